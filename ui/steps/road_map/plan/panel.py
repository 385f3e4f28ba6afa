"""The plan: a table of increments over the months, and below it what they cost and bring."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.controls.empty import EmptyState
from ui.controls.scrolled import bring_into_view
from ui.fields.add_field import AddField
from ui.steps.page import Page
from ui.steps.road_map.plan.acting import PlanActs
from ui.steps.road_map.plan.board import board
from ui.steps.road_map.plan.bringing import Bringing
from ui.steps.road_map.plan.charts import PlanCharts
from ui.steps.road_map.plan.drawer import PlanDrawer
from ui.steps.road_map.plan.table import PlanTable
from ui.steps.road_map.plan.work import PlanWork
from workshop.domain.facts.choices import Side, Strand
from workshop.domain.facts.ids import IncrementId
from workshop.domain.findings import Finding, Subject
from workshop.domain.planning.numbering import first_currency
from workshop.domain.planning.returns import currencies
from workshop.report.portfolios.axis import at_first
from workshop.texts.lists import word
from workshop.texts.steps.road_map import RETURNS, heard, of_increment, return_trouble, tally, tally_words


class PlanPanel(QWidget):
    """A tab of the road map's page; `is_here` tells whether it is the one that shows.

    Its `details` belong into the page's drawer, its `head` onto the page's head.
    """

    def __init__(self, page: Page, is_here: Callable[[], bool]) -> None:
        super().__init__()
        self.page, self._bridge, looks, texts = page, page.bridge, page.looks, page.bridge.texts
        self.in_hand: IncrementId | None = None
        self._currency = ""
        self._found: tuple[Finding, ...] = ()
        self._work = PlanWork(self._bridge, page.notice.emit, self)
        self.table = PlanTable(looks, texts, page.acts)
        self._bringing = Bringing(self._bridge, self._work, self)
        self._bringing.brought.connect(self._take_brought)
        self._acting = PlanActs(self, is_here, self)
        page.acts.add(*self._acting.all())
        self.charts = PlanCharts(looks, texts)
        self.details = PlanDrawer(looks, texts, page.acts)
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
        self.strand = Segments(looks, self.tr("Strand of what is added"))
        words = [(each, word(self._bridge.texts, each), "") for each in Strand]
        self.strand.set_choices(words)
        self.strand.choose(Strand.PROCESS)
        hint = self.tr("Add an increment: type, Enter. Several lines can be pasted.")
        self.adding = AddField(looks, self.tr("Add an increment"), hint)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(24, 6, 24, 8)
        row.addWidget(self.strand)
        row.addWidget(self.adding, 1)
        self._line.hide()
        choice = QHBoxLayout()
        choice.setContentsMargins(24, 4, 24, 0)
        choice.addWidget(self.currency)
        choice.addStretch(1)
        grid = QGridLayout()
        grid.addWidget(self.table, 0, 0)
        grid.addWidget(self._empty, 0, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(grid, 3)
        column.addWidget(self._line)
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

    def _offer_currencies(self) -> None:
        """The currency that is drawn; where there are several, each can be."""
        known = list(currencies(self._bridge.snapshot.increments))
        if self._currency not in known:
            self._currency = first_currency(self._bridge.snapshot)
        if self.currency.values() != known:
            self.currency.set_choices([(each, each, "") for each in known])
        self.currency.choose(self._currency)
        self.currency.setVisible(len(known) > 1)

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
        if (fact := self._bridge.snapshot.increments.get(self.in_hand)) is not None:
            self.strand.choose(fact.strand)
        self._line.show()
        self.adding.setFocus()

    def _add(self, lines: list[str]) -> None:
        strand = self.strand.value()
        added = self._work.add(lines, strand if isinstance(strand, Strand) else Strand.PROCESS)
        if added is not None:
            self.take(added)

    def _leave_adding(self) -> None:
        self._line.hide()
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

    def _open(self) -> list[tuple[IncrementId, Finding]]:
        """What lacks, row by row; what was accepted doesn't."""
        snapshot = self._bridge.snapshot
        open_ = [each for each in self._found if each.accepted is None]
        facts = (snapshot.increments[row.id] for row in self.table.board.rows)
        return [(fact.id, one) for fact in facts for one in of_increment(snapshot, open_, fact)[:1]]

    def why_nothing_open(self) -> str:
        return "" if self._open() else self.tr("Nothing is open here.")

    def next_open(self) -> None:
        """Go to the next increment that lacks something, at the field that mends it."""
        found = self._open()
        rows = [row.id for row in self.table.board.rows]
        here = rows.index(self.in_hand) if self.in_hand in rows else -1
        later = [each for each in found if rows.index(each[0]) > here]
        if found:
            increment, finding = (later or found)[0]
            self.take(increment)
            self.go_to_field("return" if finding.rule in RETURNS else "owner")

    # -- from what is there

    def why_nothing_to_bring(self) -> str:
        return self._bringing.why_not()

    def bring(self) -> None:
        """Choose an initiative or a gap that becomes an increment."""
        self._bringing.open_at(self.head.mapToGlobal(QPoint(0, self.head.height())))

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
