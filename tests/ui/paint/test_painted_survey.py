"""Where both sides stand as it is painted: a mark a person, means beside them, and words that can be read."""

import msgspec
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from tests.builders import person
from tests.domain.perceiving.rooms import room
from tests.ui.paint.in_the_way import crowded, outside
from tests.ui.paint.recorder import TellingLooks, painted, painted_widget
from ui.acts.table import Acts
from ui.audience.canvas import Canvas
from ui.audience.scenes.where_we_stand import paint_rated, paint_rating
from ui.private.rating.choices import RatingChoices
from ui.steps.where_we_stand.heads import ListHeads
from ui.steps.where_we_stand.marks_chart import MarksChart
from ui.steps.where_we_stand.rows import statement_rows
from ui.steps.where_we_stand.skills import SkillList
from ui.steps.where_we_stand.statement_list import ROW, StatementList
from workshop.domain.facts.choices import Side, StatementKind, StepId
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.perceiving.survey import perceived, revealed
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.wall import wall
from workshop.texts import Texts
from workshop.texts.steps.perceiving.asking import scale_words
from workshop.texts.wall.wall import picture

pytestmark = pytest.mark.usefixtures("qapp")
LONG = " and all that is said of it at some length" * 3
RATINGS = {"a": "11122 3444", "b": "33444 3334", "c": "23344 4555"}
SURVEY = [
    Statement(id="a", text="IT is fast."),
    Statement(id="b", text="It improved."),
    Statement(id="c", text="Alignment matters.", benchmark="alignment-important"),
]


def snapshot(more="", ratings=RATINGS, statements=SURVEY):
    named = [msgspec.structs.replace(each, text=f"{each.text}{more}") for each in statements]
    return revealed(Snapshot.of(room(ratings, named)))


def listed(qtbot, now, width=900):
    looks = TellingLooks()
    widget = StatementList(looks, acts(qtbot))
    qtbot.addWidget(widget)
    widget.show_rows(statement_rows(Texts(), now, perceived(now), True))
    widget.resize(width, widget.height())
    return painted_widget(looks, widget)


def acts(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    return Acts(owner)


@pytest.mark.parametrize("width", [620, 900, 1500])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
def test_the_words_of_the_list_can_all_be_read(qtbot, more, width):
    assert crowded(listed(qtbot, snapshot(more), width), QRectF(0, 0, width, 900)) == []


def test_means_that_are_the_same_do_not_hide_each_other(qtbot):
    shown = listed(qtbot, snapshot(ratings={"a": "33333 3333"}, statements=SURVEY[:1]))
    (ours,) = [box for box in shown.filled("mkt") if box.width() < 14]
    (theirs,) = [box for box in shown.filled("it") if box.width() < 14]
    assert ours.bottom() <= theirs.top() and ours.center().x() == pytest.approx(theirs.center().x())


def test_what_everybody_can_not_say_is_not_called_too_few(qtbot):
    (row,) = statement_rows(
        Texts(), now := snapshot(ratings={"a": "----- ----"}, statements=SURVEY[:1]), (), True
    )
    assert row.published == "Revealed; everybody who answered can’t say." and len(now.ratings) == 9
    (few,) = statement_rows(Texts(), snapshot(ratings={"a": "1---- 2---"}, statements=SURVEY[:1]), (), True)
    assert few.published.startswith("Revealed; so few rated it")


def test_a_row_has_a_pill_a_person_and_the_number_of_those_in_the_middle(qtbot):
    shown = listed(qtbot, snapshot())
    for token, count in (("mkt", 3), ("mktSoft", 2), ("itSoft", 3)):
        row = [box for box in shown.filled(token) if box.top() < ROW and box.height() > 12]
        assert len(row) == count, token
    assert ("2.4", "ink") in shown.told and ("0.35", "ink2") in shown.told and ("soft", "ink2") in shown.told


@pytest.mark.parametrize(("ratings", "token"), [("11455 3333", "mktText"), ("33333 1155", "itText")])
def test_no_mean_of_two_camps_stands_without_that_word(qtbot, ratings, token):
    now = snapshot(ratings={"a": ratings}, statements=SURVEY[:1])
    shown = listed(qtbot, now)
    told = picture(Texts(), now, wall(now, StepId.WHERE_WE_STAND, "a"))

    assert [each for each in shown.told if each[0] == "two camps"] == [("two camps", token)]
    assert "in two camps" in told.detail
    assert crowded(shown, QRectF(0, 0, 900, 900)) == []


def test_the_published_share_stands_in_the_row_of_its_side(qtbot):
    shown = listed(qtbot, snapshot())
    row = next(n for n, each in enumerate(perceived(snapshot())) if each.statement.id == "c")
    ticks = [box for box in shown.filled("ink") if box.width() == 2 and box.height() == 22]
    assert len(ticks) == 2 and all(row * ROW < box.center().y() < (row + 1) * ROW for box in ticks)


def test_the_heads_stand_over_the_columns_of_the_list(qtbot):
    looks, now = TellingLooks(), snapshot()
    listed_below = QWidget()
    qtbot.addWidget(listed_below)
    listed_below.resize(900, 400)
    heads = ListHeads(looks, listed_below)
    qtbot.addWidget(heads)
    heads.show_sides(Texts(), now, perceived(now), True)
    heads.resize(900, heads.height())
    shown = painted_widget(looks, heads)
    words = [each.said for each in shown.words]

    assert words == [
        "Marketing, 5",
        "IT, 4",
        "Published",
        "disagree",
        "agree",
        "neither",
        "Mean, 1 to 5",
        "Gap",
    ]
    assert crowded(shown, QRectF(0, 0, 900, 30)) == []


def test_they_stand_over_them_beside_a_bar_too_and_name_no_survey_where_there_is_none(qtbot):
    looks, now = TellingLooks(), snapshot(statements=SURVEY[:2])
    listed = StatementList(looks, acts(qtbot))
    listed.show_rows(statement_rows(Texts(), now, perceived(now), True))
    qtbot.addWidget(listed)
    listed.resize(880, listed.height())
    heads = ListHeads(looks, listed)
    qtbot.addWidget(heads)
    heads.show_sides(Texts(), now, perceived(now), True)
    heads.resize(900, heads.height())
    shown, below = painted_widget(looks, heads), painted_widget(looks, listed)
    ends = {each.said: each.box.right() for each in (*shown.words, *below.words)}

    assert ends["Gap"] == pytest.approx(ends["2.4"], abs=1)
    assert "Published" not in ends


@pytest.mark.parametrize("ratings", ["11122 3444", "44444 5555", "-1111 1111"])
def test_a_chart_has_a_mark_a_person_on_either_side_of_its_band(qtbot, ratings):
    looks, now = TellingLooks(), snapshot(ratings={"a": ratings}, statements=SURVEY[:1])
    (each,) = perceived(now)
    chart = MarksChart(looks, 12, scale_words(Texts()))
    qtbot.addWidget(chart)
    chart.show_seen(each, "heard")
    chart.resize(560, chart.heightForWidth(560))
    shown = painted_widget(looks, chart)
    top, bottom = sorted({box.top() for box in shown.filled("ink")})

    assert len(shown.filled("mkt")) == each.marketing.n and len(shown.filled("it")) == each.it.n
    assert all(box.bottom() <= top + 1 for box in shown.filled("mkt"))
    assert all(box.top() >= bottom for box in shown.filled("it"))


def test_a_skill_has_three_marks_and_the_guess_is_an_outline(qtbot):
    asked = {"own": (Side.IT,), "other": (Side.MARKETING,), "predicted": (Side.IT,)}
    skills = [
        Statement(id=kind, text=kind, kind=StatementKind(kind), about=Side.IT, skill="Dates", asked=who)
        for kind, who in asked.items()
    ]
    now = snapshot(
        ratings={"own": "----- 4444", "other": "22222 ----", "predicted": "----- 3333"}, statements=skills
    )
    looks = TellingLooks()
    widget = SkillList(looks, Texts())
    qtbot.addWidget(widget)
    widget.show_skills(now, perceived(now))
    widget.resize(900, widget.height())
    shown = painted_widget(looks, widget)

    assert (len(shown.filled("it")), len(shown.filled("mkt")), len(shown.filled("surface"))) == (1, 1, 1)
    assert (len(shown.filled("itSoft")), len(shown.filled("mktSoft"))) == (8, 5), "a mark a person"
    assert [each.said for each in shown.words if each.said.startswith("n ")] == ["n 4", "n 5", "n 4"]
    assert "IT of itself 4.00 (4 people: 4 · 4 · 4 · 4)" in widget.accessibleName()
    assert {"4.00", "2.00", "3.00"} <= {each.said for each in shown.words}
    assert crowded(shown, QRectF(0, 0, 900, 200)) == []


def test_every_answer_has_its_key_and_its_words(qtbot):
    looks = TellingLooks()
    choices = RatingChoices(looks, Texts(), "heard")
    qtbot.addWidget(choices)
    choices.resize(900, choices.sizeHint().height())
    said = [each.said for each in painted_widget(looks, choices, True).words]

    assert [each for each in said if each in "012345"] == ["1", "2", "3", "4", "5", "0"]
    assert {"Disagree fully", "Neither", "Agree fully", "Can’t say"} <= {*said}


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("more", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize("ratings", ["23344 4555", "44444 4444"])
def test_on_the_wall_every_word_is_there_and_every_person_has_a_mark(size, more, ratings):
    now = snapshot(more, {"c": ratings}, SURVEY[2:])
    shown_by = wall(now, StepId.WHERE_WE_STAND, "c")
    looks = TellingLooks()
    told = picture(Texts(), now, shown_by)
    shown = painted(looks, lambda painter: paint_rated(Canvas(painter, looks, *size), told), *size)
    sides = [
        [box for box in shown.filled(token) if abs(box.width() - box.height()) < 0.1]
        for token in ("mkt", "it")
    ]

    assert [len(boxes) for boxes in sides] == [6, 5], "a mark a person, and one beside the published share"
    assert crowded(shown, QRectF(0, 0, *size)) == [] and outside(shown, QRectF(0, 0, *size)) == []


@pytest.mark.parametrize("width", [260, 700])
def test_a_chart_has_a_column_for_who_can_not_say_and_a_row_for_neither_side(qtbot, width):
    document = room({"c": "2334- 4555"}, SURVEY[2:])
    three = {
        "participants": (*document.participants, *(person(n, Side.OTHER) for n in (10, 11, 12))),
        "ratings": (
            *document.ratings,
            *(Rating(statement="c", participant=f"p{n}", value=3) for n in (10, 11, 12)),
        ),
    }
    (each,) = perceived(revealed(Snapshot.of(msgspec.structs.replace(document, **three))))
    looks = TellingLooks()
    chart = MarksChart(looks, 12, (*scale_words(Texts()), "Can’t say"))
    qtbot.addWidget(chart)
    chart.show_seen(each, "heard")
    chart.resize(width, chart.heightForWidth(width))
    shown = painted_widget(looks, chart)

    assert (len(shown.filled("mkt")), len(shown.filled("it")), len(shown.filled("ink3"))) == (4, 4, 3)
    (unsaid,) = [box for box in shown.filled("surface") if box.width() < 15]
    assert unsaid.left() > max(box.right() for token in ("mkt", "it") for box in shown.filled(token))
    assert min(box.top() for box in shown.filled("ink3")) > max(box.bottom() for box in shown.filled("it"))
    assert outside(shown, QRectF(0, 0, width, chart.height())) == []


def test_before_the_reveal_the_wall_counts_and_shows_no_mark():
    now = Snapshot.of(room(RATINGS, SURVEY, revealed=()))
    looks = TellingLooks()
    told = picture(Texts(), now, wall(now, StepId.WHERE_WE_STAND, "a"))
    shown = painted(looks, lambda painter: paint_rating(Canvas(painter, looks, 1920, 1080), told), 1920, 1080)

    assert "9 of 9 have rated." in [each.said for each in shown.words]
    assert not shown.filled("mkt") and not shown.filled("it")
