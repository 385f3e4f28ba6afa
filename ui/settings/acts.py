"""The acts of the settings: the sheet, light or dark, larger or smaller text; all from anywhere."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.settings.habits import Habits
from ui.theme.looks import Looks

_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsActs(QObject):
    """`habits` are the settings in force."""

    def __init__(
        self, window: QWidget, looks: Looks, bridge: Bridge, acts: Acts, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window, self._looks, self._bridge = window, looks, bridge
        self._preferences = preferences
        self.habits = Habits(preferences, looks, self)
        act = partial(Act, reach=Reach.WINDOW)
        acts.add(
            act("settings", self.tr("Settings…"), self.open, ("Ctrl+,",)),
            act("dark", self.tr("Dark theme"), self._turn_theme, is_on=self._is_dark),
            act(
                "larger",
                self.tr("Larger text"),
                self._sizing(1),
                ("Ctrl++", "Ctrl+="),
                why_not=self._why_largest,
            ),
            act("smaller", self.tr("Smaller text"), self._sizing(-1), ("Ctrl+-",), why_not=self._why_least),
        )

    def open(self) -> None:
        """Show the sheet; it goes when it is closed."""
        from ui.settings.sheet import SettingsSheet

        workshop = self._bridge.path if self._bridge.is_open else None
        kept = (workshop, self._preferences.place)
        SettingsSheet(self._window, self._looks, self._bridge.texts, self.habits, kept).open()

    def _is_dark(self) -> bool:
        return self._looks.theme == "dark"

    def _turn_theme(self) -> None:
        self.habits.choose(theme="light" if self._is_dark() else "dark")

    def _sizing(self, by: int) -> Callable[[], None]:
        return lambda: self.habits.choose(size=self._next(by))

    def _next(self, by: int) -> int:
        """The size that comes next, or the one there is where none does."""
        now = self._looks.size
        sizes = [each for each in _SIZES if (each > now if by > 0 else each < now)]
        return (sizes[0] if by > 0 else sizes[-1]) if sizes else now

    def _why_largest(self) -> str:
        return "" if self._next(1) != self._looks.size else self.tr("The text is as large as it gets.")

    def _why_least(self) -> str:
        return "" if self._next(-1) != self._looks.size else self.tr("The text is as small as it gets.")
