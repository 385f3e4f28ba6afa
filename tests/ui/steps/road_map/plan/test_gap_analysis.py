"""Gap analysis beside the plan: capabilities by digits, gaps that end, and what may be one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.domain.perceiving.rooms import room
from tests.domain.planning.plans import step
from tests.ui.acts.keyboard import reaches, unplug
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import choose, press, write
from workshop.actions.steps.review import accept_finding
from workshop.domain.facts.choices import GapSourceKind, Strand
from workshop.domain.facts.portfolios import Capability, Competitor, Gap, GapSource

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
KNOWN = (
    Capability(
        id="know",
        title="Know customers",
        today=2.0,
        target=4.0,
        competitors=(Competitor(name="Nordhaus", value=4.0), Competitor(name="Norma", value=3.0)),
        source="The room",
    ),
    Capability(id="keep", title="Stay up", today=3.0, target=3.0),
)


def now(page):
    return page.bridge.snapshot


def lines(page):
    return {each.id: each for each in page.plan.gaps.analysis.lines.lines}


def focus():
    return QApplication.focusWidget()


def test_g_leads_to_capabilities_where_digits_rate_and_esc_leads_back(show, type_in):
    page = show(capabilities=KNOWN, increments=(step("a", 1, 1),))
    page.take_focus()
    type_in("g", "3", (Key.Key_5, SHIFT), Key.Key_Down, "1")
    know, keep = now(page).capabilities
    assert (know.today, know.target, keep.today, keep.target) == (3, 5, 1, 3)
    type_in(ESC, (Key.Key_2, SHIFT))
    assert focus() is page.plan.table and now(page).capabilities["keep"].target == 3


def test_every_key_of_the_gap_analysis_reaches_its_act_and_none_means_two_things(show, type_in):
    page = show(capabilities=KNOWN, increments=(step("a", 1, 1),))
    page.take_focus()
    type_in("g")
    offered = [act for act in page.acts if act.keys and act.run and page.acts[act.id].isEnabled()]
    own = [act for act in offered if act.id.startswith("gap-")]
    unplug(page.acts)
    assert [act.id for act in own for key in act.keys if not reaches(key, page.acts[act.id])] == []
    assert len(own) > 15


def test_the_first_capability_is_typed_where_g_leads(show, type_in):
    page = show()
    page.setFocus()
    type_in("g", "Launch in weeks", ENTER)
    (made,) = now(page).capabilities
    assert made.title == "Launch in weeks"
    page.plan.gaps.analysis.card.add.setFocus()
    type_in("Kestrel", ENTER)
    choose(page.window(), "Level of Kestrel", "4")
    write(page.window(), "Judged by", "Both boards")
    made = now(page).capabilities[made.id]
    assert made.competitors == (Competitor(name="Kestrel", value=4.0),) and made.source == "Both boards"


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        (None, "No gap named"),
        ({"closed_by": "a"}, "Closed by 1"),
        ({"left_open": "Later"}, "Left open"),
        ({}, "Open"),
    ],
)
def test_a_line_says_how_the_gap_of_its_capability_ends(show, gap, said):
    seen = GapSource(kind=GapSourceKind.CAPABILITY, of="know")
    own = () if gap is None else (Gap(id="g", text="x", source=seen, **gap),)
    page = show(capabilities=KNOWN, increments=(step("a", 1, 1),), gaps=own)
    assert lines(page)["know"].ending == said and lines(page)["keep"].ending == "Keep"


def test_competitors_that_begin_alike_have_two_letters(show):
    page = show(capabilities=KNOWN)
    assert [letter for letter, _ in lines(page)["know"].letters] == ["No", "No"]


def test_a_gap_of_a_capability_is_named_and_closed_or_left_open_with_a_reason(show, type_in):
    page = show(capabilities=KNOWN, increments=(step("a", 1, 1),))
    page.acts["gap-name"].trigger()
    (gap,) = now(page).gaps
    assert gap.source == GapSource(kind=GapSourceKind.CAPABILITY, of="know") and "Know customers" in gap.text
    assert focus().accessibleName() == "Closed by"
    choose(page.window(), "Closed by", "Closed by 1: Increment a")
    assert now(page).gaps[gap.id].closed_by == "a"
    choose(page.window(), "Closed by", "Nothing closes it")
    write(page.window(), "Why it stays open", "Not this year")
    assert (now(page).gaps[gap.id].closed_by, now(page).gaps[gap.id].left_open) == (None, "Not this year")


def test_a_gap_becomes_an_increment_at_a_press(show):
    page = show(gaps=(Gap(id="g", text="Nobody asks"),))
    press(page.window(), "Make it an increment")
    (made,) = now(page).increments
    assert made.title == "Nobody asks" and now(page).gaps["g"].closed_by == made.id


def test_o_leads_from_what_lacks_to_gaps_that_nothing_ends_and_on_from_the_first(show):
    steps = (step("a", 10, 10, 50, owner="p1"), step("b", 10, 10, owner="p1"))
    open_gap = Gap(id="g", text="A gap")
    page = show(increments=steps, gaps=(open_gap, Gap(id="h", text="Left", left_open="Later")))
    page.take_focus()
    seen = []
    for _ in range(4):
        page.acts["plan-open"].trigger()
        seen.append((page.plan.in_hand, focus().accessibleName()))
    assert [who for who, _ in seen[:2]] == ["a", "b"]
    assert seen[2][1] == "Closed by" and seen[3] == seen[0]


def test_an_increment_moves_within_its_strand_as_the_charter_prints_it(show, type_in):
    page = show(increments=(step("a"), step("t", strand=Strand.TECHNOLOGY), step("b")))
    page.take_focus()
    type_in((Key.Key_Down, SHIFT | ALT))
    assert [row.id for row in page.plan.table.board.rows] == ["b", "a", "t"]
    assert page.plan.in_hand == "a" and [each.id for each in now(page).increments] == ["t", "b", "a"]


def test_what_the_sides_see_furthest_apart_is_taken_for_a_gap_by_one_key(show, type_in):
    document = room({"wide": "44444 3222", "wider": "55555 1111"})
    lists = ("participants", "statements", "ratings", "reveals")
    page = show(**{name: getattr(document, name) for name in lists})
    page.setFocus()
    assert "Statement wider." in page.plan.gaps.analysis.suggested[0].text
    page.acts["gap-pass"].trigger()
    type_in("t")
    (gap,) = now(page).gaps
    assert gap.source == GapSource(kind=GapSourceKind.STATEMENT, of="wide")
    page.bridge.undo()
    assert not len(now(page).gaps)


def test_a_gap_that_was_accepted_is_open_no_more(show):
    page = show(gaps=(Gap(id="g", text="A gap"),), increments=(step("a", 1, 1, 9, owner="p1"),))
    (found,) = [each for each in page.bridge.findings if each.rule == "gap-open"]
    page.bridge.run(accept_finding, finding=found, reason="We know")
    assert not [each for each in page.plan._open() if each.gap]
