from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.strategies import documents
from workshop.actions.listing.merging import merge_activities
from workshop.actions.steps.overlap_activities import edit_activity
from workshop.domain.ballots.votes import is_shown
from workshop.domain.document import MANY
from workshop.domain.references.integrity import problems
from workshop.errors import UserFixable
from workshop.session import Session

FRESH = count()


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(document=documents(), data=st.data())
def test_a_merge_holds_together_and_undo_splits_exactly(tmp_path, document, data):
    session = Session.create(tmp_path / f"{next(FRESH)}.workshop", document)
    try:
        ids = [each.id for each in session.snapshot.activities]
        if len(ids) < 2:
            return
        chosen = data.draw(st.lists(st.sampled_from(ids), min_size=2, unique=True))
        before = session.snapshot
        session.run(merge_activities, activities=chosen, title="Merged")
        after = session.snapshot
        assert not list(problems(after.document))
        assert [each.id for each in after.activities if each.id in chosen] == [chosen[0]]
        assert gone_nowhere(after, chosen[1:])
        assert hidden(before, chosen) >= hidden(after, chosen[:1])
        session.undo()
        assert session.snapshot == before and session.snapshot.document == before.document
        session.redo()
        assert session.snapshot.document == after.document
    finally:
        session.close()


def gone_nowhere(snapshot, gone):
    """Whether no reveal or tally names what is gone; other lists are looked through by `problems`."""
    named = [*(each.of for each in snapshot.reveals), *(each.of for each in snapshot.tallies)]
    statements = {each.id for each in snapshot.statements}
    others = {each.id for topic in ("candidates", "criteria") for each in getattr(snapshot, topic)}
    return not {*named} & {*gone} - statements - others


def hidden(snapshot, ids):
    """What was voted and isn't shown: a merge may lose one to a clash, and shows none."""
    return {
        (ballot.participant, ballot.proposes, ballot.comment)
        for id_ in ids
        for ballot in snapshot.ballots.group(id_)
        if not is_shown(snapshot, id_, ballot.round)
    }


def test_every_list_that_names_an_activity_was_thought_of():
    by_key = {topic for topic, kind in MANY.items() if kind.refs.get("activity") == "activities"}
    assert by_key == {
        "dots",
        "rights",
        "reasons",
        "terms",
        "escalations",
        "deputies",
        "ballots",
        "accepted",
        "tasks",
        "replies",  # what was asked of one is asked of what they became: the kept one's answer gives way
        "holds",
    }


def test_a_merge_says_what_it_did(session):
    session.run(merge_activities, activities=["data", "plan"], title=" Data  and plans ")
    assert session.undo_label.params == {"title": "Data and plans"}
    assert "plan" not in session.snapshot.activities


@pytest.mark.parametrize("ids", [[], ["data"], ["data", "data"]])
def test_one_is_no_merge(session, ids):
    with pytest.raises(UserFixable, match="one-is-no-merge"):
        session.run(merge_activities, activities=ids, title="x")


def test_what_is_gone_or_has_no_name_is_not_merged(session):
    before, undo = session.snapshot, session.undo_label
    for ids, title, code in ((["data", "gone"], "x", "gone"), (["data", "plan"], " ", "empty")):
        with pytest.raises(UserFixable, match=code):
            session.run(merge_activities, activities=ids, title=title)
    assert session.snapshot is before and session.undo_label == undo


def test_texts_that_get_too_long_together_are_refused_and_not_cut(session):
    session.run(edit_activity, activity="data", description="x" * 15_000)
    session.run(edit_activity, activity="plan", description="y" * 15_000)
    with pytest.raises(UserFixable, match="too-long"):
        session.run(merge_activities, activities=["data", "plan"], title="x")
    assert "plan" in session.snapshot.activities
