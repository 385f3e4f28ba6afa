from msgspec.structs import replace

from tests.domain.perceiving.rooms import room
from workshop.domain.facts.choices import GapSourceKind, Severity
from workshop.domain.facts.ids import ActivityId, IncrementId
from workshop.domain.facts.portfolios import Gap, GapSource
from workshop.domain.findings import Finding, Subject
from workshop.domain.planning.suggested import maybe_gaps
from workshop.domain.snapshot import Snapshot

NEAR, WIDE, WIDER = "33333 3333", "44444 3222", "55555 1111"
ALL = {"near": NEAR, "wide": WIDE, "wider": WIDER}


def found(severity=Severity.WARNING, rule="one-sided", accepted=None, **where):
    return Finding(rule, severity, Subject(**(where or {"activity": ActivityId("a1")})), accepted=accepted)


def sources(document, *findings):
    return [each.source.of for each in maybe_gaps(Snapshot.of(document), findings)]


def test_statements_that_the_sides_see_furthest_apart_come_first_and_near_ones_not_at_all():
    assert sources(room(ALL), found()) == ["wider", "wide", "one-sided"]


def test_what_was_not_revealed_is_never_suggested():
    assert sources(room(ALL, revealed=("wide",))) == ["wide"]


def test_what_a_gap_names_already_is_suggested_no_more():
    seen = Gap(id="g", text="x", source=GapSource(kind=GapSourceKind.STATEMENT, of="wider"))
    assert sources(replace(room(ALL), gaps=(seen,))) == ["wide"]


def test_findings_of_rights_that_warn_and_stand_are_suggested_once_a_rule():
    given = (
        found(),
        found(activity=ActivityId("a2")),
        found(Severity.NOTE, "no-part"),
        found(rule="not-a-decider", accepted="Let it stand"),
        found(rule="no-owner", increment=IncrementId("i")),
        found(rule="against-ballot"),
    )
    assert sources(room({}), *given) == ["one-sided"]
