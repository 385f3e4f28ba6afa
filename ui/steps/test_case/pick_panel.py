"""The drawer of the test case: the pick, why, and the dissent on record."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.chips import Chip
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.select import Select
from ui.fields.entry_form import EntryForm
from ui.fields.text_fields import ProseField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import CandidateId, ParticipantId
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.ranking import against


class _Exercised(QWidget):
    """A dash an activity of the shortlist; those put to the test are ink."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._hit, self._total = 0, 0
        self.setFixedHeight(10)

    def show_counts(self, hit: int, total: int) -> None:
        self._hit, self._total = hit, total
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._looks.color("ink"), 1))
        wide = min((self.width() + 4) / max(self._total, 1), 24)
        for place in range(self._total):
            painter.setBrush(self._looks.color("ink" if place < self._hit else "surface"))
            painter.drawRoundedRect(QRectF(place * wide + 0.5, 0.5, wide - 5, 8), 2, 2)


class PickPanel(QWidget):
    """Pick the campaign in hand, by the button that is given; say why; keep what somebody has against it.

    Where no ranking shows, the campaign is chosen here: `turned` carries which.
    """

    picked = Signal(object)
    turned = Signal(object)
    reasoned = Signal(str)
    dissented = Signal(str, str)

    def __init__(self, looks: Looks, texts: Texts, pick: Button) -> None:
        super().__init__()
        self._looks, self._texts, self.pick = looks, texts, pick
        self._candidate: CandidateId | None = None
        self.is_picked = False
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 4, 16, 12)
        self._column.setSpacing(6)
        self._build()
        scroll = scrolled(content, "canvas", sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(rule())
        outer.addWidget(self._foot())

    def _build(self) -> None:
        looks = self._looks
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        self._title = label(looks, "section", "", wrap=True)
        self._tests = label(looks, "body", "", "ink2", wrap=True)
        self._exercised = _Exercised(looks)
        self._against = label(looks, "small_medium", "", "stop", wrap=True)
        self.campaign = Select(looks, self.tr("Campaign in hand"))
        self.campaign.activated.connect(lambda _: self.turned.emit(self.campaign.value()))
        for widget in (self._title, self.campaign, self._tests, self._exercised, self._against):
            inside.addWidget(widget)
        self._column.addWidget(card)
        self._column.addSpacing(8)
        why = self.tr("Why this one? The charter prints it.")
        self._column.addWidget(label(looks, "label", why, "ink2", wrap=True))
        self.reason = ProseField(looks, self.tr("Why this campaign"), self.tr("In the room’s own words"))
        self.reason.written.connect(self.reasoned)
        self._column.addWidget(self.reason)
        self._column.addSpacing(8)
        self._column.addWidget(label(looks, "label", self.tr("Dissent on record"), "ink2"))
        self._dissent = QVBoxLayout()
        self._column.addLayout(self._dissent)
        self.form = self._dissent_form()
        self._column.addWidget(self.form)
        self._column.addStretch()

    def _dissent_form(self) -> EntryForm:
        person = Select(self._looks, self.tr("Who dissents"))
        person.setPlaceholderText(self.tr("Who dissents?"))
        hint = self.tr("In their own words")
        words = ProseField(self._looks, self.tr("What they have against it"), hint, lines=2)
        form = EntryForm(person, words, Button(self._looks, self.tr("Add a dissent"), icon="plus"))
        form.added.connect(lambda who, text: self.dissented.emit(ParticipantId(str(who)), text))
        return form

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        words = self.tr(
            "You can pick another campaign. The charter then says that the pick goes against the ranking."
        )
        column.addWidget(self.pick)
        column.addWidget(label(self._looks, "small", words, "ink2", wrap=True))
        return foot

    @property
    def current(self) -> CandidateId | None:
        """The campaign in hand."""
        return self._candidate

    def show_candidate(self, snapshot: Snapshot, ranking: Ranking, candidate: CandidateId | None) -> None:
        """Show one campaign as the pick that is or could be."""
        if candidate not in snapshot.candidates:
            candidate = next((each.id for each in snapshot.candidates), None)
        self._candidate = candidate
        fact = snapshot.candidates.get(candidate) if candidate else None
        self.is_picked = fact is not None and snapshot.test_case.candidate == fact.id
        self.campaign.offer([(each.id, each.title) for each in snapshot.candidates])
        self.campaign.choose(candidate)
        is_choice = not ranking.ranking and len(snapshot.candidates) > 1
        self.campaign.setVisible(is_choice)
        self._title.setVisible(not is_choice)
        self._title.setText(fact.title if fact else self.tr("No campaign chosen"))
        listed = {activity.id for activity in snapshot.shortlist}
        hit = len(listed.intersection(fact.activities)) if fact else 0
        words = self._texts.plural(
            "Puts {hit} of {n} activity to the test",
            "Puts {hit} of {n} activities to the test",
            len(listed),
            hit=hit,
        )
        self._tests.setText(words)
        self._exercised.show_counts(hit, len(listed))
        contrary = against(self._texts, snapshot, ranking) if self.is_picked else ""
        self._against.setText(contrary)
        self._against.setVisible(bool(contrary))
        self.reason.show_text(snapshot.test_case.reason)
        self._show_dissent(snapshot)

    def _show_dissent(self, snapshot: Snapshot) -> None:
        emptied(self._dissent)
        for dissent in snapshot.test_case.dissent:
            person = snapshot.participants.get(dissent.participant)
            if person is None:
                continue
            block = QWidget()
            row = QHBoxLayout(block)
            row.setContentsMargins(0, 4, 0, 4)
            row.addWidget(Chip(self._looks, person), alignment=Qt.AlignmentFlag.AlignTop)
            column = QVBoxLayout()
            column.addWidget(label(self._looks, "body_strong", person.name))
            column.addWidget(label(self._looks, "quote_small", f"“{dissent.text}”", wrap=True))
            row.addLayout(column, 1)
            off = Button(
                self._looks,
                self.tr("Take off the record, {name}").format(name=person.name),
                "quiet",
                "x",
                size="icon",
            )
            off.clicked.connect(lambda _=False, id_=person.id: self.dissented.emit(id_, ""))
            row.addWidget(off, alignment=Qt.AlignmentFlag.AlignTop)
            self._dissent.addWidget(block)
        self.form.offer([(person.id, person.name) for person in snapshot.participants], is_open=True)

    def turn_pick(self) -> None:
        """Pick the campaign in hand, or take the pick back."""
        self.reason.hand_over()
        self.picked.emit(None if self.is_picked else self._candidate)
