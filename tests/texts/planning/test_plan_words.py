import pytest

from tests.builders import snapshot
from tests.domain.planning.agreements import WHOLE
from tests.domain.planning.plans import money, step
from workshop.domain import rules
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.portfolios import Gap
from workshop.domain.facts.set_up import SideLabels, Workshop
from workshop.domain.planning.agreement import Missing
from workshop.domain.planning.months import Back
from workshop.texts import Texts
from workshop.texts.findings import message
from workshop.texts.planning.road_map import missing_text, payback_text, unread_text

TEXTS = Texts()


def said(**lists):
    made = snapshot(**{**WHOLE, **lists})
    return [message(TEXTS, made, finding) for finding in rules.check_step(made, StepId.ROAD_MAP)]


@pytest.mark.parametrize(
    ("each", "words"),
    [
        (step("a", 180_000, 0, 150_000), "Increment a: Costs 180,000 EUR, brings 150,000 EUR. Find"),
        (step("a", 5, stage=2), "Stage 2: Neither a return nor a measure with an expectation. Name"),
        (step("a", 5, 0, 9, run_cost=money("7.77")), "Increment a: Costs 12.77 EUR, brings 9 EUR. Find"),
    ],
)
def test_a_stage_says_where_it_stands_and_how_much_it_lacks(each, words):
    assert said(increments=(each,))[0].startswith(words)


def test_currencies_gaps_and_an_agreement_are_told_in_words():
    lacks = said(
        gaps=(Gap(id="g", text="Nobody deletes data."),), cadences=(), increments=(step("a", 1, 0, 2),)
    )
    assert "Increment a: Nobody owns it. Choose one person who answers for it." in lacks
    assert "Nobody deletes data.: Nothing closes it, and no reason says why." in lacks[-1]
    assert "Working agreement: Lacks a meeting with who, when and how often. Agree" in lacks[1]
    two = said(increments=(step("a", 1, 0, 2), step("b", 1, 0, 2, "USD")))
    assert any("Increment b: Money in EUR and USD." in each for each in two)


def test_each_part_is_named_by_its_own_words_and_with_the_sides_names():
    workshop = Workshop(title="T", sides=SideLabels(marketing="Sales", it="Technik"))
    words = [missing_text(TEXTS, snapshot(workshop=workshop), [each]) for each in Missing]
    assert len({*words}) == len(Missing) and all(words)
    assert "what Sales learns" in words and "the role of Technik’s leader" in words


@pytest.mark.parametrize(
    ("every", "words"),
    [("every Monday", ""), ("", ""), ("once", ""), ("at full moon", "No calendar reads “at full moon”.")],
)
def test_a_rhythm_that_no_calendar_reads_is_said(every, words):
    assert unread_text(TEXTS, every).startswith(words) and bool(unread_text(TEXTS, every)) is bool(words)


@pytest.mark.parametrize(
    ("undated", "turned", "said"),
    [
        (("A",), (), "Nobody can say when it has paid back: A has no dates."),
        ((), ("B",), "Nobody can say when it has paid back: B ends before it starts."),
        (
            ("A",),
            ("",),
            "Nobody can say when it has paid back: A has no dates, and An increment without a name "
            "ends before it starts.",
        ),
    ],
)
def test_why_nobody_can_say_when_it_has_paid_back(undated, turned, said):
    assert payback_text(Texts(), Back(None, undated, turned)) == said
