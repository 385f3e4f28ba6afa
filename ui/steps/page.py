"""What every page shares: it reads snapshots, runs actions through the bridge, and paints in one place."""

from collections.abc import Collection
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.acts.act import Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.jobs import Job
from ui.preferences import Preferences
from ui.theme.looks import Looks
from workshop.domain.changes import Changes
from workshop.domain.document import TOPICS
from workshop.domain.fact import Fact
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Subject
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import At

if TYPE_CHECKING:
    from ui.importing.opening import Importing


class Page(QWidget):
    """One station of the workshop.

    `acts` are what can be done here, with their keys: a page adds them in `_build`, and has them look again
    where something else than the workshop changes what is possible.
    It `reads` kinds of facts (those that findings follow from are FINDINGS), and repaints when one of them
    changed; their `topics` follow. A page builds its widgets in `_build`, connects
    them in `_connect`, and paints in `refresh` alone. `asked_for` asks the window for another step
    and, in it, a subject; `notice` says something at the bottom, with undo beside it, `said` without;
    `drawer_wanted` opens the drawer where it is closed; `looked_at` carries the activity that is in hand
    now, for the audience to follow; `parking_lot_wanted` asks for the points that were put aside,
    `search_wanted` for a search through the whole workshop;
    `explains` says whether what letters mean is being shown, or no longer.
    `preferences` are what this machine remembers, where there is a window to give them.
    """

    step: ClassVar[StepId]
    reads: ClassVar[Collection[type[Fact]]]
    topics: ClassVar[frozenset[str]] = frozenset()

    asked_for = Signal(object, object)
    notice = Signal(str)
    said = Signal(str)
    drawer_wanted = Signal()
    looked_at = Signal(object)
    explains = Signal(bool)
    parking_lot_wanted = Signal()
    search_wanted = Signal()

    @cached_property
    def importing(self) -> "Importing":
        """What is imported here; made when something is, for few pages import and fewer workshops."""
        from ui.importing.opening import Importing

        importing = Importing(self, self.looks, self.bridge, self.notice.emit, lambda: self.preferences)
        importing.taken.connect(self.take_focus)
        return importing

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.topics = frozenset(TOPICS[kind] for kind in cls.reads)

    def __init__(self, bridge: Bridge, looks: Looks) -> None:
        super().__init__()
        self.bridge = bridge
        self.looks = looks
        self.preferences: Preferences | None = None
        self.acts = Acts(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        """Make the widgets; called once."""

    def _connect(self) -> None:
        """Connect each widget to one action; called once."""

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        """Show the snapshot; `changes` None means that anything may be new."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.acts.press(event, Reach.PAGE):
            super().keyPressEvent(event)

    def drawer(self) -> tuple[str, QWidget] | None:
        """The title and content of the drawer beside the page, if it has one."""
        return None

    def in_hand(self) -> str | None:
        """The id of what is talked about here, an activity on most pages, if there is anything."""
        return None

    def activity(self) -> ActivityId | None:
        """What is in hand, on a page whose rows are activities."""
        return ActivityId(in_hand) if (in_hand := self.in_hand()) else None

    def place(self) -> At | None:
        """Where the audience follows to in this step: what is talked about here."""
        return self.in_hand()

    def opening(self) -> str:
        """What a decision or a parked point that is caught now begins with; nothing on most pages."""
        return ""

    def show_subject(self, subject: Subject) -> None:
        """Bring what a finding is about into view and put the focus there."""

    def take_focus(self) -> None:
        """Put the focus where work goes on."""
        self.setFocus()

    def seek(self) -> None:
        """Put the focus into the page's search; where it has none, ask for the one of the whole workshop."""
        self.search_wanted.emit()

    def take_file(self, path: Path) -> bool:
        """Show the table in a file that was dropped here; False where the page takes none."""
        return False

    def work(self) -> Job | None:
        """What is being written and would be missed, a document or a signature; asked for before leaving."""
        return None
