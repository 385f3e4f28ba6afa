"""The sentences that tests expect, read from where they are worded, with the test's own names and numbers."""

from workshop.domain.ballots.votes import Progress, SideCount, Turnout
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.errors import FileTrouble, UserFixable
from workshop.texts import Texts
from workshop.texts.errors import sentence
from workshop.texts.steps import ballots as ballot_words

TEXTS = Texts()


def refusal(code: str, **params: object) -> str:
    """What is said of something that can't be done."""
    return sentence(TEXTS, UserFixable(code, **params))


def trouble(code: str, **params: object) -> str:
    """What is said of a file that can't be opened or written."""
    return sentence(TEXTS, FileTrouble(code, **params))


def voted(number: int, of: int) -> str:
    """How many of all have voted on one activity."""
    everybody = tuple(ParticipantId(f"p{place}") for place in range(of))
    progress = Progress(ActivityId("a"), 1, everybody[:number], everybody[number:], ())
    return ballot_words.progress_text(TEXTS, progress)


def voted_on_all(number: int, of: int, activities: int, begun: int = 0) -> str:
    """How many of all have voted on each of several activities, and how many on some."""
    return ballot_words.turnout_text(TEXTS, Turnout(number, begun, of, activities))


def gives_away(snapshot: Snapshot, side: Side, votes: int) -> str:
    """What is said of a side with so few votes."""
    return ballot_words.small_side_text(TEXTS, snapshot, SideCount(side, votes, entitled=votes))
