"""What the set-up page does about the agenda."""

from PySide6.QtCore import QObject

from ui.bridge import Bridge
from ui.steps.set_up.agenda_list import AgendaList
from workshop.actions import agenda
from workshop.actions.fields import TimeBoxFields, one
from workshop.actions.steps.set_up import set_time_box
from workshop.domain.fact import Key
from workshop.domain.facts.choices import StepId


class AgendaOnPage(QObject):
    """Each thing that is done in the list is one action."""

    def __init__(self, listed: AgendaList, bridge: Bridge) -> None:
        super().__init__(listed)
        self._bridge = bridge
        listed.edited.connect(self._edit)
        listed.moved.connect(lambda box, before: bridge.run(agenda.move_box, box=box, before=before))
        listed.added.connect(self._add)
        listed.removed.connect(lambda box: bridge.run(agenda.remove_break, id_=str(box[1])))
        listed.refused.connect(self._refuse)

    def _edit(self, box: Key, field: str, value: object) -> None:
        step, id_ = box
        fields = one(TimeBoxFields, field, value)
        self._bridge.run(set_time_box, step=StepId(str(step)) if step else None, id_=str(id_), **fields)

    def _add(self, lines: list[str]) -> None:
        for line in lines:
            self._bridge.run(agenda.add_break, title=line)

    def _refuse(self, typed: str) -> None:
        words = self.tr("“{typed}” is no time of day: write it as 9:30.")
        self._bridge.troubled.emit(words.format(typed=typed))
