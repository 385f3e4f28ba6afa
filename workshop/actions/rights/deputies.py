"""Deputies: who decides in a person's place while they are away."""

from workshop.actions.editing import check_ids, nothing, put, remove
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.ownership import Deputy
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.errors import UserFixable
from workshop.store.file import Store


def name_deputy(
    store: Store,
    now: Snapshot,
    /,
    *,
    participant: ParticipantId,
    deputy: ParticipantId,
    activity: ActivityId | None = None,
) -> Changes:
    """Let somebody stand in for a person, in one activity or (None) in all of theirs.

    Raises UserFixable: gone, own-deputy.
    """
    named = Deputy(participant=participant, deputy=deputy, activity=activity)
    check_ids(now, named)
    if participant == deputy:
        raise UserFixable("own-deputy", name=_name(now, participant))
    if named.key in now.deputies:
        return nothing()
    return put(store, _label(now, "name-deputy", named), "deputies", named)


def dismiss_deputy(store: Store, now: Snapshot, /, *, deputy: Deputy) -> Changes:
    """Let somebody stand in no longer; one who is gone is gone already."""
    if deputy.key not in now.deputies:
        return nothing()
    return remove(store, _label(now, "dismiss-deputy", deputy), "deputies", deputy.key)


def _label(now: Snapshot, code: str, named: Deputy) -> Label:
    return Label(code, {"name": _name(now, named.participant), "deputy": _name(now, named.deputy)})


def _name(now: Snapshot, id_: ParticipantId) -> str:
    return short_name(now.participants[id_].name)
