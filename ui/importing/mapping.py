"""What the columns become: a row a column, for the record in hand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Elided
from ui.controls.scrolled import bring_into_view, scrolled
from ui.controls.search_field import SearchField
from ui.importing.mapping_row import MappingRow, ShownColumn, spread
from ui.importing.model import Preview
from ui.importing.taken import Taken, cell_text, taken_of
from ui.theme.looks import Looks
from workshop.imports.preview.columns import Column
from workshop.texts.formats import listing
from workshop.texts.importing.fields import field_name

_AT_ONCE = 12
_FEW = 10
"""So many columns are all shown; of more, some that are left out fill so many rows, the others wait."""

_JOINS = (" ", ", ", "\n")


class _Heads(QWidget):
    """What stands over the rows."""

    def __init__(self, looks: Looks, of_width: Callable[[], int]) -> None:
        super().__init__()
        self._looks, self.of_width = looks, of_width
        self.words: tuple[str, str, str, str] = ("", "", "", "")
        self.setFixedHeight(looks.px(31))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, places = QPainter(self), spread(self.of_width(), self._looks)
        painter.setFont(self._looks.font("label"))
        painter.setPen(self._looks.color("ink2"))
        at = (places.name, places.cell, places.select, places.taken)
        for (left, width), words in zip(at, self.words, strict=True):
            said = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(left, 0, width + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, said)
        painter.fillRect(24, self.height() - 1, self.of_width() - 48, 1, self._looks.color("ink3"))


class MappingTable(QWidget):
    """Up and down choose a column, Alt and down opens it, Delete leaves it out, J joins it upwards."""

    def __init__(self, looks: Looks, preview: Preview) -> None:
        super().__init__()
        self._looks, self._preview = looks, preview
        self._rows: list[MappingRow] = []
        self._is_low = self._shows_all = False
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._heads = _Heads(looks, lambda: self._area.viewport().width())
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        self._area = scrolled(self._content, sideways=False, takes_focus=False)
        self.search = SearchField(looks, self.tr("Find a column"), ())
        self.search.textChanged.connect(lambda _: self.show_reading())
        self._left_out = Elided(looks, "small", "", "ink2")
        self.show_them = Button(looks, self.tr("Show them"), "quiet", size="row")
        self.show_them.clicked.connect(self._turn)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(self._left_out, 1)
        foot.addWidget(self.search)
        foot.addWidget(self.show_them)
        self._foot = QWidget()
        self._foot.setLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)

    # -- what is shown

    def show_reading(self) -> None:
        """Show the columns of what was read."""
        shown = self._columns()
        while len(self._rows) < len(shown):
            self._make_row()
        for row, column in zip(self._rows, shown, strict=False):
            row.show_column(column)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
        self._current = min(self._current, max(len(shown) - 1, 0))
        self._show_heads()
        self._show_left_out(shown)
        self._show_current()

    def show_record(self) -> None:
        """Show the cells of the record in hand."""
        self.show_reading()

    def _make_row(self) -> None:
        row = MappingRow(self._looks)
        place = len(self._rows)
        row.show_low(self._is_low)
        row.chosen.connect(lambda value: self._choose(place, value))
        row.pressed.connect(lambda: self._go_to(place))
        self._rows.append(row)
        self._column.insertWidget(place, row)

    def _show_heads(self) -> None:
        record = self._preview.record
        n = record.line if record is not None else 0
        self._heads.words = (
            self.tr("Column"),
            self.tr("Row {n} as it stands").format(n=n) if n else self.tr("As it stands"),
            self.tr("Becomes"),
            self.tr("Row {n} as it will be taken").format(n=n) if n else self.tr("As it will be taken"),
        )
        self._heads.update()

    def _columns(self) -> list[ShownColumn]:
        columns = self._in_sight()
        choices = self._choices()
        shown = []
        if self._preview.missing:
            shown.append(self._missing())
        for place, column in enumerate(columns):
            follows = columns[place + 1] if place + 1 < len(columns) else None
            joins = column.is_joined and place > 0 and columns[place - 1].field == column.field
            is_joined_by = follows is not None and follows.is_joined and follows.field == column.field
            shown.append(
                ShownColumn(
                    column.place,
                    column.name or self.tr("Column {n}").format(n=column.place + 1),
                    cell_text(self._preview, column),
                    taken_of(self._preview, column),
                    [*self._joining(column), *choices] if column.is_joined else choices,
                    self._join_of(column) if column.is_joined else column.field,
                    joins,
                    not is_joined_by,
                )
            )
        return shown

    def _missing(self) -> ShownColumn:
        """The field that is needed, and the columns that it could be."""
        field = field_name(self._preview.bridge.texts, self._preview.kind.value, self._preview.missing)
        choices: list[tuple[object, str]] = [(None, self.tr("Choose a column"))]
        choices += [
            (("is", column.place), column.name or f"{column.place + 1}") for column in self._preview.columns
        ]
        name = self.tr("{field}: choose a column").format(field=field)
        return ShownColumn(-1, name, "", Taken("", is_out=True), choices, None, is_missing=True)

    def _in_sight(self) -> Sequence[Column]:
        """The columns that are shown, in the table's order; left out ones wait where there are many."""
        columns, wanted = self._preview.columns, self.search.text().strip().casefold()
        if self._shows_all or len(columns) <= _AT_ONCE:
            return [each for each in columns if wanted in each.name.casefold()]
        room = _FEW - sum(each.field is not None for each in columns)
        kept = []
        for each in columns:
            if each.field is None and (room <= 0 or not cell_text(self._preview, each)):
                continue
            room -= each.field is None
            kept.append(each)
        return kept or columns[:_AT_ONCE]

    def _show_left_out(self, shown: Sequence[ShownColumn]) -> None:
        seen = {each.place for each in shown}
        hidden = [each for each in self._preview.columns if each.place not in seen]
        many = len(self._preview.columns) > _AT_ONCE
        self._foot.setVisible(many)
        self.search.setVisible(many and self._shows_all)
        texts = self._preview.bridge.texts
        names = listing(texts, [each.name or f"{each.place + 1}" for each in hidden[:4]]) if hidden else ""
        words = texts.plural(
            "{n} more column is left out: {names}",
            "{n} more columns are left out: {names}",
            len(hidden),
            names=names,
        )
        self._left_out.setText(words if hidden and not self._shows_all else "")
        self.show_them.set_words(self.tr("Show fewer") if self._shows_all else self.tr("Show them"))

    def _choices(self) -> list[tuple[object, str]]:
        texts, kind = self._preview.bridge.texts, self._preview.kind.value
        fields = [(field, field_name(texts, kind, field)) for field in self._preview.fields()]
        return [(None, self.tr("Leave out")), *fields]

    def _joining(self, column: Column) -> list[tuple[object, str]]:
        words = {
            " ": self.tr("joined, space"),
            ", ": self.tr("joined, comma"),
            "\n": self.tr("joined, new line"),
        }
        return [(("join", between), words[between]) for between in _JOINS]

    def _join_of(self, column: Column) -> object:
        return ("join", self._preview.between(column.field or ""))

    # -- what is done

    def _turn(self) -> None:
        self._shows_all = not self._shows_all
        self.search.clear()
        self.show_reading()
        self.setFocus()

    def _choose(self, place: int, value: object) -> None:
        self._go_to(place)
        shown = self._rows[place].shown
        if shown is None:
            return
        if isinstance(value, tuple) and value[0] == "join":
            field = self._preview.columns[shown.place].field
            self._preview.set_join(field or "", str(value[1]))
        elif isinstance(value, tuple):
            self._preview.move_field(int(value[1]), self._preview.missing)
        elif shown.place >= 0:
            self._preview.set_field(shown.place, value if isinstance(value, str) else None)

    def _go_to(self, place: int) -> None:
        self._current = place
        self.setFocus()
        self._show_current()

    def _show_current(self) -> None:
        for place, row in enumerate(self._rows):
            row.show_current(place == self._current, self.hasFocus())
        if self._current < len(self._rows):
            row = self._rows[self._current]
            self.setAccessibleName(row.accessibleName())
            if self.hasFocus():
                bring_into_view(self._area, row)

    def _shown_rows(self) -> list[MappingRow]:
        return [row for row in self._rows if not row.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self._shown_rows()
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not rows or not self._press(rows, key, alt):
            super().keyPressEvent(event)

    def _press(self, rows: Sequence[MappingRow], key: int, alt: bool) -> bool:
        current, row = self._current, rows[min(self._current, len(rows) - 1)]
        steps = {Qt.Key.Key_Up: current - 1, Qt.Key.Key_Down: current + 1}
        steps |= {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(rows) - 1}
        if (key == Qt.Key.Key_Down and alt) or key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row.select.showPopup()
        elif key in steps and not alt:
            self._go_to(min(max(steps[Qt.Key(key)], 0), len(rows) - 1))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(current, None)
        elif key == Qt.Key.Key_J:
            self._join(rows)
        else:
            return False
        return True

    def _join(self, rows: Sequence[MappingRow]) -> None:
        """Let the column in hand be part of what the one above it becomes."""
        here = rows[self._current].shown
        above = rows[self._current - 1].shown if self._current else None
        if here is None or above is None or min(here.place, above.place) < 0:
            return
        field = self._preview.columns[above.place].field
        if field is not None:
            self._preview.set_field(here.place, field)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_current()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._heads.update()

    def show_low(self, is_low: bool) -> None:
        """Take less room."""
        self._is_low = is_low
        for row in self._rows:
            row.show_low(is_low)
