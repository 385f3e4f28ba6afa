"""Ballots: private votes, the reveal, voting again, and what is agreed after it.

Private input never stands in a label: it shows in undo lists and in the history.
"""

from collections.abc import Sequence
from datetime import datetime

import msgspec

from workshop.actions.editing import altered, check_ids, find, nothing, put, remove, voter
from workshop.actions.noting import agreed
from workshop.actions.seen import put_as_seen
from workshop.domain.ballots.seen import earlier_rounds
from workshop.domain.ballots.shown import STEPS
from workshop.domain.ballots.votes import LEAST_VOTES, counting, last_round, may_vote, open_round
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import ConsentKind, RevealKind, StepId
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.ownership import Ballot, Consent, Reason, Reveal, Right
from workshop.domain.noting.noted import agreed_id
from workshop.domain.rules import deciding, working
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean, short_name
from workshop.errors import UserFixable
from workshop.store.file import Store


class Vote(msgspec.Struct, frozen=True):
    """Whom one person proposes for an activity; None proposes nobody, and who `abstains` can't say."""

    activity: ActivityId
    participant: ParticipantId
    proposes: ParticipantId | None = None
    comment: str = ""
    abstains: bool = False

    def __repr__(self) -> str:
        return f"Vote(activity={self.activity!r}, participant={self.participant!r})"


def cast_ballots(store: Store, now: Snapshot, /, *, votes: Sequence[Vote]) -> Changes:
    """Take votes in one step: one person's on the whole shortlist, or a batch from paper.

    Each goes into the round that is open for its activity and takes the place of an earlier one there; a
    revealed round is never added to. Raises UserFixable, and takes none of them: gone, too-long,
    absent-never-votes, observer-never-votes.
    """
    if not votes:
        return nothing()
    ballots = [_ballot(now, vote) for vote in votes]
    if len(ballots) == 1:
        return put(store, Label("cast-ballot"), "ballots", *ballots)
    return put(store, Label("cast-ballots", {"count": str(len(ballots))}), "ballots", *ballots)


def _ballot(now: Snapshot, vote: Vote) -> Ballot:
    find(now.activities, vote.activity, "activity")
    person = voter(now, vote.participant)
    if not may_vote(person):
        raise UserFixable("observer-never-votes", name=person.name)
    number = open_round(now, vote.activity)
    blank = Ballot(activity=vote.activity, participant=vote.participant, round=number)
    proposes = None if vote.abstains else vote.proposes
    said = {"proposes": proposes, "comment": vote.comment, "abstains": vote.abstains}
    ballot = altered(blank, said)
    check_ids(now, ballot)
    return ballot


def clear_ballot(
    store: Store, now: Snapshot, /, *, activity: ActivityId, participant: ParticipantId
) -> Changes:
    """Take back one person's vote, as long as it is hidden; where there is none, nothing changes."""
    find(now.activities, activity, "activity")
    key = (activity, participant, open_round(now, activity))
    return remove(store, Label("clear-ballot"), "ballots", key) if key in now.ballots else nothing()


def reveal_ballots(
    store: Store, now: Snapshot, /, *, activities: Sequence[ActivityId], at: datetime
) -> Changes:
    """Show the room the open round of these activities; undo never hides it again.

    Activities without votes are passed over; nobody's vote is shown alone. Raises UserFixable, and reveals
    none of them: gone, nothing-to-reveal, one-vote.
    """
    facts = [find(now.activities, id_, "activity") for id_ in activities]
    rounds = [(fact, open_round(now, fact.id)) for fact in facts]
    voted = [(fact, number) for fact, number in rounds if counting(now, fact.id, number)]
    if not voted:
        raise UserFixable("nothing-to-reveal")
    for fact, number in voted:
        if len(counting(now, fact.id, number)) < LEAST_VOTES:
            raise UserFixable("one-vote", title=fact.title)
    label = Label("reveal-ballots", {"count": str(len(voted))})
    if len(voted) == 1:
        label = Label("reveal-ballot", {"title": voted[0][0].title})
    reveals = (Reveal(kind=RevealKind.BALLOT, of=fact.id, round=number, at=at) for fact, number in voted)
    return put(store, label, "reveals", *reveals)


def note_move(
    store: Store, now: Snapshot, /, *, activity: ActivityId, participant: ParticipantId, why: str
) -> Changes:
    """Keep why somebody voted as they did in the last revealed round. Raises UserFixable: gone, too-long."""
    key = (activity, participant, last_round(now, activity))
    ballot = find(now.ballots, key, "ballot")
    return put(store, Label("note-move"), "ballots", altered(ballot, {"comment": why}))


def agree(
    store: Store, now: Snapshot, /, *, activity: ActivityId, participant: ParticipantId, reason: str = ""
) -> Changes:
    """Settle who decides on the activity, and why: that person alone, also where they do the work in it.

    Whoever decides need be neither asked nor told: such a role of theirs gives way.
    An escalation of the whole activity is settled with it; what is refined by phase stays as it is.
    No reason leaves the one that is there. Raises UserFixable: gone, too-long.
    """
    fact = find(now.activities, activity, "activity")
    person = find(now.participants, participant, "participant")
    letter = deciding(now.workshop.scheme)
    right = Right(activity=activity, participant=participant, role=letter)
    rights = now.rights.group(activity)
    kept = {letter, *working(now.workshop.scheme)}
    others = [
        each.key
        for each in rights
        if each.phase is None
        and each != right
        and (each.role == letter or (each.participant == participant and each.role not in kept))
    ]
    label = Label("agree", {"name": short_name(person.name), "title": fact.title})
    written = altered(Reason(activity=activity), {"text": reason})
    decides = right.key in now.rights and all(each[3] != letter for each in others)
    with store.step(label) as edit:
        edit.drop("rights", *others)
        if right.key not in now.rights:
            edit.put("rights", right)
        if not decides or agreed_id(activity) not in now.decisions:
            edit.put("decisions", agreed(store, now, fact, person))
        if clean(reason).strip():
            edit.put("reasons", written)
        edit.drop("escalations", (activity, None))
    return edit.changes


def consent_to_small_sides(
    store: Store, now: Snapshot, /, *, step: StepId, at: datetime, of: str | None = None
) -> Changes:
    """Put on record that the room agrees to see a side with few votes by itself.

    `of` is the activity, the statement, or the round of weights or scores it agrees for; None is all of the
    step that is revealed from then on. It is for the round in hand: earlier ones stay as they were told.
    Raises UserFixable: gone.
    """
    consent = Consent(kind=ConsentKind.SMALL_SIDE, step=step, at=at, of=of)
    if consent.key in now.consents:
        return nothing()
    with store.step(Label("consent-small-sides")) as edit:
        if of is not None and step is not StepId.TEST_CASE:
            edit.put("tallies", *earlier_rounds(now, _kind_of(now, step, of), of))
        edit.put("consents", consent)
    return edit.changes


def withdraw_consent(store: Store, now: Snapshot, /, *, step: StepId, of: str | None = None) -> Changes:
    """Tell small sides of this activity or statement, or of the step, apart no longer.

    Where it was given for the whole step alone, it is that which goes. What was revealed stays as it is.
    """
    keys = [(ConsentKind.SMALL_SIDE, step, each) for each in dict.fromkeys((of, None))]
    given = [key for key in keys if key in now.consents][:1]
    with store.step(Label("withdraw-consent")) as edit:
        put_as_seen(now, edit, {}, {"consents": given})
    return edit.changes


def _kind_of(now: Snapshot, step: StepId, of: str) -> RevealKind:
    """What is revealed of an entry of this step. Raises UserFixable: gone, also where a step has none."""
    kind = next((kind for kind, each in STEPS.items() if each is step), None)
    if kind is None:
        raise UserFixable("gone", what="entry")
    if kind is RevealKind.BALLOT:
        find(now.activities, of, "activity")
    else:
        find(now.statements, of, "statement")
    return kind
