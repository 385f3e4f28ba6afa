"""What the wall shows, as it is painted: every word is there, none over another, none beside the picture."""

from itertools import pairwise

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF

from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.pictures import FULL, SHORT, ballot, board, facts, heads, listed
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from ui.audience.canvas import Canvas
from ui.audience.heading import paint_step
from ui.audience.scenes.follow_up import paint_changes, paint_measure
from ui.audience.scenes.overlap_activities import paint_board
from ui.audience.scenes.ownership import paint_letters, paint_list
from ui.audience.scenes.ownership_ballot import paint_ballot
from ui.audience.scenes.review import paint_charter, paint_signed
from ui.audience.scenes.test_case import paint_giving, paint_pick, paint_ranking, paint_weights
from ui.audience.window import AudienceWindow, Time
from ui.theme.looks import THEMES
from workshop.domain.facts.choices import Side
from workshop.texts.wall.follow_up import ChangesPicture, MeasurePicture
from workshop.texts.wall.overlap_activities import BoardPicture
from workshop.texts.wall.ownership import LettersPicture, ListPicture
from workshop.texts.wall.ownership_ballot import BallotPicture
from workshop.texts.wall.review import CharterPicture, SignedPicture
from workshop.texts.wall.test_case import GivingPicture, PickPicture, RankingPicture, WeightsPicture
from workshop.texts.wall.wall import StepPicture

pytestmark = pytest.mark.usefixtures("qapp")
WALLS = [(1920, 1080), (1280, 800), (1024, 768)]
PAINTERS = {
    BallotPicture: paint_ballot,
    LettersPicture: paint_letters,
    ListPicture: paint_list,
    BoardPicture: paint_board,
    GivingPicture: paint_giving,
    WeightsPicture: paint_weights,
    RankingPicture: paint_ranking,
    PickPicture: paint_pick,
    CharterPicture: paint_charter,
    SignedPicture: paint_signed,
    StepPicture: paint_step,
    MeasurePicture: paint_measure,
    ChangesPicture: paint_changes,
}
TOKENS = {Side.MARKETING: "mkt", Side.IT: "it", Side.BOTH: "ink3", Side.OTHER: "ink3"}


def on_wall(picture, theme="light", size=WALLS[0], *more):
    looks, paint = TellingLooks(theme), PAINTERS[type(picture)]
    return painted(looks, lambda painter: paint(Canvas(painter, looks, *size, *more), picture), *size)


def row_of(shown, name):
    """How far down a word stands."""
    return next(each.box.center().y() for each in shown.words if each.said == name)


def votes_of(shown, side):
    """A side's marks; what holds words is a chip."""
    return [box for box in shown.filled(TOKENS[side]) if not any(box.contains(w.box) for w in shown.words)]


@pytest.mark.parametrize("picture", SHORT.values(), ids=SHORT)
@pytest.mark.parametrize("theme", THEMES)
def test_every_word_of_the_facts_is_on_the_wall(picture, theme):
    said = on_wall(picture, theme).said
    assert [words for words in facts(picture) if words not in said] == []


@pytest.mark.parametrize("which", ["voting", "two sides", "votes", "everybody", "agreed"])
def test_of_long_facts_at_least_the_beginning_is_on_the_wall(which):
    said = on_wall(FULL[which]).said
    begun = [words[:4] for words in facts(FULL[which])]
    assert [words for words in begun if not any(each.startswith(words) for each in said)] == []


def test_how_many_voted_is_whole_however_long_the_labels_are():
    said = on_wall(FULL["votes"]).said
    assert [head.words for head in FULL["votes"].heads if head.words not in said] == []


@pytest.mark.parametrize("pictures", [SHORT, FULL], ids=["short", "full"])
@pytest.mark.parametrize("which", SHORT)
def test_nothing_on_the_wall_is_over_words_or_beside_it(pictures, which):
    for size in WALLS:
        assert crowded(on_wall(pictures[which], size=size), QRectF(0, 0, *size)) == []


@pytest.mark.parametrize("which", ["two sides", "votes", "everybody"])
def test_every_vote_is_a_shape_of_its_side_in_the_row_of_whom_it_is_for(which):
    picture = SHORT[which]
    shown = on_wall(picture)
    axis = shown.filled("ink")[-1].right()
    for line in picture.lines:
        row = row_of(shown, line.name)
        for side, count in line.marks.items():
            votes = [box for box in votes_of(shown, side) if abs(box.center().y() - row) < 2]
            assert len(votes) == count
            assert all((box.left() < axis) == (side is Side.MARKETING) for box in votes)


@pytest.mark.parametrize("which", ["voting", "two sides", "votes", "everybody", "list", "board"])
def test_a_line_in_ink_divides_what_is_talked_about_from_its_rows(which):
    lines = [box for box in on_wall(SHORT[which]).filled("ink") if box.width() > 1600 and box.height() < 5]
    assert len(lines) == 1


@pytest.mark.parametrize("which", ["voting", "votes", "everybody", "list"])
def test_under_every_row_is_a_line(which):
    shown, picture = on_wall(SHORT[which]), SHORT[which]
    names = getattr(picture, "rows", ()) or picture.lines or picture.heads
    rows = [
        row_of(shown, getattr(each, "title", "") or getattr(each, "name", "") or each.label) for each in names
    ]
    lines = [box.center().y() for box in shown.filled("line")]
    assert [sum(row < line < below for line in lines) for row, below in pairwise([*rows, 1080])] == [1] * len(
        rows
    )


@pytest.mark.parametrize("picture", SHORT.values(), ids=SHORT)
def test_initials_stand_in_their_chip_before_the_name(picture):
    shown = on_wall(picture)
    names = [each.box for each in shown.words if each.said.startswith("Weiss")]
    for initials in (each.box for each in shown.words if each.said == "WX"):
        (chip,) = [each for each in shown.filled("it") if each.contains(initials)]
        same_row = [name for name in names if abs(name.center().y() - chip.center().y()) < 9]
        assert any(name.left() > chip.right() for name in same_row)


@pytest.mark.parametrize("theme", THEMES)
def test_who_has_voted_is_filled_and_who_has_not_an_outline(theme):
    picture = ballot(heads=heads("", 2), is_voting=True)
    shown = on_wall(picture, theme)
    for head, token in zip(picture.heads, ("mkt", "it"), strict=True):
        own = [each for each in shown.shapes if each.fill == token]
        missing = [each for each in shown.shapes if each.edge == f"{token}Edge" and each.fill == "surface"]
        assert (len(own), len(missing)) == (head.voted, head.entitled - head.voted)
        assert all(bool(each.edge) == (theme == "high-contrast") for each in own)
        assert all(abs(each.box.center().y() - row_of(shown, head.label)) < 2 for each in (*own, *missing))


@pytest.mark.parametrize(("side", "sign"), [(Side.MARKETING, -1), (Side.IT, 1)])
def test_votes_come_in_from_their_axes(side, sign):
    votes = [votes_of(on_wall(SHORT["two sides"], "light", WALLS[0], t), side) for t in (0.0, 0.5, 1.0)]
    ways = [sum(box.center().x() for box in boxes) * sign for boxes in votes]
    assert ways == sorted(ways) and len(set(ways)) == 3
    left, right = (box for box in on_wall(SHORT["two sides"]).filled("ink") if box.height() > box.width())
    axis = left if side is Side.MARKETING else right
    assert votes[0][0].width() < 5 and abs(votes[0][0].center().x() - axis.center().x()) < 40


@pytest.mark.parametrize("picture", [SHORT["list"], SHORT["board"], FULL["board"]])
def test_what_is_in_hand_stands_on_a_ground_with_a_bar_and_nothing_else_does(picture):
    shown = on_wall(picture)
    (ground,) = shown.filled("select")
    own = [each.said for each in shown.words if ground.contains(each.box.center())]
    assert sum(said.startswith("Activity 1") for said in own) == 1
    assert not any(said.startswith("Activity 2") for said in own)
    assert any(abs(bar.left() - ground.left()) < 1 and bar.width() < 10 for bar in shown.filled("ink"))
    other = on_wall(structs.replace(picture, in_hand=-1 if isinstance(picture, ListPicture) else None))
    assert other.filled("select") == [] and len(other.filled("ink")) == len(shown.filled("ink")) - 1


@pytest.mark.parametrize("which", ["list", "board"])
def test_in_a_row_of_the_wall_nothing_is_in_larger_type_than_its_title(which):
    words = on_wall(SHORT[which]).words
    (title,) = {each.font.pixelSize() for each in words if each.said.startswith("Activity")}
    beside = [each.font.pixelSize() for each in words if each.said in ("2", "11", "12", "voting", "Weiss")]
    assert beside and max(beside) < title


def test_on_the_board_what_is_on_the_shortlist_is_heavier():
    weights = {each.said: each.font.weight() for each in on_wall(SHORT["board"]).words}
    assert weights["Activity 0"] > weights["Activity 1"]


@pytest.mark.parametrize(
    ("picture", "last"), [(listed("", 60), 59), (listed("", 60), 30), (board("", 400), "a399")]
)
def test_of_more_than_the_wall_holds_the_part_in_hand_shows(picture, last):
    title = f"Activity {str(last).removeprefix('a')}"
    first, later = (on_wall(structs.replace(picture, in_hand=each)) for each in (picture.in_hand, last))
    assert "Activity 1" in first.said and title not in first.said
    assert "Activity 1" not in later.said and title in later.said
    assert [outside(each, QRectF(0, 0, *WALLS[0])) for each in (first, later)] == [[], []]
    (ground,) = later.filled("select")
    assert abs(row_of(later, title) - ground.center().y()) < 2


@pytest.mark.parametrize(("rows", "columns"), [(12, 1), (13, 2)])
def test_a_list_has_a_second_column_only_where_one_is_too_short(rows, columns):
    words = on_wall(listed("", rows)).words
    assert len({round(each.box.left()) for each in words if each.said.startswith("Activity")}) == columns


@pytest.mark.parametrize("which", SHORT)
@pytest.mark.parametrize("is_urgent", [False, True])
def test_over_every_picture_stand_the_title_the_step_and_its_time(qtbot, which, is_urgent):
    looks = TellingLooks()
    window = AudienceWindow(looks)
    qtbot.addWidget(window)
    window.show_picture("Our workshop", SHORT[which])
    window.show_time(Time("Test case", "12:34", is_urgent))
    shown = painted_widget(looks, window)

    head = [("Our workshop", "ink"), ("Test case", "ink2"), ("12:34", "inkOn" if is_urgent else "ink")]
    assert set(head) <= set(shown.told)
    assert [words for words in facts(SHORT[which]) if words not in shown.said] == []
    assert shown.fills[:4] == ["surface", "mkt", "it", "ink"]
    assert crowded(shown, QRectF(window.rect())) == []
    time = next(each.box for each in shown.words if each.said == "12:34")
    assert any(box.contains(time) for box in shown.filled("ink")) == is_urgent


@pytest.mark.parametrize("theme", THEMES)
def test_a_dark_wall_is_one_fill_and_no_words(qtbot, theme):
    looks = TellingLooks(theme)
    window = AudienceWindow(looks)
    qtbot.addWidget(window)
    window.show_picture("Our workshop", SHORT["votes"])
    window.darken(True)
    shown = painted_widget(looks, window)
    assert shown.fills == ["scrim"] and shown.said == []
