"""What taking a table of people over would do, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from workshop.actions.steps.set_up import new_people
from workshop.domain.facts.set_up import Participant
from workshop.domain.snapshot import Snapshot
from workshop.report.source import joined
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import capacity_name, side_label

translate = QCoreApplication.translate


def people_words(texts: Texts, snapshot: Snapshot, people: Sequence[Participant], most: int) -> list[str]:
    """A line for each who would come in, as they would, so many at most; then who is there already."""
    fresh = new_people(snapshot, people)
    names = {each.name.casefold() for each in fresh}
    there = [each.name for each in people if each.name.casefold() not in names]
    said = [_person(texts, snapshot, each) for each in fresh[:most]]
    if len(fresh) > most:
        said.append(texts.plural("And {n} more.", "And {n} more.", len(fresh) - most))
    if there:
        words = translate("ImportDialog", "Here by that name already, and left as they are: {names}")
        said.append(words.format(names=listing(texts, there)))
    return said


def _person(texts: Texts, snapshot: Snapshot, each: Participant) -> str:
    side, capacity = side_label(texts, snapshot, each.side), capacity_name(texts, each.capacity)
    return joined(each.name, each.title, side, capacity)
