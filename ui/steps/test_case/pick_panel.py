"""The drawer of the test case: the pick, why, and the dissent on record."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.chips import Chip
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.select import Select
from ui.fields.entry_form import EntryForm
from ui.fields.text_fields import ProseField
from ui.steps.test_case.ranking.exercised import Exercised
from ui.theme.looks import Looks
from workshop.domain.facts.ids import CandidateId, ParticipantId
from workshop.domain.listing.tested import tested
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import candidate_title
from workshop.texts.steps.test_case.picks import kept_words, stance, tested_words, untouched_words
from workshop.texts.steps.test_case.ranking import against

_LEAST = 120


class PickPanel(QWidget):
    """Pick the campaign in hand, or take the pick back, by buttons that are given.

    Say why, and keep what somebody has against it.

    Reason and dissent are the pick's: beside another campaign they don't show, and it says where they go.
    Where no ranking shows, the campaign is chosen here: `turned` carries which.
    """

    picked = Signal(object)
    turned = Signal(object)
    reasoned = Signal(str)
    dissented = Signal(str, str)

    def __init__(self, looks: Looks, texts: Texts, pick: Button, back: Button, dissent: Button) -> None:
        super().__init__()
        self._looks, self._texts, self.pick, self.back = looks, texts, pick, back
        self._candidate: CandidateId | None = None
        self.is_picked = False
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 4, 16, 12)
        self._column.setSpacing(6)
        self._build(dissent)
        scroll = scrolled(content, "canvas", sideways=False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(rule())
        outer.addWidget(self._foot())

    def _build(self, dissent: Button) -> None:
        self._column.addWidget(self._card())
        self._elsewhere = label(self._looks, "small", "", "ink2", wrap=True)
        self._column.addWidget(self._elsewhere)
        self._column.addSpacing(8)
        self._of_pick = QWidget()
        column = QVBoxLayout(self._of_pick)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        why = self.tr("Why this one? The charter prints it.")
        column.addWidget(label(self._looks, "label", why, "ink2", wrap=True))
        hint = self.tr("In the room’s own words")
        self.reason = ProseField(self._looks, self.tr("Why this campaign"), hint)
        self.reason.written.connect(self.reasoned)
        column.addWidget(self.reason)
        column.addSpacing(8)
        self._against_it = QWidget()
        inside = QVBoxLayout(self._against_it)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(label(self._looks, "label", self.tr("Dissent on record"), "ink2"))
        self._dissent = QVBoxLayout()
        inside.addLayout(self._dissent)
        self.form = self._dissent_form(dissent)
        inside.addWidget(self.form)
        column.addWidget(self._against_it)
        self._column.addWidget(self._of_pick)
        self._column.addStretch(1)

    def _card(self) -> QFrame:
        looks, card = self._looks, QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        self._stance = label(looks, "small", "", "ink2")
        self._title = label(looks, "section", "", wrap=True)
        self._tests = label(looks, "body", "", "ink2", wrap=True)
        self._exercised = Exercised(looks)
        self._untouched = label(looks, "small", "", "ink2", wrap=True)
        self._against = label(looks, "small_medium", "", "stop", wrap=True)
        self.campaign = Select(looks, self.tr("Campaign in hand"))
        self.campaign.activated.connect(lambda _: self.turned.emit(self.campaign.value()))
        for said in (self._stance, self._title):
            inside.addWidget(said)
        rest: tuple[QWidget, ...] = (self.campaign, self._tests, self._exercised, self._untouched)
        for widget in (*rest, self._against):
            inside.addWidget(widget)
        return card

    def _dissent_form(self, add: Button) -> EntryForm:
        person = Select(self._looks, self.tr("Who dissents"))
        person.setPlaceholderText(self.tr("Who dissents?"))
        hint = self.tr("In their own words")
        words = ProseField(self._looks, self.tr("What they have against it"), hint, lines=2)
        form = EntryForm(person, words, add)
        form.added.connect(lambda who, text: self.dissented.emit(ParticipantId(str(who)), text))
        return form

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        words = self.tr(
            "You can pick another campaign. The charter then says that the pick goes against the ranking."
        )
        for button in (self.pick, self.back):
            button.setMinimumWidth(_LEAST)  # long words give way to the drawer, not the other way round
            column.addWidget(button)
        column.addWidget(label(self._looks, "small", words, "ink2", wrap=True))
        return foot

    @property
    def current(self) -> CandidateId | None:
        """The campaign in hand."""
        return self._candidate

    def show_candidate(
        self, snapshot: Snapshot, ranking: Ranking | None, candidate: CandidateId | None
    ) -> None:
        """Show one campaign as the pick that is or could be; a ranking of None is still being reckoned."""
        if candidate not in snapshot.candidates:
            candidate = next((each.id for each in snapshot.candidates), None)
        self._candidate = candidate
        self.is_picked = candidate is not None and snapshot.test_case.candidate == candidate
        self.pick.setVisible(not self.is_picked)
        self.back.setVisible(self.is_picked)
        self.campaign.offer([(each.id, each.title) for each in snapshot.candidates])
        self.campaign.choose(candidate)
        is_choice = not (ranking and ranking.ranking) and len(snapshot.candidates) > 1
        self.campaign.setVisible(is_choice)
        self._title.setVisible(not is_choice)
        titled = candidate_title(snapshot, candidate) if candidate else self.tr("No campaign chosen")
        self._title.setText(titled)
        self._tests.setText(tested_words(self._texts, snapshot, candidate))
        self._exercised.show_marks(tested(snapshot, candidate))
        self._say(self._untouched, untouched_words(self._texts, snapshot, candidate))
        self._say(self._stance, stance(self._texts, ranking, candidate) if ranking else "")
        contrary = against(self._texts, snapshot, ranking) if ranking and self.is_picked else ""
        self._say(self._against, contrary)
        self._show_of_pick(snapshot)

    def _show_of_pick(self, snapshot: Snapshot) -> None:
        """Reason and dissent where they are about the campaign in hand, or about none yet."""
        picked = snapshot.candidates.get(snapshot.test_case.candidate)
        self._of_pick.setVisible(self.is_picked or picked is None)
        self._against_it.setVisible(picked is not None or bool(snapshot.test_case.dissent))
        is_other = picked is not None and not self.is_picked
        self._say(self._elsewhere, kept_words(self._texts, snapshot) if is_other else "")
        self.reason.show_text(snapshot.test_case.reason, of=snapshot.test_case.candidate)
        self._show_dissent(snapshot)

    def _say(self, place: QLabel, said: str) -> None:
        place.setText(said)
        place.setVisible(bool(said))

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

    def pick_it(self) -> None:
        """Pick the campaign in hand; what is being written is of the one before."""
        self._turn(self._candidate)

    def take_back(self) -> None:
        """Take the pick back; what is being written goes with it."""
        self._turn(None)

    def _turn(self, candidate: CandidateId | None) -> None:
        self.reason.hand_over()
        self.form.hand_over()
        self.picked.emit(candidate)

    @property
    def is_reasoning(self) -> bool:
        """Whether the reason is being written."""
        return self.reason.hasFocus()

    def ask_reason(self) -> None:
        """Go where the reason is written."""
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_dissent(self) -> None:
        """Go where a dissent is written."""
        self.form.choice.setFocus(Qt.FocusReason.OtherFocusReason)
