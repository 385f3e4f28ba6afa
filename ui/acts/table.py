"""The acts of one place, the window or a page: its actions, buttons, keys and hints come from here."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.acts.act import Act, Reach
from ui.acts.letters import LETTERS
from ui.controls.buttons import WORDLESS, Button
from ui.controls.keys import caps_together, pressed
from ui.theme.looks import Looks
from ui.theme.plain import set_tip


class Acts(QObject):
    """In the order in which they are added, each with a QAction.

    `changed` says that other acts are offered, or by other keys; `refused` carries why what was pressed can't
    be done now.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._acts: dict[str, Act] = {}
        self._actions: dict[str, QAction] = {}
        self._hints: tuple[tuple[str, str], ...] = ()
        LETTERS.changed.connect(self._rekey)

    def __iter__(self) -> Iterator[Act]:
        return iter(self._acts.values())

    def add(self, *acts: Act) -> None:
        """Take them up, behind those that are here."""
        for act in acts:
            if act.id in self._acts:
                raise ValueError(f"two acts are called {act.id}")
            self._acts[act.id] = act
            self._actions[act.id] = self._make(act)
            self._show(act)
        self._look()

    def _make(self, act: Act) -> QAction:
        action = QAction(act.words, self, checkable=act.is_on is not None)
        action.setShortcuts(_sequences(act))
        action.triggered.connect(lambda: self._do(act))
        if act.reach is Reach.WINDOW:
            self._place.addAction(action)
        return action

    def _rekey(self) -> None:
        """Take other keys: single letters were turned on or off."""
        for act in self:
            self._actions[act.id].setShortcuts(_sequences(act))
        self._look()

    def _do(self, act: Act) -> None:
        if act.run is not None:
            act.run()
        if isValid(self):
            self.refresh()

    def __getitem__(self, id_: str) -> QAction:
        return self._actions[id_]

    def is_offered(self, id_: str) -> bool:
        """Whether there is anything here to do it to."""
        return self._acts[id_].when()

    def why_not(self, id_: str) -> str:
        """Why it can't be done now; nothing if it can."""
        return self._acts[id_].why_not()

    def reword(self, id_: str, words: str) -> None:
        """Call it something else for now, where it shows."""
        self._actions[id_].setText(words)

    def refresh(self) -> None:
        """Show what can be done now, and what is on."""
        for act in self:
            self._show(act)
        self._look()

    def _show(self, act: Act) -> None:
        action = self._actions[act.id]
        action.setEnabled(act.when() and not act.why_not())
        if act.is_on is not None:
            action.setChecked(act.is_on())

    def _look(self) -> None:
        before, self._hints = self._hints, self.hints()
        if self._hints != before:
            self.changed.emit()

    def hints(self) -> tuple[tuple[str, str], ...]:
        """What is offered by key now, as (keys, what they do); acts of one hint are one line."""
        lines: dict[str, list[str]] = {}
        for act in self:
            keys = LETTERS.left(act.keys)
            if keys and act.when():
                lines.setdefault(act.shown_hint, []).extend(keys if act.run is None else keys[: act.shown])
        return tuple((" ".join(caps_together(keys)), hint) for hint, keys in lines.items())

    def hint(self, id_: str) -> tuple[str, str]:
        """One act as (key, what it does)."""
        return " ".join(self.caps(id_)), self._acts[id_].shown_hint

    def caps(self, id_: str) -> tuple[str, ...]:
        """The caps of an act's key, where it has one."""
        return caps_together(LETTERS.left(self._acts[id_].keys)[:1])

    def named(self, id_: str, words: str = "") -> str:
        """Its words, or others, with its key: as a tip says it of what bears no cap."""
        action = self._actions[id_]
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = words or action.text()
        return f"{words} ({key})" if key else words

    # -- keys

    def press(self, event: QKeyEvent, reach: Reach = Reach.HERE) -> bool:
        """Do what this key means; False where it means nothing that reaches as far.

        From where work is done all keys are taken, from elsewhere on the page those of the page alone. A key
        of something that there is nothing to do to now is taken too: no list looks for what begins like it.
        """
        bound = self._bound(event, reach)
        act = next((act for act in bound if act.when()), None)
        if act is not None:
            self._show(act)
            if self._actions[act.id].isEnabled():
                self._actions[act.id].trigger()
            else:
                self.refused.emit(act.why_not())
        return bool(bound)

    def _bound(self, event: QKeyEvent, reach: Reach) -> list[Act]:
        """The acts that have this key, by the way of writing it that is the nearest to what was pressed."""
        reaches = {Reach.PAGE} if reach is Reach.PAGE else {Reach.PAGE, Reach.HERE}
        taken = [act for act in self if act.run is not None and act.reach in reaches]
        found = ([act for act in taken if key in LETTERS.left(act.keys)] for key in pressed(event))
        return next((acts for acts in found if acts), [])

    # -- buttons

    def button(
        self,
        id_: str,
        looks: Looks,
        kind: str = "secondary",
        icon: str = "",
        size: str = "normal",
        words: str = "",
    ) -> Button:
        """A button that does it, called by its words or by others, with its key as caps."""
        caps = () if size in WORDLESS else self.caps(id_)
        button = Button(looks, words or self._actions[id_].text(), kind, icon, caps, size)
        self.bind(id_, button, bears_caps=size not in WORDLESS)
        return button

    def bind(self, id_: str, button: Button, bears_caps: bool = False) -> None:
        """Let a button do it; it is on as long as the act is possible, and called as the act if it is now.

        One that `bears_caps` shows the key that works now.
        """
        act, action = self._acts[id_], self._actions[id_]
        own_words = button.accessibleName() != action.text()

        def follow() -> None:
            if isValid(button):
                self._follow(act, action, button, own_words)
                if bears_caps:
                    button.set_caps(self.caps(id_))

        button.clicked.connect(lambda: action.trigger())
        action.changed.connect(follow)
        follow()

    def _follow(self, act: Act, action: QAction, button: Button, own_words: bool) -> None:
        if not own_words and button.accessibleName() != action.text():
            button.set_words(action.text())
        tip = self.named(act.id, button.accessibleName()) if button.is_wordless else ""
        set_tip(button, tip if action.isEnabled() else act.why_not() or tip)
        button.setEnabled(action.isEnabled())


def _sequences(act: Act) -> list[QKeySequence]:
    return [QKeySequence(key) for key in LETTERS.left(act.keys)]
