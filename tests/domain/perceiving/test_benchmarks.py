"""Published figures stand beside the room's own counts, and no more is made of them than they hold."""

import pytest

from tests.domain.perceiving.rooms import room
from workshop.domain.facts.choices import Side
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.benchmarks import Counted, counted, is_further_apart
from workshop.domain.perceiving.ratings import rated
from workshop.domain.perceiving.survey import perceived, revealed
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.statements import STARTER_STATEMENTS
from workshop.texts import Texts
from workshop.texts.steps.perceiving.benchmarks import _TOLD, benchmarks, beside_text, published_text


def test_every_statement_names_a_figure_that_ships_and_every_figure_has_words():
    named = {each.benchmark for each in STARTER_STATEMENTS} - {""}
    assert named <= benchmarks().keys() == _TOLD.keys()
    assert len(named) == 8


@pytest.mark.parametrize(
    ("id_", "said"),
    [
        ("alignment-important", "of another question: 56 % of CMOs and 77 % of CIOs call"),
        ("standards-ignored", "Published: 49 % of IT executives"),
        ("marketing-skills", "of another question: 60 % of CIOs"),
        ("collaboration-right", "1 in 10 executives"),
    ],
)
def test_the_figures_are_told_as_published_with_what_they_asked(id_, said):
    told = published_text(Texts(), benchmarks()[id_]).replace("\u00a0", " ").replace("\u202f", " ")
    assert said in told or said.replace(" %", "%") in told


def test_what_a_figure_counts_is_counted_here_too():
    room = rated({1: 1, 2: 2, 4: 1})
    assert counted(benchmarks()["standards-ignored"], Side.IT, room) == Counted(3, 4, 49)
    assert counted(benchmarks()["data-without-it"], Side.MARKETING, room) == Counted(1, 4, 45)


@pytest.mark.parametrize(
    ("ours", "theirs", "is_further"),
    [
        ((0, 20), (15, 20), True),  # 75 points apart beside 21: nobody alone can change that
        ((2, 5), (4, 4), True),  # 60 points apart, and 35 at least had one answered otherwise
        ((2, 5), (3, 4), False),  # 35 apart, and one person's other answer makes it 15
        ((5, 5), (5, 5), False),
    ],
)
def test_further_apart_is_said_only_if_nobody_alone_could_change_it(ours, theirs, is_further):
    important = benchmarks()["alignment-important"]
    assert is_further_apart(important, Counted(*ours, 56), Counted(*theirs, 77)) is is_further
    assert not is_further_apart(important, Counted(*ours, None), Counted(*theirs, 77))


@pytest.mark.parametrize(
    ("id_", "is_said"), [("improved-most", True), ("collaboration-right", False), ("data-without-it", False)]
)
def test_a_survey_that_told_no_two_sides_apart_is_no_measure_of_how_far_apart_they_are(id_, is_said):
    statements = [Statement(id="a", text="We are where we must be.", benchmark=id_)]
    snapshot = revealed(Snapshot.of(room({"a": "55555 1111"}, statements)))
    said = beside_text(Texts(), snapshot, perceived(snapshot)[0])

    assert ("The room is further apart than the survey." in said) is is_said
    assert any(each.startswith("Marketing: 5 of 5 agree here; ") for each in said)
