"""What the desktop hands to the running app."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.shell.files.handed import HandedFiles


def test_a_double_clicked_file_is_opened(qapp, tmp_path):
    opened: list[Path] = []
    app = QApplication.instance()
    handed = HandedFiles(opened.append, app)

    QCoreApplication.sendEvent(app, QFileOpenEvent(str(tmp_path / "offsite.workshop")))
    app.removeEventFilter(handed)

    assert opened == [tmp_path / "offsite.workshop"]
