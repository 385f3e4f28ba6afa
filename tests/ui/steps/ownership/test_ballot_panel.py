"""The ballot in words beside its picture: counts before the reveal, the reading after it, and agreeing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.hands import button, buttons, click, press, press_first, press_one
from tests.ui.words import gives_away, voted
from ui.controls.buttons import Button
from ui.steps.ownership.ballots.early_reveal import EarlyReveal
from workshop.actions import ballots
from workshop.actions.ballots import Vote
from workshop.actions.steps.ownership import Place, clear_rights
from workshop.domain.facts.choices import Side, StepId
from workshop.texts.steps.ballots import same_answers_text


@pytest.fixture
def page(on_example):
    """The ownership page on an activity of which nobody has voted in the open round."""
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    page.view.go_to(2, 0)
    return page


def texts(panel):
    QApplication.processEvents()
    return [each.text() for each in panel.findChildren(QLabel) if not each.isHidden()]


def on_screen(page):
    """The question that stands over the page."""
    QApplication.processEvents()
    (dialog,) = [each for each in page.findChildren(EarlyReveal) if each.isVisible()]
    return dialog


def advice(panel):
    """What the panel says is to be done once the sides agree."""
    return [each for each in texts(panel) if each.startswith("Write down why")]


def vote(window, page, names):
    """Everybody who is named proposes somebody for the row in hand."""
    activity = page.grid.activity_at(2).id
    people = {each.name: each.id for each in window.bridge.snapshot.participants}
    votes = [Vote(activity, people[who], people[whom]) for who, whom in names.items()]
    window.bridge.run(ballots.cast_ballots, votes=votes)


MARKETING = ("Ines Okafor", "Thomas Brandt", "Priya Raman", "Lena Hofer", "Jonas Weiss")
IT = ("Marcus Lindqvist", "Aiko Tanabe", "Sofia Duarte", "Samuel Adeyemi")
ROOM = dict.fromkeys(MARKETING, "Thomas Brandt") | dict.fromkeys(IT, "Aiko Tanabe")
ALL_BUT_ONE = {who: whom for who, whom in ROOM.items() if who != "Jonas Weiss"}


def test_only_counts_show_before_the_reveal_and_the_reading_after_it(on_example, page, qtbot):
    panel = page.inline.row.panel
    vote(on_example, page, ROOM)

    hidden = " ".join(texts(panel))
    assert voted(9, 9) in hidden and "Not yet" not in hidden
    assert same_answers_text(on_example.bridge.texts) in hidden
    press_first(page.inline.row)

    shown = " ".join(texts(panel))
    assert "The sides disagree" in shown and "Double-claimed" in shown
    assert on_example.bridge.undo_text() == ""


def test_what_to_do_about_an_agreed_ballot_shows_until_it_is_done(on_example, page, qtbot):
    panel, people = page.inline.row.panel, on_example.bridge.snapshot.participants
    page.view.go_to(1, 0)  # agreed on, and written down why
    assert advice(panel) == []

    brandt = next(each.id for each in people if each.name == "Thomas Brandt")
    place = Place(page.grid.activity_at(1).id, brandt)
    on_example.bridge.run(clear_rights, places=[place], phase=None)
    assert len(advice(panel)) == 1


def test_agreeing_makes_one_person_accountable_and_asks_why(on_example, page, qtbot):
    vote(on_example, page, ROOM)
    press_first(page.inline.row)
    press_one(page.inline.row.card, "Agree", several=True)

    row = page.grid.row(2)
    holders = [page.grid.people[n].name for n, letters in enumerate(row.letters) if "A" in letters]
    assert holders == ["Thomas Brandt"]
    assert page.view.state() is page.view.State.EditingState


def test_a_vote_after_the_reveal_opens_the_next_round_and_the_first_stays(on_example, page):
    vote(on_example, page, ROOM)
    press_first(page.inline.row)
    vote(on_example, page, {"Aiko Tanabe": "Thomas Brandt"})

    said = " ".join(texts(page.inline.row.panel))
    assert voted(1, 9) in said and "Double-claimed" in said
    assert texts(page.inline.row.panel)[0] == "The round before", "what was revealed is not what is open"


def test_a_small_side_is_said_before_the_reveal_and_shown_apart_only_after_consent(on_example, page):
    vote(on_example, page, dict.fromkeys((*MARKETING, IT[0]), "Thomas Brandt"))
    warning = gives_away(on_example.bridge.snapshot, Side.IT, 1)
    assert warning in texts(page.inline.row.panel)
    press_one(page.inline.row, "apart")

    activity = page.grid.activity_at(2).id
    assert [each.of for each in on_example.bridge.snapshot.consents] == [activity]
    assert warning not in texts(page.inline.row.panel)
    press_one(page.inline.row, "together")

    assert not len(on_example.bridge.snapshot.consents)
    assert warning in texts(page.inline.row.panel)


def revealed(window):
    return len(window.bridge.snapshot.reveals)


def test_before_all_have_voted_a_reveal_names_who_is_missing_and_asks(on_example, page, qtbot):
    before = revealed(on_example)
    vote(on_example, page, ALL_BUT_ONE)
    go_on, reveal = page.inline.row.panel.acts.findChildren(Button)[:2]
    assert (go_on.property("kind"), reveal.property("kind")) == ("primary", "secondary")
    click(reveal)

    dialog = on_screen(page)
    assert any("Weiss" in each for each in texts(dialog)) and revealed(on_example) == before
    assert dialog.leave.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert revealed(on_example) == before


def test_who_says_so_reveals_without_those_who_are_missing(on_example, page):
    before = revealed(on_example)
    vote(on_example, page, ALL_BUT_ONE)
    press(page.inline.row, "Reveal now…")
    press(on_screen(page), "Reveal without them")

    assert revealed(on_example) == before + 1
    assert "Double-claimed" in " ".join(texts(page.inline.row.panel))


def test_one_vote_is_not_revealed_and_the_button_says_why(on_example, page):
    vote(on_example, page, {"Ines Okafor": "Thomas Brandt"})
    reveal = button(page.inline.row, "Reveal now…")

    assert not reveal.isEnabled() and "everybody would know whose" in reveal.toolTip()
    assert reveal.toolTip() in texts(page.inline.row.panel)


def test_small_sides_may_still_be_seen_apart_after_the_reveal_and_for_good(on_example, page):
    activity, bridge = page.grid.activity_at(2).id, on_example.bridge
    places = [Place(activity, each.id) for each in bridge.snapshot.participants]
    bridge.run(clear_rights, places=places, phase=None)
    vote(on_example, page, dict.fromkeys(MARKETING, "Thomas Brandt") | dict.fromkeys(IT[:2], "Aiko Tanabe"))
    press_one(page.inline.row, "Reveal now")
    press(on_screen(page), "Reveal without them")
    assert "Most agree" in texts(page.inline.row.panel)
    press_one(page.inline.row, "apart")

    assert "The sides disagree" in texts(page.inline.row.panel)
    assert on_example.bridge.undo_text() == ""
    assert not [name for name in buttons(page.inline.row) if "apart" in name or "together" in name]


def test_after_an_early_reveal_the_grid_s_keys_go_on(on_example, page):
    vote(on_example, page, ALL_BUT_ONE)
    reveal = button(page.inline.row, "Reveal now…")
    reveal.setFocus()
    click(reveal)
    press(on_screen(page), "Reveal without them")

    assert page.window().focusWidget() is page.view
