"""Reading what may be hostile in a process of its own, which can be ended: little memory, little time.

A child ends by itself when its parent does, however that ended, and when its time is up. Its temporary files
lie in a folder of its own that goes with it.
"""

import faulthandler
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from threading import Thread

from workshop.disk import drop_scratch, scratch_folder

MARK = "--child"
"""The first word by which a frozen program calls itself as a child."""

_POLL_S = 0.05
_GRACE_S = 2.0
"""How much longer than its parent waits a child would run."""
_SHARE = "share"
"""The file in a child's own folder that says how far it is."""
_MODULES = (
    "workshop.exports.pdf.draw_child",
    "workshop.exports.signing.ink_child",
    "workshop.exports.signing.judge_child",
    "workshop.exports.signing.take_child",
    "workshop.imports.data_child",
    "workshop.imports.table_child",
    "workshop.store.own.own_child",
    "workshop.store.strangers.stranger_child",
)


class ChildEnded(Exception):
    """The child came to no good end; `status` is its exit status, None where it took too long."""

    def __init__(self, status: int | None, said: str) -> None:
        super().__init__(status, said)
        self.status = status


def never() -> bool:
    """What is asked whether work is to stop, where nobody can stop it."""
    return False


def silent(share: float) -> None:
    """What is told how far work is, where nobody asks."""


def run(
    module: str,
    *words: str,
    seconds: float,
    cancelled: Callable[[], bool] = never,
    progress: Callable[[float], object] = silent,
) -> bytes:
    """What the child wrote on its standard output. Raises ChildEnded, also when it is cancelled.

    `progress` hears the shares from 0 to 1 that the child tells.
    """
    end = time.monotonic() + seconds
    with scratch_folder() as folder, _started(_command(module, words, seconds), folder) as process:
        while True:
            try:
                said, complained = process.communicate(timeout=_POLL_S)
                break
            except subprocess.TimeoutExpired as error:
                if time.monotonic() > end or cancelled():
                    raise ChildEnded(None, "") from error
                with suppress(OSError, ValueError):
                    progress(float((folder / _SHARE).read_text()))
    if process.returncode:
        raise ChildEnded(process.returncode, complained[-2_000:].decode(errors="replace"))
    return said


@contextmanager
def _started(command: Sequence[str], folder: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A child with this folder of its own that is gone when the block ends.

    Its standard input is a pipe into which nothing is written: it ends when this process closes it or dies.
    """
    breath, ours = os.pipe()
    try:
        with subprocess.Popen(
            command,
            stdin=breath,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(__file__).resolve().parents[1],
            env=_surroundings(folder),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as process:
            try:
                yield process
            finally:
                process.kill()
    finally:
        os.close(breath)
        os.close(ours)


def _surroundings(folder: Path) -> dict[str, str]:
    """The child's environment: temporary files into this folder, and no memory set aside for each thread."""
    own = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder))
    return {**os.environ, **own, "MALLOC_ARENA_MAX": "1"}


def _command(module: str, words: Sequence[str], seconds: float) -> list[str]:
    """How a child is started; a frozen program starts itself."""
    own = [MARK] if getattr(sys, "frozen", False) else ["-m", "workshop.child"]
    return [sys.executable, *own, str(seconds + _GRACE_S), module, *words]


def main(words: Sequence[str]) -> int:
    """Be the child that the words name: the seconds in which it has to end, its module, its words."""
    seconds, module, *rest = words
    if module not in _MODULES:
        return 2
    faulthandler.dump_traceback_later(float(seconds), exit=True)  # asks no thread of Python's for leave
    Thread(target=_end_with_parent, daemon=True).start()
    status: int = import_module(module).main(*rest)
    return status


def _end_with_parent() -> None:
    """Wait until nobody holds the other end of the standard input, then end and leave nothing behind."""
    with suppress(OSError):
        while os.read(0, 1):
            pass
        drop_scratch(Path(tempfile.gettempdir()))
        os._exit(1)


def tell(share: float) -> None:
    """In the child: say how far it is, from 0 to 1."""
    with suppress(OSError):
        (Path(tempfile.gettempdir()) / _SHARE).write_text(f"{share:.2f}")


def limit(memory: int, seconds: int) -> None:
    """In the child: take no more than so many bytes and seconds, where the system can hold one to that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    wanted = ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0))
    for kind, most in wanted:
        with suppress(ValueError, OSError):
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
