"""What stands in, over and beside the grid, as it is painted: ballots, heads, findings and open points."""

import pytest
from PySide6.QtCore import QRectF

from tests.builders import build, people
from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.pictures import FULL, SHORT, acts, ballot, heads
from tests.ui.paint.recorder import TellingLooks
from ui.bridge import Bridge
from ui.steps.ownership.ballots.card import BallotCard
from ui.steps.ownership.ballots.row import BallotRow
from ui.steps.ownership.findings_panel import FindingCard, FindingsPanel
from ui.steps.ownership.grid.model import RightsGrid
from ui.steps.ownership.grid.view import RightsView
from ui.steps.ownership.phase_legend import PhaseLegend
from ui.steps.review.open_points import PointRow
from ui.theme.looks import THEMES
from workshop.domain import rules
from workshop.domain.facts.choices import Severity, Side, StepId
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.ownership import Phase
from workshop.domain.findings import Finding, Subject
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.open_points import Group, Mark, OpenPoint

TEXTS = Texts()


IN_EACH_THEME = pytest.mark.parametrize("looks", THEMES, indirect=True)


@pytest.fixture
def looks(request, qapp):
    return TellingLooks(getattr(request, "param", "light"))


# -- the ballot


@pytest.mark.parametrize("which", ["voting", "two sides", "votes", "everybody"])
def test_a_ballots_card_says_who_stands_for_what_and_shows_a_shape_a_vote(looks, shown, which):
    picture = SHORT[which]
    card = BallotCard(looks, acts())
    card.show_ballot(picture, "")
    seen = shown(card, 556, whole=True)
    wanted = [(head.label, "ink") for head in picture.heads] + [
        (head.words, "ink2") for head in picture.heads
    ]
    wanted += [(line.name, "ink") for line in picture.lines]
    wanted += [(line.person.initials, "itOn") for line in picture.lines if line.person]
    assert set(wanted) <= set(seen.told)
    assert seen.said.count("Agree") == sum(line.person is not None for line in picture.lines)
    for side, token in ((Side.MARKETING, "mkt"), (Side.IT, "it")):
        votes = [box for box in seen.filled(token) if box.width() < 20]
        given = sum(line.marks.get(side, 0) for line in picture.lines)
        given += sum(head.voted for head in picture.heads if head.side is side and picture.is_voting)
        assert len(votes) == given
    assert crowded(seen, QRectF(card.rect())) == []


def test_the_axes_of_a_ballots_card_are_as_long_as_its_rows(looks, shown):
    card = BallotCard(looks, acts())
    card.show_ballot(SHORT["two sides"], "")
    seen = shown(card, 556, whole=True)
    axes = [box for box in seen.filled("edge") if box.width() <= 1 and box.height() > 40]
    named = {line.name for line in SHORT["two sides"].lines}
    names = [each.box.center().y() for each in seen.words if each.said in named]
    assert len(axes) == 2 and len(names) == 4
    assert all(box.top() < min(names) and box.bottom() > max(names) for box in axes)


@pytest.mark.parametrize("which", ["voting", "two sides", "votes", "everybody"])
def test_long_names_and_labels_stay_in_a_ballots_card(looks, shown, which):
    card = BallotCard(looks, acts())
    card.show_ballot(FULL[which], "")
    assert crowded(shown(card, 552, whole=True), QRectF(card.rect())) == []


@IN_EACH_THEME
def test_in_a_ballots_card_who_has_not_voted_is_an_outline(looks, shown):
    card = BallotCard(looks, acts())
    card.show_ballot(ballot(heads=heads("", 2), is_voting=True), "")
    marks = [
        each for each in shown(card, 556, whole=True).shapes if each.box.width() < 20 and each.edge != "edge"
    ]
    own = [[each for each in marks if each.fill == token] for token in ("mkt", "it")]
    missing = [[e for e in marks if (e.fill, e.edge) == ("surface", f"{t}Edge")] for t in ("mkt", "it")]
    assert [len(each) for each in own] == [3, 4] and [len(each) for each in missing] == [6, 5]
    edged = {bool(each.edge) for side in own for each in side}
    assert edged == {looks.theme == "high-contrast"}


def test_a_ballot_in_the_grid_stands_on_the_ground_of_its_row(looks, shown):
    row = shown(BallotRow(looks, Bridge(TEXTS), acts()), 900, 200)
    assert row.fills[-3:] == ["select", "ink", "edge"]
    assert row.filled("ink")[0].height() == 200 and row.filled("ink")[0].right() < 6


# -- the grid's heads


def test_the_grids_heads_name_sides_people_and_activities(looks, shown):
    snapshot, grid = Snapshot.of(build(participants=people(5), activities=2)), RightsGrid(TEXTS)
    grid.show(snapshot, rules.checked(snapshot), None)
    view = RightsView(grid, looks, acts())
    view.people_header.side_label = lambda side: {Side.MARKETING: "Brand", Side.IT: "Systems"}[side]
    view.setCurrentIndex(grid.index(1, 0))
    seen = shown(view, 900, 300, whole=True)
    assert {("Activity", "ink2"), ("Why the accountable person", "ink2")} <= set(seen.told)
    assert {("1", "ink3"), ("Activity 1", "ink"), ("2", "ink3"), ("Activity 2", "ink")} <= set(seen.told)
    assert [(each[0], each[1]) for each in seen.told if each[0] == "P1"] == [("P1", "mktOn")]
    surnames = [
        each for each in seen.words if each.said in ("1", "2", "3", "4", "5") and each.token == "ink2"
    ]
    assert len(surnames) == 5
    names = {each.token for each in seen.words if each.said in ("Brand", "Systems")}
    assert names == {"mktText", "itText"}
    top = [each for each in seen.shapes if each.box.height() == 4 and each.box.top() < 1]
    assert [each.fill for each in top] == ["mkt"] * 3 + ["it"] * 2
    (bar,) = [box for box in seen.filled("ink") if box.width() == 4 and box.height() > 20]
    row = next(each.box for each in seen.words if each.said == "Activity 2")
    assert bar.top() < row.center().y() < bar.bottom()
    tinted = [box for box in seen.filled("select") if box.left() < row.left()]
    assert [box.contains(row) for box in tinted] == [True]
    weights = {each.said: each.font.weight() for each in seen.words}
    assert weights["Activity 2"] > weights["Activity 1"]


def test_what_a_row_says_stays_at_its_top_while_a_ballot_is_open_under_it(looks, shown):
    snapshot, grid = Snapshot.of(build(participants=2, activities=2, owned=True)), RightsGrid(TEXTS)
    grid.show(snapshot, rules.checked(snapshot), None)
    view = RightsView(grid, looks, acts())
    view.setRowHeight(0, 150)
    words = shown(view, 900, 400, whole=True).words
    (title,) = [each.box.center().y() for each in words if each.said == "Activity 1"]
    beside = [each.box.center().y() for each in words if each.said in ("A", "R", "Because of 1")]
    assert sum(abs(each - title) < 5 for each in beside) == 3


def test_the_legend_of_the_dot_says_what_it_stands_for(looks, shown):
    legend = PhaseLegend(looks, TEXTS)
    legend._words = "differs in 2 activities"
    seen = shown(legend, whole=True)
    assert seen.told == [("differs in 2 activities", "ink2")] and seen.fills[-1:] == ["ink"]
    assert seen.filled("ink")[0].right() < seen.words[0].box.left()


def test_an_equals_sign_ends_the_rows_whose_phases_were_asked_for(looks, shown):
    asked = Decision(id="every-phase-a2", text="Activity 2: the same person in every phase")
    made = build(participants=people(2), activities=2, phases=(Phase(id="design"),), decisions=(asked,))
    snapshot, grid = Snapshot.of(made), RightsGrid(TEXTS)
    checked = rules.checked(snapshot)
    grid.show(snapshot, checked, None)
    seen = shown(RightsView(grid, looks, acts()), 900, 300, whole=True)
    (sign,) = [each for each in seen.words if each.said == "="]
    title = next(each.box for each in seen.words if each.said == "Activity 2")
    assert sign.token == "ink2" and sign.box.left() > title.right()
    assert abs(sign.box.center().y() - title.center().y()) < 5

    legend = PhaseLegend(looks, TEXTS)
    legend.show_refined(snapshot, checked)
    seen = shown(legend, whole=True)
    assert {*seen.told} == {("=", "ink2"), ("same in all phases: 1 of 2", "ink2")} and not seen.filled("ink")


# -- findings and open points


def finding(severity=Severity.BLOCKING, number=1, **fields):
    return Finding("no-accountable", severity, Subject(activity=f"a{number}"), **fields)


def test_a_finding_about_the_activity_in_hand_has_a_bar_at_its_left(looks, shown):
    snapshot = Snapshot.of(build(activities=2))
    card = FindingCard(looks, TEXTS, snapshot, finding())
    tall = [[box for box in shown(card, 300, whole=True).filled("ink") if box.height() == card.height()]]
    card.show_in_hand(snapshot.shortlist[0].id)
    tall.append([box for box in shown(card, 300, whole=True).filled("ink") if box.height() == card.height()])
    card.show_in_hand(snapshot.shortlist[1].id)
    tall.append([box for box in shown(card, 300, whole=True).filled("ink") if box.height() == card.height()])
    assert [len(each) for each in tall] == [0, 1, 0]
    assert tall[1][0].left() == 0 and tall[1][0].width() < 8


def test_findings_stand_under_their_severity_with_its_mark(looks, shown):
    snapshot = Snapshot.of(build(activities=3, owned=True))
    panel = FindingsPanel(looks, TEXTS)
    found = [finding(), finding(Severity.WARNING, 2), finding(number=3, accepted="It may stand.")]
    panel.show_findings(snapshot, found)
    seen = shown(panel, 320, 900, whole=True)
    groups = [("Stops the signature  1", "ink2"), ("Worth a talk  1", "ink2"), ("Accepted  1", "ink2")]
    assert [each for each in seen.told if each in groups] == groups
    assert ("“It may stand.”", "ink") in seen.told and ("1 · Activity 1", "ink2") in seen.told
    assert seen.fills.count("stop") == 1
    assert crowded(seen, QRectF(panel.rect())) == []


ICONS = {Mark.ESCALATED: "corner-up-right", Mark.SAID: "message-square-quote", Mark.PARKED: "square-parking"}


@pytest.mark.parametrize("mark", Mark)
@pytest.mark.parametrize("step", [None, StepId.OWNERSHIP])
def test_an_open_point_has_its_mark_and_an_arrow_where_it_leads(looks, shown, mark, step):
    is_parked = mark is Mark.PARKED
    point = OpenPoint(Group.STOPS, mark, "No one decides", "Consent", "We forgot.", step, is_parked=is_parked)
    seen = shown(PointRow(looks, point), 400, whole=True)
    assert seen.told[-3:] == [("No one decides", "ink"), ("Consent", "ink2"), ("“We forgot.”", "ink")]
    assert (seen.told[:-3] == [("i", "ink3")]) == (mark is Mark.NOTE)
    icons = [(ICONS[mark], "ink")] if mark in ICONS else []
    leads = step or is_parked
    assert seen.icons == icons + ([("arrow-up-right", "ink2")] if leads else [])
    assert ("stop" in seen.fills) == (mark is Mark.BLOCKING)
    assert seen.fills[0] == ("canvas" if mark is Mark.DONE else "surface")
    assert crowded(seen, QRectF(0, 0, 400, 300)) == []
