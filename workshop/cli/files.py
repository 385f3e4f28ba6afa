"""The workshop file that a command works on."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from workshop.errors import FileTrouble
from workshop.session import Session

A_FILE = click.Path(readable=False, path_type=Path)
"""A path as it was typed; what is wrong with it is found when it is opened."""


def workshop_argument(command: Any) -> Any:
    """Give a command its FILE."""
    return click.argument("file", type=A_FILE, metavar="FILE")(command)


@contextmanager
def changing(path: Path) -> Iterator[Session]:
    """The workshop, held until the block ends. Raises FileTrouble."""
    session = Session.open(path)
    try:
        yield session
    finally:
        session.close()


@contextmanager
def reading(path: Path) -> Iterator[Session]:
    """The workshop, to read from; one that can't be written to is read from a private copy.

    Raises FileTrouble.
    """
    with TemporaryDirectory(prefix="joint-charter-") as folder:
        session = _open_or_copy(path, Path(folder))
        try:
            yield session
        finally:
            session.close()


def _open_or_copy(path: Path, folder: Path) -> Session:
    try:
        return Session.open(path)
    except FileTrouble as trouble:
        if trouble.code != "read-only":
            raise
    copy = folder / "copy.workshop"
    try:
        shutil.copyfile(path, copy)
    except OSError as error:
        raise FileTrouble("unreadable", path=str(path)) from error
    return Session.open(copy)
