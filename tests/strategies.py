"""Hypothesis strategies for whole workshops, drawn from the facts' own types and limits."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Any

from hypothesis import strategies as st
from msgspec import inspect
from msgspec.structs import replace

from workshop.domain.document import MANY, ONE, Document, new_document
from workshop.domain.fact import FIRST_DAY, LAST_DAY, Fact, Money
from workshop.domain.facts.choices import BoxKind, StepId
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.ownership import Ballot, Right
from workshop.domain.facts.rehearsal import Reply
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.facts.test_case import Believed, Choosing, Dissent, Scale
from workshop.domain.references.integrity import LETTERS

Strategy = st.SearchStrategy[Any]

SIGNS = st.characters(exclude_categories=("Cc", "Cs")) | st.sampled_from('\n\t<&"é中🙂ע')
ZONES = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
MOMENTS = (datetime(1900, 1, 1), datetime(2999, 12, 31, 23, 59))
DAYS = st.dates(FIRST_DAY, LAST_DAY) | st.sampled_from([FIRST_DAY, LAST_DAY])
FINITE = {"allow_nan": False, "allow_infinity": False}
AMOUNTS = st.decimals(-(10**12), 10**12, places=2, **FINITE)


def clean_text(shortest: int = 0, longest: int = 12) -> st.SearchStrategy[str]:
    """Any text that a document can hold."""
    return st.text(SIGNS, min_size=shortest, max_size=longest)


@st.composite
def documents(draw: st.DrawFn, longest: int = 3) -> Document:
    """A workshop that holds together: bare, or with lists of up to `longest` facts."""
    workshop = draw(_facts("").struct(Workshop))
    if draw(st.integers(0, 9)) == 0:
        return new_document(workshop)
    facts = _facts(LETTERS[workshop.scheme])
    facts.ids = {topic: draw(_ids_of_one_list(longest)) for topic, fact in MANY.items() if _has_id(fact)}
    lists = {topic: tuple(_list(draw, facts, topic, longest)) for topic in MANY}
    one = {topic: draw(facts.struct(fact)) for topic, fact in ONE.items() if topic != "workshop"}
    return new_document(workshop, **lists, **one)


def _has_id(fact: type[Fact]) -> bool:
    return fact.key_fields == ("id",)


@cache
def _ids_of_one_list(longest: int) -> Strategy:
    return st.lists(clean_text(1, 6), unique=True, min_size=1, max_size=longest)


def _list(draw: st.DrawFn, facts: "Facts", topic: str, longest: int) -> Iterable[Fact]:
    if topic in facts.ids:
        made = facts.struct(MANY[topic])
        return [replace(draw(made), id=id_) for id_ in facts.ids[topic]]
    drawn: list[Fact] = draw(facts.unique(MANY[topic], longest))
    return drawn


class Facts:
    """What draws facts, each kind of it built once: to build it takes longer than to draw a workshop.

    So `ids` are those of the workshop that is being drawn, by topic, and are looked up at the draw.
    """

    def __init__(self, letters: str) -> None:
        self.ids: dict[str, list[str]] = {}
        self._letters = letters
        self.struct = cache(self._struct)
        self.unique = cache(self._unique)

    def _unique(self, kind: type[Fact], longest: int) -> Strategy:
        return st.lists(self.struct(kind), unique_by=lambda each: each.key, max_size=longest)

    def _struct(self, kind: type[Any]) -> Strategy:
        """One struct, with ids taken from those that are there; its own is for the list to say."""
        types = {field.name: field.type for field in inspect.type_info(kind).fields}
        fields = {name: self._value(type_) for name, type_ in types.items()}
        refs = {"participant": "participants"} if kind is Dissent else getattr(kind, "refs", {})
        fields |= {name: self._ids(types[name], topic) for name, topic in refs.items()}
        if issubclass(kind, Fact) and _has_id(kind):
            fields["id"] = st.just("")
        if kind is Believed:
            fields["candidate"] = self._id("candidates")
        if kind is Choosing:
            winners = st.dictionaries(self._id("candidates"), st.integers(0, 20), max_size=3)
            fields["own_winners"] = st.none() | winners
        if kind is Money:
            fields = {"amount": AMOUNTS, "currency": st.sampled_from(["EUR", "CHF"])}
        if kind is Right:
            fields["role"] = st.sampled_from(self._letters)
        if kind is Scale:
            fields = {"low": st.floats(-9, 0), "high": st.floats(0.5, 9)}
        if kind in (Ballot, Reply):
            return _answer(kind, fields, "proposes" if kind is Ballot else "says")
        if kind is TimeBox:
            return _box(fields)
        if issubclass(kind, Measurement):
            return self._measurement(kind, fields)
        return st.builds(kind, **fields)

    def _measurement(self, kind: type[Any], fields: dict[str, Strategy]) -> Strategy:
        """Of an increment or of an objective, never of both."""
        increment = {"increment": self._id("increments"), "objective": st.none()}
        objective = {"increment": st.none(), "objective": self._id("objectives")}
        return st.builds(kind, **{**fields, **increment}) | st.builds(kind, **{**fields, **objective})

    def _id(self, topic: str) -> Strategy:
        @st.composite
        def one(draw: st.DrawFn) -> str:
            there = self.ids[topic]
            return there[draw(st.integers(0, len(there) - 1))]

        return one()

    def _ids(self, kind: inspect.Type, topic: str) -> Strategy:
        some = self._id(topic)
        match kind:
            case inspect.VarTupleType():
                return st.lists(some, unique=True, max_size=3).map(tuple)
            case inspect.TupleType():
                return st.tuples(some, some)
            case inspect.UnionType():
                return st.none() | some
        return some

    def _value(self, kind: inspect.Type) -> Strategy:
        """Any value of one field's type."""
        match kind:
            case inspect.Metadata():
                return self._value(kind.type)
            case inspect.UnionType():
                return st.one_of([self._value(each) for each in kind.types])
            case inspect.StructType():
                return self.struct(kind.cls)
            case inspect.EnumType():
                return st.sampled_from(kind.cls)
            case inspect.VarTupleType():
                return st.lists(self._value(kind.item_type), max_size=2).map(tuple)
            case inspect.TupleType():
                return st.tuples(*(self._value(each) for each in kind.item_types))
            case inspect.DictType():
                return st.dictionaries(clean_text(1, 3), self._value(kind.value_type), max_size=2)
        return _plain(kind)


_facts = cache(Facts)
_OF_A_FORM = ("en", "de-CH", "zh-Hant-TW", "00:00", "09:30", "23:59")


def _box(fields: dict[str, Strategy]) -> Strategy:
    """A step's box, which has no id, or a break's, which has one and no step."""
    step = {**fields, "kind": st.just(BoxKind.STEP), "step": st.sampled_from(StepId), "id": st.just("")}
    pause = {**fields, "kind": st.just(BoxKind.BREAK), "step": st.none(), "id": clean_text(1, 6)}
    return st.builds(TimeBox, **step) | st.builds(TimeBox, **pause)


def _answer(kind: type[Any], fields: dict[str, Strategy], named: str) -> Strategy:
    """Who abstains names nobody."""
    votes = {**fields, "abstains": st.just(False)}
    blank = {**fields, "abstains": st.just(True), named: st.none()}
    return st.builds(kind, **votes) | st.builds(kind, **blank)


def _plain(kind: inspect.Type) -> Strategy:
    match kind:
        case inspect.NoneType():
            return st.none()
        case inspect.BoolType():
            return st.booleans()
        case inspect.StrType(pattern=str(pattern)):
            kept = [each for each in _OF_A_FORM if re.search(pattern, each)]
            return st.sampled_from(kept)
        case inspect.StrType():
            return clean_text(kind.min_length or 0, min(kind.max_length or 12, 12))
        case inspect.IntType(multiple_of=int(step)):
            return st.integers(kind.ge // step, kind.le // step).map(lambda times: times * step)
        case inspect.IntType():
            return st.integers(kind.ge, min(kind.le, 99)) | st.just(kind.le)
        case inspect.FloatType():
            low = kind.gt if kind.ge is None else kind.ge
            return st.floats(low, kind.le, exclude_min=kind.gt is not None, **FINITE)
        case inspect.DecimalType():
            return AMOUNTS
        case inspect.DateType():
            return DAYS
        case inspect.DateTimeType():
            return st.datetimes(*MOMENTS, timezones=ZONES if kind.tz else st.none())
    raise TypeError(kind)
