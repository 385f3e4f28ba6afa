from workshop.domain.facts.rehearsal import Task
from workshop.domain.rehearsal.succession import before_without_rings, depths, in_succession, rings


def named(**after):
    return tuple(Task(id=id, after=tuple(ids.split())) for id, ids in after.items())


def test_a_task_is_as_deep_as_the_longest_way_to_it():
    tasks = named(last="first middle", first="", middle="first")
    assert depths(tasks) == {"last": 2, "first": 0, "middle": 1}


def test_in_a_ring_and_after_one_a_task_is_as_deep_as_there_are_others():
    tasks = named(one="two", two="one two", after="two", before="")
    assert depths(tasks) == {"one": 3, "two": 3, "after": 3, "before": 0}


def test_a_task_does_not_come_before_itself():
    assert depths(named(one="one", two="")) == {"one": 0, "two": 0}


def test_each_ring_is_named_alone_and_what_only_touches_it_is_not():
    tasks = named(a="c", b="a", c="b", between="a", x="y between", y="x", own="own", free="")
    assert rings(tasks) == (("a", "b", "c"), ("x", "y"), ("own",))


def test_without_rings_every_task_comes_after_those_before_it():
    tasks = named(a="c", b="a", c="b", d="c gone", e="d a")
    before = before_without_rings(tasks)
    order = in_succession(before)

    assert before == {"a": (), "b": (), "c": (), "d": ("c",), "e": ("d", "a")}
    assert all(order.index(one) < order.index(each) for each, some in before.items() for one in some)


def test_a_very_long_chain_is_no_trouble():
    tasks = tuple(Task(id=f"t{n}", after=(f"t{n - 1}",) if n else ()) for n in range(20_000))
    assert depths(tasks)["t19999"] == 19_999
    assert rings(tasks) == ()
