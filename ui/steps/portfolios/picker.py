"""Choose one of the initiatives: which one overlaps with that in hand, or is the same."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.controls.buttons import Button
from ui.controls.search_field import ListSearch
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label
from workshop.texts.steps.portfolios import initiative_title


class InitiativePicker(Sheet):
    """`picked` carries the initiative that was chosen."""

    picked = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        snapshot: Snapshot,
        offered: Sequence[Initiative],
        asks: str,
        act: str,
    ) -> None:
        super().__init__(parent, looks, self.tr("Choose an initiative"))
        self.head.setText(asks)
        self.setAccessibleDescription(asks)
        self.resize(looks.px(520), looks.px(460))
        self._offered = [
            (each.id, f"{initiative_title(texts, each)} · {side_label(texts, snapshot, each.side)}")
            for each in offered
        ]
        self.listed = QListWidget()
        self.listed.setWordWrap(True)
        self.listed.setAccessibleName(self.tr("Initiatives"))
        self.listed.setFont(looks.font("body"))
        self.listed.itemDoubleClicked.connect(lambda _: self._take())
        self.search = ListSearch(looks, self.tr("Find an initiative"), self.listed)
        self.search.textChanged.connect(lambda _: self._show())
        self.search.returnPressed.connect(self._take)
        self.take = Button(looks, act, "primary")
        self.take.clicked.connect(self._take)
        self.body.addWidget(self.search)
        self.body.addWidget(self.listed, 1)
        self.foot.addWidget(self.take)
        self._show()
        self.search.setFocus()

    def _show(self) -> None:
        words = self.search.text().casefold().split()
        self.listed.clear()
        for id_, text in self._offered:
            if all(word in text.casefold() for word in words):
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, id_)
                self.listed.addItem(item)
        self.listed.setCurrentRow(0 if self.listed.count() else -1)
        self.take.setEnabled(self.listed.count() > 0)

    def _take(self) -> None:
        item = self.listed.currentItem()
        if item is not None:
            self.picked.emit(InitiativeId(str(item.data(Qt.ItemDataRole.UserRole))))
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.listed.hasFocus():
            self._take()
        else:
            super().keyPressEvent(event)
