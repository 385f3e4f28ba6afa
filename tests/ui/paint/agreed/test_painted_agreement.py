"""The working agreement as it is painted, on the page and on the wall: none of it over another."""

from datetime import date, datetime

import msgspec
import pytest
from PySide6.QtCore import QRectF

from tests.builders import build, person
from tests.domain.planning.agreements import PEOPLE, WHOLE
from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.pictures import acts
from tests.ui.paint.recorder import Icon, TellingLooks, painted, painted_widget
from ui.audience.canvas import Canvas
from ui.audience.scenes.wall import paint
from ui.steps.road_map.agreement import principles, roles
from ui.steps.road_map.agreement.cadence_list import CadenceHead, CadenceRow
from ui.steps.road_map.agreement.calendar import Calendar
from ui.steps.road_map.agreement.item import Item
from ui.steps.road_map.agreement.path_ladder import RungRow
from ui.steps.road_map.agreement.roles import AgreedMark
from ui.steps.road_map.agreement.shown import cadences, path
from workshop.domain.facts.choices import CommitmentKind, Side, StepId
from workshop.domain.facts.road_map import Cadence, Commitment, EscalationStep
from workshop.domain.facts.set_up import Workshop
from workshop.domain.planning.path import rungs
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.road_map_agreement import AgreementPlace
from workshop.domain.wall.wall import wall
from workshop.texts import Texts
from workshop.texts.wall.wall import picture

pytestmark = pytest.mark.usefixtures("qapp")
WALLS = [(1920, 1080), (1280, 800), (1024, 768)]
LONG = " and whatever else both sides have in hand in all countries and channels" * 3
WORKSHOP = Workshop(title="W", starts_on=date(2026, 2, 4), review_on=date(2026, 9, 3))
PLACES = {
    "one leader": AgreementPlace(role=Side.MARKETING),
    "both": AgreementPlace(role=Side.IT, beside=True),
    "meetings": AgreementPlace(cadences=True),
    "path": AgreementPlace(path=True),
    "principle": AgreementPlace(principle="Young technology"),
}
CREW = tuple(person(n, Side.IT if n % 2 else Side.MARKETING) for n in range(11, 19))


def snapshot(more="", **lists):
    """The whole agreement, every text of it with something more."""
    grown = {
        "cadences": tuple(msgspec.structs.replace(each, title=f"Board{more}") for each in WHOLE["cadences"]),
        "principles": tuple(
            msgspec.structs.replace(each, text=each.text + more) for each in WHOLE["principles"]
        ),
        "commitments": tuple(
            msgspec.structs.replace(each, text=each.text + more) for each in WHOLE["commitments"]
        ),
        "escalation_path": tuple(
            msgspec.structs.replace(each, within=f"a week{more}") for each in WHOLE["escalation_path"]
        ),
    }
    people = (*PEOPLE, *CREW)
    made = {**WHOLE, **grown, "participants": people, "workshop": WORKSHOP, **lists}
    return Snapshot.of(build(activities=0, **made))


def on_wall(now, place, size=WALLS[0]):
    looks = TellingLooks()
    told = picture(Texts(), now, wall(now, StepId.ROAD_MAP, place))
    return painted(looks, lambda painter: paint(Canvas(painter, looks, *size), told), *size)


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("place", PLACES.values(), ids=[*PLACES])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_on_the_wall_every_word_has_its_place(size, place, more):
    shown = on_wall(snapshot(more), place, size)
    assert crowded(shown, QRectF(0, 0, *size)) == [] and outside(shown, QRectF(0, 0, *size)) == []


@pytest.mark.parametrize("count", [1, 20, 60])
def test_of_more_meetings_than_the_wall_has_room_for_the_rest_is_counted(count):
    many = tuple(Cadence(id=f"m{n}", title=f"Meeting {n}", every="daily") for n in range(count))
    shown = on_wall(snapshot(cadences=many), PLACES["meetings"])
    assert crowded(shown, QRectF(0, 0, 1920, 1080)) == []
    named = sum(each.startswith("Meeting ") for each in shown.said)
    left = [each for each in shown.said if each.startswith("+ ")]
    assert named == count if not left else left == [f"+ {count - named}"]


@pytest.mark.parametrize("count", [1, 4, 9])
def test_a_path_of_any_length_has_room_on_the_wall(count):
    steps = tuple(
        EscalationStep(rank=n // 2 + 1, participant=each.id, within="a day")
        for n, each in enumerate(CREW[: 2 * count])
    )
    shown = on_wall(snapshot(escalation_path=steps), PLACES["path"])
    assert crowded(shown, QRectF(0, 0, 1920, 1080)) == []
    assert shown.said.count("a day") == min(count, 4)


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_of_several_of_a_side_on_a_rung_the_wall_says_how_many_more(size, more):
    steps = tuple(EscalationStep(rank=1, participant=each.id, within=f"a week{more}") for each in CREW[:5])
    shown = on_wall(snapshot(escalation_path=steps), PLACES["path"], size)
    assert {"+ 1", "+ 2"} <= {*shown.said}
    assert crowded(shown, QRectF(0, 0, *size)) == []


def test_a_leader_who_said_nothing_yet_has_an_empty_place_and_the_words_are_the_others():
    said = (Commitment(id="r", side=Side.IT, kind=CommitmentKind.ROLE, text="I answer for what runs."),)
    shown = on_wall(snapshot(commitments=said), PLACES["both"])
    assert ("In own words …", "ink3") in shown.told and ("“I answer for what runs.”", "ink") in shown.told
    marketing, it = (
        next(each.box.x() for each in shown.words if each.said == name) for name in ("Person 1", "Person 2")
    )
    assert marketing < it


@pytest.mark.parametrize("size", WALLS)
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_a_role_that_both_agreed_to_has_a_check_after_the_name(size, more):
    long = tuple(msgspec.structs.replace(each, name=each.name + more) for each in PEOPLE)
    agreed = tuple(msgspec.structs.replace(each, agreed=True) for each in WHOLE["commitments"])
    for now, count in (
        (snapshot(commitments=agreed, participants=long), 2),
        (snapshot(participants=long), 0),
    ):
        shown = on_wall(now, PLACES["both"], size)
        assert len([each for each in shown.all if isinstance(each, Icon)]) == count
        assert crowded(shown, QRectF(0, 0, *size)) == [] and outside(shown, QRectF(0, 0, *size)) == []


def test_where_nothing_is_written_the_wall_asks_what_the_step_asks():
    nothing = snapshot(cadences=(), escalation_path=(), principles=())
    for name in ("meetings", "path", "principle"):
        assert "What comes next, and how do we work together?" in on_wall(nothing, PLACES[name]).said


# -- on the page


def test_the_mark_of_what_both_agreed_to_is_a_check_that_is_told():
    looks = TellingLooks()
    mark = AgreedMark(looks)
    assert [type(each) for each in painted_widget(looks, mark).all] == [Icon]
    assert mark.accessibleName() == "agreed by both"


def rows(now):
    return cadences(Texts(), now, Calendar(lambda: date(2026, 2, 5)))


def shown_row(now, width=568):
    return painted_row_of(now, width)[0]


def painted_row_of(now, width):
    """What a row paints, and how high it is at a width."""
    looks = TellingLooks()
    row = CadenceRow(looks, acts(), rows(now)[0])
    row.resize(width, row.sizeHint().height())
    return painted_widget(looks, row), row.height()


@pytest.mark.parametrize("width", [440, 568, 900])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize("crew", [0, 4, 8])
def test_a_meeting_s_row_has_room_for_all_of_it(width, more, crew):
    meeting = Cadence(
        id="c",
        title=f"Board{more}",
        who=tuple(each.id for each in CREW[:crew]),
        every="every Monday",
        starts_at=datetime(2026, 2, 16, 9),
    )
    shown, high = painted_row_of(snapshot(cadences=(meeting,)), width)
    assert crowded(shown, QRectF(0, 0, width, high)) == []
    assert "Mon 16 Feb" in shown.said


def test_the_widest_date_of_a_meeting_stands_whole():
    meeting = Cadence(id="c", title="Board", every="once", starts_at=datetime(2026, 5, 20, 9))
    assert "Wed 20 May" in shown_row(snapshot(cadences=(meeting,)), 568).said


def test_a_row_s_strip_has_a_tick_a_meeting():
    once = Cadence(id="c", title="Review", every="once", starts_at=datetime(2026, 9, 3, 9))
    monthly = msgspec.structs.replace(once, every="monthly", starts_at=datetime(2026, 2, 3, 9))
    ticks = [
        len([box for box in shown_row(snapshot(cadences=(each,))).edged("ink") if box.width() == 0])
        for each in (once, monthly)
    ]
    assert ticks == [1, 8]


def test_the_months_are_named_over_the_strips():
    looks = TellingLooks()
    head = CadenceHead(looks, Texts())
    head.resize(568, head.height())
    head.show_months(rows(snapshot())[0].strip.months)
    shown = painted_widget(looks, head)
    assert [each for each in shown.said if len(each) == 1] == list("FMAMJJAS")


def rung(now, place=0, distance=58):
    looks = TellingLooks()
    row = RungRow(looks, acts(), 1)
    found = path(Texts(), now, rungs(now))[place]
    row.show_rung(found, distance, ("nobody from Marketing", "nobody from IT"), True)
    row.resize(276, distance)
    return painted_widget(looks, row)


def test_a_rung_has_both_sides_people_the_time_over_it_and_the_names_under_it():
    shown = rung(snapshot())
    assert {"P1", "P2", "a week", "1, 2"} <= {*shown.said}
    assert crowded(shown, QRectF(0, 0, 276, 58)) == []


@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_of_several_of_a_side_on_a_rung_it_says_how_many_more(more):
    steps = tuple(EscalationStep(rank=1, participant=each.id, within=f"a week{more}") for each in CREW[:5])
    shown = rung(snapshot(escalation_path=steps))
    assert {"+1", "+2"} <= {*shown.said} and crowded(shown, QRectF(0, 0, 276, 58)) == []


def test_a_rung_of_one_side_says_that_nobody_of_the_other_is_on_it():
    alone = snapshot(escalation_path=(EscalationStep(rank=1, participant="p1", within="a day"),))
    assert "nobody from IT" in rung(alone).said and "P2" not in rung(alone).said


def test_a_third_person_stands_in_the_middle_without_a_rung():
    shown = rung(snapshot(), 1)
    chip = next(each.box for each in shown.words if each.said == "P3")
    assert abs(chip.center().x() - 138) < 3
    assert not [box for box in shown.edged("ink") if box.width() > 100]


def test_a_part_in_hand_has_a_bar_before_it():
    looks = TellingLooks()
    row = CadenceRow(looks, acts(), rows(snapshot())[0])
    row.resize(568, 44)
    before = painted_widget(looks, row)
    row.show_in_hand(True)
    after = painted_widget(looks, row)
    assert len(after.filled("ink")) == len(before.filled("ink")) + 1
    assert isinstance(row, Item) and after.filled("canvas") and not before.filled("canvas")


def test_a_leader_s_column_has_the_side_s_colour_over_it():
    looks = TellingLooks()
    column = roles.LeaderColumn(looks, Texts(), acts(), Side.IT, lambda: "x")
    column.show_side(snapshot())
    column.resize(428, column.sizeHint().height())
    (bar,) = [box for box in painted_widget(looks, column).filled("it") if box.width() == 428]
    assert bar.top() == 0


def test_a_principle_s_row_ends_in_a_line():
    looks = TellingLooks()
    row = principles.PrincipleRow(looks, acts(), "x")
    row.resize(428, 36)
    assert [box.top() for box in painted_widget(looks, row).filled("line")] == [35]
