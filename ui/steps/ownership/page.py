"""Ownership: who should do what, and why?"""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.act import Act, Reach
from ui.controls.buttons import Button, Segments
from ui.controls.empty import EmptyState, centred
from ui.controls.keys import standard_keys
from ui.controls.labels import rule
from ui.controls.page_head import PageHead
from ui.steps.ownership.ballots.ballots import OwnershipBallots
from ui.steps.ownership.ballots.row import BallotInGrid
from ui.steps.ownership.counts import Agreed
from ui.steps.ownership.drawer import ACTIVITY, OwnershipDrawer
from ui.steps.ownership.grid.assigning import Assigning
from ui.steps.ownership.grid.by_mouse import GridByMouse
from ui.steps.ownership.grid.clipboard import RightsClipboard
from ui.steps.ownership.grid.model import RightsGrid
from ui.steps.ownership.grid.view import RightsView
from ui.steps.ownership.grid_tools import FindBar, GridTools
from ui.steps.ownership.meaning import Meanings
from ui.steps.ownership.phase_legend import PhaseLegend
from ui.steps.ownership.row_panel import SETTLED_HERE
from ui.steps.ownership.row_work import RowWork
from ui.steps.ownership.scheme_dialog import SchemeDialog
from ui.steps.page import Page
from workshop.actions import schemes
from workshop.actions.steps import ownership, review
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.ownership import Deputy
from workshop.domain.findings import Subject
from workshop.domain.rules import FINDINGS
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import Kind
from workshop.texts.names import side_label


class OwnershipPage(Page):
    """The grid of decision rights, and beside it what the rules say."""

    step = StepId.OWNERSHIP
    reads = (*FINDINGS, Deputy, Decision)

    def _build(self) -> None:
        self._phases = Segments(self.looks, self.tr("Decision phase"))
        self.grid = RightsGrid(self.bridge.texts, self)
        self.view = RightsView(self.grid, self.looks, self.acts)
        self.inline = BallotInGrid(self.view, self.looks, self.bridge, self.acts)
        self._ballots = OwnershipBallots(self, self.view, self.inline)
        self.meanings = Meanings(self)
        self.roles = Assigning(self.view, self.bridge, lambda: self.phase, self.meanings.first)
        self.clipboard = RightsClipboard(self, self.looks, self.bridge)
        self._add_acts()
        self._mouse = GridByMouse(self.view, self.acts, lambda: self.bridge.snapshot.workshop.scheme)
        self._build_head()
        self._drawer = OwnershipDrawer(self.looks, self.bridge)
        self.panel, self.row = self._drawer.panel, self._drawer.row
        self._work = RowWork(self, self.row, lambda: self.phase)
        self._body = QStackedWidget()
        self._body.addWidget(self._grid_side())
        self._body.addWidget(self._empty_side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._body, 1)

    def _build_head(self) -> None:
        self._head, self._agreed = PageHead(self.looks, self.tr("Ownership")), Agreed()
        self._next = self.acts.button("next-open", self.looks, "primary")
        self._import = Button(self.looks, self.tr("Import a matrix…"), icon="import", size="icon")
        self.ballot_button = self.acts.button("ballot", self.looks)
        self.tools, self.find_bar = GridTools(self.looks), FindBar(self.looks)
        for act in (self.tools, self._import, self.ballot_button, self._next):
            self._head.acts.addWidget(act)

    def _add_acts(self) -> None:
        act = partial(Act, reach=Reach.HERE, when=self._is_ready)
        keys, phase, table = standard_keys, self.tr("phase"), self.tr("copy and paste as a table")
        turn, view, inline = self._turn_phase, self.view, self.inline
        has_phases = partial(act, when=lambda: bool(self.bridge.snapshot.phases))
        self.acts.add(
            act("move", self.tr("move"), keys=("Up", "Down", "Left", "Right")),
            *self.roles.letters(),
            act("clear", self.tr("Clear"), self.roles.clear, ("Space", "Del", "Backspace")),
            act("why", self.tr("Write why"), view.edit_reason, ("W", "F2")),
            act("enter", self.tr("Into the ballot"), inline.enter, ("Return",)),
            act("vote", self.tr("Vote on it, or again"), self._ballots.vote, ("V",)),
            act("ballot", self.tr("Ballot…"), self._ballots.ask, ("B",), self.tr("ballot on all")),
            *inline.agreeing(),
            act("escalate", self.tr("Escalate"), self._write_escalation, ("E",)),
            act("next-open", self.tr("Next open item"), self._go_to_next, ("N",)),
            act(
                "leave-open",
                self.tr("Leave open"),
                inline.leave_open,
                ("O",),
                when=lambda: inline.is_undecided,
            ),
            has_phases(
                "every-phase",
                self.tr("The same person in every phase"),
                self._ask_phases,
                ("=",),
                self.tr("same in every phase"),
            ),
            has_phases("phase-back", self.tr("Phase before"), lambda: turn(-1), ("[",), phase),
            has_phases("phase-on", self.tr("Next phase"), lambda: turn(1), ("]",), phase),
            act("details", self.tr("Show it in the drawer"), self.show_activity),
            act("meaning", self.tr("What the letters mean"), self.meanings.show, ("L",)),
            act("copy-table", self.tr("Copy as a table"), self._copy, keys("Copy"), table),
            act("paste-table", self.tr("Paste a table"), self._paste, keys("Paste"), table),
            *self.roles.letters(adding=True),
        )

    def _is_ready(self) -> bool:
        """Whether there is something to decide on, and somebody to decide it."""
        return bool(self.bridge.snapshot.shortlist) and len(self.bridge.snapshot.participants) > 0

    def _copy(self) -> None:
        self.clipboard.copy(self.view.selected_activities(), self.phase)

    def _paste(self) -> None:
        self.meanings.first(lambda: self.clipboard.paste(self.phase))

    def _grid_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 10)
        row.addWidget(self._phases)
        row.addStretch()
        self.legend = PhaseLegend(self.looks, self.bridge.texts)
        column.addLayout(row)
        if self.looks.size > 100:
            row = QHBoxLayout()
            row.setContentsMargins(24, 0, 24, 8)
            column.addLayout(row)
        row.addWidget(self.legend)
        column.addWidget(self.find_bar)
        column.addWidget(rule())
        column.addWidget(self.view, 1)
        return side

    def _empty_side(self) -> QWidget:
        self._list = Button(self.looks, self.tr("Go to overlap activities"), "primary")
        self._people = Button(self.looks, self.tr("Go to set up"))
        sentence = self.tr("Ownership is about the activities on the shortlist and the people in the room.")
        title = self.tr("Nothing on the shortlist yet")
        return centred(EmptyState(self.looks, title, sentence, (self._list, self._people)))

    def _connect(self) -> None:
        self._import.clicked.connect(lambda: self.importing.ask(Kind.RIGHTS))
        self._ballots.escalated.connect(self._write_escalation)
        self._phases.chosen.connect(lambda _: self.refresh(self.bridge.snapshot, None))
        self.view.reason_written.connect(self._write_reason)
        self._mouse.opened.connect(self.show_activity)
        self.find_bar.arranged.connect(self._arrange)
        self.find_bar.left.connect(self.view.setFocus)
        self.tools.search.clicked.connect(self.seek)
        self.tools.scheme.clicked.connect(self._ask_scheme)
        self.panel.wanted.connect(lambda finding: self.show_subject(finding.subject, finding.rule))
        self.panel.accepted.connect(
            lambda f, reason: self.bridge.run(review.accept_finding, finding=f, reason=reason)
        )
        self.panel.reopened.connect(lambda f: self.bridge.run(review.reopen_finding, finding=f))
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._move_on())
        self._list.clicked.connect(lambda: self.asked_for.emit(StepId.OVERLAP_ACTIVITIES, None))
        self._people.clicked.connect(lambda: self.asked_for.emit(StepId.SET_UP, None))

    @property
    def phase(self) -> PhaseId | None:
        """The phase in hand; None is all of them."""
        return PhaseId(str(value)) if (value := self._phases.value()) else None

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        ready = self._is_ready()
        self._body.setCurrentIndex(0 if ready else 1)
        self._next.setVisible(ready)
        self.ballot_button.setVisible(ready)
        self._show_phases(snapshot)
        self.tools.show_scheme(snapshot.workshop.scheme)
        header = self.view.people_header
        header.side_label = lambda side: side_label(self.bridge.texts, snapshot, side)
        current = self.view.currentIndex()
        place = (current.row(), current.column())
        self.grid.show(snapshot, self.bridge.checked, self.phase, changes)
        if ready and not self.view.currentIndex().isValid():
            self.view.go_to(max(place[0], 0), max(place[1], 0))
        own = (each for each in self.bridge.findings if each.subject.step is self.step)
        self.panel.show_findings(snapshot, own)
        self._show_counts(snapshot)
        self._show_row()

    def _arrange(self) -> None:
        activity = self.view.activity()
        column = max(self.view.currentIndex().column(), 0)
        self.grid.arrange(*self.find_bar.wanted())
        self.view.go_to(max(self.grid.row_of(activity.id) if activity else 0, 0), column)

    def _ask_scheme(self) -> None:
        dialog = SchemeDialog(self, self.looks, self.bridge.texts, self.bridge.snapshot)
        dialog.chosen.connect(lambda scheme: self.bridge.run(schemes.switch_scheme, scheme=scheme))
        dialog.open()

    def _show_row(self) -> None:
        self.row.show_row(self.bridge.snapshot, self.in_hand(), self.phase)
        self.panel.show_in_hand(self.in_hand())
        self.inline.follow()

    def in_hand(self) -> ActivityId | None:
        return activity.id if (activity := self.view.activity()) else None

    def _move_on(self) -> None:
        self._show_row()
        self.looked_at.emit(self.in_hand())

    def _write_escalation(self) -> None:
        """To whom, what and by when are written in the drawer."""
        self.show_activity()
        self.row.write_escalation()

    def _ask_phases(self) -> None:
        """Of the selected activities, or else the one in hand."""
        self._work.ask_phases(self.roles.activities())

    def _turn_phase(self, by: int) -> None:
        """Go to the next phase, or the one before; after the last one comes all of them again."""
        values = self._phases.values()
        self._phases.choose(values[(values.index(self._phases.value()) + by) % len(values)])
        self.refresh(self.bridge.snapshot, None)

    def _show_phases(self, snapshot: Snapshot) -> None:
        refined = self.bridge.checked.parts.refined
        choices: list[tuple[object, str, str]] = [("", self.tr("All phases"), "")]
        for phase in snapshot.phases:
            choices.append((phase.id, f"{phase.name} •" if phase.id in refined else phase.name, ""))
        if getattr(self, "_offered", None) != choices:
            chosen = self._phases.value() or ""
            self._offered = choices
            self._phases.set_choices(choices)
            self._phases.choose(chosen if chosen in self._phases.values() else "")

    def _show_counts(self, snapshot: Snapshot) -> None:
        self._agreed.show(self._head, self.bridge.texts, self.bridge.checked)
        self.legend.show_refined(snapshot, self.bridge.checked)
        self._drawer.show_load(snapshot, self.bridge.checked)

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Details"), self._drawer

    def take_focus(self) -> None:
        self.view.setFocus() if self._body.currentIndex() == 0 else self._list.setFocus()

    def take_file(self, path: Path) -> bool:
        return self.importing.take_file(Kind.RIGHTS, path)

    def seek(self) -> None:
        self.find_bar.ask()

    def show_subject(self, subject: Subject, rule: str = "") -> None:
        """Go to a finding's row, and to the cell or the reason where it is settled."""
        if subject.phase != self.phase and subject.activity is not None:
            self._phases.choose(subject.phase or "")
            self.refresh(self.bridge.snapshot, None)
        person = subject.participants[0] if subject.participants else None
        column = max(self.grid.column_of(person), 0) if person else 0
        row = self.grid.row_of(subject.activity) if subject.activity else self.view.currentIndex().row()
        self.view.go_to(max(row, 0), column)
        self.view.setFocus()
        if rule in ("no-reason", "against-ballot"):
            self.view.edit_reason()
        if rule == "open-difference":
            self.inline.enter()
        if rule in SETTLED_HERE:
            self.show_activity()
            self.row.settle(rule)

    def show_activity(self) -> None:
        """Show the activity in hand in the drawer."""
        self._drawer.turn_to(ACTIVITY)
        self.drawer_wanted.emit()

    def _go_to_next(self) -> None:
        row = self.grid.next_open(self.view.currentIndex().row())
        if row >= 0:
            self.view.go_to(row, max(self.view.currentIndex().column(), 0))
        self.view.setFocus()

    def _write_reason(self, row: int, text: str) -> None:
        activity = self.grid.activity_at(row)
        if activity is not None:
            self.bridge.run(ownership.write_reason, activity=activity.id, text=text, phase=self.phase)
