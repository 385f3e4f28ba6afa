"""What the drawer beside the overlap activities does: it edits the activity that it shows."""

from PySide6.QtCore import QObject

from ui.steps.overlap_activities.details import ActivityDetails
from ui.steps.overlap_activities.work import OverlapWork
from workshop.domain.facts.ids import ActivityId, InitiativeId, ParticipantId


class OverlapDrawer(QObject):
    """Takes what is written and pressed there to the workshop."""

    def __init__(self, details: ActivityDetails, work: OverlapWork) -> None:
        super().__init__(details)
        self._work, self._details = work, details
        self._details.edited.connect(self._edit)
        self._details.listed.connect(lambda: work.toggle_listed(self._shown()))
        self._details.removed.connect(lambda: work.remove(self._shown()))
        self._details.dotted.connect(self.place_dots)
        self._details.linked.connect(self._link)

    def place_dots(self, person: ParticipantId | None, by: int) -> None:
        """Give somebody one dot more or less on the activity that is shown."""
        if person is not None and self._details.activity is not None:
            self._work.place_dots(self._details.activity, person, by)

    def _shown(self) -> list[ActivityId]:
        return [self._details.activity] if self._details.activity else []

    def _edit(self, field: str, value: object) -> None:
        activity = self._details.activity
        if activity is not None:
            self._work.edit(activity, field, value)

    def _link(self, initiative: InitiativeId, linked: bool) -> None:
        if self._details.activity is not None:
            self._work.link(self._details.activity, initiative, linked)
