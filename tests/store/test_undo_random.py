import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from tests.builders import activity, build, right
from workshop.domain.changes import Label
from workshop.store.file import Store

IDS = st.integers(1, 6)


class Editing(RuleBasedStateMachine):
    """Random steps on the file against whole snapshots kept in memory; the file is reopened now and then."""

    @initialize()
    def start(self):
        self.folder = Path(tempfile.mkdtemp())
        self.store = Store.create(self.folder / "a.workshop", build(owned=True))
        self.snapshot = self.store.load()
        self.past, self.future = [], []

    def step(self, work):
        before = self.snapshot
        with self.store.step(Label("step")) as edit:
            work(edit)
        self.follow(edit.changes)
        if edit.changes:
            self.past.append(before)
            self.future.clear()

    def follow(self, changes):
        self.snapshot = self.snapshot.moved(changes)
        assert self.snapshot.document == self.store.load().document

    @rule(numbers=st.lists(IDS, max_size=4), title=st.text(max_size=4), value=st.none() | st.floats(1, 5))
    def put_activities(self, numbers, title, value):
        facts = [activity(number, title=title, value=value) for number in numbers]
        self.step(lambda edit: edit.put("activities", *facts))

    @rule(number=IDS, participant=IDS, role=st.sampled_from("RACI"), phase=st.none() | st.just("f"))
    def put_and_drop_rights(self, number, participant, role, phase):
        def work(edit):
            edit.put("rights", right(number, participant, role, phase))
            edit.drop("rights", (f"a{participant}", None, f"p{number}", "A"))

        self.step(work)

    @rule(numbers=st.lists(IDS, max_size=3))
    def drop_activities(self, numbers):
        self.step(lambda edit: edit.drop("activities", *((f"a{number}",) for number in numbers)))

    @rule(data=st.data())
    def order_activities(self, data):
        keys = data.draw(st.permutations([fact.key for fact in self.snapshot.activities]))
        self.step(lambda edit: edit.order("activities", keys))

    @rule(data=st.data())
    def swap_two_ids(self, data):
        if len(self.snapshot.activities) < 2:
            return
        one, two = data.draw(st.permutations(list(self.snapshot.activities)))[:2]

        def work(edit):
            edit.rekey("activities", one.key, activity(99))
            edit.rekey("activities", two.key, activity(0, id=one.id))
            edit.rekey("activities", ("a99",), activity(0, id=two.id))

        self.step(work)

    @rule(title=st.text(min_size=1, max_size=5))
    def retitle(self, title):
        workshop = type(self.snapshot.workshop)(title=title)
        self.step(lambda edit: edit.put("workshop", workshop))

    @rule()
    def fail(self):
        with pytest.raises(ZeroDivisionError), self.store.step(Label("fails")) as edit:
            edit.put("activities", activity(7))
            raise ZeroDivisionError
        assert self.snapshot.document == self.store.load().document

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        self.future.append(self.snapshot)
        self.follow(self.store.undo())
        assert self.snapshot.document == self.past.pop().document

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        self.past.append(self.snapshot)
        self.follow(self.store.redo())
        assert self.snapshot.document == self.future.pop().document

    @rule()
    def reopen(self):
        self.store.close()
        self.store = Store.open(self.store.path)

    def teardown(self):
        end = [self.snapshot.document, *(snapshot.document for snapshot in reversed(self.past))]
        there = [end[0], *(self.store.load().document for _ in iter(self.store.undo, None))]
        assert there == end
        for _ in iter(self.store.redo, None):
            pass
        assert self.store.load().document == (self.future[0] if self.future else self.snapshot).document
        self.store.close()
        shutil.rmtree(self.folder)


Editing.TestCase.settings = settings(max_examples=25, stateful_step_count=25)
test_undo_and_redo_are_exact_over_restarts = Editing.TestCase
