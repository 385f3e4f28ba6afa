"""The mirror of skills: own, seen, guessed, and what is larger."""

import pytest

from tests.domain.perceiving.rooms import room
from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.perceiving.mirror import mirror
from workshop.domain.perceiving.survey import perceived
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.perceiving.surveying import mirror_line

KINDS = {"own": StatementKind.OWN, "seen": StatementKind.OTHER, "guessed": StatementKind.PREDICTED}


def mirrored(ratings, skills):
    """The mirror of skills, whose statements are `name-own`, `name-seen` and `name-guessed`."""
    statements = [
        Statement(id=f"{name}-{part}", kind=kind, about=side, skill=name, text=f"{name} {part}")
        for name, side in skills.items()
        for part, kind in KINDS.items()
    ]
    snapshot = shared(Snapshot.of(room(ratings, statements)))
    return snapshot, mirror(perceived(snapshot))


TECH = {"tech-own": "44444 ----", "tech-seen": "----- 2222", "tech-guessed": "33333 ----"}
TASTE = {"taste-own": "----- 3333", "taste-seen": "33333 ----", "taste-guessed": "----- 5555"}
BOTH = {"tech": Side.MARKETING, "taste": Side.IT}


@pytest.fixture
def found():
    return mirrored({**TECH, **TASTE}, BOTH)


def test_the_greatest_misreading_comes_first(found):
    _, skills = found

    assert [(each.skill, each.side, each.misreading) for each in skills] == [
        ("taste", Side.IT, 2),
        ("tech", Side.MARKETING, 1),
    ]
    assert (skills[1].own, skills[1].seen, skills[1].guessed, skills[1].blind_spot) == (4, 2, 3, 2)


def test_a_sentence_tells_the_larger_of_blind_spot_and_misreading(found):
    snapshot, skills = found
    lines = [mirror_line(Texts("en"), snapshot, each) for each in skills]

    assert lines == [
        "taste (IT). IT expects 2.00 more of Marketing than it says.",
        "tech (Marketing). Marketing rates itself 2.00 above what IT says.",
    ]


def test_what_was_not_rated_leaves_its_place_empty():
    _, (skill,) = mirrored({"tech-own": "44444 ----"}, {"tech": Side.MARKETING})

    assert (skill.own, skill.seen, skill.guessed, skill.misreading) == (4, None, None, None)


def test_a_skill_whose_sides_are_too_small_is_not_called_unrated():
    small = {"tech-own": "44--- 55--", "tech-seen": "33--- 22--", "tech-guessed": "33--- 33--"}
    snapshot, (skill,) = mirrored(small, {"tech": Side.MARKETING})

    told = mirror_line(Texts("en"), snapshot, skill)
    assert told == "tech (Marketing). Not all of it was rated, or the sides are not told apart."
