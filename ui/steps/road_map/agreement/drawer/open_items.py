"""What is open in the agreement, each with the act that closes it, and a way to let it stay open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label, rule
from ui.controls.severity import SeverityMark
from ui.fields.add_field import AddField
from ui.theme.looks import Looks
from workshop.domain.fact import PROSE_LENGTH
from workshop.domain.facts.choices import Severity
from workshop.domain.findings import Finding
from workshop.domain.planning.agreement import Missing
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text
from workshop.texts.steps.agreement import Open


class OpenItems(QWidget):
    """`wanted` carries what is to be closed, `accepted` a finding and the reason why it stays."""

    wanted = Signal(object)
    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_open(
        self, snapshot: Snapshot, items: Sequence[Open], in_turn: Missing | None, found: Sequence[Finding]
    ) -> None:
        """Show what is missing, the one in turn with why it matters, and what can be let stand."""
        told = [(each, finding_text(self._texts, snapshot, each)) for each in found]
        shown = (tuple(items), in_turn, tuple((each, text.title, text.advice) for each, text in told))
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._column)
        self._column.addWidget(rule())
        is_left = any(each.rule == "agreement-incomplete" and each.accepted is not None for each in found)
        self._column.addWidget(self._head(len(items), is_left))
        for item in items:
            self._column.addWidget(self._item(item, item.missing is in_turn or len(items) == 1))
        for finding, text in told:
            about = "" if finding.rule == "agreement-incomplete" else text.title
            self._column.addWidget(_Standing(self, self._looks, finding, about, text.advice))

    def _head(self, count: int, is_left: bool) -> QWidget:
        """How much is open; with a check where it is left so, with a reason."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(label(self._looks, "section", self.tr("Open")), 1)
        if count:
            row.addWidget(SeverityMark(self._looks, Severity.WARNING, is_left))
            row.addWidget(label(self._looks, "body_strong", str(count)))
        else:
            all_agreed = self.tr("All parts are agreed.")
            row.addWidget(label(self._looks, "body", all_agreed, "ink2", wrap=True), 2)
        return whole

    def _item(self, item: Open, in_turn: bool) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        act = Button(self._looks, item.act, size="row")
        act.setAccessibleDescription(item.title)
        act.clicked.connect(lambda: self.wanted.emit(item.missing))
        title = label(self._looks, "body_strong" if in_turn else "body", item.title, wrap=True)
        if in_turn:
            column.addWidget(title)
            column.addWidget(label(self._looks, "small", item.advice, "ink2", wrap=True))
            column.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
            return whole
        row = QHBoxLayout()
        row.addWidget(title, 1)
        row.addWidget(act)
        column.addLayout(row)
        return whole


class _Standing(QWidget):
    """A finding that may be left open with a reason, or that is."""

    def __init__(self, items: OpenItems, looks: Looks, finding: Finding, about: str, advice: str) -> None:
        super().__init__()
        self._items, self._looks, self._finding = items, looks, finding
        is_left = finding.accepted is not None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(2)
        if about:
            self._column.addWidget(label(looks, "body_strong", about, wrap=True))
            self._column.addWidget(label(looks, "small", advice, "ink2", wrap=True))
        if is_left:
            row = QHBoxLayout()
            row.addWidget(SeverityMark(looks, finding.severity, True), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(looks, "quote_small", f"“{finding.accepted}”", "ink2", wrap=True), 1)
            self._column.addLayout(row)
        if about and not is_left:
            mend = Button(looks, items.tr("Name another tiebreaker"), size="row")
            mend.clicked.connect(lambda: items.wanted.emit(Missing.TIEBREAKER))
            self._column.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeft)
        words = items.tr("Reopen") if is_left else items.tr("Leave open…")
        self.act = Button(looks, words, "quiet" if is_left else "secondary", size="row")
        self.act.clicked.connect(self._reopen if is_left else self._ask)
        self._column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignLeft)

    def _reopen(self) -> None:
        self._items.reopened.emit(self._finding)

    def _ask(self) -> None:
        hint = self._items.tr("Why may it stay open? The charter prints it.")
        name = self._items.tr("Why it stays open")
        field = AddField(self._looks, name, hint, limit=PROSE_LENGTH)
        field.added.connect(lambda lines: self._items.accepted.emit(self._finding, " ".join(lines)))
        self.act.hide()
        self._column.addWidget(field)
        field.show()
        field.setFocus()
