"""What the window's acts stand on: enough to do their part, and not the window itself."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.shell.toasts import ToastArea
from ui.theme.looks import Looks


@dataclass(frozen=True)
class Ground:
    """`over` is the widget that dialogs stand over and that owns what is made; `acts` those of the window."""

    over: QWidget
    bridge: Bridge
    looks: Looks
    toasts: ToastArea
    acts: Acts

    def why_closed(self) -> str:
        """Why nothing can be done that needs an open workshop; nothing where one is open."""
        if self.bridge.is_open:
            return ""
        return QCoreApplication.translate("Ground", "Open a workshop first.")
