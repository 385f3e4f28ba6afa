"""The sheet over an import: what was read stands beside what it becomes, before anything is written."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.aside import Aside
from ui.controls.buttons import Segments, press_by_key
from ui.controls.labels import label, rule
from ui.controls.over.cover import Cover
from ui.importing.doubts import DoubtsAside
from ui.importing.foot import SheetFoot, leaving
from ui.importing.head import SheetHead
from ui.importing.mapping import MappingTable
from ui.importing.model import Preview
from ui.importing.rows import RowsList
from ui.importing.strip import Strip
from ui.theme.looks import Looks
from workshop.domain.changes import Changes
from workshop.errors import WorkshopError
from workshop.texts.errors import sheet_sentence
from workshop.texts.importing.fields import head_text

_WIDTH, _HEIGHT, _ASIDE = 1216, 780, 312
_NARROW_BELOW, _LOW_BELOW = 1240, 800
_COLUMNS, _DOUBTS, _ROWS = range(3)

Take: TypeAlias = Callable[[Preview], Changes | Aside | None]
"""Gives what changed, None where it was refused, which was said, or what takes it over aside."""


class ImportSheet(Cover):
    """Lies over the whole window; it stays open until `take` has taken over what it shows."""

    parts: tuple[QWidget, ...] = ()

    def __init__(self, parent: QWidget, looks: Looks, preview: Preview, take: Take) -> None:
        title = head_text(preview.bridge.texts, preview.kind.value)
        super().__init__(parent, looks, title, _WIDTH, _HEIGHT)
        self.preview, self._take = preview, take
        preview.setParent(self)
        preview.source.setParent(self)
        self._is_begun = False
        self._taking: Aside | None = None
        self._build()
        self._connect()
        self.foot.cancel.setFocus()

    def _build(self) -> None:
        looks, preview = self._looks, self.preview
        self.head, self.strip = SheetHead(looks, preview), Strip(looks, preview)
        self.mapping, self.rows = MappingTable(looks, preview), RowsList(looks, preview)
        self.doubts, self.foot = DoubtsAside(looks, preview), SheetFoot(looks, preview)
        self.parts = (self.strip, self.mapping, self.rows, self.doubts, self.foot)
        self.tabs = Segments(looks, self.tr("Part of the sheet"))
        self._tab_row = QWidget()
        tabs = QHBoxLayout(self._tab_row)
        tabs.setContentsMargins(24, 6, 24, 6)
        tabs.addWidget(self.tabs)
        tabs.addStretch()
        self._trouble = label(looks, "body", "", "ink", wrap=True)
        self._trouble.setContentsMargins(24, 24, 24, 24)
        self._trouble.hide()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.mapping, 1)
        left.addWidget(self.rows)
        holder = QWidget()  # keeps the head above and the foot below while nothing else shows
        body = QHBoxLayout(holder)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addLayout(left, 1)
        self._between = rule("v")
        body.addWidget(self._between)
        body.addWidget(self.doubts)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._under_strip = rule()
        for part in (self.head, rule(), self.strip, self._tab_row, self._under_strip, self._trouble):
            column.addWidget(part)
        column.addWidget(holder, 1)
        column.addWidget(rule("ink"))
        column.addWidget(self.foot)
        self._tab = _COLUMNS
        self._show_tabs()
        self._show_parts()

    def _connect(self) -> None:
        preview = self.preview
        preview.bridge.closed.connect(self._leave)
        preview.bridge.troubled.connect(self._say)  # the window says it where nobody sees it now
        preview.bridge.unsaved.connect(self._say)
        preview.read.connect(self._show_reading)
        preview.answered.connect(self._show_answer)
        preview.moved.connect(self._show_record)
        preview.troubled.connect(self._show_trouble)
        preview.counting.connect(self._show_counting)
        self.head.sided.connect(preview.set_side)
        self.head.close_button.clicked.connect(self.reject)
        self.foot.cancel.clicked.connect(self.reject)
        self.foot.take.clicked.connect(self._agree)
        self.tabs.chosen.connect(self._turn)
        preview.source.progress.connect(self._show_counting)

    # -- what is shown

    def _say(self, words: str) -> None:
        """Say what could not be done, or nothing any more."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _show_reading(self) -> None:
        begins, self._is_begun = not self._is_begun, True
        self._say("")
        for part in (self.head, self.strip, self.mapping, self.rows, self.doubts, self.foot):
            part.show_reading()
        self._show_tabs()
        self._show_parts()
        if begins:
            self._begin()

    def _begin(self) -> None:
        """Go on where something is to be decided, or where it is taken."""
        if not self.preview.records:
            self.strip.take_focus("header_row")
        elif self.preview.missing:
            self.mapping.setFocus()
        elif self._is_narrow and self.preview.doubts:
            self._turn(_DOUBTS)
        elif not self.doubts.take_focus():
            self.foot.take.setFocus()

    def _show_answer(self) -> None:
        self._say("")
        for part in (self.mapping, self.rows, self.doubts, self.foot):
            part.show_reading()

    def _show_record(self) -> None:
        self.mapping.show_record()
        self.rows.show_record()

    def _show_counting(self, share: float | None = None) -> None:
        reading = self.tr("Reading {name} …").format(name=self.preview.source.name)
        self.foot.show_waiting(self.tr("counting …") if self._is_begun else reading, share)

    def _show_trouble(self, error: WorkshopError) -> None:
        """Say why nothing can be read as it was asked; it can be asked otherwise."""
        self._say(sheet_sentence(self.preview.bridge.texts, error))
        self.foot.show_waiting("")
        if not self._is_begun:
            self.foot.cancel.setFocus()

    # -- its parts

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._looks.px(_NARROW_BELOW)

    def _show_tabs(self) -> None:
        n = len(self.preview.doubts)
        doubts = self.tr("Doubts {n}").format(n=n) if n else self.tr("Doubts")
        words = ((_COLUMNS, self.tr("Columns"), ""), (_DOUBTS, doubts, ""), (_ROWS, self.tr("Rows"), ""))
        self.tabs.set_choices(words, "row")
        self.tabs.choose(self._tab)

    def _show_parts(self) -> None:
        narrow, low, read = self._is_narrow, self.height() < self._looks.px(_LOW_BELOW), self._is_begun
        self.strip.setVisible(read)
        self._under_strip.setVisible(read)
        self._tab_row.setVisible(read and narrow)
        self._between.setVisible(read and not narrow)
        for place, part in ((_COLUMNS, self.mapping), (_DOUBTS, self.doubts), (_ROWS, self.rows)):
            part.setVisible(read and (not narrow or self._tab == place))
        self.doubts.setFixedWidth(self.card.width() - 2 if narrow else self._looks.px(_ASIDE))
        self.head.show_narrow(narrow, self._looks.px(52 if low else 60))
        self.strip.show_low(low)
        self.mapping.show_low(low)
        self.rows.show_low(low, narrow)
        self.foot.show_narrow(narrow, low)

    def _turn(self, tab: object) -> None:
        self._tab = int(str(tab))
        self.tabs.choose(self._tab)
        self._show_parts()
        self._focus_part((self.mapping, self.doubts, self.rows)[self._tab])

    def _cycle(self, by: int) -> None:
        """Go on in the next part, as F6 does."""
        parts, focused = self.parts, QApplication.focusWidget()
        here = next((n for n, part in enumerate(parts) if focused and part.isAncestorOf(focused)), -1)
        here = parts.index(focused) if focused in parts else here
        for step in range(1, len(parts) + 1):
            part = parts[(here + by * step) % len(parts)]
            tabs = {id(self.mapping): _COLUMNS, id(self.doubts): _DOUBTS, id(self.rows): _ROWS}
            if self._is_narrow and id(part) in tabs:
                self._turn(tabs[id(part)])
            if self._focus_part(part):
                return

    def _focus_part(self, part: QWidget) -> bool:
        if part is self.doubts:
            return self.doubts.enter()
        if part is self.strip:
            self.strip.take_focus()
        elif part is self.foot:
            (self.foot.take if self.foot.take.isEnabled() else self.foot.cancel).setFocus()
        else:
            (self.rows.view if part is self.rows else part).setFocus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6:
            self._cycle(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif not press_by_key(self.foot, event):
            event.accept()

    # -- over the window

    def fit(self) -> None:
        """Show of the parts what there is room for."""
        super().fit()
        if self.parts:
            self._show_parts()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the sheet would lose what was answered: only its buttons and Esc close it."""

    # -- ways out

    def _agree(self) -> None:
        if self.preview.taken:
            self._say("")
            taken = self._take(self.preview)
            if isinstance(taken, Aside):
                self._follow(taken)
            else:
                self._end_taking(taken)

    def _follow(self, aside: Aside) -> None:
        """Show how far the taking is until it has ended; what leaves the sheet stops it first."""
        self._taking = aside
        aside.ended.connect(self._end_taking)
        self._allow(False)
        self.foot.follow(aside)

    def _end_taking(self, changes: Changes | None) -> None:
        """Close it; or go on where it was stopped or refused, as was said just now."""
        self._taking = None
        if changes is not None:
            self.accept()
            return
        self._allow(True)
        self.foot.show_reading()
        self.foot.take.setFocus()

    def _allow(self, may: bool) -> None:
        for part in (self.head, self.strip, self.mapping, self.rows, self.doubts):
            part.setEnabled(may)

    def reject(self) -> None:
        """Close it; what was changed by hand is asked for first."""
        if self._taking is not None:
            self._taking.cancel()
            self.foot.show_waiting(self.tr("Stopping …"))
            return
        if not self.preview.is_changed:
            self._leave()
            return
        ask = leaving(self, self._looks)
        ask.accepted.connect(self._leave)
        ask.open()

    def _leave(self) -> None:
        self.done(QDialog.DialogCode.Rejected)

    def done(self, result: int) -> None:
        """Close; a reading under way is stopped."""
        self.preview.source.let_go()
        super().done(result)
