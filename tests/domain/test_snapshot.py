from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.document import new_document
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Right
from workshop.domain.facts.review import Revision
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Facts, Snapshot


def right(activity, participant, role):
    return Right(activity=activity, participant=participant, role=role)


def test_a_snapshot_gives_back_the_document_it_came_from():
    document = new_document(Workshop(title="T"), activities=(Activity(id="b"), Activity(id="a")))
    assert Snapshot.of(document).document == document


def test_the_shortlist_keeps_the_list_order():
    listed = [Activity(id=id_, shortlisted=id_ != "b") for id_ in "cba"]
    snapshot = Snapshot.of(new_document(Workshop(title="T"), activities=tuple(listed)))
    assert [activity.id for activity in snapshot.shortlist] == ["c", "a"]


def test_a_change_moves_one_topic_and_leaves_the_old_snapshot_alone():
    before = Snapshot.of(new_document(Workshop(title="T"), rights=(right("a", "p", "A"),)))
    change = TopicChange(now=(Row(2, right("a", "p", "R")),), gone=(("a", None, "p", "A"),))
    after = before.moved(Changes(Label("x"), {"rights": change}))
    assert [r.role for r in after.rights] == ["R"]
    assert [r.role for r in before.rights] == ["A"]


def test_undoing_the_only_workshop_edit_replaces_the_single_fact():
    before = Snapshot.of(new_document(Workshop(title="Old")))
    change = TopicChange(now=(Row(1, Workshop(title="New")),))
    assert before.moved(Changes(Label("x"), {"workshop": change})).workshop.title == "New"


def test_the_revision_in_hand_follows_the_last_signed_one():
    signed = (Revision(number=1), Revision(number=2))
    assert Snapshot.of(new_document(Workshop(title="T"), revisions=signed)).revision == 3


def test_lists_are_equal_only_with_the_same_facts_in_the_same_order():
    one, other = right("a", "p", "A"), right("b", "q", "R")
    assert Facts.of([one, other]) == Facts.of([one, other]) == Facts.of(iter((one, other)))
    for different in (
        [],
        [one],
        [other, one],
        [one, right("b", "q", "A")],
        [one, other, right("c", "p", "I")],
    ):
        assert Facts.of([one, other]) != Facts.of(different)
    assert Facts.of([one]) != (one,)


def test_two_workshops_are_equal_only_where_every_list_is():
    before = Snapshot.of(new_document(Workshop(title="T"), rights=(right("a", "p", "A"),)))
    after = Snapshot.of(new_document(Workshop(title="T"), rights=(right("a", "p", "R"),)))
    assert before == Snapshot.of(before.document)
    assert before != after


rights = st.builds(right, st.sampled_from("abc"), st.sampled_from("pq"), st.sampled_from("RA"))


@given(st.lists(rights, unique_by=lambda r: r.key), st.lists(rights, unique_by=lambda r: r.key), st.data())
def test_groups_carried_over_an_edit_equal_groups_made_anew(start, added, data):
    before = Facts.of(start)
    before.group("a")
    gone = data.draw(st.lists(st.sampled_from(start), unique=True)) if start else []
    now = tuple(Row(100 + place, fact) for place, fact in enumerate(added))
    after = before.moved(TopicChange(now=now, gone=tuple(fact.key for fact in gone)))
    anew = Facts.of(after.in_order)
    assert [after.group(name) for name in "abc"] == [anew.group(name) for name in "abc"]
