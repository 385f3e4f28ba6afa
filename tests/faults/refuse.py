"""Refuse the n-th call to the disk, n rising until a step goes through untouched, in a process of its own.

`python -m tests.faults.refuse WORKSHOP DISK [SEED]`; what is printed is how many steps were refused in all.
With a seed, only some of the calls are.
"""

import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from tests.faults.faulty import DISKS, FaultyDisk
from tests.faults.layer import Call, Layer
from tests.soak.child import take
from tests.soak.plan import FLOOD, Model, State, Step
from tests.soak.state import Broken, reopened, see_whole, state_of
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.own.machine import Machine
from workshop.texts import Texts
from workshop.texts.errors import sentence

ROOT = Path(__file__).parents[2]
MEANT = {"full": {"disk-full", "unreachable"}, "failing": {"unreachable"}}
"""The trouble that may be told of; where a full disk has no room for a new file, SQLite says no more."""


class Trial:
    """A workshop, the model of it, and a disk that refuses."""

    def __init__(self, path: Path, kind: str, seed: int | None = None) -> None:
        self.path = path
        self._some = None if seed is None else Random(seed)
        self.disk = FaultyDisk(*DISKS[kind])
        self.meant = MEANT[kind.partition("-")[0]]
        self.layer = Layer(self.disk.judge, partly=True)
        self.model = Model(kept=2_000)
        self.number = 0
        self.refused = 0
        Session.create(path, new_document(Workshop(title="Refused"))).close()

    def run(self) -> None:
        """Every kind of step, opening, closing, and copying."""
        self.rise(lambda: self._put(1), self._by_one)
        self.rise(lambda: {"do": "undo"}, self._by_one)
        self.rise(lambda: {"do": "redo"}, _by_half)
        self.rise(lambda: self._put(FLOOD), _by_half)
        self.copy()
        self.create()
        self.open_interrupted()
        self.close()

    def _by_one(self) -> Iterator[int]:
        """Every call, or some."""
        nth = 1
        while True:
            yield nth
            nth += 1 if self._some is None else self._some.randint(2, 9)

    def _put(self, rows: int) -> Step:
        return {"do": "put", "rows": [[f"row-{row}", f"{self.number} {'x' * 300}"] for row in range(rows)]}

    def rise(self, step: Callable[[], Step], rising: Callable[[], Iterator[int]]) -> None:
        """Try a step with the n-th call refused, until none is; after each, another one and a reopening."""
        for nth in rising():
            session = Session.open(self.path)
            self._take(session, {"do": "put", "rows": [["safe", str(self.number)]]})
            if step()["do"] == "redo":
                self._take(session, {"do": "undo"})
            self._try(session, step(), nth)
            untouched = not self.disk.struck
            self._take(session, {"do": "put", "rows": [["next", str(self.number)]]})
            self._expect(state_of(session), f"in view of the next step, call {nth}")
            session.leave()
            self._expect(reopened(self.path), f"after reopening, call {nth}")
            if untouched:
                return

    def _try(self, session: Session, step: Step, nth: int) -> None:
        """Take a step that may be refused: then the file holds what there was, or what was to be."""
        after = self.model.copy()
        after.do(step, self.number)
        self.number += 1
        try:
            with self.disk.refusing(nth):
                take(session, step, self.number - 1)
        except FileTrouble as trouble:
            self._told(trouble)
            held = self._held(session)
            self.model = after if held == after.state else self.model
            self._expect(held, f"{step['do']} on disk, call {nth}")
        else:
            self.model = after
        if not self.disk.lasting:  # else it could not be read again
            self._expect(state_of(session), f"{step['do']} in view, call {nth}")

    def _held(self, session: Session) -> State:
        """What a copy of the file holds that is made now."""
        copy = self.path.with_name("held.workshop")
        session.save_copy(copy)
        try:
            return reopened(copy)
        finally:
            copy.unlink()

    def _take(self, session: Session, step: Step) -> None:
        take(session, step, self.number)
        self.model.do(step, self.number)
        self.number += 1

    def _expect(self, found: State, where: str) -> None:
        if found != self.model.state:
            raise Broken(f"{where}: {found} instead of {self.model.state}")

    def _told(self, trouble: FileTrouble) -> None:
        """A refusal is told of in a sentence, and is the one that was made."""
        self.refused += 1
        if not self.disk.struck or trouble.code not in self.meant or not sentence(Texts(), trouble):
            raise Broken(f"{trouble} was told of")

    def copy(self) -> None:
        """A copy that can't be written is not there at all, and the workshop goes on."""
        session = Session.open(self.path)
        target = self.path.with_name("copy.workshop")
        self._until_made(target, lambda: session.save_copy(target))
        self._expect(reopened(target), "in the copy")
        target.unlink()
        self._take(session, self._put(1))
        session.close()

    def create(self) -> None:
        """So is a new workshop."""
        target = self.path.with_name("new.workshop")
        self._until_made(target, lambda: Session.create(target, new_document(Workshop(title="New"))).close())
        see_whole(target)
        target.unlink()

    def _until_made(self, target: Path, make: Callable[[], None]) -> None:
        for nth in _by_half():
            try:
                with self.disk.refusing(nth):
                    make()
            except FileTrouble as trouble:
                self._told(trouble)
                left = {path.name for path in target.parent.iterdir()}
                if left - {self.path.name, f"{self.path.name}-journal"}:
                    raise Broken(f"call {nth}: left behind: {left}") from trouble
            else:
                return

    def open_interrupted(self) -> None:
        """A file whose last commit was cut off opens, now or as soon as the disk is sound again."""
        half, journal, note = self._journal_of_a_cut_commit()
        for nth in self._by_one():
            self.path.write_bytes(half)
            self.path.with_name(f"{self.path.name}-journal").write_bytes(journal)
            Machine.here().note_of(self.path).write_bytes(
                note
            )  # it was open here when the commit was cut off
            try:
                with self.disk.refusing(nth):
                    Session.open(self.path).close()
            except FileTrouble as trouble:
                self._told(trouble)
            self._expect(reopened(self.path), f"after an interrupted opening, call {nth}")
            if not self.disk.struck:
                return

    def _journal_of_a_cut_commit(self) -> tuple[bytes, bytes, bytes]:
        """The file and its journal in the middle of a commit, before the file is flushed, and the note."""
        journal = self.path.with_name(f"{self.path.name}-journal")
        seen: list[tuple[bytes, bytes, bytes]] = []

        def look(call: Call) -> None:
            if call.do == "sync" and call.path.endswith(self.path.name):
                note = elsewhere.note_of(self.path).read_bytes()
                seen.append((self.path.read_bytes(), journal.read_bytes(), note))

        elsewhere = Machine(Machine.here().folder / "elsewhere")  # this machine never sees the commit whole
        elsewhere.trust(self.path)
        session = Session.open(self.path, elsewhere)
        self._take(session, self._put(1))
        self.disk.watch = look
        take(session, self._put(5), self.number)
        self.disk.watch = None
        session.close()
        return seen[0]

    def close(self) -> None:
        """Closing needs no disk, and what was acknowledged stays."""
        for nth in self._by_one():
            session = Session.open(self.path)
            self._take(session, self._put(1))
            with self.disk.refusing(nth):
                session.close()
            self._expect(reopened(self.path), f"after closing, call {nth}")
            if not self.disk.struck:
                return


def refusals(path: Path, kind: str, *seed: int) -> int:
    """Try everything on such a disk, in a process of its own; how often it refused. Raises Broken.

    With a seed, some of its calls are refused and not every one.
    """
    words = [sys.executable, "-m", "tests.faults.refuse", str(path), kind, *map(str, seed)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Broken(f"on a disk that is {kind}: {done.stderr or done.returncode}")
    return int(done.stdout)


def _by_half() -> Iterator[int]:
    """For what takes thousands of calls."""
    nth = 1
    while True:
        yield nth
        nth += 1 + nth // 2


def main(path: str, kind: str, *seed: str) -> int:
    trial = Trial(Path(path), kind, *map(int, seed))
    try:
        trial.run()
    except BaseException:
        traceback.print_exc()
        return 1
    print(trial.refused, flush=True)
    return 0


if __name__ == "__main__":
    os._exit(main(*sys.argv[1:]))  # SQLite still has the layer's addresses
