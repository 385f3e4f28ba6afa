"""The drawer's look at one row of the grid: phases, limit, tiebreaker, deputies, what is escalated."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.scrolled import scrolled
from ui.controls.tick import Tick
from ui.fields.money_field import MoneyField
from ui.fields.person_field import PersonField
from ui.fields.text_fields import DayField, LineField, ProseField
from ui.steps.ownership.deputy_list import DeputyList
from ui.theme.looks import Looks
from workshop.actions.fields import EscalationFields
from workshop.domain import rules
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.ownership import Escalation, Term
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

SETTLED_HERE = frozenset({"limit-without-above", "tiebreaker-is-party"})
"""The rules whose findings are settled in the drawer."""


class RowPanel(QWidget):
    """`term_edited` and `escalation_edited` carry a field and its value, `unread` what is no amount."""

    term_edited = Signal(str, object)
    escalation_edited = Signal(str, object)
    withdrawn = Signal()
    unrefined = Signal()
    phases_asked = Signal()
    unread = Signal(str)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks = looks
        self._title = label(looks, "body_strong", "", wrap=True)
        nobody = self.tr("Nobody named")
        self.every_phase = Tick(looks, self.tr("The same person in every phase"))
        self._assumed = label(looks, "small", "", "ink2", wrap=True)
        self.limit = MoneyField(looks, texts, self.tr("Limit"), self.tr("50,000 EUR"))
        self.above = PersonField(looks, self.tr("Above it decides"), nobody)
        self.threshold = LineField(looks, self.tr("Limit in words"), self.tr("Within the yearly plan"))
        self.tiebreaker = LineField(looks, self.tr("Tiebreaker"), self.tr("Who decides when two differ"))
        self.tiebreaker_person = PersonField(looks, self.tr("Tiebreaker from the room"), nobody)
        self.review_on = DayField(looks, self.tr("Look at it again on"))
        self.deputies = DeputyList(looks)
        self.to = LineField(looks, self.tr("Escalate to"), self.tr("the executive board"))
        self.to_person = PersonField(looks, self.tr("Escalate to one of the room"), nobody)
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
        for widget in (self._title, self.every_phase, self._assumed, self.unrefine):
            column.addWidget(widget)
        column.addSpacing(6)
        self._add(column, self.limit, self.above, self.threshold)
        self._add(column, self.tiebreaker, self.tiebreaker_person, self.review_on)
        column.addSpacing(8)
        column.addWidget(self.deputies)
        column.addSpacing(8)
        column.addWidget(rule())
        self._add(column, self.to, self.to_person, self.text, self.due)
        column.addWidget(self.withdraw)
        column.addStretch()

    def _add(self, column: QVBoxLayout, *fields: QWidget) -> None:
        for field in fields:
            column.addWidget(label(self._looks, "label", field.accessibleName(), "ink2"))
            column.addWidget(field)

    def _connect(self) -> None:
        term, escalation = self.term_edited, self.escalation_edited
        self.every_phase.clicked.connect(lambda _: self.phases_asked.emit())
        self.limit.given.connect(lambda amount: term.emit("limit", amount))
        self.limit.unread.connect(self.unread)
        self.above.written.connect(lambda who: term.emit("above", who))
        self.threshold.written.connect(lambda text: term.emit("threshold", text))
        self.tiebreaker.written.connect(lambda text: term.emit("tiebreaker", text))
        self.tiebreaker_person.written.connect(lambda who: term.emit("tiebreaker_person", who))
        self.review_on.written.connect(lambda day: term.emit("review_on", day))
        self.to.written.connect(lambda text: escalation.emit("to", text))
        self.to_person.written.connect(lambda who: escalation.emit("to_person", who))
        self.text.written.connect(lambda text: escalation.emit("text", text))
        self.due.written.connect(lambda day: escalation.emit("due", day))
        self.withdraw.clicked.connect(self.withdrawn)
        self.unrefine.clicked.connect(self.unrefined)

    def show_row(self, snapshot: Snapshot, activity: ActivityId | None, phase: PhaseId | None) -> None:
        """Show what is kept of one activity, or of one phase of it."""
        fact = snapshot.activities.get(activity) if activity else None
        self.setEnabled(fact is not None)
        self._title.setText(fact.title if fact else "")
        key = activity or ActivityId("")
        self._show_phases(snapshot, key, phase)
        self._show_term(snapshot, key, phase)
        self.deputies.show_row(snapshot, key, phase)
        found = snapshot.escalations.get(key, phase)
        escalation = found or Escalation(activity=key, phase=phase)
        of = (key, phase)
        self.to.show_text(escalation.to, of)
        self.to_person.show_person(snapshot.participants, escalation.to_person, of)
        self.text.show_text(escalation.text, of)
        self.due.show_day(escalation.due, of)
        self.withdraw.setVisible(found is not None)

    def _show_phases(self, snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> None:
        """Whether the same person in every phase was asked for, or is only assumed."""
        found = phasing(snapshot, activity)
        self.every_phase.setVisible(found is not None and phase is None)
        self.every_phase.setChecked(found is Phasing.SAME)
        self.every_phase.setEnabled(found is not Phasing.PHASE_BY_PHASE)
        refined = rules.refined_phases(snapshot, activity)
        words = {
            Phasing.ASSUMED: self.tr("Not asked yet: its roles hold in every phase."),
            Phasing.PHASE_BY_PHASE: self.tr("Roles of their own: {phases}"),
        }.get(found or Phasing.SAME, "")
        names = ", ".join(snapshot.phases[each].name for each in refined)
        self._assumed.setText(words.format(phases=names))
        self._assumed.setVisible(bool(words) and phase is None)
        self.unrefine.setVisible(phase is not None and phase in refined)

    def _show_term(self, snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> None:
        of = (activity, phase)
        term = snapshot.terms.get(activity, phase) or Term(activity=activity, phase=phase)
        self.limit.show_money(term.limit, of)
        self.above.show_person(snapshot.participants, term.above, of)
        self.threshold.show_text(term.threshold, of)
        self.tiebreaker.show_text(term.tiebreaker, of)
        self.tiebreaker_person.show_person(snapshot.participants, term.tiebreaker_person, of)
        self.review_on.show_day(term.review_on, of)

    def go_to(self, field: QWidget) -> None:
        """Bring a field into view, and put the focus there."""
        self._scroll.ensureWidgetVisible(field)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self, rule: str) -> None:
        """Go to the field in which what a rule found is settled."""
        if rule == "limit-without-above":
            self.go_to(self.above)
        else:
            self.go_to(self.tiebreaker_person if self.tiebreaker_person.person() else self.to_person)

    def write_escalation(self) -> None:
        """Begin with to whom it goes."""
        self._scroll.ensureWidgetVisible(self.due)
        self.go_to(self.to)

    def escalation(self) -> EscalationFields:
        """What is written about an escalation, as it stands in the fields."""
        whom = self.to_person.person()
        return EscalationFields(
            to=self.to.text(), to_person=whom, text=self.text.toPlainText(), due=self.due.day()
        )
