"""Undo and redo: of what is typed first, and then of the workshop."""

from functools import partial

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.desk import DESK
from ui.fields.excess import go_to_overlong
from ui.shell.ground import Ground
from ui.shell.pages import Pages
from ui.shell.toasts import Offer


class Undoing(QObject):
    """Takes over what is typed before anything is taken back, and says what would be."""

    def __init__(self, ground: Ground, pages: Pages) -> None:
        super().__init__(ground.over)
        self._ground, self._pages, self._bridge = ground, pages, ground.bridge
        ground.bridge.closed.connect(self.show)
        act = partial(Act, reach=Reach.WINDOW)
        redo = ("Ctrl+Shift+Z", "Ctrl+Y")
        ground.acts.add(
            act("undo", self.tr("Undo"), self.undo, ("Ctrl+Z",), why_not=self._why_no_undo),
            act("redo", self.tr("Redo"), self.redo, redo, why_not=self._why_no_redo),
        )

    def _why_no_undo(self) -> str:
        nothing = self.tr("There is nothing to undo.")
        return self._ground.why_closed() or ("" if self._bridge.undo_text() else nothing)

    def _why_no_redo(self) -> str:
        nothing = self.tr("There is nothing to redo.")
        return self._ground.why_closed() or ("" if self._bridge.redo_text() else nothing)

    def show(self) -> None:
        """Name what undo and redo would do."""
        self._ground.toasts.outdate(self._last())
        acts, undo, redo = self._ground.acts, self._bridge.undo_text(), self._bridge.redo_text()
        acts.reword("undo", self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo"))
        acts.reword("redo", self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo"))

    def tell(self, words: str) -> None:
        """Say what was done, with undo beside it as long as that would take back just this."""
        offer = Offer(self.tr("Undo"), self.undo, self._ground.acts.caps("undo"))
        self._ground.toasts.say(words, acts=(offer,), of=self._last())

    def _last(self) -> int | None:
        """The number of the step that undo would take back."""
        step = self._bridge.session.undo_step if self._bridge.is_at_rest else None
        return step.n if step else None

    def undo(self) -> None:
        """Take the last step back, of typing first and then of the workshop."""
        self.commit()
        if self._bridge.is_open and not self._wait(back=True):
            self._bridge.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.commit()
        if self._bridge.is_open and not self._wait(back=False):
            self._bridge.redo()

    def _wait(self, back: bool) -> bool:
        """Show a long step being replayed aside; False where it is a quick one."""
        words = self._bridge.undo_text() if back else self._bridge.redo_text()
        if (aside := self._bridge.replay_aside(back)) is None:
            return False
        from ui.controls.over.waiting import Waiting

        said = self.tr("Taking back: {step}") if back else self.tr("Doing again: {step}")
        Waiting(self._ground.over, self._ground.looks, said.format(step=words), aside).open()
        aside.ended.connect(lambda _: self.show())
        aside.ended.connect(lambda _: self._ground.acts.refresh())
        return True

    def commit(self) -> bool:
        """Take over what is typed and not yet entered; not so a text that is too long to be kept."""
        DESK.hand_over()
        page = self._pages.in_view()
        drawer = page.drawer() if page is not None else None
        parts = (page, drawer[1]) if drawer else (page,)
        if not any(part is not None and go_to_overlong(part) for part in parts):
            return True
        words = self.tr("This text is too long to be kept: shorten it, or clear it.")
        self._ground.toasts.refuse(words)
        return False
