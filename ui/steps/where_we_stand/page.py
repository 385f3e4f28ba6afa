"""Where we stand: how do we see each other today?"""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.acts.act import Act
from ui.controls.empty import EmptyState, centred
from ui.controls.labels import rule
from ui.controls.page_head import PageHead
from ui.controls.scrolled import roomy, scrolled
from ui.fields.add_field import AddField
from ui.jobs import Job
from ui.steps.page import Page
from ui.steps.where_we_stand.giving import Giving
from ui.steps.where_we_stand.heads import ListHeads
from ui.steps.where_we_stand.panel import StatementPanel
from ui.steps.where_we_stand.rows import statement_rows
from ui.steps.where_we_stand.skills import SkillList
from ui.steps.where_we_stand.statement_list import ROW, StatementList
from ui.steps.where_we_stand.talk import TalkThrough
from ui.steps.where_we_stand.work import StatementWork
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import StatementId
from workshop.domain.facts.ownership import Consent, Reveal, Tally
from workshop.domain.facts.set_up import Limits, Participant, Workshop
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.domain.perceiving.mirror import mirror
from workshop.domain.perceiving.survey import (
    Perceived,
    is_rated_by_others,
    perceived,
    perceived_before,
    revealed,
)
from workshop.domain.snapshot import Snapshot

_LIST, _TALK, _SKILLS, _EMPTY = range(4)


class WhereWeStandPage(Page):
    """The statements with what was revealed of each; the talk about them one by one; the mirror."""

    step = StepId.WHERE_WE_STAND
    reads = (Statement, Rating, Reveal, Consent, Tally, Participant, Limits, Workshop)

    def _build(self) -> None:
        looks, texts = self.looks, self.bridge.texts
        self._found: tuple[Perceived, ...] = ()
        self._by_gap = True
        self._body = QStackedWidget()
        self.list = StatementList(looks, self.acts)
        self.work_on = StatementWork(self, self.list)
        self._add_acts()
        self._head = PageHead(looks, self.tr("Where we stand"))
        for id_, kind in (("skills", "secondary"), ("less", "secondary"), ("talk", "primary")):
            self._head.acts.addWidget(self.acts.button(id_, looks, kind))
        self.giving = Giving(self)
        self.heads = ListHeads(looks, self.list)
        self.add = AddField(
            looks,
            self.tr("Add a statement"),
            self.tr("Add a statement: words, Enter. Several lines can be pasted."),
        )
        self.talk = TalkThrough(looks, texts)
        self.skills = SkillList(looks, texts)
        self.panel = StatementPanel(looks, texts)
        starters = self.acts.button("starters", looks, "primary")
        own = self.acts.button("new", looks)
        title = self.tr("No statements yet")
        words = self.tr("Everybody rates statements in private. Then both sides see how far apart they are.")
        self.empty = EmptyState(looks, title, words, (starters, own))
        self._lay_out()

    def _lay_out(self) -> None:
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 16)
        inner.setSpacing(10)
        inner.addWidget(self.list)
        field = QHBoxLayout()
        field.setContentsMargins(24, 0, 24, 0)
        field.addWidget(self.add)
        field.addWidget(self.acts.button("skill", self.looks))
        inner.addLayout(field)
        inner.addStretch()
        self._area = scrolled(listed, takes_focus=False)
        mirrored = scrolled(self.skills)
        for widget in (self._area, scrolled(self.talk, sideways=False), mirrored, centred(self.empty)):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.giving)
        column.addWidget(self.heads)
        column.addWidget(rule())
        column.addWidget(roomy(self._body, self.looks, 240), 1)

    def _add_acts(self) -> None:
        add, listed, seen = self.acts.add, self._shows_list, self._shows_figures
        add(
            Act("talk", self.tr("Talk it through"), self._start_talk, ("Return",), when=seen),
            Act("less", self.tr("Show less"), self._show_less, ("H",), when=seen),
            Act("skills", self.tr("Skills"), self._show_skills, ("K",), when=self._has_skills),
            Act("gap", self.tr("Sort by gap"), lambda: self._sort(True), ("G",), when=seen),
            Act("order", self.tr("Sort by order"), lambda: self._sort(False), ("O",), when=seen),
            Act("new", self.tr("Write a statement"), self._write, ("N",)),
            Act("skill", self.tr("Ask of a skill…"), self.work_on.ask_skill, ("S",), when=listed),
            Act(
                "starters",
                self.tr("Take the twelve usual statements"),
                self.work_on.take_starters,
                ("T",),
                when=self._wants_starters,
            ),
            Act("up", self.tr("move up"), lambda: self.work_on.move(-1), ("Alt+Shift+Up",), when=listed),
            Act("down", self.tr("move down"), lambda: self.work_on.move(1), ("Alt+Shift+Down",), when=listed),
            Act("remove", self.tr("remove"), self.work_on.remove, ("Del",), when=listed),
            Act("statement", self.tr("statement"), None, ("Up", "Down"), when=listed),
        )

    def _connect(self) -> None:
        self.list.chosen.connect(self._take_in_hand)
        self.list.reached.connect(self._bring_into_view)
        self.list.opened.connect(self._start_talk)
        self.add.added.connect(self.work_on.add)
        self.talk.stepped.connect(self._step_talk)
        self.talk.left.connect(lambda: self._show(_LIST))
        self.panel.agreed.connect(self.work_on.see_apart)
        self.panel.edited.connect(self.work_on.edit)
        self.panel.moved.connect(self.work_on.move)
        self.panel.removed.connect(self.work_on.remove)

    # -- what is there

    def _shows_list(self) -> bool:
        return self.bridge.is_open and bool(len(self.bridge.snapshot.statements)) and self._at(_LIST)

    def _shows_figures(self) -> bool:
        return bool(self._found) and self._at(_LIST)

    def _has_skills(self) -> bool:
        return bool(mirror(self._found))

    def _wants_starters(self) -> bool:
        return self.bridge.is_open and not len(self.bridge.snapshot.statements)

    def _at(self, part: int) -> bool:
        return self._body.currentIndex() == part

    # -- what is shown

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        texts = self.bridge.texts
        told = revealed(snapshot)
        self._found, self._before = perceived(told), perceived_before(told)
        self.list.show_rows(statement_rows(texts, snapshot, self._found, self._by_gap))
        self.skills.show_skills(snapshot, self._found)
        self.giving.show_snapshot(snapshot)
        self.heads.show_sides(texts, snapshot, self._found, self.list.has_figures)
        self._head.sentence.setText(self._sentence(snapshot))
        wants_empty = not len(snapshot.statements)
        if wants_empty or self._at(_EMPTY) or (not self._found and not self._at(_LIST)):
            self._body.setCurrentIndex(_EMPTY if wants_empty else _LIST)
        self._show_heads()
        self._show_in_hand(snapshot)

    def _sentence(self, snapshot: Snapshot) -> str:
        texts, count = self.bridge.texts, len(snapshot.statements)
        if not count:
            return self.tr("How do we see each other today?")
        if not self._found:
            return texts.plural("{n} statement, not revealed yet", "{n} statements, not revealed yet", count)
        if self._by_gap:
            return self.tr("Largest gap first. One shape is one person; solid means fully.")
        return self.tr("In the order of the list. One shape is one person; solid means fully.")

    def _show_in_hand(self, snapshot: Snapshot) -> None:
        """The drawer, and the talk while it goes on, show the statement in hand."""
        current = self.list.current
        statement = snapshot.statements.get(current) if current else None
        each = self._of(current)
        then = self._before.get(current) if current and each else None
        others = is_rated_by_others(snapshot, each, then) if each and then else False
        self.panel.show_statement(snapshot, statement, each, (then, others) if then else None)
        if self._at(_TALK) and each is not None:
            self.talk.show_statement(snapshot, each, self._found.index(each), len(self._found))

    def _of(self, statement: StatementId | None) -> Perceived | None:
        return next((each for each in self._found if each.statement.id == statement), None)

    def _show(self, part: int) -> None:
        self._body.setCurrentIndex(part)
        self._show_heads()
        self._show_in_hand(self.bridge.snapshot)
        self.acts.refresh()
        self.take_focus()

    def _show_heads(self) -> None:
        self.heads.setVisible(self._at(_LIST) and self.list.has_figures)
        self.giving.setVisible(self._at(_LIST) and bool(len(self.bridge.snapshot.statements)))
        self.acts.reword("skills", self.tr("Statements") if self._at(_SKILLS) else self.tr("Skills"))

    def _take_in_hand(self, statement: object) -> None:
        self._show_in_hand(self.bridge.snapshot)
        self.looked_at.emit(statement)

    def _bring_into_view(self, row: QRect) -> None:
        self._area.ensureVisible(0, row.center().y(), 0, ROW)

    # -- acts

    def _start_talk(self) -> None:
        """From the statement in hand, or else from the first one that was revealed."""
        if not self._found:
            return
        if self._of(self.list.current) is None:
            self.list.choose(self._found[0].statement.id)
        self._show(_TALK)

    def _step_talk(self, by: int) -> None:
        each = self._of(self.list.current)
        place = self._found.index(each) + by if each else 0
        if 0 <= place < len(self._found):
            self.list.choose(self._found[place].statement.id)

    def _show_less(self) -> None:
        self.list.shows_less = not self.list.shows_less
        self.acts.reword("less", self.tr("Show all") if self.list.shows_less else self.tr("Show less"))
        self.list.update()

    def _show_skills(self) -> None:
        self._show(_LIST if self._at(_SKILLS) else _SKILLS)

    def _sort(self, by_gap: bool) -> None:
        self._by_gap = by_gap
        self.refresh(self.bridge.snapshot, None)

    def _write(self) -> None:
        if not self._at(_LIST):
            self._show(_LIST)
        self.add.setFocus()

    # -- the frame

    def drawer(self) -> tuple[str, QWidget]:
        return self.tr("Statement"), self.panel

    def in_hand(self) -> StatementId | None:
        return self.list.current

    def work(self) -> Job | None:
        return self.giving.sheets.work.job if self.giving.sheets.work.is_running else None

    def take_focus(self) -> None:
        if self._at(_TALK):
            self.talk.setFocus()
        elif self._at(_EMPTY):
            self.acts_of_empty()
        elif self._at(_LIST):
            self.list.setFocus()
        else:
            (self._body.currentWidget() or self).setFocus()

    def acts_of_empty(self) -> None:
        """On the first way to begin."""
        self.empty.setFocus()
