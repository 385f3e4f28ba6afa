"""What can be done with the plan by key: walking, dating, going to a field, adding and taking away."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach

_WEEK = 7


class Gestures(Protocol):
    """What the tab does, each by itself."""

    def step(self, by: int) -> None: ...
    def step_to(self, last: bool) -> None: ...
    def go_to_field(self, name: str) -> None: ...
    def new(self) -> None: ...
    def bring(self) -> None: ...
    def move(self, starts: int, ends: int) -> None: ...
    def order(self, by: int) -> None: ...
    def remove(self) -> None: ...
    def next_open(self) -> None: ...
    def why_nothing_open(self) -> str: ...
    def why_nothing_to_bring(self) -> str: ...
    def has_some(self) -> bool: ...
    def has_one(self) -> bool: ...


class PlanActs(QObject):
    """They are offered while the tab is the one that shows."""

    def __init__(self, does: Gestures, is_here: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._does, self._is_here = does, is_here

    def all(self) -> Iterator[Act]:
        """Every act of the tab."""
        yield from self._walking()
        yield from self._dating()
        yield from self._ordering()
        yield from self._fields()
        yield from self._adding()

    def _some(self) -> bool:
        return self._is_here() and self._does.has_some()

    def _one(self) -> bool:
        return self._is_here() and self._does.has_one()

    def _walking(self) -> Iterator[Act]:
        does, hint, ends = self._does, self.tr("increment"), self.tr("first, last")
        here = partial(Act, reach=Reach.HERE, when=self._some)
        yield here("plan-up", self.tr("Increment before"), lambda: does.step(-1), ("Up",), hint)
        yield here("plan-down", self.tr("Next increment"), lambda: does.step(1), ("Down",), hint)
        yield here("plan-first", self.tr("First increment"), lambda: does.step_to(False), ("Home",), ends)
        yield here("plan-last", self.tr("Last increment"), lambda: does.step_to(True), ("End",), ends)
        open_ = self.tr("Next open item")
        yield Act(
            "plan-open",
            open_,
            does.next_open,
            ("O",),
            self.tr("next open item"),
            when=self._some,
            why_not=does.why_nothing_open,
        )

    def _dating(self) -> Iterator[Act]:
        does, both, end = self._does, self.tr("move dates"), self.tr("move its end")
        here = partial(Act, reach=Reach.HERE, when=self._one)
        for id_, words, keys, starts, ends, hint in (
            ("sooner", self.tr("A week sooner"), "Shift+Left", -_WEEK, -_WEEK, both),
            ("later", self.tr("A week later"), "Shift+Right", _WEEK, _WEEK, both),
            ("end-sooner", self.tr("End a week sooner"), "Ctrl+Shift+Left", 0, -_WEEK, end),
            ("end-later", self.tr("End a week later"), "Ctrl+Shift+Right", 0, _WEEK, end),
        ):
            yield here(f"plan-{id_}", words, partial(does.move, starts, ends), (keys,), hint)

    def _ordering(self) -> Iterator[Act]:
        does, hint = self._does, self.tr("change the order")
        here = partial(Act, reach=Reach.HERE, when=self._one)
        yield here("plan-raise", self.tr("Move up"), partial(does.order, -1), ("Alt+Shift+Up",), hint)
        yield here("plan-lower", self.tr("Move down"), partial(does.order, 1), ("Alt+Shift+Down",), hint)

    def _fields(self) -> Iterator[Act]:
        field, act = self._does.go_to_field, partial(Act, when=self._one)
        yield act("plan-return", self.tr("Its return"), lambda: field("return"), ("R",), self.tr("return"))
        yield act("plan-owner", self.tr("Its owner"), lambda: field("owner"), ("P",), self.tr("owner"))
        yield act("plan-cost", self.tr("Its cost"), lambda: field("cost"), ("C",), self.tr("cost"))
        yield act(
            "plan-measure", self.tr("Its measure"), lambda: field("measure"), ("M",), self.tr("measure")
        )
        edit, keys = self.tr("Edit its title"), ("Return", "F2")
        yield act("plan-edit", edit, lambda: field("title"), keys, self.tr("edit"), reach=Reach.HERE)

    def _adding(self) -> Iterator[Act]:
        does = self._does
        yield Act(
            "plan-new",
            self.tr("Increment"),
            does.new,
            ("N",),
            self.tr("new increment"),
            when=self._is_here,
        )
        yield Act(
            "plan-bring",
            self.tr("From a portfolio or a gap…"),
            does.bring,
            ("I",),
            self.tr("from a portfolio"),
            when=self._is_here,
            why_not=does.why_nothing_to_bring,
        )
        yield Act("plan-remove", self.tr("Remove"), does.remove, ("Del",), reach=Reach.HERE, when=self._one)
