"""What is kept where on this machine: each kind with its place, its size and the way to its folder."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.settings.rows import row
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.actions.keeping import Held, kept_log, kept_snapshots
from workshop.texts import Texts
from workshop.texts.formats import size

translate = QCoreApplication.translate


class Place(NamedTuple):
    """`path` is None where there is nothing yet; `about` is how much is there."""

    name: str
    note: str
    path: Path | None
    about: str = ""


def places(texts: Texts, workshop: Path | None, preferences: Path) -> Iterator[Place]:
    """All there is, what matters most first."""
    snapshots, log = kept_snapshots(), kept_log()
    yield Place(
        translate("Storage", "Workshop file"),
        translate("Storage", "Everything, private votes and notes too"),
        workshop,
    )
    yield Place(
        translate("Storage", "Snapshots"),
        translate("Storage", "The last ten states of each workshop"),
        snapshots.place,
        _about(texts, snapshots),
    )
    yield Place(
        translate("Storage", "Settings"),
        translate("Storage", "This page, and the recent workshops"),
        preferences,
    )
    yield Place(
        translate("Storage", "Log"),
        translate("Storage", "What went wrong, with no word of a workshop"),
        log.place,
        _about(texts, log),
    )


def _about(texts: Texts, held: Held) -> str:
    files = texts.plural("{n} file", "{n} files", held.files)
    return translate("Storage", "{files}, {size}").format(files=files, size=size(texts, held.size))


def shown(path: Path) -> str:
    """A path as people say it: from their own folder on, with room to break at each part."""
    home = Path.home()
    parts = path.relative_to(home).parts if path.is_relative_to(home) else path.parts
    return " / ".join(part for part in parts if part != path.anchor)


def storage_row(looks: Looks, place: Place, is_stacked: bool) -> QWidget:
    """One kind, with a button that shows its folder where there is one."""
    none = translate("Storage", "no workshop open")
    words = shown(place.path) if place.path is not None else none
    said = label(looks, "small", "\n".join(filter(None, (words, place.about))), wrap=True)
    said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    set_tip(said, str(place.path or ""))
    button = Button(looks, translate("Storage", "Show the folder"))
    button.setAccessibleName(translate("Storage", "Show the folder: {name}").format(name=place.name))
    folder = _folder(place.path)
    button.setEnabled(folder is not None)
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    return row(looks, place.name, place.note, (said, button), is_stacked)


def _folder(path: Path | None) -> Path | None:
    """The nearest folder that is there."""
    if path is None:
        return None
    return next((each for each in (path, *path.parents) if each.is_dir()), None)
