"""What can be done with objectives by key: walking, writing, linking, and the ways to begin."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.steps.objectives.board import Board
from ui.steps.objectives.entries.entry import Entry
from ui.steps.objectives.work import ObjectivesWork
from ui.steps.page import Page
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Objective
from workshop.domain.listing.aims import AIMS, of_kind, unserved

_MOST = 9
_HELD = {ObjectiveKind.MARKETING: "", ObjectiveKind.IT: "Shift+", ObjectiveKind.COMPANY: "Ctrl+"}
"""What is held down with a digit, for whose aim it is."""
_MANY = 9
MARKETING, SHARED, COMPANY = ObjectiveKind.MARKETING, ObjectiveKind.SHARED, ObjectiveKind.COMPANY


class ObjectivesActs(QObject):
    """Makes the page's acts; `name` says what a kind of objectives is called."""

    def __init__(
        self, page: Page, board: Board, work: ObjectivesWork, name: Callable[[ObjectiveKind], str]
    ) -> None:
        super().__init__(page)
        self._page, self._board, self._work, self._name = page, board, work, name

    def in_hand(self) -> Objective | None:
        """The objective in hand."""
        in_hand = self._board.in_hand
        return self._page.bridge.snapshot.objectives.get(in_hand) if in_hand else None

    def walking(self) -> Iterator[Act]:
        """The arrows, and what is done to the one in hand where the focus is on it."""
        act = partial(Act, reach=Reach.HERE, when=lambda: self.in_hand() is not None)
        move, order = self.tr("move"), self.tr("change the order")
        board, going = self._board, self._go
        yield act("below", self.tr("The next below"), lambda: going(board.step(1)), ("Down",), move)
        yield act("above", self.tr("The next above"), lambda: going(board.step(-1)), ("Up",), move)
        yield act("left", self.tr("The column to the left"), lambda: going(board.across(-1)), ("Left",), move)
        yield act(
            "right", self.tr("The column to the right"), lambda: going(board.across(1)), ("Right",), move
        )
        yield act("edit", self.tr("Edit the text"), self.edit, ("Return", "F2"), self.tr("edit"))
        yield act("up", self.tr("Move up"), partial(self._move, -1), ("Alt+Shift+Up",), order)
        yield act("down", self.tr("Move down"), partial(self._move, 1), ("Alt+Shift+Down",), order)
        yield act("remove", self.tr("Remove"), self._remove, ("Del", "Backspace"), self.tr("remove"))

    def adding(self) -> Iterator[Act]:
        """The fields that add."""
        new, aim, goal = self.tr("Shared objective"), self.tr("New aim"), self.tr("New company goal")
        shared = self.tr("new shared objective")
        yield Act("new-shared", new, partial(self.write_into, SHARED), ("N",), shared)
        yield Act("new-aim", aim, lambda: self.write_into(self._kind_of_aim()), ("A",))
        yield Act("new-goal", goal, partial(self.write_into, COMPANY), ("G",))

    def linking(self) -> Iterator[Act]:
        """A digit lets the shared objective in hand serve an aim, or no longer."""
        for kind, held in _HELD.items():
            hint = (
                self.tr("{whose}’s aim").format(whose=self._name(kind)) if kind in AIMS else self.tr("a goal")
            )
            for place in range(1, _MOST + 1):
                yield Act(
                    f"serve-{kind.value}-{place}",
                    self.tr("Serves {whose} {n}").format(whose=self._name(kind), n=place),
                    partial(self._toggle, kind, place),
                    (f"{held}{place}",),
                    hint,
                    when=partial(self._can_toggle, kind, place),
                )

    def choosing(self) -> Iterator[Act]:
        """Only what nothing serves, where there are many aims."""
        board = self._board
        yield Act(
            "unserved",
            self.tr("Served by none"),
            lambda: board.choose(not board.only_unserved),
            ("U",),
            when=self._is_many,
            is_on=lambda: board.only_unserved,
        )

    def _is_many(self) -> bool:
        snapshot = self._page.bridge.snapshot
        many = any(len(of_kind(snapshot, kind)) > _MANY for kind in AIMS)
        return self._board.only_unserved or (many and bool(unserved(snapshot)))

    # -- what they do

    def _go(self, entry: Entry | None) -> None:
        if entry is not None:
            entry.setFocus()

    def edit(self) -> None:
        """Edit the text of the one in hand where it stands."""
        entry = self._board.entry(self._board.in_hand)
        if entry is not None:
            entry.edit()

    def write_into(self, kind: ObjectiveKind) -> None:
        """Put the focus where one of a kind is added."""
        self._board.columns[kind].add.setFocus()

    def _kind_of_aim(self) -> ObjectiveKind:
        """Whose column has the focus; Marketing's where none has."""
        for kind in AIMS:
            if self._board.columns[kind].add.hasFocus():
                return kind
        here = self.in_hand()
        return here.kind if here is not None and here.kind in AIMS else MARKETING

    def _move(self, by: int) -> None:
        if self._board.in_hand is not None:
            self._work.move(self._board.in_hand, by)

    def _remove(self) -> None:
        """The focus goes on to the next one, or the one before."""
        gone, board = self._board.in_hand, self._board
        if gone is None:
            return
        here = board.entry(gone)
        own = board.columns[here.shown.kind].listed if here else ()
        place = own.index(gone) if gone in own else 0
        rest = [each for each in own if each != gone]
        self._work.remove(gone)
        near = board.entry(rest[min(place, len(rest) - 1)]) if rest else board.first()
        self._go(near)

    def _aim(self, kind: ObjectiveKind, place: int) -> ObjectiveId | None:
        own = of_kind(self._page.bridge.snapshot, kind)
        return own[place - 1].id if place <= len(own) else None

    def _can_toggle(self, kind: ObjectiveKind, place: int) -> bool:
        here = self.in_hand()
        return here is not None and here.kind is SHARED and self._aim(kind, place) is not None

    def _toggle(self, kind: ObjectiveKind, place: int) -> None:
        aim, here = self._aim(kind, place), self.in_hand()
        if aim is not None and here is not None:
            self._work.toggle_served(here.id, aim)
