"""Before a workshop is let go: everything typed is handed over, and what can't be kept is asked about."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEventLoop, QObject

from ui.desk import DESK
from ui.jobs import Job
from ui.shell.files.question import Question, Way
from ui.shell.ground import Ground


class Leave(Enum):
    """What can be done about words that are not kept."""

    AGAIN = auto()
    COPY = auto()
    WITHOUT = auto()
    STAY = auto()


class Work(Enum):
    """What can be done about work that isn't done."""

    FINISH = auto()
    STOP = auto()
    STAY = auto()


class Leaving(QObject):
    """The one way out of a workshop: closing, going home, opening another, quitting, signing out."""

    def __init__(
        self,
        ground: Ground,
        commit: Callable[[], bool],
        work: Callable[[], list[Job]],
        save_copy: Callable[[], bool],
    ) -> None:
        super().__init__(ground.over)
        self._ground, self._commit, self._work, self._save_copy = ground, commit, work, save_copy

    def may_leave(self) -> bool:
        """Whether the workshop may be let go: nothing is lost by it, or that was chosen."""
        return self._commit() and self._see_to_work() and self._see_to_words()

    def _see_to_words(self) -> bool:
        while not DESK.is_clear():
            answer = self._ask_about_words()
            if answer is Leave.STAY:
                return False
            if answer is Leave.WITHOUT:
                return True
            if answer is Leave.AGAIN:
                DESK.hand_over()
            elif self._save_copy():
                DESK.give_up()
        return True

    def _ask_about_words(self) -> Enum:
        ways = [
            Way(Leave.AGAIN, self.tr("Try again"), "primary"),
            Way(Leave.COPY, self.tr("Save a copy…")),
            Way(Leave.WITHOUT, self.tr("Leave without them"), "destructive"),
            Way(Leave.STAY, self.tr("Cancel")),
        ]
        words = self.tr(
            "The disk refused them. Make room and try again, or save a copy in another place: they are in it."
        )
        if not DESK.edits():
            del ways[:2]
            words = self.tr("They can’t be kept as they stand. Cancel, and finish or clear what you typed.")
        title = self.tr("Some of what you typed is not saved")
        return Question(self._ground.over, self._ground.looks, title, words, ways).ask()

    def _see_to_work(self) -> bool:
        for job in self._work():
            if job.is_running:
                answer = self._ask_about_work()
                if answer is Work.STAY:
                    return False
                if answer is Work.STOP:
                    job.cancel()
                _wait_for(job)
        return True

    def _ask_about_work(self) -> Enum:
        ways = (
            Way(Work.FINISH, self.tr("Finish it first"), "primary"),
            Way(Work.STOP, self.tr("Stop it"), "destructive"),
            Way(Work.STAY, self.tr("Cancel")),
        )
        title = self.tr("Something is still being written")
        words = self.tr("A document or a signature is not done yet. Stopped, it leaves nothing behind.")
        return Question(self._ground.over, self._ground.looks, title, words, ways).ask()


def _wait_for(job: Job) -> None:
    """Until it has ended, and whoever waits for it has heard."""
    if job.is_running:
        loop = QEventLoop()
        job.ended.connect(loop.quit)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
