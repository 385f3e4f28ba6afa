"""A screen for what is private: it waits until the projector shows something else, and then forgets."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.scrolled import Flow, breaking
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks

_WIDEST = 1120
_NARROWEST = 600


class PrivateLine(LineField):
    """A line of which nothing reaches the clipboard."""

    def __init__(self, looks: Looks, name: str, hint: str = "") -> None:
        super().__init__(looks, name, hint)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.Cut):
            event.accept()
        else:
            super().keyPressEvent(event)


class PrivateScreen(QDialog):
    """One surface after another over the whole screen, under a title that tells nothing."""

    def __init__(self, bridge: Bridge, looks: Looks, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self._bridge, self._looks = bridge, looks
        self._trouble: QLabel | None = None
        self.setWindowTitle(self.tr("Joint Charter"))
        self.setAccessibleName(name)
        self.setProperty("private", True)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(64, 28, 64, 28)
        bridge.troubled.connect(self.say_trouble)
        bridge.unsaved.connect(self.say_trouble)

    def surface(self) -> QVBoxLayout:
        """An empty surface in place of what was shown, of which no selected word is kept either."""
        self._trouble = None
        emptied(self._outer)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)
        surface = QWidget()
        surface.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(surface)
        column.setSpacing(16)
        self._outer.addWidget(surface)
        return column

    def words(self, style: str, text: str, tone: str = "ink") -> QLabel:
        """A text in lines; a narrower one would ask for more of them than there are."""
        made = label(self._looks, style, text, tone, wrap=True)
        made.setMinimumWidth(_NARROWEST)
        return made

    def trouble_line(self) -> QLabel:
        """Where this surface says what could not be done."""
        self._trouble = self.words("body_medium", "", "stop")
        return self._trouble

    def say_trouble(self, words: str) -> None:
        """Say what could not be done, until the surface changes or it is said that all is well."""
        if self._trouble is not None:
            self._trouble.setText(words)

    def ask(self, title: str, sentence: str, acts: Sequence[Button], below: QWidget | None = None) -> None:
        """A surface with a sentence and acts, the first of which Enter does."""
        column = self.surface()
        column.addStretch()
        column.addWidget(self.words("page_title", title))
        column.addWidget(self.words("body", sentence, "ink2"))
        if below is not None:
            column.addWidget(below, 8)
        row = Flow(apart=8)
        for act in acts:
            row.addWidget(breaking(act))
        column.addLayout(row)
        column.addStretch()
        acts[0].setDefault(True)
        (below or acts[0]).setFocus()

    def ask_about_projector(self, go_on: Callable[[], None]) -> None:
        """Nothing private shows before this is answered."""
        dark = Button(
            self._looks, self.tr("No, it is dark or shows something else"), "primary", keys=("Enter",)
        )
        back = Button(self._looks, self.tr("Yes, go back"), keys=("Esc",))
        dark.clicked.connect(go_on)
        back.clicked.connect(self.reject)
        sentence = self.tr(
            "What follows is private. Darken the projector or move it to another picture first."
        )
        self.ask(self.tr("Does the projector show this screen?"), sentence, (dark, back))

    def open_over_all(self) -> None:
        """Show it over the whole screen, and let it go when it is closed."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.showFullScreen()
