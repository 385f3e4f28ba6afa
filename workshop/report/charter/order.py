"""The order of the charter: each part, the step that it is of, and what makes it.

Pages, contents, Markdown and links follow it; nobody else knows which part comes after which.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from workshop.domain.facts.choices import StepId
from workshop.report.charter.blocks import Body, Part
from workshop.report.charter.parts import (
    activities,
    agreement,
    follow_up,
    notebook,
    objectives,
    people,
    portfolios,
    rehearsal,
    rights,
    road_map,
    sign_off,
    summary,
    test_case,
    where_we_stand,
)
from workshop.report.source import Source


class Entry(NamedTuple):
    """A part by the key that links to it; without a step it belongs to every workshop."""

    key: str
    step: StepId | None
    make: Callable[[Source], Part[Body] | None]


FRONT = (
    Entry("summary", None, summary.part),
    Entry("people", None, people.part),
)
"""Before the contents, which don't list them."""

ORDER = (
    Entry("objectives", StepId.OBJECTIVES, objectives.part),
    Entry("where-we-stand", StepId.WHERE_WE_STAND, where_we_stand.part),
    Entry("portfolios", StepId.PORTFOLIOS, portfolios.part),
    Entry("rights", StepId.OWNERSHIP, rights.part),
    Entry("test-case", StepId.TEST_CASE, test_case.part),
    Entry("rehearsal", StepId.REHEARSAL, rehearsal.part),
    Entry("road-map", StepId.ROAD_MAP, road_map.part),
    Entry("working-agreement", StepId.ROAD_MAP, agreement.part),
    Entry("follow-up", StepId.FOLLOW_UP, follow_up.part),
    Entry("activities", StepId.OVERLAP_ACTIVITIES, activities.part),
    Entry("agenda", None, people.agenda),
    Entry("ground-rules", None, agreement.ground_rules),
    Entry("open-points", None, notebook.open_points),
    Entry("decisions", None, notebook.decisions),
    Entry("reservations", None, notebook.reservations),
    Entry("sign-off", None, sign_off.part),
    Entry("verify", None, sign_off.verify),
    Entry("changes", None, follow_up.changes),
)
"""What the contents list: the agreement first, what it rests on after it, signatures, and what changed."""


def made(source: Source, entries: Iterable[Entry]) -> Mapping[str, Part[Body]]:
    """The parts by their keys, in order: of steps that are part of the workshop, with something to say."""
    there = (each for each in entries if each.step is None or source.has(each.step))
    return {each.key: part for each in there if (part := each.make(source)) is not None}
