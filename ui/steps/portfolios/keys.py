"""What can be done with both portfolios, by key, button and menu."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.bridge import Bridge
from ui.steps.portfolios.hand import Hand
from workshop.domain.portfolios.overlaps import activity_of


class Gestures(Protocol):
    """What the page does, each by itself."""

    def step(self, by: int) -> None: ...
    def step_to(self, last: bool) -> None: ...
    def fold(self) -> None: ...
    def is_inside(self) -> bool: ...
    def edit(self) -> None: ...
    def new(self) -> None: ...
    def import_table(self) -> None: ...
    def paste(self) -> None: ...
    def new_gap(self) -> None: ...
    def find(self) -> None: ...
    def turn(self) -> None: ...
    def next_suggestion(self) -> None: ...
    def put_down(self) -> None: ...
    def confirm(self) -> None: ...
    def dismiss(self) -> None: ...
    def overlaps_with(self) -> None: ...
    def same_as(self) -> None: ...
    def make_activity(self) -> None: ...
    def make_candidate(self) -> None: ...
    def ask_next(self) -> None: ...
    def move(self, starts: int, ends: int) -> None: ...
    def remove(self) -> None: ...
    def scroll(self, by: int) -> None: ...
    def zoom(self, by: float) -> None: ...
    def all_time(self) -> None: ...


class PortfolioKeys(QObject):
    """Each act is offered where there is something to do it to."""

    def __init__(
        self, bridge: Bridge, hand: Hand, does: Gestures, is_chart: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge, self._hand, self._does, self._is_chart = bridge, hand, does, is_chart

    def _has_some(self) -> bool:
        return len(self._bridge.snapshot.initiatives) > 0

    def _has_one(self) -> bool:
        return self._hand.initiative in self._bridge.snapshot.initiatives

    def walking(self) -> Iterator[Act]:
        """From one initiative to the next, and from suggestion to suggestion."""
        does, hint = self._does, self.tr("initiative")
        act = partial(Act, reach=Reach.HERE, when=lambda: self._has_some() and self._is_chart())
        yield act("up", self.tr("Initiative before"), lambda: does.step(-1), ("Up",), hint)
        yield act("down", self.tr("Next initiative"), lambda: does.step(1), ("Down",), hint)
        yield act(
            "first",
            self.tr("First initiative"),
            lambda: does.step_to(False),
            ("Home",),
            self.tr("first, last"),
        )
        yield act(
            "last", self.tr("Last initiative"), lambda: does.step_to(True), ("End",), self.tr("first, last")
        )

        open_, close = self.tr("Open or close what an owner has"), self.tr("Close what its owner has")
        of_group = partial(Act, reach=Reach.HERE, hint=self.tr("open, close an owner’s"))
        yield of_group("fold", open_, lambda: does.fold(), ("Return",), when=lambda: bool(self._hand.group))
        yield of_group("fold-own", close, lambda: does.fold(), ("Backspace",), when=does.is_inside)

    def dating(self) -> Iterator[Act]:
        """Moving days by weeks."""
        does, starts, ends = self._does, self.tr("move its start"), self.tr("move its end")
        act = partial(Act, reach=Reach.PAGE, when=self._has_one)
        yield act("start-sooner", self.tr("Start a week sooner"), lambda: does.move(-1, 0), ("[",), starts)
        yield act("start-later", self.tr("Start a week later"), lambda: does.move(1, 0), ("]",), starts)
        sooner, later = self.tr("End a week sooner"), self.tr("End a week later")
        yield act("end-sooner", sooner, lambda: does.move(0, -1), ("{",), ends)
        yield act("end-later", later, lambda: does.move(0, 1), ("}",), ends)

    def answering(self) -> Iterator[Act]:
        """Overlaps: suggested, confirmed, dismissed, by hand; whose view is wanted."""
        does = self._does
        none, no_pair = self.tr("No overlap is suggested."), self._why_no_pair
        yield Act(
            "overlaps-with",
            self.tr("Overlaps with…"),
            does.overlaps_with,
            ("O",),
            self.tr("overlaps with…"),
            when=self._has_one,
        )
        yield Act(
            "view",
            self.tr("Ask for a view"),
            does.ask_next,
            ("V",),
            self.tr("wants the view"),
            when=self._has_one,
        )
        yield Act(
            "suggestion",
            self.tr("Next suggestion"),
            does.next_suggestion,
            ("Space",),
            reach=Reach.HERE,
            when=self._has_some,
            why_not=lambda: "" if self._hand.known else none,
        )
        answer = partial(Act, when=self._has_some)
        yield answer("confirm", self.tr("Confirm"), does.confirm, ("Y",), why_not=self._why_no_suggestion)
        yield answer("dismiss", self.tr("Dismiss"), does.dismiss, ("X",), why_not=no_pair)

        words, hint = self.tr("Both portfolios again"), self.tr("both portfolios on the wall again")
        here = partial(Act, reach=Reach.HERE, when=lambda: self._hand.pair is not None)
        yield here("put-down", words, does.put_down, ("Esc",), hint)

    def _why_no_pair(self) -> str:
        return "" if self._hand.pair else self.tr("Space takes up a suggestion first.")

    def _why_no_suggestion(self) -> str:
        return (
            ""
            if self._hand.suggestion() and self._hand.pair
            else self.tr("Space takes up a suggestion first.")
        )

    def making(self) -> Iterator[Act]:
        """What becomes of an initiative or an overlap."""
        does = self._does
        words = self.tr("Make it an overlap activity")
        yield Act("activity", words, does.make_activity, ("M",), when=self._has_one)
        yield Act(
            "candidate",
            self.tr("Make it a campaign to try"),
            does.make_candidate,
            ("C",),
            when=self._has_one,
            why_not=self._why_no_candidate,
        )

    def is_activity(self) -> bool:
        """Whether what is in hand became an overlap activity."""
        hand = self._hand
        wanted = hand.pair or ([hand.initiative] if hand.initiative else [])
        return bool(wanted) and activity_of(self._bridge.snapshot, wanted) is not None

    def _why_no_candidate(self) -> str:
        made = any(each.initiative == self._hand.initiative for each in self._bridge.snapshot.candidates)
        return self.tr("It is a campaign already.") if made and self._has_one() else ""

    def adding(self) -> Iterator[Act]:
        """New initiatives and gaps, typed, pasted or from a table."""
        does = self._does
        yield Act("new", self.tr("Initiative"), does.new, ("N",), self.tr("new initiative"))
        yield Act("gap", self.tr("Gap"), does.new_gap, ("G",), self.tr("new gap"))
        yield Act("import", self.tr("Import"), does.import_table, ("I",), self.tr("import a table"))
        yield Act("paste", self.tr("Paste a table"), does.paste, ("Ctrl+V",))

    def changing(self) -> Iterator[Act]:
        """Editing, merging, taking away."""
        does, here = self._does, partial(Act, reach=Reach.HERE, when=self._has_one)
        yield here("edit", self.tr("Edit its title"), does.edit, ("Return", "F2"))
        yield Act("merge", self.tr("The same as…"), does.same_as, when=self._has_one)
        yield here("remove", self.tr("Remove"), does.remove, ("Del",))

    def looking(self) -> Iterator[Act]:
        """What is in view: which time, which ones, chart or list."""
        does, time = self._does, self.tr("scroll time")
        here = partial(Act, reach=Reach.HERE, when=lambda: self._has_some() and self._is_chart())
        yield here("earlier", self.tr("Earlier"), lambda: does.scroll(-1), ("Left",), time)
        yield here("later", self.tr("Later"), lambda: does.scroll(1), ("Right",), time)
        yield here("closer", self.tr("Fewer months"), lambda: does.zoom(0.5), ("+", "="), self.tr("zoom"))
        yield here("wider", self.tr("More months"), lambda: does.zoom(2.0), ("-", "−"), self.tr("zoom"))
        yield here("all-time", self.tr("All time in view"), does.all_time, ("Ctrl+0",))
        yield Act("find-here", self.tr("Find"), does.find, ("/",), when=self._has_some)
        yield Act("turn", self.tr("Chart or list"), does.turn, ("L",), when=self._has_some)
