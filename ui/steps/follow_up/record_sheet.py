"""A value of a measure, as it is or as it is expected: which measure, on which day, how much."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.controls.sheet import Sheet
from ui.fields.quantity_field import QuantityField
from ui.fields.text_fields import DayField, LineField
from ui.theme.looks import Looks
from workshop.domain.following.measuring import Of
from workshop.texts import Texts
from workshop.texts.formats import read_figure

_WIDTH = 520


class Asked:
    """What a sheet asks: its `title`, the words of its act, and what is said of a day before it is taken."""

    def __init__(self, title: str, act: str, remark: Callable[[date | None], str]) -> None:
        self.title, self.act, self.remark = title, act, remark


class RecordSheet(Sheet):
    """`wanted` carries the measure, the day, the value and a comment."""

    wanted = Signal(object, object, float, str)

    def __init__(
        self,
        parent: QWidget,
        looks: Looks,
        texts: Texts,
        choices: Sequence[tuple[Of, str]],
        asked: Asked,
    ) -> None:
        super().__init__(parent, looks, asked.title)
        self.setFixedWidth(looks.px(_WIDTH))
        self._asked = asked
        self.of = Select(looks, self.tr("Measure"))
        self.of.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choices = [of for of, _ in choices]
        self.of.offer([(place, words) for place, (_, words) in enumerate(choices)])
        self.day = DayField(looks, self.tr("Day"))
        self.value = QuantityField(looks, texts, self.tr("Value"))
        self.comment = LineField(looks, self.tr("Comment"), self.tr("Where it comes from"))
        for field in (self.of, self.value, self.day, self.comment):
            self.body.addWidget(label(looks, "label", field.accessibleName(), "ink2"))
            self.body.addWidget(field)
        self.remark = label(looks, "small", "", "ink2", wrap=True)
        self.body.addWidget(self.remark)
        self.take = Button(looks, asked.act, "primary")
        self.take.clicked.connect(self._take)
        self.foot.addWidget(self.take)
        self.value.textChanged.connect(lambda _: self._follow())
        self.value.returnPressed.connect(self._take)
        self.day.written.connect(lambda _: self._follow())

    def begin(self, of: Of | None, day: date) -> None:
        """Ask for a measure's value on a day; both can be changed."""
        if of in self._choices:
            self.of.choose(self._choices.index(of))
        self.day.show_day(day)
        self._follow()
        self.value.setFocus()

    def _figure(self) -> float | None:
        try:
            return read_figure(self.value.text())
        except ValueError:
            return None

    def _follow(self) -> None:
        typed = self.value.text().strip()
        is_unread = bool(typed) and self._figure() is None
        said = self.tr("Write the value as a number: 31 or 2.5.") if is_unread else ""
        self.remark.setText(said or self._asked.remark(self.day.day()))
        self.take.setEnabled(self._figure() is not None and self.day.day() is not None)

    def _take(self) -> None:
        value, day, place = self._figure(), self.day.day(), self.of.currentIndex()
        if value is None or day is None or place < 0:
            return
        self.wanted.emit(self._choices[place], day, value, self.comment.text())
