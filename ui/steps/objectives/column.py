"""What stands in a column: its head, its entries, the field that adds one, and a word in their place."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ui.controls.labels import label
from ui.fields.add_field import AddField
from ui.steps.objectives.entries.aims import INSET, AimRow, GoalEntry
from ui.steps.objectives.entries.card import ObjectiveCard
from ui.steps.objectives.entries.entry import Entry
from ui.steps.objectives.entries.shown import Shown
from ui.steps.objectives.heads import HEIGHT, ColumnHead
from ui.steps.objectives.layout import ADD, GAP, Span
from ui.theme.looks import Looks
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.facts.ids import ObjectiveId

_MADE = {ObjectiveKind.SHARED: ObjectiveCard, ObjectiveKind.COMPANY: GoalEntry}
_FIRST_CARD = 1


class Column:
    """One kind of objectives; `instead` says something in place of the entries, as in a silent round."""

    def __init__(self, looks: Looks, kind: ObjectiveKind, board: QWidget, name: str, hint: str) -> None:
        self._looks, self.kind, self._board = looks, kind, board
        self.head = ColumnHead(looks, kind, board)
        self.add = AddField(looks, name, hint, is_quiet=True)
        self.add.setParent(board)
        self.instead = label(looks, "quote_small", "", "ink2", wrap=True)
        self.instead.setParent(board)
        self.entries: dict[ObjectiveId, Entry] = {}
        self.listed: tuple[ObjectiveId, ...] = ()

    def show_facts(self, facts: Iterable[Shown], instead: str) -> list[Entry]:
        """Have an entry each, in order; those that were made new."""
        wanted = {each.id: each for each in facts}
        made = []
        for gone in [each for each in self.entries if each not in wanted]:
            entry = self.entries.pop(gone)
            entry.hide()
            entry.deleteLater()
        for id_, each in wanted.items():
            if id_ in self.entries:
                self.entries[id_].show_fact(each)
            else:
                entry = _MADE.get(self.kind, AimRow)(self._looks, each, self._board)
                self.entries[id_] = entry
                made.append(entry)
        self.entries = {id_: self.entries[id_] for id_ in wanted}
        self.instead.setText(instead)
        self.instead.setVisible(bool(instead))
        self.add.setVisible(not instead)
        return made

    def choose(self, only_unserved: bool) -> None:
        """Which entries are to be seen."""
        hidden = bool(self.instead.text())
        self.listed = tuple(
            id_
            for id_, each in self.entries.items()
            if not hidden and not (only_unserved and each.shown.is_served)
        )
        for id_, entry in self.entries.items():
            entry.setVisible(id_ in self.listed)

    def in_view(self) -> list[Entry]:
        """The entries that are to be seen, in order."""
        return [self.entries[id_] for id_ in self.listed]

    def place(self, span: Span, top: int, with_head: bool = True) -> int:
        """Put everything under each other; returns where it ends."""
        self.head.setVisible(with_head)
        y, px = top, self._looks.px
        if with_head:
            self.head.setGeometry(span.left, y, span.width, px(HEIGHT))
            y += px(HEIGHT)
        gap = px(GAP) if self.kind is ObjectiveKind.SHARED else 0
        y += _FIRST_CARD if gap else 0
        if self.instead.text():
            high = self.instead.heightForWidth(span.width)
            self.instead.setGeometry(span.left, y + 20, span.width, high)
            return y + high + 40
        before = px(INSET) if self.kind is ObjectiveKind.MARKETING else 0
        for entry in self.in_view():
            high = entry.height_for(span.width + before)
            entry.setGeometry(span.left - before, y, span.width + before, high)
            y += high + gap
        self.add.setGeometry(span.left - 9, y + 2, span.width + 9, px(ADD) - 4)
        return y + px(ADD)
