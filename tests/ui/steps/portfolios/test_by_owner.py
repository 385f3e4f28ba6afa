"""Many initiatives a side: a row an owner, which opens by key and by mouse."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.steps.portfolios.conftest import filled
from ui.steps.portfolios.chart.board import GroupRow
from ui.steps.portfolios.chart.places import HEADER
from workshop.domain.fact import Money
from workshop.domain.facts.choices import Side
from workshop.domain.facts.portfolios import Initiative

DOWN = Qt.Key.Key_Down
OWNERS = ("Brandt", "Okafor", "Lindqvist", "")


def facts(count, side, **fields):
    """So many of a side, of four owners in turn; the third one's cost most."""
    return [
        Initiative(
            id=f"{side.value}{n}",
            side=side,
            title=f"Work {n} of {side.value}",
            owner=OWNERS[n % len(OWNERS)],
            budget=Money(amount=Decimal(1000 if n % len(OWNERS) == 2 else 10)),
            starts_on=date(2026, 1 + n % 12, 3),
            ends_on=date(2026, 1 + n % 12, 20),
            **fields,
        )
        for n in range(count)
    ]


@pytest.fixture
def many(empty):
    """Fifty of Marketing, six of IT."""
    empty.bridge.run(filled, facts=[*facts(50, Side.MARKETING), *facts(6, Side.IT)])
    QApplication.processEvents()
    empty.take_focus()
    return empty


def rows(page):
    return [
        (row.title, row.is_open) if isinstance(row, GroupRow) else row.title
        for row in page.chart.scene().board.rows
    ]


def point(page, place):
    chart = page.chart
    y = HEADER + chart.scene().layout.rows[place] + 18 - chart.verticalScrollBar().value()
    return QPoint(200, round(y))


def click(page, place):
    QTest.mouseClick(page.chart.viewport(), Qt.MouseButton.LeftButton, pos=point(page, place))
    QApplication.processEvents()


CLOSED = [
    ("Lindqvist, 12 initiatives", False),
    ("Brandt, 13 initiatives", False),
    ("Okafor, 13 initiatives", False),
    ("No owner, 12 initiatives", False),
]


def test_a_side_with_more_than_forty_has_a_row_an_owner_the_largest_first(many):
    assert rows(many) == [*CLOSED, *(f"Work {n} of it" for n in range(6))]
    heard = many.chart.accessibleName()
    assert heard.startswith("Lindqvist, 12 initiatives, Marketing") or "Brandt, 13 initiatives" in heard
    assert heard.endswith("closed") and "2026" in heard


def test_forty_stand_each_by_itself(empty):
    empty.bridge.run(filled, facts=facts(40, Side.MARKETING))
    QApplication.processEvents()
    assert len(rows(empty)) == 40


def test_a_group_opens_and_closes_by_key(many, type_in):
    type_in(Qt.Key.Key_Home, ENTER)
    shown = rows(many)
    assert shown[0] == ("Lindqvist, 12 initiatives", True) and shown[1] == "Work 2 of marketing"
    assert len(shown) == 4 + 12 + 6 and many.chart.accessibleName().endswith("open")

    type_in(DOWN, DOWN)
    assert many._hand.initiative == "marketing6" and many.chart.accessibleName().startswith("Work 6")
    type_in(Qt.Key.Key_Backspace)
    assert rows(many)[:4] == CLOSED
    assert many._hand.group == (Side.MARKETING, "lindqvist") and many._hand.initiative is None


def test_a_group_opens_and_closes_by_mouse(many):
    click(many, 1)
    assert rows(many)[1] == ("Brandt, 13 initiatives", True) and len(rows(many)) == 4 + 13 + 6
    click(many, 3)
    assert many._hand.initiative == "marketing4"
    click(many, 1)
    assert rows(many)[:4] == CLOSED


def test_no_key_changes_an_initiative_while_a_group_is_in_hand(many, type_in):
    before = many.bridge.snapshot.initiatives.in_order
    type_in(Qt.Key.Key_Home, Qt.Key.Key_Delete, "]", "v")
    assert many.bridge.snapshot.initiatives.in_order == before


def test_what_is_looked_for_stands_by_itself_where_it_is_few(many, type_in):
    type_in("/", "lindqvist", DOWN)
    assert rows(many) == [
        *(f"Work {n} of marketing" for n in range(2, 50, 4)),
        *(f"Work {n} of it" for n in (2,)),
    ]
    type_in("/", ESC)
    assert rows(many)[:4] == CLOSED


def test_a_new_one_shows_under_its_owner(many, type_in):
    type_in(Qt.Key.Key_Home, "n", "Another", ENTER)
    many.take_focus()
    assert ("No owner, 13 initiatives", True) in rows(many)
    assert many.chart.accessibleName().startswith("Another")


def test_two_that_may_overlap_are_taken_up_out_of_their_groups(empty, type_in, qtbot):
    twins = [
        Initiative(id="m-x", side=Side.MARKETING, title="Consent register for customers", owner="Brandt"),
        Initiative(id="i-x", side=Side.IT, title="Consent register", owner="Okafor"),
    ]
    empty.bridge.run(filled, facts=[*facts(44, Side.MARKETING), *facts(44, Side.IT), *twins])
    qtbot.waitUntil(lambda: len(empty._hand.known) > 0, timeout=20_000)
    empty.take_focus()
    type_in(Qt.Key.Key_Space)

    pair = empty._hand.pair
    scene = empty.chart.scene()
    both = [scene.board.rows[scene.board.places[each]] for each in pair]
    assert not any(isinstance(row, GroupRow) for row in both)
    assert empty._hand.initiative == pair[0]
