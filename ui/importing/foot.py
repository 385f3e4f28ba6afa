"""The foot of the sheet: what would become of how many rows, and the two ways out."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from ui.aside import Aside
from ui.controls.buttons import Button
from ui.controls.labels import Elided, label
from ui.controls.sheet import Sheet
from ui.importing.model import Preview
from ui.theme.looks import Looks
from ui.theme.plain import set_tip
from workshop.imports.preview.counts import Counts
from workshop.texts.formats import number, percent
from workshop.texts.importing.fields import field_name, take_text

translate = QCoreApplication.translate

_BAR, _LEAST = 150, 6


def leaving(parent: QWidget, looks: Looks) -> Sheet:
    """Asks whether to leave what was changed by hand."""
    stay = translate("ImportSheet", "Stay here")
    ask = Sheet(parent, looks, translate("ImportSheet", "Leave without taking anything?"), stay)
    words = translate(
        "ImportSheet", "What you chose for the columns and the doubts is lost. Nothing was written."
    )
    ask.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
    leave = Button(looks, translate("ImportSheet", "Leave"), "destructive")
    leave.clicked.connect(ask.accept)
    ask.foot.addWidget(leave)
    return ask


class CountsBar(QWidget):
    """Filled what is taken, grey what is skipped, empty what is refused, however little that is."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self._counts = Counts()
        self.setFixedSize(_BAR, 14)

    def show_counts(self, counts: Counts) -> None:
        self._counts = counts
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        held = self._counts
        parts = [(held.taken + held.joined, "ink"), (held.skipped, "edge"), (held.refused, "")]
        filled = [part for part in parts if part[0]]
        total = sum(count for count, _ in filled)
        painter = QPainter(self)
        x, room = 0.5, self.width() - 1 - 2 * (len(filled) - 1) - _LEAST * len(filled)
        for count, token in filled:
            width = _LEAST + room * count / total
            box = QRectF(x, 0.5, width, self.height() - 1)
            painter.setPen(QPen(self._looks.color(token or "ink"), 1))
            painter.setBrush(self._looks.color(token or "surface"))
            painter.drawRect(box)
            x += width + 2


class SheetFoot(QWidget):
    """Counts, and the buttons."""

    def __init__(self, looks: Looks, preview: Preview) -> None:
        super().__init__()
        self._looks, self._preview = looks, preview
        self.bar = CountsBar(looks)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self._figures: dict[str, tuple[QLabel, QLabel]] = {}
        self._words = Elided(looks, "small", "", "ink2")
        self.cancel = Button(looks, self.tr("Cancel"), keys=("Esc",), size="large")
        self.take = Button(looks, "", "primary", keys=("Ctrl", "Enter"), size="large")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.bar)
        self._row.addWidget(self.progress)
        self._row.addSpacing(8)
        for name in ("taken", "joined", "skipped", "refused"):
            figure, words = label(looks, "section", ""), label(looks, "body", "", "ink2")
            self._figures[name] = (figure, words)
            self._row.addWidget(figure)
            self._row.addWidget(words)
            self._row.addSpacing(6)
        self._row.addSpacing(8)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.cancel)
        self._row.addWidget(self.take)
        self.show_waiting(self.tr("Reading {name} …").format(name=preview.source.name))

    def show_waiting(self, words: str, share: float | None = None) -> None:
        """Say what is being done, and how far that is; nothing can be taken until then."""
        self._show_counts(Counts(), ())
        self.progress.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(share * 100))
            words = f"{words} {percent(self._preview.bridge.texts, share)}"
        self._words.setText(words)
        if self._preview.found is None or not words:
            self.take.set_words(self.tr("Nothing to take"))
        self.take.setEnabled(False)

    def follow(self, aside: Aside) -> None:
        """Show how far it is that they are taken."""
        words = self.tr("Taking them …")
        aside.progress.connect(
            lambda share: self.show_waiting(words, share) if not aside.is_stopped else None
        )
        self.show_waiting(words, 0.0)
        self.cancel.setFocus()

    def show_reading(self) -> None:
        """Show the counts of what was read."""
        preview, texts = self._preview, self._preview.bridge.texts
        counts = preview.counts
        names = ["taken", *(name for name in ("joined", "skipped", "refused") if getattr(counts, name))]
        self.progress.hide()
        self._show_counts(counts, () if preview.missing else names)
        self.take.set_words(take_text(texts, preview.kind.value, preview.taken))
        self.take.setEnabled(preview.taken > 0)
        words = self.tr("Nothing is written yet. One undo takes them out again.")
        if preview.found is not None and preview.found.is_remembered:
            words = self.tr("The columns are as you chose them the last time. Nothing is written yet.")
        if preview.missing:
            field = field_name(texts, preview.kind.value, preview.missing)
            words = self.tr("Choose the column that is the {field}.").format(field=field)
        self._words.setText(words)
        set_tip(self.take, words if preview.missing else "")

    def _show_counts(self, counts: Counts, names: object) -> None:
        words = {
            "taken": self.tr("taken"),
            "joined": self.tr("part of another"),
            "skipped": self.tr("skipped"),
            "refused": self.tr("refused"),
        }
        texts = self._preview.bridge.texts
        shown = names if isinstance(names, list) else []
        self.bar.show_counts(counts)
        self.bar.setVisible(bool(shown) and counts != Counts())
        for name, (figure, said) in self._figures.items():
            figure.setText(number(texts, getattr(counts, name), 0) if name in shown else "")
            said.setText(words[name] if name in shown else "")
            figure.setVisible(name in shown)
            said.setVisible(name in shown)

    def show_narrow(self, is_narrow: bool, is_low: bool) -> None:
        """Leave out the bar where there is no room."""
        for bar in (self.bar, self.progress):
            bar.setFixedWidth(60 if is_narrow else _BAR)
        self.setFixedHeight(56 if is_low else 68)
        for button in (self.cancel, self.take):
            button.setMaximumHeight(40 if is_low else 44)
