"""The palette over the window: a field, what was found under it, and the page's keys beside."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.acts.overlay import Overlay
from ui.acts.overview import Hints, KeyList
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label, rule
from ui.palette.entries import Entry, rows
from ui.palette.listed import FoundList
from ui.theme.looks import Looks

_WIDE, _NARROW, _HEIGHT = 1060, 560, 640
_BESIDE = 1120
"""The width of the window from which on the keys stand beside what was found."""


class Palette(Overlay):
    """Esc closes it, too; Enter runs what is in hand, where the focus was before.

    `offer` says what can be found now; it is asked each time the palette opens.
    """

    def __init__(
        self, looks: Looks, window: QWidget, offer: Callable[[], Iterable[Entry]], keys: Callable[[], Hints]
    ) -> None:
        super().__init__(looks, window, self.tr("Find or do anything"))
        self._offer, self._keys = offer, keys
        self._entries: list[Entry] = []
        self.field = QLineEdit()
        self.field.setObjectName("paletteField")
        self.field.setFont(looks.font("heading"))
        self.field.setMinimumHeight(48)
        self.field.setPlaceholderText(self.tr("Find or do anything"))
        self.field.setAccessibleName(self.tr("Find or do anything"))
        self.listed = FoundList(looks)
        self._nothing = label(looks, "body", "", "ink2", wrap=True)
        self._nothing.setContentsMargins(22, 16, 22, 16)
        self._lay_out()
        self.field.textChanged.connect(lambda _: self._search())
        self.field.installEventFilter(self)
        self.listed.taken.connect(self._run)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._card)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 4, 20, 4)
        head.setSpacing(12)
        sign = label(self._looks)
        sign.setPixmap(self._looks.icon("search", "ink", 20).pixmap(20, 20))
        head.addWidget(sign)
        head.addWidget(self.field, 1)
        column.addLayout(head)
        column.addWidget(rule("ink"))
        column.addWidget(self._nothing)
        column.addWidget(self.listed, 1)
        column.addWidget(rule())
        column.addLayout(self._foot())
        row.addLayout(column, 1)
        self._aside = QWidget()
        self._aside.setObjectName("paletteKeys")
        self._aside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._beside = QVBoxLayout(self._aside)
        self._beside.setContentsMargins(26, 22, 26, 22)
        row.addWidget(self._aside, 1)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 8)
        run = Button(self._looks, self.tr("Run it"), "quiet", keys=("Enter",), size="row")
        close = Button(self._looks, self.tr("Close"), "quiet", keys=("Esc",), size="row")
        run.clicked.connect(self._run_in_hand)
        close.clicked.connect(self.leave)
        for button in (run, close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            foot.addWidget(button)
        foot.addStretch()
        return foot

    def _fill(self) -> None:
        self._entries = list(self._offer())
        emptied(self._beside)
        self._beside.addWidget(KeyList(self._looks, self.tr("Keys here"), self._keys()))
        self.field.clear()
        self._search()

    def _take_focus(self) -> None:
        self.field.setFocus()

    def _search(self) -> None:
        found = rows(self._entries, self.field.text())
        self.listed.show_rows(found)
        self.listed.setVisible(bool(found))
        words = self.tr("Nothing is called “{query}”, and nothing says it.")
        self._nothing.setText("" if found else words.format(query=self.field.text()))
        self._nothing.setVisible(not found)

    def _run_in_hand(self) -> None:
        if (entry := self.listed.in_hand()) is not None:
            self._run(entry)

    def _run(self, entry: Entry) -> None:
        self.leave()
        entry.run()

    def _fit(self) -> None:
        """The card stands in the upper part of the window."""
        super()._fit()
        px = self._looks.px
        is_wide = self.width() >= px(_BESIDE)
        self._aside.setVisible(is_wide)
        width = min(px(_WIDE if is_wide else _NARROW), self.width() - 40)
        height = min(px(_HEIGHT), self.height() - 40)
        self._card.setGeometry((self.width() - width) // 2, (self.height() - height) // 3, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._on_left(event.reason())
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_left(self, reason: Qt.FocusReason) -> None:
        """What another key opened has the focus now; a change to another program is none."""
        if reason not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._before = None
            self.hide()

    def _on_key(self, event: QKeyEvent) -> bool:
        """The field keeps the focus; what is no text moves through the list, runs or closes."""
        moves = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.listed.move_by(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run_in_hand()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True
