import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.ranking.sure.changes import one_point, smallest_transfer

NAMES, CRITERIA = "abcde", "klmn"


def scored(values, weights):
    return [sum(w * v for w, v in zip(weights, row, strict=True)) for row in values]


@st.composite
def tables(draw):
    width = draw(st.integers(2, 4))
    row = st.lists(st.integers(1, 5), min_size=width, max_size=width)
    values = draw(st.lists(row, min_size=2, max_size=4))
    points = draw(st.lists(st.integers(0, 9), min_size=width, max_size=width).filter(any))
    weights = [each / sum(points) for each in points]
    scores = scored(values, weights)
    first = scores.index(max(scores))
    values.insert(0, values.pop(first))
    return values, weights


def levels_at(values, weights, step=0.002):
    """The least that moves between any two weights and brings a rival level, by trying every step."""
    found = []
    for start in range(len(weights)):
        for to in range(len(weights)):
            steps = [n * step for n in range(int(weights[start] / step) + 1)] if start != to else []
            for moved in [*steps, weights[start]]:
                tried = [*weights]
                tried[start], tried[to] = tried[start] - moved, tried[to] + moved
                scores = scored(values, tried)
                if any(score >= scores[0] - 1e-9 for score in scores[1:]):
                    found.append(moved)
                    break
    return min(found, default=None)


@given(tables())
def test_the_smallest_transfer_is_the_least_that_trying_finds(table):
    values, weights = table

    found = smallest_transfer(values, weights, 0, NAMES, CRITERIA)
    tried = levels_at(values, weights)
    if scored(values, weights).count(max(scored(values, weights))) > 1:
        return
    if found is None:
        assert tried is None
    else:
        assert tried is None or found.part <= tried + 1e-9
        assert tried is None or tried - found.part <= 0.002 + 1e-9
        moved = [*weights]
        moved[found.start] -= found.part
        moved[found.to] += found.part
        scores = scored(values, moved)
        assert moved[found.start] >= -1e-9
        assert scores[found.rival] == pytest.approx(scores[0])


def test_of_two_that_are_as_small_the_first_by_name_is_told():
    values = [(3, 1, 2), (1, 3, 2), (1, 3, 2)]

    found = smallest_transfer(values, (0.6, 0.4, 0), 0, "xba", "klm")
    assert (found.start, found.to, found.rival) == (0, 1, 2)


def test_no_transfer_helps_who_is_behind_on_everything():
    assert smallest_transfer([(5, 5), (4, 4)], (0.5, 0.5), 0, NAMES, CRITERIA) is None


@given(tables())
def test_a_point_changes_the_first_place_just_where_trying_it_does(table):
    values, weights = table
    tried = set()
    for place in range(len(weights)):
        for who, step in ((n, -1 if n == 0 else 1) for n in range(len(values))):
            other = [[*row] for row in values]
            other[who][place] = min(max(other[who][place] + step, 1), 5)
            scores = scored(other, weights)
            if max(scores[1:]) > scores[0] + 1e-9:
                tried.add((place, who))
    if max(scored(values, weights)[1:]) < scored(values, weights)[0] - 1e-9:
        found = [*one_point(values, weights, 0, NAMES, (1, 5))]
        assert {(each.criterion, each.candidate) for each in found} == tried
        assert all(each.first != 0 and abs(each.change) <= 1 for each in found)


def test_a_point_stays_on_the_scale():
    found = [*one_point([(4.6, 3), (4.4, 3)], (1, 0), 0, NAMES, (1, 5))][-1]
    assert (found.candidate, found.change) == (1, pytest.approx(0.6))
