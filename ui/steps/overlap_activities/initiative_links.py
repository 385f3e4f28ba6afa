"""The initiatives that an activity is linked with, as chips, and a choice of the others."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Elided, emptied, label
from ui.controls.select import Select
from ui.theme.looks import Looks
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot


class InitiativeLinks(QWidget):
    """`linked` carries an initiative and whether it is linked; hidden where there are no initiatives."""

    linked = Signal(object, bool)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._shown: tuple[object, ...] = ()
        self.choice = Select(looks, self.tr("Link an initiative"))
        self.choice.activated.connect(self._choose)
        self._chips = QVBoxLayout()
        self._chips.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(looks, "label", self.tr("Initiatives"), "ink2"))
        column.addLayout(self._chips)
        column.addWidget(self.choice)

    def show_links(self, snapshot: Snapshot, activity: Activity) -> None:
        """Show an activity's links, and the other initiatives to choose from."""
        shown = (snapshot.initiatives, activity.id, activity.initiatives)
        self.setVisible(len(snapshot.initiatives) > 0)
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._chips)
        for id_ in activity.initiatives:
            initiative = snapshot.initiatives.get(id_)
            if initiative is not None:
                self._chips.addWidget(self._chip(id_, initiative.title))
        others = [each for each in snapshot.initiatives if each.id not in activity.initiatives]
        first = self.tr("Link an initiative…") if others else self.tr("All of them are linked")
        self.choice.offer([(None, first), *((each.id, each.title) for each in others)])
        self.choice.setEnabled(bool(others))

    def _chip(self, id_: InitiativeId, title: str) -> QWidget:
        chip = QWidget()
        chip.setProperty("ground", "sunken")
        row = QHBoxLayout(chip)
        row.setContentsMargins(8, 0, 0, 0)
        row.addWidget(Elided(self._looks, "body", title), 1)
        name = self.tr("Take the link with {title} away").format(title=title)
        off = Button(self._looks, name, "quiet", "x", size="icon")
        off.clicked.connect(lambda: self.linked.emit(id_, False))
        row.addWidget(off)
        return chip

    def _choose(self) -> None:
        value = self.choice.value()
        if value is not None:
            self.linked.emit(value, True)
