"""A paper ballot on screen: its activities with the one in hand, and the codes beside them."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.labels import Elided, label
from ui.theme.looks import Looks
from workshop.domain.ballots.codes import CANT_SAY, NOBODY, answers
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_SHOWN, _LEAST = 12, 5
_BEFORE = 4
_HIGH = 36


class _Row(QFrame):
    """A number, a title, the code that was typed and what it says."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setFixedHeight(_HIGH)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        self.number = label(looks, "small", "", "ink3")
        self.number.setFixedWidth(looks.px(24))
        self.title = Elided(looks, "body_medium")
        self.code = label(looks, "figure")
        self.code.setFixedWidth(looks.px(36))
        self.words = Elided(looks, "body", tone="ink2")
        self.words.setFixedWidth(looks.px(136))
        for widget in (self.number, self.title, self.code, self.words):
            row.addWidget(widget, 1 if widget is self.title else 0)

    def set_current(self, current: bool) -> None:
        self.setProperty("ground", "select" if current else "surface")
        self.style().unpolish(self)
        self.style().polish(self)


class SheetRows(QWidget):
    """As many rows around the one in hand as there is room for, however many activities there are."""

    def __init__(self, looks: Looks, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = list(titles)
        self._place = 0
        self._said: Sequence[tuple[str, str]] = [("", "")] * len(titles)
        self._rows = [_Row(looks) for _ in range(min(_SHOWN, len(titles)))]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(_HIGH * min(_LEAST, len(titles)))

    def show_place(self, place: int, said: Sequence[tuple[str, str]]) -> None:
        """Show the row in hand, and of each row its code and what it says."""
        self._place, self._said = place, said
        shown = min(max(self.height() // _HIGH, 1), len(self._rows))
        first = max(0, min(place - min(_BEFORE, shown // 2), len(self._titles) - shown))
        for row in self._rows[shown:]:
            row.hide()
        for number, row in enumerate(self._rows[:shown], first):
            row.number.setText(str(number + 1))
            row.title.setText(self._titles[number])
            row.code.setText(said[number][0])
            row.words.setText(said[number][1])
            row.set_current(number == place)
            row.show()
        self._current = self._rows[place - first]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_place(self._place, self._said)

    def show_typed(self, typed: str) -> None:
        """The beginning of a code, in the row in hand."""
        self._current.code.setText(f"{typed}…" if typed else "")

    def heard(self) -> str:
        """The row in hand, for who listens."""
        words = self.tr("{n} of {total}: {title}. Type the code.")
        return words.format(n=self._place + 1, total=len(self._titles), title=self._titles[self._place])


class CodeList(QWidget):
    """Every code and whom it names, as on the sheets; in two columns, a side in one of them."""

    def __init__(self, looks: Looks, texts: Texts, snapshot: Snapshot) -> None:
        super().__init__()
        self._looks = looks
        groups = self._groups(texts, snapshot)
        half = sum(len(lines) + 1 for _, lines in groups) / 2
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        columns = [QGridLayout(), QGridLayout()]
        for column in columns:
            column.setHorizontalSpacing(8)
            column.setVerticalSpacing(2)
            column.setColumnStretch(1, 1)
            row.addLayout(column, 1)
        filled = 0
        for title, lines in groups:
            self._add(columns[1 if filled and filled + len(lines) / 2 > half else 0], title, lines)
            filled += len(lines) + 1
        for column in columns:
            column.setRowStretch(column.rowCount(), 1)

    def _groups(self, texts: Texts, snapshot: Snapshot) -> list[tuple[str, list[tuple[str, str]]]]:
        people = {person.id: person for person in snapshot.participants}
        by_side: dict[Side, list[tuple[str, str]]] = {}
        for code, answer in answers(snapshot).items():
            if answer.proposes is not None:
                person = people[answer.proposes]
                by_side.setdefault(person.side, []).append((code, person.name))
        named = [(side_label(texts, snapshot, side), lines) for side, lines in by_side.items()]
        return [*named, (self.tr("Or"), [(NOBODY, self.tr("Nobody")), (CANT_SAY, self.tr("Can’t say"))])]

    def _add(self, grid: QGridLayout, title: str, lines: Sequence[tuple[str, str]]) -> None:
        grid.addWidget(label(self._looks, "label", title, "ink2"), grid.rowCount(), 0, 1, 2)
        for code, words in lines:
            place = grid.rowCount()
            number = label(self._looks, "body_strong", code)
            number.setFixedWidth(self._looks.px(24))
            grid.addWidget(number, place, 0)
            grid.addWidget(Elided(self._looks, "body", words), place, 1)
