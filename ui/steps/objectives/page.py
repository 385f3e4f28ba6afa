"""Objectives: what do we both want to reach?"""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from ui.acts.act import Act
from ui.controls.buttons import Button
from ui.controls.page_head import PageHead
from ui.controls.scrolled import bring_into_view, roomy, scrolled
from ui.private.silent.round import Asked, SilentRound
from ui.steps.objectives.acting import ObjectivesActs
from ui.steps.objectives.board import Board
from ui.steps.objectives.drawer.details import ObjectiveDetails
from ui.steps.objectives.entries.shown import shown
from ui.steps.objectives.prompts import StarterPrompts
from ui.steps.objectives.start import ObjectivesStart
from ui.steps.objectives.work import ObjectivesWork
from ui.steps.page import Page
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import ObjectiveKind, StepId
from workshop.domain.facts.ids import ActivityId, ObjectiveId
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.objectives import Objective, Tension
from workshop.domain.facts.ownership import Acceptance
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.findings import Subject
from workshop.domain.listing.aims import AIMS, unserved
from workshop.domain.listing.silent_round import counts, is_open
from workshop.domain.rules import check_step
from workshop.domain.snapshot import Snapshot
from workshop.texts.lists import objective_word
from workshop.texts.names import side_label
from workshop.texts.objectives import starter_prompts, summary


class ObjectivesPage(Page):
    """The company's goals, each side's aims, and what serves an aim of both."""

    step = StepId.OBJECTIVES
    reads = (Objective, Tension, Acceptance, TimeBox, Workshop, Note)

    def _build(self) -> None:
        self._work = ObjectivesWork(self.bridge, self.notice.emit, self)
        self.board = Board(self.looks, self._adding(), self.acts)
        self._acting = ObjectivesActs(self, self.board, self._work, self._name)
        acting = self._acting
        self.acts.add(*acting.walking(), *acting.adding(), *acting.linking(), *acting.choosing())
        self._add_offers()
        self.board.begin_with(ObjectivesStart(self.looks, self.acts))
        self.details = ObjectiveDetails(self.looks, self.bridge.texts, self.acts)
        self._head = PageHead(self.looks, self.tr("Objectives"))
        self.silent = self.acts.button("silent-round", self.looks)
        self.unserved: Button = self.acts.button("unserved", self.looks)
        self.unserved.setCheckable(True)
        new = self.acts.button("new-shared", self.looks, "primary", "plus")
        prompts = self.acts.button("prompts", self.looks, icon="message-square-quote", size="icon")
        for button in (self.unserved, prompts, self.silent, new):
            self._head.acts.addWidget(button)
        self._area = scrolled(self.board, sideways=False, takes_focus=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(roomy(self._area, self.looks, 260), 1)

    def _add_offers(self) -> None:
        self.acts.add(
            Act("silent-round", self.tr("Silent round"), self.open_silent_round, ("R",)),
            Act("prompts", self.tr("Starter prompts"), self.open_prompts, ("L",)),
        )

    def _adding(self) -> Mapping[ObjectiveKind, str]:
        """What the fields that add are called."""
        aim = self.tr("Add an aim of {side}")
        own = {kind: aim.format(side=self._name(kind)) for kind in AIMS}
        company, shared = self.tr("Add a company goal"), self.tr("Add a shared objective")
        return {ObjectiveKind.COMPANY: company, ObjectiveKind.SHARED: shared, **own}

    def _connect(self) -> None:
        self.board.taken.connect(self._take)
        self.board.written.connect(lambda id_, text: self._work.edit(id_, "text", text))
        self.board.added.connect(self._add)
        self.board.edit_wanted.connect(self._acting.edit)
        self.board.left.connect(lambda kind: self._leave(kind))
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self.board.scroll_to)
        self.details.edited.connect(self._edit)
        self.details.unread.connect(self._work.refuse_number)
        self.details.serves.toggled.connect(self._toggle)
        self.details.tensions.paired.connect(self._pair)
        self.details.tensions.answered.connect(self._work.answer)
        self.details.tensions.parted.connect(self._work.unpair)
        self.details.findings.accepted.connect(self._work.accept)
        self.details.findings.reopened.connect(self._work.reopen)

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        texts = self.bridge.texts
        said = summary(texts, snapshot)
        self._head.say(said.words, said.figure)
        self._findings = check_step(snapshot, self.step)
        self._facts = shown(texts, snapshot, self._findings)
        self.board.show_facts(self._facts, self._heads(), self._instead(snapshot))
        if self.board.in_hand not in snapshot.objectives:
            first = self.board.first()
            self.board.take(first.shown.id if first else None)
        self._show_details()
        goes_on = self.tr("Go on: silent round")
        self.acts.reword("silent-round", goes_on if is_open(snapshot, self.step) else self.tr("Silent round"))
        none = self.tr("Served by none: {n}").format(n=len(unserved(snapshot)))
        self.acts.reword("unserved", none)
        self.unserved.setVisible(self.acts["unserved"].isEnabled())

    def _show_details(self) -> None:
        snapshot = self.bridge.snapshot
        now = snapshot.objectives.get(self.board.in_hand) if self.board.in_hand else None
        self.details.show_objective(snapshot, now, self._facts, self._findings)

    def _name(self, kind: ObjectiveKind) -> str:
        return objective_word(self.bridge.texts, self.bridge.snapshot, kind)

    def _heads(self) -> Mapping[ObjectiveKind, str]:
        own = {kind: self.tr("{side}’s own aims").format(side=self._name(kind)) for kind in AIMS}
        company, shared = self.tr("Company goals"), self.tr("Shared objectives")
        return {ObjectiveKind.COMPANY: company, ObjectiveKind.SHARED: shared, **own}

    def _instead(self, snapshot: Snapshot) -> Mapping[ObjectiveKind, str]:
        """What stands in the columns while the sides write: how many lines there are, and no line."""
        if not is_open(snapshot, self.step):
            return {}
        written = counts(snapshot, self.step)
        words = self.tr("{side} is writing: {n} so far.")
        return {
            kind: words.format(side=side_label(self.bridge.texts, snapshot, side), n=written[side])
            for kind, side in AIMS.items()
        }

    def drawer(self) -> tuple[str, ObjectiveDetails]:
        return self.tr("Objective"), self.details

    def in_hand(self) -> ActivityId | None:
        """What is in hand, by its id; here it is an objective."""
        return ActivityId(self.board.in_hand) if self.board.in_hand else None

    def take_focus(self) -> None:
        add = self.board.columns[ObjectiveKind.MARKETING].add
        near = self.board.here() or self.board.first() or add
        (self if near is add and is_open(self.bridge.snapshot, self.step) else near).setFocus()

    def show_subject(self, subject: Subject) -> None:
        if (entry := self.board.entry(subject.objective)) is not None:
            if self.board.only_unserved:
                self.board.choose(False)
            entry.setFocus()

    def _take(self, objective: ObjectiveId | None) -> None:
        self._show_details()
        self.acts.refresh()
        self.looked_at.emit(self.in_hand())
        if (entry := self.board.entry(objective)) is not None and entry.hasFocus():
            bring_into_view(self._area, entry)

    # -- what is done

    def _add(self, kind: ObjectiveKind, lines: list[str]) -> None:
        added = self._work.add(kind, lines)
        if added is not None:
            self.board.take(added)
            bring_into_view(self._area, self.board.columns[kind].add)

    def _leave(self, kind: ObjectiveKind) -> None:
        """From a field that adds to the last entry above it."""
        own = self.board.columns[kind].in_view()
        entry = own[-1] if own else self.board.first()
        if entry is not None:
            entry.setFocus()

    def _edit(self, field: str, value: object) -> None:
        if self.details.objective is not None:
            self._work.edit(self.details.objective, field, value)

    def _toggle(self, aim: ObjectiveId) -> None:
        if self.details.objective is not None:
            self._work.toggle_served(self.details.objective, aim)

    def _pair(self, other: ObjectiveId) -> None:
        if self.details.objective is not None:
            self._work.pair(self.details.objective, other)

    def open_prompts(self) -> None:
        """Questions to read aloud."""
        names = {kind: self._name(kind) for kind in ObjectiveKind}
        StarterPrompts(self, self.looks, names, starter_prompts(self.bridge.texts)).open()

    def open_silent_round(self) -> None:
        """Each side writes its aims unseen; what was written before is still there."""
        words = self.tr(
            "Each side writes its own aims: in turns on this laptop, or typed in from paper. Neither list"
            " shows before both are shown beside each other."
        )
        hint = self.tr("One aim each: what you want to have reached. Enter adds it.")
        asked = Asked(self.step, words, hint, self.tr("Show both sides’ aims"))
        dialog = SilentRound(self, self.looks, self.bridge, asked)
        dialog.combined.connect(self._work.reveal)
        dialog.showFullScreen()
