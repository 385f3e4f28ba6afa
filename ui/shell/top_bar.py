"""The top bar: which workshop this is, whether it is saved, the step's time, undo and redo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.acts.menu import open_menu
from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import Elided, label, rule, set_tone
from ui.controls.timer import TimerDisplay
from ui.desk import DESK
from ui.shell.audience_acts import AudienceBar
from ui.theme.brand import Mark
from ui.theme.looks import Looks

HEIGHT = 56
_LEAST, _TITLE = 720, 120
"""Narrower than this there is room for the title alone, beside the time and the buttons."""
MENU = (
    ("new", "carry", "open", "copy", "close"),
    ("palette", "search", "history", "snapshots"),
    ("parking-lot", "decision-log", "notes"),
    ("audience", "freeze", "darken", "all"),
    ("welcome", "break-10", "break-15", "break-30", "closing"),
    ("timer", "more-time", "time-over", "next-box", "late", "sounds"),
    ("drawer", "full", "larger", "smaller", "dark"),
    ("settings", "guide", "keys"),
    ("quit",),
)


class TopBar(QWidget):
    """The bar over everything while a workshop is open."""

    def __init__(self, looks: Looks, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._looks = looks
        self.resize_text()
        self.timer = TimerDisplay(looks, acts.caps("timer"))
        self.audience = AudienceBar(looks, acts)
        self._title = Elided(looks, "body_strong")
        self._revision = Elided(looks, "small", "", "ink2")
        for named in (self._title, self._revision):
            named.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._saved = label(looks, "small", "", "ink2")
        self._undo = acts.button("undo", looks, "quiet", "undo-2", "icon")
        self._redo = acts.button("redo", looks, "quiet", "redo-2", "icon")
        for button in (self._undo, self._redo):  # a click leaves the keys where the work is
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more_button = Button(looks, self.tr("File and view"), "quiet", "ellipsis", size="icon")
        self._find = acts.button("palette", looks, "secondary", "search")
        self._home = acts.button("close", looks, "quiet", "arrow-left", "icon", self.tr("Home"))
        self.more_button.clicked.connect(self._show_menu)
        self._lay_out(looks)

    def _lay_out(self, looks: Looks) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 1)
        row.setSpacing(10)
        left = QHBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._home)
        self._mark = Mark(looks)
        left.addWidget(self._mark)
        left.addWidget(self._title)
        self._line = rule("v")
        self._line.setFixedHeight(looks.px(20))
        left.addWidget(self._line)
        left.addWidget(self._revision)
        left.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self.timer)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(self._saved)
        for button in (self._undo, self._redo, self.more_button):
            right.addWidget(button)
        right.addSpacing(4)
        right.addWidget(self._find)
        right.addWidget(self.audience)
        row.addLayout(right, 1)

    def resize_text(self) -> None:
        """Take the size that text has now."""
        self.setFixedHeight(self._looks.px(HEIGHT))

    def set_narrow(self, narrow: bool) -> None:
        """Where there is little room, the palette is opened by its key or from the menu."""
        self._find.setVisible(not narrow)
        has_room = self.width() >= self._looks.px(_LEAST)
        for part in (self._mark, self._line, self._revision):
            part.setVisible(has_room)
        self.audience.set_narrow(narrow)
        hidden = self._title.sizeHint().width() - _TITLE  # so much of a title is never given up
        if self.sizeHint().width() - max(hidden, 0) > self.width():
            self._line.hide()
            self._revision.hide()

    def show_workshop(self, title: str, revision: str) -> None:
        """Show which workshop and revision is in hand."""
        self._title.setText(title)
        self._revision.setText(revision)

    def show_words(self) -> None:
        """Say so as long as words that were typed are not on disk."""
        self.show_saved(not DESK.has_words)

    def show_saved(self, saved: bool) -> None:
        """Say truthfully whether the last edit is on disk."""
        self._saved.setText(self.tr("Saved") if saved else self.tr("Not saved"))
        set_tone(self._saved, "ink2" if saved else "stop")

    def _show_menu(self) -> None:
        below = self.more_button.mapToGlobal(self.more_button.rect().bottomLeft())
        open_menu(self._acts, MENU, self, below)
