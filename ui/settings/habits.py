"""The settings in force: whatever is chosen holds at once, without a new start, and is kept."""

from msgspec.structs import asdict
from PySide6.QtCore import QObject, Signal

from ui.acts.letters import LETTERS
from ui.preferences import Motion, Preferences, Settings
from ui.theme.looks import Looks
from ui.theme.system import System


def theme_in_force(settings: Settings, system: System) -> str:
    """The theme that is chosen, or that the system wants."""
    return system.theme if settings.theme == "system" else settings.theme


def chosen_of(settings: Settings) -> dict[str, object]:
    """Settings by their names."""
    return asdict(settings)


class Habits(QObject):
    """`changed` says that something else is chosen, or that the system wants something else.

    `restyled` asks for everything to be painted again, `resized` for all that has a size by its text.
    """

    changed = Signal()
    restyled = Signal()
    resized = Signal()

    def __init__(self, preferences: Preferences, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._looks = preferences, looks
        self.system = System(self)
        self.system.changed.connect(self._apply)
        self._be_still()
        LETTERS.turn(self.now.single_keys)

    @property
    def now(self) -> Settings:
        """What is chosen."""
        return self._preferences.settings

    def choose(self, **chosen: object) -> None:
        """Let this hold from now on, and keep it; by the names of settings."""
        self._preferences.keep_settings(**chosen)
        if chosen.get("hints"):
            self._preferences.keep_hinted(())
        self._apply()

    def reset(self) -> None:
        """Choose what holds where nothing was chosen."""
        self.choose(**chosen_of(Settings()))

    def _apply(self) -> None:
        now, looks = self.now, self._looks
        theme = theme_in_force(now, self.system)
        is_resized = now.size != looks.size
        if is_resized or theme != looks.theme:
            looks.use(theme, now.size)
            (self.resized if is_resized else self.restyled).emit()
        self._be_still()
        LETTERS.turn(now.single_keys)
        self.changed.emit()

    def _be_still(self) -> None:
        asked = self.now.motion
        less = self.system.wants_less_motion if asked is Motion.SYSTEM else asked is Motion.LESS
        self._looks.moves = not less
