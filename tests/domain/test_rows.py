import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import activity
from workshop.domain import rows as rows_module
from workshop.domain.changes import Row, TopicChange
from workshop.domain.rows import Rows
from workshop.domain.snapshot import Facts

NUMBERS = st.integers(0, 12)
CHANGES = st.lists(st.tuples(st.lists(NUMBERS, max_size=3), st.lists(NUMBERS, max_size=3, unique=True)))


def change(gone, now, title=""):
    return TopicChange(
        now=tuple(Row(number, activity(number, title=title)) for number in now),
        gone=tuple((f"a{number}",) for number in gone if number not in now),
    )


@given(st.sets(NUMBERS), CHANGES, st.sampled_from([0, 2, 500]))
def test_rows_move_as_a_plain_dict_does(start, steps, most_changed):
    plain = {(f"a{number}",): Row(number, activity(number)) for number in start}
    rows = Rows(dict(plain))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rows_module, "_MOST_CHANGED", most_changed)
        for gone, now in steps:
            moved = change(gone, now, title=str(len(steps)))
            rows = rows.moved(moved)
            plain = {key: row for key, row in plain.items() if key not in moved.gone}
            plain |= {row.fact.key: row for row in moved.now}

    assert {row.fact.key: row for row in rows} == plain
    assert len(rows) == len(plain)
    assert all(rows.get((f"a{number}",)) == plain.get((f"a{number}",)) for number in range(13))


def test_rows_from_before_a_change_stay_as_they_were():
    before = Rows({("a1",): Row(1, activity(1))})
    before.moved(change([1], [2]))

    assert [row.fact.id for row in before] == ["a1"]


def test_a_list_with_changes_survives_the_way_to_another_process():
    facts = Facts.of([activity(1), activity(2)]).moved(change([1], [3]))

    assert pickle.loads(pickle.dumps(facts)).in_order == (activity(2), activity(3, title=""))
