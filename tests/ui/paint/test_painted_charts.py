"""Charts and bars as they are painted: longer for more, each with its figure, and words that can be read."""

from itertools import pairwise

import pytest
from msgspec import structs
from PySide6.QtCore import QRectF

from tests.builders import people
from tests.ui.paint.in_the_way import crowded
from tests.ui.paint.recorder import TellingLooks, painted_widget
from ui.steps.ownership.load_list import LoadList
from ui.steps.test_case.ranking.ranking_bars import RankingBars
from ui.steps.test_case.ranking.weight_table import WeightTable
from ui.steps.test_case.ranking.wins_bar import WinsBar
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.texts import Texts

WIDTHS = [700, 900, 1300]
RAMP = ("ramp1", "ramp2", "ramp3", "ramp4", "ramp5")
EXAMPLE = Snapshot.of(example())
RANKING = shared_ranking(EXAMPLE)
LONG = Snapshot.of(
    structs.replace(
        EXAMPLE.document,
        candidates=tuple(structs.replace(each, title=f"{each.title} " * 9) for each in EXAMPLE.candidates),
        criteria=tuple(structs.replace(each, name=f"{each.name} " * 9) for each in EXAMPLE.criteria),
    )
)
TITLES = [EXAMPLE.candidates[each.candidate].title for each in RANKING.ranking]


@pytest.fixture
def chart(qtbot):
    """Paint a chart of the example's ranking."""
    looks = TellingLooks()

    def chart(kind, width=900, snapshot=EXAMPLE, ranking=RANKING):
        widget = kind(looks, Texts())
        qtbot.addWidget(widget)
        widget.show_ranking(snapshot, ranking)
        widget.resize(width, widget.height())
        return painted_widget(looks, widget)

    return chart


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", [RankingBars, WinsBar, WeightTable])
@pytest.mark.parametrize("snapshot", [EXAMPLE, LONG], ids=["short", "long"])
def test_the_words_of_a_chart_can_all_be_read(chart, kind, width, snapshot):
    assert crowded(chart(kind, width, snapshot), QRectF(0, 0, width, 900)) == []


def bars(shown):
    """The parts of each bar, row by row."""
    rows = {}
    for each in shown.shapes:
        if each.fill in RAMP and each.box.height() == 26:
            rows.setdefault(each.box.top(), []).append(each)
    return list(rows.values())


def test_a_ranking_says_of_every_campaign_its_place_title_and_score(chart):
    shown = chart(RankingBars)
    places = [(str(each.rank), "ink") for each in RANKING.ranking]
    scores = [(f"{each.score:.2f}", "ink") for each in RANKING.ranking]
    assert [set(wanted) <= set(shown.told) for wanted in (places, scores, [(t, "ink") for t in TITLES])] == [
        True
    ] * 3
    (dominated,) = [each for each in shown.words if each.said == "beaten on all"]
    assert dominated.token == "ink2"
    last = bars(shown)[-1][-1].box
    assert dominated.box.left() > last.right() and last.top() < dominated.box.center().y() < last.bottom()


def test_a_better_score_has_a_longer_bar_of_a_part_a_criterion(chart):
    rows = bars(chart(RankingBars))
    assert [len(row) for row in rows] == [len(RANKING.criteria)] * len(TITLES)
    ends = [row[-1].box.right() for row in rows]
    assert ends == sorted(ends, reverse=True) and len(set(ends)) == len(ends)
    for row, standing in zip(rows, RANKING.ranking, strict=True):
        widths = [each.box.width() + 1 for each in row]
        shares = [part / standing.score for part in standing.parts]
        assert widths == pytest.approx([share * sum(widths) for share in shares], rel=0.02)
        assert all(left.box.right() < right.box.left() for left, right in pairwise(row))


def test_the_first_bar_is_the_darkest_and_each_part_bears_its_criterions_number(chart):
    shown = chart(RankingBars)
    first, *others = bars(shown)
    assert [each.fill for each in first] == list(RAMP)
    assert all(RAMP.index(each.fill) > place for row in others for place, each in enumerate(row[:3]))
    for place, each in enumerate(first):
        (number,) = [words for words in shown.words if each.box.contains(words.box)]
        assert (number.said, number.token) == (str(place + 1), "inkOn" if place < 4 else "ink")


def test_who_wins_more_often_has_more_of_the_bar_and_small_shares_are_said_below(chart):
    shown = chart(WinsBar, ranking=of_all_weightings())
    widths = [each.width() for token in ("ramp1", "ramp3", "ramp5") for each in shown.filled(token)]
    assert widths == sorted(widths, reverse=True) and sum(widths) == pytest.approx(900, abs=10)
    told = dict(shown.told)
    assert (told["56 %"], told[TITLES[0]], told["40 %"], told[TITLES[1]]) == ("inkOn",) * 4
    (rest,) = [each for each in shown.told if TITLES[2] in each[0]]
    assert rest[0].startswith("4 % ") and TITLES[3] in rest[0] and rest[1] == "ink2"


def of_all_weightings(ranking=RANKING):
    """The same without anything known of what single people hold."""
    rows = tuple(structs.replace(each, believed_share=None) for each in ranking.ranking)
    return structs.replace(ranking, ranking=rows)


def test_what_the_room_itself_holds_is_measured_where_it_is_known(chart):
    rows = [structs.replace(RANKING.ranking[0], believed_share=0.7)]
    rows += [structs.replace(each, believed_share=0.1) for each in RANKING.ranking[1:]]
    shown = chart(WinsBar, ranking=structs.replace(RANKING, ranking=tuple(rows)))
    assert "70 %" in shown.said and "56 %" not in shown.said


def test_the_weights_stand_on_one_axis_with_the_sides_means_and_the_range(chart):
    shown = chart(WeightTable)
    figures = [f"{weight * 100:.0f}" for weight in RANKING.weights]
    points = [each for each in shown.words if each.said in figures and each.box.right() < 260]
    assert [each.said for each in points] == figures
    means = [box for box in shown.edged("ink") if box.height() > 15]
    assert sorted(RANKING.weights, reverse=True) == list(RANKING.weights)
    assert [box.x() for box in means] == sorted((box.x() for box in means), reverse=True)
    ranges = [box for box in shown.filled("select") if box.width() != 28]
    widths = [each.high - each.low for each in RANKING.stable]
    assert sorted(range(5), key=lambda n: ranges[n].width()) == sorted(range(5), key=widths.__getitem__)
    marks = [shown.filled(token) for token in ("mkt", "it")]
    assert [len(each) for each in marks] == [6, 6]  # a row each, and the legend
    for place, (mkt, it) in enumerate(zip(*marks, strict=True)):
        if place < 5:
            sides = RANKING.side_weights
            assert (mkt.x() > it.x()) == (sides["marketing"][place] > sides["it"][place])
            assert abs(mkt.center().y() - means[place].center().y()) < 1


def test_the_best_mean_of_each_criterion_is_the_one_in_ink(chart):
    shown = chart(WeightTable)
    for place, criterion in enumerate(RANKING.criteria):
        means = {f"{RANKING.means[each.candidate][place]:.1f}": each for each in RANKING.ranking}
        low = EXAMPLE.criteria[criterion].better == "low"
        best = min(means, key=float) if low else max(means, key=float)
        row = next(
            each.box.center().y() for each in shown.words if each.said == EXAMPLE.criteria[criterion].name
        )
        own = [each for each in shown.words if each.said in means and abs(each.box.center().y() - row) < 12]
        inked = [each.said for each in own if each.token == "ink" and each.box.left() > 500]
        assert inked == [best]
        assert sorted(each.said for each in own if each.box.left() > 500) == sorted(
            f"{RANKING.means[each.candidate][place]:.1f}" for each in RANKING.ranking
        )


def test_criteria_are_numbered_named_and_said_where_low_is_better(chart):
    shown = chart(WeightTable)
    boxes = [each for each in shown.shapes if each.fill in RAMP]
    assert [each.fill for each in boxes] == list(RAMP)
    numbers = [w for w in shown.words for each in boxes if each.box.contains(w.box)]
    assert [(each.said, each.token) for each in numbers] == [
        *((str(n), "inkOn") for n in range(1, 5)),
        ("5", "ink"),
    ]
    lows = [each for each in RANKING.criteria if EXAMPLE.criteria[each].better == "low"]
    assert shown.said.count("low is better") == len(lows) == 2
    heads = ["Criteria", "Weight", "0", "points", "100"]
    legend = ["Mean of all 9", "Marketing’s mean", "IT’s mean", "The first stays first in this range"]
    assert shown.said[:5] == heads and shown.said[-4:] == legend


def not_comparable():
    """The example's ranking, had different people scored different campaigns."""
    return structs.replace(RANKING, comparable=False, clear=False)


def test_where_campaigns_are_not_comparable_the_figures_stay_and_nobody_stands_out(chart):
    shown = chart(RankingBars, ranking=not_comparable())
    assert [f"{each.score:.2f}" in shown.said for each in RANKING.ranking] == [True] * 4
    assert not {"1", "2", "3", "4"} & {w.said for w in shown.words if w.box.left() < 36}
    assert {each.fill for row in bars(shown) for each in row} == {"ramp3", "ramp4", "ramp5"}
    table = chart(WeightTable, ranking=not_comparable())
    assert not [w for w in table.words if w.token == "ink" and w.box.left() > 520 and w.box.top() > 44]
    assert "The first stays first in this range" not in table.said


def test_those_who_tie_share_the_place_and_all_stand_out(chart):
    first, second, *rest = RANKING.ranking
    level = structs.replace(second, rank=1, score=first.score, parts=first.parts)
    shown = chart(RankingBars, ranking=structs.replace(RANKING, ranking=(first, level, *rest)))
    assert [w.said for w in shown.words if w.box.left() < 36 and w.box.width() < 20] == ["1", "1", "3", "4"]
    assert [row[0].fill for row in bars(shown)] == ["ramp1", "ramp1", "ramp3", "ramp3"]


def test_who_is_not_scored_stands_below_and_says_so(chart):
    missing = RANKING.ranking[-1].candidate
    ranking = structs.replace(RANKING, ranking=RANKING.ranking[:3], missing=(missing,))
    shown = chart(RankingBars, ranking=ranking)
    (said,) = [each for each in shown.words if each.said == "not scored yet"]
    (title,) = [each for each in shown.words if each.said == EXAMPLE.candidates[missing].title]
    assert said.token == "ink2" and len(bars(shown)) == 3
    assert title.box.top() > max(row[0].box.bottom() for row in bars(shown))


def test_each_campaign_shows_which_activities_it_exercises_and_the_pick_is_marked(chart):
    shown = chart(RankingBars)
    dashes = [each for each in shown.shapes if each.box.height() == 6 and each.fill in ("ink", "surface")]
    hits = [set(EXAMPLE.candidates[each.candidate].activities) for each in RANKING.ranking]
    wanted = [each.id in own for own in hits for each in EXAMPLE.shortlist]
    assert [each.fill == "ink" for each in dashes] == wanted
    (mark,) = [each for each in shown.words if each.said == "Picked"]
    assert mark.token == "inkOn" and mark.box.top() < 58


def test_the_sides_means_are_not_drawn_where_sides_are_not_told_apart(chart):
    alone = dict.fromkeys(RANKING.side_weights)
    shown = chart(WeightTable, ranking=structs.replace(RANKING, side_weights=alone))
    assert not shown.filled("mkt") and not shown.filled("it")
    assert not [said for said in shown.said if said.endswith("’s mean")]


def test_a_missing_mean_is_a_dash(chart):
    means = {**RANKING.means, "garden-week": (None, *RANKING.means["garden-week"][1:])}
    shown = chart(WeightTable, ranking=structs.replace(RANKING, means=means))
    assert shown.said.count("–") == 1


@pytest.fixture
def load(qtbot):
    looks = TellingLooks()
    widget = LoadList(looks)
    qtbot.addWidget(widget)
    one, two, three, four = people(4)
    widget.show_load([(one, 11), (two, 3), (three, 2), (four, 1)], "Person 1 has very much")
    widget.resize(280, widget.height())
    return painted_widget(looks, widget)


def test_the_load_shows_a_shape_an_activity_and_the_number_of_them(load):
    rows = {}
    for each in load.shapes:
        if each.fill in ("mkt", "it") and each.box.left() > 130 and each.box.top() > 30:
            rows.setdefault(round(each.box.center().y()), []).append(each.fill)
    assert list(rows.values()) == [["mkt"] * 8, ["it"] * 3, ["mkt"] * 2, ["it"]]
    counts = [each.said for each in load.words if each.box.left() > 220 and each.box.top() > 30]
    assert counts == ["11", "3", "2", "1"]


def test_the_load_says_whose_it_is_what_each_side_has_and_what_is_flagged(load):
    assert load.told[0] == ("Accountable, in any phase", "ink")
    assert load.told[-1] == ("Person 1 has very much", "ink3")
    sides = [each.said for each in load.words if each.box.top() < 30 and each.box.left() > 150]
    assert sorted(sides) == ["13", "4"]
    assert [each for each in load.told if each[0] in ("1", "2", "3", "4") and each[1] == "ink2"] == []
    assert crowded(load, QRectF(0, 0, 280, 400)) == []
