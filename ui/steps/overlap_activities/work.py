"""What the page of overlap activities does to the workshop: one action a gesture, told where it matters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from workshop.actions.fields import ActivityFields, one
from workshop.actions.listing.merging import merge_activities
from workshop.actions.listing.silent_round import combine_lists
from workshop.actions.steps import overlap_activities as acts
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId, InitiativeId, ParticipantId
from workshop.domain.listing.silent_round import all_lines
from workshop.domain.starting.starters import StarterActivity
from workshop.domain.text import folded


class OverlapWork(QObject):
    """Runs actions through the bridge; `tell` says what was done, with undo beside it."""

    def __init__(self, bridge: Bridge, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tell = bridge, tell

    def add(self, lines: Sequence[str], category: str) -> ActivityId | None:
        """Add an activity a line; the last one that was added."""
        before = {each.id for each in self._bridge.snapshot.activities}
        if not self._bridge.run(acts.add_activities, titles=lines, category=category):
            return None
        added = [each.id for each in self._bridge.snapshot.activities if each.id not in before]
        left = len({folded(line) for line in lines}) - len(added)
        if left > 0:
            words = self._bridge.texts.plural(
                "One of the lines was on the list already and was left out.",
                "{n} of the lines were on the list already and were left out.",
                left,
            )
            self._tell(words)
        return added[-1] if added else None

    def add_starters(self, entries: Sequence[StarterActivity]) -> None:
        """Add overlaps of the library in one step."""
        if self._bridge.run(acts.add_starters, starters=entries):
            self._tell(
                self._bridge.texts.plural("{n} activity added.", "{n} activities added.", len(entries))
            )

    def combine(self, alike_once: bool) -> None:
        """Put both lists of the silent round on the board."""
        written = len(all_lines(self._bridge.snapshot, StepId.OVERLAP_ACTIVITIES))
        before = len(self._bridge.snapshot.activities)
        if self._bridge.run(combine_lists, alike_once=alike_once):
            added = len(self._bridge.snapshot.activities) - before
            texts = self._bridge.texts
            words = self.tr("{lines}: {activities}.").format(
                lines=texts.plural(
                    "{n} line of both lists is combined", "{n} lines of both lists are combined", written
                ),
                activities=texts.plural("{n} new activity", "{n} new activities", added),
            )
            self._tell(words)

    def edit(self, activity: ActivityId, field: str, value: object) -> bool:
        """Change one field; whether that could be done."""
        fields = one(ActivityFields, field, value)
        return self._bridge.run(acts.edit_activity, activity=activity, **fields) is not None

    def toggle_listed(self, activities: Sequence[ActivityId]) -> None:
        """Shortlist them, or take them off where all of them are on it."""
        facts = [self._bridge.snapshot.activities[id_] for id_ in activities]
        if facts:
            on = not all(fact.shortlisted for fact in facts)
            self._bridge.run(acts.set_shortlisted, activities=activities, shortlisted=on)

    def shortlist_by_dots(self, count: int, with_tied: bool) -> None:
        """Make the shortlist of those with most dots."""
        if self._bridge.run(acts.shortlist_by_dots, count=count, with_tied=with_tied) is not None:
            words = self._bridge.texts.plural(
                "{n} activity is on the shortlist.",
                "{n} activities are on the shortlist.",
                len(self._bridge.snapshot.shortlist),
            )
            self._tell(words)

    def carry(self, activities: Sequence[ActivityId], category: str, before: ActivityId | None) -> bool:
        """Take them into a category, before another one."""
        moved = self._bridge.run(
            acts.move_activities, activities=activities, category=category, before=before
        )
        return moved is not None

    def remove(self, activities: Sequence[ActivityId]) -> None:
        """Take them away."""
        if activities and self._bridge.run(acts.remove_activities, activities=activities):
            self._tell(
                self._bridge.texts.plural(
                    "The activity was removed.", "{n} activities removed.", len(activities)
                )
            )

    def merge(self, activities: Sequence[ActivityId], title: str) -> bool:
        """Make one of them, under this name; whether that could be done."""
        if self._bridge.run(merge_activities, activities=activities, title=title) is None:
            return False
        self._tell(self.tr("Merged into “{title}”.").format(title=title))
        return True

    def link(self, activity: ActivityId, initiative: InitiativeId, linked: bool) -> None:
        """Link it with an initiative, or take the link away."""
        self._bridge.run(acts.link_initiative, activities=[activity], initiative=initiative, linked=linked)

    def place_dots(self, activity: ActivityId, person: ParticipantId, by: int) -> None:
        """Give a person one dot more or less on it."""
        dots = self._bridge.snapshot.dots.get(activity, person)
        count = max((dots.count if dots else 0) + by, 0)
        if dots is not None or count:
            self._bridge.run(acts.place_dots, activity=activity, participant=person, count=count)
