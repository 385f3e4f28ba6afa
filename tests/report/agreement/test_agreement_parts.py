"""Charter and workbook print every part of the working agreement."""

import pytest
from msgspec.structs import replace

from tests.builders import build
from tests.domain.planning.agreements import PEOPLE, WHOLE, without
from workshop.domain.facts.road_map import EscalationStep
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.sections import Items
from workshop.report.source import Source
from workshop.report.workbook.workbook import workbook
from workshop.texts import Texts


def printed(make, **changed):
    """The agreement's sections as (title, detail, aside) of each item, by caption."""
    body = make(build(**{**WHOLE, **changed})).parts["working-agreement"].body
    return {
        section.caption: [(each.title, each.detail, each.aside) for each in block.items]
        for section in body.sections
        for block in section.blocks
        if isinstance(block, Items)
    }


def steps(*ranked):
    return tuple(EscalationStep(rank=rank, participant=who, within=within) for rank, who, within in ranked)


def test_the_path_says_how_long_they_may_take_and_who_decides_last(make):
    path = steps((1, "p1", "three days"), (1, "p2", "three days"), (2, "p3", ""))
    found = printed(make, escalation_path=path)
    assert found["Escalation path"] == [
        ("1. Person 1 and Person 2", "", "within: three days"),
        ("2. Person 3", "", ""),
    ]
    assert found["Tiebreaker"] == [("Person 3", "Decides where nobody on the path before did.", "")]


def test_different_times_of_one_rank_are_each_ones_own(make):
    path = steps((1, "p1", "a day"), (1, "p2", "a week"))
    ((_, _, time),) = printed(make, escalation_path=path)["Escalation path"]
    assert time == "1 within: a day · 2 within: a week"


@pytest.mark.parametrize("path", [steps((1, "p1", ""), (1, "p2", "")), steps((1, "p3", ""))])
def test_who_is_asked_with_others_or_first_of_all_breaks_no_tie(make, path):
    assert "Tiebreaker" not in printed(make, escalation_path=path)


def test_young_technology_is_printed_with_who_may_bet_and_within_which_limits(make):
    found = {title: detail for title, detail, _ in printed(make)["Principles"]}
    assert found["Young technology"] == (
        "We hold to it.\nPerson 1 may bet. Up to 20,000 EUR, for 90 days at most."
    )
    assert found["Brand and experience"] == "We hold to it."


def test_one_limit_alone_is_said_alone(make):
    young = next(each for each in WHOLE["principles"] if each.days)
    days = without("principles", young.id, replace(young, limit=None, who=(), days=1))
    found = {title: detail for title, detail, _ in printed(make, **days)["Principles"]}
    assert found["Young technology"] == "We hold to it.\nFor 1 day at most."


def test_the_workbook_has_every_field():
    path = steps((1, "p1", "three days"))
    document = build(**{**WHOLE, "escalation_path": path, "participants": PEOPLE})
    sheets = {each.name: each for each in workbook(Source.of(shared(Snapshot.of(document)), Texts())).sheets}
    heads = {name: [column.head for column in sheet.columns] for name, sheet in sheets.items()}
    assert "Answers within" in heads["Escalation path"]
    assert {"Who may bet", "Days"} <= {*heads["Principles"]}
    assert 90 in [value for row in sheets["Principles"].rows for value in row]
