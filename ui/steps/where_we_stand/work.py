"""What the page does to its statements, each by one action."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QObject

from ui.steps.page import Page
from ui.steps.where_we_stand.skill_dialog import SkillDialog
from ui.steps.where_we_stand.statement_list import StatementList
from workshop.actions.ballots import consent_to_small_sides
from workshop.actions.fields import StatementFields, one
from workshop.actions.steps import where_we_stand as acts
from workshop.domain.facts.choices import Side, StepId
from workshop.texts.steps.starters import starter_statements


class StatementWork(QObject):
    """Works on the statement in hand, or adds others."""

    def __init__(self, page: Page, listed: StatementList) -> None:
        super().__init__(page)
        self._page, self._bridge, self._list = page, page.bridge, listed

    def add(self, lines: Sequence[str]) -> None:
        """Add one statement a line."""
        self._bridge.run(acts.add_statements, texts=lines)

    def take_starters(self) -> None:
        """Take the usual ones."""
        self._bridge.run(acts.take_statements, statements=starter_statements(self._bridge.texts))
        self._page.take_focus()

    def ask_skill(self) -> None:
        """Ask which skill, of whom, and in which words."""
        page, bridge = self._page, self._bridge

        def ask(side: Side, words: Mapping[str, str]) -> bool:
            return bridge.run(acts.add_skill, side=side, **words) is not None

        SkillDialog(page, page.looks, bridge.texts, bridge.snapshot, ask).open()

    def edit(self, name: str, value: object) -> None:
        """Change one field of it."""
        if self._list.current:
            fields = one(StatementFields, name, value)
            self._bridge.run(acts.edit_statement, statement=self._list.current, **fields)

    def move(self, by: int) -> None:
        """Put it so many places further, where there is such a place."""
        ids = [each.id for each in self._bridge.snapshot.statements]
        if self._list.current not in ids:
            return
        place = ids.index(self._list.current)
        to = place + by
        if 0 <= to < len(ids):
            after = to + 1 if by > 0 else to
            before = ids[after] if after < len(ids) else None
            self._bridge.run(acts.move_statement, statement=ids[place], before=before)

    def see_apart(self) -> None:
        """Put on record that the room agrees to see both sides of it apart, however few."""
        if self._list.current:
            at = datetime.now().astimezone()
            step = StepId.WHERE_WE_STAND
            self._bridge.run(consent_to_small_sides, step=step, at=at, of=self._list.current)

    def remove(self) -> None:
        """Take it away, with all that was said of it."""
        if self._list.current and self._bridge.run(acts.remove_statement, statement=self._list.current):
            self._page.notice.emit(self.tr("Removed, with its ratings."))
