"""Where we stand by keyboard: statements, ratings in private, the reveal, the talk, a second round."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.domain.perceiving.rooms import room
from tests.domain.perceiving.test_survey import GOLDEN
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import button, press, read
from tests.ui.steps.where_we_stand.raters import ASKED, SKILL, back, close, given, opened, screen
from tests.ui.words import refusal
from ui.private.reveal import RevealDialog
from ui.steps.where_we_stand.skill_dialog import SkillDialog
from workshop.actions.ratings import Answer, rate
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Side, StepId
from workshop.texts.wall.where_we_stand import RatedPicture, RatingPicture

UP, DOWN, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path)
    yield page
    close(page)


def rate_all(page, type_in, marketing="1", it="5", asked=ASKED):
    """Everybody in turn presses one key for each of their statements."""
    type_in("l", ENTER)
    over = screen(page)
    for person in entitled(page.bridge.snapshot):
        type_in(ENTER)
        for _ in range(asked[person.side]):
            type_in(marketing if person.side.value == "marketing" else it)
    assert over.isVisible()
    type_in(ENTER)
    back(page)


def test_an_empty_survey_begins_with_the_usual_statements(home, tmp_path, type_in):
    page = opened(home, tmp_path, statements=())
    assert "No statements yet" in read(page) and "How do we see each other today?" in read(page)
    type_in("t")

    assert len(page.bridge.snapshot.statements) == 12
    assert page.list.hasFocus() and page.list.place == 0
    type_in((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier))
    assert not len(page.bridge.snapshot.statements)


def test_a_statement_is_written_and_put_first_by_keys(page, type_in):
    type_in("n", "We share one plan.", ENTER)
    assert page.bridge.snapshot.statements.in_order[-1].text == "We share one plan."
    type_in(ESC)
    page.list.setFocus()
    type_in(Qt.Key.Key_End)
    for _ in range(3):
        type_in((UP, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier))

    assert page.bridge.snapshot.statements.in_order[0].text == "We share one plan."
    assert page.list.place == 0


def test_nine_people_rate_and_nothing_shows_before_the_reveal(page, home, type_in):
    rate_all(page, type_in)
    assert not page.list.has_figures and "9 of 9 have rated. Only counts show." in read(page)
    assert all(set(values) <= {1, 5} for values in given(page).values()) and len(given(page)) == 9
    type_in("r")

    assert page.list.has_figures and not page.findChildren(RevealDialog)
    rows = {row.id: row.figures for row in page.list._rows}
    assert (rows["fast"].gap, rows["tools"].gap) == ("4.0", "")
    assert "4.0 apart. Solid: nobody alone could change it." in read(page.panel)
    assert page.bridge.undo_text() == ""


def test_a_reveal_before_all_have_rated_names_who_is_missing_and_asks(page, home, type_in, qtbot):
    type_in("l", ENTER)
    over = screen(page)
    type_in(ENTER, "3", "4", ENTER, "2", "2")
    over.reject()
    back(page)
    type_in("r")
    (dialog,) = page.findChildren(RevealDialog)
    assert any("missing from Priya Raman" in each for each in read(dialog))
    press(dialog, "Cancel")
    assert not any(each.kind.value == "ratings" for each in page.bridge.snapshot.reveals)


def test_one_person_alone_is_never_revealed(page, home, type_in):
    type_in("l", ENTER)
    over = screen(page)
    type_in(ENTER, "3", "4")
    over.reject()
    back(page)
    type_in("r")

    assert home.toasts.shown()[-1] == refusal("one-never-reveals")


def test_the_talk_goes_from_statement_to_statement_and_back_to_the_list(page, type_in):
    rate_all(page, type_in, "2", "4")
    type_in("r")
    type_in(ENTER)
    assert page.talk.isVisible() and "1 of 3" in read(page.talk)
    first = page.talk.statement.text()
    assert "Marketing: what would IT have to do for you to agree?" in read(page.talk)
    type_in(RIGHT)
    assert page.talk.statement.text() != first and "2 of 3" in read(page.talk)
    type_in(ESC)
    assert page.list.isVisible() and page.list.hasFocus()


def test_a_second_round_leaves_the_first_and_says_what_moved(page, type_in):
    rate_all(page, type_in, "1", "5")
    type_in("r")
    assert "Round 1 is revealed" in read(page)
    rate_all(page, type_in, "2", "4")
    assert [row.figures.gap for row in page.list._rows if row.id == "fast"] == ["4.0"]
    type_in("r")

    assert [row.figures.gap for row in page.list._rows if row.id == "fast"] == ["2.0"]
    page.list.choose("fast")
    assert "Then 4.0 apart, now 2.0." in read(page.panel)


def test_show_less_keeps_the_marks_of_the_statement_in_hand_alone(page, type_in, shown):
    rate_all(page, type_in)
    type_in("r")
    whole = page.list.grab().toImage()
    type_in("h")
    assert page.list.shows_less and page.list.grab().toImage() != whole
    type_in("h")
    assert page.list.grab().toImage() == whole


def test_the_wall_shows_counts_and_then_the_statement_in_hand(page, home, type_in):
    type_in(Qt.Key.Key_F5)
    home.activateWindow()
    QApplication.processEvents()
    page.take_focus()
    wall = home.audience.view.window
    assert isinstance(wall.picture, RatingPicture) and wall.picture.count == "Nobody has rated this yet."
    rate_all(page, type_in)
    assert isinstance(wall.picture, RatingPicture) and wall.picture.count == "9 of 9 have rated."
    type_in("r", DOWN)

    assert isinstance(wall.picture, RatedPicture)
    assert page.list.current == "goals" and "goals" in wall.picture.statement


def test_while_a_statement_is_rated_again_the_wall_shows_none_of_its_earlier_marks(page, home, type_in):
    rate_all(page, type_in, "1", "5")
    type_in("r", Qt.Key.Key_F5)
    page.list.choose("fast")
    QApplication.processEvents()
    wall = home.audience.view.window
    assert isinstance(wall.picture, RatedPicture)
    page.bridge.run(rate, answers=[Answer("fast", "okafor", 3)])
    QApplication.processEvents()

    assert isinstance(wall.picture, RatingPicture) and "fast" in wall.picture.statement
    assert "Round 2 is being rated; this is round 1." in read(page.panel)
    page.list.choose("goals")
    QApplication.processEvents()
    assert isinstance(wall.picture, RatedPicture)


def test_the_golden_gaps_stand_on_the_page_in_their_order(home, tmp_path):
    home.files.make(tmp_path / "Golden.workshop", room(GOLDEN))
    home.go_to(StepId.WHERE_WE_STAND)
    shown = [(row.id, row.figures.gap) for row in home.page(StepId.WHERE_WE_STAND).list._rows]

    gaps = ["2.4", "2.25", "2.0", "1.6", "1.5", "1.5", "1.3", "1.1", "1.0", "0.7", "0.35", "0.3"]
    assert shown == list(zip(GOLDEN, gaps, strict=True))


def test_the_drawer_scrolls_where_it_is_too_low_for_its_words_and_cuts_none(page, home, type_in):
    home.resize(1440, 720)
    rate_all(page, type_in)
    type_in("r", DOWN)
    QApplication.processEvents()
    said = [each for each in page.panel.findChildren(QLabel) if each.isVisible() and each.text()]
    content = page.panel.area.widget()
    cut = [each.text() for each in said if each.height() < each.heightForWidth(each.width())]

    assert any("Accenture" in each.text() for each in said) and cut == []
    assert content.width() <= page.panel.area.viewport().width() < content.height()


def test_beside_the_talk_nothing_is_given_or_revealed(page, type_in):
    rate_all(page, type_in)
    type_in("r", ENTER)
    offered = {act.id for act in page.acts if act.when()}

    assert page.talk.isVisible()
    assert not offered & {"laptop", "print", "enter", "reveal", "talk", "less"}


def test_the_talk_has_its_acts_in_view_on_a_low_screen(page, home, type_in):
    home.resize(1280, 720)
    rate_all(page, type_in)
    type_in("r", ENTER)
    for name in ("Next", "Before", "Back to the list"):
        assert not button(page.talk, name).visibleRegion().isEmpty(), name
    assert not page.acts["talk"].isEnabled() and not page.acts["less"].isEnabled()
    press(page.talk, "Next")
    assert "2 of 3" in read(page.talk)


def test_the_button_of_the_mirror_says_where_it_leads_however_it_was_left(home, tmp_path, type_in):
    page = opened(home, tmp_path, statements=SKILL)
    rate_all(page, type_in, asked={Side.MARKETING: 1, Side.IT: 2})
    type_in("r", "k")
    assert page.skills.isVisible() and page.acts["skills"].text() == "Statements"
    type_in("n")
    assert page.list.isVisible() and page.acts["skills"].text() == "Skills"
    close(page)


def test_two_hundred_statements_paint_only_what_is_in_view(home, tmp_path, type_in):
    many = [f"Statement number {n} of very many." for n in range(200)]
    page = opened(home, tmp_path, statements=())
    type_in("n")
    page.add.added.emit(many)
    back(page)
    type_in(Qt.Key.Key_End)

    assert page.list.place == 199
    bar = page._area.verticalScrollBar()
    assert bar.value() > bar.maximum() - 2 * page._area.height()


def test_a_skill_that_is_refused_stays_written(page):
    page.work_on.ask_skill()
    (dialog,) = page.findChildren(SkillDialog)
    dialog.skill.setText("Budgets" * 100)
    press(dialog, "Add three statements")
    assert dialog.isVisible() and len(page.window().toasts.shown()) == 1
    dialog.skill.setText("Budgets")
    press(dialog, "Add three statements")
    assert [each.skill for each in page.bridge.snapshot.statements].count("Budgets") == 3
