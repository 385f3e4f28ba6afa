"""What somebody decides and does, and where they are asked and told: by the rights of the shortlist."""

from collections.abc import Iterator
from typing import NamedTuple

from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.rights.matrix import cells
from workshop.domain.rights.roles import RoleWeight, deciding, weight, working
from workshop.report.cards.rows import Row
from workshop.report.source import Source
from workshop.texts.formats import listing


def decided(source: Source, person: ParticipantId) -> Iterator[Row]:
    """A row an activity: in which phases, where only in some, and why."""
    snapshot = source.snapshot
    letters = deciding(snapshot.workshop.scheme)
    for activity in snapshot.shortlist:
        if (phases := _held(source, activity.id, person, letters)) is not None:
            reason = snapshot.reasons.get(activity.id, None, None)
            yield Row(_titled(source, activity.title or activity.id, phases), reason.text if reason else "")


def done(source: Source, person: ParticipantId) -> Iterator[Row]:
    """Everything that they work on, in one line."""
    yield from _line(source, person, working(source.snapshot.workshop.scheme))


def asked(source: Source, person: ParticipantId) -> Iterator[Row]:
    """Where they have a voice, or must agree."""
    yield from _line(source, person, _of_weight(source, RoleWeight.VOICE))


def told(source: Source, person: ParticipantId) -> Iterator[Row]:
    """What they are told of."""
    yield from _line(source, person, _of_weight(source, RoleWeight.TOLD))


def _of_weight(source: Source, wanted: RoleWeight) -> str:
    scheme = source.snapshot.workshop.scheme
    letters = {right.role for right in source.snapshot.rights}
    return "".join(sorted(letter for letter in letters if weight(scheme, letter) is wanted))


def _line(source: Source, person: ParticipantId, letters: str) -> Iterator[Row]:
    titles = [
        _titled(source, activity.title or activity.id, phases)
        for activity in source.snapshot.shortlist
        if letters and (phases := _held(source, activity.id, person, letters)) is not None
    ]
    if titles:
        yield Row(" · ".join(titles))


class _Phases(NamedTuple):
    """Where somebody holds a letter: in these phases alone, or in all but those; both empty where in all."""

    only: tuple[str, ...] = ()
    but: tuple[str, ...] = ()


def _titled(source: Source, title: str, phases: _Phases) -> str:
    """The activity, with the phases where it is in some only."""
    texts = source.texts
    if phases.only:
        return texts.say("{activity} (in {phases})", activity=title, phases=listing(texts, phases.only))
    if phases.but:
        return texts.say("{activity} (not in {phases})", activity=title, phases=listing(texts, phases.but))
    return title


def _held(source: Source, activity: ActivityId, person: ParticipantId, letters: str) -> _Phases | None:
    """The phases in which they hold one of these letters; None where they do in no cell."""
    every = cells(source.snapshot, activity)
    own = [cell for cell in every if person in cell.holders(letters)]
    if not own:
        return None
    others = tuple(source.phase(cell.phase) for cell in every if cell not in own)
    if any(cell.phase is None for cell in own):
        return _Phases(but=others)
    return _Phases(only=tuple(source.phase(cell.phase) for cell in own))
