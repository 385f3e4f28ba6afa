"""A question on the laptop that is passed on, answered by naming somebody, nobody, or that one can't say."""

from abc import abstractmethod

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from ui.private.choices import Choices
from ui.private.passed import PassedLaptop


class ChoosingLaptop(PassedLaptop):
    """Offers the choices; `_settle` takes what was chosen."""

    choices: Choices

    @abstractmethod
    def _settle(self) -> None:
        """Take what was chosen and go on; where it can't be taken, stay."""

    def _offer(self, heard: str) -> QScrollArea:
        """The choices under the question that a screen reader hears, in a place of their own."""
        self.choices = Choices(self._looks, self._bridge.texts, self._bridge.snapshot, heard)
        self.choices.chosen.connect(self._take_note)
        self.choices.settled.connect(self._settle)
        self.choices.back.connect(self._go_back)
        typing = self.tr("{typed}… and one more digit")
        self.choices.typing.connect(
            lambda typed: self.say_trouble(typing.format(typed=typed) if typed else "")
        )
        refused = self.tr("Nobody here has the code {typed}.")
        self.choices.refused.connect(lambda typed: self.say_trouble(refused.format(typed=typed)))
        return self._scrolling()

    def _take_note(self) -> None:
        self._done.setEnabled(True)
        self.say_trouble("")

    def _scrolling(self) -> QScrollArea:
        """The choices, to be scrolled where there are more people than fit."""
        area = QScrollArea()
        area.setProperty("ground", "surface")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.choices)
        area.setMaximumHeight(self.choices.sizeHint().height())
        self.choices.reached.connect(area.ensureWidgetVisible)
        return area
