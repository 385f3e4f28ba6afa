"""The findings of what is in hand: what is the matter, what to do, and a way to let it stand."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.severity import SeverityMark
from ui.fields.add_field import AddField
from ui.theme.looks import Looks
from workshop.domain.fact import PROSE_LENGTH
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import FindingText, finding_text

translate = QCoreApplication.translate


def _reason_field(looks: Looks) -> AddField:
    """Asks why a finding may stand."""
    hint = translate("Findings", "Why may it stand? The charter prints it.")
    return AddField(looks, translate("Findings", "Why this finding may stand"), hint, limit=PROSE_LENGTH)


class FindingFrame(QFrame):
    """One finding on a card: what, where, what to do; who makes it adds what can be done."""

    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, finding: Finding, worded: FindingText) -> None:
        super().__init__()
        self.setProperty("ground", "surface")
        self.finding = finding
        self._looks = looks
        self._reason: AddField | None = None
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
        if finding.accepted is None:
            self._column.addWidget(label(looks, "small", worded.advice, "ink2", wrap=True))
        else:
            words = self.tr("“{reason}”").format(reason=finding.accepted)
            self._column.addWidget(label(looks, "quote_small", words, wrap=True))
        self.setAccessibleName(f"{worded.title}. {worded.where}. {worded.advice}")

    def _accept_button(self, described: str) -> Button:
        """Asks in place why the finding is to stand."""
        accept = Button(self._looks, self.tr("Accept…"), "quiet", size="row")
        accept.setAccessibleDescription(described)
        accept.clicked.connect(self._ask_reason)
        return accept

    def _reopen_button(self) -> Button:
        again = Button(self._looks, self.tr("Reopen"), "quiet", size="row")
        again.clicked.connect(lambda: self.reopened.emit(self.finding))
        return again

    def _ask_reason(self) -> None:
        """Ask for the reason under the finding, once; Enter accepts it."""
        if self._reason is None:
            self._reason = _reason_field(self._looks)
            self._reason.added.connect(lambda lines: self.accepted.emit(self.finding, " ".join(lines)))
            self._column.addWidget(self._reason)
            self._reason.show()
        self._reason.setFocus()


class FindingRow(QWidget):
    """One finding; accepting asks in place for the reason."""

    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, finding: Finding, title: str, advice: str) -> None:
        super().__init__()
        self._looks, self.finding = looks, finding
        is_accepted = finding.accepted is not None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 6)
        row.setSpacing(10)
        mark = SeverityMark(looks, finding.severity, is_accepted)
        row.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row.addLayout(self._column, 1)
        self._column.addWidget(label(looks, "body_strong", title, wrap=True))
        style, words = ("quote_small", f"“{finding.accepted}”") if is_accepted else ("small", advice)
        self._column.addWidget(label(looks, style, words, "ink2", wrap=True))
        words = self.tr("Reopen") if is_accepted else self.tr("Accept…")
        self.act = Button(looks, words, "quiet", size="row")
        self.act.setAccessibleDescription(title)
        self.act.clicked.connect(self._reopen if is_accepted else self._ask)
        self._column.addWidget(self.act, alignment=Qt.AlignmentFlag.AlignLeft)

    def _reopen(self) -> None:
        self.reopened.emit(self.finding)

    def _ask(self) -> None:
        field = _reason_field(self._looks)
        field.added.connect(lambda lines: self.accepted.emit(self.finding, " ".join(lines)))
        self.act.hide()
        self._column.addWidget(field)
        field.show()
        field.setFocus()


class Findings(QWidget):
    """The findings of one entry; a row stays as long as what it says does."""

    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_findings(self, snapshot: Snapshot, found: Sequence[Finding]) -> None:
        """Show these."""
        told = [(each, finding_text(self._texts, snapshot, each)) for each in found]
        wanted = tuple((each, text.title, text.advice) for each, text in told)
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._column)
        for finding, title, advice in wanted:
            row = FindingRow(self._looks, finding, title, advice)
            row.accepted.connect(self.accepted)
            row.reopened.connect(self.reopened)
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(wanted))
