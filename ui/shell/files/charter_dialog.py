"""A charter that came back: first whether it is intact, then going on from it as a new revision."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.severity import SeverityMark
from ui.theme.looks import Looks
from ui.theme.plain import set_title
from workshop.domain.facts.choices import Severity
from workshop.domain.files.verdict import Verdict
from workshop.texts import Texts
from workshop.texts.charter_trouble import problem_text, remark_text, signature_text, verdict_text


class CharterDialog(QDialog):
    """Says what the PDF shows of itself; `agreed` tells to go on with the workshop inside."""

    agreed = Signal()

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, path: Path, verdict: Verdict) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_title(self, path.name)
        self.resize(560, 320)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        mark = SeverityMark(
            looks, Severity.NOTE if verdict.is_intact else Severity.BLOCKING, verdict.is_intact
        )
        head.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(looks, "section", verdict_text(texts, verdict), wrap=True), 1)
        column.addLayout(head)
        for code in verdict.problems:
            column.addWidget(label(looks, "body", problem_text(texts, code), "stop", wrap=True))
        if verdict.signatures:
            column.addWidget(rule())
        for each in verdict.signatures:
            column.addWidget(label(looks, "body", signature_text(texts, each), wrap=True))
        for remark in verdict.remarks:
            column.addWidget(label(looks, "body", remark_text(texts, remark), wrap=True))
        column.addStretch()
        self.go_on = Button(looks, self.tr("Continue as a new revision"), "primary", keys=("Enter",))
        self.go_on.setDefault(True)
        cancel = Button(looks, self.tr("Cancel"), keys=("Esc",))
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.go_on)
        column.addLayout(row)
        self.go_on.clicked.connect(self._agree)
        cancel.clicked.connect(self.reject)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
