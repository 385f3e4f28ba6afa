"""A table that was pasted goes through the same preview as one that is read from a file."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.importing.dialog import ImportDialog
from ui.theme.looks import Looks
from workshop.actions import importing
from workshop.domain.facts.choices import Side
from workshop.errors import WorkshopError
from workshop.imports.reading import Kind

translate = QCoreApplication.translate


class PastedDialog(ImportDialog):
    """Reads what was copied, in the window's own process: it is no file, and short."""

    def __init__(
        self, parent: QWidget, looks: Looks, bridge: Bridge, kind: Kind, text: str, side: Side | None
    ) -> None:
        self._text = text
        name = translate("PastedDialog", "what was copied")
        super().__init__(parent, looks, bridge, kind, Path(name), side)

    def read(self) -> None:
        """Read the text as asked."""
        try:
            self.show_reading(
                importing.read_pasted(
                    self._text, self._kind, self._how, self._bridge.snapshot, self._bridge.texts, self._side
                )
            )
        except WorkshopError as error:
            self.take.setEnabled(False)
            self.show_trouble(error)


def show_pasted(
    parent: QWidget, looks: Looks, bridge: Bridge, kind: Kind, text: str, side: Side | None = None
) -> ImportDialog:
    """Open the dialog that shows what is in a pasted table."""
    dialog = PastedDialog(parent, looks, bridge, kind, text, side)
    dialog.agreed.connect(lambda reading: bridge.run(importing.import_table, kind=kind, found=reading))
    dialog.open()
    return dialog
