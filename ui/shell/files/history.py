"""The history: everything that was done to the workshop, also what was taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from ui.controls.labels import label
from ui.controls.search_field import SearchField
from ui.controls.sheet import Sheet
from ui.shell.files.history_table import HistoryTable
from ui.theme.looks import Looks
from workshop.domain.history import Shown
from workshop.texts import Texts

translate = QCoreApplication.translate

_ROW = 30
_FITTING, _LOOKED_AT = QHeaderView.ResizeMode.ResizeToContents, 100
"""Columns are as wide as what so many rows hold."""


class HistoryDialog(Sheet):
    """A list to read and to search; nothing in it can be changed."""

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, entries: Sequence[Shown]) -> None:
        super().__init__(
            parent, looks, translate("HistoryDialog", "History"), translate("HistoryDialog", "Close")
        )
        self.resize(looks.px(1180), looks.px(560))
        self.table = HistoryTable(texts, entries, self)
        self.search = SearchField(looks, self.tr("Find in the history"), ())
        self.search.textChanged.connect(self.table.look_for)
        words = self.tr("Every act in its order, with undo and redo. It holds no vote and no note.")
        self.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
        self.body.addWidget(self.search)
        self.body.addWidget(self._view(looks), 1)
        self.search.setFocus()

    def _view(self, looks: Looks) -> QTableView:
        view = QTableView()
        view.setModel(self.table)
        view.setFont(looks.font("small"))
        view.setAccessibleName(self.tr("History"))
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(looks.px(_ROW))
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_LOOKED_AT)
        for section, way in enumerate((_FITTING, _FITTING, QHeaderView.ResizeMode.Stretch, _FITTING)):
            header.setSectionResizeMode(section, way)
        return view
