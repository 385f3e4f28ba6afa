"""Text of another size: pages are made anew, and what stays around them takes it on."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.shell.pages import Pages
from ui.shell.undoing import Undoing
from workshop.domain.facts.choices import StepId


class Sizing(QObject):
    """`go` leads to a step's page."""

    def __init__(self, window: QWidget, pages: Pages, undoing: Undoing, go: Callable[[StepId], None]) -> None:
        super().__init__(window)
        self._window, self._pages, self._undoing, self._go = window, pages, undoing, go

    def resize(self) -> None:
        """Show the window with text of the size that holds now."""
        step = self._pages.current
        if step is not None:
            self._undoing.commit()
            self._pages.clear()
        for part in self._window.findChildren(QWidget):
            resize = getattr(part, "resize_text", None)
            if callable(resize):
                resize()
        if step is not None:
            self._go(step)
