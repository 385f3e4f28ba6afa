"""The command line: each command reads or writes one workshop file, with no display."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

COMMANDS: dict[str, str] = {
    "new": "making",
    "info": "describing",
    "diff": "method.comparing",
    "import": "importing",
    "check": "checking",
    "rank": "ranking",
    "survey": "method.surveying",
    "overlaps": "method.suggesting",
    "rehearse": "method.rehearsing",
    "export": "exporting",
    "sign": "signing",
    "verify": "verifying",
    "extract": "extracting",
    "schema": "describing",
    "doctor": "doctoring",
}
"""The commands, each with the module of this package that holds it; loaded when it is called."""

FOR_THE_WINDOW = ("--example",)
"""Options that open the window."""


def is_command_line(words: Sequence[str]) -> bool:
    """Whether these words are for the command line; else they are for the window."""
    first = next((word for word in words if word != "--debug"), None)
    if first is None or first in FOR_THE_WINDOW:
        return False
    return first in COMMANDS or first.startswith("-") or not _exists(first)


def _exists(word: str) -> bool:
    """Whether there is a file of that name; no word is too long or too odd to ask."""
    with suppress(OSError, ValueError):
        return Path(word).exists()
    return False


def main(words: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    from workshop.cli.program import run

    return run(words)
