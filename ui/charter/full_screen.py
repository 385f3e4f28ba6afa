"""The charter over the whole screen, to be read by the room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.acts.table import Acts
from ui.audience.pages import Document
from ui.charter.pdf_view import PdfView
from ui.theme.looks import Looks


class FullScreen(QDialog):
    """Esc and F close it; the page read last is the one shown under it then."""

    def __init__(self, parent: QWidget, looks: Looks, document: Document, page: int) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Charter"))
        self.setProperty("ground", "sunken")
        self.view = PdfView(looks)
        self.view.page = page
        self.view.show_pdf(document)
        self._acts = Acts(self)
        self._acts.add(*self.view.turns(), Act("back", self.tr("Back"), self.accept, ("Esc", "F")))
        close = self._acts.button("back", looks)
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 0)
        head.addStretch()
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.sheet.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._acts.press(event):
            super().keyPressEvent(event)
