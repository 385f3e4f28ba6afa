"""What is in hand on the page: a task, and where the walk through the hand-overs is."""

from ui.steps.rehearsal.chart.board import InHand
from workshop.domain.facts.ids import TaskId
from workshop.domain.rehearsal.stations import Station, stations
from workshop.domain.rehearsal.walk import Walk
from workshop.domain.wall.rehearsal import RehearsalPlace


class Hand:
    """Keeps up with the workshop: what is gone is in hand no longer."""

    def __init__(self) -> None:
        self.task: TaskId | None = None
        self.stations: tuple[Station, ...] = ()
        self._at: tuple[TaskId | None, TaskId] | None = None
        self._place = 0

    def keep_up(self, walk: Walk) -> None:
        """Take the tasks as they are; a station that is gone makes room for the one at its place."""
        if self.task not in walk.by_id:
            self.task = next(iter(walk.by_id), None)
        self.stations = stations(walk)
        if self._at is None:
            return
        pairs = [(each.before, each.after) for each in self.stations]
        if self._at in pairs:
            self._place = pairs.index(self._at)
        elif pairs:
            self._go(min(self._place, len(pairs) - 1))
        else:
            self.leave()

    @property
    def station(self) -> Station | None:
        """Where the walk is, while somebody walks."""
        return self.stations[self._place] if self._at is not None and self.stations else None

    def _go(self, place: int) -> None:
        station = self.stations[place]
        self._place, self._at, self.task = place, (station.before, station.after), station.after

    def go_to(self, station: Station) -> None:
        """Walk on from this one."""
        if station in self.stations:
            self._go(self.stations.index(station))

    def step(self, by: int, crossing: bool = False) -> None:
        """Go so many stations further, or to the next one between the sides; begin where nobody walks."""
        places = [n for n, each in enumerate(self.stations) if each.crosses or not crossing]
        if not places:
            return
        if self._at is None:
            self._go(places[0])
            return
        ahead = [n for n in places if (n > self._place if by > 0 else n < self._place)]
        if ahead:
            self._go(ahead[0] if by > 0 else ahead[-1])

    def leave(self) -> None:
        """Walk no longer."""
        self._at = None

    def in_hand(self) -> InHand:
        """What the swimlane marks."""
        return InHand(self.task, self._at)

    def place(self) -> RehearsalPlace:
        """Where the audience follows to."""
        return RehearsalPlace(self._at)
