"""What is done with files: new ones, opening, the example, copies."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from ui import places
from ui.acts.act import Act, Reach
from ui.shell.ground import Ground
from workshop.domain.facts.choices import Template
from workshop.errors import FileTrouble

if TYPE_CHECKING:
    from ui.shell.files.openings import Openings
    from workshop.domain.document import Document

_SUFFIX = ".workshop"


class FileActs(QObject):
    """Ask for names and places; the bridge does the rest.

    `commit` hands over what is being typed; `began` tells that the example is open, at its beginning,
    `found_again` at which place a workshop was before it was found elsewhere, `raised` that another window
    with the file came to the front.
    """

    began = Signal()
    found_again = Signal(str)
    raised = Signal()

    def __init__(self, ground: Ground, commit: Callable[[], bool]) -> None:
        super().__init__(ground.over)
        self._ground, self._commit = ground, commit
        self._bridge = bridge = ground.bridge
        bridge.refused.connect(lambda path, trouble: self.openings.help(path, trouble))
        bridge.moved.connect(lambda moved: self.openings.tell_move(moved))
        bridge.opened.connect(self._see_to_older)
        self._add_acts()

    def _add_acts(self) -> None:
        act = partial(Act, reach=Reach.WINDOW)
        kept = partial(act, why_not=self._ground.why_closed)
        open_, copy = self.tr("Open a file"), self.tr("Save a copy")
        self._ground.acts.add(
            act("new", self.tr("New workshop"), self.ask_template, ("Ctrl+N",)),
            act("open", self.tr("Open…"), self.choose, ("Ctrl+O",), open_),
            kept("carry", self.tr("New workshop from this one…"), self.carry),
            kept("copy", self.tr("Save a copy…"), self.save_copy, ("Ctrl+Shift+S",), copy),
            kept("history", self.tr("History…"), self.show_history, ("Ctrl+H",), self.tr("History")),
            kept("snapshots", self.tr("Go back to a snapshot…"), self.show_snapshots),
        )

    def _see_to_older(self) -> None:
        if self._bridge.session.was_older:
            from ui.shell.files.seen_before import ask_what_was_seen

            ask_what_was_seen(self._ground)

    @cached_property
    def openings(self) -> "Openings":
        """What helps when a file can't be opened as it is; made when one can't."""
        from ui.shell.files.openings import Openings

        openings = Openings(self._ground, places.documents)
        openings.wanted.connect(self.open)
        openings.copy_wanted.connect(self.save_copy)
        openings.raised.connect(self.raised)
        return openings

    def ask_template(self) -> None:
        """Ask from which template a new workshop is made."""
        from ui.shell.files.new_workshop import NewWorkshop

        dialog = NewWorkshop(self._ground.over, self._ground.looks, self._bridge.texts)
        dialog.chosen.connect(self.new)
        dialog.open()

    def new(self, template: Template) -> None:
        """Ask where a new workshop is to be kept, and open it there."""
        from workshop.domain.starting.templates import new_workshop
        from workshop.texts.steps.starters import break_names, phase_names

        path = self._ask_to_save(self.tr("New workshop"), self.tr("New workshop"))
        if path is not None:
            phases, breaks = phase_names(self._bridge.texts), break_names(self._bridge.texts)
            self.make(path, new_workshop(template, path.stem, date.today(), phases, breaks=breaks))

    def carry(self) -> None:
        """Ask where a new workshop is to be kept that begins with what the open one agreed on; open it there.

        The open one is closed as it is. The new one is called as its file is.
        """
        from workshop.domain.starting.carrying import carried

        if not self._bridge.is_open or not self._commit():
            return
        snapshot = self._bridge.snapshot
        path = self._ask_to_save(self.tr("New workshop from this one"), self._bridge.path.stem)
        if path is not None:
            self.make(path, carried(snapshot, path.stem, date.today()))

    def carry_from(self, before: Path) -> None:
        """The same of a workshop that isn't open; it is read aside, and stays as it is."""
        path = self._ask_to_save(self.tr("New workshop from this one"), before.stem)
        if path is not None:
            self.openings.take_workshop(before, path)

    def make(self, path: Path, document: "Document") -> bool:
        """Make a workshop file with this content and open it."""
        return self._bridge.create(path, document)

    def choose(self) -> None:
        """Ask for a file and open it."""
        if (path := self._ask_to_open(self.tr("Open"), places.documents())) is not None:
            self.open(path)

    def locate(self, gone: Path) -> None:
        """Ask where a workshop is that was moved, and open it; it is listed once, where it is now."""
        title = self.tr("Where is {name} now?").format(name=gone.name)
        folder = gone.parent if gone.parent.is_dir() else places.documents()
        if (path := self._ask_to_open(title, folder)) is not None:
            self.open(path)
            if self._bridge.is_open:
                self.found_again.emit(str(gone))

    def _ask_to_open(self, title: str, folder: Path) -> Path | None:
        kinds = self.tr("Workshops, charters and data (*.workshop *.pdf *.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._ground.over, title, str(folder), kinds)
        return Path(name) if name else None

    def open(self, path: Path) -> None:
        """Open a workshop file; of a data file or a charter a new workshop is made beside it."""
        from workshop.actions.files import see_given

        try:
            see_given(path)
        except FileTrouble as trouble:
            self.openings.help(path, trouble)
            return
        if path.suffix.casefold() == ".json":
            self.openings.take_data(path)
        elif path.suffix.casefold() == ".pdf":
            self.openings.judge(path)
        else:
            self._bridge.open(path)

    def open_example(self) -> None:
        """Open a fresh copy of the bundled example; yours are never touched."""
        from workshop.imports.data import example

        document = example()
        folder = places.documents()
        folder.mkdir(parents=True, exist_ok=True)
        name = self.tr("Example, {company}").format(company=document.workshop.company)
        from workshop.actions.files import free_name

        if self.make(free_name(folder / f"{name}{_SUFFIX}"), document):
            self.began.emit()

    def save_copy(self) -> bool:
        """Ask for a name and save a copy there; the open file stays the one in hand. Whether there is one."""
        if not self._bridge.is_open:
            return False
        path = self._ask_to_save(self.tr("Save a copy"), self._bridge.path.stem)
        if path is None or not self._bridge.save_copy(path):
            return False
        self._ground.toasts.say(self.tr("A copy was saved as {name}.").format(name=path.name))
        return True

    def show_history(self) -> None:
        """Show everything that was done to the workshop."""
        from ui.shell.files.history import HistoryDialog

        if self._bridge.is_open:
            self._commit()
            entries = self._bridge.history()
            HistoryDialog(self._ground.over, self._ground.looks, self._bridge.texts, entries).open()

    def show_snapshots(self) -> None:
        """Show the kept states of the workshop."""
        if self._bridge.is_open:
            self.openings.show_snapshots(self._bridge.path)

    def _ask_to_save(self, title: str, stem: str) -> Path | None:
        from workshop.actions.files import free_name

        start = free_name(places.documents() / f"{stem}{_SUFFIX}")
        kinds = self.tr("Workshops (*.workshop)")
        name, _ = QFileDialog.getSaveFileName(
            self._ground.over, title, str(start), kinds, "", QFileDialog.Option.DontConfirmOverwrite
        )
        if not name:
            return None
        path = Path(name)
        return path if path.suffix else path.with_suffix(_SUFFIX)
