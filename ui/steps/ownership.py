"""Ownership: who should do what, and why?"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.models.rights_grid import RightsGrid
from ui.shell.import_dialog import ask_for_table
from ui.steps.ownership_ballots import OwnershipBallots
from ui.steps.page import Page
from ui.widgets.buttons import Button, Segments
from ui.widgets.empty import EmptyState, centred
from ui.widgets.findings_panel import FindingsPanel
from ui.widgets.grid_tools import FindBar, GridTools
from ui.widgets.load_list import LoadList
from ui.widgets.page_head import PageHead
from ui.widgets.rights_clipboard import RightsClipboard
from ui.widgets.rights_view import RightsView
from ui.widgets.row_panel import RowPanel
from ui.widgets.scheme_dialog import SchemeDialog
from workshop.actions import ownership, review, schemes
from workshop.domain import rules
from workshop.domain.changes import Changes
from workshop.domain.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.ids import PhaseId
from workshop.domain.integrity import LETTERS
from workshop.domain.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot
from workshop.imports.reading import Kind
from workshop.texts.names import role_name, side_label


class OwnershipPage(Page):
    """The grid of decision rights, and beside it what the rules say."""

    step = StepId.OWNERSHIP
    topics = frozenset(
        {"activities", "participants", "phases", "rights", "reasons", "workshop", "limits"}
        | {"accepted", "ballots", "reveals", "consents", "escalations", "terms"}
    )

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Ownership"))
        self._next = Button(self.looks, self.tr("Next open item"), "primary", keys=("N",))
        self._import = Button(self.looks, self.tr("Import a matrix…"), icon="import")
        self.ballot_button = Button(self.looks, self.tr("Ballot…"))
        self._head.acts.addWidget(self._import)
        self._head.acts.addWidget(self.ballot_button)
        self._head.acts.addWidget(self._next)
        self._phases = Segments(self.looks, self.tr("Decision phase"))
        self.grid = RightsGrid(self.bridge.texts, self)
        self.view = RightsView(self.grid, self.looks)
        self.tools, self.find_bar = GridTools(self.looks), FindBar(self.looks)
        self.clipboard = RightsClipboard(self, self.looks, self.bridge)
        self.panel = FindingsPanel(self.looks, self.bridge.texts)
        self._load = LoadList(self.looks)
        self._drawer = QWidget()
        drawer = QVBoxLayout(self._drawer)
        drawer.setContentsMargins(0, 0, 0, 0)
        self.row = RowPanel(self.looks, self.bridge)
        self._looked_at = Segments(self.looks, self.tr("What the drawer shows"))
        self._looked_at.set_choices([(0, self.tr("Findings"), ""), (1, self.tr("This activity"), "")])
        self._looked_at.choose(0)
        choice = QHBoxLayout()
        choice.setContentsMargins(16, 0, 16, 8)
        choice.addWidget(self._looked_at)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.panel)
        self._sides.addWidget(self.row)
        drawer.addLayout(choice)
        drawer.addWidget(self._sides, 1)
        drawer.addWidget(self._load)
        self._body = QStackedWidget()
        self._body.addWidget(self._grid_side())
        self._body.addWidget(self._empty_side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._body, 1)

    def _grid_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(24, 4, 24, 10)
        row.addWidget(self._phases)
        row.addStretch()
        row.addWidget(self.tools)
        column.addLayout(row)
        column.addWidget(self.find_bar)
        column.addWidget(self.view, 1)
        return side

    def _empty_side(self) -> QWidget:
        self._list = Button(self.looks, self.tr("Go to overlap activities"), "primary")
        self._people = Button(self.looks, self.tr("Go to set up"))
        sentence = self.tr("Ownership is about the activities on the shortlist and the people in the room.")
        title = self.tr("Nothing on the shortlist yet")
        return centred(EmptyState(self.looks, title, sentence, (self._list, self._people)))

    def _connect(self) -> None:
        self._import.clicked.connect(lambda: ask_for_table(self, self.looks, self.bridge, Kind.RIGHTS))
        self._next.clicked.connect(self._go_to_next)
        OwnershipBallots(self)
        self._phases.chosen.connect(lambda _: self.refresh(self.bridge.snapshot, None))
        self.view.letter.connect(self._assign)
        self.view.cleared.connect(self._clear)
        self.view.why.connect(self.view.edit_reason)
        self.view.next_open.connect(self._go_to_next)
        self.view.reason_written.connect(self._write_reason)
        self.view.copied.connect(lambda: self.clipboard.copy(self._copied_activities(), self.phase))
        self.view.pasted.connect(lambda: self.clipboard.paste(self.phase))
        self.find_bar.arranged.connect(self._arrange)
        self.find_bar.left.connect(self.view.setFocus)
        self.tools.search.clicked.connect(self.seek)
        self.tools.scheme.clicked.connect(self._ask_scheme)
        self.panel.wanted.connect(lambda finding: self.show_subject(finding.subject, finding.rule))
        self.panel.accepted.connect(
            lambda f, reason: self.bridge.run(review.accept_finding, finding=f, reason=reason)
        )
        self.panel.reopened.connect(lambda f: self.bridge.run(review.reopen_finding, finding=f))
        self._looked_at.chosen.connect(lambda side: self._show_side(int(str(side))))
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.row.term_edited.connect(self._set_term)
        self.row.escalation_edited.connect(self._escalate)
        self.row.withdrawn.connect(lambda: self._run_on_row(ownership.withdraw_escalation))
        self.row.unrefined.connect(lambda: self._run_on_row(ownership.unrefine))
        self._list.clicked.connect(lambda: self.asked_for.emit(StepId.OVERLAP_ACTIVITIES, None))
        self._people.clicked.connect(lambda: self.asked_for.emit(StepId.SET_UP, None))

    @property
    def phase(self) -> PhaseId | None:
        """The phase in hand; None is all of them."""
        value = self._phases.value()
        return PhaseId(str(value)) if value else None

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        ready = bool(snapshot.shortlist) and len(snapshot.participants) > 0
        self._body.setCurrentIndex(0 if ready else 1)
        self._next.setVisible(ready)
        self.ballot_button.setVisible(ready)
        self._show_phases(snapshot)
        self.tools.show_scheme(snapshot.workshop.scheme)
        self.view.letters = LETTERS[snapshot.workshop.scheme]
        header = self.view.people_header
        header.side_label = lambda side: side_label(self.bridge.texts, snapshot, side)
        current = self.view.currentIndex()
        place = (current.row(), current.column())
        self.grid.show(snapshot, self.bridge.checked, self.phase, changes)
        if ready and not self.view.currentIndex().isValid():
            self.view.go_to(max(place[0], 0), max(place[1], 0))
        self.panel.show_findings(snapshot, self.bridge.findings)
        self._show_counts(snapshot)
        self._show_row()

    def _arrange(self) -> None:
        activity = self.grid.activity_at(self.view.currentIndex().row())
        column = max(self.view.currentIndex().column(), 0)
        self.grid.arrange(*self.find_bar.wanted())
        self.view.go_to(max(self.grid.row_of(activity.id) if activity else 0, 0), column)

    def _ask_scheme(self) -> None:
        dialog = SchemeDialog(self, self.looks, self.bridge.texts, self.bridge.snapshot)
        dialog.chosen.connect(lambda scheme: self.bridge.run(schemes.switch_scheme, scheme=scheme))
        dialog.open()

    def _copied_activities(self) -> list[Activity]:
        """The rows of the selection; of a single cell, all that are shown."""
        rows = sorted({index.row() for index in self.view.selectedIndexes()})
        shown = range(self.grid.rowCount()) if len(self.view.selectedIndexes()) < 2 else rows
        return [activity for row in shown if (activity := self.grid.activity_at(row)) is not None]

    def _show_row(self) -> None:
        activity = self.grid.activity_at(self.view.currentIndex().row())
        self.row.show_row(self.bridge.snapshot, activity.id if activity else None, self.phase)

    def _run_on_row(self, action: Callable[..., Changes], **fields: Any) -> None:
        """Run an action on the activity and phase in hand."""
        activity = self.grid.activity_at(self.view.currentIndex().row())
        if activity is not None:
            self.bridge.run(action, activity=activity.id, phase=self.phase, **fields)

    def _set_term(self, field: str, value: object) -> None:
        self._run_on_row(ownership.set_term, **{field: value})

    def _escalate(self, field: str, value: object) -> None:
        """Put it on the list as soon as there is an addressee; what else is written goes along."""
        fields = {**self.row.escalation(), field: value}
        if str(fields["to"]).strip():
            self._run_on_row(ownership.escalate, **fields)

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
        total = len(snapshot.shortlist)
        agreed = total - self.bridge.checked.stopped
        words = self.tr("{agreed} of {total} agreed. Each needs one accountable person and a why.")
        self._head.sentence.setText(words.format(agreed=agreed, total=total))
        parts = self.bridge.checked.parts
        load = [(snapshot.participants[who], count) for who, count in parts.load.items()]
        load.sort(key=lambda each: -each[1])
        most = rules.most_load(snapshot)
        note = self.tr("More than {most} of {total} is flagged.").format(most=most, total=total)
        self._load.show_load(load, note)

    def keys(self) -> Sequence[tuple[str, str]]:
        scheme = self.bridge.snapshot.workshop.scheme
        letters = [(each, role_name(self.bridge.texts, scheme, each).lower()) for each in LETTERS[scheme]]
        return (
            ("↑ ↓ ← →", self.tr("move")),
            *letters,
            ("Space", self.tr("clear")),
            ("W", self.tr("write why")),
            ("Enter", self.tr("ballot")),
            ("N", self.tr("next open item")),
            ("1–9 E V O", self.tr("after a reveal: agree, escalate, vote again, leave open")),
            ("Ctrl C V", self.tr("copy and paste as a table")),
            ("Shift A–R", self.tr("add a second letter")),
        )

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Details"), self._drawer

    def take_focus(self) -> None:
        self.view.setFocus() if self._body.currentIndex() == 0 else self._list.setFocus()

    def seek(self) -> None:
        self.find_bar.ask()

    def commit(self) -> None:
        self.view.finish_editing()
        self.row.hand_over()

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
        if rule == "no-reason":
            self.view.edit_reason()
        if rule == "open-difference":
            self.show_side(1)

    def show_side(self, side: int) -> None:
        """Show the findings (0) or the activity in hand (1) in the drawer."""
        self._looked_at.choose(side)
        self._show_side(side)
        self.drawer_wanted.emit()

    def _show_side(self, side: int) -> None:
        """One activity gets the whole drawer: a ballot needs the room."""
        self._sides.setCurrentIndex(side)
        self._load.setVisible(side == 0)

    def _go_to_next(self) -> None:
        row = self.grid.next_open(self.view.currentIndex().row())
        if row >= 0:
            self.view.go_to(row, max(self.view.currentIndex().column(), 0))
        self.view.setFocus()

    def _places(self) -> list[ownership.Place]:
        """The selected cells, or else the current one."""
        indexes = self.view.selectedIndexes() or [self.view.currentIndex()]
        places = []
        for index in indexes:
            activity, person = self.grid.activity_at(index.row()), self.grid.person_at(index.column())
            if activity is not None and person is not None:
                places.append(ownership.Place(activity.id, person.id))
        return places

    def _assign(self, letter: str, add: bool) -> None:
        places = self._places()
        if places:
            self.bridge.run(ownership.assign_right, places=places, role=letter, phase=self.phase, add=add)

    def _clear(self) -> None:
        self.bridge.run(ownership.clear_rights, places=self._places(), phase=self.phase)

    def _write_reason(self, row: int, text: str) -> None:
        activity = self.grid.activity_at(row)
        if activity is not None:
            self.bridge.run(ownership.write_reason, activity=activity.id, text=text, phase=self.phase)
