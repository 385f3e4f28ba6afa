"""Undo inside the file: row images noted by triggers, grouped by step, replayed by bound parameters.

The triggers are TEMP, so a file carries no code; images are JSON, so a file carries no SQL either.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from workshop.domain.changes import Changes, Label, TopicChange
from workshop.store.gateway import Gateway, exact

KEPT_STEPS = 2_000
"""How many steps can be taken back at least; older ones are dropped whole, a hundred at a time."""
KEPT_LENGTH = 64 * 2**20
"""How many characters of images are kept; the last step stays, however long it is."""

_ASIDE = 0
"""The number under which an edit is noted that undo passes over; steps count from 1."""

_Noted = list[tuple[str, int, str | None, str | None]]
"""Topic, row number, and the row before and after, in the order in which they were noted."""

_label = msgspec.json.Decoder(Label)
_image = msgspec.json.Decoder(dict[str, Any])


class UndoLog:
    """The steps of one open file, and where in them it stands."""

    kept_steps = KEPT_STEPS
    kept_length = KEPT_LENGTH

    def __init__(self, db: sqlite3.Connection, gateways: Mapping[str, Gateway]) -> None:
        self._db = db
        self._gateways = gateways
        db.create_function("exact", 1, exact, deterministic=True)
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

    def begin(self) -> int:
        """Start noting a step, in the caller's transaction; what was taken back can't be redone after it."""
        last = self._db.execute("SELECT n, undone FROM undo_steps ORDER BY n DESC LIMIT 1").fetchone()
        step = last[0] + 1 if last else 1
        if last and last[1]:
            done = self.last_done()
            step = done[0] + 1 if done else 1
            self._forget(">=", step)
        self._db.execute("INSERT INTO temp.undo_now (step, n) VALUES (?, 0)", (step,))
        return step

    def end(self, step: int, label: Label) -> Changes:
        """Stop noting, and keep the step under its label; no changes mean that nothing was kept."""
        self._db.execute("DELETE FROM temp.undo_now")
        noted = self._noted(step)
        changes = Changes(label, self._net(noted))
        if changes:
            length = sum(len(before or "") + len(after or "") for *_, before, after in noted)
            self._keep(step, label, length)
        return changes

    def begin_aside(self) -> None:
        """Start noting an edit that undo is not to know of, in the caller's transaction."""
        self._db.execute("INSERT INTO temp.undo_now (step, n) VALUES (?, 0)", (_ASIDE,))

    def end_aside(self, label: Label) -> Changes:
        """Stop noting; what undo and redo would do stays as it was.

        Raises ValueError where rows came or went: the steps before and after could not be replayed.
        """
        noted = self._end_noting_aside()
        if any(before is None or after is None for *_, before, after in noted):
            raise ValueError("an edit aside changes what is there, and no more")
        return Changes(label, self._net(noted))

    def _end_noting_aside(self) -> _Noted:
        self._db.execute("DELETE FROM temp.undo_now")
        noted = self._noted(_ASIDE)
        self._db.execute("DELETE FROM undo_images WHERE step = ?", (_ASIDE,))
        return noted

    def _keep(self, step: int, label: Label, length: int) -> None:
        """Write the step down, and drop whole steps from the log's start until it is within its limits."""
        before = self._db.execute("SELECT total FROM undo_steps WHERE n = ?", (step - 1,)).fetchone()
        total = (before[0] if before else 0) + length
        text = msgspec.json.encode(label).decode()
        self._db.execute("INSERT INTO undo_steps VALUES (?, ?, 0, ?, ?)", (step, text, length, total))
        query = "SELECT n, total - length FROM undo_steps ORDER BY n LIMIT 1"
        oldest, start = self._db.execute(query).fetchone()
        if start < total - self.kept_length:
            query = "SELECT coalesce(max(n), 0) FROM undo_steps WHERE total - length < ? AND n < ?"
            self._forget("<=", self._db.execute(query, (total - self.kept_length, step)).fetchone()[0])
        elif oldest <= step - self.kept_steps - self.kept_steps // 20:  # not at each step: it costs a tenth
            self._forget("<=", step - self.kept_steps)

    def _forget(self, which: str, step: int) -> None:
        self._db.execute(f"DELETE FROM undo_images WHERE step {which} ?", (step,))
        self._db.execute(f"DELETE FROM undo_steps WHERE n {which} ?", (step,))

    def last_done(self) -> tuple[int, Label] | None:
        """The step that undo takes back."""
        return self._find("undone = 0 ORDER BY n DESC", ())

    def first_undone(self) -> tuple[int, Label] | None:
        """The step that redo does again."""
        done = self.last_done()
        return self._find("n > ? ORDER BY n", (done[0] if done else 0,))

    def _find(self, where: str, values: tuple[int, ...]) -> tuple[int, Label] | None:
        found = self._db.execute(f"SELECT n, label FROM undo_steps WHERE {where} LIMIT 1", values).fetchone()
        return (found[0], _label.decode(found[1])) if found else None

    def replay(self, step: int, label: Label, back: bool) -> Changes:
        """Take a step back, or do it again, in the caller's transaction."""
        noted = self._noted(step)
        self.begin_aside()
        for topic, seq, before, after in reversed(noted) if back else noted:
            images = (None if image is None else _image.decode(image) for image in (before, after))
            old, new = reversed([*images]) if back else images
            self._gateways[topic].replay(self._db, seq, old, new)
        self._db.execute("UPDATE undo_steps SET undone = ? WHERE n = ?", (int(back), step))
        return Changes(label, self._net(self._end_noting_aside()))

    def _noted(self, step: int) -> _Noted:
        query = "SELECT topic, seq, before, after FROM undo_images WHERE step = ? ORDER BY n"
        return self._db.execute(query, (step,)).fetchall()

    def _net(self, noted: _Noted) -> dict[str, TopicChange]:
        """What noted changes come to: each row's first state against its last."""
        first: dict[tuple[str, int], str | None] = {}
        last: dict[tuple[str, int], str | None] = {}
        for topic, seq, before, after in noted:
            first.setdefault((topic, seq), before)
            last[topic, seq] = after
        touched: dict[str, list[tuple[str | None, str | None]]] = {}
        for row, image in last.items():
            if image != first[row]:
                touched.setdefault(row[0], []).append((first[row], image))
        return {topic: self._change(topic, images) for topic, images in touched.items()}

    def _change(self, topic: str, images: Iterable[tuple[str | None, str | None]]) -> TopicChange:
        """What happened to a topic's rows, from the first and the last image of each."""
        was, is_ = zip(*images, strict=True)
        then, now = (
            self._gateways[topic].read_images(_image.decode(image) for image in side if image is not None)
            for side in (was, is_)
        )
        rows = sorted(now.values(), key=lambda row: row.position)
        return TopicChange(tuple(rows), tuple(key for key in then if key not in now))


def is_image(gateways: Mapping[str, Gateway], noted: tuple[Any, ...]) -> bool:
    """Whether a row of undo_images could have been noted by a workshop.

    Raises msgspec.MsgspecError, LookupError, TypeError, ValueError where it can't even be read.
    """
    _, _, topic, seq, before, after = noted
    images = [_image.decode(image) for image in (before, after) if image is not None]
    gateway = gateways[topic]
    names = {"position", *(column.name for column in gateway.columns)}
    gateway.read_images(images)
    return isinstance(seq, int) and bool(images) and all(image.keys() == names for image in images)
