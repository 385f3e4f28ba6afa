"""The one door of every command: options for all, and each trouble told in one sentence."""

import os
import signal
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import Any

import click

from workshop import __version__
from workshop.cli import COMMANDS
from workshop.cli.output import result, texts_of_user, to_person
from workshop.errors import WorkshopError
from workshop.log import note_fault, start_log
from workshop.texts.errors import sentence, unexpected

REFUSED = 2
"""The exit status when nothing was done; also for what nobody foresaw."""
INTERRUPTED = 130
"""The exit status after Ctrl+C, as shells give it."""
STOPPED_BY = 128
"""The exit status after a signal is so much more than its number, as shells give it."""
READER_GONE = 141
"""The exit status when whoever reads the output has gone, as shells give it."""


class Commands(click.Group):
    """A group that loads a command's module when the command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = import_module(f"workshop.cli.{module}").BY_NAME[cmd_name]
        return command


def _say_version(context: click.Context, _: click.Parameter, asked: bool) -> None:
    if asked:
        result(f"joint-charter {__version__}")
        context.exit()


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--debug", is_flag=True, help="On an error, show where in the program it happened.")
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help="Say which version this is.",
)
def program(debug: bool) -> None:
    """From "who does what here?" to a charter that both executives have signed.

    With no command, or with a file, the window opens: joint-charter [FILE].
    """


def run(words: Sequence[str]) -> int:
    """Run one command and return its exit status."""
    debug, rest = _without_debug(words)
    for stream in (sys.stdout, sys.stderr):
        _never_fail_on_a_letter(stream)
    try:
        with _ended_in_order():
            return _run(rest)
    except BrokenPipeError:
        _let_go_of_output()
        return READER_GONE
    except (KeyboardInterrupt, click.Abort):
        return _told(texts_of_user().say("Stopped."), INTERRUPTED, debug)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        return _told(_usage(error), REFUSED, debug)
    except WorkshopError as error:
        return _told(sentence(texts_of_user(), error), REFUSED, debug)
    except Exception as error:
        start_log(debug)
        note_fault(error)
        return _told(unexpected(texts_of_user(), error), REFUSED, debug)


def _run(words: list[str]) -> int:
    status = program.main(args=words, prog_name="joint-charter", standalone_mode=False)
    sys.stdout.flush()
    return status if isinstance(status, int) else 0


@contextmanager
def _ended_in_order() -> Iterator[None]:
    """Where the system asks this program to end, leave by SystemExit: all is cleared up on the way."""
    asked = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    ours = [number for number in asked if signal.getsignal(number) == signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _leave)
    try:
        yield
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _leave(number: int, _: object) -> None:
    sys.exit(STOPPED_BY + number)


def _told(message: str, status: int, debug: bool) -> int:
    """Say it in one line, after the traceback where that was asked for."""
    if debug:
        traceback.print_exc()
    to_person(message)
    return status


def _usage(error: click.ClickException) -> str:
    """What click found wrong with the words, and where to read on."""
    message = " ".join(error.format_message().split())
    context = getattr(error, "ctx", None)
    texts = texts_of_user()
    if context is None:
        return message
    return texts.say('{message} "{command} --help" says more.', message=message, command=context.command_path)


def _without_debug(words: Sequence[str]) -> tuple[bool, list[str]]:
    """Take --debug out, wherever it stands before a lone --."""
    end = words.index("--") if "--" in words else len(words)
    rest = [word for word in words[:end] if word != "--debug"]
    return len(rest) < end, [*rest, *words[end:]]


def _never_fail_on_a_letter(stream: Any) -> None:
    """A terminal that lacks a letter shows its code instead of stopping the command."""
    with suppress(AttributeError, ValueError, OSError):
        stream.reconfigure(errors="backslashreplace")


def _let_go_of_output() -> None:
    """Keep Python from complaining once more when it closes the output at its end."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
