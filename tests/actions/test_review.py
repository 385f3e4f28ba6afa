import pytest

from workshop.actions.steps import review
from workshop.actions.steps.ownership import Place, assign_right
from workshop.errors import UserFixable


def finding(session, rule):
    return next(each for each in session.findings if each.rule == rule)


def test_an_accepted_finding_no_longer_stops_and_keeps_its_reason(session):
    session.run(review.accept_finding, finding=finding(session, "no-accountable"), reason=" Next month. ")
    assert finding(session, "no-accountable").accepted == "Next month."
    assert not finding(session, "no-accountable").stops


def test_accepting_one_finding_leaves_the_same_rule_elsewhere(session):
    session.run(review.accept_finding, finding=finding(session, "no-accountable"), reason="Next month.")
    stopping = [each for each in session.findings if each.rule == "no-accountable" and each.stops]
    assert [each.subject.activity for each in stopping] == ["consent"]


def test_a_finding_about_a_person_is_accepted_for_that_person(session):
    session.run(assign_right, places=[Place("data", "okafor")], role="A")
    session.run(review.accept_finding, finding=finding(session, "no-part"), reason="Observes.")
    accepted = [each for each in session.findings if each.rule == "no-part" and each.accepted]
    assert len(accepted) == 1


def test_accepting_takes_a_reason(session):
    with pytest.raises(UserFixable, match="empty"):
        session.run(review.accept_finding, finding=finding(session, "no-accountable"), reason=" \n")


def test_a_finding_is_reopened(session):
    session.run(review.accept_finding, finding=finding(session, "no-accountable"), reason="Next month.")
    session.run(review.reopen_finding, finding=finding(session, "no-accountable"))
    assert finding(session, "no-accountable").stops
    with pytest.raises(UserFixable, match="gone"):
        session.run(review.reopen_finding, finding=finding(session, "no-accountable"))
