from datetime import UTC, datetime

import msgspec
import pytest

from workshop.actions.ballots import (
    Vote,
    agree,
    cast_ballots,
    clear_ballot,
    note_move,
    reveal_ballots,
)
from workshop.actions.steps import set_up
from workshop.actions.steps.ownership import Place, assign_right, escalate, withdraw_escalation
from workshop.domain.ballots.counts import counted
from workshop.domain.ballots.reading import read
from workshop.domain.ballots.rounds import Stage, moves, stage
from workshop.domain.ballots.votes import open_round, votes_counted
from workshop.domain.facts.set_up import Limits
from workshop.errors import UserFixable
from workshop.session import Session
from workshop.texts import Texts
from workshop.texts.labels import label_text

AT = datetime(2026, 2, 4, 14, tzinfo=UTC)
CANARY = "canary in the coal mine"


def cast(session, written, activity="data", comment=""):
    """Cast votes written as "okafor:brandt weiss:-", - for nobody and ? for who can't say."""
    pairs = (each.split(":") for each in written.split())
    votes = [Vote(activity, who, None if whom in "-?" else whom, comment, whom == "?") for who, whom in pairs]
    return session.run(cast_ballots, votes=votes)


def reveal(session, *activities):
    return session.run(reveal_ballots, activities=activities or ("data",), at=AT)


def seen(session):
    """The workshop as a room sees it in which no group is too small."""
    return msgspec.structs.replace(session.snapshot, limits=Limits(small_side=1))


def counts(session, activity="data"):
    return {each.proposes: each.total for each in counted(seen(session), activity).proposals}


def rules_found(session):
    return {f.rule for f in session.findings if f.subject.activity == "data"}


def test_a_vote_counts_after_the_reveal_and_not_before(session):
    cast(session, "okafor:brandt brandt:brandt")
    assert votes_counted(session.snapshot, "data").voted == ("okafor", "brandt")
    assert counted(seen(session), "data") is None
    reveal(session)
    assert counts(session) == {"brandt": 2}


def test_a_second_vote_of_one_person_takes_the_place_of_the_first(session):
    cast(session, "okafor:brandt brandt:?")
    cast(session, "okafor:-")
    reveal(session)
    assert counts(session) == {None: 1}


def test_who_can_not_say_has_voted_and_may_still_say_in_the_same_round(session):
    cast(session, "okafor:? brandt:?")
    assert votes_counted(session.snapshot, "data").voted == ("okafor", "brandt")
    cast(session, "okafor:brandt")
    reveal(session)
    assert counts(session) == {"brandt": 1} and counted(seen(session), "data").abstentions == 1


def test_a_round_in_which_nobody_can_say_is_revealed_and_leaves_no_open_difference(session):
    cast(session, "okafor:? lindqvist:?")
    reveal(session)
    assert read(seen(session), "data").reading == "unknown"
    assert rules_found(session) & {"open-difference", "no-accountable"} == {"no-accountable"}


def test_a_vote_that_can_not_say_reads_like_any_other_in_what_undo_takes_back(session):
    said = cast(session, "okafor:brandt").label
    assert cast(session, "okafor:?").label == said == session.undo_label


def test_who_is_set_absent_before_the_reveal_counts_no_more_and_what_was_seen_stays(session):
    session.run(set_up.edit_limits, small_side=1)
    cast(session, "okafor:okafor lindqvist:lindqvist brandt:okafor")
    session.run(set_up.edit_participant, participant="lindqvist", capacity="absent")
    assert "lindqvist" not in votes_counted(session.snapshot, "data").voted
    session.run(set_up.edit_participant, participant="lindqvist", capacity="decider")
    assert "lindqvist" in votes_counted(session.snapshot, "data").voted
    session.run(set_up.edit_participant, participant="lindqvist", capacity="absent")
    reveal(session)
    assert counts(session) == {"okafor": 2}
    session.run(set_up.edit_participant, participant="lindqvist", capacity="decider")
    assert counts(session) == {"okafor": 2} and "open-difference" not in rules_found(session)


def test_a_batch_from_paper_is_one_step_or_nothing(session):
    with pytest.raises(UserFixable, match="absent-never-votes"):
        cast(session, "okafor:brandt weiss:brandt")
    assert not len(session.snapshot.ballots)
    cast(session, "okafor:brandt brandt:brandt lindqvist:okafor")
    assert session.undo_label.params == {"count": "3"}
    session.undo()
    assert not len(session.snapshot.ballots)


@pytest.mark.parametrize("capacity", ["observer", "facilitator"])
def test_who_only_watches_does_not_vote(session, capacity):
    session.run(set_up.edit_participant, participant="brandt", capacity=capacity)
    with pytest.raises(UserFixable, match="observer-never-votes"):
        cast(session, "brandt:okafor")


@pytest.mark.parametrize("vote", ["gone:okafor", "okafor:gone"])
def test_a_vote_names_people_who_are_there(session, vote):
    with pytest.raises(UserFixable, match="gone"):
        cast(session, vote)


def test_no_votes_are_no_step(session):
    assert not session.run(cast_ballots, votes=[])
    assert session.undo_label is None


def test_a_hidden_vote_can_be_cleared_and_a_revealed_one_can_not(session):
    cast(session, "okafor:brandt brandt:brandt")
    session.run(clear_ballot, activity="data", participant="okafor")
    assert votes_counted(session.snapshot, "data").voted == ("brandt",)
    cast(session, "okafor:brandt")
    reveal(session)
    assert not session.run(clear_ballot, activity="data", participant="brandt")
    assert counts(session) == {"brandt": 2}


def test_a_reveal_needs_votes_and_one_alone_is_refused(session):
    with pytest.raises(UserFixable, match="nothing-to-reveal"):
        reveal(session)
    cast(session, "okafor:brandt")
    with pytest.raises(UserFixable, match="one-vote"):
        reveal(session)
    cast(session, "brandt:brandt")
    reveal(session)
    with pytest.raises(UserFixable, match="nothing-to-reveal"):
        reveal(session)


def test_several_are_revealed_in_one_step_and_what_has_no_votes_is_passed_over(session):
    cast(session, "okafor:brandt brandt:brandt")
    cast(session, "okafor:brandt", "consent")
    with pytest.raises(UserFixable, match="one-vote"):
        reveal(session, "data", "consent", "plan")
    assert not len(session.snapshot.reveals)
    cast(session, "brandt:-", "consent")
    reveal(session, "data", "consent", "plan")
    assert [fact.of for fact in session.snapshot.reveals] == ["data", "consent"]


def test_undo_never_hides_a_reveal_again(session):
    cast(session, "okafor:brandt brandt:brandt")
    reveal(session)
    assert session.undo_label is None and session.undo() is None
    assert counts(session) == {"brandt": 2}
    session.run(agree, activity="data", participant="brandt")
    assert session.undo() and session.undo() is None
    assert counts(session) == {"brandt": 2}


def test_a_reveal_stays_after_the_file_is_opened_again(session):
    cast(session, "okafor:brandt brandt:brandt")
    reveal(session)
    session.close()
    reopened = Session.open(session.path)
    assert reopened.undo() is None and len(reopened.snapshot.reveals) == 1
    reopened.close()


def test_a_vote_after_the_reveal_opens_the_next_round_and_keeps_the_first(session):
    cast(session, "okafor:brandt lindqvist:lindqvist")
    reveal(session)
    cast(session, "okafor:lindqvist lindqvist:lindqvist")
    assert open_round(session.snapshot, "data") == 2 and counts(session) == {"brandt": 1, "lindqvist": 1}
    reveal(session)
    session.run(note_move, activity="data", participant="okafor", why=" It is their data ")
    (move,) = moves(session.snapshot, "data").moved
    assert (move.participant, move.start.proposes, move.to.proposes) == ("okafor", "brandt", "lindqvist")
    assert move.why == "It is their data"
    assert counted(seen(session), "data", 1).total == 2


def test_why_is_noted_for_who_voted(session):
    cast(session, "okafor:brandt lindqvist:brandt")
    reveal(session)
    with pytest.raises(UserFixable, match="gone"):
        session.run(note_move, activity="data", participant="brandt", why="Because")


def test_an_open_difference_is_settled_by_agreeing(session):
    cast(session, "okafor:okafor lindqvist:lindqvist")
    assert "open-difference" not in rules_found(session)
    reveal(session)
    assert "open-difference" in rules_found(session)
    session.run(agree, activity="data", participant="lindqvist", reason="Their data")
    assert not rules_found(session) & {"open-difference", "no-reason", "no-accountable"}
    assert stage(session.snapshot, "data") is Stage.AGREED


def test_an_open_difference_is_settled_by_escalating_and_open_again_when_that_is_withdrawn(session):
    cast(session, "okafor:okafor lindqvist:lindqvist")
    reveal(session)
    session.run(escalate, activity="data", to="The board", text="Who owns it")
    assert "open-difference" not in rules_found(session)
    session.run(withdraw_escalation, activity="data")
    assert "open-difference" in rules_found(session)


def test_agreeing_makes_one_person_decide_who_may_do_the_work_too_and_leaves_the_others(session):
    for cell, letter in (("okafor", "A"), ("brandt", "R"), ("lindqvist", "C")):
        session.run(assign_right, places=[Place("data", cell)], role=letter)
    session.run(escalate, activity="data", to="The board")
    before = session.snapshot.document
    session.run(agree, activity="data", participant="brandt", reason="Why")
    held = {(right.participant, right.role) for right in session.snapshot.rights}
    assert held == {("brandt", "A"), ("brandt", "R"), ("lindqvist", "C")}
    assert not len(session.snapshot.escalations)
    session.undo()
    assert session.snapshot.document == before


def test_who_decides_need_not_be_consulted_and_undo_brings_that_back(session):
    for cell, letter in (("brandt", "C"), ("lindqvist", "C")):
        session.run(assign_right, places=[Place("data", cell)], role=letter)
    session.run(agree, activity="data", participant="brandt")
    held = lambda: {(right.participant, right.role) for right in session.snapshot.rights}  # noqa: E731
    assert held() == {("brandt", "A"), ("lindqvist", "C")}
    session.undo()
    assert held() == {("brandt", "C"), ("lindqvist", "C")}


def test_agreeing_again_without_a_reason_keeps_the_one_there_is(session):
    session.run(agree, activity="data", participant="brandt", reason="Why")
    session.run(agree, activity="data", participant="okafor")
    assert [reason.text for reason in session.snapshot.reasons] == ["Why"]


def test_what_was_voted_is_in_no_label_and_in_no_report_of_trouble(session):
    session.run(set_up.add_participant, name=CANARY)
    who = next(p.id for p in session.snapshot.participants if p.name == CANARY)
    changes = cast(session, f"okafor:{who}", comment="secret why")
    labels = [changes.label, session.undo_label]
    changes = cast(session, f"okafor:{who} brandt:{who}", comment="secret why")
    labels += [changes.label, session.undo_label]
    session.undo()
    labels.append(session.redo_label)
    said = [label_text(Texts(), label) + repr(label) for label in labels]
    said += [repr(ballot) for ballot in session.snapshot.ballots]
    said += [
        repr(session.snapshot.ballots.in_order),
        repr(changes.topics["ballots"]),
        repr(Vote("a", "b", who)),
    ]
    assert not [text for text in said if CANARY in text or who in text or "secret" in text]


def test_a_vote_on_what_was_removed_goes_with_it(session):
    cast(session, "okafor:brandt")
    session.run(set_up.remove_participant, participant="brandt")
    assert votes_counted(session.snapshot, "data").voted == ()
