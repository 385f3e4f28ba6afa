"""The foot of the sheet: what would become of how many rows, and the two ways out."""

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
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
        self.setFixedSize(looks.px(_BAR), looks.px(14))

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


class _Shortest(Elided):
    """The first of several wordings for which there is room; the last one is shortened if it must be."""

    _wordings: tuple[str, ...] = ("",)

    def say(self, *wordings: str) -> None:
        """Offer these, the longest first."""
        self._wordings = wordings
        self._choose()

    def _choose(self) -> None:
        fits = (each for each in self._wordings if self.fontMetrics().horizontalAdvance(each) < self.width())
        self.setText(next(fits, self._wordings[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._choose()


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
        self._words = _Shortest(looks, "small", "", "ink2")
        self._words.setFont(looks.font("small"))
        self.cancel = Button(looks, self.tr("Cancel"), keys=("Esc",), size="large")
        self.take = Button(looks, "", "primary", keys=("Ctrl", "Enter"), size="large")
        counts, buttons = QHBoxLayout(), QHBoxLayout()
        for part in (self.bar, self.progress):
            counts.addWidget(part)
        for name in ("taken", "joined", "skipped", "refused"):
            figure, words = label(looks, "section", ""), label(looks, "body", "", "ink2")
            self._figures[name] = (figure, words)
            counts.addWidget(figure)
            counts.addWidget(words)
            counts.addSpacing(6)
        counts.addSpacing(8)
        counts.addWidget(self._words, 1)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 0, 16, 0)
        self._row.addLayout(counts, 1)
        self._row.addLayout(buttons)
        for row in (counts, buttons, self._row):
            row.setSpacing(8)
        self.show_waiting(self.tr("Reading {name} …").format(name=preview.source.name))

    def show_waiting(self, words: str, share: float | None = None) -> None:
        """Say what is being done, and how far that is; nothing can be taken until then."""
        self._show_counts(Counts(), ())
        self.progress.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(share * 100))
            words = f"{words} {percent(self._preview.bridge.texts, share)}"
        self._words.say(words)
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
        nothing = self.tr("Nothing is written yet.")
        words = self.tr("Nothing is written yet. One undo takes them out again.")
        if preview.found is not None and preview.found.is_remembered:
            words = self.tr("The columns are as you chose them the last time. Nothing is written yet.")
        missing = ""
        if preview.missing:
            field = field_name(texts, preview.kind.value, preview.missing)
            missing = self.tr("Choose the column that is the {field}.").format(field=field)
        self._words.say(*([missing] if missing else [words, nothing, ""]))
        set_tip(self.take, missing)
        self._see_to_room()

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
            bar.setFixedWidth(self._looks.px(60 if is_narrow else _BAR))
        self.setFixedHeight(self._looks.px(56 if is_low else 68))
        for button in (self.cancel, self.take):
            button.setMaximumHeight(self._looks.px(40 if is_low else 44))
        self._see_to_room()

    def _see_to_room(self) -> None:
        """Where there is no room for all, the figures stand alone, and their tips say of what."""
        pairs = [pair for pair in self._figures.values() if pair[0].isVisibleTo(self)]
        parts = [*(part for pair in pairs for part in pair), self.cancel, self.take]
        needed = (
            sum(part.sizeHint().width() for part in parts) + 14 * len(parts) + self.bar.minimumWidth() + 40
        )
        for figure, said in pairs:
            said.setVisible(self.width() >= needed)
            set_tip(figure, said.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._see_to_room()
