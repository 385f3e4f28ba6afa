"""Kill the child again and again; after each death the file must hold what was acknowledged, or one more."""

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from signal import SIGKILL

from tests.soak.plan import Rows, steps
from workshop.domain.document import new_document
from workshop.domain.set_up import Workshop
from workshop.session import Session
from workshop.store.undo import KEPT_STEPS

ROOT = Path(__file__).parents[2]

State = tuple[int, bool, bool]
"""A file's content as a hash, and whether it can undo and redo."""


class Broken(AssertionError):
    """The file does not hold what it must."""


@dataclass
class Soak:
    """One seeded run; `survived` and `taken` count as it goes."""

    folder: Path
    seed: int
    edits: int
    kills: int
    hasty: bool = False
    survived: int = 0
    taken: int = 0

    def run(self) -> None:
        """Raises Broken, with the seed, when an acknowledged edit is not there."""
        self.path, self.plan = self.folder / "soak.workshop", self.folder / "plan.jsonl"
        self.expected = self._write_plan()
        self.chance = random.Random(self.seed)
        Session.create(self.path, new_document(Workshop(title="Soak"))).close()
        while self.taken < self.edits:
            acknowledged = self._let_live(last=self.survived >= self.kills)
            self._judge(acknowledged)

    def _write_plan(self) -> list[State]:
        """Every step into the plan's file; what the file must hold before the first and after each."""
        expected = [state({}, (False, False))]
        with self.plan.open("w", encoding="utf-8") as out:
            for step, model in steps(self.seed, self.edits, KEPT_STEPS):
                out.write(json.dumps(step) + "\n")
                expected.append(state(model.rows, model.depth))
        return expected

    def _let_live(self, last: bool) -> int:
        """Start the child and kill it at a random moment; how many steps it has acknowledged by then."""
        words = [sys.executable, "-m", "tests.soak.child", str(self.path), str(self.plan), str(self.taken)]
        words += ["--hasty"] if self.hasty else []
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
            assert child.stdout is not None
            heard = [] if last else self._wait_for_death(child, child.stdout)
            heard += list(child.stdout)
        if child.returncode not in (0, -SIGKILL):
            raise Broken(f"seed {self.seed}: the child failed at step {self.taken + len(heard)}")
        return self.taken + len(heard)

    def _wait_for_death(self, child: subprocess.Popen[str], stdout: Iterator[str]) -> list[str]:
        """Kill the child in its start, or in the middle of an edit; what it said until then."""
        heard: list[str] = []
        if self.chance.random() < 0.2:
            with suppress(subprocess.TimeoutExpired):
                child.wait(timeout=self.chance.uniform(0, 0.5))
        else:
            share = 2 * (self.edits - self.taken) // (self.kills - self.survived + 1)
            heard += islice(stdout, self.chance.randint(1, max(1, share)))
            _spin(self.chance.uniform(0, 0.002))  # seconds: an edit takes about one thousandth
        child.kill()
        return heard

    def _judge(self, acknowledged: int) -> None:
        """Open the file and find where it stands."""
        session = Session.open(self.path)
        rows = {fact.id: fact.title for fact in session.snapshot.activities}
        found = state(rows, (session.undo_label is not None, session.redo_label is not None))
        session.close()
        for number in (acknowledged, acknowledged + 1):
            if number < len(self.expected) and found == self.expected[number]:
                self.taken = number
                self.survived += 1
                return
        raise Broken(
            f"seed {self.seed}: {acknowledged} steps were acknowledged and the file does not hold them"
        )


def state(rows: Rows, depth: tuple[bool, bool]) -> State:
    """What is compared: all rows in their order, and whether there is something to undo and redo."""
    return hash(tuple(rows.items())), *depth


def there_and_back(path: Path) -> tuple[Rows, Rows, int]:
    """Undo all, redo all: the rows before, the rows after, and how many steps lay between."""
    session = Session.open(path)
    before = {fact.id: fact.title for fact in session.snapshot.activities}
    while session.redo():
        pass
    count = 0
    top = {fact.id: fact.title for fact in session.snapshot.activities}
    while session.undo():
        count += 1
    while session.redo():
        pass
    after = {fact.id: fact.title for fact in session.snapshot.activities}
    session.close()
    return (before if before == top else top), after, count


def _spin(seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def main() -> int:
    """The long soak, from the command line."""
    parser = argparse.ArgumentParser(description="Edit and kill, again and again.")
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--edits", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=1_000)
    wanted = parser.parse_args()
    print(f"Soaking with seed {wanted.seed}: {wanted.edits:,} edits, {wanted.kills:,} kills.", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(Path(folder), wanted.seed, wanted.edits, wanted.kills)
        soak.run()
        print(f"{soak.taken:,} edits, {soak.survived - 1:,} kills: nothing that was acknowledged is missing.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
