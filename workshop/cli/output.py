"""What commands print: results on standard output, messages on standard error."""

import json
import locale
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from workshop.domain.text import clean
from workshop.texts import Texts
from workshop.texts.languages.choice import SWITCH, texts_of_window


def texts_of_user() -> Texts:
    """Sentences in the language that the user's environment asks for."""
    if SWITCH in os.environ:
        return texts_of_window()
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        asked = os.environ.get(name, "").split(":")[0]
        if asked:
            known = locale.normalize(asked).split(".")[0].split("@")[0]
            return Texts("en" if known in ("C", "POSIX") or known.startswith("en") else known)
    return Texts()


def to_person(message: str) -> None:
    """One message for whoever sits there; nothing in it steers the terminal."""
    click.echo(_in_one_line(message), err=True)


def result(*lines: str) -> None:
    """The answer that was asked for, line by line."""
    for line in lines:
        click.echo(_in_one_line(line))


def _in_one_line(message: str) -> str:
    """A title of several lines doesn't break the line it is named in."""
    return " ".join(clean(message).splitlines())


def result_json(value: Any) -> None:
    """The answer as one JSON document in UTF-8, whatever the terminal's encoding."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    click.echo(text.encode("utf-8", "backslashreplace"))


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[float], None] | None]:
    """Show on a terminal how far a long job is, as a share of one; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(escape(clean(what)), total=1.0)
        yield lambda share: bar.update(task, completed=share)
