"""Cut the power at random moments of recorded edits, and open what may then stand on the disk."""

import pickle
import random
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import dataclass, field
from itertools import count, pairwise
from pathlib import Path
from typing import NamedTuple

from tests.faults.disk import Disk
from tests.faults.layer import Call
from tests.faults.record import TAKEN, planner
from tests.soak.plan import State
from tests.soak.state import Broken, reopened, see_sealed
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.own.machine import Machine

ROOT = Path(__file__).parents[2]
STEPS = 30
"""Steps in one recording."""
CUTS = 100
"""Cuts made of one recording at most."""


class Recording(NamedTuple):
    """What happened to one file while steps were taken."""

    name: str
    before: bytes
    happened: list[Call | int]
    """Calls, and after each step that was acknowledged how many there were by then."""
    expected: list[State]
    """What the file must hold before the first step, and after each."""


def recorded(folder: Path, seed: int, careless: bool = False) -> Recording:
    """Take steps with every write noted down, in a process of its own."""
    path, notes = folder / "recorded.workshop", folder / "notes"
    path.unlink(missing_ok=True)
    Session.create(path, new_document(Workshop(title="Cut"))).close()
    before = path.read_bytes()
    words = [sys.executable, "-m", "tests.faults.record", str(path), str(seed), str(STEPS), str(notes)]
    subprocess.run([*words, *(["careless"] if careless else [])], cwd=ROOT, check=True)
    drawn = planner(seed)
    expected = [drawn.model.state, *(drawn.model.state for _ in drawn.steps(STEPS))]
    return Recording(path.name, before, pickle.loads(notes.read_bytes()), expected)


@dataclass
class PowerCuts:
    """One seeded run; `losses` says what was lost, a sentence for each cut that lost anything."""

    folder: Path
    seed: int
    cuts: int
    careless: bool = False
    losses: list[str] = field(default_factory=list)
    one_more: int = 0
    """Cuts that left a step which was not acknowledged yet."""
    _note: bytes = b""

    def run(self) -> None:
        for round in count():
            left = self.cuts - round * CUTS
            if left <= 0:
                return
            self._chance = random.Random(f"{self.seed} {round}")
            self._round(self.seed + round, min(CUTS, left))

    def _round(self, seed: int, cuts: int) -> None:
        """Record once, and cut that often."""
        recording = recorded(self.folder, seed, self.careless)
        disk = Disk({recording.name: recording.before})
        moments = self._moments(recording.happened, cuts)
        safe = 0
        for place, what in enumerate((*recording.happened, None)):
            while moments and moments[0] == place:
                moments.pop(0)
                where = f"recording {seed}, call {place}"
                self._cut(disk, recording.name, recording.expected[safe : safe + 2], where)
            if isinstance(what, Call):
                self._hear(disk, what)
            elif what is not None:
                safe = what

    def _hear(self, disk: Disk, call: Call) -> None:
        if call.do == TAKEN:
            self._note = call.data
        else:
            disk.take(call)

    def _moments(self, happened: list[Call | int], cuts: int) -> list[int]:
        """Before which calls to cut: each step is as likely, however many calls it takes."""
        ends = [place for place, what in enumerate(happened) if not isinstance(what, Call)]
        steps = [(0, ends[0]), *pairwise(ends), (ends[-1], len(happened))]
        return sorted(self._chance.randint(*each) for each in self._chance.choices(steps, k=cuts))

    def _cut(self, disk: Disk, name: str, allowed: list[State], where: str) -> None:
        """The power goes and comes back, and the workshop is opened."""
        place = self.folder / "cut"
        place.mkdir()
        for each, content in disk.cut(self._chance).items():
            (place / each).write_bytes(content)
        note = Machine.here().note_of(place / name)  # it was open here when the power went
        note.write_bytes(self._note)
        try:
            found = reopened(place / name)
            if found not in allowed:
                raise Broken("it holds another state than the acknowledged one")
            see_sealed(place / name)
            self.one_more += found == allowed[-1] != allowed[0]
        except (Broken, FileTrouble, sqlite3.Error) as trouble:
            self.losses.append(f"seed {self.seed}, {where}: {trouble}")
        shutil.rmtree(place)
