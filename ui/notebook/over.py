"""The line that catches, over a dialog: the same words as in the window, at its lower edge."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from ui.desk import DESK
from ui.notebook.line import Catch, NotebookLine
from ui.theme.looks import Looks


class LineOver(QObject):
    """Half a line comes along from the window's, and goes back there.

    Where the dialog is private, nothing comes along: somebody else has the laptop.
    """

    caught = Signal(object, str)

    def __init__(self, dialog: QDialog, looks: Looks, of_window: NotebookLine) -> None:
        super().__init__(dialog)
        self._dialog, self._of_window = dialog, of_window
        self.line = NotebookLine(looks, dialog)
        self.line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line.caught.connect(self.caught)
        self.line.closed.connect(self._give_back)
        dialog.finished.connect(lambda _: self._give_back())
        dialog.installEventFilter(self)

    def open_line(self, kind: Catch, opening: str) -> None:
        """Show the line for this over the dialog, with the focus in it."""
        field, waiting = self.line.fields[kind], self._of_window.fields[kind]
        if not self._dialog.property("private") and waiting.text():
            field.setText(waiting.text())
            waiting.clear()
        self.line.open_line(kind, opening)
        self._fit()
        self.line.raise_()

    def _give_back(self) -> None:
        """What is half written waits in the window's line."""
        for kind, field in self.line.fields.items():
            if text := field.text():
                waiting = self._of_window.fields[kind]
                waiting.setText(" ".join(filter(None, (waiting.text(), text))))
                field.clear()
                DESK.add(waiting)

    def _fit(self) -> None:
        height = self.line.sizeHint().height()
        self.line.setGeometry(0, self._dialog.height() - height, self._dialog.width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return False
