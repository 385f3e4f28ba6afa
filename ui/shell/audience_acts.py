"""The audience view's acts: on, frozen, dark, all activities; keys, menu and top bar show the same."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.shell.ground import Ground
from ui.theme.looks import Looks
from ui.theme.plain import set_tip

# The view is loaded when it is first turned on.
if TYPE_CHECKING:
    from ui.audience.view import AudienceView
    from ui.controls.timer import TimerDisplay
    from workshop.domain.facts.choices import StepId
    from workshop.domain.facts.ids import ActivityId


class AudienceActs(QObject):
    """Checkable acts by name; what isn't possible now is greyed out."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.over)
        self._ground = ground
        self._timer: TimerDisplay | None = None
        self._step: StepId | None = None
        self._in_hand: ActivityId | None = None
        acts = (
            ("audience", self.tr("Audience view"), "F5", self._turn),
            ("freeze", self.tr("Freeze the picture"), "Shift+F5", self._freeze),
            ("darken", self.tr("Darken the picture"), "Ctrl+F5", self._darken),
            ("all", self.tr("Show all activities instead of the ballot"), "", self._show_all),
        )
        self.acts: dict[str, QAction] = {}
        for name, text, keys, slot in acts:
            act = QAction(text, ground.over, checkable=True)
            act.setShortcut(QKeySequence(keys))
            act.triggered.connect(slot)
            ground.over.addAction(act)
            self.acts[name] = act
        ground.bridge.opened.connect(self._show)
        ground.bridge.closed.connect(self._show)
        self._show()

    @cached_property
    def view(self) -> "AudienceView":
        """What the projector shows."""
        from ui.audience.view import AudienceView

        view = AudienceView(self._ground.bridge, self._ground.looks, self._ground.over)
        view.changed.connect(self._show)
        return view

    def keep_time_by(self, timer: "TimerDisplay") -> None:
        """Show on the wall what this timer shows."""
        self._timer = timer
        timer.ticked.connect(self._show_time)

    @property
    def _is_on(self) -> bool:
        return "view" in self.__dict__ and self.view.is_on

    def look_at(self, step: "StepId", in_hand: "ActivityId | None") -> None:
        """Follow the facilitator to a step and, in it, to an activity."""
        self._step, self._in_hand = step, in_hand
        if self._is_on:
            self.view.look_at(step, in_hand)
            self._show_time()

    def _turn(self, on: bool) -> None:
        if not on:
            self.view.turn_off()
        elif self._step is not None:
            self.view.look_at(self._step, self._in_hand)
            self._show_time()
            self.view.turn_on()
            if not self.view.has_own_screen:
                words = self.tr(
                    "There is only one screen: drag the audience view to the projector, then F11."
                )
                self._ground.toasts.say(words)

    def _freeze(self, frozen: bool) -> None:
        self.view.freeze(frozen)

    def _darken(self, dark: bool) -> None:
        self.view.darken(dark)

    def _show_all(self, all_: bool) -> None:
        self.view.show_all(all_)

    def _show_time(self) -> None:
        if self._timer is not None and "view" in self.__dict__:
            self.view.show_time(self._timer.text() if self._timer.has_time else "", self._timer.is_urgent)

    def _show(self) -> None:
        """Show what is on and what can be done."""
        on = self._is_on
        states = {"audience": on}
        if on:
            view = self.view
            states |= {"freeze": view.is_frozen, "darken": view.is_dark, "all": view.shows_all}
        for name, act in self.acts.items():
            act.setChecked(states.get(name, False))
            act.setEnabled(self._ground.bridge.is_open if name == "audience" else on)


class AudienceBar(QWidget):
    """The acts as buttons: on and off always, the others while it is on."""

    def __init__(self, looks: Looks, acts: dict[str, QAction]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.freeze = self._button(looks, acts["freeze"], "snowflake")
        self.darken = self._button(looks, acts["darken"], "eye-off")
        self.turn = Button(looks, acts["audience"].text(), icon="presentation", keys=("F5",))
        self.turn_small = self._button(looks, acts["audience"], "presentation")
        self._bind(self.turn, acts["audience"])
        for button in (self.freeze, self.darken, self.turn, self.turn_small):
            row.addWidget(button)
        self._acts = acts
        acts["audience"].toggled.connect(lambda _: self._show())
        self._narrow = False
        self._show()

    def _button(self, looks: Looks, act: QAction, icon: str) -> Button:
        button = Button(looks, act.text(), "quiet", icon, size="icon")
        keys = act.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        set_tip(button, f"{act.text()} ({keys})")
        self._bind(button, act)
        return button

    def _bind(self, button: Button, act: QAction) -> None:
        button.setCheckable(True)
        button.clicked.connect(act.trigger)
        kind = button.property("kind")
        act.toggled.connect(button.setChecked)
        act.toggled.connect(lambda on: button.set_kind("primary" if on else kind))

    def set_narrow(self, narrow: bool) -> None:
        """Show icons alone where there is little room."""
        self._narrow = narrow
        self._show()

    def _show(self) -> None:
        on = self._acts["audience"].isChecked()
        self.freeze.setVisible(on)
        self.darken.setVisible(on)
        self.turn.setVisible(not self._narrow)
        self.turn_small.setVisible(self._narrow)
