"""What the window's acts stand on: enough to do their part, and not the window itself."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.shell.toasts import ToastArea
from ui.theme.looks import Looks


@dataclass(frozen=True)
class Ground:
    """`over` is the widget that dialogs stand over and that owns what is made."""

    over: QWidget
    bridge: Bridge
    looks: Looks
    toasts: ToastArea
