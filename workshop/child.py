"""Reading what may be hostile in a process of its own, which can be ended: little memory, little time."""

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

MARK = "--child"
"""The first word by which a frozen program calls itself as a child."""

_POLL_S = 0.05
_MODULES = (
    "workshop.exports.signing.judge_child",
    "workshop.exports.signing.take_child",
    "workshop.imports.xlsx_child",
    "workshop.store.own_child",
    "workshop.store.stranger_child",
)


class ChildEnded(Exception):
    """The child came to no good end; `status` is its exit status, None where it took too long."""

    def __init__(self, status: int | None, said: str) -> None:
        super().__init__(status, said)
        self.status = status


def never() -> bool:
    """What is asked whether work is to stop, where nobody can stop it."""
    return False


def run(module: str, *words: str, seconds: float, cancelled: Callable[[], bool] = never) -> bytes:
    """What the child wrote on its standard output. Raises ChildEnded, also when it is cancelled."""
    end = time.monotonic() + seconds
    with subprocess.Popen(
        _command(module, words),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[1],
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        while True:
            try:
                said, complained = process.communicate(timeout=_POLL_S)
                break
            except subprocess.TimeoutExpired as error:
                if time.monotonic() > end or cancelled():
                    process.kill()
                    process.communicate()
                    raise ChildEnded(None, "") from error
    if process.returncode:
        raise ChildEnded(process.returncode, complained[-2_000:].decode(errors="replace"))
    return said


def _command(module: str, words: Sequence[str]) -> list[str]:
    """How a child is started; a frozen program starts itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MARK, module, *words]
    return [sys.executable, "-m", module, *words]


def main(words: Sequence[str]) -> int:
    """In a frozen program, run the child that the words name."""
    module, *rest = words
    if module not in _MODULES:
        return 2
    status: int = import_module(module).main(*rest)
    return status


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
