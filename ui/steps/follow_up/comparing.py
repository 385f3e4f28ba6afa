"""Two states of the charter, read aside and compared: revisions of this file, what it says now, or a file."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.bridge import Bridge
from ui.jobs import OneJob
from workshop.actions.contents import Content, content_of_file, content_of_revision
from workshop.domain.comparing.change import Comparison
from workshop.domain.comparing.difference import compare
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import Standing, State, as_signed, standing
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence

NOW = 0
"""Stands for what the workshop says now, where else the number of a revision does."""


class Compared:
    """Both states with what differs between them."""

    def __init__(self, before: Content, after: Content) -> None:
        self.before, self.after = before, after
        self.found: Comparison = compare(before.snapshot.document, after.snapshot.document)


class Comparing(QObject):
    """`told` says that something else is to be shown: `compared`, or else `said`, why there is nothing yet.

    `before` and `after` are numbers of revisions, NOW, or the path of another file.
    """

    told = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._job = OneJob(self)
        self._job.done.connect(self._take)
        self._job.troubled.connect(self._trouble)
        self._read: dict[int | Path, Content] = {}
        self._reading: int | Path = NOW
        self._of: Snapshot | None = None
        self._stands = Standing(State.DRAFT, 1)
        self.before: int | Path = NOW
        self.after: int | Path = NOW
        self.compared: Compared | None = None
        self.said = ""
        self.is_lost = False

    def numbers(self) -> tuple[int, ...]:
        """The revisions that both sides signed, the first first."""
        done = (each.number for each in self._bridge.snapshot.revisions if not each.is_open)
        return tuple(sorted(done))

    def choose(self, before: int | Path, after: int | Path) -> None:
        """Compare these from now on."""
        self.before, self.after, self._of = before, after, None
        self.look()

    def look(self) -> None:
        """Compare what is chosen as it is now; what is to be read for it is read first."""
        snapshot = self._bridge.snapshot
        if self._of is snapshot and (self.compared or self.said):
            return
        self._of, self._stands = snapshot, standing(snapshot)
        known = {*self.numbers(), NOW}
        if self.before == self.after or not (isinstance(self.before, Path) or self.before in known):
            self.before = max(self.numbers(), default=NOW)
        if not (isinstance(self.after, Path) or self.after in known):
            self.after = NOW
        self._go_on()

    def _go_on(self) -> None:
        """Tell what differs, or read what is missing."""
        self.compared, self.said, self.is_lost = None, "", False
        pair = [self._content(each) for each in (self.before, self.after)]
        for which, content in zip((self.before, self.after), pair, strict=True):
            if content is None:
                self._begin(which)
                break
        else:
            before, after = pair
            if before is not None and after is not None:
                self.compared = Compared(before, after)
        self.told.emit()

    def _content(self, which: int | Path) -> Content | None:
        """What it says, if that is known: what was sealed and is unchanged needs no reading."""
        snapshot = self._bridge.snapshot
        if which == NOW:
            return Content(self._stands.number, shared(as_signed(snapshot)))
        if self._stands.state is State.FINAL and which == self._stands.number:
            return Content(which, shared(as_signed(snapshot)))
        return self._read.get(which)

    def _begin(self, which: int | Path) -> None:
        self._reading = which
        if isinstance(which, Path):
            self.said = self.tr("Reading {name} …").format(name=which.name)
            self._job.start(content_of_file, path=which)
            return
        try:
            frozen = self._bridge.frozen(which)
        except WorkshopError as error:
            self.said = sentence(self._bridge.texts, error)
            return
        if frozen is None:
            words = self.tr("This file keeps no pages of revision {n}: compare with its charter.")
            self.said, self.is_lost = words.format(n=which), True
            return
        self.said = self.tr("Reading revision {n} …").format(n=which)
        self._job.start(content_of_revision, frozen=frozen)

    def _take(self, content: Content) -> None:
        self._read[self._reading] = content
        self._go_on()

    def _trouble(self, error: WorkshopError) -> None:
        self.said = sentence(self._bridge.texts, error)
        self.told.emit()

    def work(self) -> OneJob:
        """What is being read."""
        return self._job
