"""The audience view's window: a picture, the step's time, and nothing that can be clicked."""

from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.audience.canvas import MARGIN, Canvas
from ui.audience.scenes.wall import comes_in, paint
from ui.theme.brand import RATIO, paint_brand
from ui.theme.looks import Looks
from workshop.texts.wall.wall import Picture

_REVEAL = 240  # milliseconds
_HEAD = 87.0


class Time(NamedTuple):
    """The step's time as the wall shows it; `urgent` in its last minutes."""

    step: str
    text: str
    urgent: bool


class AudienceWindow(QWidget):
    """It never takes the focus by itself; `left` says that somebody closed it on its own screen."""

    left = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._looks = looks
        self._title, self.time = "", Time("", "", False)
        self._picture: Picture | None = None
        self._page: QImage | None = None
        self.is_dark = False
        self.setWindowTitle(self.tr("Audience view – Joint Charter"))
        self.setAccessibleName(self.tr("Audience view"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(480, 270)
        self.resize(960, 540)
        self._reveal = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._reveal.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._reveal.valueChanged.connect(lambda _: self.update())
        looks.changed.connect(self.update)

    @property
    def picture(self) -> Picture | None:
        """What it shows, also while it is dark."""
        return self._picture

    def show_picture(self, title: str, picture: Picture) -> None:
        """Show another picture; a ballot that has just been revealed comes in from its axes."""
        before, self._picture, self._title = self._picture, picture, title
        if self._looks.moves and comes_in(before, picture):
            self._reveal.setDuration(_REVEAL)
            self._reveal.start()
        self.setAccessibleDescription(picture.title)
        self.update()

    def show_page(self, page: QImage | None) -> None:
        """The page of a document that belongs to the picture; the one before stays until it is there."""
        self._page = page
        self.update()

    def show_time(self, time: Time) -> None:
        """Show the time of the step in hand; an empty text shows none."""
        if time != self.time:
            self.time = time
            self.update()

    def forget(self) -> None:
        """Keep nothing of the workshop."""
        self._picture, self._title, self.time = None, "", Time("", "", False)
        self._page = None
        self.setAccessibleDescription("")

    def darken(self, dark: bool) -> None:
        """Show nothing at all, or go on."""
        self.is_dark = dark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks = self._looks
        if self.is_dark or self._picture is None:
            painter.fillRect(self.rect(), looks.color("scrim"))
            return
        painter.fillRect(self.rect(), looks.color("surface"))
        canvas = Canvas(painter, looks, self.width(), self.height(), self._shown())
        canvas.page = self._page
        self._paint_head(canvas)
        paint(canvas, self._picture)

    def _shown(self) -> float:
        """How far a picture that comes in has come, 0 to 1."""
        running = self._reveal.state() is QVariantAnimation.State.Running
        return float(self._reveal.currentValue()) if running else 1.0

    def _paint_head(self, canvas: Canvas) -> None:
        """The workshop's title at the left, the step and its time at the right."""
        wide = 50.0
        paint_brand(canvas.painter, QRectF(MARGIN, _HEAD - wide * RATIO / 2, wide, wide * RATIO), self._looks)
        x = canvas.right
        if self.time.text:
            figure = canvas.font("wall_figure")
            start = x - canvas.extent(figure, self.time.text)
            if self.time.urgent:
                box = QRectF(start - 20, _HEAD - 42, x - start + 40, 84)
                canvas.painter.setPen(Qt.PenStyle.NoPen)
                canvas.painter.setBrush(canvas.color("ink"))
                canvas.painter.drawRoundedRect(box, 14, 14)
            canvas.line(figure, "inkOn" if self.time.urgent else "ink", start, _HEAD, self.time.text)
            x = start - 26 - (20 if self.time.urgent else 0)
        small = canvas.font("wall_text", 28)
        start = canvas.line_to(small, "ink2", x, _HEAD + 8, self.time.step)
        room = start - MARGIN - wide - 60
        canvas.line(canvas.font("wall_label", 30), "ink", MARGIN + wide + 22, _HEAD, self._title, room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.fill(False)
        elif event.key() == Qt.Key.Key_F11:
            self.fill(not self.isFullScreen())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fill(not self.isFullScreen())

    def fill(self, full: bool) -> None:
        """Fill the screen it is on, without the mouse in the way, or be a window again."""
        self.setCursor(Qt.CursorShape.BlankCursor if full else Qt.CursorShape.ArrowCursor)
        self.setWindowState(Qt.WindowState.WindowFullScreen if full else Qt.WindowState.WindowNoState)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()
