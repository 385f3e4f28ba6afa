import msgspec

from tests.builders import people, snapshot, unseen
from workshop.domain.facts.choices import ObjectiveKind, Side, StepId
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.objectives import Objective
from workshop.domain.wall.objectives import AimsRoom, ObjectiveRoom, WritingRoom, objectives_room
from workshop.domain.wall.wall import StepRoom, wall
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

CANARY = "Zebrafinch"
HERE = StepId.OBJECTIVES
AIMS = (
    Objective(id="m1", kind=ObjectiveKind.MARKETING, text="Fast"),
    Objective(id="m2", kind=ObjectiveKind.MARKETING, text="Bold"),
    Objective(id="i1", kind=ObjectiveKind.IT, text="Safe"),
)
SHARED = (
    Objective(
        id="s1", kind=ObjectiveKind.SHARED, text="Known", serves=("m1", "i1"), target="50 %, from 31 %"
    ),
    Objective(id="s2", kind=ObjectiveKind.SHARED, text="Cheaper", serves=("m2",)),
)


def room(in_hand=None, objectives=(*AIMS, *SHARED), **lists):
    return objectives_room(snapshot(objectives=objectives, **lists), in_hand)


def test_the_objective_in_hand_stands_between_the_aims_that_it_serves():
    shown = room("s2")
    assert isinstance(shown, ObjectiveRoom)
    assert (shown.text, shown.place, shown.total) == ("Cheaper", 2, 2)
    assert shown.aims == {Side.MARKETING: ("Bold",), Side.IT: ()}


def test_with_an_aim_in_hand_an_objective_that_serves_it_shows_and_else_the_first():
    assert [room(each).place for each in ("m2", "i1", None, "gone")] == [2, 1, 1, 1]


def test_before_there_are_shared_ones_the_other_side_s_sponsor_reads_the_aims():
    made = snapshot(objectives=AIMS, participants=people(2))
    said = picture(Texts(), made, wall(made, HERE))
    sponsors = {each.side: each.name for each in made.participants}
    assert room(objectives=AIMS) == AimsRoom({Side.MARKETING: ("Fast", "Bold"), Side.IT: ("Safe",)}, sponsors)
    (_, marketing, reads, aims), _ = said.columns
    assert marketing == "Marketing" and aims == ("Fast", "Bold") and reads.endswith("reads Marketing’s aims")


def test_without_anything_the_step_asks_its_question():
    assert isinstance(wall(snapshot(), HERE).room, StepRoom)


def test_of_a_silent_round_the_room_sees_how_many_aims_there_are_and_nothing_else():
    """The same counts with other words are the same wall; what was there before is hidden as well."""
    walls = []
    for word in (CANARY, "Other"):
        notes = (unseen(Side.MARKETING, HERE, word), Note(id="n", step=HERE, text=word))
        made = snapshot(objectives=(*AIMS, *SHARED), notes=notes)
        walls.append(msgspec.json.encode(picture(Texts(), made, wall(made, HERE, "s1"))))
        assert wall(made, HERE).room == WritingRoom({Side.MARKETING: 1, Side.IT: 0})
    assert walls[0] == walls[1] and CANARY.encode() not in walls[0]


def test_the_target_says_from_where_today():
    said = picture(
        Texts(), snapshot(objectives=(*AIMS, *SHARED)), wall(snapshot(objectives=(*AIMS, *SHARED)), HERE)
    )
    assert (said.target, said.date) == ("50 %", "from 31 %")
