"""Ratings in private: one person's, statement by statement, by laptop or from paper.

A page opens `RatingsLaptop` or `RatingsSheets` with the bridge, the looks and itself as parent, and calls
`open_over_all`; `finished` tells that it is closed. Each rating is kept as it is given.
"""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import Flow
from ui.private.paper.sheet_keys import SheetKeys
from ui.private.paper.sheet_rows import SheetRows
from ui.private.paper.sheets import OldSheets, SheetEntry
from ui.private.passed import Again, PassedLaptop
from ui.private.rating.choices import RatingChoices
from ui.private.walk_screen import WalkScreen
from ui.theme.looks import Looks
from workshop.actions.ratings import Answer, clear_rating, rate
from workshop.domain.facts.ids import StatementId
from workshop.domain.perceiving.asking import given, ratings_roll, sheet_mark
from workshop.domain.private.roll import Roll
from workshop.domain.private.walk import Station
from workshop.texts.steps.perceiving.asking import CANT_SAY, asking_text, codes
from workshop.texts.steps.test_case.giving import progress_text, unanimity_text


class RatingsAsked(WalkScreen):
    """A question for each statement, of everybody whom it asks."""

    def _roll(self) -> Roll[StatementId]:
        return ratings_roll(self._bridge.snapshot, self._people())

    def _count(self) -> str:
        return progress_text(self._bridge.texts, given(self._bridge.snapshot))

    def _keep(self, value: int | None) -> bool:
        """Keep a rating of the statement in hand; whether it could be kept."""
        self.say_trouble("")
        answer = Answer(self._turn.question, self._turn.person, value)
        return self._bridge.run(rate, answers=[answer]) is not None


class RatingsLaptop(RatingsAsked, PassedLaptop):
    """One person's ratings on the laptop that is passed on; a key rates and goes on."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Private ratings"))

    def _show_question(self, before: Station) -> None:
        column, turn, texts = self.surface(), self._turn, self._bridge.texts
        statement = self._bridge.snapshot.statements[turn.question].text
        place = self.tr("{n} of {total}").format(n=turn.place + 1, total=len(turn.questions))
        column.addStretch(1)
        column.addWidget(label(self._looks, "body", f"{self._person.name} · {place}", "ink2"))
        column.addWidget(self.words("page_title", statement))
        column.addWidget(label(self._looks, "section", asking_text(texts), "ink2"))
        self.choices = RatingChoices(self._looks, texts, f"{statement} {asking_text(texts)}")
        column.addWidget(self.choices)
        column.addWidget(self.trouble_line())
        column.addWidget(self.words("small", unanimity_text(texts), "ink2"))
        has_rated = self._roll().has_answered(turn.person, turn.question)
        skip = self.tr("Leave my rating as it was") if has_rated else ""
        column.addLayout(self._act_row(self._go_on, skip))
        column.addStretch(2)
        if turn.question in turn.said:
            self.choices.show_said(turn.said[turn.question])
        self._done.setEnabled(self.choices.is_chosen)
        self.choices.chosen.connect(self._take)
        self.choices.settled.connect(self._go_on)
        self.choices.back.connect(self._go_back)
        self.choices.setFocus()

    def _take(self, value: int | None) -> None:
        """Take a rating and go on; where it can't be kept, stay."""
        if self._keep(value):
            self._go(self._walk.answer(value, self._roll()))

    def _go_on(self) -> None:
        """On from a statement that this person has rated in this turn."""
        if self.choices.is_chosen:
            self._go(self._walk.answer(self._turn.said[self._turn.question], self._roll()))

    def _again(self) -> Again:
        return Again(
            self.tr("Somebody wants to rate or to change a rating"),
            self.tr("Who rates"),
            self.tr("Who wants to rate, or to change a rating?"),
            self.tr("They rate anew where they want to; what isn’t rated stays as it was."),
        )


class RatingsSheets(RatingsAsked, SheetEntry):
    """Ratings typed in from paper: one figure a line, and nothing of it shows once the sheet is done."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self.setAccessibleName(self.tr("Ratings on paper"))

    def _sheets(self) -> OldSheets:
        mark = sheet_mark(self._bridge.snapshot)
        words = self.tr(
            "Enter only sheets that say “List {mark}” at the top: others were printed for other statements "
            "or another round."
        )
        return OldSheets(mark, words.format(mark=mark), self.tr("The ratings on paper are entered"))

    def _show_question(self, before: Station) -> None:
        if before is not Station.ANSWERING:
            self._show_sheet()
        self._show_place()

    def _show_sheet(self) -> None:
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        column = self.surface()
        column.setSpacing(10)
        self._head(column)
        statements = [snapshot.statements[each].text for each in self._turn.questions]
        self.rows = SheetRows(self._looks, statements)
        self.keys = SheetKeys(codes(texts))
        column.addWidget(self.rows, 1)
        column.addWidget(self.keys)
        column.addWidget(self.trouble_line())
        meaning = " · ".join(f"{code} {words}" for code, words in codes(texts).items())
        column.addWidget(self.words("small", meaning, "ink2"))
        column.addLayout(self._key_acts())
        self.keys.completed.connect(self._take)
        self.keys.refused.connect(self._refuse)
        self.keys.back.connect(self._go_back)
        self.keys.skipped.connect(self._skip)
        self.keys.cleared.connect(self._clear)
        self.keys.left.connect(self._take_another)

    def _key_acts(self) -> QVBoxLayout:
        """What the keys do; each is a button too."""
        row = Flow(apart=8)
        acts = (
            (self.tr("Back"), ("⌫",), self._go_back),
            (self.tr("Left blank"), (self.tr("Space"),), self._skip),
            (self.tr("Take the rating back"), ("Del",), self._clear),
            (self.tr("Another sheet"), (self.tr("Enter"),), self._take_another),
        )
        for words, caps, act in acts:
            button = Button(self._looks, words, keys=caps)
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout()
        column.addLayout(row)
        return column

    def _show_place(self) -> None:
        """The statement in hand, what was typed on this sheet, and what was entered before."""
        turn, roll, words = self._turn, self._roll(), codes(self._bridge.texts)
        entered = self.tr("entered")
        said = [
            (turn.said[each], words[turn.said[each]])
            if each in turn.said
            else ("", entered if roll.has_answered(turn.person, each) else "")
            for each in turn.questions
        ]
        self.rows.show_place(turn.place, said)
        self.keys.setAccessibleName(self.rows.heard())
        self.keys.setFocus()

    def _take(self, code: str) -> None:
        if self._keep(None if code == CANT_SAY else int(code)):
            self._go(self._walk.answer(code, self._roll()))

    def _refuse(self, typed: str) -> None:
        words = self.tr("No code {typed} here: there are 1 to 5, and {none} for can’t say.")
        self.say_trouble(words.format(typed=typed, none=CANT_SAY))

    def _clear(self) -> None:
        """Take back the rating of the statement in hand, where there is one."""
        self._bridge.run(clear_rating, statement=self._turn.question, participant=self._turn.person)
        self._go(self._walk.take_back())

    def _skip(self) -> None:
        self.say_trouble("")
        self._go(self._walk.skip(self._roll()))
