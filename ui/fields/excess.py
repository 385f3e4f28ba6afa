"""How much too long a text is, said in its field: nothing is ever cut off."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.controls.labels import label
from ui.fields.room import LineRoom, RoomyEdit
from ui.theme.looks import Looks


class Excess(QObject):
    """Watches a field, and marks it as long as its text is longer than what can be kept."""

    def __init__(self, field: QLineEdit | RoomyEdit, looks: Looks, limit: int) -> None:
        super().__init__(field)
        self.field, self._limit = field, limit
        self._mark = label(looks, "small", "", "stop")
        self._mark.setProperty("ground", "surface")
        self._mark.setParent(field)
        self._mark.setContentsMargins(8, 0, 0, 0)
        self._mark.hide()
        room = field if isinstance(field, RoomyEdit) else LineRoom(field)
        room.refused.connect(self._refuse)
        field.textChanged.connect(lambda *_: self._check())
        field.installEventFilter(self)

    @property
    def is_there(self) -> bool:
        """Whether the text is too long to be kept."""
        return self._length() > self._limit

    def _length(self) -> int:
        field = self.field
        return len(field.text()) if isinstance(field, QLineEdit) else field.document().characterCount() - 1

    def _check(self) -> None:
        over = self._length() - self._limit
        if over <= 0 and self._mark.isHidden():
            return
        words = self.tr("{over} over {limit} characters", "", self._limit).format(
            over=over, limit=self._limit
        )
        self._say(words if over > 0 else "")

    def _refuse(self, length: int) -> None:
        """Say that nothing was taken in, until the next key."""
        words = self.tr("Not pasted: {length} characters are too many", "", length)
        self._say(words.format(length=length))

    def _say(self, words: str) -> None:
        self._mark.setText(words)
        self._mark.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        self.field.setProperty("state", "error" if words else "")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
        self._place()

    def _place(self) -> None:
        self._mark.adjustSize()
        corner = self.field.rect().bottomRight() - self._mark.rect().bottomRight()
        self._mark.move(corner.x() - 10, corner.y() - 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self._mark.isVisible():
            self._place()
        return False


def is_overlong(field: QWidget) -> bool:
    """Whether the field's text is too long to be kept."""
    return any(excess.is_there for excess in field.findChildren(Excess))


def go_to_overlong(within: QWidget) -> bool:
    """Put the focus into the first field whose text is too long to be kept; whether there is one."""
    for excess in within.findChildren(Excess):
        if excess.is_there:
            excess.field.setFocus()
            return True
    return False
