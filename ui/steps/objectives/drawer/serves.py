"""What the objective in hand serves: a toggle for each goal and aim, and those that are on in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.labels import emptied, label
from ui.steps.objectives.entries.shown import Shown
from ui.steps.objectives.entries.tags import paint_tag
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from ui.theme.style import draw_focus
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.listing.aims import SERVED

_SIZE, _AREA = 30, 32
_A_ROW = 6


class Toggle(QAbstractButton):
    """Whether one aim or goal is served."""

    def __init__(self, looks: Looks, shown: Shown) -> None:
        super().__init__()
        self._looks, self.shown = looks, shown
        self.setCheckable(True)
        self.setFixedSize(QSize(_AREA, 36))
        self.setAccessibleName(shown.spoken)
        set_tip(self, shown.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = QRectF((self.width() - _SIZE) / 2, (self.height() - _SIZE) / 2, _SIZE, _SIZE)
        if self.isDown():
            painter.fillRect(self.rect(), self._looks.color("select"))
        paint_tag(
            painter,
            at,
            self._looks,
            self.shown.kind,
            self.shown.sign,
            is_on=self.isChecked(),
            is_strong=self.isChecked(),
        )
        if self.hasFocus():
            draw_focus(painter, QRectF(self.rect()), self._looks.color("ink"))


class _Tag(QWidget):
    """A sign in its shape, before the words of an aim."""

    def __init__(self, looks: Looks, shown: Shown) -> None:
        super().__init__()
        self._looks, self._shown = looks, shown
        self.setFixedSize(20, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_tag(QPainter(self), QRectF(0, 1, 20, 20), self._looks, self._shown.kind, self._shown.sign)


class Serves(QWidget):
    """`toggled` carries the aim that is to be served, or no longer."""

    toggled = Signal(object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._facts: tuple[Shown, ...] = ()
        self._names: tuple[str, ...] = ()
        self._said: tuple[Shown, ...] = ()
        self.toggles: dict[ObjectiveId, Toggle] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(looks, "body_strong", self.tr("Serves")))
        head.addStretch()
        self._count = label(looks, "label", "", "ink2")
        head.addWidget(self._count)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        self._words = QVBoxLayout()
        self._words.setSpacing(6)
        self._words.setContentsMargins(0, 6, 0, 0)
        column.addLayout(self._words)

    def show_served(
        self,
        facts: Sequence[Shown],
        served: Sequence[ObjectiveId],
        names: dict[ObjectiveKind, str],
        count: str,
    ) -> None:
        """Show which of these are served."""
        own = tuple(each for kind in SERVED for each in facts if each.kind is kind)
        if own != self._facts or (*names.values(),) != self._names:
            self._facts, self._names = own, (*names.values(),)
            self._make(names)
        for id_, toggle in self.toggles.items():
            toggle.setChecked(id_ in served)
        self._count.setText(count)
        self._say([each for each in own if each.id in served])

    def _make(self, names: dict[ObjectiveKind, str]) -> None:
        had = next((id_ for id_, toggle in self.toggles.items() if toggle.hasFocus()), None)
        emptied(self._rows)
        self.toggles = {}
        for kind in (ObjectiveKind.COMPANY, ObjectiveKind.MARKETING, ObjectiveKind.IT):
            own = [each for each in self._facts if each.kind is kind]
            if own:
                row = self._row(names[kind], own)
                self._rows.addWidget(row)
                row.show()
        if had in self.toggles:
            self.toggles[had].setFocus()

    def _row(self, name: str, own: Sequence[Shown]) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(self._looks, "label", name, "ink2", wrap=True), 0, 0)
        for place, each in enumerate(own):
            toggle = Toggle(self._looks, each)
            toggle.clicked.connect(lambda _=False, id_=each.id: self.toggled.emit(id_))
            self.toggles[each.id] = toggle
            grid.addWidget(toggle, place // _A_ROW, 1 + place % _A_ROW)
        return row

    def _say(self, served: Sequence[Shown]) -> None:
        """Those that are served in words; lines that stay the same are left standing."""
        if tuple(served) == self._said:
            return
        self._said = tuple(served)
        emptied(self._words)
        for each in served:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(_Tag(self._looks, each), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(self._looks, "quote_small", each.text, "ink2", wrap=True), 1)
            self._words.addWidget(line)
            line.show()
