"""Between the window and the session: the only caller of the session, and the only source of changes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.aside import Aside, Keeping
from ui.desk import DESK, Edit
from ui.places import is_one_file
from ui.sealing import Sealing
from ui.showing import Showing
from ui.stretches import Stretches
from workshop.errors import FileTrouble, Sealed, WorkshopError
from workshop.texts import Texts

# The home screen paints without the workshop's own modules; the first workshop loads them.
if TYPE_CHECKING:
    from workshop.domain.changes import Changes
    from workshop.domain.document import Document
    from workshop.domain.history import Shown
    from workshop.session import Action, Arguments, Session


class Bridge(Showing):
    """Run actions on the open workshop and tell the window what changed.

    `changed` carries Changes, or None when anything may be new; `opened` and `closed` frame a workshop's
    stay; `troubled` carries one sentence about what could not be done or was found, `unsaved` one about an
    edit that could not be written; `saved` says whether the last edit is safely on disk; `refused` carries
    the path and the FileTrouble of a file that can't be opened as it is; `moved` where work goes on (Moved).
    """

    changed = Signal(object)
    opened = Signal()
    closed = Signal()
    troubled = Signal(str)
    unsaved = Signal(str)
    saved = Signal(bool)
    refused = Signal(object, object)
    moved = Signal(object)

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(texts, parent)
        self._keeping: Keeping | None = None
        self._stretches: Stretches | None = None
        self.sealing = Sealing(texts)
        self.may_leave: Callable[[], bool] = lambda: True
        """Asked before the open workshop makes room for another: whether all that was typed is seen to."""

    @property
    def _steps(self) -> Stretches:
        """Those of the open session, at rest."""
        assert self.session and self._stretches
        return self._stretches

    def open(self, path: Path) -> bool:
        """Open a workshop file in place of the present one; say why where that can't be done."""
        if self._session is not None and is_one_file(path, self.path):
            return True
        if self._session is not None and not self.may_leave():
            return False
        from workshop.session import Session

        try:
            return self._take(Session.open(path))
        except FileTrouble as trouble:
            self.refused.emit(path, trouble)
            return False

    def create(self, path: Path, document: Document) -> bool:
        """Make a workshop file and open it."""
        if self._session is not None and not self.may_leave():
            return False
        from workshop.session import Session

        try:
            return self._take(Session.create(path, document))
        except WorkshopError as error:
            self.troubled.emit(self._worded(error))
            return False

    def _take(self, session: Session) -> bool:
        self.close()
        self._session, self._stretches = session, Stretches(session)
        session.may_unseal = False
        DESK.begin(self._run_again, lambda: self.next_number() is not None)
        session.listen(self.changed.emit)
        session.listen_to_moves(self.moved.emit)
        self.opened.emit()
        self._tell_of_what_was_beside()
        return True

    def _tell_of_what_was_beside(self) -> None:
        if self.session.set_aside:
            from workshop.texts.health import set_aside_texts

            name = Path(self.path.name)
            for sentence in set_aside_texts(self.texts, name, self.session.set_aside):
                self.troubled.emit(sentence)

    def close(self) -> None:
        """Close the workshop; everything is on disk already."""
        if self._session is not None:
            session = self.session
            DESK.end()
            session.close()
            self._session = None
            self.closed.emit()

    def open_revision(self) -> bool:
        """Open the next revision of a sealed workshop, if that is wanted; whether one is in work."""
        if self.next_number() is not None:
            self._make(self.sealing.open_revision)
        return self.next_number() is None

    def run(
        self, action: Action[Arguments], /, *args: Arguments.args, **named: Arguments.kwargs
    ) -> Changes | None:
        """Run one action; None where it could not be done, after saying why."""
        return self._make(lambda session: session.run(action, *args, **named))

    def _make(self, edit: Callable[[Session], Changes]) -> Changes | None:
        return self._guarded(lambda: self._steps.run(edit), edit)

    def run_aside(
        self, action: Action[Arguments], rows: int, /, *args: Arguments.args, **named: Arguments.kwargs
    ) -> Aside | None:
        """Run one action that writes about so many rows while the window goes on; None if it isn't wanted."""
        if not self.open_revision():
            return None
        self.aside = Aside(
            self.session, lambda store, now: action(store, now, *args, **named), rows, self._make, self
        )
        return self.aside

    def _run_again(self, edit: Edit) -> bool:
        """Try to write what the disk refused, and say nothing while it still does."""
        try:
            self.sealing.through(self.session, lambda: edit(self.session), is_new=True)
        except FileTrouble:
            self.saved.emit(False)
            return False
        except Sealed:
            self.changed.emit(None)
        except WorkshopError as error:
            self.troubled.emit(self._worded(error))
        self.saved.emit(True)
        return True

    def undo(self) -> Changes | None:
        """Take the last step back; a stretch of typing was one."""
        return self._guarded(lambda: self._steps.undo())

    def redo(self) -> Changes | None:
        """Do the step again that was taken back."""
        return self._guarded(lambda: self._steps.redo())

    def replay_aside(self, back: bool) -> Aside | None:
        """Take a long step back, or do it again, while the window goes on; None where it is a quick one."""
        if long := self._steps.long(back):
            self.aside = Aside(
                self.session, *long, lambda edit: self._guarded(lambda: edit(self.session)), self
            )
        return self.aside if long else None

    def save_copy(self, path: Path) -> bool:
        """Save the workshop under another name as well; the open file stays the one in hand.

        What the disk of the open one refused is in the copy.
        """
        from workshop.session import Session

        try:
            self.session.save_copy(path)
            if edits := DESK.edits():
                copy = Session.open(path)
                try:
                    for edit in edits:
                        edit(copy)
                finally:
                    copy.leave()
        except WorkshopError as error:
            self.troubled.emit(self._worded(error))
            return False
        return True

    def history(self) -> list[Shown]:
        """Everything that was done to the workshop, the first first; nothing where it can't be read."""
        from workshop.domain.history import shown

        try:
            return shown(self.session.history())
        except WorkshopError as error:
            self.troubled.emit(self._worded(error))
            return []

    def keep_snapshot(self) -> None:
        """Keep the present state away from its folder; it is written on another thread.

        Where the last one could not be written, that is told now.
        """
        if self._keeping is not None and self._keeping.trouble is not None:
            self.troubled.emit(self._worded(self._keeping.trouble))
        try:
            self.session.see_to_place()
            keep = self.session.image_to_keep()
        except WorkshopError as error:
            self._report(error)
            return
        self._keeping = Keeping(keep) if keep else None

    def _guarded(self, work: Callable[[], Changes | None], edit: Edit | None = None) -> Changes | None:
        try:
            changes = self.sealing.through(self._shown, work, is_new=edit is not None)
        except Sealed:
            DESK.withdraw()
            self.changed.emit(None)
            return None
        except WorkshopError as error:
            if edit is not None and isinstance(error, FileTrouble):
                DESK.refuse(edit)
            else:
                DESK.decline()
            self._report(error)
            return None
        self.saved.emit(True)
        DESK.try_soon()
        return changes

    def _report(self, error: WorkshopError) -> None:
        if isinstance(error, FileTrouble):
            self.saved.emit(False)
            self.changed.emit(None)
            self.unsaved.emit(self._worded(error))
        else:
            self.troubled.emit(self._worded(error))

    def tell(self, error: WorkshopError) -> None:
        """Say in a sentence what could not be done."""
        self.troubled.emit(self._worded(error))

    def _worded(self, error: WorkshopError) -> str:
        from workshop.texts.errors import sentence

        return sentence(self.texts, error)
