"""Who has which role in an activity, then and now."""

from collections.abc import Iterator

from workshop.domain.comparing.change import Change, Group
from workshop.domain.document import Document
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.ownership import Right
from workshop.domain.rights.roles import deciding

_Cell = tuple[ActivityId, PhaseId | None, str]


def role_changes(before: Document, after: Document) -> Iterator[Change]:
    """A change for each activity, phase and letter that other people have; first the letter that decides.

    An activity that is new or gone has none: its roles are part of that change. Under another scheme letters
    mean something else, so that only the scheme is told.
    """
    if before.workshop.scheme is not after.workshop.scheme:
        return
    stays = {each.id for each in before.activities} & {each.id for each in after.activities}
    was, now = _cells(before), _cells(after)
    decides = deciding(after.workshop.scheme)
    for cell in dict.fromkeys([*now, *was]):
        old, new = was.get(cell, ()), now.get(cell, ())
        activity, phase, letter = cell
        if activity in stays and set(old) != set(new):
            yield Change(
                group=Group.WHO_DECIDES if letter == decides else Group.ROLES,
                topic="rights",
                key=(activity, phase),
                fact=Right(activity=activity, phase=phase, participant=(new or old)[0], role=letter),
                field=letter,
                before=old,
                after=new,
            )


def _cells(document: Document) -> dict[_Cell, tuple[ParticipantId, ...]]:
    found: dict[_Cell, tuple[ParticipantId, ...]] = {}
    for right in document.rights:
        cell = (right.activity, right.phase, right.role)
        found[cell] = (*found.get(cell, ()), right.participant)
    return found
