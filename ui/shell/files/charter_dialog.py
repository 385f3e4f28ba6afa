"""A charter that came back: first whether it is intact, then going on from it as a new revision."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.severity import SeverityMark
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.files.verdict import Verdict
from workshop.texts import Texts
from workshop.texts.charter_trouble import problem_text, remark_text, signature_text, verdict_text


class CharterDialog(Sheet):
    """Says what the PDF shows of itself; `agreed` tells to go on with the workshop inside."""

    agreed = Signal()

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, path: Path, verdict: Verdict) -> None:
        super().__init__(parent, looks, path.name)
        self.resize(looks.px(560), looks.px(320))
        self.head.setText(verdict_text(texts, verdict))
        mark = SeverityMark(
            looks, Severity.NOTE if verdict.is_intact else Severity.BLOCKING, verdict.is_intact
        )
        self.mark_with(mark)
        for code in verdict.problems:
            self.body.addWidget(label(looks, "body", problem_text(texts, code), "stop", wrap=True))
        if verdict.signatures:
            self.body.addWidget(rule())
        for each in verdict.signatures:
            self.body.addWidget(label(looks, "body", signature_text(texts, each), wrap=True))
        for remark in verdict.remarks:
            self.body.addWidget(label(looks, "body", remark_text(texts, remark), wrap=True))
        self.body.addStretch()
        words = self.tr("Open as a workshop") if verdict.is_intact else self.tr("Continue as a new revision")
        self.go_on = Button(looks, words, "primary", keys=("Enter",))
        self.go_on.setDefault(True)
        self.foot.addWidget(self.go_on)
        self.go_on.clicked.connect(self._agree)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
