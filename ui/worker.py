"""The far end of a job, in a process without a window: nothing of Qt is loaded here."""

import os
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from threading import Thread
from typing import Any

from workshop.errors import WorkshopError
from workshop.log import told_fault

_TIDY_S = 2.0


def work(pipe: Connection, stop: Any, task: Callable[..., Any], arguments: dict[str, Any]) -> None:
    """In the child: run the task and send how far it is, then what came out.

    A task whose window has gone is asked to stop, has a moment to tidy up, and nobody is told.
    """
    Thread(target=_end_with_window, args=(stop,), daemon=True).start()
    answer = _answer(pipe, stop, task, arguments)
    with suppress(BrokenPipeError, ConnectionResetError):
        pipe.send(answer)


def _end_with_window(stop: Any) -> None:
    """Wait until the process that began this one has gone, however it ended."""
    window = parent_process()
    if window is not None:
        window.join()
        Thread(target=stop.set, daemon=True).start()  # the window may have gone while it was setting it
        time.sleep(_TIDY_S)
        os._exit(1)


def _answer(
    pipe: Connection, stop: Any, task: Callable[..., Any], arguments: dict[str, Any]
) -> tuple[str, Any]:
    try:
        result = task(
            progress=lambda share: pipe.send(("progress", share)), cancelled=stop.is_set, **arguments
        )
    except WorkshopError as error:
        return "trouble", (type(error), error.code, error.params)
    except BaseException as error:
        return "crash", (traceback.format_exc(), told_fault(error))
    return "done", result
