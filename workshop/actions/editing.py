"""What the actions share: new ids, checks at the door, and changing one fact."""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from workshop.domain import consequences
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Fact
from workshop.domain.snapshot import Facts, Snapshot
from workshop.domain.text import clean, clean_line
from workshop.errors import UserFixable
from workshop.store.file import Store

F = TypeVar("F", bound=Fact)
_LINES = frozenset({"title", "name", "company", "place", "category", "to", "id", "measure", "tiebreaker"})


def new_id() -> str:
    """An id that no list has yet: ten random characters."""
    return secrets.token_hex(5)


def nothing() -> Changes:
    """What an action returns that had nothing to do."""
    return Changes(Label("nothing"))


def find(facts: Facts[F], id_: object, what: str) -> F:
    """The fact with this id. Raises UserFixable("gone") where it isn't there any more."""
    fact = facts.get(id_)
    if fact is None:
        raise UserFixable("gone", what=what)
    return fact


def line(text: str, field: str) -> str:
    """A clean line that isn't empty. Raises UserFixable("empty")."""
    cleaned = clean_line(text)
    if not cleaned:
        raise UserFixable("empty", field=field)
    return cleaned


def altered(fact: F, fields: dict[str, Any]) -> F:
    """The fact with these fields changed, its text cleaned and its values checked.

    Raises UserFixable("refused") where a value is too long or out of range.
    """
    cleaned = {name: _clean_value(name, value) for name, value in fields.items()}
    return checked(msgspec.structs.replace(fact, **cleaned))


def checked(fact: F) -> F:
    """The fact, if its values are allowed. Raises UserFixable("refused") with the reason."""
    try:
        return msgspec.convert(msgspec.to_builtins(fact), type(fact))
    except msgspec.ValidationError as error:
        raise UserFixable("refused", why=str(error)) from error


def _clean_value(name: str, value: Any) -> Any:
    if isinstance(value, str) and type(value) is str:
        return clean_line(value) if name in _LINES else clean(value).strip()
    return value


def put(store: Store, label: Label, topic: str, *facts: Fact) -> Changes:
    """One step that puts facts."""
    with store.step(label) as edit:
        edit.put(topic, *facts)
    return edit.changes


def drop(store: Store, now: Snapshot, label: Label, topic: str, ids: Iterable[str]) -> Changes:
    """One step that takes facts away, and all that hangs on them."""
    wanted = tuple(ids)
    result = consequences.of_dropping(now, topic, wanted)
    with store.step(label) as edit:
        for other, facts in result.changed.items():
            edit.put(other, *facts)
        for other, keys in result.dropped.items():
            edit.drop(other, *keys)
        edit.drop(topic, *[(id_,) for id_ in wanted])
    return edit.changes


def move(store: Store, facts: Facts[F], label: Label, topic: str, id_: str, before: str | None) -> Changes:
    """One step that moves a fact before another, or to the end."""
    keys = [fact.key for fact in facts if fact.key != (id_,)]
    place = next((n for n, key in enumerate(keys) if key == (before,)), len(keys))
    keys.insert(place, (id_,))
    if keys == [fact.key for fact in facts]:
        return nothing()
    with store.step(label) as edit:
        edit.order(topic, keys)
    return edit.changes


def unseen(titles: Sequence[str], known: Iterable[str]) -> list[str]:
    """The clean titles that aren't known yet, each once, whatever their capitals."""
    seen = {title.casefold() for title in known}
    fresh = []
    for title in map(clean_line, titles):
        if title and title.casefold() not in seen:
            seen.add(title.casefold())
            fresh.append(title)
    return fresh
