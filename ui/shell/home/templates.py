"""The templates of the home screen: their minutes as bars at one scale, or a line of buttons."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import emptied, label
from ui.controls.scrolled import Flow
from ui.shell.home.chooser import Chooser
from ui.shell.home.listed import INSET
from ui.theme.looks import Looks
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.starting.agendas import agenda
from workshop.texts import Texts
from workshop.texts.names import box_name

_ROW, _HEAD, _ACT, _HIGH, _GAP = 40, 34, 92, 22, 16
_TOTAL, _BEGIN = 112, 234
"""Where totals and bars stand, unless words are longer."""
_BARS = 300
"""Pixels that bars need to tell anything."""
_HOURS = 120
_STEPS = tuple(StepId)


class Planned(NamedTuple):
    """A template as its row shows it: boxes of time by the step's number, 0 for a break."""

    name: str
    total: str
    boxes: tuple[tuple[int, int], ...]
    words: str = ""

    @property
    def minutes(self) -> int:
        return sum(minutes for _, minutes in self.boxes)


class Columns(NamedTuple):
    """Where totals and bars begin, in pixels of the design, and the longest template's minutes."""

    total: float
    bars: float
    longest: int

    @classmethod
    def of(cls, looks: Looks, planned: Sequence[Planned]) -> "Columns":
        """As far in as the words before them are long."""
        names, totals = (QFontMetricsF(looks.plain.font(style)) for style in ("body_strong", "small"))
        name = INSET + max(names.horizontalAdvance(each.name) for each in planned) + _GAP
        total = max(_TOTAL, name)
        wide = max(totals.horizontalAdvance(each.total) for each in planned) + _GAP
        return cls(total, max(_BEGIN, total + wide), max(each.minutes for each in planned))

    def scale(self, wide: float) -> float:
        """Pixels a minute: one, or less where the longest has no room; 0 where bars would tell nothing."""
        room = wide - self.bars - _ACT - INSET - 24
        return min(1.0, room / self.longest) if room >= _BARS else 0.0


class Templates(QWidget):
    """`made` carries the template that was chosen. They are read when they are first shown."""

    made = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._is_short: bool | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.choices: list[QWidget] = []

    def show_as(self, is_short: bool) -> bool:
        """Show them as bars or, where that `is_short`, as buttons; whether that changes anything."""
        if is_short is self._is_short:
            return False
        from ui.shell.files.new_workshop import template_names

        self._is_short = is_short
        emptied(self._column)
        self.choices = []
        if is_short:
            self._show_buttons(template_names())
        else:
            self._show_bars(template_names())
        return True

    @property
    def high(self) -> int:
        """How high they are as bars."""
        return self._looks.px(_HEAD + 4 * _ROW + 30)

    def _show_buttons(self, names: dict[Template, str]) -> None:
        line = QWidget()
        row = Flow(8)
        row.setContentsMargins(INSET, 0, INSET, 0)
        line.setLayout(row)
        row.addWidget(label(self._looks, "section", self.tr("New from a template")))
        for template, name in names.items():
            button = Button(self._looks, name)
            button.clicked.connect(lambda _=False, template=template: self.made.emit(template))
            self.choices.append(button)
            row.addWidget(button)
        self._column.addWidget(line)

    def _show_bars(self, names: dict[Template, str]) -> None:
        planned = {template: self._planned(template, name) for template, name in names.items()}
        columns = Columns.of(self._looks, [*planned.values()])
        self._column.addWidget(_Scale(self._looks, self.tr("New from a template"), columns))
        for template, each in planned.items():
            row = TemplateRow(self._looks, each, columns)
            row.chosen.connect(lambda template=template: self.made.emit(template))
            self.choices.append(row)
            self._column.addWidget(row)
        self._column.addSpacing(8)
        legend = label(self._looks, "label", self._legend(), "ink2", wrap=True)
        legend.setContentsMargins(INSET, 0, INSET, 0)
        self._column.addWidget(legend)

    def _planned(self, template: Template, name: str) -> Planned:
        boxes = [box for box in agenda(template) if box.minutes]
        if not boxes:
            return Planned(name, "", (), self.tr("Choose the steps and their minutes yourself."))
        told = tuple((_STEPS.index(box.step) + 1 if box.step else 0, box.minutes) for box in boxes)
        hours, rest = divmod(sum(box.minutes for box in boxes), 60)
        time = self.tr("{hours} h {minutes:02}") if rest else self.tr("{hours} h")
        time = time.format(hours=hours, minutes=rest)
        steps = sum(box.step is not None for box in boxes)
        return Planned(
            name, self._texts.plural("{n} step, {time}", "{n} steps, {time}", steps, time=time), told
        )

    def _legend(self) -> str:
        """The steps by their numbers; no line breaks between a number and its name."""
        steps = {box.step: box for box in agenda(Template.TWO_DAYS) if box.step and box.minutes}
        named = (f"{_STEPS.index(step) + 1} {box_name(self._texts, box)}" for step, box in steps.items())
        return "   ".join(each.replace(" ", "\u00a0") for each in named)


class _Scale(QWidget):
    """The head, with the hours over the bars."""

    def __init__(self, looks: Looks, words: str, columns: Columns) -> None:
        super().__init__()
        self._looks, self._words, self._columns = looks, words, columns
        self.setFixedHeight(looks.px(_HEAD))
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        looks, wide = self._looks.onto(painter), self._looks.drawn(self.width())
        painter.setFont(looks.font("heading"))
        painter.setPen(looks.color("ink"))
        painter.drawText(QRectF(INSET, 0, wide, 28), Qt.AlignmentFlag.AlignVCenter, self._words)
        taken = INSET + painter.fontMetrics().horizontalAdvance(self._words) + 8
        painter.fillRect(QRectF(INSET, _HEAD - 1, wide - 2 * INSET, 1), looks.color("edge"))
        scale = self._columns.scale(wide)
        painter.setFont(looks.font("label"))
        painter.setPen(looks.color("ink2"))
        for minutes in range(0, self._columns.longest + 1, _HOURS) if scale else ():
            hours = self.tr("{hours} h").format(hours=minutes // 60) if minutes else "0"
            at = QRectF(self._columns.bars + minutes * scale, 8, 60, 24)
            if at.left() >= taken:
                painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, hours)


class TemplateRow(Chooser):
    """A template: its name, how long it takes, its steps as bars of their minutes; ownership is dark."""

    def __init__(self, looks: Looks, planned: Planned, columns: Columns) -> None:
        super().__init__(", ".join(filter(None, (planned.name, planned.total))))
        self._looks, self._planned, self._columns = looks, planned, columns
        self.setFixedHeight(looks.px(_ROW))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(self._looks.px(_BEGIN + _ACT), self._looks.px(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks, wide = self._looks.onto(painter), self._looks.drawn(self.width())
        if self.underMouse() or self.hasFocus():
            painter.fillRect(QRectF(0, 0, wide, _ROW), looks.color("canvas"))
        painter.fillRect(QRectF(INSET, _ROW - 1, wide - 2 * INSET, 1), looks.color("line"))
        left, columns = Qt.AlignmentFlag.AlignVCenter, self._columns
        _words(
            painter,
            looks,
            "body_strong",
            QRectF(INSET, 0, columns.total - INSET, _ROW),
            self._planned.name,
            left,
        )
        scale = self._columns.scale(wide)
        act = QRectF(wide - INSET - _ACT, (_ROW - 30) / 2, _ACT, 30)
        has_bars = scale > 0 and self._planned.boxes
        total = QRectF(columns.total, 0, (columns.bars if has_bars else act.left()) - columns.total - 8, _ROW)
        _words(painter, looks, "small", total, self._planned.total or self._planned.words, left, "ink2")
        if scale:
            self._paint_bars(painter, looks, scale)
        painter.setPen(QPen(looks.color("edge"), 1))
        painter.setBrush(looks.color("surface"))
        painter.drawRoundedRect(act, 6, 6)
        _words(painter, looks, "small_medium", act, self.tr("Use"), Qt.AlignmentFlag.AlignCenter)
        if self.hasFocus():
            draw_focus(painter, QRectF(0, 0, wide, _ROW - 1), looks.color("ink"), 5)

    def _paint_bars(self, painter: QPainter, looks: Looks, scale: float) -> None:
        x = self._columns.bars
        for number, minutes in self._planned.boxes:
            box = QRectF(x, (_ROW - _HIGH) / 2, max(minutes * scale - 1, 1), _HIGH)
            x += minutes * scale
            if not number:
                painter.fillRect(QRectF(box.left(), _ROW / 2 - 1, box.width(), 2), looks.color("line"))
                continue
            is_ownership = _STEPS[number - 1] is StepId.OWNERSHIP
            painter.setPen(QPen(looks.color("edge"), 1) if looks.is_edged else Qt.PenStyle.NoPen)
            painter.setBrush(looks.color("ink2" if is_ownership else "select"))
            painter.drawRoundedRect(box, 2, 2)
            painter.setFont(looks.font("label"))
            if painter.fontMetrics().horizontalAdvance(str(number)) + 4 <= box.width():
                painter.setPen(looks.color("inkOn" if is_ownership else "ink2"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _words(
    painter: QPainter,
    looks: Looks,
    style: str,
    area: QRectF,
    words: str,
    align: Qt.AlignmentFlag,
    token: str = "ink",
) -> None:
    painter.setFont(looks.font(style))
    painter.setPen(looks.color(token))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(area.width()) + 1)
    painter.drawText(area, align, shown)
