"""What the app notes in the decision log: with the act, in the same step, and no longer than it holds."""

from datetime import UTC, datetime

import pytest

from workshop.actions.ballots import Vote, agree, cast_ballots, reveal_ballots
from workshop.actions.listing.merging import merge_activities
from workshop.actions.steps import review, test_case
from workshop.actions.steps.overlap_activities import remove_activities
from workshop.actions.steps.ownership import Place, assign_right
from workshop.actions.steps.set_up import remove_participant
from workshop.domain.facts.choices import StepId
from workshop.texts import Texts
from workshop.texts.noting.log import log

AT = datetime(2026, 2, 4, 15, tzinfo=UTC)
DATA = {"activity": "data", "participant": "okafor"}


def noted(session):
    return [(each.automatic, each.of, each.text) for each in session.snapshot.decisions]


AGREED = ("rights", "data", "Agreed: Ines Okafor decides on “Market data analytics”.")


def test_what_is_agreed_is_noted_once_and_undone_with_the_act(session):
    session.run(agree, **DATA)
    (decision,) = session.snapshot.decisions
    assert noted(session) == [AGREED]
    assert decision.step is StepId.OWNERSHIP and decision.at is not None

    session.run(agree, activity="data", participant="brandt")
    assert [text for _, _, text in noted(session)] == [
        "Agreed: Tom Brandt decides on “Market data analytics”."
    ]
    session.undo()
    assert noted(session) == [AGREED]
    session.undo()
    assert noted(session) == []


def test_a_reason_written_later_leaves_the_moment_as_it_was(session):
    session.run(agree, **DATA)
    before = session.snapshot.decisions
    session.run(agree, **DATA, reason="She answers for the terms.")
    assert session.snapshot.decisions == before


@pytest.mark.parametrize(
    ("act", "with_"),
    [
        (assign_right, {"places": [Place("data", "brandt")], "role": "A"}),
        (remove_participant, {"participant": "okafor"}),
        (remove_activities, {"activities": ["data"]}),
        (merge_activities, {"activities": ["consent", "data"], "title": "Consent and preferences"}),
    ],
)
def test_an_agreement_that_holds_no_longer_is_off_the_log_until_that_is_undone(session, act, with_):
    session.run(agree, **DATA)
    session.run(act, **with_)
    assert noted(session) == []
    session.undo()
    assert noted(session) == [AGREED]


def test_another_letter_beside_it_leaves_the_agreement_on_the_log(session):
    session.run(agree, **DATA)
    session.run(assign_right, places=[Place("data", "brandt")], role="R")
    assert noted(session) == [AGREED]


def test_a_pick_is_noted_and_goes_with_it(session):
    session.run(test_case.pick, candidate="spring")
    session.run(test_case.pick, candidate="garden", reason="It is earlier.")
    assert noted(session) == [("pick", "garden", "Picked as the test case: “Garden week”.")]
    session.run(test_case.remove_candidate, candidate="garden")
    assert noted(session) == []
    session.undo()
    session.run(test_case.pick, candidate=None)
    assert noted(session) == []


def test_a_waiver_is_noted_and_reopening_takes_it_off(session):
    finding = next(each for each in session.findings if each.rule == "no-accountable")
    session.run(review.accept_finding, finding=finding, reason="Next month.")
    session.run(review.accept_finding, finding=finding, reason="In March.")
    ((kind, of, text),) = noted(session)
    assert (kind, of) == ("waiver", "data") and "Market data analytics" in text
    session.run(review.reopen_finding, finding=finding)
    assert noted(session) == []


def test_the_log_tells_reveals_once_an_act_and_in_order_of_time(session):
    votes = [Vote(each, who, "okafor") for each in ("data", "consent") for who in ("okafor", "lindqvist")]
    session.run(cast_ballots, votes=votes)
    session.run(reveal_ballots, activities=["data", "consent"], at=AT)
    session.run(agree, **DATA)
    said = [(line.text, line.is_noted) for line in log(Texts(), session.snapshot)]
    assert said == [("2 ballots were revealed.", True), (AGREED[2], True)]
