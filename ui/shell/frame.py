"""The frame around the pages of an open workshop; it folds as the window gets narrower."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.shell.drawer import Drawer
from ui.shell.footer import KeyFooter
from ui.shell.keys import KeyOverview
from ui.shell.rail import StepRail
from ui.shell.top_bar import TopBar
from ui.theme.looks import Looks

DRAWER_OVER_BELOW = 1320
RAIL_NARROW_BELOW = 1120


class Frame(QWidget):
    """Top bar, rail, page, drawer and footer."""

    drawer_changed = Signal(bool)

    def __init__(self, looks: Looks, acts: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top_bar = TopBar(looks, acts)
        self.rail = StepRail(looks)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.footer = KeyFooter(looks)
        self.drawer = Drawer(looks, self)
        self.overview = KeyOverview(looks, self)
        self.drawer.closed.connect(self.close_drawer)
        self._has_drawer = False
        self._wants_drawer: bool | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        self._body = QHBoxLayout()
        self._body.setSpacing(0)
        self._body.addWidget(self.rail)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.footer)
        self._body.addLayout(middle, 1)
        column.addLayout(self._body, 1)
        self.drawer.hide()

    @property
    def drawer_is_over(self) -> bool:
        """Whether the drawer lies over the page instead of beside it."""
        return self.width() < DRAWER_OVER_BELOW

    @property
    def drawer_is_open(self) -> bool:
        return self._has_drawer and (
            not self.drawer_is_over if self._wants_drawer is None else self._wants_drawer
        )

    def show_page(self, page: QWidget, drawer: tuple[str, QWidget] | None) -> None:
        """Bring a page to the front, with its drawer."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self._has_drawer = drawer is not None
        if drawer is not None:
            self.drawer.show_content(*drawer)
        self._fold()

    def show_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Name the page's keys in the footer and in the overview."""
        self.footer.show_keys([*hints, ("?", self.tr("all keys"))])
        self.overview.set_page_keys(hints)

    def toggle_timer(self) -> None:
        """Start the step's countdown, or pause it."""
        self.top_bar.timer.toggle()

    def toggle_drawer(self) -> None:
        """Open the drawer, or close it."""
        if self._has_drawer:
            self._wants_drawer = not self.drawer_is_open
            self._fold()
            if self.drawer_is_open:
                self.drawer.take_focus()

    def open_drawer(self) -> None:
        """Open the page's drawer."""
        self._wants_drawer = True
        self._fold()

    def close_drawer(self) -> None:
        """Close the drawer; the page gets the room and the focus."""
        self._wants_drawer = False
        self._fold()
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        self.rail.set_narrow(self.width() < RAIL_NARROW_BELOW)
        self.top_bar.audience.set_narrow(self.width() < RAIL_NARROW_BELOW)
        beside = self.drawer_is_open and not self.drawer_is_over
        if beside and self._body.indexOf(self.drawer) < 0:
            self._body.addWidget(self.drawer)
        elif not beside and self._body.indexOf(self.drawer) >= 0:
            self._body.removeWidget(self.drawer)
        self.drawer.setVisible(self.drawer_is_open)
        if self.drawer_is_open and not beside:
            top = self.top_bar.height()
            width = min(self.drawer.minimumWidth(), self.width())
            self.drawer.setGeometry(self.width() - width, top, width, self.height() - top)
            self.drawer.raise_()
        self.overview.fit()
        self.drawer_changed.emit(self.drawer_is_open)

    def cycle_focus(self) -> None:
        """F6: from the rail to the page, to the drawer, and round again."""
        focused = self.focusWidget()
        in_rail = focused is not None and self.rail.isAncestorOf(focused)
        in_drawer = focused is not None and self.drawer.isAncestorOf(focused)
        if in_rail:
            page = self.pages.currentWidget()
            take = getattr(page, "take_focus", None)
            if callable(take):
                take()
        elif not in_drawer and self.drawer_is_open:
            self.drawer.take_focus()
        else:
            self.rail.take_focus()
