"""A skill for the mirror: whose it is, and the three statements that ask of it."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.controls.sheet import Sheet
from ui.fields.text_fields import LineField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_WIDTH = 560
_OTHER = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}


class SkillDialog(Sheet):
    """`ask` is given the side and the words, and says whether they were taken; what was not written stands as
    it is proposed."""

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        snapshot: Snapshot,
        ask: Callable[[Side, Mapping[str, str]], bool],
    ) -> None:
        super().__init__(parent, looks, self.tr("Ask of a skill"))
        self._ask = ask
        self.setFixedWidth(looks.px(_WIDTH))
        self._sides = {side: side_label(texts, snapshot, side) for side in _OTHER}
        said = label(
            looks,
            "body",
            self.tr("A side rates itself, the other rates it, and it says what it expects to hear."),
            "ink2",
            wrap=True,
        )
        self.body.addWidget(said)
        self.side = Select(looks, self.tr("Whose skill"))
        self.side.offer([*self._sides.items()])
        self.skill = LineField(looks, self.tr("Skill"), self.tr("Working with data"))
        self.own, self.other, self.predicted = (
            LineField(looks, self.tr("What its own side rates")),
            LineField(looks, self.tr("What the other side rates")),
            LineField(looks, self.tr("What its own side expects to hear")),
        )
        fields = (self.side, self.skill, self.own, self.other, self.predicted)
        for field in fields:
            self.body.addWidget(label(looks, "label", field.accessibleName(), "ink2"))
            self.body.addWidget(field)
        self.take = Button(looks, self.tr("Add three statements"), "primary")
        self.take.clicked.connect(self._take)
        self.foot.addWidget(self.take)
        self.side.activated.connect(lambda _: self._propose())
        self.skill.textChanged.connect(lambda _: self._propose())
        self._propose()
        self.skill.setFocus()

    def _propose(self) -> None:
        """What each field holds where nothing is written in it."""
        side = Side(str(self.side.value()))
        words = {
            "skill": self.skill.text().strip(),
            "side": self._sides[side],
            "other": self._sides[_OTHER[side]],
        }
        self.own.setPlaceholderText(self.tr("We are good at this: {skill}").format(**words))
        self.other.setPlaceholderText(self.tr("{side} is good at this: {skill}").format(**words))
        self.predicted.setPlaceholderText(
            self.tr("{other} will say that we are good at this: {skill}").format(**words)
        )
        self.take.setEnabled(bool(words["skill"]))

    def _take(self) -> None:
        """What is written or else proposed."""
        fields = {"own": self.own, "other": self.other, "predicted": self.predicted}
        words = {name: field.text().strip() or field.hint for name, field in fields.items()}
        if self._ask(Side(str(self.side.value())), {"skill": self.skill.text(), **words}):
            self.accept()
