"""What is on the clipboard, as text and as the HTML of the program that it was copied in."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from workshop.imports.clipboard.copied import Copied


def copied() -> "Copied":
    """What was copied last."""
    from workshop.imports.clipboard.copied import Copied

    data = QGuiApplication.clipboard().mimeData()
    return Copied(data.text(), data.html() if data.hasHtml() else "")
