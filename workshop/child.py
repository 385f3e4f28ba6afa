"""Reading what may be hostile in a process of its own, which can be ended: little memory, little time."""

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

MARK = "--child"
"""The first word by which a frozen program calls itself as a child."""

_MODULES = (
    "workshop.exports.signing.judge_child",
    "workshop.exports.signing.take_child",
    "workshop.imports.xlsx_child",
    "workshop.store.stranger_child",
)


class ChildEnded(Exception):
    """The child came to no good end; `status` is its exit status, None where it took too long."""

    def __init__(self, status: int | None, said: str) -> None:
        super().__init__(status, said)
        self.status = status


def run(module: str, *words: str, seconds: float) -> bytes:
    """What the child wrote on its standard output. Raises ChildEnded."""
    try:
        done = subprocess.run(
            _command(module, words),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            cwd=Path(__file__).resolve().parents[1],
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise ChildEnded(None, "") from error
    if done.returncode:
        raise ChildEnded(done.returncode, done.stderr[-2_000:].decode(errors="replace"))
    return done.stdout


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
