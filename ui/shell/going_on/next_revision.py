"""The next revision: asked before a change opens it, and said once it is open."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.shell.files.question import Question, Way
from ui.shell.ground import Ground

# The home screen paints without the workshop's own modules; the first workshop loads them.
if TYPE_CHECKING:
    from workshop.domain.changes import Changes

_OPENED = "open-revision"

BREATH_MS = 500
"""So long nobody has typed when a key is meant for the question."""


class Answer(Enum):
    """What becomes of a change to what both sides signed."""

    OPEN = auto()
    LEAVE = auto()


class NextRevision(QObject):
    """Whoever changes a sealed workshop, on any page and by any hand, is asked here."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.over)
        self._ground = ground
        ground.bridge.sealing.may_open = self.may_open
        ground.bridge.changed.connect(self._tell)

    def may_open(self, number: int) -> bool:
        """Whether the revision of this number is to be opened; unasked for, what is signed stays as it is."""
        title = self.tr("Open revision {n}?").format(n=number)
        words = self.tr(
            "This would change what both sides signed: it opens revision {n} as a draft, and revision "
            "{before} stays as it was signed."
        ).format(n=number, before=number - 1)
        ways = (
            Way(Answer.OPEN, self.tr("Open revision {n}").format(n=number)),
            Way(Answer.LEAVE, self.tr("Leave it as signed"), "primary"),
        )
        over = QApplication.activeModalWidget() or self._ground.over
        question = Question(over, self._ground.looks, title, words, ways, Answer.LEAVE, BREATH_MS)
        typed_in = QApplication.focusWidget()
        is_wanted = question.ask() is Answer.OPEN
        if is_wanted and typed_in is not None:  # what was typed on meanwhile goes where it was meant to go
            for each in question.typed:
                QApplication.postEvent(typed_in, each)
        return is_wanted

    def _tell(self, changes: "Changes | None") -> None:
        if changes is None or changes.label.code != _OPENED or not changes.topics["decisions"].now:
            return
        number = int(changes.label.params["number"])
        said = self.tr("Revision {n} is open as a draft. Revision {before} stays signed.")
        self._ground.toasts.say(said.format(n=number, before=number - 1))
