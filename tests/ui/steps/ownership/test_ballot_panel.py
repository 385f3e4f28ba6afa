"""The ballot in words beside its picture: counts before the reveal, the reading after it, and agreeing."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.hands import press_first, press_one
from tests.ui.words import gives_away, voted
from workshop.actions import ballots
from workshop.actions.ballots import Vote
from workshop.actions.ownership import Place, clear_rights
from workshop.domain.facts.choices import Side, StepId


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


def advice(panel):
    """What the panel says is to be done once the sides agree."""
    return [each for each in texts(panel) if each.startswith("Write down why")]


def vote(window, page, names):
    """Everybody who is named proposes somebody for the row in hand."""
    activity = page.grid.activity_at(2).id
    people = {each.name: each.id for each in window.bridge.snapshot.participants}
    votes = [Vote(activity, people[who], people[whom]) for who, whom in names.items()]
    window.bridge.run(ballots.cast_ballots, votes=votes)


ROOM = dict.fromkeys(
    ("Ines Okafor", "Thomas Brandt", "Priya Raman", "Lena Hofer"), "Thomas Brandt"
) | dict.fromkeys(("Marcus Lindqvist", "Aiko Tanabe", "Sofia Duarte", "Samuel Adeyemi"), "Aiko Tanabe")


def test_only_counts_show_before_the_reveal_and_the_reading_after_it(on_example, page, qtbot):
    panel = page.inline.row.panel
    vote(on_example, page, ROOM)

    hidden = " ".join(texts(panel))
    assert voted(8, 9) in hidden
    assert "Not yet: Weiss." in hidden
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


def test_a_small_side_is_said_before_the_reveal_and_shown_apart_only_after_consent(on_example, page):
    vote(on_example, page, dict(list(ROOM.items())[:5]))
    warning = gives_away(on_example.bridge.snapshot, Side.IT, 1)
    assert warning in texts(page.inline.row.panel)
    press_one(page.inline.row, "apart")

    assert len(on_example.bridge.snapshot.consents) == 1
    assert warning not in texts(page.inline.row.panel)
    press_one(page.inline.row, "together")

    assert not len(on_example.bridge.snapshot.consents)
    assert warning in texts(page.inline.row.panel)
