"""Hypothesis strategies for whole workshops, drawn from the facts' own types and limits."""

from datetime import datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st
from msgspec import inspect

from workshop.domain.document import MANY, ONE, Document, new_document
from workshop.domain.fact import FIRST_DAY, LAST_DAY, Fact, Money
from workshop.domain.facts.follow_up import Measurement
from workshop.domain.facts.ownership import Ballot, Right
from workshop.domain.facts.set_up import Workshop
from workshop.domain.facts.test_case import Dissent, Scale
from workshop.domain.references.integrity import LETTERS

Strategy = st.SearchStrategy[Any]
Ids = dict[str, list[str]]

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
    workshop = draw(_struct(Workshop, {}, ""))
    if draw(st.integers(0, 9)) == 0:
        return new_document(workshop)
    ids = {
        topic: draw(st.lists(clean_text(1, 6), unique=True, min_size=1, max_size=longest))
        for topic, fact in MANY.items()
        if fact.key_fields == ("id",)
    }
    letters = LETTERS[workshop.scheme]
    lists = {topic: draw(_list(topic, fact, ids, letters, longest)) for topic, fact in MANY.items()}
    one = {topic: draw(_struct(fact, ids, letters)) for topic, fact in ONE.items() if topic != "workshop"}
    return new_document(workshop, **lists, **one)


def _list(topic: str, fact: type[Fact], ids: Ids, letters: str, longest: int) -> Strategy:
    if topic in ids:
        return st.tuples(*(_struct(fact, ids, letters, id=st.just(id_)) for id_ in ids[topic]))
    one = _struct(fact, ids, letters)
    return st.lists(one, unique_by=lambda each: each.key, max_size=longest).map(tuple)


def _struct(kind: type[Any], ids: Ids, letters: str, **given: Strategy) -> Strategy:
    """One struct, with ids taken from those that are there."""
    types = {field.name: field.type for field in inspect.type_info(kind).fields}
    fields = {name: _value(type_, ids, letters) for name, type_ in types.items()}
    refs = {"participant": "participants"} if kind is Dissent else getattr(kind, "refs", {})
    fields |= {name: _ids(types[name], ids[topic]) for name, topic in refs.items()}
    if kind is Money:
        fields = {"amount": AMOUNTS, "currency": st.sampled_from(["EUR", "CHF"])}
    if kind is Right:
        fields["role"] = st.sampled_from(letters)
    if kind is Scale:
        fields = {"low": st.floats(-9, 0), "high": st.floats(0.5, 9)}
    if kind is Ballot:
        blank = {"abstains": st.just(True), "proposes": st.none()}
        return st.builds(kind, **{**fields, "abstains": st.just(False)}) | st.builds(
            kind, **{**fields, **blank}
        )
    if issubclass(kind, Measurement):
        return _measurement(kind, ids, fields)
    return st.builds(kind, **{**fields, **given})


def _measurement(kind: type[Any], ids: Ids, fields: dict[str, Strategy]) -> Strategy:
    """Of an increment or of an objective, never of both."""
    increment = {"increment": st.sampled_from(ids["increments"]), "objective": st.none()}
    objective = {"increment": st.none(), "objective": st.sampled_from(ids["objectives"])}
    return st.builds(kind, **{**fields, **increment}) | st.builds(kind, **{**fields, **objective})


def _ids(kind: inspect.Type, there: list[str]) -> Strategy:
    some = st.sampled_from(there)
    match kind:
        case inspect.VarTupleType():
            return st.lists(some, unique=True, max_size=3).map(tuple)
        case inspect.TupleType():
            return st.tuples(some, some)
        case inspect.UnionType():
            return st.none() | some
    return some


def _value(kind: inspect.Type, ids: Ids, letters: str) -> Strategy:
    """Any value of one field's type."""
    match kind:
        case inspect.Metadata():
            return _value(kind.type, ids, letters)
        case inspect.UnionType():
            return st.one_of([_value(each, ids, letters) for each in kind.types])
        case inspect.StructType():
            return _struct(kind.cls, ids, letters)
        case inspect.EnumType():
            return st.sampled_from(kind.cls)
        case inspect.VarTupleType():
            return st.lists(_value(kind.item_type, ids, letters), max_size=2).map(tuple)
        case inspect.TupleType():
            return st.tuples(*(_value(each, ids, letters) for each in kind.item_types))
        case inspect.DictType():
            return st.dictionaries(clean_text(1, 3), _value(kind.value_type, ids, letters), max_size=2)
    return _plain(kind)


def _plain(kind: inspect.Type) -> Strategy:
    match kind:
        case inspect.NoneType():
            return st.none()
        case inspect.BoolType():
            return st.booleans()
        case inspect.StrType(pattern=str()):
            return st.sampled_from(["en", "de-CH", "zh-Hant-TW"])
        case inspect.StrType():
            return clean_text(kind.min_length or 0, min(kind.max_length or 12, 12))
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
