"""The findings beside the grid: grouped by severity, each with one act; accepted ones with their reason."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from ui.theme.looks import Looks
from ui.widgets.buttons import Button
from ui.widgets.labels import emptied, label, rule
from ui.widgets.severity import SeverityMark
from workshop.domain.choices import Severity
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text

_SHOWN = 60


class FindingCard(QFrame):
    """One finding: what, where, an act that leads there, and a way to accept it."""

    wanted = Signal(object)
    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, snapshot: Snapshot, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self._looks = looks
        worded = finding_text(texts, snapshot, finding)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(10)
        mark = SeverityMark(looks, finding.severity, finding.accepted is not None)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row.addLayout(self._column, 1)
        self._column.addWidget(label(looks, "body_strong", worded.title, wrap=True))
        if worded.where:
            self._column.addWidget(label(looks, "small", worded.where, "ink2", wrap=True))
        if finding.accepted is not None:
            self._show_accepted(finding.accepted)
        else:
            self._column.addWidget(label(looks, "small", worded.advice, "ink2", wrap=True))
            self._show_acts(worded.title)
        self.setAccessibleName(f"{worded.title}. {worded.where}. {worded.advice}")

    def _show_accepted(self, reason: str) -> None:
        self._column.addWidget(label(self._looks, "quote_small", f"“{reason}”", wrap=True))
        row = QHBoxLayout()
        row.addWidget(label(self._looks, "small", self.tr("Printed in the charter."), "ink3"))
        row.addStretch()
        again = Button(self._looks, self.tr("Reopen"), "quiet", size="row")
        again.clicked.connect(lambda: self.reopened.emit(self.finding))
        row.addWidget(again)
        self._column.addLayout(row)

    def _show_acts(self, title: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        go = Button(self._looks, _act_name(self), size="row")
        go.setAccessibleDescription(title)
        go.clicked.connect(lambda: self.wanted.emit(self.finding))
        row.addWidget(go)
        if self.finding.severity is not Severity.NOTE:
            accept = Button(self._looks, self.tr("Accept…"), "quiet", size="row")
            accept.setAccessibleDescription(title)
            accept.clicked.connect(self._ask_reason)
            row.addWidget(accept)
        row.addStretch()
        self._column.addLayout(row)

    def _ask_reason(self) -> None:
        """Ask in place why the finding is to stand; Enter accepts it."""
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Why may it stand? The charter prints it."))
        field.setAccessibleName(self.tr("Why this finding may stand"))
        field.returnPressed.connect(lambda: self.accepted.emit(self.finding, field.text()))
        self._column.addWidget(field)
        field.setFocus()


def _act_name(card: FindingCard) -> str:
    return {
        "no-accountable": card.tr("Choose"),
        "many-accountable": card.tr("Choose one"),
        "no-responsible": card.tr("Choose"),
        "no-reason": card.tr("Write the reason"),
        "one-sided": card.tr("Give a role"),
    }.get(card.finding.rule, card.tr("Show"))


class FindingsPanel(QWidget):
    """All findings, those that stop the signature first; only what changed is built anew."""

    wanted = Signal(object)
    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: tuple[object, ...] | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea()
        scroll.setProperty("ground", "canvas")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        scroll.setWidget(self._content)
        outer.addWidget(scroll)

    def show_findings(self, snapshot: Snapshot, findings: Iterable[Finding]) -> None:
        """Show these findings, in their order, under a head a severity."""
        found = tuple(findings)
        state = (
            found,
            tuple(a.title for a in snapshot.shortlist),
            tuple(p.name for p in snapshot.participants),
        )
        if state == self._shown:
            return
        self._shown = state
        emptied(self._column)
        self._add_group(self.tr("Stops the signature"), [f for f in found if f.stops], snapshot)
        open_ = [f for f in found if f.accepted is None and not f.stops]
        warnings = [f for f in open_ if f.severity is Severity.WARNING]
        self._add_group(self.tr("Worth a talk"), warnings, snapshot)
        notes = [f for f in open_ if f.severity is Severity.NOTE]
        self._add_group(self.tr("Good to know"), notes, snapshot)
        kept = [f for f in found if f.accepted is not None]
        self._add_group(self.tr("Accepted"), kept, snapshot)
        if not found:
            words = self.tr("Nothing to say. Every activity has one accountable person and a why.")
            done = label(self._looks, "body", words, "ink2", wrap=True)
            done.setContentsMargins(16, 8, 16, 8)
            self._column.addWidget(done)
        self._column.addStretch()

    def _add_group(self, title: str, findings: list[Finding], snapshot: Snapshot) -> None:
        if not findings:
            return
        head = label(self._looks, "label", f"{title}  {len(findings)}", "ink2")
        head.setContentsMargins(16, 8, 16, 6)
        self._column.addWidget(head)
        self._column.addWidget(rule())
        for finding in findings[:_SHOWN]:
            card = FindingCard(self._looks, self._texts, snapshot, finding)
            card.wanted.connect(self.wanted)
            card.accepted.connect(self.accepted)
            card.reopened.connect(self.reopened)
            self._column.addWidget(card)
            self._column.addWidget(rule())
        if len(findings) > _SHOWN:
            more = self.tr("and {n} more").format(n=len(findings) - _SHOWN)
            rest = label(self._looks, "small", more, "ink2")
            rest.setContentsMargins(16, 8, 16, 8)
            self._column.addWidget(rest)
