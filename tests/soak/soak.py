"""Kill lives again and again; after each death the file must hold what was acknowledged, or one step more."""

import json
import random
import sqlite3
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from signal import SIGKILL

from tests.soak.child import NEVER, Life
from tests.soak.nursery import Nursery
from tests.soak.plan import Planner, State, state
from tests.soak.state import Broken, reopened, walk_all
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.undo import KEPT_STEPS

MOMENTS = {
    "edit": (50, 0.002),
    "midst": (10, 0.0),
    "opening": (15, 0.02),
    "aside": (17, 0.015),
    "closing": (8, 0.002),
}
"""When a life is killed: how often, and within how many seconds after it said that it has come there.

At "midst" it waits for that, with its rows written and COMMIT still to come: no chance decides what is hit.
"""
ASIDE = 1 / 40
WALK_EVERY = 100
"""Deaths from one time that all is undone and redone to the next."""


@dataclass
class Soak:
    """One seeded run; its numbers count as it goes."""

    folder: Path
    seed: int
    edits: int
    kills: int
    hasty: bool = False
    walks: bool = True
    """Whether all is undone and redone now and then, and at the end."""
    taken: int = 0
    walked: int = 0
    interrupted: int = 0
    """Deaths in the middle of a commit or of another file: something half-done lay there."""
    deaths: Counter[str] = field(default_factory=Counter)

    def run(self) -> None:
        """Raises Broken, with the seed, when what was acknowledged is not there."""
        self.prepare()
        try:
            self._kill_and_look()
        except (Broken, FileTrouble, sqlite3.Error) as error:
            raise Broken(f"seed {self.seed}, after step {self.taken}: {error}") from error

    def prepare(self) -> None:
        """Make the workshop and the plan for it."""
        self.path, self.plan = self.folder / "soak.workshop", self.folder / "plan.jsonl"
        (self.folder / "aside").mkdir()
        self._chance = random.Random(self.seed)
        self.expected = self._write_plan()
        self._model = self._planner()
        self._followed = self._model.steps(self.edits)
        self._next_walk = WALK_EVERY
        Session.create(self.path, new_document(Workshop(title="Soak"))).close()

    def _kill_and_look(self) -> None:
        with Nursery(self.path, self.plan) as nursery:
            while self.taken < self.edits or self.deaths.total() < self.kills:
                self._judge(self._let_live(nursery))
        self._walk()

    def _walk(self) -> None:
        if self.walks:
            self.walked += walk_all(self.path, self._model.model)

    def _planner(self) -> Planner:
        return Planner(self.seed, KEPT_STEPS, aside=ASIDE)

    def _write_plan(self) -> list[State]:
        """Every step into the plan's file; what the file must hold before the first and after each."""
        planner = self._planner()
        expected = [planner.model.state]
        with self.plan.open("w", encoding="utf-8") as out:
            for step in planner.steps(self.edits):
                out.write(json.dumps(step) + "\n")
                expected.append(planner.model.state)
        return expected

    def _let_live(self, nursery: Nursery) -> int:
        """Let a life begin and kill it at a random moment; how many steps are acknowledged by then."""
        left = self.kills - self.deaths.total()
        share = 2 * (self.edits - self.taken) // (left + 1)
        wait = self._chance.randint(1, max(1, share))
        moment = self._moment(left)
        end = min(self.edits, self.taken + wait) if moment == "closing" else self.edits
        acknowledged = self.taken
        halts = self.taken + wait if moment == "midst" else NEVER
        for line in nursery.life(Life(self.taken, end, self.hasty, halts=halts)):
            if line.isdigit():
                acknowledged, wait = int(line) + 1, wait - 1
            if self._has_come(moment, line, wait):
                _spin(self._chance.uniform(0, MOMENTS[moment][1]))
                nursery.kill()
                moment = ""
        self._count(nursery.status, acknowledged)
        return acknowledged

    def _moment(self, left: int) -> str:
        """When the next life is to be killed: each moment once, then by chance; never, once all are done."""
        moments = [*MOMENTS] if self.taken < self.edits else ["opening", "closing"]
        unseen = [moment for moment in moments if not self.deaths[moment]]
        self._aim = (unseen or self._chance.choices(moments, [MOMENTS[moment][0] for moment in moments]))[0]
        return self._aim if left > 0 else ""

    def _has_come(self, moment: str, line: str, wait: int) -> bool:
        """Whether what was said is the moment to kill."""
        word = "edit" if line.isdigit() else line.partition(" ")[0]
        return word == moment and (moment in ("opening", "closing", "midst") or wait <= 0)

    def _count(self, status: int, acknowledged: int) -> None:
        if status not in (0, -SIGKILL):
            raise Broken(f"the child failed at step {acknowledged}")
        if status:
            self.deaths[self._aim] += 1
            journal = self.path.with_name(f"{self.path.name}-journal")
            half = [*(self.folder / "aside").glob(".*"), *([journal] if journal.exists() else [])]
            self.interrupted += any(path.stat().st_size for path in half)

    def _judge(self, acknowledged: int) -> None:
        """Open the file and find where it stands; then look at what was made beside it."""
        found = reopened(self.path)
        steps = (step for step in (acknowledged, acknowledged + 1) if step < len(self.expected))
        here = next((step for step in steps if found == self.expected[step]), None)
        if here is None:
            raise Broken(f"{acknowledged} steps were acknowledged and the file does not hold them")
        for _ in range(here - self.taken):
            next(self._followed)
        self.taken = here
        self._judge_aside()
        if self.deaths.total() >= self._next_walk:
            self._next_walk += WALK_EVERY
            self._walk()

    def _judge_aside(self) -> None:
        """A copy or an export is whole and of its step, or not there at all; drafts bear other names."""
        for path in sorted((self.folder / "aside").iterdir()):
            if path.suffix == ".workshop" and reopened(path) != self.expected[int(path.stem)]:
                raise Broken(f"{path.name} is no copy of what was there")
            if path.suffix == ".json" and _rows(path) != self.expected[int(path.stem)].rows:
                raise Broken(f"{path.name} does not hold what was there")
            if path.suffix == ".pdf" and not path.read_bytes().rstrip().endswith(b"%%EOF"):
                raise Broken(f"{path.name} is cut short")
            path.unlink()


def _rows(path: Path) -> int:
    held = json.loads(path.read_text(encoding="utf-8"))["activities"]
    return state({each["id"]: each["title"] for each in held}, None, None).rows


def _spin(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass
