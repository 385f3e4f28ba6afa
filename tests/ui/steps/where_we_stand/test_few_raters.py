"""Where few of a side rated: the room is asked before the reveal, and may agree after it."""

import pytest

from tests.ui.hands import press, press_one, read
from tests.ui.steps.where_we_stand.raters import STATEMENTS, back, close, opened
from ui.private.reveal import RevealDialog
from workshop.actions.ratings import Answer, rate
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Side

APART = "The room agrees to see them apart"


@pytest.fixture
def page(home, tmp_path):
    page = opened(home, tmp_path, statements=STATEMENTS[:2])
    yield page
    close(page)


def rate_all(page, **it):
    """Marketing rates 1, of IT so many 5 by statement, and the others can't say."""
    answers, said = [], {Side.MARKETING: 0, Side.IT: 0}
    for person in entitled(page.bridge.snapshot):
        said[person.side] += 1
        for of, many in it.items():
            value = 1 if person.side is Side.MARKETING else 5
            is_said = person.side is Side.MARKETING or said[person.side] <= many
            answers.append(Answer(of, person.id, value if is_said else None))
    page.bridge.run(rate, answers=answers)
    back(page)


def gaps(page):
    return {row.id: row.figures.gap for row in page.list._rows}


def test_the_room_is_asked_of_the_statement_that_few_rated_and_agrees_to_that_alone(page, type_in):
    rate_all(page, fast=2, goals=3)
    type_in("r")
    (dialog,) = page.findChildren(RevealDialog)
    said = " ".join(read(dialog))
    assert "So few of one side rated 1 statement" in said and "fewer than 3 people" in said
    dialog.consent.click()
    press(dialog, "Reveal to the room")

    assert gaps(page) == {"fast": "4.0", "goals": "4.0"}
    assert [each.of for each in page.bridge.snapshot.consents] == ["fast"]


def test_where_it_does_not_agree_the_sides_stay_together_until_it_does(page, type_in):
    rate_all(page, fast=2, goals=3)
    type_in("r")
    press(page.findChildren(RevealDialog)[0], "Reveal to the room")
    assert gaps(page) == {"goals": "4.0", "fast": ""}
    page.list.choose("goals")
    assert page.panel.consent.isHidden()
    page.list.choose("fast")
    press(page.panel, APART)

    assert gaps(page)["fast"] == "4.0" and page.panel.consent.isHidden()
    assert page.bridge.undo_text() == ""


def test_in_the_next_round_it_is_asked_again(page, type_in):
    for _ in range(2):
        rate_all(page, fast=2, goals=3)
        type_in("r")
        dialog = page.findChildren(RevealDialog)[-1]
        assert dialog.isVisible() and not dialog.consent.isChecked()
        dialog.consent.click()
        press_one(dialog, "Reveal")
    assert [each.round for each in page._found] == [2, 2]


def test_a_statement_of_which_nothing_may_be_shown_says_that_it_was_revealed(page, type_in):
    people = {side: [each for each in entitled(page.bridge.snapshot) if each.side is side] for side in Side}
    two = [people[Side.MARKETING][0].id, people[Side.IT][0].id]
    page.bridge.run(rate, answers=[Answer("fast", each, 3) for each in two])
    type_in("r")
    press_one(page.findChildren(RevealDialog)[0], "Reveal")
    (row,) = [each for each in page.list._rows if each.id == "fast"]

    assert row.groups == () and row.published.startswith("Revealed; so few rated it")
    assert "Not revealed" not in row.heard
