"""Work on a thread of its own: a long action, while the window goes on, and keeping a snapshot."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workshop.errors import FileTrouble, UserFixable, unwritable

if TYPE_CHECKING:
    from workshop.domain.changes import Changes

_POLL_MS = 30
_WRITTEN = 0.9
"""How far it is when all is written: then it is made to stay, and checked."""

_STEP = 0.01
"""So much more is worth telling."""


class Keeping(threading.Thread):
    """Writes one snapshot."""

    def __init__(self, keep: Callable[[], object]) -> None:
        super().__init__()
        self._keep = keep
        self.trouble: FileTrouble | None = None
        self.start()

    def run(self) -> None:
        try:
            self._keep()
        except OSError as error:
            self.trouble = unwritable(Path(error.filename or ""), error)


class Aside(QObject):
    """An action under way; `progress` carries shares from 0 to 1, `ended` what changed, or None.

    `rows`: about so many facts are written. `make` runs what settles it, as any edit is run.
    """

    progress = Signal(float)
    ended = Signal(object)

    def __init__(
        self,
        session: Any,
        action: "Callable[..., Changes]",
        rows: int,
        make: "Callable[[Callable[[Any], Changes]], Changes | None]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._action, self._rows, self._make = action, max(rows, 1), make
        self._work = session.aside(action, self._watch)
        self._written, self._told, self._stop = 0, 0.0, threading.Event()
        self._is_over = False
        self._worked: Any = None
        self._trouble: Exception | None = None
        self._thread = threading.Thread(target=self._run)
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._look)
        self._thread.start()
        self._timer.start()

    def cancel(self) -> None:
        """Ask it to stop; nothing stays then of what it wrote, unless all of it stays already."""
        self._stop.set()

    @property
    def is_running(self) -> bool:
        """Whether what it came to is still to be seen."""
        return not self._is_over

    @property
    def is_stopped(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    def wait(self) -> None:
        """Wait for it, and see to what came of it."""
        if not self._is_over:
            self._is_over = True
            self._timer.stop()
            self._thread.join()
            self.ended.emit(self._make(self._settle))
            self.deleteLater()

    def _run(self) -> None:
        """On the thread."""
        try:
            self._worked = self._work()
        except Exception as error:
            self._trouble = error

    def _watch(self) -> None:
        """On the thread, at each fact."""
        self._written += 1
        if self._stop.is_set():
            raise UserFixable("cancelled")

    def _look(self) -> None:
        share = _WRITTEN * min(self._written / self._rows, 1.0)
        if not self._thread.is_alive():
            self.wait()
        elif share - self._told >= _STEP:
            self._told = share
            self.progress.emit(share)

    def _settle(self, session: Any) -> "Changes":
        changes: Changes = session.settle(self._worked) if self._worked else session.run(self._troubled)
        return changes

    def _troubled(self, *now: Any) -> "Changes":
        """Have the session see to the trouble; where the file goes on elsewhere, it is done there."""
        if self._trouble is None:
            return self._action(*now)
        trouble, self._trouble = self._trouble, None
        raise trouble
