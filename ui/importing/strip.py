"""How it was read: encoding, separator, table, header, decimal mark; and what speaks for each."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import Elided, label
from ui.controls.select import Select
from ui.controls.severity import paint_severity
from ui.importing.evidence import Shown, Strips
from ui.importing.model import Preview
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity

_AROUND, _MOST = 40, 140
"""What a drop-down has around its words, and how wide it may ask to be at most."""


class _Evidence(QWidget):
    """A line under a field; what is doubtful stands behind a triangle."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks, self._is_doubtful = looks, False
        self.words = Elided(looks, "label", "", "ink2")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.words)
        self.setFixedHeight(looks.px(16))

    def show_words(self, text: str, is_doubtful: bool) -> None:
        self._is_doubtful = is_doubtful
        self._row.setContentsMargins(self._looks.px(20) if is_doubtful else 0, 0, 0, 0)
        self.words.setText(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_doubtful:
            size = self._looks.px(14)
            paint_severity(QPainter(self), QRect(0, 1, size, size), self._looks, Severity.WARNING)


class StripField(QWidget):
    """One field: its name, what holds and why; `chosen` carries another value, None for what is found."""

    chosen = Signal(object)

    def __init__(self, looks: Looks, name: str) -> None:
        super().__init__()
        self._looks, self._name = looks, name
        self._label = label(looks, "label", name, "ink2")
        self.reset = Button(
            looks, self.tr("{name}: as it was found").format(name=name), "quiet", "x", size="icon"
        )
        self.reset.setFixedSize(looks.px(16), looks.px(16))
        self.reset.hide()
        self.select = Select(looks, name)
        self.evidence = _Evidence(looks)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self._label)
        head.addWidget(self.reset)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.select)
        column.addWidget(self.evidence)
        self.held: object = None
        self.select.activated.connect(lambda _: self.chosen.emit(self.select.value()))
        self.reset.clicked.connect(lambda: self.chosen.emit(None))

    def show_field(self, shown: Shown) -> None:
        """Show what holds."""
        self.held = shown.value
        self.select.offer(shown.choices)
        self.select.choose(shown.value)
        width = self.select.fontMetrics().horizontalAdvance(self.select.currentText())
        self.select.setMinimumWidth(min(width + self._looks.px(_AROUND), self._looks.px(_MOST)))
        words = self.tr("{name} · changed").format(name=self._name)
        self._label.setText(words if shown.is_changed else self._name)
        self.reset.setVisible(shown.is_changed)
        self.evidence.show_words(shown.evidence, shown.is_doubtful)
        self.select.setAccessibleName(f"{self._label.text()}, {shown.evidence}")


class Strip(QWidget):
    """The fields beside one another."""

    def __init__(self, looks: Looks, preview: Preview) -> None:
        super().__init__()
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._looks, self._preview = looks, preview
        self.fields: dict[str, StripField] = {}
        self._shows = Strips(preview)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 8, 24, 8)
        self._row.setSpacing(12)
        for key, name in self._shows.offered():
            field = StripField(looks, name)
            field.chosen.connect(self._asks(key))
            self.fields[key] = field
            self._row.addWidget(field, 1)
        if len(self.fields) < 3:
            self._row.addStretch(4 - len(self.fields))

    def _asks(self, key: str) -> Callable[[object], None]:
        """What asks for it, unless it holds already: what the columns became would be lost for nothing."""

        def ask(value: object) -> None:
            if value != self.fields[key].held or self._preview.is_troubled:
                self._preview.ask(**self._shows.asked(key, value))

        return ask

    def show_reading(self) -> None:
        """Show how it was read."""
        for key, field in self.fields.items():
            field.show_field(self._shows.shown(key))

    def show_low(self, is_low: bool) -> None:
        """Take less room."""
        for field in self.fields.values():
            field.select.setFixedHeight(self._looks.px(30 if is_low else 34))
        self._row.setContentsMargins(24, 6 if is_low else 8, 24, 6 if is_low else 8)

    def take_focus(self, key: str = "") -> None:
        """Go on in a field, or in the first."""
        wanted = self.fields.get(key) or next(iter(self.fields.values()), None)
        if wanted is not None:
            wanted.select.setFocus()
