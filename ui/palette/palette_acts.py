"""The act that opens the palette, with what can be done and found at that moment."""

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.theme.looks import Looks

# What isn't on the home screen is loaded when it is first asked for.
if TYPE_CHECKING:
    from ui.palette.entries import Entry, Go
    from ui.palette.view import Palette

_OPENS = "palette"


class PaletteActs(QObject):
    """`acts` are the window's, `of_page` those of the page in view; `go` leads to what is looked for.

    `may_show` says whether what is private may show over a widget, `why_closed` why nothing can be searched.
    """

    def __init__(
        self,
        window: QWidget,
        looks: Looks,
        bridge: Bridge,
        acts: Acts,
        of_page: Callable[[], Acts | None],
        go: "Go",
        may_show: Callable[[QWidget], bool],
        why_closed: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._window, self._looks, self._bridge = window, looks, bridge
        self._acts, self._of_page, self._go = acts, of_page, go
        words = self.tr("Find or do anything")
        acts.add(Act(_OPENS, words, lambda: self.over.open(), ("Ctrl+K",), reach=Reach.WINDOW))
        self._may_show = may_show
        search, keys = self.tr("Search the workshop…"), ("Ctrl+Shift+F",)
        acts.add(Act("search", search, self.search, keys, reach=Reach.WINDOW, why_not=why_closed))

    @cached_property
    def over(self) -> "Palette":
        """The palette, over everything in the window."""
        from ui.palette.view import Palette

        return Palette(self._looks, self._window, self._offered, self._hints)

    def search(self) -> None:
        """Look through every text of the open workshop."""
        if not self._bridge.is_open:
            return
        from ui.palette.hits import Hits
        from ui.palette.search import Search

        hits = Hits(self._bridge, self._go, lambda id_: self._acts[id_].trigger())
        Search(self._window, self._looks, self._bridge, hits, self._may_show).open()

    def _offered(self) -> "Iterator[Entry]":
        """What can be done and found now: on the page, in the window, in the workshop."""
        from ui.palette.entries import of_acts, of_workshop

        page = self._of_page()
        if page is not None:
            page.refresh()
            yield from of_acts(page, self.tr("On this page"))
        self._acts.refresh()
        yield from of_acts(self._acts, self.tr("Everywhere"), (_OPENS,))
        if page is not None:
            yield from of_workshop(self._bridge, self._go)

    def _hints(self) -> Sequence[tuple[str, str]]:
        return (self._of_page() or self._acts).hints()
