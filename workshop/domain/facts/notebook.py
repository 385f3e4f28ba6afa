"""The notebook kept through all steps: parking lot, decision log and private notes."""

from typing import ClassVar

from workshop.domain.fact import DatedFact, Fact, Line, Moment, Prose
from workshop.domain.facts.choices import Choice, StepId


class ParkedState(Choice):
    """What became of a parked point."""

    OPEN = "open"
    SETTLED = "settled"
    ESCALATED = "escalated"
    DROPPED = "dropped"


class ParkedItem(Fact, frozen=True, kw_only=True):
    """Something put aside for later; `of` is the hand-over that it is about, as a decision's is.

    It is open, or escalated (to whom and by when, in a sentence) and open until then, or `settled`: the room
    has done with it. One that was `dropped` is settled without an answer.
    """

    of_step: ClassVar[StepId | None] = None
    added: ClassVar[frozenset[str]] = frozenset({"of", "escalated", "dropped"})

    id: str
    text: Prose = ""
    raised_by: Line = ""
    settled: bool = False
    of: Line = ""
    escalated: Line = ""
    dropped: bool = False

    @property
    def state(self) -> "ParkedState":
        """Where it stands; what was settled stays so, whoever it was escalated to before."""
        if self.settled or self.dropped:
            return ParkedState.DROPPED if self.dropped else ParkedState.SETTLED
        return ParkedState.ESCALATED if self.escalated.strip() else ParkedState.OPEN

    @property
    def is_open(self) -> bool:
        """Whether somebody still owes an answer: also where it was escalated."""
        return self.state in (ParkedState.OPEN, ParkedState.ESCALATED)


class Decision(DatedFact, frozen=True, kw_only=True):
    """What the room decided, when and in which step.

    One that the app noted says in `automatic` what made it, and `of` what. One that the room made about a
    hand-over of the rehearsal says `of` which: the ids of both tasks.
    """

    of_step: ClassVar[StepId | None] = None
    added: ClassVar[frozenset[str]] = frozenset({"automatic", "of"})

    id: str
    at: Moment | None = None
    step: StepId | None = None
    text: Prose = ""
    automatic: Line = ""
    of: Line = ""


class Note(Fact, frozen=True, kw_only=True):
    """The facilitator's private note; no export but the private one holds it."""

    of_step: ClassVar[StepId | None] = None

    id: str
    step: StepId | None = None
    text: Prose = ""
