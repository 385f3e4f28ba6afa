"""Portfolios: what is each side working on, and where do the two overlap?"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.controls.empty import EmptyState
from ui.controls.labels import label
from ui.controls.page_head import PageHead
from ui.controls.scrolled import roomy
from ui.steps.portfolios.adding import AddingLine
from ui.steps.portfolios.beside.drawer import PortfolioDrawer
from ui.steps.portfolios.chart.board import Board, board
from ui.steps.portfolios.chart.view import PortfolioChart
from ui.steps.portfolios.finding import FindBar
from ui.steps.portfolios.gestures import PortfolioGestures
from ui.steps.portfolios.hand import Hand
from ui.steps.portfolios.keys import PortfolioKeys
from ui.steps.portfolios.stage import Stage
from ui.steps.portfolios.suggesting import Suggesting
from ui.steps.portfolios.table import PortfolioTable
from ui.steps.portfolios.work import PortfolioWork
from workshop.domain.changes import Changes
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.portfolios import Gap, Initiative, Overlap, View
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.facts.test_case import Candidate
from workshop.domain.findings import Subject
from workshop.domain.portfolios.grouping import MOST_APART
from workshop.domain.portfolios.overlaps import Pair, confirmed
from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.portfolios import PortfolioPlace
from workshop.imports.asking import Kind
from workshop.report.portfolios.axis import at_first
from workshop.texts.steps.portfolios import counts_text, group_spoken, initiative_title, spoken


class PortfoliosPage(Stage):
    """Both portfolios on one axis of time, or as a list."""

    reads = (Initiative, Overlap, View, Gap, Activity, Candidate, Participant, Workshop)

    def _build(self) -> None:
        texts = self.bridge.texts
        self._work = PortfolioWork(self.bridge, self.notice.emit, self)
        self._suggesting = Suggesting(self)
        self._hand = Hand(self.bridge)
        self.wants_list = None
        self._does = PortfolioGestures(self, self._hand, self._work)
        self._keys = PortfolioKeys(self.bridge, self._hand, self._does, lambda: not self.is_list, self)
        self._add_acts()
        self.chart = PortfolioChart(self.looks, texts, self.acts)
        self.table = PortfolioTable(self.looks, texts, self.acts)
        self.adding = AddingLine(self.looks, texts)
        self.finding = FindBar(self.looks)
        self.beside = PortfolioDrawer(self.looks, texts, self.acts)
        self._build_head()
        self._lay_out()

    def _add_acts(self) -> None:
        keys = self._keys
        for acts in (
            keys.walking,
            keys.dating,
            keys.answering,
            keys.making,
            keys.adding,
            keys.changing,
            keys.looking,
        ):
            self.acts.add(*acts())

    def _build_head(self) -> None:
        self._head = PageHead(self.looks, self.tr("Portfolios"))
        for id_, kind, icon in (
            ("turn", "quiet", "list"),
            ("import", "secondary", "import"),
            ("gap", "secondary", ""),
            ("new", "primary", "plus"),
        ):
            size = "icon" if id_ == "turn" else "normal"
            self._head.acts.addWidget(self.acts.button(id_, self.looks, kind, icon, size))

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            self.looks,
            self.tr("Nothing planned yet, or nothing typed yet."),
            self.tr("Bring both portfolios: a table of each side, or a title a line."),
            (
                self.acts.button("import", self.looks, "primary", words=self.tr("Import a table")),
                self.acts.button("new", self.looks, words=self.tr("Type the first")),
            ),
        )
        self._none = label(self.looks, "body", "", "ink2")
        self._none.setContentsMargins(24, 4, 24, 4)
        self._body = QStackedWidget()
        roomy(self._body, self.looks, 320)
        self._body.addWidget(self.chart)
        self._body.addWidget(self.table)
        stack = QWidget()
        grid = QGridLayout(stack)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._body, 0, 0)
        grid.addWidget(self._empty, 0, 0, Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self.finding, self._none):
            column.addWidget(widget)
        column.addWidget(stack, 1)
        column.addWidget(self.adding)

    def _connect(self) -> None:
        does = self._does
        self._suggesting.found.connect(self.show_now)
        self.bridge.closed.connect(self._suggesting.stop)
        self.chart.chosen.connect(does.choose)
        self.chart.grouped.connect(does.choose_group)
        self.chart.folded.connect(does.fold)
        self.chart.taken_up.connect(does.take_up)
        self.chart.retitled.connect(lambda initiative, text: self._work.edit(initiative, "title", text))
        self.chart.gaps_asked.connect(does.new_gap)
        self.table.chosen.connect(does.choose)
        self.adding.added.connect(does.add)
        self.adding.pasted.connect(does.show_pasted)
        self.adding.left.connect(self.take_focus)
        self.finding.looked_for.connect(self.show_now)
        self.finding.left.connect(self.take_focus)
        self._connect_drawer()

    def _connect_drawer(self) -> None:
        beside, does = self.beside, self._does
        beside.cards.taken_up.connect(does.take_up)
        beside.cards.brought_back.connect(self._work.confirm)
        beside.overlap.noted.connect(self._work.note)
        beside.overlap.wanted.connect(does.go_to_activity)
        beside.details.edited.connect(does.edit_field)
        beside.details.asked.connect(does.ask)
        beside.details.viewed.connect(does.write_view)
        beside.details.troubled.connect(does.say_unread)
        beside.budget.called_technology.connect(self._work.call_technology)
        beside.budget.shown_on_wall.connect(self.show_now)
        beside.gaps.added.connect(does.add_gaps)
        beside.gaps.edited.connect(self._work.edit_gap)
        beside.gaps.removed.connect(self._work.remove_gap)

    def take_file(self, path: Path) -> bool:
        return self.importing.take_file(Kind.INITIATIVES, path, self.adding.chosen())

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        self.adding.show_sides(snapshot)
        self.show_now()

    def show_now(self) -> None:
        """Show the workshop as it is, with what is in hand."""
        snapshot, texts = self.bridge.snapshot, self.bridge.texts
        known = self._suggesting.suggestions(snapshot)
        self._hand.keep_up(snapshot, known or ())
        finds = self.finding.finder()
        found = [each for each in snapshot.initiatives if finds(each)]
        empty = not len(snapshot.initiatives)
        self._empty.setVisible(empty)
        self.finding.setVisible(self.finding.is_used or len(found) > MOST_APART)
        self._none.setVisible(not empty and not found)
        self._none.setText(self.tr("No initiative holds “{words}”.").format(words=self.finding.words()))
        counts = counts_text(texts, snapshot, len(confirmed(snapshot)), None if known is None else len(known))
        self._head.sentence.setText(self.tr("What is each side working on?") if empty else counts)
        self._body.setCurrentWidget(self.table if self.is_list else self.chart)
        if self.is_list:
            self.table.show_rows(snapshot, [each.id for each in found], self._hand.initiative)
        else:
            self._show_span(snapshot)
            shown = board(texts, snapshot, known or (), finds, self._hand.opened)
            self._hand.fit(shown)
            said = self._spoken(snapshot, shown)
            self.chart.show_board(shown, self._hand.now(snapshot), said)
        in_hand = self._hand.now(snapshot)
        self.beside.show_all(snapshot, known, in_hand)
        if self.isVisible():
            self.looked_at.emit(self.place())
        made = self._keys.is_activity()
        self.acts.reword(
            "activity", self.tr("Go to its activity") if made else self.tr("Make it an overlap activity")
        )
        self.acts.refresh()

    def _show_span(self, snapshot: Snapshot) -> None:
        """As many months as there is something in, until somebody chooses others."""
        day = snapshot.workshop.starts_on or date.today()
        periods = [(each.starts_on, each.ends_on) for each in snapshot.initiatives]
        self.chart.show_span(self._does.span or at_first(periods, day))

    def _spoken(self, snapshot: Snapshot, shown: Board) -> str:
        """The initiative in hand as it is heard, with what it overlaps with, or may; or the group."""
        group = shown.group(self._hand.group)
        if group is not None:
            return group_spoken(self.bridge.texts, snapshot, group.group, group.is_open)
        fact = snapshot.initiatives.get(self._hand.initiative)
        if fact is None:
            return ""
        said = []
        for overlap in confirmed(snapshot):
            if fact.id in overlap.initiatives:
                said.append(
                    self.tr("overlaps with {title}").format(title=self._other(snapshot, overlap.initiatives))
                )
        suggestion = self._hand.suggestion()
        if suggestion is not None and fact.id in suggestion.initiatives:
            words = self.tr("suggested overlap with {title}: {reason}")
            title, reason = self._other(snapshot, suggestion.initiatives), self._hand.now(snapshot).reason
            said.append(words.format(title=title, reason=reason))
        return spoken(self.bridge.texts, snapshot, fact, said)

    def _other(self, snapshot: Snapshot, pair: Pair) -> str:
        other = pair[1] if pair[0] == self._hand.initiative else pair[0]
        return initiative_title(self.bridge.texts, snapshot.initiatives[other])

    def show_subject(self, subject: Subject) -> None:
        """Take the initiative in hand that was looked for elsewhere, whatever is looked for here."""
        fact = self.bridge.snapshot.initiatives.get(subject.initiative)
        if fact is not None:
            if not self.finding.finder()(fact):
                self.finding.field.clear()
            self._does.choose(fact.id)

    def place(self) -> PortfolioPlace:
        return self._hand.place_on_wall(self.beside.budget.on_wall.isChecked())

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Suggested overlaps"), self.beside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shows_list = self._body.currentWidget() is self.table
        if self.bridge.is_open and shows_list is not self.is_list:
            self.show_now()
