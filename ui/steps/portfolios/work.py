"""What the page of both portfolios does to the workshop: one action a gesture, told where it matters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from workshop.actions.fields import GapFields, InitiativeFields, one
from workshop.actions.portfolios import becoming, gaps, overlaps
from workshop.actions.steps import portfolios as acts
from workshop.actions.steps.set_up import edit_workshop
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import GapId, InitiativeId
from workshop.domain.overlapping.suggestions import Suggestion
from workshop.domain.portfolios.overlaps import Pair, activity_of
from workshop.domain.portfolios.views import next_asked
from workshop.texts.steps.portfolios import initiative_title
from workshop.texts.steps.starters import starter_activity

WEEK = 7


class PortfolioWork(QObject):
    """Runs actions through the bridge; `tell` says what was done, with undo beside it."""

    def __init__(self, bridge: Bridge, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tell = bridge, tell

    def _title(self, initiative: InitiativeId) -> str:
        return initiative_title(self._bridge.texts, self._bridge.snapshot.initiatives[initiative])

    def add(self, lines: Sequence[str], side: Side) -> InitiativeId | None:
        """Add an initiative a line to a side; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.initiatives}
        if not self._bridge.run(acts.add_initiatives, titles=lines, side=side):
            return None
        added = [each.id for each in self._bridge.snapshot.initiatives if each.id not in before]
        return added[-1] if added else None

    def edit(self, initiative: InitiativeId, field: str, value: object) -> bool:
        """Change one field; whether that could be done."""
        fields = one(InitiativeFields, field, value)
        return self._bridge.run(acts.edit_initiative, initiative=initiative, **fields) is not None

    def move(self, initiative: InitiativeId, starts: int, ends: int) -> None:
        """Move its first and last day by weeks."""
        self._bridge.run(acts.move_dates, initiative=initiative, starts=starts * WEEK, ends=ends * WEEK)

    def ask_next(self, initiative: InitiativeId) -> None:
        """Ask the next one for a view, and nobody after the last."""
        self.ask(initiative, next_asked(self._bridge.snapshot.initiatives[initiative]))

    def ask(self, initiative: InitiativeId, side: Side | None) -> None:
        """Ask a side for its view, or nobody."""
        self._bridge.run(acts.ask_view, initiative=initiative, side=side)

    def write_view(self, initiative: InitiativeId, side: Side, text: str) -> None:
        """Write a side's view."""
        self._bridge.run(acts.write_view, initiative=initiative, side=side, text=text)

    def remove(self, initiative: InitiativeId) -> None:
        """Take it away."""
        title = self._title(initiative)
        if self._bridge.run(acts.remove_initiatives, initiatives=[initiative]):
            self._tell(self.tr("“{title}” was removed.").format(title=title))

    def merge(self, kept: InitiativeId, other: InitiativeId) -> None:
        """Make two that are one and the same one."""
        if self._bridge.run(acts.merge_initiatives, kept=kept, others=[other]):
            self._tell(self.tr("Merged into “{title}”.").format(title=self._title(kept)))

    def call_technology(self, is_technology: bool) -> None:
        """Say whether the budgets are money for technology."""
        self._bridge.run(edit_workshop, technology_money=is_technology)

    # -- overlaps

    def confirm(self, pair: Pair) -> bool:
        """Say that they overlap; whether that could be done."""
        return self._bridge.run(overlaps.confirm_overlap, pair=pair) is not None

    def dismiss(self, pair: Pair) -> bool:
        """Say that they don't; it is told, for it takes something out of sight."""
        done = self._bridge.run(overlaps.dismiss_overlap, pair=pair) is not None
        if done:
            self._tell(self.tr("Dismissed: it won’t be suggested again."))
        return done

    def note(self, pair: Pair, text: str) -> None:
        """Write what there is to say of an overlap."""
        self._bridge.run(overlaps.note_overlap, pair=pair, text=text)

    def make_activity(self, initiatives: Sequence[InitiativeId], suggestion: Suggestion | None) -> bool:
        """Make them an overlap activity, the starter's where a suggestion names one."""
        named = suggestion.starter if suggestion else None
        starter = starter_activity(self._bridge.texts, named) if named else None
        if not self._bridge.run(becoming.make_activity, initiatives=initiatives, starter=starter):
            return False
        made = activity_of(self._bridge.snapshot, initiatives)
        if made is not None:
            self._tell(self.tr("“{title}” is an overlap activity.").format(title=made.title))
        return True

    def make_candidate(self, initiative: InitiativeId) -> None:
        """Make it a campaign that could be the test case."""
        if self._bridge.run(becoming.add_candidate_from, initiative=initiative):
            words = self.tr("“{title}” is a campaign that could be the test case.")
            self._tell(words.format(title=self._title(initiative)))

    # -- gaps

    def add_gap(self, text: str) -> None:
        """Say what is missing on both sides."""
        self._bridge.run(gaps.add_gap, text=text)

    def edit_gap(self, gap: GapId, field: str, value: object) -> None:
        """Change what is missing, or on whose side."""
        self._bridge.run(gaps.edit_gap, gap=gap, **one(GapFields, field, value))

    def remove_gap(self, gap: GapId) -> None:
        """Take a gap away."""
        if self._bridge.run(gaps.remove_gap, gap=gap):
            self._tell(self.tr("The gap was removed."))
