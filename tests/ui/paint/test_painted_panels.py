"""The shell, cards and fields as they are painted: what they say, and what stands out."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.builders import activity, build, candidate, criterion
from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_widget
from tests.ui.seen import settled
from ui.acts.act import Act
from ui.acts.overview import KeyOverview
from ui.acts.table import Acts
from ui.charter.pdf_view import PdfView
from ui.controls.buttons import Button
from ui.fields.text_fields import LineField
from ui.shell.rail import StepRail
from ui.steps.overlap_activities.initiative_links import InitiativeLinks
from ui.steps.overlap_activities.offers.merge_dialog import MergeDialog
from ui.steps.review.pad.ink_pad import InkPad
from ui.steps.test_case.entry_lists import CandidateCard, CriterionCard
from ui.steps.test_case.pick_panel import PickPanel
from ui.theme.looks import THEMES
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.overlap_activities import Dots
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.flow import State
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

TEXTS = Texts()


IN_EACH_THEME = pytest.mark.parametrize("looks", THEMES, indirect=True)


@pytest.fixture
def looks(request, qapp):
    return TellingLooks(getattr(request, "param", "light"))


# -- the shell

STEPS = [
    (StepId.SET_UP, "Set up", 10, State.DONE),
    (StepId.OVERLAP_ACTIVITIES, "Overlap activities", 25, State.OPEN),
    (StepId.OWNERSHIP, "Ownership", 40, State.BLOCKING),
    (StepId.TEST_CASE, "Test case", 30, State.LEFT_OUT),
]


@pytest.mark.parametrize("current", range(4))
def test_the_rail_names_every_step_with_its_state(looks, shown, current):
    rail = StepRail(looks)
    rail.show_steps(STEPS, STEPS[current][0])
    seen = shown(rail, 208, 460, whole=True)
    names = [each for each in seen.told if each[0] in [name for _, name, _, _ in STEPS]]
    tones = ["ink2", "ink2", "ink2", "ink3"]
    tones[current] = "ink"
    assert names == [(name, tone) for (_, name, _, _), tone in zip(STEPS, tones, strict=True)]
    numbers = [each for each in seen.told if each[0] in ("1", "2", "3", "–")]
    shown_numbers = ["1", "2", "3", "–"] if current == 0 else ["2", "3", "–"]
    assert [each[0] for each in numbers] == shown_numbers
    assert [each[1] for each in numbers].count("inkOn") == 1
    notebook = [(icon, "ink2") for icon in ("square-parking", "gavel", "lock")]
    assert seen.icons == [*([] if current == 0 else [("check", "ink")]), *notebook]
    assert ("25", "ink3") in seen.told and ("left out", "ink3") in seen.told
    assert (("10", "ink3") in seen.told) == (current == 0) and ("40", "ink3") not in seen.told
    assert seen.fills.count("stop") == 1
    (bar,) = [box for box in seen.filled("ink") if box.width() == 4]
    row = next(each.box for each in seen.words if each.said == STEPS[current][1])
    assert bar.top() < row.center().y() < bar.bottom()
    assert crowded(seen, QRectF(rail.rect())) == []


def test_the_narrow_rail_shows_numbers_and_what_stops_alone(looks, shown):
    rail = StepRail(looks)
    rail.show_steps(STEPS, StepId.OVERLAP_ACTIVITIES)
    rail.set_narrow(True)
    seen = shown(rail, 56, 300, whole=True)
    assert seen.said == ["2", "3", "–"] and seen.fills.count("stop") == 1


@IN_EACH_THEME
def test_the_keys_stand_on_a_card_over_a_scrim(looks, shown):
    owner = QWidget()
    owner.resize(1000, 800)
    everywhere = Acts(owner)
    everywhere.add(Act("full", "Full screen", keys=("F11",)))
    overview = KeyOverview(looks, everywhere, owner)
    overview.set_page_keys([("A", "accountable")])
    overview.open()
    seen = shown(owner, 1000, 800, whole=True)
    assert {("Accountable", "ink"), ("A", "ink2"), ("On this page", "ink"), ("F11", "ink2")} <= set(seen.told)
    assert "scrim" in seen.fills
    for keys, text in everywhere.hints():
        assert set(keys.split()) <= set(seen.said) and any(
            each.casefold() == text.casefold() for each in seen.said
        )


# -- cards and fields of the steps


@pytest.mark.parametrize("make", [lambda looks: CandidateCard(looks, TEXTS), CriterionCard])
def test_what_is_edited_stands_on_a_card(looks, shown, make):
    card = make(looks)
    seen = shown(card, 500, whole=True)
    assert [each for each in seen.shapes if each.fill == "surface" and each.box.width() > 490] != []
    assert [box for box in seen.filled("line") if box.width() > 450] != []


def test_a_line_that_is_too_long_ends_in_an_ellipsis(looks, shown):
    field = LineField(looks, "Title")
    field.show_text("Market data analytics")
    assert shown(field, 300, whole=True).told == [("Market data analytics", "ink")]
    (cut,) = shown(field, 90, whole=True).told
    assert cut[0].endswith("…") and cut[1] == "ink"


def test_the_pick_shows_how_much_of_the_shortlist_it_puts_to_the_test(looks, shown):
    campaign = candidate(1, activities=("a1", "a2"))
    snapshot = Snapshot.of(build(activities=5, candidates=(campaign,), criteria=(criterion(1),)))
    panel = PickPanel(
        looks, TEXTS, *[Button(looks, each) for each in ("Pick as test case", "Take back", "Add")]
    )
    panel.show_candidate(snapshot, shared_ranking(snapshot), campaign.id)
    seen = shown(panel, 320, 700, whole=True)
    assert [each.fill for each in seen.shapes if each.box.height() == 9] == ["ink"] * 2 + ["surface"] * 3
    assert ("Puts 2 of 5 activities to the test", "ink2") in seen.told


def test_what_is_merged_shows_its_dots_as_shapes(looks, shown):
    dots = (Dots(activity="a1", participant="p1", count=2), Dots(activity="a2", participant="p2", count=1))
    snapshot = Snapshot.of(build(activities=(activity(1), activity(2)), dots=dots))
    owner = QWidget()
    dialog = MergeDialog(owner, looks, TEXTS, snapshot, ["a1", "a2"])
    seen = shown(dialog, 560, 560, whole=True)
    assert [seen.fills.count(token) for token in ("mkt", "it")] == [2, 1]
    owner.deleteLater()


def test_whatever_scrolls_says_on_which_ground():
    """Else it stands on Qt's own grey, whatever is around it."""
    bare = []
    for path in (Path(__file__).parents[3] / "ui").rglob("*.py"):
        text = path.read_text("utf-8")
        made = re.findall(r"([\w.]+) = QScrollArea\(\)", text)
        bare += [(path.name, name) for name in made if f'{name}.setProperty("ground", ' not in text]
    assert bare == []


@pytest.mark.parametrize("token", ["surface", "canvas"])
def test_what_scrolls_is_painted_on_its_ground(shown, token):
    area, content = QScrollArea(), QWidget()
    area.setProperty("ground", token)
    area.setWidgetResizable(True)
    area.setWidget(content)
    ground = shown(area, 300, 200, whole=True).filled(token)[-1]
    assert ground.width() > 280 and ground.height() > 180


def test_initiatives_are_offered_until_all_of_them_are_linked(looks, shown):
    crm, shop = (Initiative(id=InitiativeId(name), title=name.upper()) for name in ("crm", "shop"))
    snapshot = Snapshot.of(build(initiatives=(crm, shop)))
    said = []
    for linked in ((), ("crm",), ("crm", "shop")):
        links = InitiativeLinks(looks)
        links.show_links(snapshot, activity(1, initiatives=linked))
        settled()
        words = shown(links, 240, 200, whole=True).words
        said.append([each.said for each in sorted(words, key=lambda each: each.box.top())])
    assert [each[1:] for each in said] == [
        ["Link an initiative…"],
        ["CRM", "Link an initiative…"],
        ["CRM", "SHOP", "All of them are linked"],
    ]


# -- signing and the document


@pytest.fixture
def pad(looks, qtbot):
    pad = InkPad(looks)
    qtbot.addWidget(pad)
    pad.resize(280, pad.height())
    return pad


@IN_EACH_THEME
def test_an_empty_pad_says_what_to_do_and_a_drawn_one_shows_the_ink(looks, pad):
    empty = painted_widget(looks, pad)
    assert empty.told == [("Sign here with mouse, pen or finger", "ink2")] and "surface" in empty.fills
    assert [box for box in empty.edged("edge") if box.height() == 0 and box.width() > 200] != []
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QRect(20, 20, 1, 1).topLeft())
    for x in (60, 110, 160):
        QTest.mouseMove(pad, QPointF(x, 50).toPoint())
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QRect(160, 50, 1, 1).topLeft())
    drawn = painted_widget(looks, pad)
    assert drawn.said == [] and drawn.edged("ink") != []
    parts = [box.adjusted(-2, -2, 2, 2) for box in drawn.edged("ink")]
    assert all(one.intersects(other) for one, other in pairwise(parts))
    paths = [each.path for each in drawn.shapes if each.edge == "ink"]
    joints = [(one.currentPosition(), other.elementAt(0)) for one, other in pairwise(paths)]
    assert all(end == QPointF(start.x, start.y) for end, start in joints)


@pytest.mark.parametrize("stops", [False, True])
def test_a_pad_that_is_closed_says_why_or_who_signed(looks, pad, stops):
    pad.show_not_yet("Three findings stop the signature", stops)
    closed = painted_widget(looks, pad)
    assert closed.told == [("Three findings stop the signature", "ink2")]
    assert [box.width() > 200 for box in closed.edged("edge")] == [True]
    assert ("stop" in closed.fills) == stops and "canvas" in closed.fills and "surface" not in closed.fills
    assert crowded(closed, QRectF(pad.rect())) == []
    pad._stops = False
    pad.show_signed([], "Ann Bee")
    assert painted_widget(looks, pad).told == [("Ann Bee", "ink")]


def test_a_document_that_is_not_drawn_says_so_on_a_sunken_ground(looks, shown):
    view = PdfView(looks)
    view.sheet.words = "It can’t be shown"
    seen = shown(view.sheet, 300, 400)
    assert "sunken" in seen.fills and seen.told == [("It can’t be shown", "ink2")]
