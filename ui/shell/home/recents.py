"""What the home screen remembers of a workshop, taken while it is open."""

from datetime import date, datetime, timedelta
from itertools import islice

from ui.bridge import Bridge
from ui.preferences import KEPT_PEOPLE, Awaited, Recent, RecentPerson, Signed, Stage
from workshop.domain import flow, rules
from workshop.domain.facts.choices import Side
from workshop.domain.following.due import due
from workshop.domain.following.seal import sealed_on
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, standing
from workshop.texts import Texts
from workshop.texts.charter_trouble import standing_text
from workshop.texts.following.dues import due_by_itself
from workshop.texts.formats import day_range

_YEAR = timedelta(days=365)
_KEPT_AWAITED, _KEPT_REVISIONS = 12, 6
_STAGES = {
    State.DRAFT: Stage.DRAFT,
    State.WAITING: Stage.ONE_SIGNATURE,
    State.VOID: Stage.VOID,
    State.FINAL: Stage.SIGNED,
}


def recent_of(bridge: Bridge, now: datetime) -> Recent:
    """The open workshop as the home screen will show it."""
    snapshot, stands = bridge.snapshot, standing(bridge.snapshot)
    workshop = snapshot.workshop
    states = flow.states(snapshot, bridge.findings)
    taken = [state for state in states.values() if state is not flow.State.LEFT_OUT]
    return Recent(
        path=str(bridge.path.resolve()),
        title=workshop.title,
        company=workshop.company,
        place=workshop.place,
        dates=day_range(bridge.texts, workshop.starts_on, workshop.ends_on),
        starts_on=workshop.starts_on,
        steps_done=sum(1 for state in taken if state is flow.State.DONE),
        steps=len(taken),
        people=tuple(
            RecentPerson(p.name, p.side, p.capacity) for p in islice(snapshot.participants, KEPT_PEOPLE)
        ),
        owners=_owners(snapshot),
        blocking=sum(1 for finding in bridge.findings if finding.stops),
        left_at=now,
        stage=_STAGES[stands.state],
        standing=standing_text(bridge.texts, stands),
        revisions=_revisions(snapshot),
        awaited=_awaited(bridge.texts, snapshot, now.date()),
    )


def _revisions(snapshot: Snapshot) -> tuple[Signed, ...]:
    """The last ones, in their order."""
    found = []
    for revision in sorted(snapshot.revisions, key=lambda each: each.number)[-_KEPT_REVISIONS:]:
        days = {each.side: each.signed_at.date() for each in revision.signatures}
        found.append(Signed(revision.number, days.get(Side.MARKETING), days.get(Side.IT)))
    return tuple(found)


def _awaited(texts: Texts, snapshot: Snapshot, today: date) -> tuple[Awaited, ...]:
    """What a signed charter wants on the days up to a year from now, the soonest first."""
    if sealed_on(snapshot) is None:
        return ()
    dated = ((each, each.at) for each in due(snapshot, today + _YEAR))
    found = (Awaited(due_by_itself(texts, snapshot, each, at), at) for each, at in dated if at is not None)
    return tuple(islice(found, _KEPT_AWAITED))


def _owners(snapshot: Snapshot) -> tuple[Side | None, ...]:
    """For each shortlisted activity the side of its one accountable person, or None."""
    letter = rules.deciding(snapshot.workshop.scheme)
    owners: list[Side | None] = []
    for activity in snapshot.shortlist[:40]:
        rights = rules.effective(snapshot, activity.id, None)
        holders = {right.participant for right in rights if right.role == letter}
        person = snapshot.participants.get(holders.pop()) if len(holders) == 1 else None
        owners.append(person.side if person else None)
    return tuple(owners)
