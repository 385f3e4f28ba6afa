"""What the rehearsal shows: each finding with the acts that mend it, and what is hard to read."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.scrolled import Flow
from ui.fields.findings import FindingFrame
from ui.steps.rehearsal.beside.mending import MENDS, mend_words
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.findings import Finding
from workshop.domain.rehearsal.trouble import Trouble
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import FindingText, finding_text
from workshop.texts.rehearsing.troubles import trouble_text

_SHOWN = 30


class RehearsalFinding(FindingFrame):
    """One finding; `wanted` carries which of its acts."""

    wanted = Signal(object, object)

    def __init__(self, looks: Looks, finding: Finding, worded: FindingText) -> None:
        super().__init__(looks, finding, worded)
        if finding.accepted is None:
            self._show_acts(worded)
        else:
            self._column.addWidget(self._reopen_button(), alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_acts(self, worded: FindingText) -> None:
        """The acts that mend it, and accepting behind them."""
        flow = Flow()
        flow.setContentsMargins(0, 4, 0, 0)
        for mend in MENDS[self.finding.rule]:
            button = Button(self._looks, mend_words(mend), size="row")
            button.setAccessibleDescription(f"{worded.title} {worded.where}".strip())
            button.clicked.connect(partial(self._want, mend))
            flow.addWidget(button)
        flow.addWidget(self._accept_button(worded.title))
        self._column.addLayout(flow)

    def _want(self, mend: object) -> None:
        self.wanted.emit(mend, self.finding)


class FindingCards(QWidget):
    """All of them, those that stop the signature first; only what changed is built anew."""

    wanted = Signal(object, object)
    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._shown: dict[object, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_findings(
        self, snapshot: Snapshot, found: Sequence[Finding], hard: Sequence[Trouble], is_empty: bool
    ) -> None:
        """Show these; `is_empty` where there is no task yet to find anything about."""
        made = self._made(snapshot, found, hard, is_empty)
        for key in [each for each in self._shown if each not in made]:
            widget = self._shown.pop(key)
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        for place, (key, make) in enumerate(made.items()):
            if key not in self._shown:
                self._shown[key] = make()
                self._column.insertWidget(place, self._shown[key])

    def _made(
        self, snapshot: Snapshot, found: Sequence[Finding], hard: Sequence[Trouble], is_empty: bool
    ) -> dict[object, partial[QWidget]]:
        """What is to be seen, in order, each with how it is made."""
        made: dict[object, partial[QWidget]] = {}
        ranks = {Severity.BLOCKING: 0, Severity.WARNING: 1, Severity.NOTE: 2}
        in_order = sorted(found, key=lambda each: (each.accepted is not None, ranks[each.severity]))
        for finding in in_order[:_SHOWN]:
            worded = finding_text(self._texts, snapshot, finding)
            where = (finding.subject, finding.tasks, finding.accepted)
            made[finding.rule, worded.title, worded.where, where] = partial(self._card, finding, worded)
        more = len(in_order) - _SHOWN
        if more > 0:
            made["more", more] = partial(self._line, self.tr("and {n} more").format(n=more))
        for trouble in hard:
            words = trouble_text(self._texts, snapshot, trouble)
            made["hard", words] = partial(self._line, words)
        if not made:
            words = (
                self.tr("What the rehearsal shows will stand here.") if is_empty else self.tr("All clear.")
            )
            made["nothing", words] = partial(self._line, words)
        return made

    def _card(self, finding: Finding, worded: FindingText) -> QWidget:
        card = RehearsalFinding(self._looks, finding, worded)
        card.wanted.connect(self.wanted)
        card.accepted.connect(self.accepted)
        card.reopened.connect(self.reopened)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(card)
        column.addWidget(rule())
        return whole

    def _line(self, words: str) -> QWidget:
        line = label(self._looks, "small", words, "ink2", wrap=True)
        line.setContentsMargins(16, 8, 16, 8)
        return line
