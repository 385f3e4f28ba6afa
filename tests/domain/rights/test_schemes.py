from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import right, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import Workshop
from workshop.domain.references.integrity import LETTERS, problems
from workshop.domain.rights.schemes import Fate, letters, rights_in, scheme_switch

PAIRS = [(start, to) for start in Scheme for to in Scheme]
PHASES = (Phase(id="design"), Phase(id="delivery"))


def workshop(scheme, *rights):
    made = Workshop(title="T", scheme=scheme)
    return snapshot(activities=4, participants=4, workshop=made, phases=PHASES, rights=rights)


@st.composite
def workshops(draw):
    scheme = draw(st.sampled_from(Scheme))
    cell = st.builds(
        right,
        st.integers(1, 4),
        st.integers(1, 4),
        st.sampled_from(LETTERS[scheme]),
        st.sampled_from([None, "design", "delivery"]),
    )
    return workshop(scheme, *draw(st.lists(cell, max_size=20, unique_by=lambda each: each.key)))


@pytest.mark.parametrize(("start", "to"), PAIRS)
def test_every_letter_becomes_one_of_the_other_scheme_or_goes(start, to):
    table = letters(start, to)
    assert "".join(each.letter for each in table) == LETTERS[start]
    assert {each.becomes for each in table} <= {*LETTERS[to], None}
    assert all((each.becomes is None) == (each.fate is Fate.LOST) for each in table)


@pytest.mark.parametrize(("start", "to"), PAIRS)
def test_who_decides_goes_on_deciding_and_nobody_else_begins_to(start, to):
    deciding = [each.letter for each in letters(start, to) if each.becomes == rules.deciding(to)]
    assert deciding == [rules.deciding(start)]


@pytest.mark.parametrize(("start", "to"), PAIRS)
def test_no_letter_that_is_kept_carries_less_than_before(start, to):
    weights = list(rules.RoleWeight)
    for each in letters(start, to):
        if each.fate is Fate.KEPT:
            before, after = rules.weight(start, each.letter), rules.weight(to, each.becomes)
            assert weights.index(after) <= weights.index(before), each


@pytest.mark.parametrize(("start", "to"), PAIRS)
def test_of_letters_that_become_the_same_one_is_kept_or_all_are_merged(start, to):
    fates = defaultdict(list)
    for each in letters(start, to):
        if each.becomes:
            fates[each.becomes].append(each.fate)
    for each in fates.values():
        if Fate.MERGED in each:
            assert len(each) > 1 and set(each) == {Fate.MERGED}
        elif len(each) > 1:
            assert each.count(Fate.KEPT) == 1 and each.count(Fate.WEAKER) == len(each) - 1


def test_raci_and_daci_turn_into_each_other_and_lose_nothing():
    rights = tuple(right(1, number, letter) for number, letter in enumerate("RACI", 1))
    switch = scheme_switch(workshop(Scheme.RACI, *rights), Scheme.DACI)
    assert [(cell.before, cell.after) for cell in switch.cells] == [("R", "D")]
    assert switch.reduced == () and switch.lost == ()


def test_who_is_only_told_has_no_place_in_rapid():
    made = workshop(Scheme.RACI, right(1, 1, "A"), right(1, 2, "I"), right(1, 3, "C"), right(1, 3, "I"))
    switch = scheme_switch(made, Scheme.RAPID)
    assert [(cell.participant, cell.before, cell.after, cell.reduced) for cell in switch.lost] == [
        ("p2", "I", "", "I"),
        ("p3", "CI", "I", "I"),
    ]
    assert [r.role for r in rights_in(made, Scheme.RAPID)] == ["D", "I"]


def test_two_roles_of_one_person_that_become_the_same_are_one():
    made = workshop(Scheme.RAPID, right(1, 1, "R"), right(1, 1, "P"), right(1, 2, "A"))
    switch = scheme_switch(made, Scheme.RACI)
    assert [(cell.before, cell.after, cell.reduced) for cell in switch.cells] == [
        ("RP", "R", "RP"),
        ("A", "C", "A"),
    ]
    assert switch.lost == ()


def test_a_phase_that_keeps_no_role_is_said_because_the_activity_s_would_hold_there():
    made = workshop(Scheme.RACI, right(1, 1), right(1, 2, "I", "design"), right(1, 2, "R", "delivery"))
    assert scheme_switch(made, Scheme.RAPID).unrefined == (("a1", "design"),)
    assert scheme_switch(made, Scheme.DACI).unrefined == ()


@given(workshops(), st.sampled_from(Scheme))
def test_the_switched_workshop_holds_together_and_is_what_was_announced(made, to):
    switch, after = scheme_switch(made, to), rights_in(made, to)
    fresh = workshop(to, *after)
    assert not list(problems(fresh.document))
    held = {}
    for each in after:
        held.setdefault((each.activity, each.phase, each.participant), []).append(each.role)
    for cell in switch.cells:
        assert "".join(held.get((cell.activity, cell.phase, cell.participant), [])) == cell.after
    unchanged = len({(r.activity, r.phase, r.participant) for r in made.rights}) - len(switch.cells)
    assert unchanged + sum(bool(cell.after) for cell in switch.cells) == len(held)
    gone = {(r.activity, r.phase) for r in made.rights} - {(r.activity, r.phase) for r in after}
    assert {(activity, phase) for activity, phase in gone if phase} == {*switch.unrefined}
