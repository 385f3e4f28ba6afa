"""The top bar: which workshop this is, whether it is saved, the step's time, undo and redo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.controls.brand import Mark
from ui.controls.buttons import Button
from ui.controls.labels import Elided, label, rule, set_tone
from ui.controls.timer import TimerDisplay
from ui.desk import DESK
from ui.shell.audience_acts import AudienceBar
from ui.theme.looks import Looks
from ui.theme.plain import set_tip

HEIGHT = 56


class TopBar(QWidget):
    """The bar over everything while a workshop is open."""

    home = Signal()
    undo = Signal()
    redo = Signal()
    more = Signal()

    def __init__(self, looks: Looks, acts: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.timer = TimerDisplay(looks)
        self.audience = AudienceBar(looks, acts)
        self._title = Elided(looks, "body_strong")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._revision = label(looks, "small", "", "ink2")
        self._saved = label(looks, "small", "", "ink2")
        self._undo = Button(looks, self.tr("Undo"), "quiet", "undo-2", size="icon")
        self._redo = Button(looks, self.tr("Redo"), "quiet", "redo-2", size="icon")
        self._more = Button(looks, self.tr("File and view"), "quiet", "ellipsis", size="icon")
        self._home = Button(looks, self.tr("Home"), "quiet", "arrow-left", size="icon")
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._more.clicked.connect(self.more)
        self._home.clicked.connect(self.home)
        self._lay_out(looks)

    def _lay_out(self, looks: Looks) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 12, 1)
        row.setSpacing(10)
        left = QHBoxLayout()
        left.setSpacing(10)
        left.addWidget(self._home)
        left.addWidget(Mark(looks))
        left.addWidget(self._title)
        line = rule("v")
        line.setFixedHeight(20)
        left.addWidget(line)
        left.addWidget(self._revision)
        left.addStretch(1)
        row.addLayout(left, 1)
        row.addWidget(self.timer)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(self._saved)
        for button in (self._undo, self._redo, self._more):
            right.addWidget(button)
        right.addSpacing(4)
        right.addWidget(self.audience)
        row.addLayout(right, 1)

    @property
    def more_button(self) -> Button:
        return self._more

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

    def show_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do; nothing to do greys them out."""
        for button, name, what in (
            (self._undo, self.tr("Undo"), undo),
            (self._redo, self.tr("Redo"), redo),
        ):
            text = f"{name}: {what}" if what else name
            set_tip(button, text)
            button.setAccessibleName(text)
            button.setEnabled(bool(what))
