"""Enter paper ballots: one sheet after another by name, by the codes that are printed on them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.scrolled import Flow
from ui.private.ballot_screen import BallotScreen
from ui.private.screen import PrivateLine
from ui.private.sheet_keys import SheetKeys
from ui.private.sheet_rows import CodeList, SheetRows
from ui.private.sheets import OldSheets, SheetEntry
from ui.theme.looks import Looks
from workshop.actions.ballots import Vote, cast_ballots, clear_ballot
from workshop.domain.ballots.codes import CANT_SAY, NOBODY, answers, list_mark
from workshop.domain.facts.ids import ActivityId
from workshop.domain.private.walk import Station


class PaperEntry(BallotScreen, SheetEntry):
    """Each vote is kept as soon as its code is complete, so that a crash loses none. It takes keys alone."""

    def __init__(
        self, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId], parent: QWidget
    ) -> None:
        super().__init__(bridge, looks, activities, parent)
        self.setAccessibleName(self.tr("Paper ballots"))
        self._answers = answers(bridge.snapshot)

    def _sheets(self) -> OldSheets:
        mark = list_mark(self._bridge.snapshot, self._activities)
        words = self.tr(
            "Enter only sheets that say “List {mark}” at the top: others were printed for other people or "
            "activities, and their codes mean something else."
        )
        return OldSheets(mark, words.format(mark=mark), self.tr("The paper ballots are entered"))

    def _show_question(self, before: Station) -> None:
        if before is Station.ANSWERING:
            self._show_place()
        else:
            self._show_sheet()

    def _show_sheet(self) -> None:
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        column = self.surface()
        column.setSpacing(10)
        self._head(column)
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
        column.addLayout(self._key_acts())
        self._connect_keys()
        self._show_place()

    def _why_line(self) -> QWidget:
        self.why = PrivateLine(
            self._looks, self.tr("Why"), self.tr("Why, if the sheet says so: before the code")
        )
        self.why.returnPressed.connect(self.keys.setFocus)
        return self.why

    def _key_acts(self) -> QVBoxLayout:
        """What the keys do; each is a button too."""
        row = Flow(apart=8)
        acts = (
            (self.tr("Back"), ("⌫",), self._go_back),
            (self.tr("Left blank"), (self.tr("Space"),), self._go_on),
            (self.tr("Take the vote back"), ("Del",), self._clear),
            (self.tr("Write why"), ("W",), self.why.setFocus),
            (self.tr("Another sheet"), (self.tr("Enter"),), self._take_another),
        )
        for words, caps, act in acts:
            button = Button(self._looks, words, keys=caps)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
            row.addWidget(button)
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
        self.keys.left.connect(self._take_another)

    def _show_place(self) -> None:
        """The activity in hand, what was typed on this sheet, and where somebody has voted before."""
        turn, roll = self._turn, self._roll()
        entered = self.tr("entered")
        said = [
            (turn.said[each], self._worded(turn.said[each]))
            if each in turn.said
            else ("", entered if roll.has_answered(turn.person, each) else "")
            for each in turn.questions
        ]
        self.rows.show_place(turn.place, said)
        self.keys.setAccessibleName(self.rows.heard())
        self.why.clear()
        self.keys.setFocus()

    def _worded(self, code: str) -> str:
        """Whom a code names, or what else it says."""
        whom = self._answers[code].proposes
        others = {NOBODY: self.tr("nobody"), CANT_SAY: self.tr("can’t say")}
        return others[code] if whom is None else self._bridge.snapshot.participants[whom].name

    def _take(self, code: str) -> None:
        """Keep the vote, and go on; where it can't be kept, stay and say why."""
        if self.why.excess.is_there:
            self.why.setFocus()
            return
        self.say_trouble("")
        turn, answer = self._turn, self._answers[code]
        vote = Vote(turn.question, turn.person, answer.proposes, self.why.text(), answer.abstains)
        if self._bridge.run(cast_ballots, votes=[vote]) is not None:
            self._go(self._walk.answer(code, self._roll()))

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
        self._bridge.run(clear_ballot, activity=self._turn.question, participant=self._turn.person)
        self._go(self._walk.take_back())

    def _go_on(self) -> None:
        self.say_trouble("")
        self._go(self._walk.skip(self._roll()))

    def _go_back(self) -> None:
        self.say_trouble("")
        self._go(self._walk.go_back())


def enter_paper_ballots(
    parent: QWidget, bridge: Bridge, looks: Looks, activities: Sequence[ActivityId]
) -> PaperEntry:
    """Open the entry of sheets for these activities over the whole screen."""
    entry = PaperEntry(bridge, looks, activities, parent)
    entry.open_over_all()
    return entry
