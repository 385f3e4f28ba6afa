"""Ratings: given in private, by one person or in a batch from paper, and revealed to the room.

Private input never stands in a label: it shows in undo lists and in the history.
"""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from workshop.actions.editing import altered, find, nothing, put, remove, voter
from workshop.actions.seen import put_as_seen
from workshop.domain.ballots.seen import earlier_rounds
from workshop.domain.ballots.votes import LEAST_VOTES, may_vote
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import ConsentKind, RevealKind, StepId
from workshop.domain.facts.ids import ParticipantId, StatementId
from workshop.domain.facts.ownership import Consent, Reveal
from workshop.domain.facts.where_we_stand import Rating
from workshop.domain.perceiving.asking import is_asked, open_round, raters
from workshop.domain.perceiving.few import few_to_reveal
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.edit import Edit
from workshop.store.file import Store


class Answer(msgspec.Struct, frozen=True):
    """How one person rates a statement, from 1 to 5; None can't say."""

    statement: StatementId
    participant: ParticipantId
    value: int | None = None

    def __repr__(self) -> str:
        return f"Answer(statement={self.statement!r}, participant={self.participant!r})"


def rate(store: Store, now: Snapshot, /, *, answers: Sequence[Answer]) -> Changes:
    """Take ratings in one step: one person's, or a batch from paper.

    Each goes into the round that is open for its statement and takes the place of an earlier one there; a
    revealed round is never added to. Raises UserFixable, and takes none of them: gone, absent-never-votes,
    observer-never-votes, not-asked, and what a value out of bounds raises.
    """
    if not answers:
        return nothing()
    given = [_rating(now, each) for each in answers]
    if len(given) == 1:
        return put(store, Label("rate"), "ratings", *given)
    return put(store, Label("rate-many", {"count": str(len(given))}), "ratings", *given)


def _rating(now: Snapshot, answer: Answer) -> Rating:
    statement = find(now.statements, answer.statement, "statement")
    person = voter(now, answer.participant)
    if not may_vote(person):
        raise UserFixable("observer-never-votes", name=person.name)
    if not is_asked(statement, person):
        raise UserFixable("not-asked", name=person.name)
    number = open_round(now, answer.statement)
    blank = Rating(statement=answer.statement, participant=answer.participant, round=number)
    return altered(blank, {"value": answer.value})


def clear_rating(
    store: Store, now: Snapshot, /, *, statement: StatementId, participant: ParticipantId
) -> Changes:
    """Take back one person's rating, as long as it is hidden; where there is none, nothing changes."""
    find(now.statements, statement, "statement")
    key = (statement, participant, open_round(now, statement))
    return remove(store, Label("clear-rating"), "ratings", key) if key in now.ratings else nothing()


def reveal_ratings(store: Store, now: Snapshot, /, *, at: datetime, agreed: bool = False) -> Changes:
    """Show the room the open round of every statement that was rated; undo never hides it again.

    `agreed` is whether the room agrees to see apart what so few of a side gave, of these statements alone;
    what it agreed to of an earlier round ends there otherwise. Nobody's rating is shown alone: a statement
    that one person rated waits for more. Raises UserFixable, and reveals none: nobody-rated,
    one-never-reveals.
    """
    rated = {each.id: len(raters(now, each.id)) for each in now.statements}
    if not any(rated.values()):
        raise UserFixable("nobody-rated")
    shown = [id_ for id_, people in rated.items() if people >= LEAST_VOTES]
    if not shown:
        raise UserFixable("one-never-reveals")
    reveals = (Reveal(kind=RevealKind.RATINGS, of=id_, round=open_round(now, id_), at=at) for id_ in shown)
    with store.step(Label("reveal-ratings")) as edit:
        _settle_consent(now, edit, at, agreed)
        edit.put("reveals", *reveals)
    return edit.changes


def _settle_consent(now: Snapshot, edit: Edit, at: datetime, agreed: bool) -> None:
    """Put on record what the room says to each statement that few of a side rated; earlier rounds stay."""
    few = few_to_reveal(now)
    consents = [
        Consent(kind=ConsentKind.SMALL_SIDE, step=StepId.WHERE_WE_STAND, at=at, of=each) for each in few
    ]
    if agreed:
        edit.put("tallies", *(each for of in few for each in earlier_rounds(now, RevealKind.RATINGS, of)))
        edit.put("consents", *consents)
    else:
        given = [each.key for each in consents if each.key in now.consents]
        put_as_seen(now, edit, {}, {"consents": given})
