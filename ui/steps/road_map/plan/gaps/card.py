"""The capability in hand: its title, its levels, competitors, and who judged it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.select import Select
from ui.fields.add_field import AddField
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.facts.ids import CapabilityId
from workshop.domain.facts.portfolios import Capability, Competitor
from workshop.texts import Texts
from workshop.texts.formats import figure

_LEVELS: tuple[float, ...] = (1.0, 2.0, 3.0, 4.0, 5.0)


class LevelSelect(Select):
    """A level from 1 to 5, or none; `given` carries it."""

    given = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, name: str) -> None:
        super().__init__(looks, name)
        self._texts = texts
        self.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.given.emit(self.value()))

    def show_level(self, level: float | None) -> None:
        """Show a level as kept; one between two is offered too."""
        known = _LEVELS if level is None else sorted({*_LEVELS, level})
        self.offer([(None, "–"), *((each, figure(self._texts, each)) for each in known)])
        self.choose(level)


class CapabilityCard(QWidget):
    """`edited` carries field and value, `rated` a competitor with a level, `dropped` one that goes."""

    edited = Signal(str, object)
    rated = Signal(str, object)
    dropped = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.capability: CapabilityId | None = None
        self._shown: tuple[Competitor, ...] = ()
        self.title = LineField(looks, self.tr("Capability"))
        self.today = LevelSelect(looks, texts, self.tr("Today"))
        self.target = LevelSelect(looks, texts, self.tr("Target"))
        self.source = LineField(looks, self.tr("Judged by"), self.tr("The room, 5 February"))
        self.levels: dict[str, LevelSelect] = {}
        hint = self.tr("Add a competitor: name, Enter")
        self.add = AddField(looks, self.tr("Add a competitor"), hint)
        self._others = QVBoxLayout()
        self._others.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(acts.button("gap-remove", looks, "quiet", "trash-2", "icon"))
        grid = QGridLayout()
        for place, (name, field) in enumerate(
            ((self.tr("Today"), self.today), (self.tr("Target"), self.target))
        ):
            grid.addWidget(label(looks, "label", name, "ink2"), 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(grid)
        column.addLayout(self._others)
        column.addWidget(self.add)
        column.addWidget(label(looks, "label", self.tr("Judged by"), "ink2"))
        column.addWidget(self.source)
        column.addWidget(acts.button("gap-name", looks))
        self._connect()

    def _connect(self) -> None:
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.source.written.connect(lambda text: self.edited.emit("source", text))
        self.today.given.connect(lambda level: self.edited.emit("today", level))
        self.target.given.connect(lambda level: self.edited.emit("target", level))
        self.add.added.connect(self._add_others)

    def _add_others(self, names: list[str]) -> None:
        for name in names:
            self.rated.emit(name, None)

    def show_capability(self, fact: Capability | None) -> None:
        """Show one as kept; hidden where there is none."""
        if fact is None or fact.id != self.capability:
            self.hand_over()
        self.capability = fact.id if fact else None
        self.setVisible(fact is not None)
        if fact is None:
            return
        self.title.show_text(fact.title, fact.id)
        self.source.show_text(fact.source, fact.id)
        self.today.show_level(fact.today)
        self.target.show_level(fact.target)
        self._show_others(fact.competitors)

    def _show_others(self, others: Sequence[Competitor]) -> None:
        names = [each.name for each in others]
        if names != [*self.levels]:
            emptied(self._others)
            self.levels = {}
            for name in names:
                row = self._row(name)
                self._others.addWidget(row)
                row.show()
        for each in others:
            self.levels[each.name].show_level(each.value)

    def _row(self, name: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(self._looks, "small", name, wrap=True), 1)
        level = LevelSelect(self._looks, self._texts, self.tr("Level of {name}").format(name=name))
        level.setFixedWidth(self._looks.px(74))
        level.given.connect(lambda value: self.rated.emit(name, value))
        drop = Button(self._looks, self.tr("Take {name} off").format(name=name), "quiet", "x", size="icon")
        drop.clicked.connect(lambda: self.dropped.emit(name))
        line.addWidget(level)
        line.addWidget(drop)
        self.levels[name] = level
        return row

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        self.title.hand_over()
        self.source.hand_over()
