"""Where the focus goes on the board: along a column, to the next one, and to the company's goals."""

from PySide6.QtWidgets import QWidget

from ui.steps.objectives.column import Column
from ui.steps.objectives.entries.entry import Entry
from ui.steps.objectives.layout import COLUMNS, ORDER
from workshop.domain.facts.choices import ObjectiveKind
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.listing.aims import AIMS

COMPANY, SHARED = ObjectiveKind.COMPANY, ObjectiveKind.SHARED


class Walking(QWidget):
    """Columns of entries, one of which is in hand."""

    columns: dict[ObjectiveKind, Column]
    in_hand: ObjectiveId | None = None

    @property
    def is_single(self) -> bool:
        """Whether all columns stand under each other."""
        return False

    def entry(self, objective: ObjectiveId | None) -> Entry | None:
        """The entry of an objective."""
        found = (column.entries.get(objective) for column in self.columns.values() if objective)
        return next((each for each in found if each is not None), None)

    def here(self) -> Entry | None:
        """The entry in hand, where it is to be seen."""
        entry = self.entry(self.in_hand)
        return (
            entry if entry is not None and entry.shown.id in self.columns[entry.shown.kind].listed else None
        )

    def step(self, by: int) -> Entry | None:
        """The next entry above or below, from the top of a column to the company's goals."""
        here = self.here()
        if here is None:
            return self.first()
        own = self.columns[here.shown.kind].in_view()
        place = own.index(here) + by
        if here.shown.kind is COMPANY and not self.is_single:
            return (self.columns[SHARED].in_view() or self.aims() or own)[0] if by > 0 else None
        if 0 <= place < len(own):
            return own[place]
        if self.is_single:
            all_ = [each for kind in ORDER for each in self.columns[kind].in_view()]
            place = all_.index(here) + by
            return all_[place] if 0 <= place < len(all_) else None
        goals = self.columns[COMPANY].in_view()
        return goals[0] if place < 0 and goals else None

    def across(self, by: int) -> Entry | None:
        """The entry in the next column that has any, at the same height; among goals the next goal."""
        here = self.here()
        if here is None:
            return self.first()
        if here.shown.kind is COMPANY:
            own = self.columns[COMPANY].in_view()
            place = own.index(here) + by
            return own[place] if 0 <= place < len(own) else None
        kinds = COLUMNS if by > 0 else tuple(reversed(COLUMNS))
        for kind in kinds[kinds.index(here.shown.kind) + 1 :]:
            if found := self.columns[kind].in_view():
                middle = here.geometry().center().y()
                return min(found, key=lambda each: abs(each.geometry().center().y() - middle))
        return None

    def first(self) -> Entry | None:
        """Where one begins: at a shared objective, or else at any."""
        kinds = (SHARED, *AIMS, COMPANY)
        return next((each for kind in kinds for each in self.columns[kind].in_view()), None)

    def aims(self) -> list[Entry]:
        """Both sides' aims that are to be seen."""
        return [each for kind in AIMS for each in self.columns[kind].in_view()]
