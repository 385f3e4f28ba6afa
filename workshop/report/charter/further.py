"""The charter with its further parts: those whose step was run and that have something to say."""

from collections.abc import Iterable

import msgspec

from workshop.report.charter.blocks import Charter
from workshop.report.charter.parts import (
    agreement,
    notebook,
    objectives,
    portfolios,
    rehearsal,
    revisions,
    road_map,
    summary,
    where_we_stand,
)
from workshop.report.charter.sections import Part
from workshop.report.source import Source


def with_parts(made: Charter, source: Source) -> Charter:
    """The same charter with a summary, and with the parts that its steps left behind."""
    return msgspec.structs.replace(
        made,
        summary=_summary(made, source),
        before=_there(part.part(source) for part in (objectives, where_we_stand, portfolios)),
        after=_there(part.part(source) for part in (rehearsal, road_map, agreement)),
        closing=_there(
            make(source) for make in (notebook.open_points, notebook.decisions, notebook.reservations)
        ),
        last=_there([revisions.verify(source)]),
    )


def _there(parts: Iterable[Part | None]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part is not None)


def _summary(made: Charter, source: Source) -> Part | None:
    """With the pick and why, where the test case is part of the charter and one was picked."""
    picked = source.snapshot.test_case.candidate is not None
    pick, reason = (made.test_case.lead, made.test_case.reason) if made.test_case and picked else ("", "")
    return summary.part(source, pick, reason, sum(finding.stops for finding in source.findings))
