"""The far end of a job, in a process without a window: nothing of Qt is loaded here."""

import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any

from workshop.errors import WorkshopError


def work(pipe: Connection, stop: Any, task: Callable[..., Any], arguments: dict[str, Any]) -> None:
    """In the child: run the task and send how far it is, then what came out.

    A task whose window has gone ends when it next tells how far it is, and nobody is told.
    """
    answer = _answer(pipe, stop, task, arguments)
    with suppress(BrokenPipeError, ConnectionResetError):
        pipe.send(answer)


def _answer(
    pipe: Connection, stop: Any, task: Callable[..., Any], arguments: dict[str, Any]
) -> tuple[str, Any]:
    try:
        result = task(
            progress=lambda share: pipe.send(("progress", share)), cancelled=stop.is_set, **arguments
        )
    except WorkshopError as error:
        return "trouble", (type(error), error.code, error.params)
    except BaseException:
        return "crash", traceback.format_exc()
    return "done", result
