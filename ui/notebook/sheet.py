"""A sheet with a list of the notebook: rows to read and to word otherwise, and a field that adds one more."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.labels import label
from ui.controls.scrolled import bring_into_view, scrolled
from ui.controls.sheet import Sheet
from ui.fields.add_field import AddField
from ui.notebook.line import Catch
from ui.notebook.rows import NotedRow, Row
from ui.theme.looks import Looks
from ui.theme.plain import set_title

_WIDTH, _HEIGHT = 680, 560


class _Adding(AddField):
    """Esc in the empty field closes the sheet, as anywhere else in it; the first clears half a line."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class NotebookSheet(Sheet):
    """`caught` carries a kind and what was added to it."""

    caught = Signal(object, str)
    kinds: ClassVar[frozenset[Catch]]
    """What it can list."""

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge, kind: Catch) -> None:
        super().__init__(parent, looks, "", self._words_to_close())
        self.kind, self._bridge = kind, bridge
        self.rows: dict[tuple[Catch, str], Row | NotedRow] = {}
        self.resize(looks.px(_WIDTH), looks.px(_HEIGHT))
        self._said = label(looks, "body", "", "ink2", wrap=True)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._area = scrolled(content, sideways=False, takes_focus=False)
        hint = self.tr("One more: type, Enter. Several lines can be pasted.")
        self.add = _Adding(looks, self.tr("Add to the list"), hint)
        self.add.added.connect(self._catch)
        for part in (self._said, self._area, self.add):
            self.body.addWidget(part, 1 if part is self._area else 0)
        bridge.changed.connect(self._show)

    def _words_to_close(self) -> str:
        return self.tr("Close")

    # -- what is listed

    @abstractmethod
    def _name(self) -> str:
        """What the list is called."""

    @abstractmethod
    def _entries(self) -> Sequence[Any]:
        """What stands in it, each with an id."""

    @abstractmethod
    def _row(self, entry: Any) -> Row | NotedRow:
        """A row for an entry, with what can be done with it."""

    @abstractmethod
    def _fill(self, row: Any, entry: Any) -> None:
        """Show the entry in its row."""

    @abstractmethod
    def _count(self) -> str:
        """How much stands in it."""

    # -- the list

    def _catch(self, lines: list[str]) -> None:
        for each in lines:
            self.caught.emit(self.kind, each)

    def _hand_over(self) -> None:
        """Keep what is half written."""
        for row in [*self.rows.values()]:
            row.hand_over()

    def turn(self, kind: Catch) -> None:
        """Show the list of this kind, to add to it."""
        self._hand_over()
        self.kind = kind
        self.head.setText(self._name())
        set_title(self, self._name())
        self._show()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, _: object = None) -> None:
        """Show the list; rows stay as long as their entries do, and with them what is being typed."""
        if not self._bridge.is_open:
            self.reject()
            return
        entries = self._entries()
        known = {(self.kind, each.id) for each in entries}
        for key in [key for key in self.rows if key not in known]:
            row = self.rows.pop(key)
            row.hide()
            row.deleteLater()
        for place, each in enumerate(entries):
            if (self.kind, each.id) not in self.rows:
                self._add(each, place)
            self._fill(self.rows[self.kind, each.id], each)
        self._said.setText(self._count())

    def _add(self, entry: Any, place: int) -> None:
        row = self.rows[self.kind, entry.id] = self._row(entry)
        self._column.insertWidget(place, row)
        row.show()
        if self.isVisible():
            bring_into_view(self._area, row)

    def show_newest(self) -> None:
        """Bring the end of the list into view."""
        if rows := [*self.rows.values()]:
            QTimer.singleShot(0, self, lambda: bring_into_view(self._area, rows[-1]))

    def _go(self, take: Callable[[], object]) -> None:
        """Take an entry away; its button goes with it, and work goes on where one is added."""
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        take()

    def reject(self) -> None:
        """What is half written is kept."""
        self._hand_over()
        super().reject()
