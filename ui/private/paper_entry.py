"""Enter paper ballots: one sheet after another by name, by the codes that are printed on them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.private.names import Names
from ui.private.screen import PrivateLine, PrivateScreen
from ui.private.sheet_keys import SheetKeys
from ui.private.sheet_rows import CodeList, SheetRows
from ui.theme.looks import Looks
from workshop.actions.ballots import Vote, cast_ballots, clear_ballot
from workshop.domain.ballots.codes import answers, list_mark
from workshop.domain.ballots.votes import entitled, turnout, votes_counted
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.set_up import Participant
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import turnout_text


class PaperEntry(PrivateScreen):
    """Each vote is kept as soon as its code is complete, so that a crash loses none.

    It takes keys alone. What was typed shows until the sheet is done and never after: the list of names and
    the end say who has voted, never what.
    """

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, parent, "")
        self.setAccessibleName(self.tr("Paper ballots"))
        self._activities = tuple(activities)
        self._answers = answers(bridge.snapshot)
        self._person: Participant | None = None
        self._last: Participant | None = None
        self._place = 0
        self._typed: dict[ActivityId, str] = {}
        self._is_ended = False
        self.ask_about_projector(self._show_names)

    def _missing(self, person: ParticipantId) -> int:
        """How many activities somebody has not voted on yet."""
        snapshot = self._bridge.snapshot
        return sum(person in votes_counted(snapshot, each).missing for each in self._activities)

    def _count(self) -> str:
        return turnout_text(self._bridge.texts, turnout(self._bridge.snapshot, self._activities))

    def _show_names(self) -> None:
        """Whose sheet is next: those of whom something is missing come first, in the order of the sheets."""
        self._typed.clear()
        self._person = None
        people = [p for side in Side for p in entitled(self._bridge.snapshot) if p.side is side]
        waiting = [person for person in people if self._missing(person.id)]
        done = [person for person in people if person not in waiting]
        if not waiting and self._last is not None:
            self._end()
            return
        names = Names(self._looks, self.tr("Whose sheet"))
        after = self._after(people, waiting)
        names.show_people([(each.id, self._named(each)) for each in (*waiting, *done)], after)
        names.picked.connect(self._start)
        names.back.connect(self._go_back_a_sheet)
        start = Button(self._looks, self.tr("Enter this sheet"), "primary", keys=("Enter",))
        start.clicked.connect(names.pick)
        leave = Button(self._looks, self.tr("Finish"), keys=("Esc",))
        leave.clicked.connect(self._leave)
        mark = list_mark(self._bridge.snapshot, self._activities)
        words = self.tr(
            "{count} Enter only sheets that say “List {mark}” at the top: others were printed for other "
            "people or activities, and their codes mean something else."
        )
        self.ask(
            self.tr("Whose sheet is next?"),
            words.format(count=self._count(), mark=mark),
            (start, leave),
            names,
        )

    def _after(self, people: Sequence[Participant], waiting: Sequence[Participant]) -> ParticipantId | None:
        """Who comes after the sheet that was entered last; whoever was passed over stays for later."""
        if self._last is None:
            return None
        rest = people[[each.id for each in people].index(self._last.id) + 1 :]
        return next((each.id for each in (*rest, *people) if each in waiting), None)

    def _named(self, person: Participant) -> str:
        side, missing = (
            side_label(self._bridge.texts, self._bridge.snapshot, person.side),
            self._missing(person.id),
        )
        if not missing:
            words = self.tr("{name} · {side} · entered")
        elif missing < len(self._activities):
            words = self.tr("{name} · {side} · {missing} missing")
        else:
            words = self.tr("{name} · {side}")
        return words.format(name=person.name, side=side, missing=missing)

    def _start(self, person: str) -> None:
        self._person = self._last = self._bridge.snapshot.participants[ParticipantId(person)]
        self._place = 0
        self._show_sheet()

    def _go_back_a_sheet(self) -> None:
        """To the last activity of the sheet before, of which nothing that was typed shows any more."""
        if self._last is not None:
            self._person, self._place = self._last, len(self._activities) - 1
            self._show_sheet()

    def _show_sheet(self) -> None:
        assert self._person is not None
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        column = self.surface()
        side = side_label(texts, snapshot, self._person.side)
        column.setSpacing(10)
        column.addWidget(self.words("page_title", self._person.name))
        listed = self.tr("{side} · List {mark}")
        words = listed.format(side=side, mark=list_mark(snapshot, self._activities))
        column.addWidget(label(self._looks, "body", words, "ink2"))
        self.rows = SheetRows(self._looks, [snapshot.activities[each].title for each in self._activities])
        self.keys = SheetKeys(self._answers)
        sheet = QHBoxLayout()
        sheet.setSpacing(36)
        sheet.addWidget(self.rows, 3)
        sheet.addWidget(CodeList(self._looks, texts, snapshot), 2)
        column.addLayout(sheet, 1)
        column.addWidget(self.keys)
        column.addWidget(self.trouble_line())
        column.addWidget(self._why_line())
        column.addLayout(self._acts())
        self._connect_keys()
        self._show_place()

    def _why_line(self) -> QWidget:
        self.why = PrivateLine(
            self._looks, self.tr("Why"), self.tr("Why, if the sheet says so: before the code")
        )
        self.why.returnPressed.connect(self.keys.setFocus)
        return self.why

    def _acts(self) -> QVBoxLayout:
        """What the keys do; each is a button too."""
        row = QHBoxLayout()
        acts = (
            (self.tr("Back"), ("⌫",), self._go_back),
            (self.tr("Left blank"), (self.tr("Space"),), self._go_on),
            (self.tr("Take the vote back"), ("Del",), self._clear),
            (self.tr("Write why"), ("W",), self.why.setFocus),
            (self.tr("Another sheet"), (self.tr("Enter"),), self._show_names),
        )
        for words, caps, act in acts:
            button = Button(self._looks, words, keys=caps)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout()
        column.addLayout(row)
        return column

    def _connect_keys(self) -> None:
        self.keys.completed.connect(self._take)
        self.keys.typing.connect(lambda _: self.say_trouble(""))
        self.keys.typing.connect(self.rows.show_typed)
        self.keys.refused.connect(self._refuse)
        self.keys.back.connect(self._go_back)
        self.keys.skipped.connect(self._go_on)
        self.keys.cleared.connect(self._clear)
        self.keys.why.connect(self.why.setFocus)
        self.keys.left.connect(self._show_names)

    def _show_place(self) -> None:
        """The activity in hand, what was typed on this sheet, and where somebody has voted before."""
        assert self._person is not None
        snapshot = self._bridge.snapshot
        people = {code: answer.proposes for code, answer in self._answers.items()}
        said = []
        for each in self._activities:
            code = self._typed.get(each, "")
            whom = people.get(code)
            name = snapshot.participants[whom].name if whom is not None else ""
            words = {"0": self.tr("nobody"), "?": self.tr("can’t say")}.get(code, name)
            has_voted = self._person.id in votes_counted(snapshot, each).voted
            said.append((code, words) if code else ("", self.tr("entered") if has_voted else ""))
        self.rows.show_place(self._place, said)
        self.keys.setAccessibleName(self.rows.heard())
        self.why.clear()
        self.keys.setFocus()

    def _take(self, code: str) -> None:
        """Keep the vote, and go on; where it can't be kept, stay and say why."""
        assert self._person is not None
        if self.why.excess.is_there:
            self.why.setFocus()
            return
        self.say_trouble("")
        activity, answer = self._activities[self._place], self._answers[code]
        vote = Vote(activity, self._person.id, answer.proposes, self.why.text(), answer.abstains)
        if self._bridge.run(cast_ballots, votes=[vote]) is not None:
            self._typed[activity] = code
            self._go_on()

    def _refuse(self, typed: str) -> None:
        codes = list(self._answers)[:-2]
        words = self.tr(
            "No code {typed} here: there are {first} to {last}, 0 for nobody and ? for can’t say."
        )
        if not codes:
            words = self.tr("No code {typed} here: there are 0 for nobody and ? for can’t say.")
        first, last = (codes[0], codes[-1]) if codes else ("", "")
        self.rows.show_typed("")
        self.say_trouble(words.format(typed=typed, first=first, last=last))

    def _clear(self) -> None:
        """Take back the vote on the activity in hand, where there is one."""
        assert self._person is not None
        activity = self._activities[self._place]
        self._bridge.run(clear_ballot, activity=activity, participant=self._person.id)
        self._typed.pop(activity, None)
        self._show_place()

    def _go_on(self) -> None:
        self.say_trouble("")
        self._place += 1
        self._show_place() if self._place < len(self._activities) else self._show_names()

    def _go_back(self) -> None:
        self.say_trouble("")
        self._place = max(self._place - 1, 0)
        self._show_place()

    def _end(self) -> None:
        """Counts alone."""
        self._is_ended = True
        self._typed.clear()
        self._person = None
        back = Button(self._looks, self.tr("Back to the workshop"), "primary", keys=("Enter",))
        back.clicked.connect(self.accept)
        again = Button(self._looks, self.tr("Enter or correct another sheet"))
        again.clicked.connect(self._enter_more)
        self.ask(self.tr("The paper ballots are entered"), self._count(), (back, again))

    def _enter_more(self) -> None:
        self._is_ended = False
        self._last = None
        self._show_names()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        """Leaving ends with the counts, once a sheet was begun."""
        if self._is_ended or self._last is None:
            self.reject()
        else:
            self._end()


def enter_paper_ballots(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> PaperEntry:
    """Open the entry of sheets for these activities over the whole screen."""
    entry = PaperEntry(bridge, looks, activities, parent)
    entry.open_over_all()
    return entry
