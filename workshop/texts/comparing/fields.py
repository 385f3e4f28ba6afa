"""What a fact's fields are called, and what their values look like, in sentences about changes."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import msgspec

from workshop.domain.fact import Fact, Money
from workshop.domain.facts.choices import Capacity, Choice, ObjectiveKind, Side, StepId
from workshop.domain.facts.notebook import Decision, ParkedItem
from workshop.domain.facts.ownership import Right
from workshop.domain.facts.portfolios import GapSource
from workshop.domain.facts.road_map import Cadence
from workshop.domain.facts.set_up import Limits
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.comparing.subjects import title_of
from workshop.texts.formats import day, figure, listing, moment, money, percent
from workshop.texts.languages.rhythms import rhythm_words
from workshop.texts.lists import is_word, objective_word, word
from workshop.texts.names import capacity_name, side_label, step_name
from workshop.texts.steps.gaps import source_text
from workshop.texts.steps.perceiving.benchmarks import benchmarks, found_text

_FIELDS: Mapping[str, str] = {
    "above": "who decides above the limit",
    "about": "the side it is about",
    "agreed": "agreed to",
    "activities": "activities",
    "activity": "activity",
    "after": "what it comes after",
    "anchors": "what a score stands for",
    "answer": "answer",
    "asked": "the sides asked",
    "at": "time",
    "at_once": "most activities at once",
    "baseline": "baseline",
    "benchmark": "benchmark",
    "better": "the better end",
    "budget": "budget",
    "candidate": "campaign",
    "capacity": "capacity",
    "category": "category",
    "clear_lead": "clear lead",
    "closed_by": "what closes it",
    "comment": "comment",
    "company": "company",
    "competitors": "competitors",
    "consulted": "most people consulted",
    "cost.it": "cost, IT’s part",
    "cost.marketing": "cost, Marketing’s part",
    "count": "people asked",
    "day": "day",
    "days": "days",
    "description": "description",
    "dismissed": "dismissed",
    "dissent": "dissent",
    "done_at": "done",
    "dots_per_activity": "dots for an activity",
    "dots_per_person": "dots for a person",
    "due": "due date",
    "ends_on": "end",
    "every": "rhythm",
    "expected": "whom the grid names",
    "expected_return": "expected return",
    "fixed_start": "fixed start",
    "ground_rules": "ground rules",
    "high": "highest score",
    "horizon": "months that returns count for",
    "imbalance_share": "share of one side at which it is too much",
    "included": "included",
    "initiative": "initiative",
    "initiatives": "initiatives",
    "key": "key in the other system",
    "kind": "kind",
    "language": "language",
    "left_open": "why it is left open",
    "limit": "limit",
    "low": "lowest score",
    "matched": "how many named whom the grid names",
    "measure": "measure",
    "min_minutes": "least minutes",
    "minutes": "minutes",
    "name": "name",
    "note": "note",
    "of": "hand-over",
    "optional": "optional",
    "overload_share": "share of one person at which it is too much",
    "owner": "owner",
    "pain": "pain",
    "paper": "paper",
    "participant": "person",
    "phase": "phase",
    "place": "place",
    "question": "own question",
    "raised_by": "raised by",
    "reason": "reason",
    "responsible": "most people responsible",
    "review_on": "review date",
    "run_cost": "running cost a year",
    "scheme": "scheme of the roles",
    "serves": "aims it serves",
    "settled": "settled",
    "shortlisted": "on the shortlist",
    "side": "side",
    "sides.it": "name of the IT side",
    "sides.marketing": "name of the Marketing side",
    "skill": "skill",
    "small_side": "people below whom a side is not told apart",
    "source": "source",
    "stage": "stage",
    "starts_at": "first meeting",
    "starts_on": "start",
    "status": "status",
    "step": "step",
    "strand": "strand",
    "target": "target",
    "technology_money": "whether technology money was entered",
    "text": "text",
    "threshold": "limit in words",
    "tiebreaker": "tiebreaker",
    "tiebreaker_person": "who breaks a tie",
    "title": "title",
    "to": "who settles it",
    "to_person": "who settles it",
    "today": "value today",
    "topic": "topic",
    "unit": "unit",
    "value": "value",
    "voice": "whose voices count",
    "wants_view_of": "whose view is wanted",
    "who": "people",
    "within": "time to answer",
    "written_by": "side that wrote it",
}


def field_text(texts: Texts, name: str) -> str:
    """What a field is called; part of a sentence."""
    known = _FIELDS.get(name) or _FIELDS.get(name.partition(".")[0])
    said = texts.say(known) if known else name
    return f"{said} {name.partition('.')[2]}" if name.startswith("anchors.") else said


def content_text(texts: Texts, snapshot: Snapshot, fact: Fact) -> str:
    """What a fact says beside its key, field by field; its text alone where that is all it can say."""
    fields = [each for each in msgspec.structs.fields(fact) if each.name not in fact.key_fields]
    said = {
        each.encode_name: value_text(texts, snapshot, fact, each.name, getattr(fact, each.name))
        for each in fields
        if getattr(fact, each.name) != each.default
    }
    if len(fields) == 1:
        return "".join(said.values())
    parts = [
        texts.say("{field} “{value}”", field=field_text(texts, name), value=value)
        for name, value in said.items()
        if value
    ]
    return listing(texts, parts)


def value_text(texts: Texts, snapshot: Snapshot, fact: Fact, field: str, value: Any) -> str:
    """A field's value as people read it, "" for nothing; `snapshot` is the state it is from."""
    match fact, field, value:
        case Statement(), "benchmark", str() if value in benchmarks():
            return found_text(texts, benchmarks()[value])
        case Cadence(), "every", str():
            return rhythm_words(texts, value)
        case Limits(), "clear_lead" | "imbalance_share" | "overload_share", float():
            return percent(texts, value)
        case ((ParkedItem() | Decision()), "of", str()) if value:
            return " → ".join(title_of(texts, snapshot, "tasks", each) for each in value.split(" → "))
    topic = "participants" if isinstance(fact, Right) else type(fact).refs.get(field)
    if isinstance(value, tuple):
        return listing(texts, [_one(texts, snapshot, topic, each) for each in value])
    return _one(texts, snapshot, topic, value)


def _one(texts: Texts, snapshot: Snapshot, topic: str | None, value: Any) -> str:
    if value is None:
        return ""
    if topic is not None:
        return title_of(texts, snapshot, topic, value)
    match value:
        case bool():
            return texts.say("yes") if value else texts.say("no")
        case Enum():
            return _choice(texts, snapshot, value)
        case datetime():
            return moment(texts, value)
        case date():
            return day(texts, value)
        case Money():
            return money(texts, value)
        case int() | float() | Decimal():
            return figure(texts, float(value))
        case GapSource():
            return source_text(texts, snapshot, value)
        case msgspec.Struct():
            return _struct(texts, snapshot, value)
    return str(value)


def _struct(texts: Texts, snapshot: Snapshot, value: msgspec.Struct) -> str:
    """A part of a fact, as its values one after the other."""
    refs = {"participant": "participants", "candidate": "candidates"}
    parts: Sequence[str] = [
        _one(texts, snapshot, refs.get(field.name), getattr(value, field.name))
        for field in msgspec.structs.fields(value)
    ]
    return " ".join(part for part in parts if part)


def _choice(texts: Texts, snapshot: Snapshot, value: Enum) -> str:
    match value:
        case Side():
            return side_label(texts, snapshot, value)
        case Capacity():
            return capacity_name(texts, value)
        case StepId():
            return step_name(texts, value)
        case ObjectiveKind():
            return objective_word(texts, snapshot, value)
        case Choice() if is_word(value):
            return word(texts, value)
    return str(value.value).upper()
