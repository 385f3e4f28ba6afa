"""What is shown when something goes wrong that nobody expected."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks


class CrashDialog(QDialog):
    """A report to copy, and the way back to work."""

    def __init__(self, parent: QWidget, looks: Looks, report: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(680, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(label(looks, "section", self.tr("Something went wrong")))
        words = self.tr(
            "Every edit up to now is in the file. Go on, or copy this report for whoever looks after the app."
        )
        column.addWidget(label(looks, "body", words, "ink2", wrap=True))
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(self.tr("Report"))
        column.addWidget(text, 1)
        row = QHBoxLayout()
        row.addStretch()
        copy = Button(looks, self.tr("Copy the report"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        go_on = Button(looks, self.tr("Go on"), "primary")
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addWidget(go_on)
        column.addLayout(row)


def show_crash(window: QWidget, report: str) -> None:
    """Show one report at a time over the window."""
    if window.findChild(CrashDialog) is None:
        looks: Looks = window.looks  # type: ignore[attr-defined]
        dialog = CrashDialog(window, looks, report)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
