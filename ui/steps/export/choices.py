"""Which documents to write: a tick each, with what it holds."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import label
from ui.controls.select import Select
from ui.controls.tick import Tick
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Paper

_WORDS = 280
_TITLE = 190
"""The least width of what a document holds, so that it takes two lines at the most."""


class ExportChoices(QWidget):
    """The documents that may be shared; the charter is ticked from the start."""

    changed = Signal()

    def __init__(self, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = looks
        self.paper = Select(looks, self.tr("Paper"))
        self.paper.offer([(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))])
        self.ticks: dict[str, Tick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for suffix, (title, words) in self._offers().items():
            column.addLayout(self._row(suffix, title, words))
        width = max(_TITLE, *(tick.sizeHint().width() for tick in self.ticks.values()))
        for tick in self.ticks.values():
            tick.setFixedWidth(width)
        self.ticks[".pdf"].setChecked(True)
        for tick in self.ticks.values():
            tick.toggled.connect(lambda _: self.changed.emit())

    def _offers(self) -> Mapping[str, tuple[str, str]]:
        return {
            ".pdf": (
                self.tr("Charter, PDF"),
                self.tr("For signing: who decides what and why, the test case, what stays open."),
            ),
            ".pptx": (
                self.tr("Slides, PowerPoint"),
                self.tr("For the CEO: at most ten, charts and tables you can edit, notes to speak from."),
            ),
            ".xlsx": (
                self.tr("Workbook, Excel"),
                self.tr("Everything that may be shared, a sheet a list, with filters."),
            ),
            ".ics": (
                self.tr("Dates, calendar"),
                self.tr("Meetings, reviews and what falls due, for any calendar."),
            ),
            ".md": (self.tr("Charter, Markdown"), self.tr("The charter’s text for a wiki.")),
            ".json": (
                self.tr("Shared data, JSON"),
                self.tr("For other programs: counts and means, nobody’s single vote."),
            ),
        }

    def _row(self, suffix: str, title: str, words: str) -> QHBoxLayout:
        tick = Tick(self._looks, title)
        tick.setAccessibleDescription(words)
        self.ticks[suffix] = tick
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStrut(36)
        row.addWidget(tick)
        held = label(self._looks, "small", words, "ink2", wrap=True)
        held.setMinimumWidth(_WORDS)
        row.addWidget(held, 1)
        if suffix == ".pdf":
            row.addWidget(self.paper)
        return row

    def chosen(self) -> tuple[str, ...]:
        """The suffixes of the documents that are ticked, in order."""
        return tuple(suffix for suffix, tick in self.ticks.items() if tick.isChecked())
