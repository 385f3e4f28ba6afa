"""What each letter means here, and who has the last word: confirmed before the room's first letter."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.steps.page import Page
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Scheme
from workshop.texts import Texts
from workshop.texts.steps.meanings import last_word, meanings

_WIDTH = 620


class MeaningDialog(Sheet):
    """A line a letter; `confirmed` says that the room means it so, where it is asked."""

    confirmed = Signal()

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, scheme: Scheme, asks: bool) -> None:
        title = QCoreApplication.translate("MeaningDialog", "What each letter means here")
        close = "" if asks else QCoreApplication.translate("MeaningDialog", "Close")
        super().__init__(parent, looks, title, close)
        self.setMinimumWidth(looks.px(_WIDTH))
        self.body.addWidget(label(looks, "body_strong", last_word(texts, scheme), wrap=True))
        lines = QGridLayout()
        lines.setHorizontalSpacing(16)
        lines.setVerticalSpacing(10)
        lines.setColumnStretch(2, 1)
        for place, each in enumerate(meanings(texts, scheme)):
            style = "body_strong" if each.has_last_word else "body"
            words = (("body_strong", each.letter), (style, each.name), (style, each.words))
            for column, (kind, said) in enumerate(words):
                tone = "ink" if each.has_last_word or column < 2 else "ink2"
                line = label(looks, kind, said, tone, wrap=column == 2)
                lines.addWidget(line, place, column, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(lines)
        self.body.addStretch()
        if asks:
            self.go_on = Button(looks, self.tr("So we mean it"), "primary", keys=("Enter",))
            self.go_on.clicked.connect(self._confirm)
            self.go_on.setDefault(True)
            self.foot.addWidget(self.go_on)

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()


class Meanings(QObject):
    """Says what the letters mean; before the first one it asks, once for a workshop that is open."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._confirmed: object = None

    def show(self) -> None:
        """Say it again."""
        self._open(asks=False)

    def first(self, then: Callable[[], object]) -> None:
        """Do what gives a letter; before the room's first one, see that it is meant as it is written."""
        if len(self._page.bridge.snapshot.rights) or self._confirmed == self._of():
            then()
            return
        dialog = self._open(asks=True)
        dialog.confirmed.connect(lambda: self._go_on(then))

    def _go_on(self, then: Callable[[], object]) -> None:
        self._confirmed = self._of()
        then()

    def _of(self) -> object:
        """The workshop that is open, and the scheme whose letters these are."""
        return self._page.bridge.path, self._page.bridge.snapshot.workshop.scheme

    def _open(self, asks: bool) -> MeaningDialog:
        """The wall shows it too, as long as it is open."""
        page = self._page
        scheme = page.bridge.snapshot.workshop.scheme
        dialog = MeaningDialog(page, page.looks, page.bridge.texts, scheme, asks)
        dialog.finished.connect(lambda _: self._close())
        page.explains.emit(True)
        dialog.open()
        return dialog

    def _close(self) -> None:
        """The wall goes on as before, and so does work in the grid."""
        self._page.explains.emit(False)
        self._page.activateWindow()
        self._page.take_focus()
