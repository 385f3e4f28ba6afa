"""A countdown: running, in its last two minutes, over time, paused."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.theme.looks import Looks
from ui.theme.plain import set_tip

_LAST_MINUTES = 120  # seconds
_TEXT = 48
_WIDE, _HIGH = 228, 46


_CLOCK = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


def seconds_gone() -> float:
    """Seconds from some moment on, that go by while a machine sleeps too, whatever is done to its clock."""
    return time.monotonic() if _CLOCK is None else time.clock_gettime(_CLOCK)


class TimerDisplay(QWidget):
    """Counts one box of time down and past zero; `paused` carries the seconds run that weren't told yet.

    `ticked` says that another time shows, `ended` that the box is over; `more` asks what else can be done, at
    a place on the screen. `caps` name the key that starts it, where there is one.
    """

    paused = Signal(int)
    ticked = Signal()
    ended = Signal()
    more = Signal(QPoint)

    def __init__(self, looks: Looks, caps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._key = f" ({'+'.join(caps)})" if caps else ""
        self.clock: Callable[[], float] = seconds_gone
        self._total = self._spent = self._was_left = 0
        self._since: float | None = None
        self.is_started = False
        """Whether it has run since this box is shown."""
        self.name = ""
        self.is_break = False
        """Whether the box is a break of the agenda."""
        self._plan, self._until = "", ""
        self._button = Button(looks, self.tr("Start the timer"), "secondary", "play", size="round")
        self._button.setParent(self)
        self._button.clicked.connect(self.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._button)
        row.addStretch()
        self.resize_text()
        self._tick = QTimer(self, interval=1_000)
        self._tick.timeout.connect(self.tick)

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.setFixedSize(QSize(self._looks.px(_WIDE), self._looks.px(_HIGH)))

    @property
    def is_running(self) -> bool:
        return self._since is not None

    @property
    def has_time(self) -> bool:
        """Whether there is a box of time at all."""
        return self._total > 0

    @property
    def ran(self) -> int:
        """Whole seconds run that weren't told yet."""
        return max(int(self.clock() - self._since), 0) if self._since is not None else 0

    @property
    def left(self) -> int:
        """Seconds; below zero once it is over time."""
        return self._total - self._spent - self.ran

    @property
    def used(self) -> float:
        """Minutes that the box has had so far."""
        return (self._spent + self.ran) / 60

    @property
    def is_urgent(self) -> bool:
        """Whether it runs and its last minutes have begun, or it is over time."""
        return self.is_running and self.left <= _LAST_MINUTES

    def show_step(self, name: str, minutes: int, spent_minutes: float) -> None:
        """Take over another box of time, paused; what ran of the last one is told first."""
        self.pause()
        self.is_started = False
        self.follow(name, minutes, spent_minutes)

    def follow(self, name: str, minutes: int, spent_minutes: float) -> None:
        """The box that shows is called otherwise now, or has another length; it runs on."""
        self.name, self._total = name, minutes * 60
        self._spent = round(spent_minutes * 60)
        self.setVisible(minutes > 0)
        self._show()

    def show_plan(self, starts: str, ends: str, late: int = 0) -> None:
        """Say, beside what is left, for when it was planned, or how late it is; nothing where it was not."""
        words = self.tr("planned for {starts} to {ends}").format(starts=starts, ends=ends) if ends else ""
        until = self.tr("until {time}").format(time=ends) if ends else ""
        if late:
            until = self.tr("{n} min late").format(n=late)
            words = self.tr("{plan}, {late}").format(plan=words, late=until)
        if words != self._plan:
            self._plan, self._until = words, until
            set_tip(self, words)
            self._show()

    def toggle(self) -> None:
        """Start, or pause."""
        if self.is_running:
            self.pause()
        else:
            self._since, self.is_started = self.clock(), True
            self._was_left = self.left
            self._tick.start()
            self._show()

    def pause(self) -> None:
        """Stop counting, and tell how long it ran."""
        self._tick.stop()
        self.tell()
        self._since = None
        self._show()

    def tell(self) -> None:
        """Tell how long it ran, and count on."""
        ran = self.ran
        if self._since is not None and ran:
            self._since += ran
            self._spent += ran
            self.paused.emit(ran)

    def tick(self) -> None:
        """A second has gone by, or as many as the machine slept."""
        before, self._was_left = self._was_left, self.left
        if before > 0 >= self._was_left:
            self.ended.emit()
        self._show()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.more.emit(self.mapToGlobal(self.rect().bottomLeft()))

    def text(self) -> str:
        """As shown: "18:42", or "+3:10" over time."""
        minutes, seconds = divmod(abs(self.left), 60)
        return f"{'+' if self.left < 0 else ''}{minutes}:{seconds:02}"

    def _show(self) -> None:
        running = self.is_running
        name = (self.tr("Pause the timer") if running else self.tr("Start the timer")) + self._key
        self._button.set_icon("pause" if running else "play")
        self._button.setAccessibleName(name)
        set_tip(self._button, name)
        left = self.tr("{time} left for {step}").format(time=self.text(), step=self.name)
        self.setAccessibleName(", ".join(filter(None, (left, self._plan))))
        self.ticked.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks.onto(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        urgent = self.is_urgent
        if urgent:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("ink"))
            painter.drawRoundedRect(QRectF(0, 0, _WIDE, _HIGH), 8, 8)
        ink = "inkOn" if urgent else "ink" if self.is_running else "ink3"
        painter.setFont(looks.font("figure"))
        painter.setPen(looks.color(ink))
        time = self.text()
        painter.drawText(_TEXT, 3, 90, 26, Qt.AlignmentFlag.AlignVCenter, time)
        at = _TEXT + painter.fontMetrics().horizontalAdvance(time) + 8
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("inkOn" if urgent else "ink2"))
        room = _WIDE - at - 6
        if painter.fontMetrics().horizontalAdvance(self.name) <= room:  # the page's title says it too
            painter.drawText(at, 4, room, 26, Qt.AlignmentFlag.AlignVCenter, self.name)
        self._paint_bar(painter, looks, ink, "ink2" if urgent else "select")

    def _paint_bar(self, painter: QPainter, looks: Looks, ink: str, ground: str) -> None:
        """How much of the time box has gone, and when it was planned to end."""
        painter.setFont(looks.font("label"))
        wide = painter.fontMetrics().horizontalAdvance(self._until) if self._until else -8
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(_WIDE - 10 - wide, 26, wide, 16), right, self._until)
        bar = QRectF(_TEXT, 32, _WIDE - _TEXT - 18 - wide, 4)
        share = min(max(1 - self.left / self._total, 0), 1) if self._total else 0
        painter.setPen(Qt.PenStyle.NoPen)
        for token, width in ((ground, bar.width()), (ink, bar.width() * share)):
            painter.setBrush(looks.color(token))
            painter.drawRoundedRect(QRectF(bar.x(), bar.y(), width, 4), 2, 2)
