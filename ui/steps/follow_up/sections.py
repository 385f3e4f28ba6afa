"""What the follow-up's page shows: its head, and its sections one under the other or, of many, in tabs."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Segments
from ui.controls.empty import EmptyState
from ui.controls.labels import label
from ui.controls.page_head import PageHead
from ui.controls.progress import ExportProgress
from ui.controls.scrolled import scrolled
from ui.steps.follow_up.lists.dues import DueList
from ui.steps.follow_up.lists.owners import OwnerList
from ui.steps.follow_up.lists.rows import EDGE, RowList
from ui.steps.follow_up.lists.surveys import SurveyList
from ui.steps.follow_up.lists.values import ValueList
from ui.steps.page import Page
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.following.due import PERIODS, check_in_days, due
from workshop.domain.following.measuring import Of, measured
from workshop.domain.following.surveyed import Asked, asked_again
from workshop.domain.snapshot import Snapshot
from workshop.texts.following.changes import OwnerRow
from workshop.texts.following.dues import DueRow, due_row
from workshop.texts.following.surveys import rest_text, survey_row
from workshop.texts.following.values import head_text, value_row

_MANY = 8
"""With more measures the sections become tabs."""
_VALUES, _SURVEY, _OWNERSHIP = range(3)


class Sections(QObject):
    """`moved` says that another row is in hand, `opened` that one was entered."""

    moved = Signal()
    opened = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page, self._bridge, looks, acts = page, page.bridge, page.looks, page.acts
        self.values = ValueList(looks, acts)
        self.surveys = SurveyList(looks, acts)
        self.owners = OwnerList(looks, acts, (EDGE, 0))
        self.dues = DueList(looks, acts, (EDGE, EDGE))
        self._lists: tuple[RowList[Any], ...] = (self.values, self.surveys, self.owners, self.dues)
        self._snapshot: Snapshot | None = None
        self._outcomes: dict[Of, Outcome] = {}
        self._asked: tuple[Asked, ...] = ()
        self._shows_rest = False
        self._offered: list[tuple[int, str, str]] = []
        self._tab = _VALUES
        self.period = Segments(looks, self.tr("At which look"))
        self.tabs = Segments(looks, self.tr("Values, survey or ownership"))

    def build(self) -> None:
        """Put the lists under their head, whose acts are there by now."""
        looks, acts = self._page.looks, self._page.acts
        self.head = PageHead(looks, self.tr("Follow-up"))
        self.head.acts.addWidget(self.period)
        self.head.acts.addWidget(acts.button("record", looks, "primary", "plus"))
        names = (self.tr("Values"), self.tr("Survey"), self.tr("Ownership"))
        self.tabs.set_choices([(place, name, "") for place, name in enumerate(names)])
        self.progress = ExportProgress(looks)
        self.rest = label(looks, "small", "", "ink2", wrap=True)
        self.empty = EmptyState(
            looks,
            self.tr("Nothing was expected of this charter."),
            self.tr("Write what you will look at next time."),
            (acts.button("expect", looks, "primary"),),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(6)
        self._empty_row = QWidget()
        around = QHBoxLayout(self._empty_row)
        around.addStretch()
        around.addWidget(self.empty)
        around.addStretch()
        self.rest.setContentsMargins(EDGE, 0, EDGE, 4)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        for each, share in ((self.owners, 5), (self.dues, 4)):
            side = QVBoxLayout()
            side.addWidget(each)
            if each is self.dues:
                side.addLayout(self._looks_row())
            side.addStretch()
            below.addLayout(side, share)
        for widget in (self.values, self._empty_row, self.surveys, self.rest, self._below):
            column.addWidget(widget)
        column.addStretch()
        self._area = scrolled(content, takes_focus=False)
        self._tab_row = QWidget()
        line = QHBoxLayout(self._tab_row)
        line.setContentsMargins(EDGE, 0, EDGE, 6)
        line.addWidget(self.tabs)
        line.addStretch()
        whole = QVBoxLayout(self._page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for widget in (self.head, self._tab_row):
            whole.addWidget(widget)
        whole.addWidget(self._area, 1)
        self.progress.setContentsMargins(EDGE, 0, EDGE, 8)
        whole.addWidget(self.progress)

    def _looks_row(self) -> QHBoxLayout:
        """Under what is due: that the charter was looked at, and the sheet for that."""
        row = QHBoxLayout()
        row.setContentsMargins(EDGE, 8, EDGE, 0)
        row.setSpacing(8)
        row.addWidget(self._page.acts.button("check-in", self._page.looks, size="row"))
        row.addWidget(self._page.acts.button("sheet", self._page.looks, icon="printer", size="icon"))
        row.addStretch()
        return row

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._turn_to)
        for place, each in enumerate(self._lists):
            each.chosen.connect(self.moved)
            each.opened.connect(self.opened)
            each.reached.connect(lambda row, each=each: self._bring_into_view(each, row))
            each.left.connect(lambda by, place=place: self._walk(place, by))

    # -- what is shown

    def show_now(self, snapshot: Snapshot, at: date, today: date, period: int | None) -> None:
        """Show the workshop as it stands at a day; `period` is the look that is chosen."""
        texts, self._snapshot = self._bridge.texts, snapshot
        found = measured(snapshot, at, today)
        self._outcomes = {each.of: each.outcome for each in found if each.outcome is not None}
        self.values.show_rows([value_row(texts, snapshot, each) for each in found])
        compared = sum(each.is_compared for each in found)
        self.head.sentence.setText(head_text(texts, snapshot, len(found), compared, today))
        self._show_periods(snapshot, period)
        self._asked = asked_again(snapshot)
        self._show_survey()
        self.dues.show_rows([due_row(texts, snapshot, each, today) for each in due(snapshot, today)])
        self._show_parts()

    def _show_periods(self, snapshot: Snapshot, period: int | None) -> None:
        looks = {each.after_days: each for each in check_in_days(snapshot)}
        done = {days for days, each in looks.items() if each.done_on is not None}
        choices = [(days, self._days(days), "check" if days in done else "") for days in PERIODS]
        wanted = [*choices, (0, self.tr("All"), "")]
        if self._offered != wanted:
            self._offered = wanted
            self.period.set_choices(wanted)
        self.period.choose(period or 0)

    def _days(self, days: int) -> str:
        return self._bridge.texts.plural("{n} day", "{n} days", days)

    def _show_survey(self) -> None:
        """Statements that moved, or all where none did; the others are counted, and open with Enter."""
        texts, snapshot = self._bridge.texts, self._snapshot
        if snapshot is None:
            return
        moved = [each for each in self._asked if each.moved]
        shown = self._asked if self._shows_rest or not moved else moved
        nothing = self.tr("Not asked again since the signatures: S asks.")
        self.surveys.show_surveys(tuple(survey_row(texts, snapshot, each) for each in shown), nothing)
        self.rest.setText(rest_text(texts, len(self._asked) - len(shown)))

    def show_rest(self) -> None:
        """Show all statements that were asked again, or those that moved alone."""
        self._shows_rest = not self._shows_rest
        self._show_survey()
        self._show_parts()

    def show_owners(self, rows: Sequence[OwnerRow], count: str, nothing: str) -> None:
        """Show who decides now, and didn't."""
        self.owners.show_owners(rows, count if rows else "", nothing)

    def _show_parts(self) -> None:
        is_many = len(self.values.rows) > _MANY
        self._tab_row.setVisible(is_many)
        self.tabs.choose(self._tab)
        has_values = bool(self.values.rows)
        seen = [not is_many or self._tab == tab for tab in (_VALUES, _SURVEY, _OWNERSHIP)]
        self.values.setVisible(seen[_VALUES] and has_values)
        self._empty_row.setVisible(seen[_VALUES] and not has_values)
        self.surveys.setVisible(seen[_SURVEY])
        self.rest.setVisible(seen[_SURVEY] and bool(self.rest.text()))
        self._below.setVisible(seen[_OWNERSHIP])

    def _turn_to(self, tab: object) -> None:
        self._tab = int(str(tab))
        self._show_parts()
        self.take_focus()

    # -- what is in hand

    def value_in_hand(self) -> Outcome | None:
        """The value that the row in hand shows."""
        row = self.values.in_hand
        return self._outcomes.get(row.of) if row is not None else None

    def of_due(self, row: DueRow) -> Of:
        """Whose value is due there."""
        is_aim = self._snapshot is not None and row.due.id in self._snapshot.objectives
        return Of(objective=row.due.id) if is_aim else Of(increment=row.due.id)  # type: ignore[arg-type]

    def take_focus(self) -> None:
        """Where the work is: on the first list in sight that has rows."""
        for each in self._lists:
            if each.isVisibleTo(self._page) and each.rows:
                each.setFocus()
                return
        if self._empty_row.isVisibleTo(self._page):
            self.empty.setFocus()
        else:
            self._page.setFocus()

    def _walk(self, place: int, by: int) -> None:
        """From the end of a list into the next one in sight that has rows."""
        order = self._lists[place + 1 :] if by > 0 else self._lists[:place][::-1]
        for each in order:
            if each.isVisible() and each.rows:
                each.setFocus()
                each.choose(0 if by > 0 else len(each.rows) - 1)
                return

    def _bring_into_view(self, listed: QWidget, row: QRect) -> None:
        content = self._area.widget()
        if content is not None:
            at = listed.mapTo(content, row.center())
            self._area.ensureVisible(0, at.y(), 0, row.height())
