"""Workshops with names and titles of all the signs that tables, Markdown and spreadsheets act on."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from tests.builders import build
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Capacity, Scheme, Side
from workshop.domain.facts.ids import ActivityId, CandidateId, InitiativeId, ParticipantId, PhaseId, TaskId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Phase, Reason, Right
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.set_up import Participant, SideLabels, Workshop
from workshop.domain.facts.test_case import Candidate
from workshop.domain.references.integrity import LETTERS
from workshop.domain.text import clean_line

ODD = "abÄéß中🙂ע RACIDP|/\\,;\"'=+-–@*_`<>&#()[]{}!.:~$^\n"


def lines(longest=14):
    """Names and titles with all the signs that tables, Markdown and spreadsheets act on."""
    return st.text(ODD, min_size=1, max_size=longest).filter(clean_line)


def distinct(made, most):
    return st.lists(made, min_size=1, max_size=most, unique_by=lambda text: clean_line(text).casefold())


@st.composite
def lists_of_activities(draw):
    """Activities with and without a category, a text and levels; the first is on the shortlist."""
    level = st.none() | st.floats(1, 5).map(lambda value: round(value, 2))
    return [
        Activity(
            id=ActivityId(f"a{place}"),
            title=title,
            category=draw(st.sampled_from(["", "Data", "Phase", "R"])),
            description=draw(st.just("") | lines(30)),
            value=draw(level),
            pain=draw(level),
            shortlisted=place == 0 or draw(st.booleans()),
        )
        for place, title in enumerate(draw(distinct(lines(), 5)))
    ]


def moneys():
    digits = st.integers(-(10**9), 10**9).map(Decimal)
    return st.none() | st.builds(
        lambda amount, currency: Money(amount=amount / 100, currency=currency),
        digits,
        st.sampled_from(["EUR", "JPY"]),
    )


@st.composite
def terms(draw):
    """A first and a last day, or one of them, or none."""
    first, last = sorted(draw(st.tuples(*[st.dates(date(1900, 1, 1), date(2999, 12, 31))] * 2)))
    return {"starts_on": draw(st.sampled_from([first, None])), "ends_on": draw(st.sampled_from([last, None]))}


@st.composite
def planned(draw, activities, phases):
    """Initiatives, campaigns that put activities to the test, and tasks that come after others."""
    initiatives = [
        Initiative(
            id=InitiativeId(f"i{place}"),
            title=title,
            side=draw(st.sampled_from(Side)),
            owner=draw(st.just("") | lines()),
            description=draw(st.just("") | lines(30)),
            budget=draw(moneys()),
            **draw(terms()),
        )
        for place, title in enumerate(draw(distinct(lines(), 3)))
    ]
    ids = [each.id for each in activities]
    candidates = [
        Candidate(
            id=CandidateId(f"c{place}"),
            title=title,
            description=draw(st.just("") | lines(30)),
            budget=draw(moneys()),
            activities=tuple(draw(st.lists(st.sampled_from(ids), unique=True))),
            **draw(terms()),
        )
        for place, title in enumerate(draw(distinct(lines(), 3)))
    ]
    tasks = [
        Task(
            id=TaskId(f"t{place}"),
            title=title,
            activity=draw(st.none() | st.sampled_from(ids)),
            phase=draw(st.none() | st.sampled_from([each.id for each in phases])),
            after=tuple(TaskId(f"t{n}") for n in range(place) if draw(st.booleans())),
            question=draw(st.just("") | lines()),
            **draw(terms()),
        )
        for place, title in enumerate(draw(distinct(lines(), 3)))
    ]
    return {"initiatives": tuple(initiatives), "candidates": tuple(candidates), "tasks": tuple(tasks)}


@st.composite
def workshops(draw):
    """A room with rights for all phases and for some, reasons, and sides that are called anyhow."""
    scheme = draw(st.sampled_from(Scheme))
    people = [
        Participant(
            id=ParticipantId(f"p{place}"),
            name=name,
            title=draw(st.just("") | lines()),
            side=draw(st.sampled_from(Side)),
            capacity=draw(st.sampled_from([Capacity.SPONSOR, Capacity.DECIDER, Capacity.CONTRIBUTOR])),
        )
        for place, name in enumerate(draw(distinct(lines(), 5)))
    ]
    activities = draw(lists_of_activities())
    phases = [Phase(id=PhaseId(f"f{n}"), name=name) for n, name in enumerate(draw(distinct(lines(), 3)))]
    places = st.tuples(st.sampled_from(activities), st.sampled_from([None, *phases]), st.sampled_from(people))
    held = draw(st.lists(st.tuples(places, st.sampled_from(LETTERS[scheme])), max_size=20, unique_by=str))
    rights = tuple(
        Right(activity=a.id, phase=f.id if f else None, participant=p.id, role=letter)
        for (a, f, p), letter in held
    )
    sides = SideLabels(marketing=draw(st.just("") | lines()), it=draw(st.just("") | lines()))
    reasons = tuple(Reason(activity=a.id, phase=phases[0].id, text="R") for a in activities[:1])
    return build(
        workshop=Workshop(title="T", scheme=scheme, sides=sides),
        participants=tuple(people),
        activities=tuple(activities),
        phases=tuple(phases),
        rights=rights,
        reasons=reasons,
        **draw(planned(activities, phases)),
    )
