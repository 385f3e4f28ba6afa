"""A decision, a point or a note, caught over whatever is worked on, in dialogs too."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.notebook.line import Catch, NotebookLine
from ui.notebook.over import LineOver
from ui.notebook.sheet import NotebookSheet
from ui.theme.looks import Looks
from workshop.actions.notebook import park, record_decision, write_note
from workshop.domain.facts.choices import StepId

_LINES = ("decide", "park", "note")
_LISTS = ("decision-log", "parking-lot", "notes")


@dataclass(frozen=True)
class Around:
    """What is caught belongs to: the `step` in view and the `opening` words of what is in hand there.

    `why_not` says why nothing can be caught now, `may_show` whether a private thing may show over a widget.
    """

    step: Callable[[], StepId | None]
    opening: Callable[[], str]
    why_not: Callable[[], str]
    may_show: Callable[[QWidget], bool]


class Catching(QObject):
    """`kept` says what was kept; the acts are the window's, and what they open is a line or a list.

    A dialog over the window gets them when it is first worked in; one that is `private` only those that open
    a line: the facilitator's lists are not for whoever has the laptop.
    """

    kept = Signal(str)

    def __init__(self, line: NotebookLine, looks: Looks, acts: Acts, bridge: Bridge, around: Around) -> None:
        super().__init__(line)
        self._bridge, self._line, self._around = bridge, line, around
        self._looks, self._acts = looks, acts
        line.caught.connect(self._keep)
        bridge.closed.connect(line.forget)
        self._add_acts()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._reach)

    def _add_acts(self) -> None:
        act = partial(Act, reach=Reach.WINDOW, why_not=self._around.why_not)
        lists = self.tr("decision log, parking lot, private notes")
        caught = (
            ("decide", self.tr("Record a decision…"), "F7", Catch.DECISION),
            ("park", self.tr("Park a point…"), "F8", Catch.POINT),
            ("note", self.tr("Write a private note…"), "F12", Catch.NOTE),
        )
        listed = (
            ("decision-log", self.tr("Decision log…"), "Ctrl+F7", Catch.DECISION),
            ("parking-lot", self.tr("Parking lot…"), "Ctrl+F8", Catch.POINT),
            ("notes", self.tr("Private notes…"), "Ctrl+F12", Catch.NOTE),
        )
        self._acts.add(
            *(act(id_, words, partial(self._open, kind), (key,)) for id_, words, key, kind in caught)
        )
        self._acts.add(
            *(act(id_, words, partial(self._show, kind), (key,), lists) for id_, words, key, kind in listed)
        )

    def _reach(self, _: QWidget | None, now: QWidget | None) -> None:
        """Let the keys work in a dialog that stands over the window."""
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, QDialog) or self._acts["decide"] in dialog.actions():
            return
        if self._bridge.is_open and _stands_over(dialog, self._line.window()):
            ids = _LINES if dialog.property("private") else (*_LINES, *_LISTS)
            dialog.addActions([self._acts[id_] for id_ in ids])

    def _over(self) -> QWidget:
        """What is worked in: a dialog over the window, or the window itself."""
        return QApplication.activeModalWidget() or self._line.window()

    def _open(self, kind: Catch) -> None:
        over = self._over()
        if not self._bridge.is_open or (kind is Catch.NOTE and not self._around.may_show(over)):
            return
        if isinstance(over, QDialog):
            self._line_over(over).open_line(kind, self._around.opening())
        else:
            self._line.open_line(kind, self._around.opening())

    def _line_over(self, dialog: QDialog) -> LineOver:
        made = dialog.findChild(LineOver)
        if made is None:
            made = LineOver(dialog, self._looks, self._line)
            made.caught.connect(self._keep)
        return made

    def _show(self, kind: Catch) -> None:
        """Show all that was caught, to be worded otherwise or ended."""
        over = self._over()
        if isinstance(over, NotebookSheet) and kind in over.kinds:
            over.turn(kind)
            return
        if not self._bridge.is_open or (kind is Catch.NOTE and not self._around.may_show(over)):
            return
        sheet = self._sheet(over, kind)
        sheet.caught.connect(self._keep)
        sheet.open()
        sheet.show_newest()

    def _sheet(self, over: QWidget, kind: Catch) -> NotebookSheet:
        if kind is Catch.NOTE:
            from ui.notebook.notes import PrivateNotes

            return PrivateNotes(over, self._looks, self._bridge)
        from ui.notebook.lists import NotebookLists

        return NotebookLists(over, self._looks, self._bridge, kind)

    def _keep(self, kind: object, text: str) -> None:
        """Put it on record, or aside, or among the notes."""
        if kind is Catch.DECISION:
            at = datetime.now().astimezone()
            kept = self._bridge.run(record_decision, text=text, step=self._around.step(), at=at)
            said = self.tr("The decision is on record.")
        elif kind is Catch.POINT:
            kept = self._bridge.run(park, text=text)
            said = self.tr("The point is parked.")
        else:
            kept = self._bridge.run(write_note, text=text, step=self._around.step())
            said = self.tr("The note is kept.")
        if kept is not None:
            self.kept.emit(said)


def _stands_over(dialog: QDialog, window: QWidget) -> bool:
    """Whether a dialog was opened from a window, or from a dialog over it."""
    parent = dialog.parentWidget()
    while parent is not None and parent is not window:
        parent = parent.parentWidget()
    return parent is window
