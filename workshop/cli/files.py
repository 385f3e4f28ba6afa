"""The workshop file that a command works on."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import click

from workshop.cli.output import texts_of_user, to_person
from workshop.disk import scratch_folder
from workshop.domain.files.health import Health
from workshop.errors import FileTrouble
from workshop.session import Session
from workshop.store.own.machine import Machine
from workshop.store.strangers import strangers
from workshop.texts.health import copy_texts, set_aside_texts, unread_texts

A_FILE = click.Path(readable=False, path_type=Path)
"""A path as it was typed; what is wrong with it is found when it is opened."""


def workshop_argument(command: Any) -> Any:
    """Give a command its FILE."""
    return click.argument("file", type=A_FILE, metavar="FILE")(command)


@contextmanager
def changing(path: Path) -> Iterator[Session]:
    """The workshop, held until the block ends; of somebody else's, a copy takes its place and it is kept.

    Raises FileTrouble.
    """
    try:
        session = Session.open(path)
    except FileTrouble as trouble:
        if trouble.code != "foreign":
            raise
        session = _taken_over(path)
    try:
        _tell_of_what_was_beside(session)
        yield session
    finally:
        session.close()


def _taken_over(path: Path) -> Session:
    """A copy of somebody else's file in its place; another command may have put one there meanwhile."""
    with strangers.turn(path):
        try:
            return Session.open(path)
        except FileTrouble as trouble:
            if trouble.code != "foreign":
                raise
        kept, health = strangers.take_over(path)
        say = texts_of_user().say
        to_person(
            say("{path} is not this machine's work, so {kept} keeps it as it came.", path=path, kept=kept)
        )
        for words in copy_texts(texts_of_user(), health):
            to_person(words)
        return Session.open(path)


@contextmanager
def reading(path: Path) -> Iterator[Session]:
    """The workshop, to read from; one that is somebody else's or can't be written to is read from a copy.

    Raises FileTrouble.
    """
    with scratch_folder() as folder:
        session = _open_or_copy(path, folder)
        try:
            _tell_of_what_was_beside(session)
            yield session
        finally:
            session.leave()


def _tell_of_what_was_beside(session: Session) -> None:
    for sentence in set_aside_texts(texts_of_user(), session.path, session.set_aside):
        to_person(sentence)


@contextmanager
def copied(path: Path) -> Iterator[Session]:
    """A copy of the workshop, where the file is not even to be opened. Raises FileTrouble."""
    with scratch_folder() as folder:
        session, _ = _copy(path, folder)
        try:
            yield session
        finally:
            session.leave()


def _open_or_copy(path: Path, folder: Path) -> Session:
    try:
        return Session.open(path)
    except FileTrouble as trouble:
        if trouble.code not in ("foreign", "read-only"):
            raise
    session, health = _copy(path, folder)
    for sentence in unread_texts(texts_of_user(), health):
        to_person(sentence)
    return session


def _copy(path: Path, folder: Path) -> tuple[Session, Health]:
    machine, copy = Machine(folder / "machine"), folder / "copy.workshop"
    health = strangers.adopt(path, copy, machine)
    session = Session.open(copy, machine)
    with suppress(OSError):  # Windows keeps the name of a file that is open
        copy.unlink()
    return session, health
