"""The frame around the pages of an open workshop; it folds as the window gets narrower."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.overview import KeyOverview
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.controls.scrolled import scrolled
from ui.guide.hints import HintLine
from ui.notebook.line import NotebookLine
from ui.preferences import Preferences
from ui.shell.drawer import Drawer
from ui.shell.footer import KeyFooter
from ui.shell.rail import StepRail
from ui.shell.top_bar import TopBar
from ui.theme.looks import Looks
from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.domain.standing import standing
from workshop.texts.charter_trouble import standing_text
from workshop.texts.names import step_name

if TYPE_CHECKING:
    from ui.steps.page import Page

DRAWER_OVER_BELOW = 1320
RAIL_NARROW_BELOW = 1120


class Frame(QWidget):
    """Top bar, rail, page, drawer and footer; `page_wanted` says that work goes on in the page."""

    drawer_changed = Signal(bool)
    page_wanted = Signal()

    def __init__(
        self, looks: Looks, acts: Acts, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._looks, self._acts = looks, acts
        self.top_bar = TopBar(looks, acts)
        self.rail = StepRail(looks)
        self.pages = QStackedWidget()
        self.pages.setObjectName("pages")
        self.notebook = NotebookLine(looks)
        guide = acts.button("guide", looks, "quiet", size="row")
        self.hint = HintLine(looks, preferences, guide, self.page_wanted.emit)
        self.footer = KeyFooter(looks, acts.button("next", looks, "quiet", size="row"))
        self.drawer = Drawer(looks, acts, self)
        self.overview = KeyOverview(looks, acts, self)
        self.notebook.homeless.connect(self.page_wanted)
        self.drawer.closed.connect(self.close_drawer)
        self.drawer.left.connect(self._leave_drawer)
        self._page: Page | None = None
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
        middle.addWidget(self.hint)
        middle.addWidget(self.notebook)
        middle.addWidget(self.footer)
        self._body.addLayout(middle, 1)
        column.addLayout(self._body, 1)
        self.drawer.hide()

    @property
    def drawer_is_over(self) -> bool:
        """Whether the drawer lies over the page instead of beside it."""
        return self.width() < self._looks.px(DRAWER_OVER_BELOW)

    @property
    def drawer_is_open(self) -> bool:
        return self._has_drawer and (
            not self.drawer_is_over if self._wants_drawer is None else self._wants_drawer
        )

    def show_page(self, page: "Page", drawer: tuple[str, QWidget] | None) -> None:
        """Bring a page to the front, with its drawer."""
        self.hint.look_at(page.step)
        self._page, holder = page, self._holder(page)
        if self.pages.indexOf(holder) < 0:
            self.pages.addWidget(holder)
        self.pages.setCurrentWidget(holder)
        self._has_drawer = drawer is not None
        if drawer is not None:
            self.drawer.show_content(*drawer)
        self._fold()

    def _holder(self, page: QWidget) -> QWidget:
        """The page, or where text is large what it scrolls in."""
        if self._looks.size <= 100:
            return page
        around = page.parentWidget()
        area = around.parentWidget() if around is not None else None
        if not isinstance(area, QScrollArea):
            area = scrolled(page, takes_focus=False)
            page.destroyed.connect(area.deleteLater)
        return area

    def show_keys(self, hints: Sequence[tuple[str, str]]) -> None:
        """Name the page's keys in the footer and in the overview."""
        self.footer.show_keys([*hints, self._acts.hint("keys")])
        self.overview.set_page_keys(hints)

    def show_workshop(self, bridge: Bridge, current: StepId | None) -> None:
        """Show which workshop is in hand, and how far each step has come."""
        snapshot, texts = bridge.snapshot, bridge.texts
        states = flow.states(snapshot, bridge.findings)
        minutes = {box.step: box.minutes for box in snapshot.agenda}
        steps = [
            (step, step_name(texts, step), minutes.get(step, 0), state) for step, state in states.items()
        ]
        self.rail.show_steps(steps, current)
        self.rail.entries.show_counts(bridge)
        self.top_bar.show_workshop(snapshot.workshop.title, standing_text(texts, standing(snapshot)))

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
        if self._page is not None:
            self._page.setFocus()

    def _leave_drawer(self) -> None:
        """Back to where the work is; a drawer that lies over the page makes room for it."""
        if self.drawer_is_over:
            self.close_drawer()
        self.page_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What nothing in the page wanted of Esc comes up here too; the focus stays where it is then.
        in_page = self.pages.isAncestorOf(self.focusWidget())
        if event.key() == Qt.Key.Key_Escape and not in_page:
            self.page_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def resize_text(self) -> None:
        """Fold as there is room for text of this size."""
        self._fold()

    def _fold(self) -> None:
        is_narrow = self.width() < self._looks.px(RAIL_NARROW_BELOW)
        self.rail.set_narrow(is_narrow)
        self.top_bar.set_narrow(is_narrow)
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
        self.drawer_changed.emit(self.drawer_is_open)

    def cycle_focus(self) -> None:
        """F6: from the rail to the page, to the drawer, and round again."""
        focused = self.focusWidget()
        in_rail = focused is not None and self.rail.isAncestorOf(focused)
        in_drawer = focused is not None and self.drawer.isAncestorOf(focused)
        if in_rail:
            if self._page is not None:
                self._page.take_focus()
        elif not in_drawer and self.drawer_is_open:
            self.drawer.take_focus()
        else:
            self.rail.take_focus()
