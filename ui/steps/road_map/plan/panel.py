"""The plan: a table of increments over the months, and below it what they cost and bring."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.controls.empty import EmptyState
from ui.controls.labels import label
from ui.controls.scrolled import bring_into_view
from ui.steps.page import Page
from ui.steps.road_map.plan.acting import PlanActs
from ui.steps.road_map.plan.adding import AddingLine
from ui.steps.road_map.plan.board import board
from ui.steps.road_map.plan.bringing import Bringing
from ui.steps.road_map.plan.charts import PlanCharts
from ui.steps.road_map.plan.drawer import PlanDrawer
from ui.steps.road_map.plan.gaps.acting import GapsOnPlan
from ui.steps.road_map.plan.opening import OpenItem, next_item, open_items
from ui.steps.road_map.plan.table import PlanTable
from ui.steps.road_map.plan.work import PlanWork
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import GapId, IncrementId
from workshop.domain.findings import Finding, Subject
from workshop.domain.planning.numbering import first_currency
from workshop.domain.planning.returns import currencies
from workshop.report.portfolios.axis import at_first
from workshop.texts.steps.road_map import heard, mixed_text, return_trouble, tally, tally_words


class PlanPanel(QWidget):
    """A tab of the road map's page; `is_here` tells whether it is the one that shows.

    Its `details` belong into the page's drawer, its `head` onto the page's head.
    """

    def __init__(self, page: Page, is_here: Callable[[], bool]) -> None:
        super().__init__()
        self.page, self._bridge, looks, texts = page, page.bridge, page.looks, page.bridge.texts
        self.in_hand: IncrementId | None = None
        self._currency = ""
        self._shown_open: OpenItem | None = None
        self._found: tuple[Finding, ...] = ()
        self._work = PlanWork(self._bridge, page.notice.emit, self)
        self.table = PlanTable(looks, texts, page.acts)
        self._bringing = Bringing(self._bridge, self._work, self)
        self._bringing.brought.connect(self._take_brought)
        self._acting = PlanActs(self, is_here, self)
        self.gaps = GapsOnPlan(page, is_here, self._plan_gap)
        page.acts.add(*self.gaps.in_lines(), *self._acting.all(), *self.gaps.anywhere())
        self.charts = PlanCharts(looks, texts)
        self.details = PlanDrawer(looks, texts, page.acts)
        self.gaps.build(self.details, self.table)
        self.currency = Segments(looks, self.tr("Currency of the chart"))
        self._build_head()
        self._lay_out()
        self._connect()

    def _build_head(self) -> None:
        acts, looks = self.page.acts, self.page.looks
        self.head = QWidget()
        row = QHBoxLayout(self.head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(acts.button("plan-bring", looks, "quiet", "import", "icon"))
        row.addWidget(acts.button("plan-new", looks, icon="plus"))
        row.addWidget(acts.button("plan-open", looks, "primary"))

    def _lay_out(self) -> None:
        looks, acts = self.page.looks, self.page.acts
        self._empty = EmptyState(
            looks,
            self.tr("No increments yet."),
            self.tr("The campaign in hand is a good first one: what has to be there for it, and stays?"),
            (
                acts.button("plan-new", looks, "primary", words=self.tr("Add the first increment")),
                acts.button("plan-bring", looks),
            ),
        )
        self.adding = AddingLine(looks, self._bridge.texts)
        self.adding.hide()
        choice = QHBoxLayout()
        choice.setContentsMargins(24, 4, 24, 0)
        choice.setSpacing(12)
        choice.addWidget(self.currency)
        self._mixed = label(looks, "small", "", "ink2", wrap=True)
        choice.addWidget(self._mixed, 1)
        grid = QGridLayout()
        grid.addWidget(self.table, 0, 0)
        grid.addWidget(self._empty, 0, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(grid, 3)
        column.addWidget(self.adding)
        column.addLayout(choice)
        column.addWidget(self.charts, 2)
        column.addStretch(0)

    def _connect(self) -> None:
        details = self.details.details
        self.table.chosen.connect(self.take)
        self.table.entered.connect(lambda _: self.go_to_field("title"))
        self.table.moved.connect(self._work.move)
        self.adding.added.connect(self._add)
        self.adding.left.connect(self._leave_adding)
        self.currency.chosen.connect(self._draw_in)
        self.details.counted.connect(self._work.count_for)
        details.edited.connect(self._edit)
        details.expected.connect(self._expect)
        details.unread.connect(self._work.refuse)
        details.accepted.connect(self._work.accept)
        details.reopened.connect(self._work.reopen)

    # -- what is shown

    def show_now(self, found: tuple[Finding, ...] | None = None) -> None:
        """Show the workshop as it is, with what is in hand; `found` is what the rules say of it now."""
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        self._found = self._found if found is None else found
        self._offer_currencies()
        shown = board(texts, snapshot, self._found, self._currency)
        if self.in_hand not in snapshot.increments:
            self.in_hand = shown.rows[0].id if shown.rows else None
        fact = snapshot.increments.get(self.in_hand)
        trouble = return_trouble(texts, snapshot, fact, self._found) if fact else ""
        day = snapshot.workshop.starts_on or date.today()
        span = at_first(shown.periods, day)
        self.table.show_board(
            shown, span, self.in_hand, heard(texts, snapshot, fact, trouble) if fact else ""
        )
        self.table.setMaximumHeight(self.table.wanted_height())
        self.charts.show_plan(snapshot, self._currency, self.in_hand)
        is_empty = not shown.rows
        self._empty.setVisible(is_empty)
        self.table.setVisible(not is_empty)
        self.charts.setVisible(not is_empty and bool(self._currency))
        self.details.details.show_increment(snapshot, fact, self._found)
        self.details.show_horizon(snapshot)
        self.gaps.show_now(snapshot)

    def _offer_currencies(self) -> None:
        """The currency that is drawn; where there are several, each can be."""
        known = list(currencies(self._bridge.snapshot.increments))
        if self._currency not in known:
            self._currency = first_currency(self._bridge.snapshot)
        if self.currency.values() != known:
            self.currency.set_choices([(each, each, "") for each in known])
        self.currency.choose(self._currency)
        for each in (self.currency, self._mixed):
            each.setVisible(len(known) > 1)
        self._mixed.setText(mixed_text(self._bridge.texts, self._bridge.snapshot, self._currency))

    def _draw_in(self, currency: object) -> None:
        self._currency = str(currency)
        self.show_now()

    def said(self) -> tuple[str, str]:
        """How many increments are ready, and what others lack."""
        count = tally(self._bridge.snapshot, self._found)
        return " · ".join(tally_words(self._bridge.texts, count)) if count.count else "", ""

    # -- what is done

    def take(self, increment: IncrementId) -> None:
        """Take an increment in hand."""
        if increment != self.in_hand:
            self.in_hand = increment
            self.show_now()
            self.page.acts.refresh()
        self.table.bring_into_view()
        self.page.looked_at.emit(increment)

    def step(self, by: int) -> None:
        self.table.step(by)

    def step_to(self, last: bool) -> None:
        rows = self.table.board.rows
        if rows:
            self.take(rows[-1 if last else 0].id)

    def has_some(self) -> bool:
        return len(self._bridge.snapshot.increments) > 0

    def has_one(self) -> bool:
        return self.in_hand in self._bridge.snapshot.increments

    def go_to_field(self, name: str) -> None:
        """Go on in a field of the increment in hand."""
        details = self.details.details
        field = {
            "title": details.title,
            "owner": details.owner,
            "cost": details.pays[Side.MARKETING],
            "return": details.gain,
            "measure": details.measure,
        }[name]
        self.page.drawer_wanted.emit()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bring_into_view(self.details.area, field)

    def new(self) -> None:
        """Go on in the line that adds, on the strand in hand."""
        fact = self._bridge.snapshot.increments.get(self.in_hand)
        self.adding.begin(fact.strand if fact else None)

    def _add(self, lines: list[str]) -> None:
        added = self._work.add(lines, self.adding.chosen())
        if added is not None:
            self.take(added)

    def _leave_adding(self) -> None:
        self.adding.hide()
        self.take_focus()

    def _edit(self, field: str, value: object) -> None:
        if (increment := self.details.details.increment) is not None:
            self._work.edit(increment, field, value)

    def _expect(self, value: float | None, at: date | None) -> None:
        if (increment := self.details.details.increment) is not None:
            self._work.expect(increment, value, at)

    def move(self, starts: int, ends: int) -> None:
        if self.in_hand is not None:
            self._work.move(self.in_hand, starts, ends)

    def order(self, by: int) -> None:
        """Move the increment in hand up or down in its strand, as the charter prints it."""
        if self.in_hand is not None:
            self._work.order(self.in_hand, by)
            self.table.bring_into_view()

    def remove(self) -> None:
        """Take the increment in hand away, and the next one in hand."""
        rows = [row.id for row in self.table.board.rows]
        if self.in_hand in rows:
            gone, place = self.in_hand, rows.index(self.in_hand)
            rest = [each for each in rows if each != gone]
            self.in_hand = rest[min(place, len(rest) - 1)] if rest else None
            self._work.remove(gone)
            self.take_focus()

    # -- what is open

    def _open(self) -> tuple[OpenItem, ...]:
        rows = (row.id for row in self.table.board.rows)
        return open_items(self._bridge.snapshot, rows, self._found)

    def why_nothing_open(self) -> str:
        return "" if self._open() else self.tr("Nothing is open here.")

    def next_open(self) -> None:
        """Go to what is open next, at the field that mends it."""
        self._shown_open = item = next_item(self._open(), self._shown_open)
        if item is not None and item.increment is not None:
            self.take(item.increment)
            self.go_to_field(item.field)
        elif item is not None:
            self.gaps.reach_gap(item.gap)

    # -- from what is there

    def why_nothing_to_bring(self) -> str:
        return self._bringing.why_not()

    def bring(self) -> None:
        """Choose an initiative or a gap that becomes an increment."""
        self._bringing.open_at(self.head.mapToGlobal(QPoint(0, self.head.height())))

    def _plan_gap(self, gap: GapId) -> None:
        self._take_brought(self._work.from_gap(gap))

    def _take_brought(self, added: IncrementId | None) -> None:
        if added is not None:
            self.take(added)
        self.take_focus()

    # -- the page's own

    def take_focus(self) -> None:
        """Put the focus where work goes on."""
        if self.table.isVisibleTo(self):
            self.table.setFocus()
            self.table.bring_into_view()
        else:
            self.page.setFocus()

    def show_subject(self, subject: Subject) -> None:
        """Bring what a finding is about in hand, at the field that mends it."""
        snapshot = self._bridge.snapshot
        wanted = subject.increment
        if wanted is None and subject.stage is not None:
            wanted = next((each.id for each in snapshot.increments if each.stage == subject.stage), None)
        if wanted in snapshot.increments:
            self.take(IncrementId(str(wanted)))
        self.take_focus()
        self.gaps.reach_gap(subject.gap)
