"""The drawer: what differs between two states of the charter, in sentences that lead to their places."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled, yielding
from ui.controls.select import Select
from ui.theme.lines import break_lines, draw_lines
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.findings import Subject
from workshop.texts.following.changes import ChangeGroup, ChangeLine

_LINE, _AROUND = 20, 4


class ChangeWords(QWidget):
    """One sentence; a click or Enter leads to where it stands."""

    wanted = Signal(object)

    def __init__(self, looks: Looks, line: ChangeLine) -> None:
        super().__init__()
        self._looks, self._line = looks, line
        self.setAccessibleName(line.words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lines(self, width: int) -> tuple[str, ...]:
        return break_lines(self._line.words, self._looks.font("body"), width - 2 * _AROUND)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * _LINE + 2 * _AROUND

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), self._looks.color("select"))
        painter.setFont(self._looks.font("body"))
        painter.setPen(self._looks.color("ink"))
        area = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        draw_lines(painter, area, self._lines(self.width()), _LINE, Qt.AlignmentFlag.AlignTop)
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._looks.color("ink"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self.wanted.emit(self._line.subject)
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit(self._line.subject)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.updateGeometry()


class ChangesPanel(QWidget):
    """`chosen` carries which two states are to be compared, `wanted` where a sentence stands."""

    chosen = Signal(object, object)
    wanted = Signal(object)

    def __init__(self, looks: Looks, acts: Acts) -> None:
        super().__init__()
        self._looks = looks
        self.before = Select(looks, self.tr("Compare from"))
        self.after = Select(looks, self.tr("Compare to"))
        for each in (self.before, self.after):
            each.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            each.activated.connect(lambda _: self.chosen.emit(self.before.value(), self.after.value()))
        self.said = label(looks, "body", "", "ink2", wrap=True)
        self.sentences: tuple[str, ...] = ()
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        column.addLayout(self._ways(acts))
        column.addLayout(self.lines)
        column.addStretch()
        self.mark = label(looks, "small", "", "ink2", wrap=True)
        self.open = acts.button("open-revision", looks, "primary")
        self.note = label(looks, "small", "", "ink2", wrap=True)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 16, 14)
        foot.setSpacing(8)
        for widget in (self.mark, self.open, self.note):
            foot.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(content, ground="canvas", sideways=False), 1)
        whole.addWidget(rule())
        whole.addLayout(foot)

    def _ways(self, acts: Acts) -> QVBoxLayout:
        """What is compared, as far in as the words of the rows below."""
        ways = QVBoxLayout()
        ways.setContentsMargins(_AROUND, 0, _AROUND, 0)
        ways.setSpacing(6)
        for select in (self.before, self.after):
            ways.addWidget(label(self._looks, "label", select.accessibleName(), "ink2"))
            ways.addWidget(select)
        ways.addWidget(yielding(acts.button("compare-file", self._looks, icon="file-text")))
        ways.addWidget(self.said)
        return ways

    def offer(self, choices: Sequence[tuple[int | Path, str]], before: int | Path, after: int | Path) -> None:
        """Offer these states on both sides."""
        for select, value in ((self.before, before), (self.after, after)):
            select.offer(choices)
            select.choose(value)

    def show_changes(self, said: str, groups: Sequence[ChangeGroup], unchanged: str) -> None:
        """Show one sentence on the whole, then each change under what it is about."""
        self.said.setText(said)
        self.sentences = tuple(line.words for group in groups for line in group.lines)
        emptied(self.lines)
        for group in groups:
            self._head(group.head)
            for line in group.lines:
                words = ChangeWords(self._looks, line)
                words.wanted.connect(self._lead)
                self.lines.addWidget(words)
        if unchanged:
            self._head(self.tr("Unchanged"))
            same = label(self._looks, "small", unchanged, "ink2", wrap=True)
            same.setContentsMargins(_AROUND, 0, _AROUND, 0)
            self.lines.addWidget(same)

    def _head(self, words: str) -> None:
        head = label(self._looks, "label", words, "ink2")
        head.setContentsMargins(_AROUND, 12, 0, 2)
        self.lines.addWidget(head)

    def _lead(self, subject: Subject) -> None:
        self.wanted.emit(subject)

    def show_foot(self, mark: str, is_open: bool, note: str) -> None:
        """Show the fingerprint, and whether the next revision can be opened."""
        self.mark.setText(mark)
        self.mark.setVisible(bool(mark))
        self.open.setVisible(not is_open)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def take_focus(self) -> None:
        """On the first sentence, or else on what is compared."""
        first = next((each for each in self.findChildren(ChangeWords) if each.isVisible()), None)
        (first or self.before).setFocus(Qt.FocusReason.ShortcutFocusReason)
