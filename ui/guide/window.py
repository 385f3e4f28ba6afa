"""The guide in a window of its own, beside the work: chapters and scripts, and the page in hand."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.controls.labels import label, rule
from ui.controls.search_field import ListSearch
from ui.guide.pages import GuidePage, guide_pages
from ui.guide.reading import GuideText
from ui.theme.looks import Looks

_WIDE, _HIGH, _LIST = 980, 720, 268


class GuideWindow(QWidget):
    """Opens at a step; a search leaves the pages that hold it, and Enter goes from place to place."""

    def __init__(self, over: QWidget, looks: Looks, language: str) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self._looks = looks
        self.setWindowTitle(self.tr("Guide – Joint Charter"))
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = guide_pages(language)
        self._shown: GuidePage | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setWordWrap(True)
        self.list.setProperty("rows", "wrapped")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.search = ListSearch(looks, self.tr("Find in the guide"), self.list)
        self.text = GuideText(looks)
        self.text.setAccessibleName(self.tr("Page"))
        self._nothing = label(looks, "small", self.tr("No page says that."), "ink2", wrap=True)
        self._nothing.setContentsMargins(12, 4, 12, 4)
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._find())
        self.search.returnPressed.connect(self._go_on)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item))
        self.text.followed.connect(self._follow)
        looks.changed.connect(self._dress)
        self._dress()
        self._fill()

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setContentsMargins(12, 12, 12, 12)
        beside.setSpacing(8)
        beside.addWidget(self.search)
        beside.addWidget(self._nothing)
        beside.addWidget(self.list, 1)
        self._left = QWidget()
        self._left.setLayout(beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(rule("v"))
        row.addWidget(self.text, 1)

    def _dress(self) -> None:
        """Take the theme and the size that hold now."""
        looks = self._looks
        self.list.setFont(looks.font("body"))
        self.search.setFont(looks.font("body"))
        room = self.screen().availableGeometry().size()
        self._left.setFixedWidth(min(looks.px(_LIST), room.width() // 3))
        if self._shown is not None:
            self._show(self.list.currentItem())

    def _words(self) -> list[str]:
        return self.search.text().casefold().split()

    def _fill(self) -> None:
        """List the pages that hold what is looked for; the one that shows stays where it does too."""
        words, before = self._words(), self._shown
        found = [page for page in self._pages if page.holds(words)]
        self.list.blockSignals(True)
        self.list.clear()
        for page in found:
            title = (
                self.tr("Script: {title}").format(title=page.title.partition(":")[0])
                if page.is_script
                else page.title
            )
            item = QListWidgetItem(title, self.list)
            item.setData(Qt.ItemDataRole.UserRole, page)
        self.list.blockSignals(False)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentRow(found.index(before) if before in found else 0)

    def _find(self) -> None:
        self._fill()
        self.text.mark(self._words())
        self._go_to_first()

    def _go_to_first(self) -> None:
        if words := self._words():
            self.text.go_to_next(words[0])

    def _go_on(self) -> None:
        """To the next place on this page, or on the next one that holds it."""
        words = self._words()
        if words and not self.text.go_to_next(words[0]) and self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())
            self._go_to_first()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._shown = item.data(Qt.ItemDataRole.UserRole)
            self.text.show_page(self._shown.text)
            self.text.mark(self._words())

    def _follow(self, anchor: str) -> None:
        self._go_to(lambda page: page.anchor == anchor)

    def _go_to(self, is_it: Callable[[GuidePage], bool]) -> None:
        self.search.clear()
        place = next((n for n, page in enumerate(self._pages) if is_it(page)), 0)
        self.list.setCurrentRow(place)

    def open_at(self, step: str) -> None:
        """Show the chapter of a step, or the first page; the focus is in it, and arrows scroll."""
        if not self.isVisible():
            room = self.screen().availableGeometry().size()
            self.resize(
                min(self._looks.px(_WIDE), room.width() - 40), min(self._looks.px(_HIGH), room.height() - 80)
            )
        self._go_to(lambda page: bool(step) and page.step == step)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            self.close()
        elif event.key() == Qt.Key.Key_F and control:
            self.search.setFocus()
            self.search.selectAll()
        elif event.key() == Qt.Key.Key_F6:
            (self.list if self.text.hasFocus() else self.text).setFocus()
        elif event.key() == Qt.Key.Key_F3:
            self._go_on()
        else:
            super().keyPressEvent(event)
