"""The escalation path as rungs."""

from tests.builders import build, person
from workshop.domain.facts.choices import Side
from workshop.domain.facts.road_map import EscalationStep
from workshop.domain.planning.path import Rung, rungs
from workshop.domain.snapshot import Snapshot


def test_people_of_one_rank_stand_on_one_rung_by_side_and_times_are_named_once():
    steps = [(5, "p9", ""), (2, "p1", "a week"), (2, "p2", "a week"), (2, "p4", " ten days ")]
    path = tuple(EscalationStep(rank=rank, participant=who, within=within) for rank, who, within in steps)
    people = (*build().participants, person(9, Side.OTHER))
    snapshot = Snapshot.of(build(participants=people, escalation_path=path))
    it, marketing = ("p2", "p4"), ("p1",)
    if snapshot.participants["p1"].side is Side.IT:
        it, marketing = marketing, it
    assert rungs(snapshot) == (
        Rung(rank=2, marketing=marketing, it=it, within=("a week", "ten days")),
        Rung(rank=5, third=("p9",)),
    )
