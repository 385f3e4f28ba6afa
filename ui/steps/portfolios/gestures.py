"""What hands do on the page of both portfolios: each gesture leads to one action, or to another place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.fields.clipboard import copied
from ui.steps.portfolios.hand import Hand
from ui.steps.portfolios.picker import InitiativePicker
from ui.steps.portfolios.stage import Stage
from ui.steps.portfolios.work import PortfolioWork
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.ids import ActivityId, InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.findings import Subject
from workshop.domain.portfolios.grouping import GroupKey, group_key
from workshop.domain.portfolios.overlaps import Pair, activity_of, in_order, overlap_between
from workshop.imports.asking import Kind
from workshop.imports.clipboard.copied import Titles, read_titles
from workshop.imports.reading import heads_of
from workshop.report.portfolios.axis import Span, all_time
from workshop.texts.steps.portfolios import initiative_title


class PortfolioGestures(QObject):
    """`span` are the months that somebody chose to see, None before that."""

    def __init__(self, page: Stage, hand: Hand, work: PortfolioWork) -> None:
        super().__init__(page)
        self._page, self._hand, self._work = page, hand, work
        self._bridge = page.bridge
        self.span: Span | None = None

    def _current(self) -> Initiative | None:
        return self._bridge.snapshot.initiatives.get(self._hand.initiative)

    # -- what is in hand

    def choose(self, initiative: InitiativeId) -> None:
        """Take an initiative in hand."""
        self._hand.choose(initiative)
        self._page.show_now()
        self._page.chart.bring_into_view()

    def choose_group(self, key: GroupKey) -> None:
        """Take what one owner has in hand."""
        self._hand.choose_group(key)
        self._page.show_now()
        self._page.chart.bring_into_view()

    def fold(self, key: GroupKey | None = None) -> None:
        """Open or close a group: this one, the one in hand, or that of the initiative in hand."""
        fact = self._current()
        key = key or self._hand.group or (group_key(fact) if fact else None)
        if key is not None:
            self._hand.fold(key)
            self._page.show_now()
            self._page.chart.bring_into_view()

    def is_inside(self) -> bool:
        """Whether the initiative in hand shows under its owner."""
        return not self._page.is_list and self._page.chart.is_inside()

    def take_up(self, pair: Pair) -> None:
        """Take two in hand that overlap or may."""
        self._hand.take_up(pair)
        self._page.show_now()
        self._page.chart.bring_into_view()

    def step(self, by: int) -> None:
        self._page.chart.step(by)

    def step_to(self, last: bool) -> None:
        self._page.chart.step_to(last)

    def next_suggestion(self) -> None:
        if self._hand.next_suggestion() and self._hand.pair is not None:
            self.take_up(self._hand.pair)

    def put_down(self) -> None:
        """The room sees both portfolios again."""
        self._hand.put_down()
        self._page.show_now()

    # -- answers

    def confirm(self) -> None:
        """It is an overlap; the next suggestion is taken up."""
        pair, place = self._hand.pair, self._hand.place()
        if pair is not None and self._work.confirm(pair):
            self._go_on(place)

    def dismiss(self) -> None:
        """It is none; the next suggestion is taken up."""
        pair, place = self._hand.pair, self._hand.place()
        was_suggested = self._hand.suggestion() is not None
        if pair is not None and self._work.dismiss(pair) and was_suggested:
            self._go_on(place)

    def _go_on(self, place: int) -> None:
        self._hand.go_on(place)
        self._page.show_now()
        self._page.chart.bring_into_view()

    def overlaps_with(self) -> None:
        """Choose what the initiative in hand overlaps with."""
        fact = self._current()
        if fact is None:
            return
        snapshot = self._bridge.snapshot
        others = [each for each in snapshot.initiatives if each.id != fact.id]
        open_ = [each for each in others if not self._is_overlap((fact.id, each.id))]
        offered = sorted(open_, key=lambda each: each.side is fact.side)
        title = initiative_title(self._bridge.texts, fact)
        asks = self.tr("What does “{title}” overlap with?").format(title=title)
        self._pick(offered, asks, self.tr("They overlap"), lambda other: self._overlap(fact.id, other))

    def _is_overlap(self, pair: Pair) -> bool:
        found = overlap_between(self._bridge.snapshot, pair)
        return found is not None and not found.dismissed

    def _overlap(self, one: InitiativeId, other: InitiativeId) -> None:
        pair = in_order(self._bridge.snapshot, (one, other))
        if self._work.confirm(pair):
            found = overlap_between(self._bridge.snapshot, pair)
            self.take_up(found.initiatives if found else pair)

    def same_as(self) -> None:
        """Choose what the initiative in hand is the same as."""
        fact = self._current()
        if fact is None:
            return
        title = initiative_title(self._bridge.texts, fact)
        asks = self.tr("What is the same as “{title}”? Its views and overlaps come along.").format(
            title=title
        )
        snapshot = self._bridge.snapshot
        offered = [each for each in snapshot.initiatives if each.id != fact.id and each.side is fact.side]
        self._pick(offered, asks, self.tr("Make them one"), lambda other: self._work.merge(fact.id, other))

    def _pick(
        self, offered: Sequence[Initiative], asks: str, act: str, take: Callable[[InitiativeId], None]
    ) -> None:
        page = self._page
        dialog = InitiativePicker(
            page, page.looks, self._bridge.texts, self._bridge.snapshot, offered, asks, act
        )
        dialog.picked.connect(take)
        dialog.open()

    # -- what becomes of it

    def make_activity(self) -> None:
        """Make what is in hand an overlap activity; where it is one, go there."""
        hand = self._hand
        wanted = hand.pair or ((hand.initiative,) if hand.initiative else ())
        made = activity_of(self._bridge.snapshot, wanted) if wanted else None
        if made is not None:
            self.go_to_activity(made.id)
        elif wanted and self._work.make_activity(wanted, hand.suggestion()):
            self._page.show_now()

    def go_to_activity(self, activity: ActivityId) -> None:
        self._page.asked_for.emit(StepId.OVERLAP_ACTIVITIES, Subject(activity))

    def make_candidate(self) -> None:
        if self._hand.initiative is not None:
            self._work.make_candidate(self._hand.initiative)

    # -- editing

    def edit(self) -> None:
        """Write the title where it stands, or in the drawer where the list shows."""
        fact = self._current()
        if fact is not None and not self._page.is_list:
            self._page.chart.edit(fact.id, fact.title)
        elif fact is not None:
            self._page.drawer_wanted.emit()
            self._page.beside.reach(self._page.beside.details.title)

    def edit_field(self, field: str, value: object) -> None:
        if (initiative := self._page.beside.details.initiative) is not None:
            self._work.edit(initiative, field, value)

    def ask_next(self) -> None:
        if self._hand.initiative is not None:
            self._work.ask_next(self._hand.initiative)

    def ask(self, side: Side | None) -> None:
        if (initiative := self._page.beside.details.initiative) is not None:
            self._work.ask(initiative, side)

    def write_view(self, side: Side, text: str) -> None:
        if (initiative := self._page.beside.details.initiative) is not None:
            self._work.write_view(initiative, side, text)

    def say_unread(self, text: str) -> None:
        words = self.tr("“{text}” isn’t an amount of money: write it as 180,000 EUR.")
        self._page.said.emit(words.format(text=text))

    def move(self, starts: int, ends: int) -> None:
        if self._hand.initiative is not None:
            self._work.move(self._hand.initiative, starts, ends)

    def remove(self) -> None:
        """Take it away; the one that comes to its place is in hand then."""
        fact = self._current()
        if fact is None:
            return
        listed = [each.id for each in self._bridge.snapshot.initiatives]
        place = listed.index(fact.id)
        rest = [each for each in listed if each != fact.id]
        self._work.remove(fact.id)
        if rest and fact.id not in self._bridge.snapshot.initiatives:
            self.choose(rest[min(place, len(rest) - 1)])

    # -- new ones

    def new(self) -> None:
        """Type into the portfolio of what is in hand."""
        fact = self._current()
        self._page.adding.begin(fact.side if fact else self._page.adding.chosen())

    def add(self, lines: list[str]) -> None:
        added = self._work.add(lines, self._page.adding.chosen())
        if added is not None:
            self.choose(added)

    def new_gap(self) -> None:
        self._page.drawer_wanted.emit()
        self._page.beside.reach(self._page.beside.gaps.add)

    def add_gaps(self, lines: list[str]) -> None:
        for line in lines:
            self._work.add_gap(line)

    def import_table(self) -> None:
        self._page.importing.ask(Kind.INITIATIVES, self._page.adding.chosen())

    def paste(self) -> None:
        """Show what was copied; what is no table is a title a line."""
        found = read_titles(copied(), heads_of(Kind.INITIATIVES))
        if found.grid is not None:
            self.show_pasted(found)
        elif found.lines:
            self.add([*found.lines])

    def show_pasted(self, found: Titles) -> None:
        """Add the initiatives that were copied, of the side that is chosen."""
        self._page.importing.take_titles(Kind.INITIATIVES, found, self._page.adding.chosen())

    # -- what is in view

    def find(self) -> None:
        self._page.finding.begin()

    def turn(self) -> None:
        """The list in place of the chart, or the other way round."""
        page = self._page
        page.wants_list = not page.is_list
        page.show_now()
        page.take_focus()

    def scroll(self, by: int) -> None:
        self._look_at(self._page.chart.span.scrolled(by))

    def zoom(self, by: float) -> None:
        self._look_at(self._page.chart.span.zoomed(by))

    def all_time(self) -> None:
        now = self._page.chart.span
        periods = [(each.starts_on, each.ends_on) for each in self._bridge.snapshot.initiatives]
        self._look_at(all_time(periods, otherwise=now.first_day))

    def _look_at(self, span: Span) -> None:
        self.span = span
        self._page.chart.show_span(span)
