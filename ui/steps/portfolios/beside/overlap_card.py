"""The overlap in hand, in the drawer: its number, what there is to say of it, and what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.fields.text_fields import ProseField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId
from workshop.domain.portfolios.overlaps import Pair, activity_of, confirmed, overlap_between
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.portfolios import initiative_title


class OverlapCard(QWidget):
    """`noted` carries two initiatives and what is written of them, `wanted` the activity they became."""

    noted = Signal(object, str)
    wanted = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._texts = texts
        self.pair: Pair | None = None
        self._activity: ActivityId | None = None
        self._head = label(looks, "body_strong", "", wrap=True)
        self._titles = label(looks, "small", "", "ink2", wrap=True)
        self.note = ProseField(looks, self.tr("Note on the overlap"), self.tr("What to do about it"), lines=2)
        self.activity = Button(looks, "", "quiet", "arrow-up-right", size="row")
        self._off = acts.button("dismiss", looks, size="row")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(4)
        for widget in (self._head, self._titles, self.note):
            column.addWidget(widget)
        acts_row = Flow()
        for button in (self.activity, self._off):
            acts_row.addWidget(button)
        column.addLayout(acts_row)
        self.note.written.connect(lambda text: self.noted.emit(self.pair, text))
        self.activity.clicked.connect(lambda: self.wanted.emit(self._activity))

    def show_overlap(self, snapshot: Snapshot, pair: Pair | None) -> None:
        """Show the overlap of two that was confirmed; hidden where there is none."""
        found = overlap_between(snapshot, pair) if pair else None
        if found is None or found.dismissed:
            self.note.hand_over()
            self.pair = None
            self.hide()
            return
        if found.initiatives != self.pair:
            self.note.hand_over()
        self.pair = found.initiatives
        number = confirmed(snapshot).index(found) + 1
        self._head.setText(self.tr("Overlap {number}").format(number=number))
        titles = [initiative_title(self._texts, snapshot.initiatives[each]) for each in found.initiatives]
        self._titles.setText("\n".join(titles))
        self.note.show_text(found.note, found.initiatives)
        made = activity_of(snapshot, found.initiatives)
        self._activity = made.id if made else None
        self.activity.setVisible(made is not None)
        if made is not None:
            self.activity.set_words(self.tr("Activity: {title}").format(title=made.title))
        self.show()
