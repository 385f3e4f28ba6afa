"""What the system asks of every program: light or dark, more contrast, less motion."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication


class System(QObject):
    """Asked anew each time; `changed` says that one of the answers may be another now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        self._hints, self._access = hints, hints.accessibility()
        hints.colorSchemeChanged.connect(self._tell)
        self._access.contrastPreferenceChanged.connect(self._tell)
        if self._access.metaObject().indexOfProperty("motionPreference") >= 0:
            self._access.motionPreferenceChanged.connect(self._tell)  # type: ignore[attr-defined]

    def _tell(self, _: object) -> None:
        self.changed.emit()

    @property
    def theme(self) -> str:
        """The theme that is nearest to what the system wants."""
        if self._access.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return "high-contrast"
        return "dark" if self._hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    @property
    def wants_less_motion(self) -> bool:
        """Whether the system wants less motion; False too where Qt doesn't know."""
        asked = self._access.property("motionPreference")  # not there before Qt 6.12; zero is no wish
        return bool(getattr(asked, "value", asked))
