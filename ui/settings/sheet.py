"""The settings over the window: language and looks, keys and motion, and what is kept where."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button, Segments
from ui.controls.keys import pressed
from ui.controls.labels import emptied, label, rule
from ui.controls.over.cover import Cover
from ui.controls.over.size_slider import LEAST, MOST, STEP, SizeSlider
from ui.controls.over.switch import Switch
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.preferences import Motion, Settings
from ui.settings.habits import Habits, chosen_of
from ui.settings.rows import row, section
from ui.settings.storage import places, storage_row
from ui.settings.tiles import ThemeTiles
from ui.theme.looks import Looks
from workshop.texts import Texts

_WIDTH, _HEIGHT = 984, 780
_STACKED_FROM = 125
"""The size of text, in percent, from which what is chosen stands below its name."""
_LEAST_BESIDE = 860


class SettingsSheet(Cover):
    """All that is chosen holds at once: there is nothing to save."""

    _made_stacked: bool | None = None

    def __init__(
        self, over: QWidget, looks: Looks, texts: Texts, habits: Habits, kept: Sequence[Path | None]
    ) -> None:
        super().__init__(over, looks, self.tr("Settings"), _WIDTH, _HEIGHT)
        self._texts, self._habits, self._kept = texts, habits, kept
        self._before: Settings | None = None
        self._column = QVBoxLayout(self.card)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._fill()
        self.themes.take_focus()
        habits.changed.connect(self._show)
        habits.restyled.connect(self.cover_soon)
        habits.resized.connect(lambda: QTimer.singleShot(0, self, self._refill))

    # -- what it is made of

    @property
    def _is_stacked(self) -> bool:
        is_narrow = self.card.width() < self._looks.px(_LEAST_BESIDE)
        return is_narrow or self._looks.size >= _STACKED_FROM

    def _fill(self) -> None:
        looks, stacked = self._looks, self._is_stacked
        self._made_stacked = stacked
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 0, 28, 12)
        column.setSpacing(0)
        names = (self.tr("Language and looks"), self.tr("Keys, motion, help"), self.tr("What is kept where"))
        for place, (name, rows) in enumerate(
            zip(names, (self._looks_rows(), self._keys_rows(), self._kept_rows()), strict=True)
        ):
            if place:
                column.addWidget(rule("ink"))
            column.addWidget(section(looks, name, rows, stacked))
        column.addStretch()
        self.area = scrolled(content, sideways=False, takes_focus=False)
        head, foot = self._head(), self._foot()
        for part in (head, rule("ink"), self.area, rule("ink"), foot):
            self._column.addWidget(part, 1 if part is self.area else 0)
        self._show()

    def _refill(self) -> None:
        """Make it anew at another size of text; work goes on at the slider."""
        emptied(self._column)
        self.fit()
        self._fill()
        self.cover()
        self.size_slider.setFocus()
        self.area.ensureWidgetVisible(self.size_slider)

    def _head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(28, 14, 16, 14)
        line.setSpacing(14)
        line.addWidget(label(self._looks, "heading", self.tr("Settings")))
        note = self.tr("They hold for this machine, not for the workshop’s file.")
        line.addWidget(label(self._looks, "small", note, "ink2", wrap=True), 1)
        close = Button(self._looks, self.tr("Close the settings"), "quiet", "x", size="icon")
        close.clicked.connect(self.reject)
        line.addWidget(close)
        return head

    def _foot(self) -> QWidget:
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(28, 10, 16, 10)
        line.setSpacing(8)
        self._said = label(self._looks, "small", self.tr("Changes hold at once."), "ink2", wrap=True)
        line.addWidget(self._said, 1)
        self.take_back = Button(self._looks, self.tr("Undo"))
        self.take_back.clicked.connect(self._take_back)
        self.take_back.setVisible(self._before is not None)
        self.reset = Button(self._looks, self.tr("Back to the defaults…"))
        self.reset.clicked.connect(self._ask_reset)
        done = Button(self._looks, self.tr("Done"), "primary", keys=("Esc",))
        done.clicked.connect(self.accept)
        for button in (self.take_back, self.reset, done):
            line.addWidget(button)
        return foot

    def _looks_rows(self) -> list[QWidget]:
        looks, stacked = self._looks, self._is_stacked
        self.themes = ThemeTiles(looks, self.tr("Theme"))
        self.themes.chosen.connect(self._choosing("theme"))
        self.size_slider = SizeSlider(looks, self.tr("Text size in percent"))
        self.size_slider.setValue(looks.size)
        self.size_slider.settled.connect(self._choosing("size"))
        self.size_slider.slid.connect(self._show_size)
        self._size = label(looks, "figure")
        self._show_size(MOST)
        self._size.setMinimumWidth(self._size.sizeHint().width())
        spoken = label(looks, "body", self.tr("English", "this language, as it calls itself"))
        note = self.tr("A charter speaks the language of its workshop.")
        shapes = self.tr("Marketing is orange and round, IT blue and square, in each of them.")
        cut = self.tr("Pages scroll then; nothing is cut. Ctrl and + or −, from anywhere.")
        return [
            row(looks, self.tr("Language of the window"), note, (spoken,), stacked),
            row(looks, self.tr("Theme"), shapes, (self.themes,), stacked),
            row(looks, self.tr("Text size"), cut, (self.size_slider, self._size), stacked),
        ]

    def _keys_rows(self) -> list[QWidget]:
        looks, stacked = self._looks, self._is_stacked
        self.letters = self._switch("single_keys", self.tr("Single letters as keys"))
        self.sounds = self._switch("sounds", self.tr("A sound when a time is over"))
        self.hints = self._switch("hints", self.tr("First hints"))
        self.motion = Segments(looks, self.tr("Less motion"))
        self.motion.chosen.connect(self._choosing("motion"))
        letters = self.tr("Outside fields only. Ctrl, Alt and F-keys always work.")
        hints = self.tr(
            "What to begin with, at a step that is seen for the first time. On again: all come back."
        )
        return [
            row(looks, self.tr("Single letters as keys"), letters, (self.letters,), stacked),
            row(looks, self.tr("Less motion"), "", (self.motion,), stacked),
            row(looks, self.tr("Sound"), self.tr("When a time is over"), (self.sounds,), stacked),
            row(looks, self.tr("First hints"), hints, (self.hints,), stacked),
        ]

    def _kept_rows(self) -> list[QWidget]:
        looks, stacked = self._looks, self._is_stacked
        workshop, preferences = self._kept
        assert preferences is not None
        found = places(self._texts, workshop, preferences)
        rows = [storage_row(looks, each, stacked) for each in found]
        words = self.tr("None of it leaves this machine: no account, no measuring, no network.")
        safe = QWidget()
        line = QHBoxLayout(safe)
        line.setContentsMargins(0, 12, 0, 8)
        sign = label(looks)
        sign.setPixmap(looks.icon("lock", "ink", looks.px(18)).pixmap(looks.px(18), looks.px(18)))
        line.addWidget(sign)
        line.addWidget(label(looks, "body", words, wrap=True), 1)
        return [*rows, safe]

    def _switch(self, field: str, name: str) -> Switch:
        switch = Switch(self._looks, name)
        switch.toggled.connect(self._choosing(field))
        return switch

    def _choosing(self, field: str) -> Callable[[object], None]:
        """What keeps a choice of this setting."""
        return lambda value: self._habits.choose(**{field: value})

    # -- what is chosen

    def _show(self) -> None:
        now, system = self._habits.now, self._habits.system
        self.themes.show_theme(now.theme, system.theme)
        self._show_size(self.size_slider.value())
        for switch, on in (
            (self.letters, now.single_keys),
            (self.sounds, now.sounds),
            (self.hints, now.hints),
        ):
            switch.blockSignals(True)
            switch.setChecked(on)
            switch.blockSignals(False)
        asked = self.tr("yes") if system.wants_less_motion else self.tr("no")
        words = self.tr("As the system: {asked}").format(asked=asked)
        if not self.motion.values():
            ways = ((Motion.SYSTEM, words, ""), (Motion.LESS, self.tr("Always"), ""))
            self.motion.set_choices((*ways, (Motion.FREE, self.tr("Never"), "")))
        self.motion.choose(now.motion)

    def _show_size(self, size: int) -> None:
        self._size.setText(self.tr("{size} %").format(size=size))

    def _ask_reset(self) -> None:
        ask = Sheet(self, self._looks, self.tr("Back to the defaults?"), self.tr("Keep mine"))
        words = self.tr(
            "Theme, text size, keys, motion, sound and hints are as on the first day. No workshop is touched."
        )
        ask.body.addWidget(label(self._looks, "body", words, "ink2", wrap=True))
        sure = Button(self._looks, self.tr("Back to the defaults"), "primary")
        sure.clicked.connect(ask.accept)
        ask.foot.addWidget(sure)
        ask.accepted.connect(self._reset)
        ask.open()

    def _reset(self) -> None:
        self._before = self._habits.now
        self._habits.reset()
        self.take_back.setVisible(True)
        self._said.setText(self.tr("All is as on the first day."))

    def _take_back(self) -> None:
        if (before := self._before) is not None:
            self._before = None
            self._habits.choose(**chosen_of(before))
            self.take_back.hide()
            self._said.setText(self.tr("Changes hold at once."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, now = pressed(event), self._looks.size
        sizes = {"Ctrl+0": 100, "Ctrl++": now + STEP, "Ctrl+=": now + STEP, "Ctrl+-": now - STEP}
        if wanted := next((sizes[key] for key in keys if key in sizes), 0):
            self._habits.choose(size=min(max(wanted, LEAST), MOST))
        elif event.key() != Qt.Key.Key_Return:  # Enter presses what has the focus, and closes nothing
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self._made_stacked not in (None, self._is_stacked):
            QTimer.singleShot(0, self, self._refill)
