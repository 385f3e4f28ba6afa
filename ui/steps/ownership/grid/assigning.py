"""Giving and taking roles in the grid: a letter by its key, in whatever is selected."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject

from ui.acts.act import Act, Reach
from ui.bridge import Bridge
from ui.steps.ownership.grid.view import RightsView
from workshop.actions.steps import ownership
from workshop.domain.facts.choices import Scheme
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.references.integrity import LETTERS
from workshop.texts.names import role_name


class Assigning(QObject):
    """Works on the selected cells, or else the current one, in the phase that `phase` tells.

    `first` does what gives a letter, once it is clear what letters mean.
    """

    def __init__(
        self,
        view: RightsView,
        bridge: Bridge,
        phase: Callable[[], PhaseId | None],
        first: Callable[[Callable[[], object]], None],
    ) -> None:
        super().__init__(view)
        self._view, self._bridge, self._phase, self._first = view, bridge, phase, first

    def letters(self, adding: bool = False) -> Iterator[Act]:
        """The letters of every scheme; by its key the cell gets a letter, with Shift one more."""
        for scheme, letters in LETTERS.items():
            when = partial(self._is_in, scheme)
            for letter in letters:
                name = role_name(self._bridge.texts, scheme, letter)
                if adding:
                    words = self.tr("Add {role}").format(role=name)
                    key, hint = f"Shift+{letter}", self.tr("add a second letter")
                else:
                    words, key, hint = name, letter, name.lower()
                run = partial(self._assign, letter, adding)
                yield Act(f"{scheme}-{key}", words, run, (key,), hint, Reach.HERE, when)

    def _is_in(self, scheme: Scheme) -> bool:
        snapshot = self._bridge.snapshot
        return snapshot.workshop.scheme is scheme and bool(snapshot.shortlist and len(snapshot.participants))

    def _places(self) -> list[ownership.Place]:
        """The selected cells, or else the current one."""
        grid, places = self._view.grid(), []
        for index in self._view.selectedIndexes() or [self._view.currentIndex()]:
            activity, person = grid.activity_at(index.row()), grid.person_at(index.column())
            if activity is not None and person is not None:
                places.append(ownership.Place(activity.id, person.id))
        return places

    def activities(self) -> list[ActivityId]:
        """The activities of the selected cells, or else the one in hand, each once."""
        chosen = self._view.selectedIndexes() or [self._view.currentIndex()]
        found = (self._view.grid().activity_at(index.row()) for index in chosen)
        return [*dict.fromkeys(activity.id for activity in found if activity is not None)]

    def _assign(self, letter: str, add: bool) -> None:
        places, phase = self._places(), self._phase()
        act, run = ownership.assign_right, self._bridge.run
        if places:
            self._first(lambda: run(act, places=places, role=letter, phase=phase, add=add))

    def clear(self) -> None:
        """Take the roles away."""
        self._bridge.run(ownership.clear_rights, places=self._places(), phase=self._phase())
