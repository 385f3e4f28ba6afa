"""Importing a table: what was read is shown first, and nothing is written before the facilitator agrees."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.scrolled import scrolled
from ui.controls.select import Select
from ui.controls.sheet import Sheet
from ui.importing.people import people_words
from ui.jobs import OneJob
from ui.theme.looks import Looks
from workshop.actions import importing
from workshop.actions.files import see_given
from workshop.domain.facts.choices import Side
from workshop.domain.rights.table import matrix_differences
from workshop.errors import FileTrouble, WorkshopError
from workshop.imports.reading import How, Kind, Reading
from workshop.texts.errors import sentence
from workshop.texts.formats import listing
from workshop.texts.steps.rights import difference_text

translate = QCoreApplication.translate

_SHOWN = 40


class ImportDialog(Sheet):
    """Reads a file aside, says how it understood it, and hands the reading over when it is agreed.

    What names no side is of the given one.
    """

    agreed = Signal(object)

    def __init__(
        self, parent: QWidget, looks: Looks, bridge: Bridge, kind: Kind, path: Path, side: Side | None = None
    ) -> None:
        title = translate("ImportDialog", "Import {name}").format(name=path.name)
        super().__init__(parent, looks, title)
        self._bridge, self._kind, self._path, self._side = bridge, kind, path, side
        self._how = How()
        self._reading: Reading | None = None
        self._reads = OneJob(self)
        self._reads.done.connect(self.show_reading)
        self._reads.troubled.connect(self.show_trouble)
        self.resize(620, 480)
        self._build()
        self.read()

    def _build(self) -> None:
        looks = self._looks
        self._how_words = label(looks, "small", "", "ink2", wrap=True)
        self.tables = Select(looks, self.tr("Table"))
        self.tables.setMinimumWidth(300)
        self.turn = Button(looks, self.tr("Turn the table round"), size="row")
        self.turn.setCheckable(True)
        self.turn.setVisible(self._kind is Kind.RIGHTS)
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setSpacing(4)
        self.take = Button(looks, self.tr("Take them"), "primary")
        self.body.addWidget(self._how_words)
        row = QHBoxLayout()
        row.addWidget(self.tables)
        row.addWidget(self.turn)
        row.addStretch()
        self.body.addLayout(row)
        self.body.addWidget(scrolled(content), 1)
        self.foot.addWidget(self.take)
        self.tables.activated.connect(lambda _: self._ask(table=int(str(self.tables.value()))))
        self.turn.clicked.connect(lambda: self._ask(transpose=self.turn.isChecked(), table=None))
        self.take.clicked.connect(self._agree)

    def _ask(self, **fields: object) -> None:
        self._how = msgspec.structs.replace(self._how, **fields)
        self.read()

    def read(self) -> None:
        """Read the file as asked, in a process of its own."""
        self.take.setEnabled(False)
        self.head.setText(self.tr("Reading {name} …").format(name=self._path.name))
        self._reads.start(
            importing.read_table,
            path=self._path,
            kind=self._kind,
            how=self._how,
            snapshot=self._bridge.snapshot,
            texts=self._bridge.texts,
            side=self._side,
        )

    def show_reading(self, reading: Reading) -> None:
        """Say what was read: how many rows, which columns, what was left out and why."""
        self._reading = reading
        report = reading.report
        words = self._bridge.texts.plural(
            "{taken} of {n} row can be taken",
            "{taken} of {n} rows can be taken",
            report.rows,
            taken=report.taken,
        )
        self.head.setText(words)
        parts = [report.encoding, report.sheet, self._columns_words(reading)]
        self._how_words.setText(" · ".join(part for part in parts if part))
        self.tables.setVisible(len(report.tables) > 1)
        self.tables.offer([(n, name or f"{n}") for n, name in enumerate(report.tables, 1)])
        self.tables.choose(report.table)
        emptied(self._lines)
        left_out = self.tr("Line {line} is left out: {why}")
        said = [left_out.format(line=row.line, why=row.why) for row in report.refused]
        noted = self.tr("Line {line}: {what}")
        said += [noted.format(line=r.line, what=r.what) if r.line else r.what for r in report.warnings]
        for text in said[:_SHOWN]:
            self._lines.addWidget(label(self._looks, "small", text, "ink2", wrap=True))
        for text in self._differences(reading)[:_SHOWN]:
            self._lines.addWidget(label(self._looks, "body", text, wrap=True))
        self._lines.addStretch()
        self.take.setEnabled(report.taken > 0)
        self.take.setFocus()

    def _differences(self, reading: Reading) -> list[str]:
        """Who would come in, or what taking a matrix over would add, and change in the grid."""
        texts, snapshot = self._bridge.texts, self._bridge.snapshot
        if reading.matrix is None:
            return people_words(texts, snapshot, reading.people, _SHOWN - 2)
        found = matrix_differences(snapshot, reading.matrix)
        said = []
        if found.new_people:
            said.append(self.tr("New people: {names}").format(names=listing(texts, found.new_people)))
        if found.new_activities:
            said.append(
                self.tr("New activities: {titles}").format(titles=listing(texts, found.new_activities))
            )
        return said + [difference_text(texts, snapshot, cell) for cell in found.cells]

    def _columns_words(self, reading: Reading) -> str:
        read = [f"{column.name} → {column.field}" for column in reading.report.columns if column.field]
        return ", ".join(read[:6]) + (" …" if len(read) > 6 else "")

    def show_trouble(self, error: WorkshopError) -> None:
        """Say why nothing can be read."""
        self.head.setText(sentence(self._bridge.texts, error))
        self._how_words.setText("")
        self.tables.hide()
        emptied(self._lines)

    def _agree(self) -> None:
        if self._reading is not None:
            self.agreed.emit(self._reading)
        self.accept()

    def done(self, result: int) -> None:
        """Close; a reading under way is stopped."""
        self._reads.cancel()
        super().done(result)


def ask_for_table(
    parent: QWidget, looks: Looks, bridge: Bridge, kind: Kind, side: Side | None = None
) -> ImportDialog | None:
    """Ask for a file, and open the dialog that shows what is in it; None when none was chosen."""
    kinds = translate("ImportDialog", "Tables (*.csv *.tsv *.txt *.xlsx *.xls *.md);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, translate("ImportDialog", "Import a table"), "", kinds)
    if not name:
        return None
    try:
        see_given(Path(name))
    except FileTrouble as trouble:
        bridge.tell(trouble)
        return None
    dialog = ImportDialog(parent, looks, bridge, kind, Path(name), side)
    dialog.agreed.connect(lambda reading: bridge.run(importing.import_table, kind=kind, found=reading))
    dialog.open()
    return dialog
