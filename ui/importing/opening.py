"""What a page imports: a file that is asked for or dropped, or what was copied; the sheet shows it first."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.aside import Aside
from ui.bridge import Bridge
from ui.importing.model import Preview
from ui.importing.sheet import ImportSheet
from ui.importing.source import CopiedSource, FileSource, Source
from ui.preferences import Preferences
from ui.theme.looks import Looks
from workshop.actions.files import see_given
from workshop.actions.tables import taking_over
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Side
from workshop.errors import FileTrouble, UserFixable
from workshop.given import open_given
from workshop.imports.asking import WITH_AMOUNTS, How, Kind
from workshop.imports.clipboard.copied import Titles
from workshop.imports.preview.mapped import Mapped
from workshop.imports.preview.previewing import Previewed
from workshop.imports.preview.settled import settled
from workshop.imports.preview.there import SKIP
from workshop.imports.reading import Reading
from workshop.imports.tables.grid import Grid
from workshop.texts.importing.fields import taken_text

translate = QCoreApplication.translate

_TABLES = frozenset(
    {".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".md", ".markdown", ".json"}
)
"""How the names of files end that can hold a table."""

_FIRST = 4_096
"""So many octets tell what a file of data is."""

_LONGEST_COPIED = 400_000
"""So many characters are read at once without the window standing still."""


def _is_workshop_data(path: Path) -> bool:
    """Whether a file holds the data of a workshop, which is opened and not imported."""
    if path.suffix.casefold() != ".json":
        return False
    try:
        with open_given(path) as file:
            return b'"joint-charter"' in file.read(_FIRST)
    except FileTrouble:
        return False


_SOON = 2_000
"""So many facts are written before anybody waits."""


def _facts(found: Reading) -> int:
    """About how many facts it writes: of a matrix a role is one."""
    if found.matrix is not None:
        return sum(1 + len(row.roles) for row in found.matrix.rows)
    return found.report.taken


def _taking(kind: Kind, found: Reading, side: Side | None, there: str) -> Callable[..., Changes]:
    """The one action by which it is taken over."""
    return lambda store, now: taking_over.take_over(
        store, now, kind=kind, found=found, side=side or Side.BOTH, there=there
    )


class Importing(QObject):
    """Imports into the workshop from one page; `tell` says what was taken, beside the way back.

    `taken` tells that a sheet closed after it: work goes on at the page.
    """

    taken = Signal()

    def __init__(
        self,
        page: QWidget,
        looks: Looks,
        bridge: Bridge,
        tell: Callable[[str], None],
        preferences: Callable[[], Preferences | None],
    ) -> None:
        super().__init__(page)
        self._page, self._looks, self._bridge = page, looks, bridge
        self._tell, self._preferences = tell, preferences

    def ask(self, kind: Kind, side: Side | None = None) -> None:
        """Ask for a file, and show what is in it."""
        kinds = translate("ImportSheet", "Tables ({endings});;All files (*)")
        endings = " ".join(f"*{ending}" for ending in sorted(_TABLES))
        title = translate("ImportSheet", "Import a table")
        name, _ = QFileDialog.getOpenFileName(self._page, title, "", kinds.format(endings=endings))
        if name:
            self._show_file(kind, Path(name), side)

    def take_file(self, kind: Kind, path: Path, side: Side | None = None) -> bool:
        """Show what is in a file that was dropped; False where it can hold no table."""
        if path.suffix.casefold() not in _TABLES or _is_workshop_data(path):
            return False
        self._show_file(kind, path, side)
        return True

    def _show_file(self, kind: Kind, path: Path, side: Side | None) -> None:
        try:
            see_given(path)
        except FileTrouble as trouble:
            self._bridge.tell(trouble)
        else:
            self._open(kind, FileSource(path, self), side)

    def take_titles(self, kind: Kind, found: Titles, side: Side | None = None) -> None:
        """Add a table of titles that was copied; money in it is shown first however sure it is."""
        if found.grid is not None:
            self.take_copied(kind, found.grid, side, found.is_sure and kind not in WITH_AMOUNTS)

    def take_copied(self, kind: Kind, grid: Grid, side: Side | None = None, is_sure: bool = False) -> None:
        """Add what was copied, if nothing in it is in doubt; else show it first."""
        if sum(len(cell) for line in grid.lines for cell in line.cells) > _LONGEST_COPIED:
            self._bridge.tell(UserFixable("pasted-too-large", limit=_LONGEST_COPIED))
            return
        found = self._read_surely(kind, grid, side) if is_sure else None
        if found is None:
            self._open(kind, CopiedSource(grid, self), side)
            return
        if self._bridge.run(_taking(kind, found.reading, side, SKIP)) is not None:
            self._tell(taken_text(self._bridge.texts, kind.value, found.reading.report.taken))

    def _read_surely(self, kind: Kind, grid: Grid, side: Side | None) -> Previewed | None:
        """What was copied, unless something in it is to be looked at, or much of it is to be taken aside."""
        bridge = self._bridge
        try:
            found = taking_over.preview_grids([grid], kind, How(), bridge.snapshot, bridge.texts, side, {})
        except UserFixable:
            return None
        reading = settled(found.reading, kind, bridge.snapshot, found.there, SKIP, bridge.texts)
        doubtful = (
            found.missing,
            found.there,
            reading.doubts,
            reading.report.refused,
            reading.report.warnings,
        )
        is_open = any(doubtful) or not reading.records or _facts(reading) > _SOON
        return None if is_open else found

    def _open(self, kind: Kind, source: Source, side: Side | None) -> None:
        kept = self._preferences()
        known: Mapping[str, Mapped] = {each.shape: each for each in kept.mappings} if kept else {}
        preview = Preview(source, kind, self._bridge, side, known)
        sheet = ImportSheet(self._page, self._looks, preview, self._agree)
        sheet.accepted.connect(self.taken)
        sheet.open()
        preview.begin()

    def _agree(self, preview: Preview) -> Changes | Aside | None:
        """Take over what the sheet shows: much of it aside, the rest at once."""
        n, facts = preview.taken, _facts(preview.reading)
        take = _taking(preview.kind, preview.reading, preview.side, preview.there_choice)
        if facts > _SOON:
            if (aside := self._bridge.run_aside(take, facts)) is None:
                return None
            aside.ended.connect(lambda changes: self._end(preview, n, changes))
            return aside
        changes = self._bridge.run(take)
        self._end(preview, n, changes)
        return changes

    def _end(self, preview: Preview, n: int, changes: Changes | None) -> None:
        """Say what was taken, and know its columns again."""
        if changes is None:
            return
        self._tell(taken_text(self._bridge.texts, preview.kind.value, n))
        kept = self._preferences()
        if kept is not None and preview.how.columns:
            kept.keep_mapping(preview.mapped())
