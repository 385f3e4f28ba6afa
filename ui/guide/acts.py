"""The act that opens the guide, at the step in hand."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.acts.act import Act, Reach
from ui.acts.table import Acts
from ui.theme.looks import Looks
from workshop.domain.facts.choices import StepId

# The guide is loaded when it is first opened.
if TYPE_CHECKING:
    from ui.guide.window import GuideWindow


class GuideActs(QObject):
    """`step` is asked which step is in view, if one is."""

    def __init__(
        self, window: QWidget, looks: Looks, language: str, acts: Acts, step: Callable[[], StepId | None]
    ) -> None:
        super().__init__(window)
        self._window, self._looks, self._language, self._step = window, looks, language, step
        acts.add(Act("guide", self.tr("Guide"), self.open, ("F1",), reach=Reach.WINDOW))

    @cached_property
    def guide(self) -> "GuideWindow":
        """The guide's own window, which stays where it was put."""
        from ui.guide.window import GuideWindow

        return GuideWindow(self._window, self._looks, self._language)

    def open(self) -> None:
        """Show the guide at the step in hand, before the window."""
        step = self._step()
        self.guide.open_at(step.value if step is not None else "")
