"""Where things are kept on this machine, as its owner expects them."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents() -> Path:
    """Where documents are kept on this machine."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place or Path.home())


def is_one_file(path: Path, other: Path) -> bool:
    """Whether both names are of one file that is there."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False
