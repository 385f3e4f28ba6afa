"""The plan as it is painted: its table, its charts and the wall, with every word in its place."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF

from tests.builders import build
from tests.domain.planning.plans import HOLLIS, JUNE, MARCH, step
from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from ui.audience.canvas import Canvas
from ui.audience.scenes.wall import paint
from ui.steps.road_map.plan.board import board
from ui.steps.road_map.plan.charts import PlanCharts
from ui.steps.road_map.plan.table import PlanTable
from workshop.domain.facts.choices import Side, StepId, Strand
from workshop.domain.facts.set_up import Participant
from workshop.domain.rules import check_step
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import wall
from workshop.imports.data import example
from workshop.report.portfolios.axis import at_first
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

pytestmark = pytest.mark.usefixtures("qapp")
WALLS = [(1920, 1080), (1280, 800), (1024, 768)]
SHORT = step("poor", 500_000, 400_000, 100_000, first=(2026, 1, 1), last=(2026, 2, 28))
LONG = " and all that belongs to it in every country and channel" * 2


def planned(*increments):
    people = (Participant(id="p1", name="Ines Okafor", side=Side.MARKETING),)
    return Snapshot.of(build(activities=0, participants=people, increments=increments or HOLLIS))


def table(now, width=928):
    looks, found = TellingLooks(), check_step(now, StepId.ROAD_MAP)
    shown = PlanTable(looks, Texts(), acts())
    made = board(Texts(), now, found, "EUR")
    shown.show_board(made, at_first(made.periods, HOLLIS[0].starts_on), made.rows[0].id, "")
    shown.resize(width, shown.wanted_height())
    return painted_widget(looks, shown.viewport())


def charts(now, width=928, in_hand=None):
    looks = TellingLooks()
    shown = PlanCharts(looks, Texts())
    shown.resize(width, 240)
    shown.show_plan(now, "EUR", in_hand)
    return painted_widget(looks, shown)


def on_wall(now, in_hand=None, size=WALLS[0]):
    looks = TellingLooks()
    told = picture(Texts(), now, wall(now, StepId.ROAD_MAP, in_hand))
    return painted(looks, lambda painter: paint(Canvas(painter, looks, *size), told), *size)


def said(shown):
    return [each.said for each in shown.words]


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize(
    "now",
    [planned(), planned(HOLLIS[0]), planned(SHORT, *HOLLIS), Snapshot.of(example())],
    ids=["three", "one", "short", "example"],
)
def test_on_the_wall_every_word_has_its_place(now, size):
    shown = on_wall(now, now.increments.in_order[0].id, size)
    assert crowded(shown, QRectF(0, 0, *size)) == [] and outside(shown, QRectF(0, 0, *size)) == []


def test_the_wall_tells_the_sums_who_pays_and_when_it_has_paid_back():
    shown = said(on_wall(Snapshot.of(example()), "consent-once"))
    assert {"1,130", "897", "Marketing 38 %", "IT 62 %", "IT 68 %, published"} <= {*shown}
    assert "2  Consent asked once and kept once" in shown and "AT" in shown
    assert [each for each in shown if "June 2027" in each]


@pytest.mark.parametrize("width", [928, 768, 640])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_in_the_table_every_word_has_its_place(width, more):
    entries = tuple(replace(each, title=f"{each.title}{more}", owner="p1") for each in (*HOLLIS, SHORT))
    shown = table(planned(*entries), width)
    assert crowded(shown, QRectF(0, 0, width, 400)) == []
    assert {"Strand", "Cost", "Return", "thousand EUR", "60", "120"} <= {*said(shown)}


def test_an_increment_without_owner_or_days_says_so():
    undated = replace(HOLLIS[0], id="x", starts_on=None, ends_on=None)
    shown = said(table(planned(undated, *HOLLIS)))
    assert shown.count("No owner") == 3 and shown.count("No dates") == 1


def test_a_return_below_the_cost_shows_what_is_left_and_hatches_the_chart():
    now = planned(SHORT)
    assert "−800 net" in said(table(now))
    assert "−800" in said(charts(now))


@pytest.mark.parametrize("width", [928, 768, 560])
@pytest.mark.parametrize("count", [1, 7, 24])
def test_under_the_table_every_word_has_its_place(width, count):
    many = tuple(replace(HOLLIS[n % 3], id=f"i{n}", strand=[*Strand][n % 3]) for n in range(count))
    shown = charts(planned(*many), width, "i0")
    assert crowded(shown, QRectF(0, 0, width, 240)) == [] and outside(shown, QRectF(0, 0, width, 240)) == []


def test_what_was_published_stands_only_beside_money_for_technology():
    ours = planned(*(replace(each, strand=Strand.PROCESS) for each in HOLLIS))
    theirs = planned(*(replace(each, strand=Strand.TECHNOLOGY) for each in HOLLIS))
    shown = [[*said(charts(now)), *said(on_wall(now))] for now in (ours, theirs)]
    assert ["IT 68 %, published" in each for each in shown] == [False, True]
    assert shown[1].count("IT 68 %, published") == 2


def test_when_it_has_paid_back_stands_under_the_chart_and_one_alone_asks_for_another():
    assert [each for each in said(charts(Snapshot.of(example()))) if "June 2027" in each]
    alone = " ".join(said(charts(planned(HOLLIS[0]))))
    assert "add the next" in alone and "add the next" not in " ".join(said(charts(planned())))


def test_money_in_another_currency_has_no_bar_and_stays_in_its_column():
    swiss = step("c", 70_000, 80_000, 990_000, "CHF", first=MARCH, last=JUNE, owner="p1")
    shown = table(planned(*HOLLIS, swiss))
    assert crowded(shown, QRectF(0, 0, 928, 300)) == []
    assert {"70,000 CHF", "80,000 CHF", "990,000 CHF"} <= {
        each.replace("\u00a0", " ") for each in said(shown)
    }


@pytest.mark.parametrize(("in_hand", "least", "most"), [(None, 1, 24), ("i30", 8, 31), ("i99", 77, 100)])
def test_of_a_hundred_stages_the_chart_scrolls_to_the_one_in_hand(in_hand, least, most):
    many = tuple(replace(HOLLIS[0], id=f"i{n}") for n in range(100))
    shown = charts(planned(*many), in_hand=in_hand)
    named = [int(each) for each in said(shown) if each.isdigit() and each != "0"]
    assert len(named) > 8 and min(named) >= least and least + 20 < max(named) <= most
    assert crowded(shown, QRectF(-4000, 0, 9000, 240)) == []
    assert {each for each in said(charts(planned(*many))) if each in ("return", "cost")} == {"return", "cost"}


def test_a_chart_scrolls_by_its_bar_and_only_one_of_more_than_two_dozen_has_one():
    shown = PlanCharts(TellingLooks(), Texts())
    shown.resize(928, 240)
    shown.show_plan(planned(*(replace(HOLLIS[0], id=f"i{n}") for n in range(24))), "EUR", None)
    assert not shown.bar.isVisibleTo(shown)
    shown.show_plan(planned(*(replace(HOLLIS[0], id=f"i{n}") for n in range(40))), "EUR", None)
    assert shown.bar.isVisibleTo(shown) and shown.rect().contains(shown.bar.geometry())
    shown.bar.setValue(16)
    shown.show_plan(planned(*(replace(HOLLIS[0], id=f"i{n}") for n in range(40))), "EUR", None)
    assert shown.bar.value() == 16 == shown.bar.maximum()


def test_dates_that_run_backwards_are_said_in_place_of_a_bar():
    turned = replace(HOLLIS[0], starts_on=date(2026, 6, 1), ends_on=date(2026, 3, 1))
    assert "Ends before it starts" in said(table(planned(turned)))
    assert "Ends before it starts" not in said(table(planned(*HOLLIS)))
