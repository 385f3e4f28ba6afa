"""The drawer of the review: the signatures, and in a narrow window what is open as well."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.controls.labels import label, rule
from ui.theme.looks import Looks

SIGNING, OPEN = 0, 1
DRAWER_WIDTH = 376


class ReviewDrawer(QWidget):
    """Wider than other drawers: a signature needs room."""

    def __init__(self, looks: Looks, signing: QWidget, signed: QWidget) -> None:
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
        column.addWidget(self._signed_part(looks, signed))
        self.looked_at.chosen.connect(lambda side: self.turn_to(int(str(side))))
        self.turn_to(SIGNING)

    def _signed_part(self, looks: Looks, signed: QWidget) -> QWidget:
        """The signed revisions, below the rest."""
        self._signed = QWidget()
        around = QVBoxLayout(self._signed)
        around.setContentsMargins(0, 0, 0, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 4, 16, 14)
        inner.setSpacing(8)
        inner.addWidget(label(looks, "section", self.tr("Signed charters")))
        inner.addWidget(signed)
        around.addWidget(rule())
        around.addLayout(inner)
        return self._signed

    def show_signed(self, has_signed: bool) -> None:
        """Show the signed revisions, where there are any."""
        self._signed.setVisible(has_signed)

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
