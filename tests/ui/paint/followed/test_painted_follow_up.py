"""The follow-up as it is painted: bullets between start and target, a mark a person, words to read."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from tests.builders import person
from tests.domain.following.sealed import TODAY
from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.acts.table import Acts
from ui.steps.follow_up.lists.dues import DueList
from ui.steps.follow_up.lists.owners import OwnerList
from ui.steps.follow_up.lists.rows import HEAD, RowList
from ui.steps.follow_up.lists.surveys import SurveyList
from ui.steps.follow_up.lists.values import ValueList
from ui.steps.follow_up.panel import ChangeWords
from workshop.domain.facts.choices import Severity, Side, StepId
from workshop.domain.findings import Subject
from workshop.domain.following.due import Due, What
from workshop.domain.following.figures import Edge, Figures
from workshop.domain.following.measuring import Of
from workshop.texts.following.changes import ChangeLine, OwnerRow
from workshop.texts.following.dues import DueRow
from workshop.texts.following.surveys import Round, SurveyRow
from workshop.texts.following.values import ValueRow

pytestmark = pytest.mark.usefixtures("qapp")
MORE = " and all that is said of it at some length" * 3
DECIDES = person(1, name="Aiko Tanabe", side=Side.IT), person(2, name="Ines Okafor")


def value(more="", edge=Edge.TRACK, mark=None, figures=(64.0, 21.0, 45.0, 49.0), **fields):
    shown = {"start": "64", "target": "21", "expected": "45", "actual": "49", "heard": "", "has_value": True}
    named = {"name": f"Days to launch{more}", "source": f"Shared objective 1{more}"}
    said = {"verdict": f"4 behind{more}", "below": f"Short of it{more}"}
    return ValueRow(
        **{**shown, **named, **said}, of=Of(), mark=mark, edge=edge, figures=Figures(*figures), **fields
    )


def survey(more=""):
    then = Round(
        "5 Feb", ((Side.MARKETING, (3, 2, 0, 0, 0)), (Side.IT, (0, 0, 1, 3, 0))), ("1.4", "3.8"), "2.4"
    )
    now = Round(
        "7 Apr", ((Side.MARKETING, (0, 3, 2, 0, 0)), (Side.IT, (0, 0, 2, 2, 0))), ("2.4", "3.5"), "1.1"
    )
    return SurveyRow("s", f"IT delivers fast enough{more}", then, now, f"8 people now, 9 then{more}", "")


def due(more="", is_over=True):
    fact = Due(What.ESCALATION, "a", TODAY)
    return DueRow(fact, f"Access rights{more}", f"Both sponsors{more}", "27 Feb", "39 days over", is_over, "")


def owner(more=""):
    return OwnerRow(
        "a", None, f"Consent{more}", DECIDES[:1], DECIDES, "Tanabe", f"Okafor{more}", f"Hers{more}", ""
    )


@pytest.fixture
def shown(qtbot):
    """Paint a list of these rows so wide."""
    place = QWidget()
    qtbot.addWidget(place)

    def shown(kind, *rows, width=880):
        looks = TellingLooks()
        listed = kind(looks, Acts(place))
        qtbot.addWidget(listed)
        listed.show_rows(rows)
        listed.resize(width, listed.height())
        return painted_widget(looks, listed)

    return shown


KINDS = {ValueList: value, SurveyList: survey, DueList: due, OwnerList: owner}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("more", ["", MORE], ids=["short", "long"])
def test_the_words_of_a_list_can_all_be_read(shown, kind, more):
    assert issubclass(kind, RowList)
    row = KINDS[kind](more)
    made = shown(kind, row, row, width=880)
    assert crowded(made, QRectF(0, 0, 880, 900)) == []


def test_the_bar_ends_before_the_tick_of_what_was_expected(shown):
    made = shown(ValueList, value())
    (tick,) = [box for box in made.filled("ink") if box.height() == 24]
    (bar,) = [box for box in made.filled("ink2") if box.height() == 10 and box.top() > HEAD]
    (track,) = made.filled("sunken")
    assert track.left() == bar.left() < bar.right() < tick.left() < track.right()
    assert bar.width() / track.width() == pytest.approx((64 - 49) / (64 - 21), abs=0.01)


def test_a_missing_value_has_no_bar_and_a_triangle(shown):
    row = value(edge=Edge.DASHED, mark=Severity.WARNING, figures=(64.0, 21.0, 45.0, None))
    made = shown(ValueList, row)
    assert made.filled("sunken") == []
    assert [box for box in made.filled("ink2") if box.height() == 10 and box.top() > HEAD] == []
    assert ("4 behind", "ink2") in made.told


def test_then_is_in_outline_and_now_is_filled_a_mark_a_person(shown):
    made = shown(SurveyList, survey())
    for token, edge, count in (("mkt", "mktEdge", 5), ("it", "itEdge", 4)):
        filled = [box for box in made.filled(token) if box.top() > HEAD]
        assert len(filled) == count
        assert len([box for box in made.edged(edge) if box.top() > HEAD]) == 2 * count
    assert {("1.1", "ink"), ("2.4", "ink2")} <= {*made.told}


def test_what_is_over_says_so_in_ink(shown):
    over, near = shown(DueList, due()), shown(DueList, due(is_over=False))
    assert ("39 days over", "ink") in over.told and ("39 days over", "ink2") in near.told


def test_who_decided_stands_before_who_decides(shown):
    made = shown(OwnerList, owner())
    places = {each.said: each.box.left() for each in made.words}
    assert places["Consent"] < places["Tanabe"] < places["Okafor"]
    assert ("“Hers”", "ink2") in made.told


def test_a_sentence_on_a_change_is_whole_in_the_drawer(qtbot):
    looks, words = TellingLooks(), f"“Consent” passes from Tanabe to Adeyemi{MORE}."
    line = ChangeWords(looks, ChangeLine(words, Subject(at=StepId.OWNERSHIP)))
    qtbot.addWidget(line)
    line.resize(260, line.heightForWidth(260))
    said = " ".join(each.said for each in painted_widget(looks, line).words)
    assert said.replace("  ", " ") == words
