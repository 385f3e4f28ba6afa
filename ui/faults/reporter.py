"""Hearing of every fault that nobody expected: it is noted, and shown on the window's own thread."""

import sys
import threading
from collections import deque
from types import TracebackType

from PySide6.QtCore import QObject, QTimer, Signal, Slot, qVersion
from PySide6.QtWidgets import QWidget

from ui.theme.looks import Looks
from workshop.log import about_program, note_fault, start_log, told_fault

_PAINTED = frozenset({"paintEvent", "paint", "drawPrimitive", "sizeHint", "paintSection"})
"""Where the window itself comes by again and again: a fault there would be told without end."""
_KEPT = 5


class Reporter(QObject):
    """Tells of a fault by a window over `window`; it may be told on any thread."""

    _told = Signal(str)

    def __init__(self, window: QWidget, looks: Looks) -> None:
        super().__init__(window)
        self._window, self._looks = window, looks
        self._is_open = False
        self._while_painting: set[tuple[str, str]] = set()
        self._last: deque[str] = deque(maxlen=_KEPT)
        self._told.connect(self._show)

    def watch(self) -> None:
        """Be told of every fault from now on: of the window, of threads, and of what nobody waits for."""
        sys.excepthook = self
        threading.excepthook = lambda said: self._hear(said.exc_type, said.exc_value, said.exc_traceback)
        sys.unraisablehook = lambda said: self._hear(said.exc_type, said.exc_value, said.exc_traceback)

    def leave(self) -> None:
        """Be told no more: Python says by itself what happens once the window is gone."""
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._hear(kind, error, trace)

    def _hear(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        import traceback

        error = kind() if error is None else error
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        said = told_fault(error.with_traceback(trace))
        if self._is_known(said, trace):
            return
        print("".join(traceback.format_exception(kind, error, trace)), file=sys.stderr)
        start_log()  # where the fault comes before the first paint
        note_fault(error)
        self._told.emit(said)

    def _is_known(self, said: str, trace: TracebackType | None) -> bool:
        """Whether it was told of already, and comes each time that the window paints itself."""
        names = []
        while trace is not None:
            names.append(trace.tb_frame.f_code.co_name)
            trace = trace.tb_next
        if _PAINTED.isdisjoint(names):
            return False
        first, *_, last = said.splitlines()
        is_known = (first, last) in self._while_painting
        self._while_painting.add((first, last))
        return is_known

    @Slot(str)
    def _show(self, said: str) -> None:
        self._last.append(said)
        if not self._is_open:
            self._is_open = True
            QTimer.singleShot(0, self, self._open)  # after what is being painted now

    def _open(self) -> None:
        from ui.faults.window import FaultWindow

        report = "\n\n".join((about_program(f"Qt {qVersion()}"), *self._last))
        shown = FaultWindow(self._window, self._looks, report)
        shown.finished.connect(self._on_left)
        shown.finished.connect(shown.deleteLater)
        shown.close_wanted.connect(self._window.close)
        shown.open()

    def _on_left(self) -> None:
        self._is_open = False
        self._last.clear()
