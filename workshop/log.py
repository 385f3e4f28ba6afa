"""The log: how the program ran and where it went wrong, with no word of a workshop or a file's name.

What users typed can be in a fault's own message and in a path, so neither is ever noted: a fault is its kind,
its code and the places in the program that it came through.
"""

import logging
import platform
import traceback
from contextlib import suppress
from pathlib import Path

from workshop import __version__
from workshop.disk import private_folder

LOG = logging.getLogger("joint-charter")
_SIZE, _OLDER = 256 * 1024, 3
_ROOT = Path(__file__).resolve().parents[1]
_FORMAT = "%(asctime)s %(process)d %(levelname)s %(message)s"


def log_file() -> Path:
    """Where the log of this user lies; older parts have a number behind its name."""
    from platformdirs import user_log_path

    return user_log_path("joint-charter", appauthor=False) / "joint-charter.log"


def start_log(debug: bool = False) -> None:
    """Note from now on what happens, with `debug` every act and piece of work too; without a disk, nothing.

    It is made new after some hundred kilobytes, and three older ones are kept.
    """
    if LOG.handlers:
        return
    LOG.setLevel(logging.DEBUG if debug else logging.INFO)
    LOG.propagate = False
    logging.raiseExceptions = False  # a full disk is told of where work is lost by it
    from logging.handlers import RotatingFileHandler

    path = log_file()
    handler: logging.Handler = logging.NullHandler()
    with suppress(OSError):
        private_folder(path.parent)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter(_FORMAT))
    LOG.addHandler(handler)


def about_program(more: str = "") -> str:
    """Which program this is, and on what it runs."""
    parts = (f"Joint Charter {__version__}", f"Python {platform.python_version()}", more)
    return ", ".join((*filter(None, parts), f"{platform.system()} {platform.release()}"))


def told_fault(error: BaseException) -> str:
    """A fault and what led to it, by kind, code and place, and by nothing that was typed.

    One that came from another process has told there already.
    """
    lines: list[str] = []
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{'after ' if lines else ''}{_kind(cause)}")
        lines += [f"  | {line}" for line in str(getattr(cause, "told", "")).splitlines()]
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(cause.__traceback__)
        ]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


def note_fault(error: BaseException) -> None:
    """Note a fault that nobody expected."""
    LOG.error("%s", told_fault(error))


def _kind(error: BaseException) -> str:
    code = getattr(error, "code", None)
    return f"{type(error).__name__} {code}" if isinstance(code, str) else type(error).__name__


def _place(name: str) -> str:
    """A file of the program or of a library, without the folders of this machine."""
    path = Path(name)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return path.name if path.is_absolute() else path.as_posix()
