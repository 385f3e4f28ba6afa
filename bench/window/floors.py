"""What a plain table of Qt's takes for as many rows in as large a window, over a model in Python."""

from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench.commit import bare_file, insert
from bench.measure import medians, seconds, settled

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractTableModel
    from PySide6.QtWidgets import QAbstractItemView

ROWS, COLUMNS = 5_000, 20
ROUNDS = 15


def floors(folder: Path, width: int, height: int) -> Mapping[str, float]:
    """Seconds to open it, to paint another page of it, that and a row on the disk, to sift it by a proxy."""
    from PySide6.QtCore import QSortFilterProxyModel
    from PySide6.QtWidgets import QTableView

    model, proxy = _plain(), QSortFilterProxyModel()
    proxy.setFilterKeyColumn(-1)
    proxy.setSourceModel(model)
    view = QTableView()
    view.resize(width, height)

    def open_it() -> None:
        view.setModel(model)
        view.show()

    opening = settled(open_it)
    db, numbers = bare_file(folder / "floor.db", ROWS), count()
    took = medians(
        {
            "page": lambda: settled(lambda: scroll(view)),
            "row": lambda: seconds(lambda: insert(db, next(numbers))),
            "filter": lambda: seconds(lambda: proxy.setFilterFixedString(other(proxy))),
        },
        ROUNDS,
    )
    view.close()
    db.close()
    return {**took, "open": opening, "edit": took["page"] + took["row"]}


def _plain() -> "QAbstractTableModel":
    """A model in Python that does no more than it has to."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

    class Plain(QAbstractTableModel):
        def __init__(self) -> None:
            super().__init__()
            self.rows = [[f"Activity {row}"] + [""] * (COLUMNS - 1) for row in range(ROWS)]

        def rowCount(self, parent: QModelIndex | None = None) -> int:
            return ROWS

        def columnCount(self, parent: QModelIndex | None = None) -> int:
            return COLUMNS

        def data(self, index: QModelIndex, role: int = 0) -> Any:
            return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    return Plain()


def other(proxy: Any) -> str:
    """What the next key makes of a search."""
    words, text = "activity 49", proxy.filterRegularExpression().pattern()
    return words[: len(text) + 1] if len(text) < len(words) else ""


def scroll(view: "QAbstractItemView") -> None:
    """A page down, and from the end to the top."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + bar.pageStep() if bar.value() < bar.maximum() else 0)
