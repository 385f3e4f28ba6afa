"""Where things are kept on this machine, as its owner expects them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> Path:
    """Where documents are kept on this machine."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place or Path.home())
