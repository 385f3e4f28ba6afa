"""Where a table comes from: a file, which is read aside, or what was copied, which is read at once."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.bridge import Bridge
from ui.jobs import OneJob
from workshop.actions.tables import taking_over
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable, WorkshopError
from workshop.imports.asking import How, Kind
from workshop.imports.preview.mapped import Mapped
from workshop.imports.tables.grid import Grid

_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
_MARKUP = frozenset({".md", ".markdown", ".json"})


class Source(QObject):
    """`done` carries a Previewed, `troubled` why nothing can be read; `progress` carries shares from 0 to 1.

    `size` counts octets. `has_letters` says whether an encoding, and `has_marks` whether something between
    cells can be chosen.
    """

    done = Signal(object)
    troubled = Signal(object)
    progress = Signal(float)

    name = ""
    size: int | None = None
    has_letters = False
    has_marks = False

    def read(
        self, kind: Kind, how: How, bridge: Bridge, side: Side | None, known: Mapping[str, Mapped]
    ) -> None:
        """Read it as asked; what is still being read is let go."""
        self.troubled.emit(UserFixable("no-table"))

    def let_go(self) -> None:
        """Stop reading."""

    def _understand(
        self,
        grids: Sequence[Grid],
        kind: Kind,
        how: How,
        bridge: Bridge,
        side: Side | None,
        known: Mapping[str, Mapped],
    ) -> None:
        """Read what is there already."""
        try:
            found = taking_over.preview_grids(grids, kind, how, bridge.snapshot, bridge.texts, side, known)
        except WorkshopError as error:
            self.troubled.emit(error)
        else:
            self.done.emit(found)


class FileSource(Source):
    """A file, read in a process of its own; what that gave of a small one is understood otherwise at once."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.path, self.name = path, path.name
        try:
            self.size = path.stat().st_size
        except OSError:
            self.size = None
        suffix = path.suffix.casefold()
        self.has_letters = suffix not in _WORKBOOKS
        self.has_marks = self.has_letters and suffix not in _MARKUP
        self._grids: Sequence[Grid] = ()
        self._read_as: object = None
        self._asked: tuple[Kind, Snapshot] | None = None
        self._reads = OneJob(self)
        self._reads.done.connect(self._take)
        self._reads.troubled.connect(self.troubled)
        self._reads.progress.connect(self.progress)

    def read(
        self, kind: Kind, how: How, bridge: Bridge, side: Side | None, known: Mapping[str, Mapped]
    ) -> None:
        self._reads.let_go()
        letters = (how.encoding, how.delimiter, how.sheet)
        if self._grids and letters == self._read_as:
            self._understand(self._grids, kind, how, bridge, side, known)
            return
        self._grids, self._read_as, self._asked = (), letters, (kind, bridge.snapshot)
        self._reads.start(
            taking_over.preview_file,
            path=self.path,
            kind=kind,
            how=how,
            snapshot=bridge.snapshot,
            texts=bridge.texts,
            side=side,
            known=dict(known),
        )

    def _take(self, sent: bytes) -> None:
        if self._asked is None:
            return
        found = taking_over.received(sent, *self._asked)
        self._grids = found.reading.grids
        self.done.emit(found)

    def let_go(self) -> None:
        self._reads.let_go()


class CopiedSource(Source):
    """What was copied elsewhere: it is no file, and short."""

    def __init__(self, grid: Grid, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self.name = self.tr("What was copied")

    def read(
        self, kind: Kind, how: How, bridge: Bridge, side: Side | None, known: Mapping[str, Mapped]
    ) -> None:
        self._understand([self._grid], kind, how, bridge, side, known)
