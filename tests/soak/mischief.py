"""Mischief beside and over a workshop file, again and again; nothing that is somebody's may be lost by it."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.journals import a_cut_commit, journal, naming
from tests.soak.state import Broken, rows_of
from workshop.actions.steps.overlap_activities import add_activities
from workshop.domain.document import new_document
from workshop.domain.facts.set_up import Workshop
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.own.machine import Machine
from workshop.store.paths.beside import journal_of, wal_of
from workshop.store.paths.draft import free_name
from workshop.store.strangers import strangers

_MINE = b"nobody's but mine"
_LONGEST_ROOM = 40
"""Rounds from one workshop to the next, which begins small again."""


@dataclass
class Mischief:
    """One seeded run: what was done how often counts as it goes."""

    folder: Path
    seed: int
    rounds: int
    done: Counter[str] = field(default_factory=Counter)

    def run(self) -> None:
        """Raises Broken, with the seed and the mischief, where anything is lost or anything else obeyed."""
        self._chance = random.Random(self.seed)
        kinds = [self.lay_beside, self.lay_a_log, self.lay_a_link, self.put_back, self.write_into, self.cut]
        for number in range(self.rounds):
            if number % _LONGEST_ROOM == 0:
                self._begin(number)
            kind = kinds[number] if number < len(kinds) else self._chance.choice(kinds)
            self.done[kind.__name__] += 1
            try:
                self._edit()
                kind()
                self._see_that_mine_is_there()
            except (Broken, FileTrouble, OSError) as error:
                raise Broken(f"seed {self.seed}, round {number}, {kind.__name__}: {error}") from error

    def _begin(self, number: int) -> None:
        self.room = self.folder / f"{number}"
        self.room.mkdir()
        self.path, self.precious = self.room / "room.workshop", self.room / "precious"
        self.precious.write_bytes(_MINE)
        Session.create(self.path, new_document(Workshop(title="Room"))).close()
        self.older: list[tuple[bytes, dict[str, str]]] = []
        self.expected: dict[str, str] = {}
        self._count = 0

    def _edit(self) -> None:
        """A few edits, closed properly; what the file is then can be put back later."""
        session = Session.open(self.path)
        for _ in range(self._chance.randint(1, 3)):
            self._add(session)
        session.close()
        self.older.append((self.path.read_bytes(), self.expected))

    def _add(self, session: Session) -> None:
        self._count += 1
        session.run(add_activities, titles=[f"Activity {self._count}"])
        self.expected = rows_of(session)

    # -- what is done to it

    def lay_beside(self) -> None:
        """A made-up journal: naming a file of the user's, emptying ours, of another page, cut, or noise."""
        whole = journal(self.path)
        made: list[Callable[[], bytes]] = [
            lambda: naming(whole, self.precious),
            lambda: journal(self.path, pages=1),
            lambda: journal(self.path, records=[(1, self._chance.randbytes(4096))]),
            lambda: whole[: self._chance.randrange(1, len(whole))],
            lambda: self._chance.randbytes(5_000),
        ]
        self._see_set_aside(journal_of(self.path), self._chance.choice(made)())

    def lay_a_log(self) -> None:
        """A write-ahead log that no file of ours has."""
        self._see_set_aside(wal_of(self.path), b"\x37\x7f\x06\x82" + self._chance.randbytes(8_000))

    def lay_a_link(self) -> None:
        """A journal that is another name of a file of the user's."""
        beside = journal_of(self.path)
        if self._chance.random() < 0.5:
            beside.symlink_to(self.precious)
        else:
            os.link(self.precious, beside)
        self._see_content()
        if beside.exists():
            raise Broken("a link was left where a journal is looked for")

    def put_back(self) -> None:
        """An older state, by copying over the file or in its place, and an edit's leftover beside it."""
        bytes_, self.expected = self._chance.choice(self.older)
        if self._chance.random() < 0.5:
            self.path.unlink()
        self.path.write_bytes(bytes_)
        self._see_set_aside(journal_of(self.path), journal(self.path, pages=1))

    def write_into(self) -> None:
        """An older state, copied over the file while it is open: both versions are kept."""
        session = Session.open(self.path)
        self._add(session)
        bytes_, before = self._chance.choice(self.older[:-1] or self.older)
        self.path.write_bytes(bytes_)
        self._add(session)
        elsewhere, here = session.path, self.expected
        session.close()
        if elsewhere == self.path or self.path.read_bytes() != bytes_:
            raise Broken("what another program wrote was written over")
        self._see(elsewhere, here)
        self.expected = before

    def cut(self) -> None:
        """A kill in the middle of a commit, and then a stranger's file under the same name."""
        a_cut_commit(self.path)
        self._see_content()
        a_cut_commit(self.path)
        strange = self._strangers()
        shutil.copyfile(strange, self.path)
        try:
            Session.open(self.path).leave()
        except FileTrouble as trouble:
            if trouble.code != "foreign":
                raise
        else:
            raise Broken("a stranger's file was taken for our own")
        copy = free_name(self.path)
        strangers.adopt(self.path, copy)
        self._see(copy, {"A": "Strange"})
        self.path.unlink()
        journal_of(self.path).unlink(missing_ok=True)
        self.path.write_bytes(self.older[-1][0])

    def _strangers(self) -> Path:
        path = self.room / "strange.workshop"
        if not path.exists():
            machine = Machine(self.room / "another machine")
            session = Session.create(path, new_document(Workshop(title="Strange")), machine)
            session.run(add_activities, titles=["Strange"])
            session.close()
        return path

    # -- what must hold

    def _see_set_aside(self, beside: Path, data: bytes) -> None:
        """Lay it there, open the file, and see that its content is what it was and the bytes are kept."""
        beside.write_bytes(data)
        self._see_content()
        kept = [each.read_bytes() for each in self.room.iterdir() if each.is_file()]
        if beside.exists() or data not in kept:
            raise Broken("what stood beside the file was not set aside as it was")

    def _see_content(self) -> None:
        self._see(self.path, self.expected)

    def _see(self, path: Path, expected: dict[str, str]) -> None:
        session = Session.open(path)
        found = rows_of(session)
        session.leave()
        if sorted(found.values()) != sorted(expected.values()):
            raise Broken(f"{path.name} holds {len(found)} entries and not the {len(expected)} that it held")

    def _see_that_mine_is_there(self) -> None:
        if not self.precious.is_file() or self.precious.read_bytes() != _MINE:
            raise Broken("a file of the user's was changed")
