"""Short messages at the bottom: they go after six seconds, wait under the pointer; trouble stays.

Why a key does nothing now is said as trouble is, and goes like any other word: there is nothing to mend.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.severity import SeverityMark
from ui.desk import DESK
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity

_SHOWN_MS = 6_000
_WIDTH = 460
_LEAST = 62
_LONG = 90  # characters beside which a button leaves no room


class Offer(NamedTuple):
    """What a message offers to do about it, with the keys that do the same."""

    text: str
    run: Callable[[], object]
    keys: Sequence[str] = ()


class Toast(QFrame):
    """One message, with what can be done about it."""

    of: int | None = None
    """The step of undo that it offers to take back."""
    is_of_field = False
    """Whether it is about what stands in a field: it goes with the page, and once that is mended."""

    def __init__(self, looks: Looks, text: str, trouble: bool, acts: Sequence[Offer], stays: bool):
        super().__init__()
        self.setProperty("card", "overlay")
        self._width = looks.px(_WIDTH)
        self.setFixedWidth(self._width)
        self.setMinimumHeight(_LEAST)
        self.setAccessibleName(text)
        self.text = text
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        mark = SeverityMark(looks, Severity.BLOCKING if trouble else Severity.NOTE, accepted=not trouble)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(label(looks, "body", text, wrap=True))
        row.addLayout(words, 1)
        buttons = self._buttons(looks, acts)
        if len(buttons) > 1 or (buttons and len(text) > _LONG):
            below = QHBoxLayout()
            for button in buttons:
                below.addWidget(button)
            below.addStretch()
            words.addLayout(below)
        else:
            for button in buttons:
                row.addWidget(button)
        close = Button(looks, self.tr("Close the message"), "quiet", "x", size="icon")
        close.clicked.connect(self.leave)
        row.addWidget(close)
        self._timer = QTimer(self, interval=_SHOWN_MS, singleShot=True)
        self._timer.timeout.connect(self.leave)
        self._fleeting = not stays
        if self._fleeting:
            self._timer.start()

    def _buttons(self, looks: Looks, acts: Sequence[Offer]) -> list[Button]:
        made = []
        for act in acts:
            button = Button(looks, act.text, keys=act.keys)
            button.clicked.connect(act.run)
            button.clicked.connect(self.leave)
            made.append(button)
        return made

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if self._fleeting:
            self._timer.start()

    def height_needed(self) -> int:
        """How high the message is with its words wrapped."""
        layout = self.layout()
        return max(_LEAST, layout.totalHeightForWidth(self._width) if layout else 0)

    def leave(self) -> None:
        """Go away."""
        self.hide()
        self.deleteLater()


class ToastArea(QWidget):
    """Where messages stand, bottom centre of the window; the newest is lowest."""

    def __init__(self, looks: Looks, over: QWidget) -> None:
        super().__init__(over)
        self._looks = looks
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        over.installEventFilter(self)
        DESK.changed.connect(self._look_at_fields)
        self.hide()

    def _look_at_fields(self) -> None:
        if not DESK.has_words:
            self.leave_fields()

    def refuse(self, why: str) -> None:
        """Say for a while why what was pressed can't be done now."""
        self._put(why, trouble=True, acts=(), stays=False)

    def trouble(self, text: str) -> None:
        """Say what could not be done, until it is closed; what a field made it say goes with that."""
        self._put(text, trouble=True, acts=(), stays=True).is_of_field = DESK.is_telling

    def say(
        self,
        text: str,
        trouble: bool = False,
        acts: Sequence[Offer] = (),
        stays: bool = False,
        of: int | None = None,
    ) -> Toast:
        """Show a message, for a while or, in trouble or where asked, until it is closed; once at a time.

        One `of` a step of undo goes as soon as undo would take back another one.
        """
        toast = self._put(text, trouble, acts, stays or trouble)
        toast.of = of
        return toast

    def leave_fields(self) -> None:
        """Take away what is about a field."""
        for toast in self.findChildren(Toast):
            if toast.is_of_field:
                toast.leave()

    def leave_last(self) -> bool:
        """Take the newest message away; whether there was one."""
        shown = [toast for toast in self.findChildren(Toast) if not toast.isHidden()]
        if shown:
            shown[-1].leave()
        return bool(shown)

    def outdate(self, last: int | None) -> None:
        """Take away what offers to undo another step than the last one."""
        for toast in self.findChildren(Toast):
            if toast.of is not None and toast.of != last:
                toast.leave()

    def _put(self, text: str, trouble: bool, acts: Sequence[Offer], stays: bool) -> Toast:
        for old in self.findChildren(Toast):
            if old.text == text or (not trouble and old._fleeting):
                old.leave()
        toast = Toast(self._looks, text, trouble, acts, stays)
        toast.destroyed.connect(self._settle)
        self._column.addWidget(toast)
        toast.show()
        self._settle()
        self.raise_()
        return toast

    def shown(self) -> list[str]:
        """What stands there now."""
        return [toast.text for toast in self.findChildren(Toast) if not toast.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._settle()
        return False

    def _settle(self) -> None:
        over = self.parentWidget()
        if over is None or not self.shown():
            self.hide()
            return
        self.show()
        heights = [toast.height_needed() for toast in self.findChildren(Toast) if not toast.isHidden()]
        height = sum(heights) + self._column.spacing() * (len(heights) - 1)
        width = max(toast.width() for toast in self.findChildren(Toast) if not toast.isHidden())
        self.setGeometry((over.width() - width) // 2, over.height() - height - 58, width, height)
