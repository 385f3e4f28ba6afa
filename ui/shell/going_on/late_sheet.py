"""The agenda runs late: three ways out beside each other, of which none is taken by itself."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.domain.agenda.late import WayOut
from workshop.domain.agenda.timetable import Slot, clock_of
from workshop.texts import Texts
from workshop.texts.names import box_name
from workshop.texts.planning.late import late_title, way_name, way_sentence

translate = QCoreApplication.translate
_COLUMN = 264
_MOST_HIGH = 420


class LateSheet(Sheet):
    """A column a way: what it comes to, and the rest of the day as it would be; `taken` carries it."""

    taken = Signal(object)

    def __init__(
        self, parent: QWidget, looks: Looks, texts: Texts, late: int, ways: Iterable[WayOut]
    ) -> None:
        super().__init__(parent, looks, late_title(texts, late))
        words = self.tr("Nothing changes until you take one of these, and undo brings the agenda back.")
        self.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
        columns = QWidget()
        grid = QGridLayout(columns)
        grid.setContentsMargins(4, 8, 4, 4)
        grid.setHorizontalSpacing(24)
        grid.setRowStretch(3, 1)
        self.buttons = [self._add_way(grid, texts, place, found) for place, found in enumerate(ways)]
        area = scrolled(columns, takes_focus=False)
        area.setMinimumSize(columns.sizeHint().width() + 16, min(columns.sizeHint().height() + 8, _MOST_HIGH))
        self.body.addWidget(area, 1)
        next((each for each in self.buttons if each.isEnabled()), self.leave).setFocus()

    def _add_way(self, grid: QGridLayout, texts: Texts, place: int, found: WayOut) -> Button:
        words = way_sentence(texts, found)
        button = Button(self._looks, way_name(texts, found.way), keys=(str(place + 1),))
        button.setEnabled(found.helps)
        button.setAccessibleDescription(words)
        set_tip(button, words)
        button.clicked.connect(lambda: self._take(found))
        sentence = label(self._looks, "body", words, "ink2", wrap=True)
        sentence.setFixedWidth(self._looks.px(_COLUMN))
        grid.addWidget(button, 0, place)
        grid.addWidget(sentence, 1, place, Qt.AlignmentFlag.AlignTop)
        if found.helps:
            grid.addLayout(_timetable(self._looks, texts, found), 2, place, Qt.AlignmentFlag.AlignTop)
        return button

    def _take(self, found: WayOut) -> None:
        self.accept()
        self.taken.emit(found)


def _timetable(looks: Looks, texts: Texts, found: WayOut) -> QGridLayout:
    """The rest of the day: when each box begins, its name, and its minutes with what they were."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    was = {slot.box.key: slot.box.minutes for slot in found.before}
    for line, slot in enumerate(found.rest):
        starts = label(looks, "body", clock_of(slot.starts), "ink2")
        name = label(looks, "body", box_name(texts, slot.box), wrap=True)
        for column, words in enumerate((starts, name, _minutes(looks, slot, was[slot.box.key]))):
            grid.addWidget(words, line, column, Qt.AlignmentFlag.AlignTop)
    return grid


def _minutes(looks: Looks, slot: Slot, was: int) -> QLabel:
    """How long it lasts, and how long it would have where that is another number."""
    minutes = slot.box.minutes
    if minutes == was:
        return label(looks, "body", translate("LateSheet", "{n} min").format(n=minutes), "ink2")
    return label(looks, "body", translate("LateSheet", "{n} min, was {was}").format(n=minutes, was=was))
