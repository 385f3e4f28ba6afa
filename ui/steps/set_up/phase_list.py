"""The decision phases and the limits that rules, votes and the ranking go by, to be edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.fields.add_field import AddField
from ui.fields.text_fields import LineField, NumberField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Voice
from workshop.domain.facts.ownership import Phase
from workshop.domain.snapshot import Snapshot

_OF_ALL = frozenset({"overload_share", "imbalance_share"})
_SHARES = _OF_ALL | {"clear_lead"}
_PERCENT = 100


class PhaseList(QWidget):
    """A row a phase; `added`, `renamed`, `raised` (one place up) and `removed` tell what is wanted."""

    added = Signal(list)
    renamed = Signal(str, str)
    raised = Signal(str)
    removed = Signal(str)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.fields: dict[str, LineField] = {}
        self.add = AddField(looks, self.tr("Add a phase"), self.tr("Add a phase: name, Enter"))
        self.add.added.connect(self.added)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        column.addWidget(self.add)

    def show_phases(self, snapshot: Snapshot) -> None:
        """Show the phases in their order; rows stay while their phases do."""
        phases = list(snapshot.phases)
        if [phase.id for phase in phases] != list(self.fields):
            while (item := self._rows.takeAt(0)) is not None:
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self.fields = {}
            for phase in phases:
                self._rows.addWidget(self._row(phase))
        for phase in phases:
            self.fields[phase.id].show_text(phase.name)

    def _row(self, phase: Phase) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        field = LineField(self._looks, self.tr("Phase {name}").format(name=phase.name), quiet=True)
        field.written.connect(lambda text, id_=phase.id: self.renamed.emit(id_, text))
        up = Button(
            self._looks, self.tr("Move {name} up").format(name=phase.name), "quiet", "arrow-up", size="icon"
        )
        up.clicked.connect(lambda _=False, id_=phase.id: self.raised.emit(id_))
        off = Button(self._looks, self.tr("Remove {name}").format(name=phase.name), "quiet", "x", size="icon")
        off.clicked.connect(lambda _=False, id_=phase.id: self.removed.emit(id_))
        row.addWidget(field, 1)
        row.addWidget(up)
        row.addWidget(off)
        self.fields[phase.id] = field
        return line


class LimitList(QWidget):
    """The numbers that rules, votes and the ranking go by; `edited` carries a field and its value."""

    edited = Signal(str, object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.fields: dict[str, NumberField] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, text in (
            ("consulted", self.tr("Consulted at most")),
            ("responsible", self.tr("Responsible at most")),
            ("dots_per_person", self.tr("Dots a person")),
            ("dots_per_activity", self.tr("Dots a person on one activity")),
            ("small_side", self.tr("Fewest of a side told apart")),
            ("at_once", self.tr("Tasks of one person at once that are too many")),
            ("overload_share", self.tr("Decided by one person at most, in %")),
            ("imbalance_share", self.tr("Decided by one side at most, in %")),
            ("clear_lead", self.tr("A clear lead, in % of the scale")),
        ):
            most = _PERCENT if name in _SHARES else 999
            field = NumberField(looks, text, most, least=int(name in _OF_ALL))
            field.setFixedWidth(looks.px(72))
            field.written.connect(lambda number, name=name: self._write(name, number))
            form.addRow(label(looks, "body", text, "ink2"), field)
            self.fields[name] = field
        words = self.tr("Whose weights count the same")
        self.voice = Select(looks, words)
        self.voice.offer([(Voice.PERSON, self.tr("Everybody’s")), (Voice.SIDE, self.tr("Each side’s"))])
        self.voice.activated.connect(lambda _: self.edited.emit("voice", self.voice.value()))
        form.addRow(label(looks, "body", words, "ink2"), self.voice)

    def _write(self, name: str, number: int) -> None:
        self.edited.emit(name, number / _PERCENT if name in _SHARES else number)

    def show_limits(self, snapshot: Snapshot) -> None:
        """Show the limits in force."""
        self.voice.choose(snapshot.limits.voice)
        for name, field in self.fields.items():
            held = getattr(snapshot.limits, name)
            field.show_number(round(held * _PERCENT) if name in _SHARES else held)
