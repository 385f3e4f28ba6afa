"""What is agreed, weighed or taken away after the reveal tells nobody's score (docs/ranking.md)."""

from contextlib import closing

import pytest

from tests.domain.ranking.choice_room import AT, M, giver, room
from workshop.actions.steps import test_case as campaigns
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ownership import Consent
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.shareable import shareable
from workshop.session import Session

SCORES = (4, 5, 3, 1)
BLANK = [giver(M, [50, 50], [[n, n], [1, 2], [3, None if n == 1 else 3]]) for n in SCORES]
"""The last has no score for the third campaign on the second criterion: three are compared there."""
UNRANKED = [giver(M, [50, 50], [[n, n], [1, 2], [None if n == 1 else 3, None]]) for n in SCORES]
"""The third campaign is ranked only where the second criterion has no weight, unseen by the last."""


def opened(tmp_path, *givers, **lists):
    return closing(Session.create(tmp_path / "seen.workshop", room(*givers, **lists).document))


def shown(session, criterion):
    """How many people the mean of the first campaign is of, and what they gave in all."""
    scores = (each for each in shareable(session.snapshot).scores if each.candidate == "c1" and each.side)
    return next((each.count, each.count * each.value) for each in scores if each.criterion == criterion)


@pytest.mark.parametrize(
    ("act", "params"),
    [
        (campaigns.set_scores, {"participant": None, "values": {("c3", "k2"): 4.0}}),
        (campaigns.remove_candidate, {"candidate": "c3"}),
    ],
)
def test_no_later_mean_tells_the_one_whose_score_it_has_more(tmp_path, act, params):
    """Three gave 12 in all; a mean of four after the edit said that the fourth gave 1."""
    with opened(tmp_path, *BLANK) as session:
        assert shown(session, "k2") == (3, 12)
        session.run(act, **params)
        assert shown(session, "k2") == (3, 12)
        assert not any(each.participant for each in session.snapshot.scores)
        assert shared_ranking(session.snapshot).scored == 4
        session.undo()
        assert sum(each.participant is not None for each in session.snapshot.scores) == 23


def test_no_other_weights_tell_the_one_whose_score_a_mean_has_less(tmp_path):
    with opened(tmp_path, *UNRANKED) as session:
        session.run(campaigns.set_weights, participant=None, points={"k2": 0.0})
        assert shown(session, "k1") == (4, 13)


def test_nor_do_weights_of_another_round(tmp_path):
    with opened(tmp_path, *UNRANKED) as session:
        for number in (1, 2, 3):
            session.run(campaigns.set_weights, participant=f"p{number}", points={"k1": 100.0})
        session.run(campaigns.reveal_weights, at=AT)
        assert shown(session, "k1") == (4, 13)


def test_nor_does_a_new_criterion_where_nobody_weighed(tmp_path):
    givers = [giver(M, [None, None], each[3]) for each in BLANK]
    with opened(tmp_path, *givers) as session:
        session.run(campaigns.add_criterion, name="Joy")
        assert shown(session, "k2") == (3, 12)


def test_a_room_that_agreed_to_see_it_goes_on_with_people_s_scores(tmp_path):
    with opened(tmp_path, *BLANK, consents=(Consent(step=StepId.TEST_CASE, at=AT),)) as session:
        session.run(campaigns.remove_candidate, candidate="c3")
        assert shown(session, "k2") == (4, 13)


def test_an_edit_that_tells_nobody_s_score_leaves_people_s_scores(tmp_path):
    with opened(tmp_path, *BLANK[:3]) as session:
        session.run(campaigns.remove_candidate, candidate="c3")
        assert sum(each.participant is not None for each in session.snapshot.scores) == 12


def test_what_came_is_told_no_longer_once_all_is_agreed_aloud(tmp_path):
    """Different people had scored, and what came with a charter said so for ever."""
    few = [giver(M, [50, 50], [[4, 4], [2, 2]]) for _ in range(3)]
    others = [giver(M, [50, 50], [[None, None], [2, 2]]) for _ in range(4)]
    came = shareable(room(*few, *others))
    with closing(Session.create(tmp_path / "back.workshop", came)) as session:
        assert not shared_ranking(session.snapshot).comparable
        values = {(c, k): 3.0 for c in ("c1", "c2") for k in ("k1", "k2")}
        session.run(campaigns.set_scores, participant=None, values=values)
        session.run(campaigns.set_weights, participant=None, points={"k1": 60.0, "k2": 40.0})
        found = shared_ranking(session.snapshot)
        assert found.comparable
        assert (found.weighed, found.scored, found.own_winners) == (0, 0, None)
