"""A quiet line above the board: how many pairs of activities are likely to be the same work."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.jobs import OneJob
from ui.theme.looks import Looks
from workshop.actions.listing.twins import Twins, find_twins, twins_of
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

_PAUSE_MS = 250
_AT_ONCE = 150
"""So many activities are compared in a pause of the window; more of them in a process of their own."""


class TwinsLine(QWidget):
    """Looks for likely twins when titles changed; hidden where there are none.

    Pairs that were kept apart are not shown again as long as the window is open. `turned` says that there
    are others now, or none.
    """

    turned = Signal()

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self._seen: object = None
        self._titles: dict[ActivityId, str] = {}
        self._found: tuple[Twins, ...] = ()
        self._apart: set[frozenset[ActivityId]] = set()
        self._search = OneJob(self)
        self._search.done.connect(self._take)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.look)
        self._words = label(looks, "body", "", "ink2")
        self._row = row = QHBoxLayout()
        row.setContentsMargins(24, 6, 24, 6)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(rule())
        self.hide()

    def offer(self, review: Button) -> None:
        """Stand before the button that reviews them."""
        self._row.insertWidget(1, review)

    def look_at(self, snapshot: Snapshot) -> None:
        """Look again in the next pause, if there are other activities or titles than last time."""
        if snapshot.activities is self._seen:
            return
        self._seen = snapshot.activities
        titles = {each.id: each.title for each in snapshot.activities}
        if titles != self._titles:
            self._titles = titles
            self._take(tuple(each for each in self._found if {each.first, each.second} <= titles.keys()))
            self._pause.start()

    def look(self) -> None:
        """Look now, aside where it takes long."""
        self.stop()
        if len(self._titles) <= _AT_ONCE:
            self._take(twins_of(tuple(self._titles.items())))
            return
        self._search.start(find_twins, titles=tuple(self._titles.items()))

    def stop(self) -> None:
        """Look no further."""
        self._pause.stop()
        self._search.let_go()

    def _take(self, found: tuple[Twins, ...]) -> None:
        self._found = found
        self._show()

    def pairs(self) -> list[tuple[ActivityId, ActivityId]]:
        """The pairs that are still to be looked at, the likeliest first."""
        pairs = [(each.first, each.second) for each in self._found]
        return [pair for pair in pairs if frozenset(pair) not in self._apart]

    def keep_apart(self, first: ActivityId, second: ActivityId) -> None:
        """These two are not the same; don't suggest them again."""
        self._apart.add(frozenset((first, second)))
        self._show()

    def text(self) -> str:
        return self._words.text() if self.pairs() else ""

    def _show(self) -> None:
        n = len(self.pairs())
        words = self._texts.plural(
            "One pair of likely twins. You decide.", "{n} pairs of likely twins. You decide.", n
        )
        self._words.setText(words)
        self.setVisible(n > 0)
        self.turned.emit()
