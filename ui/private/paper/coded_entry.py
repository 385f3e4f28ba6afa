"""Sheets on which everything is answered by a code: typed in line by line, by keys alone."""

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.scrolled import Flow
from ui.private.paper.sheet_keys import SheetKeys
from ui.private.paper.sheet_rows import CodeList, SheetRows
from ui.private.paper.sheets import SheetEntry
from ui.theme.looks import Looks
from workshop.domain.ballots.codes import CANT_SAY, NOBODY, answers
from workshop.domain.ballots.votes import Answer
from workshop.domain.private.walk import Station

KeyAct = tuple[str, tuple[str, ...], Callable[[], object]]


class CodedEntry(SheetEntry):
    """Each answer is kept as soon as its code is complete, so that a crash loses none."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget) -> None:
        super().__init__(bridge, looks, parent)
        self._answers: Mapping[str, Answer] = answers(bridge.snapshot)

    @abstractmethod
    def _titles(self) -> Sequence[str]:
        """What is asked, line by line."""

    @abstractmethod
    def _keep(self, code: str) -> bool:
        """Keep an answer to what is in hand; whether it could be kept."""

    @abstractmethod
    def _clear(self) -> None:
        """Take back the answer to what is in hand, where there is one."""

    def _below(self, column: QVBoxLayout) -> None:
        """Put what else a line has below the codes; nothing unless there is something."""

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
        self.rows = SheetRows(self._looks, self._titles())
        self.keys = SheetKeys(self._answers)
        sheet = QHBoxLayout()
        sheet.setSpacing(36)
        sheet.addWidget(self.rows, 3)
        sheet.addWidget(CodeList(self._looks, texts, snapshot), 2)
        column.addLayout(sheet, 1)
        column.addWidget(self.keys)
        column.addWidget(self.trouble_line())
        self._below(column)
        column.addLayout(self._key_acts())
        self._connect_keys()
        self._show_place()

    def _acts(self) -> Sequence[KeyAct]:
        """What the keys do: their words, their caps, and that."""
        return (
            (self.tr("Back"), ("⌫",), self._go_back),
            (self.tr("Left blank"), (self.tr("Space"),), self._go_on),
            (self.tr("Take the answer back"), ("Del",), self._clear),
            (self.tr("Another sheet"), (self.tr("Enter"),), self._take_another),
        )

    def _key_acts(self) -> Flow:
        """What the keys do; each is a button too."""
        row = Flow(apart=8)
        for words, caps, act in self._acts():
            button = Button(self._looks, words, keys=caps)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
            row.addWidget(button)
        return row

    def _connect_keys(self) -> None:
        self.keys.completed.connect(self._take)
        self.keys.typing.connect(lambda _: self.say_trouble(""))
        self.keys.typing.connect(self.rows.show_typed)
        self.keys.refused.connect(self._refuse)
        self.keys.back.connect(self._go_back)
        self.keys.skipped.connect(self._go_on)
        self.keys.cleared.connect(self._clear)
        self.keys.left.connect(self._take_another)

    def _show_place(self) -> None:
        """What is in hand, what was typed on this sheet, and where somebody has answered before."""
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
        self.keys.setFocus()

    def _worded(self, code: str) -> str:
        """Whom a code names, or what else it says."""
        whom = self._answers[code].proposes
        others = {NOBODY: self.tr("nobody"), CANT_SAY: self.tr("can’t say")}
        return others[code] if whom is None else self._bridge.snapshot.participants[whom].name

    def _take(self, code: str) -> None:
        """Keep the answer, and go on; where it can't be kept, stay and say why."""
        if self._keep(code):
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

    def _go_on(self) -> None:
        self.say_trouble("")
        self._go(self._walk.skip(self._roll()))

    def _go_back(self) -> None:
        self.say_trouble("")
        self._go(self._walk.go_back())
