import pytest

from workshop.imports.values.lengths import read_length, unit_of_length
from workshop.imports.values.states import are_of_one, read_state, state_of_share


@pytest.mark.parametrize(
    ("word", "state"),
    [
        ("To Do", "planned"),
        ("Nicht begonnen", "planned"),
        ("やること", "planned"),
        ("In Progress", "ongoing"),
        ("In Arbeit", "ongoing"),
        ("Working on it", "ongoing"),
        ("🟢 On track", "ongoing"),
        ("2 - Doing", "ongoing"),
        ("Done", "done"),
        ("Erledigt", "done"),
        ("Terminé", "done"),
        ("Stuck", "on hold"),
        ("Cancelled", "cancelled"),
        ("In Review by Legal", "In Review by Legal"),
        ("–", ""),
    ],
)
def test_the_words_of_tools_and_languages_are_one_of_five_states_or_stay(word, state):
    assert read_state(word) == state


@pytest.mark.parametrize(
    ("share", "state"),
    [
        ("0%", "planned"),
        ("45 %", "ongoing"),
        ("101", None),
        ("0.5", "ongoing"),
        ("101", None),
        ("x", None),
    ],
)
def test_the_share_that_is_done_is_a_state(share, state):
    assert state_of_share(share) == state


def test_a_share_of_one_is_told_by_all_of_its_column():
    assert are_of_one(["0", "0.35", "1", ""])
    assert [state_of_share(share, of_one=True) for share in ("0", "0.35", "1")] == [
        "planned",
        "ongoing",
        "done",
    ]
    assert not are_of_one(["0", "1", "45"])
    assert not are_of_one(["1%"])


@pytest.mark.parametrize(
    ("text", "name", "days"),
    [
        ("63 days", "Duration", 63),
        ("3 wks", "Duration", 21),
        ("2 Monate", "Dauer", 61),
        ("6,4", "Durée prévisionnelle en année", 2338),
        ("5", "Duration (days)", 5),
        ("10 Tage?", "Dauer", 10),
    ],
)
def test_lengths_count_in_what_they_say_or_their_column_does(text, name, days):
    length = read_length(text, unit_of_length(name))
    assert length is not None
    assert length.days == days


@pytest.mark.parametrize("text", ["5", "long", "0 days", "2000 years"])
def test_a_length_of_nothing_known_is_none(text):
    assert read_length(text, "") is None
