from datetime import date, timedelta
from itertools import combinations
from random import Random

import pytest

from tests.builders import activity, person, right, snapshot
from tests.pace.counting import steps
from workshop.domain.facts.choices import Side
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.findings import shown
from workshop.domain.rehearsal.walk import walk
from workshop.report.rehearsing.lanes import BAR, lay_out
from workshop.report.rehearsing.routes import DISC, routes

MONDAY = date(2026, 3, 2)
LAUNCH = date(2026, 4, 13)
SIDES = (Side.MARKETING, Side.MARKETING, Side.IT, Side.IT, Side.BOTH, Side.OTHER)
PEOPLE = tuple(person(number + 1, side) for number, side in enumerate(SIDES))


def day(number):
    return None if number is None else MONDAY + timedelta(days=number)


def task(number, of=None, first=None, last=None, after=()):
    """Task `t…` of activity `a…`, which person `p…` of the same number decides."""
    activity = f"a{of}" if of else None
    ends = day(first if last is None else last)
    return Task(id=f"t{number}", activity=activity, starts_on=day(first), ends_on=ends, after=after)


def room(*tasks):
    rights = tuple(right(number, number) for number in range(1, len(PEOPLE) + 1))
    activities = tuple(activity(number) for number in range(1, len(PEOPLE) + 2))
    return snapshot(participants=PEOPLE, activities=activities, rights=rights, tasks=tasks)


def drawn(now, width=800.0, launch=LAUNCH):
    walked = walk(now)
    lanes = lay_out(now, walked, width, launch, shown(now))
    return lanes, routes(walked, lanes), walked


def at_random(seed, count=40):
    """Tasks of anybody or nobody, with or without dates, each after some of those before it."""
    random = Random(seed)
    tasks = []
    for number in range(count):
        first = random.choice([None, *range(0, 70)])
        last = None if first is None else first + random.choice(range(20))
        after = tuple(each.id for each in random.sample(tasks, min(len(tasks), random.choice(range(3)))))
        tasks.append(task(number, random.choice([None, *range(1, 8)]), first, last, after))
    return room(*tasks)


def test_marketing_decides_above_it_below_and_nobody_between():
    lanes, _, _ = drawn(room(task(1, 3, 0), task(2, 1, 0), task(3, None, 0), task(4, 2, 0), task(5, 4, 0)))
    assert [lane.person for lane in lanes.lanes] == ["p1", "p2", None, "p3", "p4"]
    assert lanes.lanes[2].top < lanes.border < lanes.lanes[2].bottom


def test_there_is_no_lane_of_nobody_where_everything_is_decided():
    lanes, _, _ = drawn(room(task(1, 1, 0), task(2, 3, 0)))
    assert [lane.side for lane in lanes.lanes] == [Side.MARKETING, Side.IT]
    assert lanes.border == lanes.lanes[1].top


def test_bars_are_to_scale_and_the_launch_stands_at_its_day():
    lanes, _, _ = drawn(room(task(1, 1, 0, 13), task(2, 1, 14, 34)))
    one, other = lanes.bars
    assert other.width == pytest.approx(1.5 * one.width)
    assert other.x == pytest.approx(one.end)
    assert lanes.launch == pytest.approx(one.x + 3 * one.width)


def test_what_is_too_many_at_once_is_marked_from_the_first_day_to_the_first_end():
    lanes, _, _ = drawn(room(task(1, 3, 0, 9), task(2, 3, 3, 20), task(3, 3, 5, 12)))
    (clash,) = lanes.clashes
    assert clash.x == lanes.bars[2].x
    assert clash.x + clash.width == pytest.approx(lanes.bars[0].end)
    assert {bar.y for bar in lanes.bars} == {13, 62, 111}


def test_tasks_without_dates_stand_before_the_axis_in_order():
    lanes, lines, _ = drawn(room(task(1), task(2, 1, 0), task(3, None, None, None, ("t1",))))
    bars = {bar.task: bar for bar in lanes.bars}
    assert bars["t1"].end < bars["t3"].x < bars["t3"].end < bars["t2"].x
    assert [each.number for each in lines] == [None]
    none, _, _ = drawn(room(task(1), task(2)))
    assert none.axis is None and none.launch is None


@pytest.mark.parametrize("seed", range(8))
def test_no_two_bars_lie_upon_each_other_and_each_is_in_its_lane(seed):
    lanes, _, _ = drawn(at_random(seed))
    for one, other in combinations(lanes.bars, 2):
        assert one.end <= other.x + 1e-6 or other.end <= one.x + 1e-6 or abs(one.y - other.y) >= BAR
    for bar in lanes.bars:
        assert lanes.lanes[bar.lane].top < bar.y and bar.y + BAR < lanes.lanes[bar.lane].bottom
        assert bar.x > 0 and bar.end < lanes.width


@pytest.mark.parametrize("seed", range(8))
def test_every_hand_over_between_sides_has_its_number_once_and_lines_stay_on_the_page(seed):
    lanes, lines, walked = drawn(at_random(seed))
    numbers = [each.number for each in lines if each.number is not None]
    assert numbers == [each.between_sides for each in walked.between_sides]
    assert numbers == [*range(1, len(numbers) + 1)]
    assert len({each.pair for each in lines}) == len(lines)
    for line in lines:
        for x, y in (*line.points, *filter(None, [line.disc])):
            assert 0 <= x <= lanes.width and 0 <= y <= lanes.height
        assert all(a == c or b == d for (a, b), (c, d) in zip(line.points, line.points[1:], strict=False))


def test_a_line_goes_from_the_end_of_one_bar_to_the_start_of_the_other_with_its_number_on_it():
    lanes, (line,), _ = drawn(room(task(1, 1, 0, 6), task(2, 3, 14, 20, ("t1",))))
    one, other = lanes.bars
    assert line.points[0] == (one.end, one.middle) and line.points[-1] == (other.x, other.middle)
    assert line.disc == (line.points[1][0], lanes.border)


def test_numbers_that_would_lie_upon_each_other_move_apart():
    tasks = [task(1, 1, 0, 6), *(task(n, 3, 8 + 7 * n, 12 + 7 * n, ("t1",)) for n in range(2, 6))]
    _, lines, _ = drawn(room(*tasks))
    for one, other in combinations([line.disc for line in lines], 2):
        assert ((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5 >= DISC


def test_two_hundred_tasks_are_laid_out_with_all_their_lines():
    lanes, lines, _ = drawn(at_random(1, 200))
    assert len(lanes.bars) == 200 and len(lines) > 100


def test_a_number_looks_no_further_than_to_the_first_place_that_is_free():
    now = room(*(task(n, n % 2 * 2 + 1, n, n + 6, (f"t{n - 1}",) if n else ()) for n in range(60)))
    assert steps(lambda: drawn(now)) < 4_000_000


@pytest.mark.parametrize("width", [300, 700, 900, 2000])
def test_tasks_without_dates_alone_need_no_more_than_the_room(width):
    lanes, _, _ = drawn(room(*(task(n) for n in range(1, 10))), width, None)
    assert lanes.width == width and all(bar.end <= width for bar in lanes.bars)
    assert len({(bar.x, bar.y) for bar in lanes.bars}) == 9
