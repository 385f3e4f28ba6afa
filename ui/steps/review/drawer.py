"""The drawer of the review: the signatures, and in a narrow window what is open as well."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.theme.looks import Looks

SIGNING, OPEN = 0, 1
DRAWER_WIDTH = 376


class ReviewDrawer(QWidget):
    """Wider than other drawers: a signature needs room."""

    def __init__(self, looks: Looks, signing: QWidget) -> None:
        super().__init__()
        self.setProperty("drawerWidth", DRAWER_WIDTH)
        self.looked_at = Segments(looks, self.tr("What the drawer shows"))
        self.looked_at.set_choices([(SIGNING, self.tr("Sign-off"), ""), (OPEN, self.tr("What is open"), "")])
        self.looked_at.hide()
        self._sides = QStackedWidget()
        self._sides.addWidget(signing)
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 0, 16, 8)
        choice.addWidget(self.looked_at)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(choice)
        column.addWidget(self._sides, 1)
        self.looked_at.chosen.connect(lambda side: self.turn_to(int(str(side))))
        self.turn_to(SIGNING)

    def turn_to(self, side: int) -> None:
        """Show the signatures, or what is open where that is here."""
        side = min(side, self._sides.count() - 1)
        self.looked_at.choose(side)
        self._sides.setCurrentIndex(side)

    def take(self, points: QWidget) -> None:
        """Take what is open in, beside the signatures."""
        self._sides.addWidget(points)
        self.looked_at.show()

    def let_go(self, points: QWidget) -> None:
        """Give it back: there is room for it elsewhere."""
        self._sides.removeWidget(points)
        self.looked_at.hide()
        self.turn_to(SIGNING)
