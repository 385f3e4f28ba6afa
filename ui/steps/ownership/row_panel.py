"""The drawer's look at one row of the grid: limit, tiebreaker, review date, and what is escalated."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.scrolled import scrolled
from ui.fields.text_fields import DayField, LineField, ProseField
from ui.theme.looks import Looks
from workshop.actions.fields import EscalationFields
from workshop.domain import rules
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.ownership import Escalation, Term
from workshop.domain.snapshot import Snapshot


class RowPanel(QWidget):
    """`term_edited` and `escalation_edited` carry a field and its value."""

    term_edited = Signal(str, object)
    escalation_edited = Signal(str, object)
    withdrawn = Signal()
    unrefined = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._title = label(looks, "body_strong", "", wrap=True)
        self.threshold = LineField(looks, self.tr("Limit"), self.tr("Up to 50,000 EUR a year"))
        self.tiebreaker = LineField(looks, self.tr("Tiebreaker"), self.tr("Who decides when two differ"))
        self.review_on = DayField(looks, self.tr("Look at it again on"))
        self.to = LineField(looks, self.tr("Escalate to"), self.tr("Both sponsors"))
        self.text = ProseField(
            looks, self.tr("What stays open"), self.tr("What the room differs on"), "body", 2
        )
        self.due = DayField(looks, self.tr("Settled by"))
        self.withdraw = Button(looks, self.tr("Take off the escalations"), size="row")
        self.unrefine = Button(looks, self.tr("As in all phases"), size="row")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        scroll = scrolled(content, "canvas", sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._scroll = scroll
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 4, 16, 12)
        column.setSpacing(4)
        column.addWidget(self._title)
        self._add(column, self.threshold, self.tiebreaker, self.review_on)
        column.addWidget(self.unrefine)
        column.addSpacing(8)
        column.addWidget(rule())
        self._add(column, self.to, self.text, self.due)
        column.addWidget(self.withdraw)
        column.addStretch()

    def _add(self, column: QVBoxLayout, *fields: QWidget) -> None:
        for field in fields:
            column.addWidget(label(self._looks, "label", field.accessibleName(), "ink2"))
            column.addWidget(field)

    def _connect(self) -> None:
        self.threshold.written.connect(lambda text: self.term_edited.emit("threshold", text))
        self.tiebreaker.written.connect(lambda text: self.term_edited.emit("tiebreaker", text))
        self.review_on.written.connect(lambda day: self.term_edited.emit("review_on", day))
        self.to.written.connect(lambda text: self.escalation_edited.emit("to", text))
        self.text.written.connect(lambda text: self.escalation_edited.emit("text", text))
        self.due.written.connect(lambda day: self.escalation_edited.emit("due", day))
        self.withdraw.clicked.connect(self.withdrawn)
        self.unrefine.clicked.connect(self.unrefined)

    def show_row(self, snapshot: Snapshot, activity: ActivityId | None, phase: PhaseId | None) -> None:
        """Show what is kept of one activity, or of one phase of it."""
        fact = snapshot.activities.get(activity) if activity else None
        self.setEnabled(fact is not None)
        self._title.setText(fact.title if fact else "")
        key = activity or ActivityId("")
        of = (key, phase)
        term = snapshot.terms.get(key, phase) or Term(activity=key, phase=phase)
        found = snapshot.escalations.get(key, phase)
        escalation = found or Escalation(activity=key, phase=phase)
        self.threshold.show_text(term.threshold, of)
        self.tiebreaker.show_text(term.tiebreaker, of)
        self.review_on.show_day(term.review_on, of)
        self.to.show_text(escalation.to, of)
        self.text.show_text(escalation.text, of)
        self.due.show_day(escalation.due, of)
        self.withdraw.setVisible(found is not None)
        refined = phase is not None and phase in rules.refined_phases(snapshot, key)
        self.unrefine.setVisible(refined)

    def write_escalation(self) -> None:
        """Begin with to whom it goes."""
        self._scroll.ensureWidgetVisible(self.due)
        self._scroll.ensureWidgetVisible(self.to)
        self.to.setFocus(Qt.FocusReason.OtherFocusReason)

    def escalation(self) -> EscalationFields:
        """What is written about an escalation, as it stands in the fields."""
        return EscalationFields(to=self.to.text(), text=self.text.toPlainText(), due=self.due.day())
