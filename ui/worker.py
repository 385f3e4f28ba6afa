"""The far end of a job, in a process without a window: nothing of Qt is loaded here."""

import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from workshop.errors import WorkshopError


def work(pipe: Connection, stop: Any, task: Callable[..., Any], arguments: dict[str, Any]) -> None:
    """In the child: run the task and send how far it is, then what came out."""
    try:
        result = task(
            progress=lambda share: pipe.send(("progress", share)), cancelled=stop.is_set, **arguments
        )
    except WorkshopError as error:
        pipe.send(("trouble", (type(error), error.code, error.params)))
    except BaseException:
        pipe.send(("crash", traceback.format_exc()))
    else:
        pipe.send(("done", result))
