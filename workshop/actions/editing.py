"""What the actions share: new ids, checks at the door, and changing facts in one step."""

import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Protocol, TypeVar

import msgspec

from workshop.domain.changes import Changes, Label
from workshop.domain.fact import FIRST_DAY, LAST_DAY, Fact, Key
from workshop.domain.facts.choices import Capacity
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.set_up import Participant
from workshop.domain.noting.noted import with_outdated
from workshop.domain.references import consequences
from workshop.domain.snapshot import Facts, Snapshot
from workshop.domain.text import clean, clean_line, folded
from workshop.errors import UserFixable
from workshop.store.file import Store

F = TypeVar("F", bound=Fact)
D = TypeVar("D", Task, Initiative, Increment)
_PROSE = frozenset(
    {"text", "description", "reason", "comment", "threshold", "ground_rules", "anchors", "left_open"}
)
_FIELD = re.compile(r"\$\.(\w+)")
_DAY = re.compile(r"^`(\w+)` is a day")
_BOUND = re.compile(r"(length )?(<=|>=|<|>) ([-\d.]+)")

_ENTRIES = {
    "activities": "activity",
    "increments": "increment",
    "initiatives": "initiative",
    "objectives": "objective",
    "participants": "participant",
    "phases": "phase",
    "tasks": "task",
}
"""What an entry of a list is called in "gone"."""


class Dated(Protocol):
    """What has a first and a last day."""

    @property
    def starts_on(self) -> date | None: ...
    @property
    def ends_on(self) -> date | None: ...


def new_id() -> str:
    """An id that no list has yet: twelve random characters."""
    return secrets.token_hex(6)


def nothing() -> Changes:
    """What an action returns that had nothing to do."""
    return Changes(Label("nothing"))


def find(facts: Facts[F], key: object, what: str) -> F:
    """The fact with this id or key. Raises UserFixable("gone") where it isn't there any more."""
    fact = facts.get(*(key if isinstance(key, tuple) else (key,)))
    if fact is None:
        raise UserFixable("gone", what=what)
    return fact


def check_ids(now: Snapshot, fact: Fact) -> None:
    """Raises UserFixable("gone") where the fact names something that isn't there any more."""
    for name, topic in fact.refs.items():
        value = getattr(fact, name)
        for id_ in value if isinstance(value, tuple) else (value,):
            if id_ is not None:
                find(getattr(now, topic), id_, _ENTRIES.get(topic, name))


def voter(now: Snapshot, id_: ParticipantId) -> Participant:
    """The person, if they can vote. Raises UserFixable: gone, absent-never-votes."""
    person = find(now.participants, id_, "participant")
    if person.capacity is Capacity.ABSENT:
        raise UserFixable("absent-never-votes", name=person.name)
    return person


def line(text: str, field: str) -> str:
    """A clean line that isn't empty. Raises UserFixable("empty")."""
    cleaned = clean_line(text)
    if not cleaned:
        raise UserFixable("empty", field=field)
    return cleaned


def altered(fact: F, fields: Mapping[str, object]) -> F:
    """The fact with these fields changed, its text cleaned and its values checked.

    Raises UserFixable: empty, too-long, too-small, too-large, far-off, refused.
    """
    cleaned = {name: _clean_value(name, value) for name, value in fields.items()}
    written = dict(zip(fact.__struct_fields__, fact.__struct_encode_fields__, strict=True))
    values = {**msgspec.structs.asdict(fact), **cleaned}
    return _made(type(fact), {written[name]: value for name, value in values.items()})


def checked(fact: F) -> F:
    """The fact, if its values are allowed. Raises UserFixable as `altered` does."""
    return _made(type(fact), fact)


def _made(kind: type[F], values: object) -> F:
    try:
        return msgspec.convert(msgspec.to_builtins(values), kind)
    except msgspec.ValidationError as error:
        raise _refusal(str(error)) from error


def _refusal(message: str) -> UserFixable:
    """What msgspec says, as a code: its messages name the bound and end with the path."""
    field, bound = _FIELD.search(message), _BOUND.search(message)
    if day := _DAY.match(message):
        return UserFixable("far-off", field=day[1], first=FIRST_DAY.year, last=LAST_DAY.year)
    name = field[1] if field else ""
    if bound is None:
        return UserFixable("refused", field=name)
    length, way, limit = bound.groups()
    if length and ">" in way:
        return UserFixable("empty", field=name)
    code = "too-long" if length else "too-small" if ">" in way else "too-large"
    return UserFixable(code, field=name, limit=f"{float(limit):.15g}")


def _clean_value(name: str, value: Any) -> Any:
    """The value with every text in it cleaned; lists lose texts that have nothing in them."""
    if type(value) is str:
        return clean(value).strip() if name in _PROSE else clean_line(value)
    if isinstance(value, tuple):
        parts = (_clean_value(name, part) for part in value)
        return tuple(part for part in parts if part != "")
    if isinstance(value, dict):
        return {key: words for key, part in value.items() if (words := _clean_value(name, part))}
    if isinstance(value, msgspec.Struct):
        fields = msgspec.structs.asdict(value)
        return type(value)(**{field: _clean_value(field, part) for field, part in fields.items()})
    return value


def check_days(fact: Dated, before: Dated | None = None) -> None:
    """Days run forwards, or stand as they did `before`: what a file brought turned round can be edited.

    Raises UserFixable("ends-before-start").
    """
    if before is not None and (before.starts_on, before.ends_on) == (fact.starts_on, fact.ends_on):
        return
    if fact.starts_on and fact.ends_on and fact.ends_on < fact.starts_on:
        raise UserFixable("ends-before-start", starts=str(fact.starts_on), ends=str(fact.ends_on))


def shifted(fact: D, starts: int, ends: int) -> D:
    """The fact with its first and last day moved by so many days each; a day that isn't known stays so.

    It is the fact itself where nothing moves. Raises UserFixable: ends-before-start, refused, far-off.
    """
    days = {}
    try:
        if fact.starts_on is not None and starts:
            days["starts_on"] = fact.starts_on + timedelta(days=starts)
        if fact.ends_on is not None and ends:
            days["ends_on"] = fact.ends_on + timedelta(days=ends)
    except OverflowError:
        raise UserFixable("refused", field="starts_on" if starts else "ends_on") from None
    if not days:
        return fact
    after = altered(fact, days)
    check_days(after)
    return after


def put(store: Store, label: Label, topic: str, *facts: Fact) -> Changes:
    """One step that puts facts."""
    with store.step(label) as edit:
        edit.put(topic, *facts)
    return edit.changes


def remove(store: Store, label: Label, topic: str, *keys: Key) -> Changes:
    """One step that takes facts away on which nothing hangs."""
    with store.step(label) as edit:
        edit.drop(topic, *keys)
    return edit.changes


def remove_with_all(store: Store, now: Snapshot, label: Label, topic: str, ids: Iterable[str]) -> Changes:
    """One step that takes facts away, and all that hangs on them."""
    result = with_outdated(now, consequences.of_dropping(now, topic, ids))
    with store.step(label) as edit:
        for other, facts in result.puts.items():
            edit.put(other, *facts)
        for other, keys in result.drops.items():
            edit.drop(other, *keys)
    return edit.changes


def placed(facts: Facts[F], id_: str, before: str | None) -> list[Key]:
    """The list's keys with one moved before another, or to the end; before itself it stays."""
    keys = [fact.key for fact in facts]
    if before != id_:
        keys.remove((id_,))
        keys.insert(keys.index((before,)) if before in facts else len(keys), (id_,))
    return keys


def move(store: Store, facts: Facts[F], label: Label, topic: str, id_: str, before: str | None) -> Changes:
    """One step that moves a fact before another, or to the end."""
    with store.step(label) as edit:
        edit.order(topic, placed(facts, id_, before))
    return edit.changes


def unseen(titles: Sequence[str], known: Iterable[str]) -> list[str]:
    """The clean titles that aren't known yet, each once, whatever their capitals."""
    seen = {folded(title) for title in known}
    fresh = []
    for title in map(clean_line, titles):
        if title and folded(title) not in seen:
            seen.add(folded(title))
            fresh.append(title)
    return fresh


def new_titles(titles: Sequence[str], known: Iterable[str]) -> list[str]:
    """What of the titles is new. Raises UserFixable: empty, already-listed (nothing of it is new)."""
    written = [title for title in map(clean_line, titles) if title]
    if not written:
        raise UserFixable("empty", field="title")
    fresh = unseen(written, known)
    if not fresh:
        raise UserFixable("already-listed", title=written[0])
    return fresh
