"""`survey`: what was revealed of where both sides stand, as JSON and in sentences."""

import json

from tests.domain.perceiving.rooms import room
from workshop.store.file import Store


def made(tmp_path, document):
    path = tmp_path / "w.workshop"
    Store.create(path, document).close()
    return path


def test_survey_prints_what_the_interface_lists(run, tmp_path):
    ran = run("survey", made(tmp_path, room({"near": "33333 4444", "far": "11122 3444"})), "--json")

    printed = json.loads(ran.out)
    assert (ran.status, ran.err) == (0, "")
    assert [each["id"] for each in printed["statements"]] == ["far", "near"]
    assert printed["statements"][1] == {
        "id": "near",
        "gap": 1.0,
        "solid": True,
        "sides": {
            "marketing": {"mean": 3.0, "n": 5, "agree": 0.0, "two_camps": False},
            "it": {"mean": 4.0, "n": 4, "agree": 1.0, "two_camps": False},
        },
        "everybody": None,
        "others": None,
        "cant_say": {},
        "delta": -1.0,
        "benchmark": None,
        "round": 1,
    }
    assert printed["mirror"] == []


def test_survey_says_each_mean_with_its_count(run, tmp_path):
    ran = run("survey", made(tmp_path, room({"a": "11122 3444", "few": "12345 5---", "c": "11355 3333"})))

    assert ran.out.splitlines() == [
        "Statement a. Marketing 1.40, by 5 people; IT 3.75, by 4 people. 2.35 apart; solid.",
        "Statement c. Marketing 3.00, by 5 people in two camps; IT 3.00, by 4 people. 0.00 apart; "
        "soft: one person could change it, or the difference is not large.",
        "Statement few. Everybody 3.33, by 6 people in two camps. Everybody: 3 can’t say. "
        "The sides are not told apart.",
    ]


def test_nothing_that_was_not_revealed_is_printed(run, tmp_path):
    path = made(tmp_path, room({"secret": "11122 3444"}, revealed=[]))

    assert run("survey", path).out == "No ratings were revealed yet.\n"
    assert json.loads(run("survey", path, "--json").out) == {"statements": [], "mirror": []}


def test_a_statement_that_one_side_rated_is_not_called_untold(run, tmp_path):
    ran = run("survey", made(tmp_path, room({"own": "44444 ----"})))

    assert (
        ran.out
        == "Statement own. Marketing 4.00, by 5 people. IT: 4 can’t say. Only one side gave a rating.\n"
    )
