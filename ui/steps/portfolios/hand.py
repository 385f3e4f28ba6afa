"""What is in hand on the page: an initiative, and two that overlap or may."""

from collections.abc import Sequence

from ui.bridge import Bridge
from ui.steps.portfolios.chart.board import Board, InHand, Row
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.overlapping.periods import meeting
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.portfolios.grouping import GroupKey, group_key
from workshop.domain.portfolios.overlaps import Pair, overlap_between
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.portfolios import PortfolioPlace
from workshop.texts.steps.overlapping.reasons import in_common, when


class Hand:
    """Keeps up with the workshop: what is gone is in hand no longer. `known` is suggested, best first;
    `is_taken_up` says whether somebody took the two up, or they are only the first. In hand is an initiative
    or, where a portfolio is grouped by owner, a `group`; `opened` are those whose initiatives show.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self.initiative: InitiativeId | None = None
        self.group: GroupKey | None = None
        self.opened: set[GroupKey] = set()
        self.pair: Pair | None = None
        self.known: Sequence[Suggestion] = ()
        self.is_taken_up = False

    def keep_up(self, snapshot: Snapshot, known: Sequence[Suggestion]) -> None:
        """Take new suggestions; without anything in hand the first initiative and suggestion are."""
        self.known = known
        if self.pair is not None and not self._stands(snapshot, self.pair):
            self.pair = None
        if self.group is None and self.initiative not in snapshot.initiatives:
            listed = snapshot.initiatives.in_order
            self.initiative = listed[0].id if listed else None
            if self.pair is None and known:
                self.pair, self.initiative = known[0].initiatives, known[0].initiatives[0]
                self.is_taken_up = False

    def _stands(self, snapshot: Snapshot, pair: Pair) -> bool:
        if any(each not in snapshot.initiatives for each in pair):
            return False
        found = overlap_between(snapshot, pair)
        return (found is not None and not found.dismissed) or self.suggestion(pair) is not None

    def suggestion(self, pair: Pair | None = None) -> Suggestion | None:
        """The suggestion of these two, or of those in hand."""
        wanted = pair or self.pair
        return next((each for each in self.known if each.initiatives == wanted), None)

    def fit(self, shown: Board) -> None:
        """Have in hand what the board shows: of an initiative that is folded away its group, and in place of
        a group that isn't there any longer the first initiative.
        """
        group = shown.group_at(self.initiative) if self.group is None else None
        if group is not None:
            self.choose_group(group.group.key)
        elif self.group is not None and shown.group(self.group) is None:
            self.group = None
            first = next((row for row in shown.rows if isinstance(row, Row)), None)
            self.initiative = first.initiative.id if first else None

    def choose_group(self, key: GroupKey) -> None:
        """Take a group in hand; two that were taken up stay so."""
        self.group, self.initiative = key, None

    def fold(self, key: GroupKey) -> None:
        """Open a group, or close it."""
        self.opened ^= {key}

    def choose(self, initiative: InitiativeId) -> None:
        """Take an initiative in hand and open its group; a pair that it isn't of is put down."""
        self._open(initiative)
        self.initiative, self.group = initiative, None
        if self.pair is not None and initiative not in self.pair:
            self.put_down()

    def put_down(self) -> None:
        """Take no two in hand; the initiative stays."""
        self.pair, self.is_taken_up = None, False

    def take_up(self, pair: Pair) -> None:
        """Take two in hand, and of them the first; the room sees them."""
        for each in pair:
            self._open(each)
        self.pair, self.initiative, self.group, self.is_taken_up = pair, pair[0], None, True

    def _open(self, initiative: InitiativeId) -> None:
        fact = self._bridge.snapshot.initiatives.get(initiative)
        if fact is not None:
            self.opened.add(group_key(fact))

    def place_on_wall(self, with_money: bool) -> PortfolioPlace:
        """What the room may see of it: two only once somebody took them up."""
        pair = self.pair if self.is_taken_up else None
        return PortfolioPlace(self.initiative, pair, self.suggestion() if pair else None, with_money)

    def next_suggestion(self) -> bool:
        """Take up the suggestion after the one in hand, the first after the last; whether there is any."""
        if not self.known:
            return False
        pairs = [each.initiatives for each in self.known]
        place = pairs.index(self.pair) + 1 if self.pair in pairs else 0
        self.take_up(pairs[place % len(pairs)])
        return True

    def go_on(self, after: int) -> None:
        """Once one was answered: take up what has come to its place."""
        if self.known:
            self.take_up(self.known[min(after, len(self.known) - 1)].initiatives)

    def place(self) -> int:
        """Which of the suggestions is in hand, counted from 0; 0 where none is."""
        pairs = [each.initiatives for each in self.known]
        return pairs.index(self.pair) if self.pair in pairs else 0

    def now(self, snapshot: Snapshot) -> InHand:
        """What is in hand, with why and when."""
        texts = self._bridge.texts
        if self.pair is None:
            return InHand(self.initiative, group=self.group)
        one, other = (snapshot.initiatives[each] for each in self.pair)
        meets, found, suggestion = (
            meeting(one, other),
            overlap_between(snapshot, self.pair),
            self.suggestion(),
        )
        reason = in_common(texts, suggestion) if suggestion else ""
        if suggestion is None and found is not None:
            reason = found.note.split("\n")[0]
        days = when(texts, meets)
        return InHand(self.initiative, self.pair, reason or days, days if reason else "", meets, self.group)
