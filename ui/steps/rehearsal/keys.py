"""What can be done at the rehearsal, by key, button and menu."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach


class Gestures(Protocol):
    """What the page does, each by itself."""

    def step(self, by: int) -> None: ...
    def step_to(self, last: bool) -> None: ...
    def step_lane(self, by: int) -> None: ...
    def shift(self, starts: int, ends: int) -> None: ...
    def order(self, by: int) -> None: ...
    def new(self) -> None: ...
    def paste(self) -> None: ...
    def import_table(self) -> None: ...
    def take_starters(self) -> None: ...
    def edit(self) -> None: ...
    def remove(self) -> None: ...
    def map(self) -> None: ...
    def confirm(self) -> None: ...
    def confirm_all(self) -> None: ...
    def change_roles(self) -> None: ...
    def walk(self, by: int, crossing: bool = False) -> None: ...
    def ask(self) -> None: ...
    def leave(self) -> None: ...


class RehearsalKeys(QObject):
    """Each act is offered where there is something to do it to."""

    def __init__(
        self,
        does: Gestures,
        has_task: Callable[[], bool],
        is_walking: Callable[[], bool],
        has_guess: Callable[[], int],
        why_no_roles: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._does, self._has_task, self._is_walking = does, has_task, is_walking
        self._has_guess, self._why_no_roles = has_guess, why_no_roles

    def walking(self) -> Iterator[Act]:
        """From hand-over to hand-over."""
        does, here = self._does, partial(Act, reach=Reach.HERE, when=self._has_task)
        yield here("walk", self.tr("Walk through"), lambda: does.walk(1), ("Space",), self.tr("walk through"))
        yield here("hand-over", self.tr("Next hand-over"), lambda: does.walk(1, True), ("H",))
        walked = partial(Act, reach=Reach.HERE, when=self._is_walking)
        yield walked("back", self.tr("Back"), lambda: does.walk(-1), ("Shift+Space",))
        yield walked("question", self.tr("Own question"), does.ask, ("Q",), self.tr("own question"))
        yield walked("leave", self.tr("Leave"), does.leave, ("Esc",), self.tr("leave the walk"))

    def moving(self) -> Iterator[Act]:
        """From task to task, and their days."""
        does, here = self._does, partial(Act, reach=Reach.HERE, when=self._has_task)
        task, person = self.tr("task"), self.tr("person")
        yield here("left", self.tr("Task before"), lambda: does.step(-1), ("Left",), task)
        yield here("right", self.tr("Next task"), lambda: does.step(1), ("Right",), task)
        yield here("up", self.tr("Person above"), lambda: does.step_lane(-1), ("Up",), person)
        yield here("down", self.tr("Person below"), lambda: does.step_lane(1), ("Down",), person)
        ends = self.tr("first, last")
        yield here("first", self.tr("First task"), lambda: does.step_to(False), ("Home",), ends)
        yield here("last", self.tr("Last task"), lambda: does.step_to(True), ("End",), ends)
        day, week = self.tr("move by a day"), self.tr("move by a week")
        yield here("day-sooner", self.tr("A day sooner"), lambda: does.shift(-1, -1), ("Shift+Left",), day)
        yield here("day-later", self.tr("A day later"), lambda: does.shift(1, 1), ("Shift+Right",), day)
        yield here("week-sooner", self.tr("A week sooner"), lambda: does.shift(-7, -7), ("Shift+Up",), week)
        yield here("week-later", self.tr("A week later"), lambda: does.shift(7, 7), ("Shift+Down",), week)
        end = self.tr("move its end")
        keys = ("Ctrl+Shift+Left",), ("Ctrl+Shift+Right",)
        yield here("end-sooner", self.tr("End a day sooner"), lambda: does.shift(0, -1), keys[0], end)
        yield here("end-later", self.tr("End a day later"), lambda: does.shift(0, 1), keys[1], end)

    def changing(self) -> Iterator[Act]:
        """New tasks, and what one says and belongs to."""
        does, has = self._does, partial(Act, when=self._has_task)
        yield Act("new", self.tr("Task"), does.new, ("N",), self.tr("new task"))
        yield Act(
            "starters", self.tr("Take the nine usual tasks"), does.take_starters, ("T",), when=self._is_empty
        )
        yield Act("paste", self.tr("Paste tasks"), does.paste, ("Ctrl+V",))
        yield Act("import", self.tr("Import a table"), does.import_table, ("I",), self.tr("import a table"))
        yield has("map", self.tr("Map to an activity…"), does.map, ("M",), self.tr("map to activity"))
        yield Act(
            "confirm", self.tr("Confirm the guess"), does.confirm, ("Y",), when=lambda: self._has_guess() > 0
        )
        yield Act(
            "confirm-all",
            self.tr("Confirm all guesses"),
            does.confirm_all,
            ("Shift+Y",),
            when=lambda: self._has_guess() > 1,
        )
        yield has(
            "roles", self.tr("Change who decides…"), does.change_roles, ("R",), why_not=self._why_no_roles
        )
        here = partial(Act, reach=Reach.HERE, when=self._has_task)
        yield here("edit", self.tr("Edit"), does.edit, ("Return", "F2"))
        yield here("sooner", self.tr("Move up in the list"), lambda: does.order(-1), ("Alt+Shift+Up",))
        yield here("later", self.tr("Move down in the list"), lambda: does.order(1), ("Alt+Shift+Down",))
        yield here("remove", self.tr("Remove"), does.remove, ("Del",))

    def _is_empty(self) -> bool:
        return not self._has_task()
