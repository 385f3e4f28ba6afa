"""The window over a fault that nobody expected: what it means for the work, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.theme.looks import Looks

_WIDE, _HIGH = 680, 440


class FaultWindow(QDialog):
    """Goes on, saves or copies the report, or closes the program: `close_wanted`."""

    close_wanted = Signal()

    def __init__(self, parent: QWidget, looks: Looks, report: str) -> None:
        super().__init__(parent)
        self._looks, self._report = looks, report
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(min(looks.px(_WIDE), parent.width()), min(looks.px(_HIGH), parent.height()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(looks, "section", self.tr("Something went wrong that nobody expected")))
        words = self.tr(
            "Every edit up to now is in the workshop’s file; nothing of it is lost. You can go on. Where the "
            "same comes again, close the app and open the workshop anew."
        )
        column.addWidget(label(looks, "body", words, wrap=True))
        words = self.tr(
            "The report tells whoever looks after the app where it was. It holds no word of the workshop."
        )
        column.addWidget(label(looks, "body", words, "ink2", wrap=True))
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setFont(looks.font("small"))
        text.setAccessibleName(self.tr("Report"))
        column.addWidget(text, 1)
        self._said = label(looks, "small", "", "ink2", wrap=True)
        self._said.hide()
        column.addWidget(self._said)
        column.addWidget(self._foot())
        self.go_on.setDefault(True)
        self.go_on.setFocus()

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = Flow(apart=8)
        foot.setLayout(row)
        self.go_on = go_on = Button(self._looks, self.tr("Go on"), "primary")
        save = Button(self._looks, self.tr("Save the report…"), icon="download")
        copy = Button(self._looks, self.tr("Copy the report"), icon="copy")
        close = Button(self._looks, self.tr("Close the app"))
        go_on.clicked.connect(self.accept)
        save.clicked.connect(self._save)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._report))
        close.clicked.connect(self._close)
        for button in (go_on, save, copy, close):
            row.addWidget(button)
        return foot

    def _close(self) -> None:
        self.accept()
        self.close_wanted.emit()

    def _save(self) -> None:
        start = str(Path.home() / "joint-charter-report.txt")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), start, "*.txt")
        if not name:
            return
        try:
            Path(name).write_text(self._report, "utf-8")
        except OSError:
            self._say(self.tr("The report could not be saved there. Choose another folder, or copy it."))
        else:
            self._say(self.tr("Saved: {path}").format(path=name))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
