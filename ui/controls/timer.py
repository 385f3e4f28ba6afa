"""The step's countdown: running, in its last two minutes, over time, paused."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.theme.looks import Looks
from ui.theme.plain import set_tip

_LAST_MINUTES = 120  # seconds
_TEXT = 48


class TimerDisplay(QWidget):
    """Counts one step's time box down and past zero; `paused` carries the seconds run since the start.

    `ticked` says that another time shows, `caps` name the key that starts it, where there is one. Time is
    counted in whole seconds that the window was awake for.
    """

    paused = Signal(int)
    ticked = Signal()

    def __init__(self, looks: Looks, caps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self._key = f" ({'+'.join(caps)})" if caps else ""
        self._total = 0
        self._left = 0
        self._run = 0
        self._name = ""
        self._plan, self._until = "", ""
        self.setFixedSize(QSize(228, 46))
        self._button = Button(looks, self.tr("Start the timer"), "secondary", "play", size="round")
        self._button.setParent(self)
        self._button.clicked.connect(self.toggle)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._button)
        row.addStretch()
        self._tick = QTimer(self, interval=1_000)
        self._tick.timeout.connect(self.tick)

    @property
    def is_running(self) -> bool:
        return self._tick.isActive()

    @property
    def has_time(self) -> bool:
        """Whether the step in hand has a time box at all."""
        return self._total > 0

    @property
    def is_urgent(self) -> bool:
        """Whether it runs and its last minutes have begun, or it is over time."""
        return self.is_running and self._left <= _LAST_MINUTES

    def show_step(self, name: str, minutes: int, spent_minutes: float) -> None:
        """Take over another step's time box, paused; what ran of the last one is reported first."""
        self.pause()
        self._name = name
        self._total = minutes * 60
        self._left = self._total - round(spent_minutes * 60)
        self.setVisible(minutes > 0)
        self._show()

    def show_plan(self, starts: str, ends: str) -> None:
        """Say, beside what is left, for when it was planned; nothing where it wasn't."""
        words = self.tr("planned for {starts} to {ends}").format(starts=starts, ends=ends) if ends else ""
        if words != self._plan:
            self._plan, self._until = words, self.tr("until {time}").format(time=ends) if ends else ""
            set_tip(self, words)
            self._show()

    def toggle(self) -> None:
        """Start, or pause."""
        if self.is_running:
            self.pause()
        else:
            self._tick.start()
            self._show()

    def pause(self) -> None:
        """Stop counting, and tell how long it ran."""
        self._tick.stop()
        run, self._run = self._run, 0
        if run:
            self.paused.emit(run)
        self._show()

    def tick(self) -> None:
        """One second has gone by."""
        self._left -= 1
        self._run += 1
        self._show()

    def text(self) -> str:
        """As shown: "18:42", or "+3:10" over time."""
        minutes, seconds = divmod(abs(self._left), 60)
        return f"{'+' if self._left < 0 else ''}{minutes}:{seconds:02}"

    def _show(self) -> None:
        running = self.is_running
        name = (self.tr("Pause the timer") if running else self.tr("Start the timer")) + self._key
        self._button.set_icon("pause" if running else "play")
        self._button.setAccessibleName(name)
        set_tip(self._button, name)
        left = self.tr("{time} left for {step}").format(time=self.text(), step=self._name)
        self.setAccessibleName(", ".join(filter(None, (left, self._plan))))
        self.ticked.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks = self._looks
        urgent = self.is_urgent
        if urgent:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("ink"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        ink = "inkOn" if urgent else "ink" if self.is_running else "ink3"
        painter.setFont(looks.font("figure"))
        painter.setPen(looks.color(ink))
        time = self.text()
        painter.drawText(_TEXT, 3, 90, 26, Qt.AlignmentFlag.AlignVCenter, time)
        at = _TEXT + painter.fontMetrics().horizontalAdvance(time) + 8
        painter.setFont(looks.font("small"))
        painter.setPen(looks.color("inkOn" if urgent else "ink2"))
        room = self.width() - at - 6
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(at, 4, room, 26, Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_bar(painter, ink, "ink2" if urgent else "select")

    def _paint_bar(self, painter: QPainter, ink: str, ground: str) -> None:
        """How much of the time box has gone, and when it was planned to end."""
        painter.setFont(self._looks.font("label"))
        wide = painter.fontMetrics().horizontalAdvance(self._until) if self._until else -8
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(self.width() - 10 - wide, 26, wide, 16), right, self._until)
        bar = QRectF(_TEXT, 32, self.width() - _TEXT - 18 - wide, 4)
        share = min(max(1 - self._left / self._total, 0), 1) if self._total else 0
        painter.setPen(Qt.PenStyle.NoPen)
        for token, width in ((ground, bar.width()), (ink, bar.width() * share)):
            painter.setBrush(self._looks.color(token))
            painter.drawRoundedRect(QRectF(bar.x(), bar.y(), width, 4), 2, 2)
