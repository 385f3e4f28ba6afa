"""Ground rules are printed in every workshop that has some, with the working agreement or without."""

from msgspec.structs import replace

from tests.builders import build
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.road_map import Principle
from workshop.domain.facts.set_up import TimeBox
from workshop.report.charter.sections import Items

RULES = ("Laptops shut", "One voice at a time")


def ruled(**lists):
    document = build(**lists)
    return replace(document, workshop=replace(document.workshop, ground_rules=RULES))


def printed(charter, key):
    part = charter.parts[key]
    *_, section = part.body.sections
    (block,) = section.blocks
    assert isinstance(block, Items)
    return part.title, section.caption, tuple(item.title for item in block.items)


def test_ground_rules_alone_are_a_part_of_their_own(make):
    assert printed(make(ruled()), "ground-rules") == ("Ground rules", "", RULES)


def test_an_agenda_without_a_road_map_prints_them_and_nothing_that_was_left_out(make):
    agenda = (TimeBox(step=StepId.SET_UP), TimeBox(step=StepId.ROAD_MAP, included=False))
    kept = (Principle(id="k1", text="Customers first"),)
    charter = make(ruled(agenda=agenda, principles=kept))

    assert printed(charter, "ground-rules") == ("Ground rules", "", RULES)
    assert "working-agreement" not in charter.parts


def test_they_stand_last_in_a_working_agreement(make):
    charter = make(ruled(principles=(Principle(id="k1", text="Customers first"),)))

    assert printed(charter, "working-agreement") == ("How we work together", "Ground rules", RULES)
    assert "ground-rules" not in charter.parts


def test_a_workshop_without_any_has_no_such_part(make):
    assert not {"working-agreement", "ground-rules"} & set(make(build()).parts)
