"""Who could sign for a side, as a proposal with its act; nothing is taken by itself."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.theme.looks import Looks
from workshop.domain.listing.proposed_sponsors import proposed_sponsors
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label


class SponsorProposals(QWidget):
    """A line for each side without a sponsor, where a title says who; `taken` is that person and the side."""

    taken = Signal(str, object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)

    def show_people(self, snapshot: Snapshot) -> None:
        """Show what is proposed now."""
        emptied(self._column)
        found = proposed_sponsors(snapshot)
        self.setVisible(bool(found))
        for side, person in found.items():
            words = self.tr("{name}, {title}, could sign for {side}.")
            said = words.format(
                name=person.name, title=person.title, side=side_label(self._texts, snapshot, side)
            )
            take = Button(self._looks, self.tr("Make {name} sponsor").format(name=person.name), size="row")
            take.clicked.connect(partial(self.taken.emit, person.id, side))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(label(self._looks, "body", said, "ink2", wrap=True), 1)
            row.addWidget(take)
            self._column.addWidget(line)
