"""A disk that is full or fails, at the n-th call, once or from then on."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.faults import sqlite_c as c
from tests.faults.layer import Call

FULL = {"open": c.CANTOPEN, "write": c.FULL}
FAILING = {
    "open": c.CANTOPEN,
    "write": c.IOERR_WRITE,
    "truncate": c.IOERR_TRUNCATE,
    "sync": c.IOERR_FSYNC,
    "delete": c.IOERR_DELETE,
}
DISKS = {
    "full-for-a-moment": (FULL, False),
    "full": (FULL, True),
    "failing-for-a-moment": (FAILING, False),
    "failing": (FAILING, True),
}
"""What each disk refuses, and with what; and whether it goes on with it."""


@dataclass
class FaultyDisk:
    """A disk that is sound until it is to refuse."""

    codes: dict[str, int]
    lasting: bool
    struck: bool = False
    """Whether anything was refused since it was last to."""
    watch: Callable[[Call], object] | None = None
    """Who wants to see each call before it is made."""
    _left: int = 0
    _refuses: bool = False

    def judge(self, call: Call) -> int:
        """What the layer asks."""
        if self.watch:
            self.watch(call)
        if not self._refuses or call.do not in self.codes:
            return c.OK
        self._left -= 1
        if self._left > 0 or (self.struck and not self.lasting):
            return c.OK
        self.struck = True
        return self.codes[call.do]

    @contextmanager
    def refusing(self, nth: int) -> Iterator[None]:
        """Refuse the n-th call that is made in the block."""
        self._left, self.struck, self._refuses = nth, False, True
        try:
            yield
        finally:
            self._refuses = False
