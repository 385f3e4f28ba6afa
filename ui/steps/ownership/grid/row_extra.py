"""A widget under one row of a table, across its frozen head too; it scrolls with the row."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QTableView, QWidget


class RowExtra(QObject):
    """The row grows by the widget's height; what is scrolled under the table's head is cut off."""

    def __init__(self, table: QTableView, extra: QWidget, row_height: int) -> None:
        super().__init__(table)
        self._table, self._extra, self._row_height = table, extra, row_height
        self.row = -1
        self._had_focus: QWidget | None = None
        self._window = QWidget(table)
        self._window.hide()
        extra.setParent(self._window)
        extra.installEventFilter(self)
        table.viewport().installEventFilter(self)
        table.verticalScrollBar().valueChanged.connect(lambda _: self._place())
        table.model().modelReset.connect(self.close)
        # The table knows of a row's new height when it has laid itself out.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._show_whole)

    def open(self, row: int) -> None:
        """Stand under a row; where it stood before closes."""
        if row != self.row:
            self.close()
            self.row = row
        self._fit()
        self._window.show()
        self._extra.show()

    def close(self) -> None:
        """Stand nowhere; the row is as high as the others again."""
        row, self.row = self.row, -1
        self.keep_in_mind()
        self._window.hide()
        if 0 <= row < self._table.model().rowCount():
            self._table.setRowHeight(row, self._row_height)

    def _focused(self) -> QWidget | None:
        """What has the focus in the table's window, or gets it back from a dialog that lies over it."""
        return self._table.window().focusWidget()

    def hand_focus_back(self) -> None:
        """Give the table the focus that the widget lost when it closed or was filled anew.

        Not at once: a table that is being filled itself would take its first cell in hand.
        """
        had, self._had_focus = self._had_focus, None
        if had is not None and not (had.isVisible() and self._focused() is had):
            self._table.setFocus()

    def keep_in_mind(self) -> None:
        """Note whether the focus is here, before the widget is filled anew."""
        focused = self._focused()
        if focused is not None and self._window.isAncestorOf(focused):
            self._had_focus = focused

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.row >= 0:
            self._fit()
        return False

    def _fit(self) -> None:
        """Give the row the height that the widget asks for in the table's width."""
        if self.row < 0:
            return
        width = self._table.verticalHeader().width() + self._table.viewport().width()
        layout = self._extra.layout()
        if layout is not None and layout.hasHeightForWidth():
            height = layout.totalHeightForWidth(width)
        else:
            height = self._extra.sizeHint().height()
        if self._table.rowHeight(self.row) != self._row_height + height:
            self._table.setRowHeight(self.row, self._row_height + height)
            self._soon.start()
        if self._extra.size().toTuple() != (width, height):
            self._extra.resize(width, height)
        self._place()

    def _show_whole(self) -> None:
        """Bring the row into view with what stands under it, as long as it is in hand."""
        if self.row >= 0 and self._table.currentIndex().row() == self.row:
            self._table.scrollTo(self._table.currentIndex())

    def _place(self) -> None:
        if self.row < 0:
            return
        head, viewport = self._table.horizontalHeader().height(), self._table.viewport().height()
        top = self._table.rowViewportPosition(self.row) + self._row_height
        shown = max(top, 0)
        bottom = min(top + self._extra.height() - 1, viewport)
        self._window.setGeometry(0, head + shown, self._extra.width(), max(bottom - shown, 0))
        self._extra.move(0, top - shown)
