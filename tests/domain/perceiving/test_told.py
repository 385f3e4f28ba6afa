"""What is said of where both sides stand: figures that add up, verdicts, questions, then and now."""

import msgspec
import pytest

from tests.domain.perceiving.rooms import room
from workshop.domain.facts.choices import Side
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.where_we_stand import Rating
from workshop.domain.perceiving.survey import perceived, revealed
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.perceiving.figures import figures, solid_text, verdict
from workshop.texts.steps.perceiving.groups import groups_text
from workshop.texts.steps.perceiving.questions import questions

TEXTS = Texts()


def seen(ratings):
    snapshot = revealed(Snapshot.of(room({"a": ratings})))
    (each,) = perceived(snapshot)
    return snapshot, each


@pytest.mark.parametrize(
    ("ratings", "printed"),
    [
        ("11122 3444", ("1.4", "3.8", "2.4")),
        ("34445 1222", ("4.00", "1.75", "2.25")),
        ("33444 3334", ("3.60", "3.25", "0.35")),
        ("44444 4444", ("4.0", "4.0", "0.0")),
    ],
)
def test_a_printed_gap_is_that_of_the_printed_means(ratings, printed):
    found = figures(TEXTS, seen(ratings)[1])
    assert (found.marketing, found.it, found.gap) == printed
    assert abs(float(found.marketing) - float(found.it)) == pytest.approx(float(found.gap))


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ("23344 4555", "1.6 apart."),
        ("33444 3444", "0.2 apart: you agree."),
        ("11555 3333", "0.4 apart: you agree. Split inside Marketing."),
        ("44444 ----", "Only one side gave a rating."),
        ("12345 5---", "The sides are not told apart."),
    ],
)
def test_the_verdict_says_how_far_apart_and_who_is_split(ratings, said):
    snapshot, each = seen(ratings)
    assert verdict(TEXTS, snapshot, each) == said


def test_a_mean_stands_beside_its_people_and_marks():
    snapshot, each = seen("11244 3444")
    said = groups_text(TEXTS, snapshot, each)
    assert said == (
        "Marketing 2.4 (5 people: 1 · 1 · 2 · 4 · 4), in two camps; IT 3.8 (4 people: 3 · 4 · 4 · 4)."
    )


def test_the_lower_side_is_asked_what_it_would_take():
    snapshot, each = seen("11122 3444")
    assert questions(TEXTS, snapshot, each)[0] == "Marketing: what would IT have to do for you to agree?"
    snapshot, each = seen("44444 1111")
    assert questions(TEXTS, snapshot, each)[0] == "IT: what would Marketing have to do for you to agree?"
    snapshot, each = seen("44444 4444")
    assert questions(TEXTS, snapshot, each)[0].startswith("You agree that it is so.")
    snapshot, each = seen("22222 2222")
    assert questions(TEXTS, snapshot, each)[0].startswith("You agree that it is not so yet.")


def test_solid_is_said_of_what_nobody_alone_could_change():
    assert solid_text(TEXTS, seen("11111 5555")[1]).startswith("Solid")
    assert solid_text(TEXTS, seen("33444 3334")[1]).startswith("Soft")


def test_people_of_neither_side_are_a_group_beside_the_two_where_they_are_enough():
    people = room({"a": "44444 2222"})
    third = tuple(Participant(id=f"r{n}", name=f"Ro R{n}", side=Side.BOTH) for n in range(3))
    ratings = tuple(Rating(statement="a", participant=each.id, value=3) for each in third)
    joined = {"participants": (*people.participants, *third), "ratings": (*people.ratings, *ratings)}
    snapshot = revealed(Snapshot.of(msgspec.structs.replace(people, **joined)))
    (each,) = perceived(snapshot)

    assert groups_text(TEXTS, snapshot, each).endswith("Others 3.0 (3 people: 3 · 3 · 3).")
    assert each.gap == 2.0, "they are in no gap"


def joined(document, side, *values):
    """The same room with people of another side who rated."""
    more = [(f"q{n}", value) for n, value in enumerate(values)]
    return msgspec.structs.replace(
        document,
        participants=(*document.participants, *(Participant(id=id_, side=side) for id_, _ in more)),
        ratings=(*document.ratings, *(Rating(statement="a", participant=id_, value=v) for id_, v in more)),
    )


def told_of(document):
    snapshot = revealed(Snapshot.of(document))
    (each,) = perceived(snapshot)
    return each, groups_text(TEXTS, snapshot, each)


def test_who_can_not_say_is_counted_by_group():
    each, said = told_of(room({"a": "1112- 34--"}))
    assert said.endswith("Everybody: 3 can’t say.")
    each, said = told_of(room({"a": "1112- 344-"}))
    assert said.endswith("Marketing: one can’t say. IT: one can’t say.")
    assert (each.marketing.n, each.it.n) == (4, 3)


def test_ratings_that_are_not_shown_are_counted_and_nothing_else_is_said_of_them():
    each, said = told_of(joined(room({"a": "11122 3444"}), Side.OTHER, 5, 5))
    assert each.withheld == 2 and each.others is None
    assert said.endswith("2 more rated; not shown, because it would be known whose they are.")


def test_who_can_not_say_and_is_not_shown_is_no_rating_that_is_missing():
    each, said = told_of(joined(room({"a": "11122 3444"}), Side.OTHER, None, 5))
    assert each.withheld == 1 and not each.unsaid
    assert said.endswith("One more rated; not shown, because it would be known whose it is.")


def test_nothing_is_missing_where_all_are_shown():
    each, said = told_of(joined(room({"a": "11122 3444"}), Side.OTHER, 3, 3, 3))
    assert each.withheld == 0 and "not shown" not in said
