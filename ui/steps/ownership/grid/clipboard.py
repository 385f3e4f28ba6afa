"""The grid to a spreadsheet and back: as a table of names and letters, through the clipboard."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.bridge import Bridge
from ui.fields.clipboard import copied
from ui.steps.ownership.grid.differences_dialog import DifferencesDialog
from ui.steps.page import Page
from ui.theme.looks import Looks
from workshop.actions.steps import ownership
from workshop.domain.facts.ids import PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.rights.table import rights_differences, rights_rows, tab_separated
from workshop.errors import UserFixable
from workshop.imports.asking import Kind
from workshop.imports.clipboard.copied import read_table
from workshop.imports.matrices.pasted_grid import PastedGrid, read_pasted


class RightsClipboard(QObject):
    """Copies activities with their roles, and takes back what was copied, after showing what would change.

    A matrix of other people is imported as one from a file.
    """

    def __init__(self, page: Page, looks: Looks, bridge: Bridge) -> None:
        super().__init__(page)
        self._page, self._looks, self._bridge = page, looks, bridge

    def copy(self, activities: Sequence[Activity], phase: PhaseId | None) -> None:
        """Put these activities with everybody's roles on the clipboard."""
        rows = rights_rows(self._bridge.snapshot, self.tr("Activity"), activities, phase)
        QGuiApplication.clipboard().setText(tab_separated(rows))

    def paste(self, phase: PhaseId | None) -> None:
        """Show what the table on the clipboard would change, and change it if that is agreed."""
        snapshot, what = self._bridge.snapshot, copied()
        try:
            pasted = read_pasted(what.text, snapshot)
        except UserFixable as trouble:
            table = read_table(what) if trouble.code == "not-a-grid" else None
            if table is not None:
                self._page.importing.take_copied(Kind.RIGHTS, table)
            else:
                self._bridge.tell(trouble)
            return
        cells = rights_differences(snapshot, pasted.wanted, phase)
        dialog = DifferencesDialog(
            self._page, self._looks, self._bridge.texts, snapshot, cells, self._passed_over(pasted)
        )
        dialog.agreed.connect(lambda: self._bridge.run(ownership.set_roles, cells=pasted.wanted, phase=phase))
        dialog.open()

    def _passed_over(self, pasted: PastedGrid) -> list[str]:
        nobody = self.tr("{name} is nobody in this workshop: the column is passed over.")
        nothing = self.tr("{title} is not among the activities: the row is passed over.")
        unread = self.tr("{title}, {name}: “{text}” holds no letter of the scheme, so the cell stays.")
        return [
            *(nobody.format(name=name) for name in pasted.unknown_people),
            *(nothing.format(title=title) for title in pasted.unknown_activities),
            *(unread.format(title=each.title, name=each.name, text=each.text) for each in pasted.unread),
        ]
