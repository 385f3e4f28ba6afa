"""The agenda: which steps are in, and how long each may take."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.controls.labels import label
from ui.controls.tick import Tick
from ui.fields.text_fields import NumberField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import StepId
from workshop.domain.flow import ALWAYS, STEPS, is_in
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import step_name


class AgendaList(QWidget):
    """A row a step; `edited` carries the step, the field and its value."""

    edited = Signal(object, str, object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        self.ticks: dict[StepId, Tick] = {}
        self.minutes: dict[StepId, NumberField] = {}
        for place, step in enumerate(STEPS):
            name = step_name(texts, step.id)
            tick, minutes = (
                Tick(looks, name),
                NumberField(looks, self.tr("Minutes, {step}").format(step=name)),
            )
            tick.setEnabled(step.id not in ALWAYS)
            tick.toggled.connect(lambda on, step=step.id: self.edited.emit(step, "included", on))
            minutes.written.connect(lambda number, step=step.id: self.edited.emit(step, "minutes", number))
            minutes.setFixedWidth(72)
            grid.addWidget(tick, place, 0)
            grid.addWidget(minutes, place, 1)
            self.ticks[step.id], self.minutes[step.id] = tick, minutes
        self._total = label(looks, "body_strong")
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label(looks, "body", self.tr("Together"), "ink2"), len(STEPS), 0)
        grid.addWidget(self._total, len(STEPS), 1)
        grid.setColumnStretch(0, 1)

    def show_agenda(self, snapshot: Snapshot) -> None:
        """Show the agenda and how long it takes together."""
        total = 0
        for step, tick in self.ticks.items():
            box = snapshot.box(step)
            minutes = box.minutes if box else 0
            is_taken = is_in(snapshot, step)
            tick.blockSignals(True)
            tick.setChecked(is_taken)
            tick.blockSignals(False)
            self.minutes[step].show_number(minutes)
            self.minutes[step].setEnabled(is_taken)
            total += minutes if is_taken else 0
        hours, rest = divmod(total, 60)
        long = self.tr("{hours} h {minutes} min").format(hours=hours, minutes=f"{rest:02}")
        self._total.setText(long if hours else self.tr("{minutes} min").format(minutes=rest))
