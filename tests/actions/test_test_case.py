from datetime import UTC, date, datetime

import pytest

from workshop.actions.steps import test_case as campaigns
from workshop.actions.steps.set_up import edit_participant
from workshop.domain.facts.choices import Better, Capacity
from workshop.domain.facts.test_case import Criterion, TestCase
from workshop.domain.shareable import shareable
from workshop.domain.starting.templates import STARTER_CRITERIA
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.labels import label_text

AT = datetime(2026, 2, 5, 9, tzinfo=UTC)


def score(session, value, participant="brandt"):
    values = {("spring", "stake"): value}
    return session.run(campaigns.set_scores, participant=participant, values=values)


def test_campaigns_are_added_once_each(session):
    session.run(campaigns.add_candidates, titles=["spring circle", "Back to school", "back to SCHOOL"])
    assert [each.title for each in session.snapshot.candidates][2:] == ["Back to school"]
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(campaigns.add_candidates, titles=["Garden week"])


def test_a_campaign_that_ends_before_it_starts_is_refused(session):
    session.run(campaigns.edit_candidate, candidate="spring", starts_on=date(2026, 4, 13))
    with pytest.raises(UserFixable, match="ends-before-start"):
        session.run(campaigns.edit_candidate, candidate="spring", ends_on=date(2026, 4, 12))
    assert session.snapshot.candidates["spring"].ends_on is None


def test_activities_are_linked_and_unlinked(session):
    for activity in ("data", "plan"):
        session.run(campaigns.link_activity, candidate="spring", activity=activity, linked=True)
    session.run(campaigns.link_activity, candidate="spring", activity="data", linked=False)
    assert session.snapshot.candidates["spring"].activities == ("plan",)
    assert not session.run(campaigns.link_activity, candidate="spring", activity="plan", linked=True)


def test_a_removed_campaign_takes_scores_and_the_pick_along(session):
    score(session, 4.0)
    session.run(campaigns.pick, candidate="spring", reason="It touches nearly all we share.")
    session.run(campaigns.remove_candidate, candidate="spring")
    assert not len(session.snapshot.scores) and session.snapshot.test_case.candidate is None
    session.undo()
    assert session.snapshot.test_case.candidate == "spring" and len(session.snapshot.scores) == 1


def test_campaigns_and_criteria_move(session):
    session.run(campaigns.move_candidate, candidate="garden", before="spring")
    session.run(campaigns.move_criterion, criterion="stake", before=None)
    assert [each.id for each in session.snapshot.candidates] == ["garden", "spring"]
    assert [each.id for each in session.snapshot.criteria] == ["cost", "stake"]


def test_a_criterion_says_what_its_scores_mean(session):
    session.run(campaigns.add_criterion, name="Data risk", better=Better.LOW)
    new = session.snapshot.criteria.in_order[-1]
    session.run(
        campaigns.edit_criterion, criterion=new.id, anchors={"1": " None\n", "5": "All of it", "3": " "}
    )
    edited = session.snapshot.criteria[new.id]
    assert (edited.better, edited.anchors) == (Better.LOW, {"1": "None", "5": "All of it"})


def test_the_starter_criteria_come_in_beside_those_that_are_there(session):
    session.run(campaigns.add_criteria, criteria=STARTER_CRITERIA)
    names = [criterion.name for criterion in session.snapshot.criteria]
    assert names == ["Value at stake", "Cost", "Needs both sides", "Ready in time", "Data risk"]
    assert not session.run(campaigns.add_criteria, criteria=STARTER_CRITERIA)


def test_ready_made_criteria_get_ids_of_their_own(session):
    session.run(campaigns.add_criteria, criteria=[Criterion(id="stake", name="Reach")])
    assert [each.name for each in session.snapshot.criteria] == ["Value at stake", "Cost", "Reach"]


def test_weights_are_set_by_person_and_a_label_never_says_whose(session):
    session.run(campaigns.set_weights, participant="brandt", points={"stake": 70, "cost": 30})
    session.run(campaigns.set_weights, participant="brandt", points={"cost": None})
    assert [(each.criterion, each.points) for each in session.snapshot.weights] == [("stake", 70.0)]
    assert not session.undo_label.params


@pytest.mark.parametrize("points", [-1, float("nan"), float("inf")])
def test_weights_that_are_no_number_of_points_are_refused_together(session, points):
    with pytest.raises(UserFixable, match="points"):
        session.run(campaigns.set_weights, participant="brandt", points={"stake": 10, "cost": points})
    assert not len(session.snapshot.weights)


def test_a_score_is_set_changed_and_taken_away(session):
    score(session, 3)
    score(session, 4.5)
    assert [each.value for each in session.snapshot.scores] == [4.5]
    assert not session.undo_label.params
    score(session, None)
    assert not len(session.snapshot.scores)


@pytest.mark.parametrize("value", [0.9, 5.1, float("nan")])
def test_a_score_off_the_scale_is_refused(session, value):
    with pytest.raises(UserFixable, match="off-the-scale"):
        score(session, value)


def test_somebody_absent_neither_weighs_nor_scores(session):
    with pytest.raises(UserFixable, match="absent-never-votes"):
        score(session, 3, participant="weiss")
    with pytest.raises(UserFixable, match="absent-never-votes"):
        session.run(campaigns.set_weights, participant="weiss", points={"stake": 10})


def test_a_removed_criterion_takes_weights_and_scores_along(session):
    score(session, 3)
    session.run(campaigns.set_weights, participant="brandt", points={"stake": 60, "cost": 40})
    session.run(campaigns.remove_criterion, criterion="stake")
    assert [each.criterion for each in session.snapshot.weights] == ["cost"]
    assert not len(session.snapshot.scores)


def test_another_pick_begins_without_reason_and_dissent_and_the_history_keeps_them(session):
    session.run(campaigns.pick, candidate="spring", reason="Both boards watch it.")
    session.run(campaigns.record_dissent, participant="lindqvist", text="Too early.")
    session.run(campaigns.pick, candidate="garden")

    now = session.snapshot.test_case
    assert (now.candidate, now.reason, now.dissent) == ("garden", "", ())
    said = label_text(Texts(), session.undo_label)
    assert "Garden week" in said and "Both boards watch it." in said
    session.undo()
    assert session.snapshot.test_case.reason == "Both boards watch it."


def test_what_was_written_before_any_pick_is_the_reason_of_the_first(session):
    session.run(campaigns.write_pick_reason, text="Both boards watch it.")
    session.run(campaigns.pick, candidate="spring")
    session.run(campaigns.pick, candidate="spring", reason="It is next.")

    assert session.snapshot.test_case.reason == "It is next."
    assert session.undo_label.code == "pick"


def test_a_pick_is_taken_back(session):
    session.run(campaigns.pick, candidate="spring")
    session.run(campaigns.pick, candidate=None)
    assert session.snapshot.test_case.candidate is None and session.undo_label.code == "unpick"


def test_dissent_is_recorded_once_a_person_and_goes_when_emptied(session):
    session.run(campaigns.record_dissent, participant="lindqvist", text="Garden week first.")
    session.run(campaigns.record_dissent, participant="brandt", text="Too early.")
    session.run(campaigns.record_dissent, participant="lindqvist", text=" Garden week carries less data. ")
    said = [(each.participant, each.text) for each in session.snapshot.test_case.dissent]
    assert said == [("lindqvist", "Garden week carries less data."), ("brandt", "Too early.")]
    session.run(campaigns.record_dissent, participant="lindqvist", text="")
    assert [each.participant for each in session.snapshot.test_case.dissent] == ["brandt"]


def weigh(session, participant, stake):
    points = {"stake": stake, "cost": None if stake is None else 100 - stake}
    return session.run(campaigns.set_weights, participant=participant, points=points)


def test_a_reveal_is_final_and_what_comes_later_waits_for_the_next(session):
    weigh(session, "brandt", 60)
    weigh(session, "okafor", 40)
    session.run(campaigns.reveal_weights, at=AT)

    assert not session.undo()
    weigh(session, "okafor", 10)
    rounds = {(each.participant, each.round) for each in session.snapshot.weights}
    assert rounds == {("brandt", 1), ("okafor", 1), ("okafor", 2)}
    assert not shareable(session.snapshot).weights
    weigh(session, "brandt", 20)
    session.run(campaigns.reveal_weights, at=AT)
    assert [each.round for each in session.snapshot.reveals] == [1, 2]


def test_what_the_room_agrees_on_aloud_needs_no_reveal_and_can_be_taken_off(session):
    score(session, 4)
    score(session, 2, participant=None)
    assert [each.value for each in shareable(session.snapshot).scores] == [2]
    assert session.undo_label.code == "agree-score"

    score(session, None, participant=None)
    assert [each.participant for each in session.snapshot.scores] == ["brandt"]


def test_one_person_alone_is_never_revealed(session):
    weigh(session, "brandt", 60)
    score(session, 4)

    for reveal in (campaigns.reveal_weights, campaigns.reveal_scores):
        with pytest.raises(UserFixable, match="one-never-reveals"):
            session.run(reveal, at=AT)


def test_nothing_is_revealed_of_which_nobody_gave_any(session):
    weigh(session, None, 60)
    with pytest.raises(UserFixable, match="nobody-weighed"):
        session.run(campaigns.reveal_weights, at=AT)
    with pytest.raises(UserFixable, match="nobody-scored"):
        session.run(campaigns.reveal_scores, at=AT)


def test_an_observer_neither_weighs_nor_scores(session):
    session.run(edit_participant, participant="brandt", capacity=Capacity.OBSERVER)
    with pytest.raises(UserFixable, match="observer-never-votes"):
        weigh(session, "brandt", 60)
    with pytest.raises(UserFixable, match="observer-never-votes"):
        score(session, 3)


@pytest.mark.parametrize(
    ("reason", "dissent", "code"),
    [("", "", ""), ("Why", "", "-reasoned"), ("", "No", "-opposed"), ("Why", "No", "-argued")],
)
def test_the_history_keeps_what_was_said_of_a_pick_that_is_given_up(session, reason, dissent, code):
    def picked():
        session.run(campaigns.pick, candidate="spring", reason=reason)
        session.run(campaigns.record_dissent, participant="brandt", text=dissent)

    kept = {
        **({"reason": "Why"} if reason else {}),
        **({"dissent": "Tom Brandt: No"} if dissent else {}),
    }
    picked()
    session.run(campaigns.pick, candidate="garden")
    assert session.undo_label.code == f"pick-another{code}"
    assert session.undo_label.params.items() >= kept.items()
    assert session.snapshot.test_case == TestCase(candidate="garden")
    picked()
    session.run(campaigns.pick, candidate=None)
    assert (session.undo_label.code, session.undo_label.params) == (f"unpick{code}", kept)


def test_reason_and_dissent_go_with_the_campaign_that_was_picked(session):
    session.run(campaigns.pick, candidate="spring", reason="Why")
    session.run(campaigns.remove_candidate, candidate="spring")
    assert session.snapshot.test_case == TestCase()
