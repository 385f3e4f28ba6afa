import pytest

from tests.builders import person, right, snapshot
from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, Scheme, Severity, Side
from workshop.domain.facts.ownership import Phase, Reason
from workshop.domain.facts.set_up import Workshop

PHASES = (Phase(id="design"), Phase(id="delivery"))
BLOCKING = {
    Scheme.DACI: {"no-driver", "many-drivers", "no-approver", "many-approvers", "no-reason"},
    Scheme.RAPID: {
        "no-decide",
        "many-decide",
        "no-recommend",
        "no-perform",
        "agree-without-reason",
        "no-reason",
    },
}


def found(scheme, held, *reasons, phases=(), **lists):
    """What a scheme's rules find in one activity; roles are written as "1A" or "2C.design"."""
    rights = []
    for each in held.split():
        cell, _, phase = each.partition(".")
        rights.append(right(1, int(cell[0]), cell[1], phase or None))
    workshop = Workshop(title="T", scheme=scheme)
    made = snapshot(
        activities=1, workshop=workshop, rights=tuple(rights), reasons=reasons, phases=phases, **lists
    )
    return rules.check(made)


def ids(scheme, held, *reasons, **lists):
    """The ids found, without those about who has no part and who has too much."""
    found_ids = [finding.rule for finding in found(scheme, held, *reasons, **lists)]
    return [rule for rule in found_ids if rule not in {"no-part", "side-imbalance"}]


def why(text="Why", **fields):
    return Reason(activity="a1", text=text, **fields)


def test_daci_is_sound_with_one_driver_one_approver_a_contributor_and_a_why():
    assert ids(Scheme.DACI, "1A 2D 3C 4I", why()) == []


@pytest.mark.parametrize(
    ("held", "rule"),
    [
        ("1A 2C", "no-driver"),
        ("1A 2D 3D 4C", "many-drivers"),
        ("1D 2C", "no-approver"),
        ("1A 2A 3D 4C", "many-approvers"),
        ("1A 2D", "no-contributor"),
    ],
)
def test_daci_finds_what_is_missing_and_what_is_too_many(held, rule):
    assert ids(Scheme.DACI, held, why()) == [rule]


def test_rapid_is_sound_with_one_who_decides_recommends_and_performs():
    assert ids(Scheme.RAPID, "1D 2R 3P 4I 4P", why()) == []


@pytest.mark.parametrize(
    ("held", "rule"),
    [
        ("1R 2P", "no-decide"),
        ("1D 2D 3R 4P", "many-decide"),
        ("1D 2P", "no-recommend"),
        ("1D 2R 3R 4P", "many-recommend"),
        ("1D 2R", "no-perform"),
        ("1D 2R 3P 4A", "agree-without-reason"),
        ("1D 2R 3P 1A 4A", "many-agree"),
    ],
)
def test_rapid_finds_what_is_missing_and_what_is_too_many(held, rule):
    reasons = (why(), why(participant="p1"), why(participant="p4")) if rule == "many-agree" else (why(),)
    assert ids(Scheme.RAPID, held, *reasons) == [rule]


@pytest.mark.parametrize("scheme", [Scheme.DACI, Scheme.RAPID])
def test_an_empty_cell_lacks_everything_that_blocks_but_a_why(scheme):
    missing = {rule for rule in BLOCKING[scheme] if rule.startswith("no-")} - {"no-reason"}
    findings = found(scheme, "")
    assert {f.rule for f in findings if f.severity is Severity.BLOCKING} == missing


@pytest.mark.parametrize("scheme", [Scheme.DACI, Scheme.RAPID])
def test_every_blocking_rule_of_the_scheme_stops(scheme):
    everything = " ".join(f"{who}{letter}" for who in (1, 2) for letter in scheme.value.upper())
    findings = [*found(scheme, everything), *found(scheme, "")]
    assert {f.rule for f in findings if f.stops} == BLOCKING[scheme]


def test_who_must_agree_needs_a_why_of_their_own_each():
    reasons = (why(), why(participant="p3", text="Data law"))
    findings = found(Scheme.RAPID, "1D 2R 2P 3A 4A", *reasons)
    (finding,) = [f for f in findings if f.stops]
    assert (finding.rule, finding.subject.participants) == ("agree-without-reason", ("p4",))
    assert finding.params == {"count": 1}


@pytest.mark.parametrize(("held", "rule"), [("1R 2R", "many-recommend"), ("1A 2A", "many-agree")])
def test_several_who_recommend_or_must_agree_are_worth_a_talk_and_stop_nothing(held, rule):
    (several,) = [f for f in found(Scheme.RAPID, held) if f.rule == rule]
    assert (several.severity, several.subject.participants) == (Severity.WARNING, ("p1", "p2"))
    assert rule not in ids(Scheme.RAPID, held.split()[0])


@pytest.mark.parametrize("text", ["", " \n"])
def test_blanks_are_no_why_for_who_must_agree(text):
    assert "agree-without-reason" in ids(Scheme.RAPID, "1D 2R 2P 3A", why(), why(text, participant="p3"))


def test_why_somebody_must_agree_is_no_why_for_who_decides():
    assert ids(Scheme.RAPID, "1D 2R 2P 3A", why(participant="p3")) == ["no-reason"]


def test_who_decides_and_agrees_gives_one_why_for_both():
    assert ids(Scheme.RAPID, "1D 1A 2R 2P", why(participant="p1")) == []


def test_a_phase_leans_on_the_activity_s_why_for_agreeing():
    held = "1D 2R 2P 1D.design 2R.design 2P.design 3A.design"
    assert ids(Scheme.RAPID, held, why(), why(participant="p3"), phases=PHASES) == []
    findings = found(Scheme.RAPID, held, why(), why(participant="p3", phase="delivery"), phases=PHASES)
    assert [(f.rule, f.subject.phase) for f in findings if f.stops] == [("agree-without-reason", "design")]


@pytest.mark.parametrize(("scheme", "letter"), [(Scheme.DACI, "A"), (Scheme.RAPID, "D")])
def test_who_decides_is_a_decider_in_every_scheme(scheme, letter):
    people = (person(1, capacity=Capacity.OBSERVER), person(2, Side.IT))
    findings = found(scheme, f"1{letter}", why(), participants=people)
    (guest,) = [f for f in findings if f.rule == "not-a-decider"]
    assert guest.subject.participants == ("p1",)


@pytest.mark.parametrize(
    ("scheme", "held", "silent"),
    [
        (Scheme.DACI, "1A 1D 1C 2I", True),
        (Scheme.DACI, "1A 1D 2C", False),
        (Scheme.RAPID, "1D 1R 1P", True),
        (Scheme.RAPID, "1D 1R 1P 2I", False),
    ],
)
def test_a_side_that_is_only_told_has_no_voice(scheme, held, silent):
    people = (person(1), person(2, Side.IT))
    assert ("one-sided" in ids(scheme, held, why(), participants=people)) == silent
