import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from tests.builders import activity, build, right
from workshop.domain import rules
from workshop.domain.changes import Label
from workshop.domain.facts.choices import RevealKind
from workshop.domain.facts.ownership import Reveal
from workshop.errors import FileTrouble, UserFixable
from workshop.session import Session


@pytest.fixture
def session(tmp_path):
    made = Session.create(tmp_path / "room.workshop", build(owned=True))
    yield made
    made.close()


def retitle(store, now, *, number, title):
    """An action as the app has them."""
    if not title:
        raise UserFixable("empty", field="title")
    with store.step(Label("retitle", {"title": now.activities[f"a{number}"].title})) as edit:
        edit.put("activities", activity(number, title=title))
    return edit.changes


def show_ratings(store, now):
    """What a step to come would do, or an import."""
    with store.step(Label("import-data")) as edit:
        edit.put("reveals", Reveal(kind=RevealKind.RATINGS, at=datetime(2026, 2, 4, tzinfo=UTC)))
    return edit.changes


def clear_rights(store, now):
    with store.step(Label("clear-rights")) as edit:
        edit.drop("rights", *(fact.key for fact in now.rights))
    return edit.changes


def test_an_action_moves_the_snapshot_and_leaves_the_one_before_alone(session):
    before = session.snapshot

    changes = session.run(retitle, number=1, title="New")

    assert list(changes.topics) == ["activities"]
    assert session.snapshot.activities["a1"].title == "New"
    assert before.activities["a1"].title == "Activity 1"


def test_the_snapshot_is_always_what_the_file_holds(session):
    session.run(retitle, number=2, title="New")
    session.run(clear_rights)
    session.undo()
    session.undo()
    session.redo()
    held = session.snapshot
    session.close()

    reopened = Session.open(session.path)
    assert reopened.snapshot == held
    reopened.close()


def test_a_reveal_that_no_step_makes_yet_is_final_too(session):
    session.run(show_ratings)
    session.run(retitle, number=1, title="New")
    session.undo()

    assert (session.undo_step, session.undo_label, session.undo()) == (None, None, None)
    assert len(session.snapshot.reveals) == 1


def test_undo_and_redo_say_what_they_do(session):
    session.run(retitle, number=1, title="New")
    assert session.undo_label == Label("retitle", {"title": "Activity 1"})

    assert session.undo().label == Label("retitle", {"title": "Activity 1"})
    assert (session.undo_label, session.redo_label.code) == (None, "retitle")
    assert session.redo() and session.snapshot.activities["a1"].title == "New"


def test_with_nothing_to_undo_nothing_happens(session):
    heard = []
    session.listen(heard.append)

    assert (session.undo(), session.redo(), heard) == (None, None, [])


def test_listeners_hear_after_the_snapshot_has_moved(session):
    heard = []
    session.listen(lambda changes: heard.append(session.snapshot.activities["a1"].title))

    session.run(retitle, number=1, title="One")
    session.undo()
    session.redo()

    assert heard == ["One", "Activity 1", "One"]


def test_an_action_that_changes_nothing_is_no_news(session):
    heard = []
    session.listen(heard.append)

    assert not session.run(retitle, number=1, title="Activity 1")
    assert (heard, session.undo_label) == ([], None)


def test_a_refused_action_changes_nothing(session):
    before = session.snapshot

    with pytest.raises(UserFixable, match="empty"):
        session.run(retitle, number=1, title="")

    assert session.snapshot is before


def test_findings_follow_the_snapshot(session):
    assert "no-accountable" not in {finding.rule for finding in session.findings}

    session.run(clear_rights)

    assert session.findings == rules.check(session.snapshot)
    assert "no-accountable" in {finding.rule for finding in session.findings}


def test_findings_are_worked_out_once_per_snapshot(session):
    assert session.findings is session.findings


def write_elsewhere_and_fail(store, now):
    """A commit that reached the disk although it was reported as failed."""
    with store.step(Label("late")) as edit:
        edit.put("rights", right(1, 1, "I"))
    raise FileTrouble("unreachable", path=str(store.path))


def test_after_a_failed_commit_the_snapshot_is_what_the_disk_holds(session):
    with pytest.raises(FileTrouble):
        session.run(write_elsewhere_and_fail)

    assert ("a1", None, "p1", "I") in session.snapshot.rights


def test_the_file_is_complete_between_edits_and_can_be_copied(session, tmp_path):
    session.run(retitle, number=1, title="New")
    copy = tmp_path / "copy.workshop"
    copied = os.spawnlp(os.P_WAIT, "cp", "cp", str(session.path), str(copy))

    with sqlite3.connect(copy) as db:
        title = db.execute("SELECT title FROM activities WHERE id = 'a1'").fetchone()
    db.close()

    assert (copied, title) == (0, ("New",))


def test_save_copy_goes_on_in_the_first_file(session, tmp_path):
    session.save_copy(tmp_path / "copy.workshop")
    session.run(retitle, number=1, title="New")

    copy = Session.open(tmp_path / "copy.workshop")
    assert copy.snapshot.activities["a1"].title == "Activity 1"
    assert session.path.name == "room.workshop"
    copy.close()


def add_many(store, now, *, titles):
    with store.step(Label("import-activities", {"count": str(len(titles))})) as edit:
        edit.put("activities", *(activity(n, title=title) for n, title in enumerate(titles, 100)))
    return edit.changes


def aside(work):
    """What comes of work on another thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(work).result()


def test_an_action_on_another_thread_is_told_when_it_is_settled_and_is_one_step(session):
    before, told, written = len(session.snapshot.activities), [], []
    session.listen(told.append)
    work = session.aside(add_many, lambda: written.append(1), titles=["Data", "Web", "Cloud"])
    worked = aside(work)
    assert len(session.snapshot.activities) == before and not told
    session.settle(worked)
    assert len(session.snapshot.activities) == before + 3 and len(told) == 1 and len(written) >= 3
    session.undo()
    assert len(session.snapshot.activities) == before


def test_an_action_that_is_stopped_on_another_thread_leaves_nothing(session):
    path, before, written = session.path, session.snapshot, []

    def stop_at_the_third():
        written.append(1)
        if len(written) == 3:
            raise UserFixable("cancelled")

    with pytest.raises(UserFixable, match="cancelled"):
        aside(session.aside(add_many, stop_at_the_third, titles=["Data", "Web", "Cloud"]))
    assert session.snapshot is before and session.undo_step is None
    session.run(retitle, number=1, title="Goes on")
    session.close()
    again = Session.open(path)
    assert len(again.snapshot.activities) == len(before.activities)
    again.close()
