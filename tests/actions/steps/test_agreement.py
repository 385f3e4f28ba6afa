"""What the actions on the working agreement do."""

import pytest

from workshop.actions.rights import escalation_path as path
from workshop.actions.steps import agreement, set_up
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.road_map import Cadence
from workshop.domain.planning.path import rungs
from workshop.errors import UserFixable


@pytest.fixture
def with_path(session):
    """A path of two ranks, and a third person with the last word."""
    session.run(set_up.add_participant, name="Ada Boss", side=Side.OTHER)
    boss = next(each.id for each in session.snapshot.participants if each.name == "Ada Boss")
    session.run(path.take_path, rungs=[(("okafor", "lindqvist"), "One week"), ((boss,), "")])
    return session, boss


def ranks(session):
    return [(rung.rank, rung.people) for rung in rungs(session.snapshot)]


def test_a_meeting_that_is_listed_already_is_not_added_again(session):
    session.run(agreement.add_cadences, titles=["Board"])
    session.run(agreement.add_cadences, titles=["board", "Figures hour"])
    assert [each.title for each in session.snapshot.cadences] == ["Board", "Figures hour"]


def test_starters_are_taken_over_with_ids_of_their_own(session):
    starters = [Cadence(id="starter", title=title, every="weekly") for title in ("Board", "Hour")]
    session.run(agreement.take_cadences, cadences=starters)
    taken = session.snapshot.cadences.in_order
    assert [each.title for each in taken] == ["Board", "Hour"]
    assert len({each.id for each in taken} | {"starter"}) == 3


def test_a_meeting_is_taken_over_with_a_clean_title_and_refused_with_one_that_is_too_long(session):
    session.run(agreement.take_cadences, cadences=[Cadence(id="new", title=" Hand-over ", every="once")])
    assert [each.title for each in session.snapshot.cadences] == ["Hand-over"]
    with pytest.raises(UserFixable, match="too-long"):
        session.run(agreement.take_cadences, cadences=[Cadence(id="new", title="x" * 501, every="once")])


def test_nobody_meets_who_is_not_in_the_room(session):
    session.run(agreement.add_cadences, titles=["Board"])
    (board,) = session.snapshot.cadences
    with pytest.raises(UserFixable, match="gone"):
        session.run(agreement.edit_cadence, cadence=board.id, who=("nobody",))


def test_the_first_words_begin_a_principle_and_the_next_go_on_in_it(session):
    for text in ("No", "No tool", "No tool goes live unchecked."):
        session.run(agreement.write_principle, principle="s1", new_topic="Security", text=text)
    (only,) = session.snapshot.principles
    assert (only.id, only.topic, only.text) == ("s1", "Security", "No tool goes live unchecked.")
    session.run(agreement.write_principle, principle="s1", new_topic="", days=90)
    assert session.snapshot.principles["s1"].days == 90


def test_a_place_in_which_nothing_was_written_begins_nothing(session):
    assert not session.run(agreement.write_principle, principle="s1", new_topic="Security", text="  ")
    assert not len(session.snapshot.principles)


def test_a_role_without_words_is_gone(session):
    whose = {"kind": CommitmentKind.ROLE, "side": Side.IT, "participant": None}
    session.run(agreement.write_commitment, commitment="r1", text="I say no", **whose)
    session.run(agreement.write_commitment, commitment="r1", text="", **whose)
    assert not len(session.snapshot.commitments)


def test_rungs_go_under_who_has_the_last_word(with_path):
    session, boss = with_path
    session.run(path.take_path, rungs=[(("brandt",), "The same day")])
    assert ranks(session) == [(1, ("okafor", "lindqvist")), (2, ("brandt",)), (3, (boss,))]


def test_who_takes_a_place_on_a_rung_has_as_long(with_path):
    session, _ = with_path
    session.run(path.name_on_rung, rank=1, before="okafor", after="brandt")
    assert ranks(session)[0] == (1, ("brandt", "lindqvist"))
    assert rungs(session.snapshot)[0].within == ("One week",)


def test_a_rung_that_nobody_is_on_any_more_is_gone_and_the_ranks_close_up(with_path):
    session, boss = with_path
    for who in ("okafor", "lindqvist"):
        session.run(path.name_on_rung, rank=1, before=who, after=None)
    assert ranks(session) == [(1, (boss,))]


def test_a_rung_moves_and_takes_its_time_along(with_path):
    session, boss = with_path
    session.run(path.move_rung, rank=1, by=1)
    assert ranks(session) == [(1, (boss,)), (2, ("okafor", "lindqvist"))]
    assert rungs(session.snapshot)[1].within == ("One week",)


def test_another_gets_the_last_word_and_is_asked_on_no_lower_rung(with_path):
    session, _ = with_path
    session.run(path.name_tiebreaker, participant="okafor")
    assert ranks(session) == [(1, ("lindqvist",)), (2, ("okafor",))]


def test_a_time_that_is_set_again_as_it_was_is_no_step(with_path):
    session, _ = with_path
    assert not session.run(path.set_within, rank=1, within="One week")
    assert session.run(path.set_within, rank=1, within="Ten days")


def test_a_rung_that_only_one_side_stands_on_yet_stays_when_another_gets_the_last_word(with_path):
    session, boss = with_path
    session.run(path.name_tiebreaker, participant=None)
    session.run(path.take_path, rungs=[(("brandt",), "a day")])
    session.run(path.name_tiebreaker, participant=boss)
    assert ranks(session) == [(1, ("okafor", "lindqvist")), (2, ("brandt",)), (3, (boss,))]


def test_nobody_has_the_last_word_where_nobody_is_chosen(with_path):
    session, _ = with_path
    session.run(path.name_tiebreaker, participant=None)
    assert ranks(session) == [(1, ("okafor", "lindqvist"))]
    assert not session.run(path.name_tiebreaker, participant=None)


def test_words_that_both_agreed_to_are_agreed_to_no_longer_once_they_are_others(session):
    whose = {"kind": CommitmentKind.ROLE, "side": Side.IT, "participant": None}
    session.run(agreement.write_commitment, commitment="r1", text="I stand for safe.", **whose)
    session.run(agreement.agree_to_commitments, commitments=["r1"], agreed=True)
    session.run(agreement.write_commitment, commitment="r1", text="I stand for safe. ", **whose)
    assert session.snapshot.commitments["r1"].agreed
    session.run(agreement.write_commitment, commitment="r1", text="I stand for speed.", **whose)
    assert not session.snapshot.commitments["r1"].agreed
    session.undo()
    assert session.snapshot.commitments["r1"].agreed


def test_to_what_is_gone_nobody_agrees(session):
    with pytest.raises(UserFixable, match="gone"):
        session.run(agreement.agree_to_commitments, commitments=["nothing"], agreed=True)
