"""Undo inside the file: row images noted by triggers, grouped by step, replayed by bound parameters.

The triggers are TEMP, so a file carries no code; images are JSON, so a file carries no SQL either.
"""

import sqlite3
from collections.abc import Mapping
from typing import Any

import msgspec

from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.fact import Key
from workshop.store.gateway import Gateway

KEPT_STEPS = 2_000
"""How many steps can be taken back; older ones are dropped whole."""

_Image = Mapping[str, Any] | None
_label = msgspec.json.Decoder(Label)


class UndoLog:
    """The steps of one open file, and where in them it stands."""

    def __init__(self, db: sqlite3.Connection, gateways: Mapping[str, Gateway]) -> None:
        self._db = db
        self._gateways = gateways
        db.execute("CREATE TEMP TABLE undo_now (step INTEGER NOT NULL, n INTEGER NOT NULL)")
        for gateway in gateways.values():
            self._watch(gateway)

    def _watch(self, gateway: Gateway) -> None:
        old, new = gateway.image_sql("old"), gateway.image_sql("new")
        events = {
            "INSERT": ("new.seq", "NULL", new, "1"),
            "UPDATE": ("old.seq", old, new, gateway.differs_sql()),
            "DELETE": ("old.seq", old, "NULL", "1"),
        }
        for event, (seq, before, after, when) in events.items():
            self._db.execute(
                f'CREATE TEMP TRIGGER "undo_{gateway.topic}_{event.lower()}" AFTER {event} '
                f'ON main."{gateway.topic}" WHEN ({when}) AND EXISTS (SELECT 1 FROM undo_now) BEGIN '
                "UPDATE undo_now SET n = n + 1; "
                f"INSERT INTO undo_images (step, n, topic, seq, before, after) "
                f"SELECT step, n, '{gateway.topic}', {seq}, {before}, {after} FROM undo_now; END"
            )

    def begin(self, label: Label) -> int:
        """Start noting a step, in the caller's transaction."""
        (last,) = self._db.execute("SELECT coalesce(max(n), 0) FROM undo_steps").fetchone()
        text = msgspec.json.encode(label).decode()
        self._db.execute("INSERT INTO undo_steps (n, label, undone) VALUES (?, ?, 0)", (last + 1, text))
        self._db.execute("INSERT INTO temp.undo_now (step, n) VALUES (?, 0)", (last + 1,))
        return int(last) + 1

    def end(self, step: int) -> Changes:
        """Stop noting; a step that changed nothing leaves no trace, and what was taken back can be redone.

        After a real step what was taken back is gone for good, and so are the oldest steps.
        """
        self._db.execute("DELETE FROM temp.undo_now")
        changes = self._changes(step, back=False)
        if not changes:
            self._db.execute("DELETE FROM undo_steps WHERE n = ?", (step,))
            return changes
        for table, column in (("undo_images", "step"), ("undo_steps", "n")):
            tail = "SELECT n FROM undo_steps WHERE undone = 1"
            self._db.execute(
                f"DELETE FROM {table} WHERE {column} <= ? OR {column} IN ({tail})", (step - KEPT_STEPS,)
            )
        return changes

    def abandon(self) -> None:
        """Stop noting after the transaction was rolled back."""
        self._db.execute("DELETE FROM temp.undo_now")

    def last_done(self) -> tuple[int, Label] | None:
        """The step that undo takes back."""
        return self._find("undone = 0 ORDER BY n DESC")

    def first_undone(self) -> tuple[int, Label] | None:
        """The step that redo does again."""
        return self._find("undone = 1 ORDER BY n")

    def _find(self, where: str) -> tuple[int, Label] | None:
        found = self._db.execute(f"SELECT n, label FROM undo_steps WHERE {where} LIMIT 1").fetchone()
        return (found[0], _label.decode(found[1])) if found else None

    def replay(self, step: int, back: bool) -> Changes:
        """Take a step back, or do it again, in the caller's transaction."""
        way = "DESC" if back else "ASC"
        noted = self._db.execute(
            f"SELECT topic, seq, before, after FROM undo_images WHERE step = ? ORDER BY n {way}", (step,)
        ).fetchall()
        for topic, seq, before, after in noted:
            gateway = self._gateways[topic]
            image = before if back else after
            if image is None:
                gateway.remove(self._db, seq)
            else:
                gateway.restore(self._db, msgspec.json.decode(image))
        self._db.execute("UPDATE undo_steps SET undone = ? WHERE n = ?", (int(back), step))
        return self._changes(step, back)

    def _changes(self, step: int, back: bool) -> Changes:
        """What a step comes to: each row's first state against its last."""
        first: dict[tuple[str, int], _Image] = {}
        last: dict[tuple[str, int], _Image] = {}
        query = "SELECT topic, seq, before, after FROM undo_images WHERE step = ? ORDER BY n"
        for topic, seq, before, after in self._db.execute(query, (step,)):
            first.setdefault((topic, seq), msgspec.json.decode(before) if before else None)
            last[topic, seq] = msgspec.json.decode(after) if after else None
        if back:
            first, last = last, first
        label = self._db.execute("SELECT label FROM undo_steps WHERE n = ?", (step,)).fetchone()[0]
        return Changes(_label.decode(label), self._by_topic(first, last))

    def _by_topic(
        self, first: Mapping[tuple[str, int], _Image], last: Mapping[tuple[str, int], _Image]
    ) -> dict[str, TopicChange]:
        now: dict[str, list[Row]] = {}
        gone: dict[str, set[Key]] = {}
        for (topic, seq), image in last.items():
            before = first[topic, seq]
            if image == before:
                continue
            read = self._gateways[topic].read_image
            if before is not None:
                gone.setdefault(topic, set()).add(read(before).fact.key)
            if image is not None:
                now.setdefault(topic, []).append(read(image))
        changes = {}
        for topic in now.keys() | gone.keys():
            rows = tuple(sorted(now.get(topic, ()), key=lambda row: row.position))
            left = gone.get(topic, set()) - {row.fact.key for row in rows}
            changes[topic] = TopicChange(rows, tuple(left))
        return changes
