from collections.abc import Callable

import msgspec
import pytest

from workshop.cli import main


class Ran(msgspec.Struct, frozen=True):
    """What a command left behind."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(capfdbinary) -> Callable[..., Ran]:
    """Run a command as the shell would, and give its status and what it printed."""

    def run(*words: object) -> Ran:
        status = main([str(word) for word in words])
        out, err = capfdbinary.readouterr()
        return Ran(status, out.decode(), err.decode())

    return run
