"""Undo inside the file: row images noted by triggers, kept with their edit, replayed by bound parameters.

The triggers are TEMP, so a file carries no code; images are JSON, so a file carries no SQL either. They stand
in the history, from which follows which edits can be undone.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from workshop.domain.changes import FINAL, Changes, Label, TopicChange, is_final
from workshop.domain.fact import Fact, Key
from workshop.domain.history import Deed, Version
from workshop.store.edit import Watch
from workshop.store.gateway import Gateway, exact
from workshop.store.history import History, read_label

KEPT_STEPS = 2_000
"""How many steps can be taken back at least; older ones are dropped whole, a hundred at a time."""
KEPT_LENGTH = 64 * 2**20
"""How many characters of images are kept; the last step stays, however long it is."""

_Noted = list[tuple[str, int, str | None, str | None]]
"""Topic, row number, and the row before and after, in the order in which they were noted."""

_image = msgspec.json.Decoder(dict[str, Any])
_images = msgspec.json.Decoder(list[tuple[str, int, msgspec.Raw, msgspec.Raw]])


class Step(NamedTuple):
    """An edit that can be undone or redone: its number in the history, and the length of its images."""

    n: int
    label: Label
    size: int


class UndoLog:
    """The steps of one open file, and where in them it stands."""

    kept_steps = KEPT_STEPS
    kept_length = KEPT_LENGTH

    def __init__(self, db: sqlite3.Connection, gateways: Mapping[str, Gateway], history: History) -> None:
        self._db = db
        self._gateways = gateways
        self._history = history
        self._noting: _Noted | None = None
        self._stacks: tuple[list[Step], list[Step]] | None = None
        self._length = 0
        self._touches_nothing_final: int | None = None  # the step last found so: its images may be long
        db.create_function("exact", 1, exact, deterministic=True)
        db.create_function("note_image", 4, self._note)
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
                f'ON main."{gateway.topic}" WHEN {when} BEGIN '
                f"SELECT note_image('{gateway.topic}', {seq}, {before}, {after}); END"
            )

    def _note(self, topic: str, seq: int, before: str | None, after: str | None) -> None:
        if self._noting is not None:
            self._noting.append((topic, seq, before, after))

    def begin(self) -> None:
        """Start noting an edit, in the caller's transaction."""
        self._noting = []

    def end(self, label: Label) -> Changes:
        """Stop noting, and keep the step under its label; what was taken back can't be redone after it.

        No changes mean that nothing was kept.
        """
        noted = self._end_noting()
        changes = Changes(label, self._net(noted))
        if changes:
            done, undone = self._both()
            if undone:
                # The one that was taken back last is the earliest: it and all after it can't come again.
                self._forget(">=", undone[-1].n)
                undone.clear()
            images = _joined(noted)
            done.append(Step(self._history.upcoming, label, len(images)))
            self._length += len(images)
            self._history.note(Deed.EDIT, changes, noted, images=images)
            self._drop_oldest(done)
        return changes

    def end_aside(self, label: Label) -> Changes:
        """Stop noting; what undo and redo would do stays as it was.

        Raises ValueError where rows came or went: the steps before and after could not be replayed.
        """
        noted = self._end_noting()
        if any(before is None or after is None for *_, before, after in noted):
            raise ValueError("an edit aside changes what is there, and no more")
        changes = Changes(label, self._net(noted))
        if changes:
            self._history.note(Deed.ASIDE, changes, noted)
        return changes

    def end_for_good(self, label: Label) -> Changes:
        """Stop noting, and keep no step: undo goes back neither across this edit nor before it."""
        noted = self._end_noting()
        changes = Changes(label, self._net(noted))
        self._forget("<=", self._history.upcoming)
        self._history.note(Deed.EDIT, changes, noted)
        self._stacks, self._length = ([], []), 0
        return changes

    def _end_noting(self) -> _Noted:
        noted, self._noting = self._noting or [], None
        return noted

    def forget(self) -> None:
        """After a rollback: look up again what can be undone before it is asked for."""
        self._noting = self._stacks = self._touches_nothing_final = None

    def _drop_oldest(self, done: list[Step]) -> None:
        """Drop the images of the oldest edits until the log is within its limits; not at each step."""
        count = 0
        if len(done) >= self.kept_steps + self.kept_steps // 20:
            count = len(done) - self.kept_steps
        length = self._length - sum(step.size for step in done[:count])
        while length > self.kept_length and count < len(done) - 1:
            length -= done[count].size
            count += 1
        if count:
            self._length = length
            self._forget("<=", done[count - 1].n)
            del done[:count]

    def _forget(self, which: str, step: int) -> None:
        self._db.execute(
            f"UPDATE history SET images = NULL WHERE n {which} ? AND images IS NOT NULL", (step,)
        )

    def _both(self) -> tuple[list[Step], list[Step]]:
        """What is done and what is undone, the last one last, as the history tells it."""
        if self._stacks is None:
            self._stacks = self._told()
            self._length = sum(step.size for stack in self._stacks for step in stack)
        return self._stacks

    def _told(self) -> tuple[list[Step], list[Step]]:
        done: list[Step] = []
        undone: list[Step] = []
        # What lies before the oldest images can be neither undone nor redone: it need not be told.
        oldest = self._db.execute("SELECT min(n) FROM history WHERE images IS NOT NULL").fetchone()
        query = 'SELECT n, deed, "of", label, size FROM history WHERE n >= ? ORDER BY n'
        for n, deed, of, label, size in self._db.execute(query, oldest):
            if deed == Deed.EDIT:
                undone.clear()
                done.append(Step(n, read_label(label), size))
            elif deed == Deed.UNDO and done and done[-1].n == of:
                undone.append(done.pop())
            elif deed == Deed.REDO and undone and undone[-1].n == of:
                done.append(undone.pop())
        return done, undone

    @property
    def last_done(self) -> Step | None:
        """The step that undo takes back; None also where the last one is final, whatever its label."""
        done, _ = self._both()
        return done[-1] if done and not self._is_final(done[-1]) else None

    def _is_final(self, step: Step) -> bool:
        """By its images: what a file of the first version noted says nowhere else which topics it touched."""
        hints = " OR ".join(f"instr(images, '[\"{topic}\",')" for topic in sorted(FINAL))
        query = f"SELECT images FROM history WHERE n = ? AND ({hints})"
        if step.n == self._touches_nothing_final:
            return False
        images = self._db.execute(query, (step.n,)).fetchone()
        if images is None:
            self._touches_nothing_final = step.n
            return False
        ends = [end for end in _ends(_split(*images)) if end[0] in FINAL]
        before = [self._fact(topic, was) for topic, was, _ in ends if was is not None]
        after = [self._fact(topic, now) for topic, _, now in ends if now is not None]
        held = (row.fact for row in self._gateways["reveals"].rows(self._db).values())
        return is_final(before, after, [fact for fact in held if fact not in after])

    def _fact(self, topic: str, image: str) -> Fact:
        (row,) = self._gateways[topic].read_images([_image.decode(image)]).values()
        return row.fact

    def versions(self, topic: str, key: Key) -> list[Version]:
        """How a fact stood after each edit that undo keeps, in their order; also after those taken back."""
        found: list[Version] = []
        query = 'SELECT "at", label, images FROM history WHERE instr(images, ?) ORDER BY n'
        for at, label, images in self._db.execute(query, (f'["{topic}",',)):
            for of, was, now in _ends(_split(images)):
                if of != topic:
                    continue
                before, after = (self._fact(topic, side) if side is not None else None for side in (was, now))
                if before is not None and before.key == key and not found:
                    found.append(Version(before))
                if after is not None and after.key == key:
                    found.append(Version(after, datetime.fromisoformat(at), read_label(label)))
        return found

    @property
    def last_undone(self) -> Step | None:
        """The step that redo does again."""
        _, undone = self._both()
        return undone[-1] if undone else None

    def replay(self, back: bool, watch: Watch) -> Changes | None:
        """Take the last step back, or do it again, in the caller's transaction; None when there is none."""
        step = self.last_done if back else self.last_undone
        if step is None:
            return None
        noted = _split(*self._db.execute("SELECT images FROM history WHERE n = ?", (step.n,)).fetchone())
        self.begin()
        for topic, seq, before, after in reversed(noted) if back else noted:
            watch()
            images = (None if image is None else _image.decode(image) for image in (before, after))
            # Back means from the state after to the one before; only the columns that differ are written.
            old, new = reversed([*images]) if back else images
            self._gateways[topic].replay(self._db, seq, old, new)
        replayed = self._end_noting()
        changes = Changes(step.label, self._net(replayed))
        done, undone = self._both()
        (undone if back else done).append((done if back else undone).pop())
        self._history.note(Deed.UNDO if back else Deed.REDO, changes, replayed, of=step.n)
        return changes

    def _net(self, noted: _Noted) -> dict[str, TopicChange]:
        """What noted changes come to: each row's first state against its last."""
        touched: dict[str, list[tuple[str | None, str | None]]] = {}
        for topic, first, last in _ends(noted):
            touched.setdefault(topic, []).append((first, last))
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


def _ends(noted: _Noted) -> Iterator[tuple[str, str | None, str | None]]:
    """Topic, first and last state of each row that is another in the end."""
    first: dict[tuple[str, int], str | None] = {}
    last: dict[tuple[str, int], str | None] = {}
    for topic, seq, before, after in noted:
        first.setdefault((topic, seq), before)
        last[topic, seq] = after
    return ((row[0], first[row], image) for row, image in last.items() if image != first[row])


def _joined(noted: _Noted) -> str:
    """Images as one JSON text: a list of [topic, row number, row before or null, row after or null]."""
    parts = (f'["{topic}",{seq},{before or "null"},{after or "null"}]' for topic, seq, before, after in noted)
    return f"[{','.join(parts)}]"


def _split(images: str) -> _Noted:
    """The images of a text that `_joined` made. Raises msgspec.MsgspecError, TypeError."""
    return [(topic, seq, _text(before), _text(after)) for topic, seq, before, after in _images.decode(images)]


def _text(part: msgspec.Raw) -> str | None:
    return None if bytes(part) == b"null" else bytes(part).decode()


def are_images(gateways: Mapping[str, Gateway], text: str) -> bool:
    """Whether the images of an edit are such as a workshop notes.

    Raises msgspec.MsgspecError, LookupError, TypeError, ValueError where they can't even be read.
    """
    for topic, _, *sides in _split(text):
        images = [_image.decode(image) for image in sides if image is not None]
        gateway = gateways[topic]
        names = {"position", *(column.name for column in gateway.columns)}
        gateway.read_images(images)
        if not images or any(image.keys() != names for image in images):
            return False
    return True
