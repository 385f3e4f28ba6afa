"""One line under the page that takes a decision or a parked point, and gives the focus back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.desk import DESK
from ui.fields.add_field import AddField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Choice


class Catch(Choice):
    """What a line takes."""

    DECISION = "decision"
    POINT = "point"
    NOTE = "note"


class _Field(AddField):
    """Esc leaves what is written where it is, for the next time; an opening alone is nothing written."""

    def __init__(self, looks: Looks, name: str, hint: str) -> None:
        super().__init__(looks, name, hint)
        self._opening = ""

    def begin(self, opening: str) -> None:
        """Go on writing, or begin with these words."""
        if self.text() in ("", self._opening):
            self._opening = opening
            self.setText(opening)
        self.setFocus()
        self.end(False)

    def hand_over(self) -> None:
        """Half a line is no entry: it waits, and is asked about before the workshop is let go."""

    def is_left(self) -> bool:
        """Whether half a line waits here."""
        return super().is_left() or self.text().strip() not in ("", self._opening.strip())

    def _add_typed(self) -> None:
        if not self._opening or self.text().strip() != self._opening.strip():
            super()._add_typed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text() == self._opening:
                self.clear()
            DESK.forget(self)
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NotebookLine(QWidget):
    """`caught` carries what was written; Enter takes it, Esc closes, and half a line waits where it is.

    `closed` says that it went, `homeless` that what had the focus before is there no more.

    Each kind has a field of its own, so that a decision half written is still there after a point was parked.
    """

    caught = Signal(object, str)

    closed = Signal()
    homeless = Signal()

    def __init__(self, looks: Looks, over: QWidget | None = None) -> None:
        super().__init__(over)
        self.setProperty("ground", "canvas")
        self._before: QWidget | None = None
        words = {
            Catch.DECISION: (self.tr("Decision"), self.tr("What was decided? Enter puts it on record.")),
            Catch.POINT: (self.tr("Parked point"), self.tr("What is put aside for later? Enter parks it.")),
            Catch.NOTE: (self.tr("Private note"), self.tr("For your eyes alone. Enter keeps it.")),
        }
        self.fields: dict[Catch, _Field] = {}
        self._labels: dict[Catch, QWidget] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        for kind, (name, hint) in words.items():
            field = self.fields[kind] = _Field(looks, name, hint)
            self._labels[kind] = label(looks, "body_strong", name)
            field.left.connect(self.close_line)
            field.added.connect(lambda lines, kind=kind: self._catch(kind, lines))
            row.addWidget(self._labels[kind])
            row.addWidget(field, 1)
        self._close = Button(looks, self.tr("Close"), "quiet", "x", size="icon")
        self._close.clicked.connect(self.close_line)
        row.addWidget(self._close)
        self.hide()

    def open_line(self, kind: Catch, opening: str = "") -> None:
        """Show the line for this, with the focus in it; where it comes from is kept.

        An empty line begins with the `opening`; what is half written stays as it is.
        """
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        DESK.add(self.fields[kind])
        for each, field in self.fields.items():
            field.setVisible(each is kind)
            self._labels[each].setVisible(each is kind)
        self.show()
        self.fields[kind].begin(opening)

    def close_line(self) -> None:
        """Give the focus back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        elif before is not None:
            self.homeless.emit()
        self.closed.emit()

    def forget(self) -> None:
        """The workshop is let go, and with it what waits here."""
        for field in self.fields.values():
            field.clear()
        self.hide()

    def _catch(self, kind: Catch, lines: list[str]) -> None:
        """Several pasted lines are one entry each; what stayed in the field could not be kept."""
        for line in lines:
            self.caught.emit(kind, line)
        if self.fields[kind].hasFocus() and not self.fields[kind].text():
            self.close_line()
