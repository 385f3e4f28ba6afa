"""Heads and words by which people, activities and rights are known again when a document comes back."""

from collections.abc import Mapping

from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import capacity_name, side_label


def people_heads(texts: Texts) -> tuple[str, ...]:
    """Of the list of people."""
    say = texts.say
    return say("Name"), say("Title"), say("Side"), say("Capacity")


def activity_heads(texts: Texts) -> tuple[str, ...]:
    """Of the list of activities."""
    say = texts.say
    titled = say("No."), say("Activity"), say("Category"), say("Description")
    return (*titled, say("Value"), say("Pain"), say("Shortlisted"), say("Initiatives"))


def initiative_heads(texts: Texts) -> tuple[str, ...]:
    """Of the list of initiatives."""
    say, budget = texts.say, texts.say("Budget")
    described = say("Initiative"), say("Side"), say("Description"), say("Status"), say("Owner")
    return (*described, budget, currency(texts, budget), say("Starts"), say("Ends"), say("Wants the view of"))


def candidate_heads(texts: Texts) -> tuple[str, ...]:
    """Of the list of campaigns."""
    say, budget = texts.say, texts.say("Budget")
    described = say("Campaign"), say("Description"), say("Starts"), say("Ends")
    return (*described, budget, currency(texts, budget), say("Puts to the test"))


def task_heads(texts: Texts) -> tuple[str, ...]:
    """Of the tasks of the rehearsal."""
    say = texts.say
    return (
        say("Task"),
        say("Activity"),
        say("Phase"),
        say("Starts"),
        say("Ends"),
        say("Question"),
        say("After"),
    )


def currency(texts: Texts, head: str) -> str:
    """Of the column beside an amount."""
    return texts.say("{head}, currency", head=head)


def rights_heads(texts: Texts) -> tuple[str, ...]:
    """Of the decision rights in a workbook, up to the first person."""
    say = texts.say
    subject = say("No."), say("Activity"), say("Phase"), say("Phases asked")
    limits = say("Limit"), say("Limit, currency"), say("Above it decides"), say("Limit in words")
    decided = say("Decides"), say("Why")
    return (*subject, *decided, *limits, say("Tiebreaker"), say("Review"), say("Category"))


def charter_heads(texts: Texts) -> tuple[str, ...]:
    """Of the decision rights in a charter as Markdown, up to the first person."""
    say = texts.say
    return say("No."), say("Activity"), say("Decides"), say("Why")


def continued(texts: Texts, head: str) -> str:
    """Of the column beside one whose cells were too long."""
    return texts.say("{head}, continued", head=head)


def phase_title(name: str) -> str:
    """How a charter's table calls a phase under its activity."""
    return f"– {name}"


def side_words(texts: Texts, snapshot: Snapshot, side: Side) -> str:
    """A side as this workshop calls it, and in brackets which it is where that isn't plain."""
    label, plain = side_label(texts, snapshot, side), plain_sides(texts)[side]
    return label if label == plain else f"{label} ({plain})"


def plain_sides(texts: Texts) -> Mapping[Side, str]:
    """The sides as a workshop calls them that renames none."""
    both, others = texts.say("Both sides"), texts.say("Others")
    return {
        Side.MARKETING: texts.say("Marketing"),
        Side.IT: texts.say("IT"),
        Side.BOTH: both,
        Side.OTHER: others,
    }


def capacities(texts: Texts) -> Mapping[str, Capacity]:
    """In what capacity people take part, by its words."""
    return {capacity_name(texts, each): each for each in Capacity}
