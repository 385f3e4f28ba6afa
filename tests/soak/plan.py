"""What the child is to do, step by step, and what must be in the file after each step."""

import random
from collections import deque
from collections.abc import Iterator
from typing import Any, NamedTuple

HOSTILE = ("é中", "🚀🚀", "R&D <draft>", "'; DROP TABLE activities; --", '"\\%_', "שלום عالم", "a\u0301" * 30)
MOST_ROWS = 80
FLOOD = 2_500
"""Rows of an import that does not fit into SQLite's cache, so that it spills into the file before its end."""

Rows = dict[str, str]
"""Activity titles by id, in the list's order."""
Step = dict[str, Any]


class State(NamedTuple):
    """What is compared: all rows in their order, and which step undo takes back and redo does again."""

    rows: int
    undo: int | None
    redo: int | None


def state(rows: Rows, undo: int | None, redo: int | None) -> State:
    """Rows shrink to a hash, because one state is kept for each step of the plan."""
    return State(hash(tuple(rows.items())), undo, redo)


class Model:
    """A list of activities with undo and redo, in a few lines of plain Python."""

    def __init__(self, kept: int) -> None:
        self.kept = kept
        self.rows: Rows = {}
        self.past: list[tuple[Rows, int]] = []
        """What was there before each step that can be taken back, and the step's number; newest last."""
        self.has_dropped = False
        """Whether there were more of these than are kept; the app may keep some that it need not."""
        self.future: list[tuple[Rows, int]] = []
        """What was there after each step that can be done again; the next one last."""

    def do(self, step: Step, number: int) -> None:
        """Take one step; copying and exporting change nothing."""
        if step["do"] == "undo":
            self.undo()
        elif step["do"] == "redo":
            self.redo()
        elif step["do"] in ("put", "drop"):
            self.past.append((self.rows, number))
            if len(self.past) > self.kept:
                self.has_dropped = True
                del self.past[0]
            self.future.clear()
            gone = set(step.get("ids", ()))
            kept = {id: title for id, title in self.rows.items() if id not in gone}
            self.rows = kept | dict(step.get("rows", ()))

    def undo(self) -> None:
        before, number = self.past.pop()
        self.future.append((self.rows, number))
        self.rows = before

    def redo(self) -> None:
        after, number = self.future.pop()
        self.past.append((self.rows, number))
        self.rows = after

    def copy(self) -> "Model":
        """Another model of the same; rows are never changed, only replaced."""
        other = Model(self.kept)
        other.has_dropped = self.has_dropped
        other.rows, other.past, other.future = self.rows, [*self.past], [*self.future]
        return other

    @property
    def state(self) -> State:
        tops = (steps[-1][1] if steps else None for steps in (self.past, self.future))
        return state(self.rows, *tops)


class Planner:
    """Draws the steps: 70 % edits and imports, 20 % undo, 10 % redo; now and then all is undone and redone.

    `aside` is the share of steps that only copy or export, `floods` that of imports too large for memory.
    """

    def __init__(self, seed: int, kept: int, aside: float = 0.0, floods: float = 0.0) -> None:
        self._chance = random.Random(seed)
        self._aside = aside
        self._floods = floods
        self._sweep: deque[str] = deque()
        self.model = Model(kept)

    def steps(self, count: int) -> Iterator[Step]:
        """One step after the other; the model is there where the step leads once it has been drawn."""
        for number in range(count):
            step = self._draw(number)
            self.model.do(step, number)
            yield step

    def _draw(self, number: int) -> Step:
        if self._chance.random() < self._aside:
            return {"do": self._chance.choices(("copy", "export", "charter"), (60, 38, 2))[0]}
        if not self._sweep and self._chance.random() < 1 / 400:
            many = min(len(self.model.past), 120)
            self._sweep.extend(["undo"] * many + ["redo"] * many)
        kind = (
            self._sweep.popleft()
            if self._sweep
            else self._chance.choices(("edit", "undo", "redo"), (70, 20, 10))[0]
        )
        possible = {"edit": True, "undo": bool(self.model.past), "redo": bool(self.model.future)}
        return {"do": kind} if kind != "edit" and possible[kind] else self._edit(number)

    def _edit(self, number: int) -> Step:
        """An edit that can't leave things as they were: each title carries the step's number."""
        rows, title = self.model.rows, f"{number} {self._chance.choice(HOSTILE)}"
        if self._chance.random() < self._floods:
            return {
                "do": "put",
                "rows": [[f"n{number}-{part}", f"{title} {'x' * 400}"] for part in range(FLOOD)],
            }
        kind = self._chance.choices(("add", "change", "import", "drop"), (40, 40, 5, 15))[0]
        if len(rows) > MOST_ROWS or (kind == "drop" and len(rows) > 3):
            return {"do": "drop", "ids": self._chance.sample(list(rows), len(rows) // 2 + 1)}
        if kind == "change" and rows:
            return {"do": "put", "rows": [[self._chance.choice(list(rows)), title]]}
        many = 20 if kind == "import" else 1
        return {"do": "put", "rows": [[f"n{number}-{part}", f"{title} {part}"] for part in range(many)]}
