"""Reading what can be read of a workshop file, row by row, and writing it into a new one.

The rows are read from a private copy in a child process; see `stranger_child`.
"""

import re
import sqlite3
from contextlib import suppress
from datetime import UTC
from types import GenericAlias
from typing import Any, NamedTuple

import msgspec

from workshop.domain.document import MANY, ONE, Document
from workshop.domain.fact import Fact, Key
from workshop.domain.files.health import Flaw
from workshop.domain.history import shown
from workshop.domain.references.integrity import loose_ends
from workshop.domain.text import clean
from workshop.store.gateway import Gateway
from workshop.store.history import COLUMNS as HISTORY
from workshop.store.history import Held, broken_at
from workshop.store.sums import whole_sum
from workshop.store.tables import all_gateways, frozen
from workshop.store.undo import are_images

_UNREADABLE = (LookupError, TypeError, ValueError, msgspec.MsgspecError, RecursionError)
_BROKEN = (*_UNREADABLE, sqlite3.DatabaseError, OverflowError)
_UNCLEAN = re.compile(rb"\\[urbf]|\x7f|\xc2[\x80-\x9f]")
"""In JSON: an escape other than for a line break or tab, or a control character above ASCII's."""
_GAP = 20_000
_FARTHEST = 2**62
"""Row numbers and places up to here leave room for a billion more."""
_LAST = 2**53
"""No history is as long; the number of the next entry has to be one, too."""

Row = tuple[Any, ...]


class Rest(NamedTuple):
    """The rows that are sound, by table, and what is wrong with the others; whether undo was left out."""

    tables: dict[str, list[Row]]
    flaws: list[Flaw]
    kept: dict[str, int]
    left_undo: bool


def read_rest(db: sqlite3.Connection, missing: frozenset[str], wants_undo: bool) -> Rest:
    """Everything that can be read; `missing` are the tables that are not to be touched.

    Undo puts rows back as they stand in its images, and no seal tells who made them up: of a file that is
    somebody else's it is not wanted.

    Raises sqlite3.Error where SQLite can't read the schema itself.
    """
    flaws: list[Flaw] = []
    tables: dict[str, list[Row]] = {}
    lists: dict[str, Any] = {}
    left_undo = False
    for topic, gateway in all_gateways().items():
        rows = [] if topic in missing else _sound_rows(db, gateway, flaws)
        tables[topic] = [row for row, _ in rows]
        lists[topic] = [fact for _, fact in rows]
    _drop_loose_ends(tables, lists, flaws)
    kept = {topic: len(rows) for topic, rows in tables.items() if topic in MANY and rows}
    if "frozen" not in missing:
        tables["frozen"] = _frozen(db, flaws)
    if missing.isdisjoint(("identity", "history")):
        tables |= _history(db, flaws)
        is_whole = not missing and all(flaw.code == "history-broken" for flaw in flaws)
        left_undo = _see_to_undo(db, tables, flaws, is_whole, wants_undo)
    return Rest(tables, flaws, kept, left_undo)


def _sound_rows(db: sqlite3.Connection, gateway: Gateway, flaws: list[Flaw]) -> list[tuple[Row, Fact]]:
    """The rows that are facts, their texts clean, each key once."""
    all_found, lost = _all_rows(db, gateway)
    found = [row for row in all_found if all(abs(number) < _FARTHEST for number in row[:2])]
    lost += len(all_found) - len(found)
    sound = _at_once(gateway, found)
    if sound is None:
        sound = {}
        for row in found:
            with suppress(*_UNREADABLE):
                key, kept = _one_by_one(gateway, row)
                sound.setdefault(key, kept)
        lost += len(found) - len(sound)
    if lost:
        flaws.append(Flaw("rows-lost", {"topic": gateway.topic, "count": str(lost)}))
    return list(sound.values())


def _at_once(gateway: Gateway, rows: list[Row]) -> dict[Key, tuple[Row, Fact]] | None:
    """All rows as facts, where each of them is one with a key of its own, and no text needs cleaning."""
    try:
        made = gateway.read_rows(row[1:] for row in rows)
        facts = [each.fact for each in made.values()]
        text = msgspec.json.encode(facts)
        kind = GenericAlias(list, (gateway.fact,))
        if _UNCLEAN.search(text) or msgspec.json.decode(text, type=kind) != facts:
            return None
    except _UNREADABLE:
        return None
    if len(made) < len(rows):
        return None
    return {key: (row, each.fact) for row, (key, each) in zip(rows, made.items(), strict=True)}


def _one_by_one(gateway: Gateway, row: Row) -> tuple[Key, tuple[Row, Fact]]:
    ((key, made),) = gateway.read_rows([row[1:]]).items()
    fact = _checked(made.fact)
    if fact == made.fact:
        return key, (row, fact)
    return fact.key, ((*row[:2], *gateway.values(fact)), fact)


def _checked(fact: Fact) -> Fact:
    """The fact with clean texts, if its values are allowed. Raises msgspec.ValidationError."""
    return msgspec.convert(_cleaned(msgspec.to_builtins(fact)), type(fact))


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(part) for key, part in value.items()}
    return [_cleaned(part) for part in value] if isinstance(value, list | tuple) else value


def _all_rows(db: sqlite3.Connection, gateway: Gateway) -> tuple[list[Row], int]:
    """The rows of a table, and how many places in it can't be read."""
    try:
        return db.execute(gateway.unordered_sql).fetchall(), 0
    except (sqlite3.DatabaseError, OverflowError):
        pass
    upwards = _until_it_breaks(db, f"{gateway.unordered_sql} ORDER BY seq")
    downwards = _until_it_breaks(db, f"{gateway.unordered_sql} ORDER BY seq DESC")
    by_seq = {row[0]: row for row in (*upwards, *downwards)}
    low = max((row[0] for row in upwards), default=0)
    high = min((row[0] for row in downwards), default=low + _GAP)
    lost = 0
    for seq in range(low + 1, min(high, low + _GAP)):
        try:
            by_seq |= {row[0]: row for row in db.execute(f"{gateway.unordered_sql} WHERE seq = ?", (seq,))}
        except (sqlite3.DatabaseError, OverflowError):
            lost += 1
    return [by_seq[seq] for seq in sorted(by_seq)], max(lost, 1)


def _until_it_breaks(db: sqlite3.Connection, query: str) -> list[Row]:
    rows = []
    try:
        for row in db.execute(query):
            rows.append(row)
    except (sqlite3.DatabaseError, OverflowError):
        pass
    return [row for row in rows if isinstance(row[0], int)]


def _drop_loose_ends(tables: dict[str, list[Row]], lists: dict[str, Any], flaws: list[Flaw]) -> None:
    """Leave out the facts that name others which are gone; then those that named these, and so on."""
    for topic in ONE:
        lists[topic] = (lists[topic] or [_blank(topic)])[0]
    lost: dict[str, int] = {}
    while loose := loose_ends(Document(format="joint-charter", version=1, **lists)):
        for topic, places in loose.items():
            lost[topic] = lost.get(topic, 0) + len(places)
            if topic in ONE:
                lists[topic], tables[topic] = _blank(topic), []
                continue
            lists[topic] = [fact for place, fact in enumerate(lists[topic]) if place not in places]
            tables[topic] = [row for place, row in enumerate(tables[topic]) if place not in places]
    flaws += [Flaw("loose-ends", {"topic": topic, "count": str(count)}) for topic, count in lost.items()]


def _blank(topic: str) -> Fact:
    """What stands for the one fact of a topic whose row is lost: a workshop has a title, whatever it was."""
    return ONE[topic](**({"title": "?"} if topic == "workshop" else {}))


def _history(db: sqlite3.Connection, flaws: list[Flaw]) -> dict[str, list[Row]]:
    """The workshop's id and the history as far as it can be read."""
    rows: list[tuple[Held, Row]] = []
    root = None
    try:
        ((root,),) = db.execute("SELECT id FROM identity").fetchall()
        for row in db.execute(f"SELECT {HISTORY}, size, images FROM history ORDER BY n"):
            held = Held(*row[:-2])
            _see_that_it_can_be_shown(held)
            rows.append((held, row))
    except _BROKEN:
        flaws.append(Flaw("history-lost"))
    broken = broken_at(str(root), [held for held, _ in rows])
    if broken is not None:
        flaws.append(Flaw("history-broken", {"n": str(broken)}))
    is_id = isinstance(root, str) and 16 <= len(root) <= 64
    return {"identity": [(1, root)] if is_id else [], "history": [row for _, row in rows]}


def _see_that_it_can_be_shown(held: Held) -> None:
    """Raise ValueError or another of `_BROKEN` for an entry that no workshop wrote."""
    entry = held.entry()
    shown([entry])
    label = msgspec.to_builtins(entry.label)
    if not 0 < entry.n <= _LAST or entry.at.utcoffset() is None or _cleaned(label) != label:
        raise ValueError(held)
    entry.at.astimezone(UTC)  # the first and the last of years have no such time


def _see_to_undo(
    db: sqlite3.Connection, tables: dict[str, list[Row]], flaws: list[Flaw], is_whole: bool, wants_undo: bool
) -> bool:
    """Leave in the history what undo needs as a whole, or not at all; whether only nobody wanted it."""
    rows = tables["history"]
    is_told = is_whole and (not rows or _are_rows_told(db, Held(*rows[-1][:-2])))
    images = [row[-1] for row in rows if row[-1] is not None]
    if is_whole and not is_told:
        flaws.append(Flaw("rows-changed"))
    if wants_undo and is_told and _is_undo_sound(images):
        return False
    if wants_undo and is_told:
        flaws.append(Flaw("undo-lost"))
    tables["history"] = [(*row[:-1], None) for row in rows]
    return is_told and not wants_undo and bool(images)


def _frozen(db: sqlite3.Connection, flaws: list[Flaw]) -> list[Row]:
    """The signed charters that are still the bytes that were signed."""
    sound: list[Row] = []
    try:
        for row in db.execute(f"SELECT {frozen.COLUMNS} FROM frozen ORDER BY number"):
            frozen.made(row)
            sound.append(row)
    except _BROKEN:
        flaws.append(Flaw("charters-lost"))
    return sound


def _are_rows_told(db: sqlite3.Connection, last: Held) -> bool:
    """Whether the rows are those that the history's last entry left; so where it doesn't know."""
    return last.rows_sum is None or last.rows_sum == whole_sum(db, all_gateways())


def _is_undo_sound(texts: list[str]) -> bool:
    gateways = all_gateways()
    try:
        return all(are_images(gateways, text) for text in texts)
    except _UNREADABLE:
        return False


def write_rest(db: sqlite3.Connection, rest: Rest) -> None:
    """Put the rows into the tables of a fresh database, in the caller's transaction.

    Of what a workshop has one, a lost one is written anew: without it the file could not be opened.
    """
    for table, rows in rest.tables.items():
        if not rows:
            if table in ONE:
                all_gateways()[table].put(db, _blank(table))
            continue
        if table in ("identity", *ONE):
            db.execute(f'DELETE FROM "{table}"')
        marks = ", ".join("?" for _ in rows[0])
        db.executemany(f'INSERT INTO "{table}" {_columns(table)} VALUES ({marks})', rows)


def _columns(table: str) -> str:
    gateway = all_gateways().get(table)
    return f"({gateway.columns_sql})" if gateway else ""
