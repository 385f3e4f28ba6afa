from collections.abc import Callable

import msgspec
import pytest

from tests.builders import build
from workshop.cli import main
from workshop.exports.signing import keys
from workshop.store.file import Store


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


@pytest.fixture
def quick_keys(monkeypatch):
    """Keys that are made sooner than those of the product."""
    monkeypatch.setattr(keys, "BITS", 2048)


@pytest.fixture
def workshop(tmp_path):
    """A workshop that nothing stops from being signed."""
    path = tmp_path / "room.workshop"
    Store.create(path, build(activities=3, owned=3)).close()
    return path


@pytest.fixture
def sign(run, workshop):
    """Sign it for a side."""
    return lambda side, *more: run("sign", workshop, "--side", side, "--name", f"Head of {side}", *more)
