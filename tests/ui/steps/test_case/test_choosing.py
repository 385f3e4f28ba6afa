"""The pick with a reason of its own, dissent from it, and other weights tried beside the real ones."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import choices_of, click, press, read, the
from ui.controls.buttons import Button
from ui.controls.select import Select
from ui.shell.toasts import Toast
from ui.steps.test_case.pick_panel import PickPanel
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.test_case import Score, TestCase
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.history import what_text

CTRL = Qt.KeyboardModifier.ControlModifier
DOWN = Qt.Key.Key_Down


@pytest.fixture
def at(home, tmp_path):
    """The test case of the example, otherwise."""

    def at(**lists):
        home.files.make(tmp_path / "Case.workshop", msgspec.structs.replace(example(), **lists))
        home.go_to(StepId.TEST_CASE)
        QApplication.processEvents()
        return home.page(StepId.TEST_CASE)

    return at


@pytest.fixture
def page(at):
    return at()


def pick(page):
    return page.bridge.snapshot.test_case


def says(page):
    return " ".join(read(page.panel))


def done(page):
    """What the history says was done last."""
    return what_text(page.bridge.texts, page.bridge.history()[-1].entry)


def test_a_pick_asks_for_its_reason_at_once(at, type_in):
    page = at(test_case=TestCase())
    page.ranking.take_focus()
    type_in(DOWN, (ENTER, CTRL), "It is small")
    page.panel.reason.hand_over()

    assert (pick(page).candidate, pick(page).reason) == ("garden-week", "It is small")
    assert page.panel.reason.hasFocus()


def test_in_a_narrow_window_the_drawer_opens_for_the_reason(home, at, type_in):
    home.resize(1280, 720)
    page = at(test_case=TestCase())
    QApplication.processEvents()
    assert not page.panel.isVisible()
    page.ranking.take_focus()
    type_in((ENTER, CTRL))
    assert page.panel.isVisible() and page.panel.reason.hasFocus()


def test_another_pick_starts_without_the_old_reason_and_dissent(page, type_in):
    page.ranking.take_focus()
    type_in(DOWN, (ENTER, CTRL))

    assert pick(page) == TestCase(candidate="garden-week")
    assert page.panel.reason.hasFocus() and page.panel.reason.toPlainText() == ""
    assert "Adeyemi" not in says(page)


def test_before_another_pick_it_says_where_reason_and_dissent_go(page, type_in):
    page.ranking.take_focus()
    type_in(DOWN)

    assert "Picked now: Spring Circle loyalty relaunch. Its reason and dissent stay in the history" in says(
        page
    )
    assert not page.panel.reason.isVisible() and "Adeyemi" not in says(page)


def test_the_history_keeps_the_reason_and_the_dissent_of_a_pick_that_is_given_up(page, type_in):
    before = pick(page)
    page.ranking.take_focus()
    type_in(DOWN, (ENTER, CTRL))

    assert before.reason in done(page) and before.dissent[0].text in done(page)
    page.bridge.undo()
    assert pick(page) == before


def test_a_pick_that_is_taken_back_leaves_its_reason_in_the_history_alone(page):
    before = pick(page)
    press(page.panel, "Take the pick back")
    assert pick(page) == TestCase() and before.reason in done(page)


def test_the_key_that_picked_ends_the_reason_and_keeps_both(at, type_in):
    page = at(test_case=TestCase())
    page.ranking.take_focus()
    type_in((ENTER, CTRL), "It is small", (ENTER, CTRL))

    assert pick(page).candidate and pick(page).reason == "It is small"
    assert page.ranking.bars.hasFocus()
    type_in((ENTER, CTRL))
    assert pick(page).reason == "It is small" and page.panel.reason.hasFocus()


def test_what_is_being_typed_is_kept_with_the_pick_that_it_is_about(page, type_in):
    page.panel.reason.setFocus()
    page.panel.reason.setPlainText("Half a word")
    page.ranking.bars.setFocus()
    type_in(DOWN, (ENTER, CTRL))

    assert pick(page) == TestCase(candidate="garden-week")
    assert "Half a word" in done(page)


@pytest.mark.parametrize(
    ("picked", "said"),
    [("spring-circle", "matches the ranking"), ("garden-week", "against the ranking")],
)
def test_the_drawer_says_how_the_pick_stands_to_the_ranking(at, picked, said):
    page = at(test_case=TestCase(candidate=picked))
    assert page.ranking.bars.current == picked and said in says(page)


def test_d_goes_to_the_dissent_and_says_why_not_where_another_campaign_is_in_hand(home, page, type_in):
    page.ranking.take_focus()
    type_in("d")
    assert the(page.panel, "Who dissents", Select).hasFocus()
    page.ranking.take_focus()
    type_in(DOWN, "d")
    assert any("Dissent belongs to a pick" in each for each in home.toasts.shown())
    (toast,) = home.toasts.findChildren(Toast)
    assert toast.findChild(QTimer).isActive(), "it goes by itself: there is nothing to mend"


def test_which_activities_a_campaign_leaves_out_is_said(page):
    assert "Puts 9 of 12 activities to the test" in says(page)
    assert "Not touched: Marketing vendor selection" in says(page)


def test_below_the_last_of_the_ranking_the_page_ends(page):
    area = next(each for each in page.findChildren(QScrollArea) if each.isVisible())
    below = area.widget().height() - page.ranking.geometry().bottom()

    assert area.verticalScrollBar().maximum() and below < 40


def test_the_try_out_comes_into_view_from_the_end_of_the_page(page, type_in):
    bar = next(each for each in page.findChildren(QScrollArea) if each.isVisible()).verticalScrollBar()
    bar.setValue(bar.maximum())
    page.ranking.take_focus()
    type_in("t")

    trying = page.ranking.trying
    assert bar.maximum() and not trying.visibleRegion().isEmpty()


def test_other_weights_are_tried_by_keys_and_change_nothing(home, page, type_in):
    snapshot, history = page.bridge.snapshot, len(page.bridge.history())
    page.ranking.take_focus()
    type_in("t")
    trying = page.ranking.trying
    assert trying.isVisible() and trying.fields["value"].hasFocus()
    type_in((Qt.Key.Key_A, CTRL), "0", ENTER)
    for name, points in (("both-sides", 0), ("ready", 0), ("data-risk", 100), ("cost", 0)):
        trying.fields[name].setValue(points)

    assert trying.bars.accessibleName().startswith("1. Garden week in the app: 3.72")
    assert "1. Spring Circle loyalty relaunch: 4.17" in page.ranking.bars.accessibleName()
    assert page.bridge.snapshot is snapshot and len(page.bridge.history()) == history


def test_the_sandbox_begins_with_the_rooms_ranking_and_goes_back_to_it(page, type_in):
    type_in("t")
    trying, real = (
        page.ranking.trying,
        "1. Spring Circle loyalty relaunch: 4.17; 2. Garden week in the app: 3.80",
    )
    assert trying.bars.accessibleName().startswith(real)
    trying.fields["cost"].setValue(90)
    assert not trying.bars.accessibleName().startswith(real)
    press(trying, "The room’s weights again")
    assert trying.bars.accessibleName().startswith(real)


def test_escape_leaves_the_sandbox_for_the_ranking(page, type_in):
    type_in("t", ESC)
    assert not page.ranking.trying.isVisible() and page.ranking.bars.hasFocus()


def test_other_weights_can_be_tried_from_any_part(page, type_in):
    page.show_part(1)
    page.setFocus()
    page.acts["try"].trigger()
    assert page.ranking.trying.isVisible()


def test_without_points_nobody_is_ranked_in_the_sandbox(page, type_in):
    type_in("t")
    for field in page.ranking.trying.fields.values():
        field.setValue(0)
    assert page.ranking.trying.bars.accessibleName() == ""
    assert "Give at least one criterion some points." in read(page.ranking.trying)


def test_campaigns_that_tie_share_the_place_and_nobody_is_named(at):
    agreed = tuple(
        Score(candidate=each.id, criterion=k.id, value=3.0)
        for each in example().candidates
        for k in example().criteria
    )
    page = at(scores=agreed, test_case=TestCase())
    said = " ".join(read(page.ranking))
    assert "tie at 3.00 of 5" in said
    assert page.ranking.bars.accessibleName().count("1. ") == 4 and "no clear winner" in says(page)


def test_where_campaigns_are_not_comparable_figures_stay_and_nobody_has_won(at):
    doc = example()
    halves = {each.id: n % 2 for n, each in enumerate(doc.participants)}
    places = {each.id: n % 2 for n, each in enumerate(doc.candidates)}
    kept = tuple(s for s in doc.scores if halves[s.participant] == places[s.candidate])
    page = at(scores=kept, test_case=TestCase())
    said = " ".join(read(page.ranking))

    assert "Not comparable" in said and "How sure is it?" not in said
    assert "not comparable" in says(page) and "1. " not in page.ranking.bars.accessibleName()


def test_a_campaign_that_is_not_scored_is_listed_and_can_be_picked(at, type_in):
    kept = tuple(each for each in example().scores if each.candidate != "garden-week")
    page = at(scores=kept, test_case=TestCase())
    page.ranking.take_focus()
    type_in(*[DOWN] * 3)

    assert "Garden week in the app: not scored yet" in page.ranking.bars.accessibleName()
    assert page.panel.current == "garden-week" and "not scored yet" in says(page)
    type_in((ENTER, CTRL))
    assert pick(page).candidate == "garden-week"


def test_what_stands_under_the_button_is_whole_however_long_the_button_is_called(qtbot, looks):
    pick = Button(looks, "Pick this one", "primary", size="large")
    back = Button(looks, "Take this pick of a campaign back again", size="large")
    drawer = QWidget()
    qtbot.addWidget(drawer)
    panel = PickPanel(looks, Texts(), pick, back, Button(looks, "Add"))
    panel.setParent(drawer)
    drawer.show()
    (foot,) = [each for each in panel.findChildren(QLabel) if "You can pick another" in each.text()]
    for width in range(180, 300, 10):
        panel.setGeometry(0, 0, width, 700)
        QApplication.processEvents()
        assert foot.height() >= foot.heightForWidth(foot.width()), width


@pytest.mark.qt_log_ignore("does not support")
def test_the_right_button_offers_what_is_done_with_the_campaign_under_it(at):
    page = at(test_case=TestCase())
    bars, third = page.ranking.bars, QPoint(40, 2 * 48 + 20)

    click(bars, third)

    def ask():
        mouse = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(bars, QContextMenuEvent(mouse, third, bars.mapToGlobal(third)))

    offered = choices_of(ask, "Pick as test case")
    assert pick(page).candidate == bars.current
    assert "Take the pick back" not in offered and "Take the pick back" in choices_of(ask)
