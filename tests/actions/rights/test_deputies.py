import pytest

from workshop.actions.rights import deputies
from workshop.actions.steps import set_up
from workshop.domain.facts.ownership import Deputy
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.labels import label_text


def name(session, participant, deputy, activity=None):
    return session.run(deputies.name_deputy, participant=participant, deputy=deputy, activity=activity)


def test_somebody_stands_in_for_all_that_a_person_decides_or_for_one_activity(session):
    name(session, "okafor", "brandt")
    name(session, "okafor", "weiss", "data")
    name(session, "okafor", "weiss", "data")
    assert [(each.deputy, each.activity) for each in session.snapshot.deputies] == [
        ("brandt", None),
        ("weiss", "data"),
    ]


def test_it_is_said_in_a_sentence_and_undone(session):
    changes = name(session, "okafor", "brandt")
    assert label_text(Texts(), changes.label) == "Let Brandt stand in for Okafor"
    session.undo()
    assert not len(session.snapshot.deputies)


def test_a_deputy_is_dismissed_once(session):
    name(session, "okafor", "brandt")
    gone = Deputy(participant="okafor", deputy="brandt")
    for _ in range(2):
        session.run(deputies.dismiss_deputy, deputy=gone)
    assert not len(session.snapshot.deputies)


def test_nobody_stands_in_for_themselves(session):
    with pytest.raises(UserFixable, match="own-deputy"):
        name(session, "okafor", "okafor")
    with pytest.raises(UserFixable, match="gone"):
        name(session, "okafor", "nobody")


def test_who_leaves_is_nobody_s_deputy(session):
    name(session, "okafor", "brandt")
    session.run(set_up.remove_participant, participant="brandt")
    assert not len(session.snapshot.deputies)
