import pytest

from tests.builders import activity, person, right, snapshot
from tests.pace.counting import steps
from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, Scheme, Severity, Side
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import SideLabels, Workshop
from workshop.domain.findings import Finding, Subject
from workshop.texts import Texts
from workshop.texts.findings import finding_text, message

TEXTS = Texts()
RULES = (
    "no-accountable",
    "many-accountable",
    "no-responsible",
    "no-reason",
    "open-difference",
    "not-a-decider",
    "one-sided",
    "too-many-consulted",
    "overloaded",
    "no-part",
    "side-imbalance",
    "no-driver",
    "many-drivers",
    "no-approver",
    "many-approvers",
    "no-contributor",
    "no-decide",
    "many-decide",
    "no-recommend",
    "many-recommend",
    "no-perform",
    "agree-without-reason",
    "many-agree",
    "many-responsible",
    "limit-without-above",
    "tiebreaker-is-party",
    "against-ballot",
    "not-understood",
)
PEOPLE = (
    person(1, Side.MARKETING, Capacity.SPONSOR, name="Ines Okafor"),
    person(2, Side.IT, Capacity.OBSERVER, name="Ama Tanabe"),
)


def worded(rule, **lists):
    """The first finding of a rule, in words."""
    made = snapshot(**{"participants": PEOPLE, "activities": (activity(1, title="Peak load"),)} | lists)
    found = next(finding for finding in rules.check(made) if finding.rule == rule)
    return finding_text(TEXTS, made, found), message(TEXTS, made, found)


def test_a_finding_says_what_where_and_what_to_do():
    text, line = worded("no-accountable")
    assert (text.title, text.where) == ("Nobody is accountable", "1 · Peak load")
    assert line == "1 · Peak load: Nobody is accountable. Choose one person who answers for it."


def test_the_number_is_the_place_in_the_shortlist_and_the_phase_is_named():
    listed = (activity(1, shortlisted=False), activity(2), activity(3, title="Offers"))
    rights = (right(2, 1), right(3, 1), right(3, 2, "R", "design"))
    phases = (Phase(id="design", name="Design"), Phase(id="delivery", name="Delivery"))
    made = snapshot(participants=PEOPLE, activities=listed, rights=rights, phases=phases)
    found = [f for f in rules.check(made) if f.rule == "no-accountable"]
    assert [finding_text(TEXTS, made, each).where for each in found] == ["2 · Offers · Design"]


@pytest.mark.parametrize(
    ("rule", "rights", "title"),
    [
        ("many-accountable", (right(1, 1), right(1, 2)), "2 people are accountable"),
        ("no-responsible", (), "Nobody does the work"),
        ("no-reason", (right(1, 1),), "Accountable without a why"),
        ("not-a-decider", (right(1, 2),), "Tanabe can't decide here"),
        ("one-sided", (right(1, 1),), "IT has no voice"),
        ("no-part", (right(1, 1),), "Tanabe has no part"),
        ("side-imbalance", (right(1, 1),), "Marketing is accountable for 1 of 1"),
    ],
)
def test_titles_name_people_and_sides(rule, rights, title):
    assert worded(rule, rights=rights)[0].title == title


def test_load_says_how_much_is_too_much():
    text, line = worded("overloaded", activities=12, rights=tuple(right(n, 1) for n in range(1, 6)))
    assert (text.title, text.where) == (
        "Okafor is accountable for 5 of 12",
        "More than a third of the shortlist",
    )
    assert line.startswith("Okafor is accountable for 5 of 12. More than a third of the shortlist. Hand")


def test_several_people_are_listed():
    _, line = worded("many-accountable", rights=(right(1, 1), right(1, 2)))
    assert line.endswith("Agree on one of Okafor and Tanabe.")


def test_sides_are_called_what_the_workshop_calls_them():
    workshop = Workshop(title="T", sides=SideLabels(it="Digital {people}"))
    text, _ = worded("one-sided", rights=(right(1, 1),), workshop=workshop)
    assert text.title == "Digital {people} has no voice"


@pytest.mark.parametrize("title", ["{rule}", "R&D <draft>", "50 % {0}", "عربي é 中"])
def test_what_people_typed_is_never_read_as_a_template(title):
    text, _ = worded("no-accountable", activities=(activity(1, title=title),))
    assert text.where == f"1 · {title}"


@pytest.mark.parametrize(
    ("scheme", "rule", "rights", "title"),
    [
        (Scheme.DACI, "no-driver", "1A", "Nobody drives it"),
        (Scheme.DACI, "many-approvers", "1A 2A", "2 people approve"),
        (Scheme.DACI, "no-reason", "1A", "Approves without a why"),
        (Scheme.DACI, "side-imbalance", "1A", "Marketing approves 1 of 1"),
        (Scheme.RAPID, "no-decide", "1A", "Nobody decides"),
        (Scheme.RAPID, "no-reason", "1D", "Decides without a why"),
        (Scheme.RAPID, "agree-without-reason", "1A 2A", "Okafor and Tanabe must agree, without a why"),
    ],
)
def test_a_title_speaks_of_the_role_that_the_scheme_has(scheme, rule, rights, title):
    workshop = Workshop(title="T", scheme=scheme)
    held = tuple(right(1, int(who), letter) for who, letter in rights.split())
    assert worded(rule, rights=held, workshop=workshop)[0].title == title


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("rule", RULES)
def test_every_rule_has_words(rule, scheme):
    made = snapshot(activities=1, participants=PEOPLE, workshop=Workshop(title="T", scheme=scheme))
    params = {"count": 7, "limit": 5, "total": 12, "side": "it", "share": 0.8, "matched": 2}
    text = finding_text(TEXTS, made, Finding(rule, Severity.WARNING, Subject("a1"), params))
    assert text.title and text.advice.endswith(".")
    assert "{" not in text.title + text.advice


def test_a_finding_of_a_long_list_takes_no_longer_to_word_than_one_of_a_short_list():
    def taken(count):
        now = snapshot(activities=count)
        last = Finding("no-accountable", Severity.BLOCKING, Subject(activity=f"a{count}"))
        message(TEXTS, now, last)  # what is worked out once
        return steps(lambda: message(TEXTS, now, last))

    assert 0 < taken(20_000) < 2 * taken(20)
