"""What stands above the grid: the scheme of roles, and a bar to find activities and order the rows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Button, press_by_key
from ui.controls.search_field import SearchField
from ui.controls.select import Select
from ui.steps.ownership.grid.model import Order
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Scheme
from workshop.texts.steps.schemes import scheme_name


class FindBar(QWidget):
    """Comes when it is asked for; Esc closes it, and all rows are back. `arranged`: other rows are wanted."""

    arranged = Signal()
    left = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.search = SearchField(looks, self.tr("Find an activity"), ())
        self.search.setFixedWidth(looks.px(260))
        self.order = Select(looks, self.tr("Order of the rows"))
        self.order.offer(
            [
                (Order.LISTED, self.tr("As listed")),
                (Order.OPEN, self.tr("Open first")),
                (Order.TITLE, self.tr("By title")),
            ]
        )
        close = Button(looks, self.tr("Show all rows"), "quiet", keys=("Esc",))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 10)
        row.setSpacing(10)
        for widget in (self.search, self.order, close):
            row.addWidget(widget)
        row.addStretch()
        self.search.textChanged.connect(lambda _: self.arranged.emit())
        self.order.activated.connect(lambda _: self.arranged.emit())
        close.clicked.connect(self.leave)
        self.hide()

    def ask(self) -> None:
        """Come, and take the focus."""
        self.show()
        self.search.setFocus()
        self.search.selectAll()

    def leave(self) -> None:
        """Go, and let all rows be seen in their own order."""
        self.hide()
        self.order.choose(Order.LISTED)
        self.search.clear()
        self.arranged.emit()
        self.left.emit()

    def wanted(self) -> tuple[str, Order]:
        """What is looked for, and the order of the rows."""
        return self.search.text(), Order(str(self.order.value()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_key(self, event):
            super().keyPressEvent(event)


class GridTools(QWidget):
    """The way to the find bar, and to the scheme of roles."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.search = Button(looks, self.tr("Find an activity (Ctrl+F)"), icon="search", size="icon")
        self.scheme = Button(looks, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.scheme)
        row.addWidget(self.search)

    def show_scheme(self, scheme: Scheme) -> None:
        """Name the scheme that the workshop is in."""
        name = scheme_name(scheme)
        self.scheme.set_words(self.tr("{scheme} …").format(scheme=name))
        self.scheme.setAccessibleName(self.tr("Scheme of roles: {scheme}").format(scheme=name))
