"""What the home screen remembers of a workshop, taken while it is open."""

from datetime import date, datetime, timedelta
from itertools import islice

from ui.bridge import Bridge
from ui.preferences import KEPT_PEOPLE, Recent, RecentPerson
from workshop.domain import flow, rules
from workshop.domain.facts.choices import Side
from workshop.domain.following.due import due
from workshop.domain.following.seal import sealed_on
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import standing
from workshop.texts.charter_trouble import standing_text
from workshop.texts.formats import clock, day_range, short_day

_YEAR = timedelta(days=365)


def recent_of(bridge: Bridge, now: datetime) -> Recent:
    """The open workshop as its card will show it."""
    texts = bridge.texts
    opened_at = texts.say("{day}, {time}", day=short_day(texts, now), time=clock(texts, now))
    snapshot = bridge.snapshot
    workshop = snapshot.workshop
    states = flow.states(snapshot, bridge.findings)
    taken = [state for state in states.values() if state is not flow.State.LEFT_OUT]
    return Recent(
        path=str(bridge.path.resolve()),
        title=workshop.title,
        company=workshop.company,
        place=workshop.place,
        dates=day_range(bridge.texts, workshop.starts_on, workshop.ends_on),
        steps_done=sum(1 for state in taken if state is flow.State.DONE),
        steps=len(taken),
        people=tuple(
            RecentPerson(p.name, p.side, p.capacity) for p in islice(snapshot.participants, KEPT_PEOPLE)
        ),
        owners=_owners(snapshot),
        blocking=sum(1 for finding in bridge.findings if finding.stops),
        opened_at=opened_at,
        standing=standing_text(bridge.texts, standing(snapshot)),
        due=_due(snapshot, now.date()),
    )


def _due(snapshot: Snapshot, today: date) -> tuple[date, ...]:
    """The days up to a year from now on which a signed charter wants something, the soonest first."""
    if sealed_on(snapshot) is None:
        return ()
    return tuple(each.at for each in due(snapshot, today + _YEAR) if each.at is not None)


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
