"""Both portfolios as they are painted: on the page and on the wall, and money only where it is ticked."""

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import QRectF

from tests.builders import build
from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from tests.ui.steps.portfolios.portfolio_room import ENTRIES, initiative
from ui.audience.canvas import Canvas
from ui.audience.scenes.wall import paint
from ui.steps.portfolios.beside.budget_bars import BudgetBars
from ui.steps.portfolios.beside.suggestion_cards import PairCard
from ui.steps.portfolios.chart.board import InHand, board
from ui.steps.portfolios.chart.view import PortfolioChart
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.portfolios import Gap, Overlap
from workshop.domain.portfolios.budgets import budgets
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.portfolios import PortfolioPlace
from workshop.domain.wall.wall import wall
from workshop.report.portfolios.axis import at_first
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

pytestmark = pytest.mark.usefixtures("qapp")
LONG = " and all that belongs to it in every country and channel" * 2
WALLS = [(1920, 1080), (1280, 800), (1024, 768)]
OVERLAPS = (
    Overlap(initiatives=("consent", "register"), note="One record of what was allowed."),
    Overlap(initiatives=("crm", "platform"), dismissed=True),
)
MANY = tuple(initiative(f"x{n}", (Side.MARKETING, Side.IT)[n % 2], f"Initiative {n}") for n in range(90))


def snapshot(more="", entries=ENTRIES):
    named = tuple(msgspec.structs.replace(each, title=f"{each.title}{more}") for each in entries)
    there = {each.id for each in entries}
    overlaps = tuple(each for each in OVERLAPS if set(each.initiatives) <= there)
    gaps = (Gap(id="g", text=f"Consent at the till{more}"),)
    return Snapshot.of(build(activities=0, initiatives=named, overlaps=overlaps, gaps=gaps))


def on_wall(now, place=None, size=WALLS[0]):
    looks = TellingLooks()
    told = picture(Texts(), now, wall(now, StepId.PORTFOLIOS, place))
    return painted(looks, lambda painter: paint(Canvas(painter, looks, *size), told), *size)


def said(shown):
    return [each.said for each in shown.words]


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("entries", [ENTRIES, MANY, ENTRIES[:1]], ids=["six", "ninety", "one"])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_on_the_wall_every_word_has_its_place(size, entries, more):
    shown = on_wall(snapshot(more, entries), size=size)
    assert crowded(shown, QRectF(0, 0, *size)) == [] and outside(shown, QRectF(0, 0, *size)) == []


def test_the_wall_shows_each_initiative_the_numbers_of_its_overlaps_and_the_gap():
    shown = said(on_wall(snapshot()))
    assert {each.title for each in ENTRIES} <= {*shown}
    assert shown.count("1") == 2, "both of the confirmed overlap, and none of the dismissed one"
    assert "Gap: Consent at the till" in shown


def test_money_is_on_the_wall_only_where_it_is_ticked():
    without = said(on_wall(snapshot(), PortfolioPlace()))
    ticked = said(on_wall(snapshot(), PortfolioPlace(with_money=True)))

    assert not [each for each in without if "EUR" in each or "585" in each]
    assert [each for each in ticked if "EUR" in each]


def test_two_that_were_taken_up_stand_alone_with_what_was_noted():
    shown = said(on_wall(snapshot(), PortfolioPlace(pair=("consent", "register"))))
    assert {"Consent in the app", "Consent register"} <= {*shown} and "CRM renewal" not in shown
    assert "One record of what was allowed." in shown and "Overlap 1" in shown


def test_a_budget_bar_is_as_long_on_each_side_as_its_share(qtbot):
    looks = TellingLooks()
    bars = BudgetBars(looks, Texts())
    qtbot.addWidget(bars)
    bars.show_budgets(budgets(snapshot().initiatives), False, "heard")
    bars.resize(300, bars.sizeHint().height())
    shown = painted_widget(looks, bars)
    ours, theirs = (sum(box.width() for box in shown.filled(token)) for token in ("mkt", "it"))

    assert ours / (ours + theirs) == pytest.approx(585 / 1245, abs=0.02)
    assert {"47 %", "53 %"} <= {each.replace("\u00a0", " ") for each in said(shown)}
    assert crowded(shown, QRectF(0, 0, 300, 60)) == []


def test_the_chart_of_the_page_is_read_as_it_is_painted(home, tmp_path, qtbot):
    home.files.make(tmp_path / "Room.workshop", snapshot().document)
    home.go_to(StepId.PORTFOLIOS)
    chart = home.page(StepId.PORTFOLIOS).findChild(PortfolioChart)
    shown = chart.viewport().grab().toImage()
    assert not shown.isNull() and chart.scene().board.rows
    pairs = {each.of for each in chart.scene().brackets}
    assert ("consent", "register") in pairs and ("crm", "platform") not in pairs


def test_a_suggestion_has_both_titles_and_a_bar_where_it_is_in_hand(qtbot):
    looks = TellingLooks()
    for in_hand in (True, False):
        card = PairCard(looks, Texts(), snapshot(), ("crm", "platform"), "In common: customers.", in_hand)
        qtbot.addWidget(card)
        card.resize(300, card.sizeHint().height())
        shown = painted_widget(looks, card, True)
        assert {"CRM renewal", "Customer profile store"} <= {*said(shown)}
        assert bool([box for box in shown.filled("ink") if box.width() == 4]) is in_hand


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9])
def test_gaps_stay_in_their_band_and_those_without_room_are_counted(count):
    gaps = tuple(Gap(id=f"g{n}", text=f"Missing thing {n}") for n in range(count))
    looks, texts = TellingLooks(), Texts()
    chart = PortfolioChart(looks, texts, acts())
    now = Snapshot.of(build(activities=0, initiatives=ENTRIES, gaps=gaps))
    chart.resize(928, 700)
    chart.show_span(at_first([(each.starts_on, each.ends_on) for each in ENTRIES], date(2026, 1, 1)))
    chart.show_board(board(texts, now, (), lambda _: True), InHand(), "")
    shown = painted_widget(looks, chart.viewport())

    assert crowded(shown, QRectF(0, 0, 928, 700)) == []
    assert len([each for each in said(shown) if each.startswith("Missing")]) == (count if count <= 3 else 2)
    assert ("7 more gaps" in said(shown)) is (count == 9)


OWNED = tuple(
    initiative(
        f"x{n}",
        Side.MARKETING,
        f"Initiative {n}",
        f"2026-{1 + n % 2 * 6:02}-01",
        f"2026-{2 + n % 2 * 6:02}-20",
        owner=("Brandt", "Okafor")[n % 4 // 2],
    )
    for n in range(60)
)


def test_many_are_a_row_an_owner_on_the_wall_with_their_bars_merged():
    shown = on_wall(snapshot("", (*OWNED, *ENTRIES[3:])))
    told = said(shown)

    assert {"Brandt, 30 initiatives", "Okafor, 30 initiatives", "Consent register"} <= {*told}
    assert "63 initiatives" in told and "Initiative 3" not in told


def test_the_one_in_hand_shows_below_its_owner_on_the_wall():
    told = said(on_wall(snapshot("", OWNED), PortfolioPlace("x3")))
    assert told.index("Initiative 3") == told.index("Okafor, 30 initiatives") + 1


@pytest.mark.parametrize("opened", [(), {(Side.MARKETING, "brandt")}], ids=["closed", "open"])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_the_rows_of_groups_can_all_be_read(qtbot, opened, more):
    now, looks = snapshot(more, OWNED), TellingLooks()
    chart = PortfolioChart(looks, Texts(), acts())
    qtbot.addWidget(chart)
    chart.resize(1000, 1500)
    chart.show_span(at_first([(each.starts_on, each.ends_on) for each in now.initiatives], date(2026, 1, 1)))
    shown_board = board(Texts(), now, (), lambda _: True, opened)
    chart.show_board(shown_board, InHand(group=(Side.MARKETING, "brandt")), "heard")
    shown = painted_widget(looks, chart.viewport())

    assert any(each.startswith("Brandt, 30 initiatives") for each in said(shown))
    assert ("Initiative 0" in {each[:12] for each in said(shown)}) is bool(opened)
    assert crowded(shown, QRectF(0, 0, 1000, 1500)) == []
