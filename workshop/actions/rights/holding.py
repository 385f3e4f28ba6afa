"""Does it hold: a private answer to a situation, and the reveal; no label says what was answered."""

from datetime import datetime

from workshop.actions.editing import altered, check_ids, find, nothing, put, remove, voter
from workshop.domain.ballots.votes import may_vote
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Asks
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.rehearsal import Reply
from workshop.domain.holding.answers import held, replies
from workshop.domain.holding.situations import situations
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store


def reply(
    store: Store,
    now: Snapshot,
    /,
    *,
    activity: ActivityId,
    phase: PhaseId | None,
    asks: Asks,
    participant: ParticipantId,
    says: ParticipantId | None,
    abstains: bool = False,
) -> Changes:
    """Take an answer: somebody, nobody (None), or that they can't say; it takes an earlier one's place.

    Raises UserFixable: gone, absent-never-votes, observer-never-votes.
    """
    find(now.activities, activity, "activity")
    person = voter(now, participant)
    if not may_vote(person):
        raise UserFixable("observer-never-votes", name=person.name)
    blank = Reply(activity=activity, phase=phase, asks=asks, participant=participant)
    fact = altered(blank, {"says": says, "abstains": abstains})
    check_ids(now, fact)
    return put(store, Label("reply"), "replies", fact)


def take_back_reply(
    store: Store,
    now: Snapshot,
    /,
    *,
    activity: ActivityId,
    phase: PhaseId | None,
    asks: Asks,
    participant: ParticipantId,
) -> Changes:
    """Take back one person's answer to a situation; where there is none, nothing changes.

    Raises UserFixable: gone.
    """
    find(now.activities, activity, "activity")
    key = Reply(activity=activity, phase=phase, asks=asks, participant=participant).key
    return remove(store, Label("take-back-reply"), "replies", key) if key in now.replies else nothing()


def reveal_held(store: Store, now: Snapshot, /, *, at: datetime) -> Changes:
    """Show the room how many answered as the grid says; the answers themselves are taken out, for good.

    A situation that too few answered waits for more. Raises UserFixable: nobody-replied, too-few-replied.
    """
    asked = [each for each in situations(now) if replies(now, each)]
    if not asked:
        raise UserFixable("nobody-replied")
    found = {each: result for each in asked if (result := held(now, each, at)) is not None}
    if not found:
        raise UserFixable("too-few-replied", count=str(now.limits.small_side))
    told = {(each.activity, each.phase, each.asks) for each in found}
    gone = [each.key for each in now.replies if (each.activity, each.phase, each.asks) in told]
    before = [each.key for each in now.holds if (each.activity, each.phase, each.asks) in told]
    with store.step(Label("reveal-held")) as edit:
        edit.drop("holds", *before)
        edit.drop("replies", *gone)
        edit.put("holds", *found.values())
    return edit.changes
