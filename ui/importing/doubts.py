"""What could be read in two ways, each with its choice; then what was refused, and what else is said."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button, Segments
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import bring_into_view, scrolled
from ui.controls.severity import SeverityMark
from ui.importing.model import Preview
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.actions.tables.refused_rows import save_refused
from workshop.domain.facts.choices import Severity
from workshop.domain.rights.table import matrix_differences
from workshop.errors import FileTrouble
from workshop.imports.doubts import Doubt
from workshop.texts.formats import listing
from workshop.texts.imports import choice_text, doubt_text
from workshop.texts.steps.rights import difference_text

translate = QCoreApplication.translate

_SHOWN = 5
"""So many refused rows are named; the list below the columns has them all."""

_ROOM = 264
"""So wide are choices side by side at most, beside a bar that scrolls."""
_NOTED = 40
_LINES = 8


class DoubtCard(QWidget):
    """One doubt; `chosen` carries the way that is to hold, `stepped` leads to the doubt before or after."""

    chosen = Signal(str)
    stepped = Signal(int)

    def __init__(self, looks: Looks, preview: Preview, doubt: Doubt) -> None:
        super().__init__()
        self._looks, self.doubt = looks, doubt
        texts = preview.bridge.texts
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        what = doubt_text(texts, doubt.code, doubt.params)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(looks, "body_strong", what, wrap=True), 1)
        is_answered = preview.answered_by_hand(doubt)
        if is_answered:
            mark = SeverityMark(looks, Severity.NOTE, accepted=True)
            head.addWidget(mark, alignment=Qt.AlignmentFlag.AlignTop)
        self.ways = Segments(looks, what)
        words = [choice_text(texts, doubt.code, each, doubt.params) for each in doubt.choices]
        self.ways.set_choices(
            [(each, text, "") for each, text in zip(doubt.choices, words, strict=True)], "row"
        )
        if self.ways.sizeHint().width() > looks.px(_ROOM):
            self.ways.stack()
        self.ways.choose(doubt.chosen)
        self.ways.chosen.connect(lambda value: self.chosen.emit(str(value)))
        for button in self.ways.findChildren(Button):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(6)
        column.addLayout(head)
        about = self._about(preview)
        if about:
            column.addWidget(label(looks, "small", about, "ink2", wrap=True))
        ways = QHBoxLayout()
        ways.addWidget(self.ways)
        ways.addStretch()
        column.addLayout(ways)
        held = choice_text(texts, doubt.code, doubt.chosen, doubt.params)
        state = self.tr("answered: {choice}") if is_answered else self.tr("open, for now: {choice}")
        self.setAccessibleName(", ".join(filter(None, (what, about, state.format(choice=held)))))

    def _about(self, preview: Preview) -> str:
        """Where it stands, and whom or what it is about."""
        lines, texts = [f"{line}" for line in self.doubt.lines], preview.bridge.texts
        shown = listing(texts, lines) if len(lines) <= _LINES else ", ".join((*lines[:_LINES], "…"))
        rows = texts.plural("Row {rows}", "Rows {rows}", len(lines), rows=shown) if lines else ""
        names = self.doubt.params.get("names", "")
        return self.tr("{names}. {rows}").format(names=names, rows=rows) if names and rows else names or rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        place = key - Qt.Key.Key_1
        if 0 <= place < len(self.doubt.choices):
            self.chosen.emit(self.doubt.choices[place])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._looks.color("surface"))
        if self.hasFocus():
            draw_focus(painter, self.rect().toRectF().adjusted(2, 2, -2, -2), self._looks.color("ink"), 4)


class DoubtsAside(QWidget):
    def __init__(self, looks: Looks, preview: Preview) -> None:
        super().__init__()
        self._looks, self._preview = looks, preview
        self.cards: list[DoubtCard] = []
        self.save: Button | None = None
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label(looks, "section", "")
        self._count = label(looks, "body_strong", "")
        self._mark = SeverityMark(looks, Severity.WARNING)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.addWidget(self._title, 1)
        head.addWidget(self._mark)
        head.addSpacing(4)
        head.addWidget(self._count)
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._area = scrolled(content, "canvas", sideways=False, takes_focus=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._area, 1)

    def show_reading(self) -> None:
        """Show the doubts, in their order; the one that has the focus keeps it."""
        had = next((card.doubt.key for card in self.cards if card.hasFocus()), None)
        emptied(self._list)
        self.cards, self.save = [], None
        doubts = self._preview.doubts
        self._title.setText(self.tr("Please look at these") if doubts else self.tr("Nothing is in doubt"))
        self._mark.setVisible(bool(doubts))
        self._count.setText(f"{len(doubts)}" if doubts else "")
        for doubt in doubts:
            self._add_card(doubt)
        self._list.addWidget(self._refused())
        self._list.addStretch()
        for card in self.cards:
            if card.doubt.key == had:
                card.show()  # what isn't seen yet takes no focus
                card.setFocus()

    def _add_card(self, doubt: Doubt) -> None:
        card = DoubtCard(self._looks, self._preview, doubt)
        place = len(self.cards)
        card.chosen.connect(lambda choice: self._preview.answer(doubt, choice))
        card.stepped.connect(lambda by: self._go_to(place + by))
        self.cards.append(card)
        self._list.addWidget(card)
        self._list.addWidget(rule())

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus()
            bring_into_view(self._area, self.cards[place])

    def take_focus(self) -> bool:
        """Go on in the first doubt that nobody decided; False where there is none."""
        if not self.cards:
            return False
        open_ = (card for card in self.cards if not self._preview.answered_by_hand(card.doubt))
        card = next(open_, self.cards[0])
        card.show()  # what isn't seen yet takes no focus
        card.setFocus()
        return True

    def enter(self) -> bool:
        """Go into it by keyboard; False where nothing in it can be gone into."""
        if self.take_focus():
            return True
        if self.save is not None:
            self.save.setFocus()
        return self.save is not None

    def _refused(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(6)
        report, texts = self._preview.reading.report, self._preview.bridge.texts
        if report.refused and not self._preview.missing:
            words = texts.plural("{n} row is refused", "{n} rows are refused", len(report.refused))
            column.addWidget(label(self._looks, "body_strong", words))
            lines = [(each.line, each.why) for each in report.refused]
            self._name(column, lines[:_SHOWN], len(lines) - _SHOWN)
            self.save = Button(self._looks, self.tr("Save the refused rows"), "quiet", "download", size="row")
            self.save.clicked.connect(self._save_refused)
            column.addWidget(self.save, alignment=Qt.AlignmentFlag.AlignLeft)
        if changes := _matrix_words(self._preview):
            column.addSpacing(6)
            column.addWidget(label(self._looks, "body_strong", self.tr("What it changes in the grid")))
            self._name(column, [(0, words) for words in changes[:_NOTED]], len(changes) - _NOTED)
        if report.warnings:
            column.addSpacing(6)
            column.addWidget(label(self._looks, "body_strong", self.tr("Good to know")))
            lines = [(each.line, each.what) for each in report.warnings]
            self._name(column, lines[:_NOTED], len(lines) - _NOTED)
        return part

    def _save_refused(self) -> None:
        """Keep the refused rows as a table, with the reason of each."""
        preview, words = self._preview, self.tr("{name}, refused")
        start = f"{words.format(name=Path(preview.source.name).stem)}.csv"
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the refused rows"), start, "*.csv")
        if not name:
            return
        bridge, path = preview.bridge, Path(name)
        try:  # whoever chose a file that is there said that it may go
            save_refused(preview.reading, path, bridge.texts, bridge.path, force=True)
        except FileTrouble as trouble:
            bridge.tell(trouble)

    def _name(self, column: QVBoxLayout, lines: Sequence[tuple[int, str]], more: int) -> None:
        words = self.tr("Row {n}: {what}")
        for line, what in lines:
            said = words.format(n=line, what=what) if line else what[:1].upper() + what[1:]
            column.addWidget(label(self._looks, "small", said, "ink2", wrap=True))
        if more > 0:
            said = self._preview.bridge.texts.plural("and {n} more", "and {n} more", more)
            column.addWidget(label(self._looks, "small", said, "ink2"))


def _matrix_words(preview: Preview) -> list[str]:
    """Who and what is new, then each cell that would change; nothing for other tables."""
    matrix, texts = preview.reading.matrix, preview.bridge.texts
    if matrix is None:
        return []
    found = matrix_differences(preview.snapshot, matrix)
    said = []
    if found.new_people:
        words = translate("ImportSheet", "New people: {names}")
        said.append(words.format(names=listing(texts, found.new_people)))
    if found.new_activities:
        words = translate("ImportSheet", "New activities: {titles}")
        said.append(words.format(titles=listing(texts, found.new_activities)))
    return said + [difference_text(texts, preview.snapshot, cell) for cell in found.cells]
