"""Long work in a process of its own, so that the window stays smooth: with progress, and a way to stop it."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from workshop.log import LOG

# The first job loads what starts processes: the home screen is painted without.
if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_POLL_MS = 30
_TIDY_S = 5.0


class WorkFault(RuntimeError):
    """A task came to a fault in its own process; `told` is that fault without what users typed."""

    def __init__(self, trace: str, told: str) -> None:
        super().__init__(trace)
        self.told = told


class Job(QObject):
    """One piece of long work; exactly one of `done`, `troubled` and `cancelled` ends it, and then `ended`.

    The task is a module-level function that takes `progress`, a callable for shares from 0 to 1, and
    `cancelled`, a callable that it asks now and then; it then raises ExportTrouble("cancelled").
    Raises WorkFault in the window when the task itself is faulty, so that it is reported as a crash.
    """

    progress = Signal(float)
    done = Signal(object)
    troubled = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, task: Callable[..., Any], parent: QObject | None = None, **arguments: Any) -> None:
        super().__init__(parent)
        import multiprocessing

        from ui.worker import work

        context = multiprocessing.get_context("spawn")
        self._pipe, far_end = context.Pipe(duplex=False)
        self._stop = context.Event()
        parts = (far_end, self._stop, task, arguments)
        self._process = context.Process(target=work, args=parts, daemon=True)
        self._starting = threading.Thread(target=self._start, args=(far_end,))
        self._starting.start()
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._poll)
        self._timer.start()
        _RUNNING.add(self)
        LOG.debug("work begins: %s", task.__name__)

    def _start(self, far_end: "Connection") -> None:
        """On a thread: handing much over takes until the process is there to read it."""
        try:
            self._process.start()
        finally:
            far_end.close()  # where it never came to work, the window hears of it by this

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def cancel(self) -> None:
        """Ask the work to stop; it tidies up after itself and `cancelled` tells when it has."""
        self._stop.set()

    def _poll(self) -> None:
        try:
            while self.is_running and self._pipe.poll():
                self._hear(*self._pipe.recv())
        except (EOFError, OSError):
            self._end()
            self.ended.emit()
            raise RuntimeError("the work ended without an answer") from None

    def _hear(self, kind: str, content: Any) -> None:
        if kind == "progress":
            self.progress.emit(content)
            return
        self._end()
        try:
            self._tell(kind, content)
        finally:
            self.ended.emit()

    def _tell(self, kind: str, content: Any) -> None:
        if kind == "done":
            self.done.emit(content)
        elif kind == "trouble":
            make, code, params = content
            if code == "cancelled":
                self.cancelled.emit()
            else:
                self.troubled.emit(make(code, **params))
        else:
            raise WorkFault(*content)

    def stop(self, until: float) -> None:
        """End it and tell nobody; by this time (of `time.monotonic`) it has tidied up, or is ended anyway."""
        self._stop.set()
        self._starting.join()
        with suppress(EOFError, OSError):
            while time.monotonic() < until and self._pipe.poll(max(until - time.monotonic(), 0)):
                self._pipe.recv()  # as long as nobody listens, the work can't end
        self._process.join(max(until - time.monotonic(), 0.1))
        if self._process.is_alive():
            self._process.terminate()
        self._end()

    def _end(self) -> None:
        _RUNNING.discard(self)
        if isValid(self._timer):  # whoever began it may be gone
            self._timer.stop()
        self._pipe.close()
        self._starting.join()
        if self._process.pid is not None:
            self._process.join(5)


class OneJob(QObject):
    """One piece of long work at a time: what begins stops what went before it, and that is heard no more.

    `progress`, `done`, `troubled` and `cancelled` are those of the job in hand.
    """

    progress = Signal(float)
    done = Signal(object)
    troubled = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.job: Job | None = None

    @property
    def is_running(self) -> bool:
        return self.job is not None and self.job.is_running

    def start(self, task: Callable[..., Any], **arguments: Any) -> Job:
        """Begin this in place of what is in hand."""
        self.let_go()
        job = self.job = Job(task, self, **arguments)
        job.progress.connect(lambda share: self.progress.emit(share) if job is self.job else None)
        job.done.connect(lambda result: self.done.emit(result) if job is self.job else None)
        job.troubled.connect(lambda trouble: self.troubled.emit(trouble) if job is self.job else None)
        job.cancelled.connect(lambda: self.cancelled.emit() if job is self.job else None)
        return job

    def cancel(self) -> None:
        """Ask what is in hand to stop; `cancelled` tells when it has."""
        if self.job is not None and self.job.is_running:
            self.job.cancel()

    def let_go(self) -> None:
        """Stop what is in hand, and hear no more of it."""
        self.cancel()
        self.job = None


_RUNNING: "WeakSet[Job]" = WeakSet()
"""A job that nobody holds any more has closed its pipe, and its work ends by that."""


def stop_jobs() -> None:
    """End all long work before the process does: what it began to write goes, and nobody is told."""
    running, until = tuple(_RUNNING), time.monotonic() + _TIDY_S
    for job in running:
        job.cancel()
    for job in running:
        job.stop(until)
