import pytest

from workshop.actions import review
from workshop.actions.ownership import Place, assign_right
from workshop.domain.choices import Side
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


def test_reservations_are_kept_changed_and_taken_back(session):
    session.run(review.add_reservation, side=Side.IT, section="Test case", text="Not before the audit.")
    session.run(review.add_reservation, side=Side.IT, text="Budget open.")
    first, second = session.snapshot.reservations
    session.run(review.edit_reservation, reservation=first.key, text="Not before May.")
    assert [each.text for each in session.snapshot.reservations] == ["Not before May.", "Budget open."]
    session.run(review.remove_reservation, reservation=second.key)
    assert [each.text for each in session.snapshot.reservations] == ["Not before May."]


def test_a_reservation_that_becomes_like_another_is_one_with_it(session):
    for text in ("One", "Two"):
        session.run(review.add_reservation, side=Side.IT, text=text)
    first, second = session.snapshot.reservations
    session.run(review.edit_reservation, reservation=second.key, text="One")
    assert session.snapshot.reservations.in_order == (first,)


def test_a_reservation_emptied_is_taken_back(session):
    session.run(review.add_reservation, side=Side.IT, text="Budget open.")
    (only,) = session.snapshot.reservations
    session.run(review.edit_reservation, reservation=only.key, text=" ")
    assert not len(session.snapshot.reservations)
    with pytest.raises(UserFixable, match="gone"):
        session.run(review.remove_reservation, reservation=only.key)
