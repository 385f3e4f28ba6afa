"""The shortlist by votes: who would be on it, what ties and what comes off, before anything is done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Elided, emptied, label
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.controls.tick import Tick
from ui.fields.text_fields import NumberField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import ActivityId
from workshop.domain.listing.dots import ByDots, by_dots, counting_dots
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.steps.dots import tie_text

translate = QCoreApplication.translate

USUAL = 12
_NAMED = 6


class ShortlistDialog(Sheet):
    """`agreed` carries how many places there are, and whether all that tie come on it."""

    agreed = Signal(int, bool)

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, snapshot: Snapshot) -> None:
        super().__init__(parent, looks, translate("ShortlistDialog", "Make the shortlist by dots"))
        self._texts, self._snapshot = texts, snapshot
        self.resize(looks.px(560), looks.px(560))
        self.count = NumberField(looks, self.tr("Places on the shortlist"), most=999)
        self.count.setMinimum(1)
        self.count.show_number(USUAL)
        row = QHBoxLayout()
        row.addWidget(label(looks, "body", self.tr("Shortlist the top")))
        row.addWidget(self.count)
        row.addWidget(label(looks, "body", self.tr("by dots")))
        row.addStretch()
        self.body.addLayout(row)
        self.tie = label(looks, "body_medium", "", wrap=True)
        self.all = Tick(looks, "")
        self.off = label(looks, "body", "", "ink2", wrap=True)
        for words in (self.tie, self.off):
            words.setMinimumWidth(looks.px(500))  # a narrower one would ask for more lines than there are
        for widget in (self.tie, self.all, self.off, self._list_area()):
            self.body.addWidget(widget)
        self.make = Button(looks, "", "primary", keys=("Ctrl", "Enter"))
        self.make.clicked.connect(self._agree)
        self.foot.addWidget(self.make)
        self.count.valueChanged.connect(lambda _: self._show())
        self.all.toggled.connect(lambda _: self._show())
        self._show()
        self.count.setFocus()
        self.count.selectAll()

    def _list_area(self) -> QWidget:
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(0, 4, 8, 4)
        self._lines.setSpacing(4)
        return scrolled(content, takes_focus=False)

    def _found(self) -> ByDots:
        return by_dots(self._snapshot, self.count.value())

    def chosen(self) -> list[ActivityId]:
        """What would be on the shortlist."""
        found = self._found()
        return [*found.chosen, *(found.tied if self.all.isChecked() else ())]

    def _show(self) -> None:
        found, chosen = self._found(), self.chosen()
        nothing = not found.chosen and not found.tied
        none = self.tr("Nobody has placed a dot yet: place some first, or choose by hand with S.")
        self.tie.setText(none if nothing else tie_text(self._texts, self._snapshot, found))
        self.tie.setVisible(nothing or bool(found.tied))
        self.all.show_text(self.tr("Take all {n} that tie", "", len(found.tied)).format(n=len(found.tied)))
        self.all.setVisible(bool(found.tied))
        self._show_off(chosen)
        emptied(self._lines)
        for place, id_ in enumerate(chosen, 1):
            self._lines.addWidget(self._line(place, id_))
        self._lines.addStretch()
        n = len(chosen)
        words = self._texts.plural("Shortlist {n} activity", "Shortlist {n} activities", n)
        self.make.set_words(words if n else self.tr("Shortlist them"))
        self.make.setEnabled(n > 0)

    def _show_off(self, chosen: list[ActivityId]) -> None:
        """What is on the shortlist now and would come off."""
        off = (
            [each.title for each in self._snapshot.shortlist if each.id not in set(chosen)] if chosen else []
        )
        more = self._texts.plural("{n} other", "{n} others", len(off) - _NAMED + 1)
        named = listing(self._texts, off if len(off) <= _NAMED else [*off[: _NAMED - 1], more])
        words = self._texts.plural("Comes off: {names}.", "{n} come off: {names}.", len(off), names=named)
        self.off.setText(words)
        self.off.setVisible(bool(off))

    def _line(self, place: int, id_: ActivityId) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        dots = sum(each.count for each in counting_dots(self._snapshot, id_))
        number = label(self._looks, "small", str(place), "ink3")
        number.setFixedWidth(self._looks.px(28))
        row.addWidget(number)
        row.addWidget(Elided(self._looks, "body", self._snapshot.activities[id_].title), 1)
        row.addWidget(label(self._looks, "body_strong", str(dots)))
        return whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # without Ctrl too: it means nothing else
            self.make.click()
        else:
            super().keyPressEvent(event)

    def _agree(self) -> None:
        self.agreed.emit(self.count.value(), self.all.isChecked())
        self.accept()
