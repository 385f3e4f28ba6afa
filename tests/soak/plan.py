"""What the child is to do, step by step, and what must be in the file after each step."""

import random
from collections.abc import Iterator
from typing import Any

HOSTILE = ("é中", "🚀🚀", "R&D <draft>", "'; DROP TABLE activities; --", '"\\%_', "שלום عالم", "a\u0301" * 30)
MOST_ROWS = 80

Rows = dict[str, str]
"""Activity titles by id, in the list's order."""
Step = dict[str, Any]


class Model:
    """A list of activities with undo and redo, in a few lines of plain Python."""

    def __init__(self, kept: int) -> None:
        self._kept = kept
        self._past: list[Rows] = []
        self._future: list[Rows] = []
        self.rows: Rows = {}

    def can(self, what: str) -> bool:
        return {"undo": bool(self._past), "redo": bool(self._future), "drop": len(self.rows) > 3}[what]

    def do(self, step: Step) -> None:
        """Take one step; every step changes the rows."""
        if step["do"] == "undo":
            self._future.append(self.rows)
            self.rows = self._past.pop()
        elif step["do"] == "redo":
            self._past.append(self.rows)
            self.rows = self._future.pop()
        else:
            self._past = [*self._past, self.rows][-self._kept :]
            self._future.clear()
            gone = set(step.get("ids", ()))
            kept = {id: title for id, title in self.rows.items() if id not in gone}
            self.rows = kept | dict(step.get("rows", ()))

    @property
    def depth(self) -> tuple[bool, bool]:
        """Whether there is something to undo, and to redo."""
        return bool(self._past), bool(self._future)


def steps(seed: int, count: int, kept: int) -> Iterator[tuple[Step, Model]]:
    """The plan, each step with the model after it: 70 % edits and imports, 20 % undo, 10 % redo."""
    chance = random.Random(seed)
    model = Model(kept)
    for number in range(count):
        kind = chance.choices(("edit", "undo", "redo"), (70, 20, 10))[0]
        step = {"do": kind} if kind != "edit" and model.can(kind) else _edit(chance, model, number)
        model.do(step)
        yield step, model


def _edit(chance: random.Random, model: Model, number: int) -> Step:
    """An edit that can't leave things as they were: each title carries the step's number."""
    kind = chance.choices(("add", "change", "import", "drop"), (40, 40, 5, 15))[0]
    title = f"{number} {chance.choice(HOSTILE)}"
    if len(model.rows) > MOST_ROWS or (kind == "drop" and model.can("drop")):
        return {"do": "drop", "ids": chance.sample(list(model.rows), len(model.rows) // 2 + 1)}
    if kind == "change" and model.rows:
        return {"do": "put", "rows": [[chance.choice(list(model.rows)), title]]}
    many = 20 if kind == "import" else 1
    return {"do": "put", "rows": [[f"n{number}-{part}", f"{title} {part}"] for part in range(many)]}
