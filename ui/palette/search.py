"""Search over the whole workshop: every text that was typed, step by step, and beside it how it read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.labels import label, rule
from ui.controls.search_field import SearchField
from ui.controls.sheet import Sheet
from ui.controls.tick import Tick
from ui.palette.earlier import Earlier
from ui.palette.entries import Entry
from ui.palette.hits import LEAST, Hits
from ui.palette.listed import FoundList
from ui.theme.looks import Looks
from workshop.domain.searching.typed import Typed

_WIDTH, _HEIGHT, _BESIDE = 1000, 620, 340
_RESTS = 120
"""Milliseconds after a row was taken in hand until its history is read."""


class Search(Sheet):
    """The field keeps the focus: up and down take a hit in hand, Enter leads there.

    `may_show` says whether notes may show here; they are looked through only where that was asked for.
    """

    def __init__(
        self, parent: QWidget, looks: Looks, bridge: Bridge, hits: Hits, may_show: Callable[[QWidget], bool]
    ) -> None:
        super().__init__(parent, looks, self.tr("Search the workshop"), self.tr("Close"))
        self._bridge, self._hits, self._may_show = bridge, hits, may_show
        self._of: dict[Entry, Typed] = {}
        self.resize(looks.px(_WIDTH), looks.px(_HEIGHT))
        self.field = SearchField(looks, self.tr("What somebody typed, anywhere"), ())
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._look())
        self.notes = Tick(looks, self.tr("Private notes, too"))
        self.notes.clicked.connect(self._ask_for_notes)
        self.listed = FoundList(looks)
        self.listed.taken.connect(self._go)
        self.earlier = Earlier(looks, bridge)
        self.earlier.setFixedWidth(looks.px(_BESIDE))
        self.earlier.brought.connect(self.field.setFocus)
        self._said = label(looks, "body", "", "ink2", wrap=True)
        self._rest = QTimer(self, interval=_RESTS, singleShot=True)
        self._rest.timeout.connect(lambda: self.earlier.show_of(self.in_hand()))
        self.listed.selectionModel().currentChanged.connect(lambda *_: self._rest.start())
        bridge.changed.connect(lambda _: self._look())
        self._lay_out()
        self._look()
        self.field.setFocus()

    def _lay_out(self) -> None:
        found = QVBoxLayout()
        found.addWidget(self._said)
        found.addWidget(self.listed, 1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(found, 1)
        row.addWidget(rule("v"))
        row.addWidget(self.earlier)
        self.body.addWidget(self.field)
        self.body.addLayout(row, 1)
        self.foot.insertWidget(0, self.notes)

    def in_hand(self) -> Typed | None:
        """The text that Enter leads to."""
        entry = self.listed.in_hand()
        return self._of.get(entry) if entry is not None else None

    def _ask_for_notes(self, wanted: bool) -> None:
        if wanted and not self._may_show(self):
            self.notes.setChecked(False)
        self._look()
        self.field.setFocus()

    def _look(self) -> None:
        if not self._bridge.is_open:
            self.reject()
            return
        before = self.in_hand()
        rows, self._of = self._hits.rows(self.field.text(), self.notes.isChecked())
        self.listed.show_rows(rows)
        if before is not None:
            self._take_again(before)
        self._said.setText(self._words(len(self._of)))
        self._rest.start()

    def _take_again(self, text: Typed) -> None:
        """Keep what was in hand, as it reads now."""
        for _ in range(len(self._of)):
            found = self.in_hand()
            if found is not None and found.place == text.place:
                return
            self.listed.move_by(1)

    def _words(self, count: int) -> str:
        if len("".join(self.field.text().split())) < LEAST:
            return self.tr("Two letters are enough. Enter leads to what is in hand.")
        if not count:
            return self.tr("Nobody typed “{query}” anywhere.").format(query=self.field.text().strip())
        return self._bridge.texts.plural("{n} text", "{n} texts", count)

    def _go(self, entry: Entry) -> None:
        self.reject()
        entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.listed.move_by(1 if key == Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if (entry := self.listed.in_hand()) is not None:
                    self._go(entry)
                return True
        return super().eventFilter(watched, event)
