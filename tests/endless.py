"""A child that never ends by itself: `endless FIFO`. Says into the FIFO where its temporary files lie."""

import signal
import tempfile
from pathlib import Path


def main(fifo: str) -> int:
    """Hold the FIFO open for as long as this process lives."""
    _, left = tempfile.mkstemp()
    Path(left).write_bytes(b"votes")
    with Path(fifo).open("w", encoding="utf-8") as out:
        print(tempfile.gettempdir(), file=out, flush=True)
        while True:
            signal.pause()
