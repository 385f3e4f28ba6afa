"""Work that never ends by itself: as a child, `endless FIFO`, and as the task of a job.

Says into the FIFO where its temporary files lie.
"""

import os
import select
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

_TOO_LONG = 30
"""Seconds after which it ends all the same and says so: then its test has failed."""
OUTLIVED = "nobody ended it\n"


def main(fifo: str) -> int:
    """Hold the FIFO open for as long as this process lives."""
    _, left = tempfile.mkstemp()
    Path(left).write_bytes(b"votes")
    with Path(fifo).open("w", encoding="utf-8") as out:
        _end_at_last(out)
        print(tempfile.gettempdir(), file=out, flush=True)
        while True:
            signal.pause()


def heed(fifo: Path, progress: object, cancelled: Callable[[], bool]) -> None:
    """Go on until asked to stop, and then say that all is tidied up."""
    with fifo.open("w", encoding="utf-8") as out:
        _end_at_last(out)
        print("begun", file=out, flush=True)
        while not cancelled():
            select.select([], [], [], 0.02)
        print("tidied up", file=out)


def ignore(fifo: Path, progress: object, cancelled: object) -> None:
    """Go on, whoever asks."""
    main(str(fifo))


def _end_at_last(out: TextIO) -> None:
    def end(*_: object) -> None:
        print(OUTLIVED, end="", file=out, flush=True)
        os._exit(1)

    signal.signal(signal.SIGALRM, end)
    signal.alarm(_TOO_LONG)
