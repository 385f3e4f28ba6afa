"""The escalation path: rungs of people, who may take how long, and who has the last word."""

from collections.abc import Sequence

from msgspec.structs import replace

from workshop.actions.editing import altered, checked, find, nothing
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.road_map import EscalationStep
from workshop.domain.planning.agreement import SIDES, has_last_word
from workshop.domain.planning.path import rungs
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store

_Rungs = list[list[EscalationStep]]


def take_path(
    store: Store, now: Snapshot, /, *, rungs: Sequence[tuple[Sequence[ParticipantId], str]]
) -> Changes:
    """Put rungs of people with their time on top of the path, the first of them the lowest.

    A third person who has the last word keeps it. Raises UserFixable("gone").
    """
    fresh = [[_step(now, who, within) for who in dict.fromkeys(people)] for people, within in rungs]
    path = _path(now)
    ends = [path.pop()] if _ends_with_third(now) else []
    return _keep(store, now, [*path, *fresh, *ends])


def name_on_rung(
    store: Store,
    now: Snapshot,
    /,
    *,
    rank: int,
    before: ParticipantId | None,
    after: ParticipantId | None,
) -> Changes:
    """Let somebody be asked in somebody's place; without `before` as well, without `after` no longer.

    Raises UserFixable("gone").
    """
    path, place = _path(now), _place(now, rank)
    rung = path[place]
    within = next((each.within for each in rung if each.within), "")
    kept = [each for each in rung if each.participant not in (before, after)]
    added = [_step(now, after, within)] if after else []
    at = next((place for place, each in enumerate(rung) if each.participant == before), len(kept))
    path[place] = [*kept[:at], *added, *kept[at:]]
    return _keep(store, now, path)


def set_within(store: Store, now: Snapshot, /, *, rank: int, within: str) -> Changes:
    """Say how long those of a rank may take. Raises UserFixable: gone, too-long."""
    path, place = _path(now), _place(now, rank)
    path[place] = [altered(each, {"within": within}) for each in path[place]]
    return _keep(store, now, path)


def remove_rung(store: Store, now: Snapshot, /, *, rank: int) -> Changes:
    """Ask those of a rank no longer. Raises UserFixable("gone")."""
    path, place = _path(now), _place(now, rank)
    del path[place]
    return _keep(store, now, path)


def move_rung(store: Store, now: Snapshot, /, *, rank: int, by: int) -> Changes:
    """Ask those of a rank later, or earlier where `by` is below nothing. Raises UserFixable("gone")."""
    path, place = _path(now), _place(now, rank)
    rung = path.pop(place)
    path.insert(min(max(place + by, 0), len(path)), rung)
    return _keep(store, now, path)


def name_tiebreaker(store: Store, now: Snapshot, /, *, participant: ParticipantId | None) -> Changes:
    """Give somebody alone the last word, in the place of a third person who had it, or nobody.

    Whoever gets it is asked on no lower rung. Somebody of a side who stands alone on the last rung stays
    there where another gets it: the other side's place may not be filled yet. Raises UserFixable("gone").
    """
    path = _path(now)
    if _ends_with_third(now) or (participant is None and has_last_word(now) is not None):
        path.pop()
    if participant is not None:
        last = [_step(now, participant, "")]
        path = [[each for each in rung if each.participant != participant] for rung in path]
        path.append(last)
    return _keep(store, now, path)


def _ends_with_third(now: Snapshot) -> bool:
    last = has_last_word(now)
    return last is not None and now.participants[last].side not in SIDES


def _step(now: Snapshot, who: ParticipantId, within: str) -> EscalationStep:
    find(now.participants, who, "participant")
    return altered(EscalationStep(rank=1, participant=who), {"within": within})


def _path(now: Snapshot) -> _Rungs:
    steps = {(each.rank, each.participant): each for each in now.escalation_path}
    return [[steps[rung.rank, who] for who in rung.people] for rung in rungs(now)]


def _place(now: Snapshot, rank: int) -> int:
    ranks = [rung.rank for rung in rungs(now)]
    if rank not in ranks:
        raise UserFixable("gone", what="rung")
    return ranks.index(rank)


def _keep(store: Store, now: Snapshot, path: _Rungs) -> Changes:
    """One step that makes the path what it should be, its ranks counted from 1."""
    wanted = [
        checked(replace(each, rank=rank)) for rank, rung in enumerate(filter(None, path), 1) for each in rung
    ]
    keys = {each.key for each in wanted}
    gone = [each.key for each in now.escalation_path if each.key not in keys]
    fresh = [each for each in wanted if now.escalation_path.get(*each.key) != each]
    if not gone and not fresh:
        return nothing()
    with store.step(Label("change-path")) as edit:
        edit.drop("escalation_path", *gone)
        edit.put("escalation_path", *fresh)
    return edit.changes
