"""What the log notes of the work: a workshop was opened, an edit was refused; never what it holds."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from workshop.errors import FileTrouble
from workshop.log import LOG

if TYPE_CHECKING:
    from workshop.domain.changes import Changes


class Diary(QObject):
    """Listens to the bridge for as long as the window is there."""

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        bridge.opened.connect(lambda: LOG.info("a workshop opened"))
        bridge.closed.connect(lambda: LOG.info("the workshop closed"))
        bridge.unsaved.connect(lambda _: LOG.warning("an edit could not be written"))
        bridge.refused.connect(self._on_refused)
        bridge.changed.connect(self._on_changed)

    def _on_refused(self, _: Path, trouble: FileTrouble) -> None:
        LOG.info("a file was not opened as it is: %s", trouble.code)

    def _on_changed(self, changes: "Changes | None") -> None:
        LOG.debug("changed: %s", ", ".join(sorted(changes.topics)) if changes else "all")
