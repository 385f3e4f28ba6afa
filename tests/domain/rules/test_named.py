from datetime import UTC, datetime

import pytest

from tests.builders import person, right, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, RevealKind, Severity, Side
from workshop.domain.facts.ownership import Acceptance, Ballot, Escalation, Phase, Reveal, Term

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
PHASES = (Phase(id="design"), Phase(id="delivery"))
PEOPLE = (
    person(1, Side.MARKETING, Capacity.SPONSOR),
    *(person(number, Side.MARKETING) for number in (2, 3)),
    person(4, Side.IT, Capacity.SPONSOR),
    *(person(number, Side.IT) for number in (5, 6)),
    person(7, Side.OTHER, Capacity.CONTRIBUTOR),
)
"""Marketing's sponsor is p1 and IT's is p4; p7 is a third person."""


def room(marketing=(), it=(), **lists):
    """Three a side who named these people in a round that is revealed."""
    cast = [*zip(("p1", "p2", "p3"), marketing, strict=False), *zip(("p4", "p5", "p6"), it, strict=False)]
    votes = tuple(Ballot(activity="a1", participant=who, proposes=whom) for who, whom in cast)
    shown = (Reveal(kind=RevealKind.BALLOT, of="a1", at=AT),)
    return snapshot(activities=1, participants=PEOPLE, ballots=votes, reveals=shown, **lists)


def found(rule, made):
    return [f for f in rules.check(made) if f.rule == rule]


ALL_SAY_TWO = {"marketing": ("p2", "p2", "p2"), "it": ("p2", "p2", "p5")}


@pytest.mark.parametrize(("decides", "named"), [(1, "p2"), (2, None), (0, None)])
def test_it_is_said_where_somebody_else_decides_than_most_named(decides, named):
    made = room(**ALL_SAY_TWO, rights=(right(1, decides),) if decides else ())
    findings = found("against-ballot", made)
    assert [f.subject.participants for f in findings] == ([(named,)] if named else [])
    assert all(f.severity is Severity.NOTE for f in findings)


def test_who_decides_in_one_phase_was_followed():
    made = room(**ALL_SAY_TWO, phases=PHASES, rights=(right(1, 1), right(1, 2, "A", "design")))
    assert not found("against-ballot", made)


@pytest.mark.parametrize("votes", [{}, {"marketing": ("p2", "p2", "p2"), "it": ("p5", "p5", "p5")}])
def test_without_one_person_most_named_nothing_is_against_the_ballot(votes):
    assert not found("against-ballot", room(**votes, rights=(right(1, 1),)))


OWN_CLAIMS = {"marketing": ("p2", "p2", "p3"), "it": ("p5", "p5", "p6")}


@pytest.mark.parametrize(
    ("votes", "umpire", "is_party"),
    [
        (OWN_CLAIMS, "p2", True),
        (OWN_CLAIMS, "p5", True),
        (OWN_CLAIMS, "p1", False),
        (OWN_CLAIMS, "p7", False),
        ({}, "p1", True),
        ({}, "p4", True),
        ({}, "p2", False),
        ({"marketing": OWN_CLAIMS["marketing"]}, "p4", True),
    ],
)
def test_a_tiebreaker_is_none_of_those_who_disagree(votes, umpire, is_party):
    findings = found("tiebreaker-is-party", room(**votes, terms=(term(umpire),)))
    assert [f.subject.participants for f in findings] == ([(umpire,)] if is_party else [])
    assert all(f.severity is Severity.WARNING for f in findings)


def term(umpire, phase=None):
    return Term(activity="a1", phase=phase, tiebreaker_person=umpire)


def test_nor_is_whom_a_difference_goes_to():
    made = room(
        phases=PHASES,
        terms=(term("p4"),),
        escalations=(
            Escalation(activity="a1", to_person="p1"),
            Escalation(activity="a1", phase="design", to_person="p4"),
            Escalation(activity="a1", phase="delivery", to="Both sponsors", to_person="p7"),
        ),
    )
    findings = found("tiebreaker-is-party", made)
    assert [(f.subject.phase, f.subject.participants) for f in findings] == [
        (None, ("p4", "p1")),
        ("design", ("p4",)),
    ]


def test_a_side_that_is_not_told_apart_stands_by_its_sponsor():
    few = tuple(each for each in PEOPLE if each.id not in ("p5", "p6"))
    votes = tuple(Ballot(activity="a1", participant=who, proposes="p2") for who in ("p1", "p2", "p3", "p4"))
    shown = (Reveal(kind=RevealKind.BALLOT, of="a1", at=AT),)
    made = snapshot(
        activities=1, participants=few, ballots=votes, reveals=shown, terms=(term("p2"), term("p4", "design"))
    )
    assert [f.subject.participants for f in found("tiebreaker-is-party", made)] == [("p4",)]


def test_a_room_may_live_with_a_tiebreaker_of_its_own_and_says_why():
    accepted = (Acceptance(rule="tiebreaker-is-party", activity="a1", reason="We trust her"),)
    (finding,) = found("tiebreaker-is-party", room(terms=(term("p1"),), accepted=accepted))
    assert finding.accepted == "We trust her"
