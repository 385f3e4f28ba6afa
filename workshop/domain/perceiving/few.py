"""Where so few of a side rated that the room has to agree before both sides are told apart.

The guard goes by who gave a value to that very statement in that very round: who can't say makes no side
larger.
"""

from collections import defaultdict

from workshop.domain.ballots.shown import is_agreed
from workshop.domain.ballots.small_groups import groups_of_votes, has_consent
from workshop.domain.ballots.tallies import kept
from workshop.domain.ballots.votes import LEAST_VOTES, may_vote
from workshop.domain.facts.choices import RevealKind, Side, StepId
from workshop.domain.facts.ids import StatementId
from workshop.domain.perceiving.asking import last_round, open_round, raters
from workshop.domain.snapshot import Snapshot


def few_to_reveal(snapshot: Snapshot) -> tuple[StatementId, ...]:
    """The statements of which a reveal would tell less than the room could agree to see.

    None, where it agreed to see all of the step; that it agreed to an earlier round is not enough.
    """
    if has_consent(snapshot, StepId.WHERE_WE_STAND):
        return ()
    return tuple(
        each.id
        for each in snapshot.statements
        if len(raters(snapshot, each.id)) >= LEAST_VOTES
        and _tells_less(snapshot, each.id, open_round(snapshot, each.id))
    )


def can_be_told_apart(snapshot: Snapshot, statement: StatementId) -> bool:
    """Whether the room could agree to see more of a statement's last revealed round than it does.

    No longer, once a next round has begun: from then on it stands as it was seen.
    """
    number = last_round(snapshot, statement)
    return (
        number > 0
        and not raters(snapshot, statement)
        and not kept(snapshot, RevealKind.RATINGS, statement, number)
        and not is_agreed(snapshot, RevealKind.RATINGS, statement, number)
        and _tells_less(snapshot, statement, number)
    )


def _tells_less(snapshot: Snapshot, statement: StatementId, number: int) -> bool:
    """Whether without consent other groups of a round are told than with it."""
    by_side: dict[Side, list[int | None]] = defaultdict(list)
    for each in snapshot.ratings.group(statement):
        person = snapshot.participants.get(each.participant)
        if each.round == number and person is not None and may_vote(person):
            by_side[person.side].append(each.value)
    without, agreed = (
        groups_of_votes(by_side, _says, snapshot.limits.small_side, consent) for consent in (False, True)
    )
    return without != agreed


def _says(value: int | None) -> bool:
    return value is not None
