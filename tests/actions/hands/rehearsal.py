"""What somebody presses at the rehearsal, in the long random sequences of all actions."""

from datetime import date

from workshop.actions.steps import rehearsal
from workshop.domain.rehearsal.planned import Planned

REHEARSAL = ("steps.rehearsal",)
"""The modules whose actions these are."""


class RehearsalHand:
    """`some`, `any_of`, `text` and `moving` are those of the whole hand."""

    def on_the_rehearsal(self):
        return (
            *[lambda: (rehearsal.add_tasks, {"tasks": [self.planned(), self.planned()]})] * 2,
            lambda: (
                rehearsal.edit_task,
                {**self.task(), "title": self.text(), "after": (self.some("tasks"),)},
            ),
            lambda: (
                rehearsal.map_tasks,
                {"activities": {self.some("tasks"): self.some("activities")}, "phase": self.some("phases")},
            ),
            lambda: (rehearsal.shift_task, {**self.task(), "starts": 7, "ends": self.any_of(-7, 7)}),
            lambda: (rehearsal.move_task, self.moving("task", "tasks")),
            lambda: (rehearsal.remove_tasks, {"tasks": [self.some("tasks")]}),
        )

    def task(self):
        return {"task": self.some("tasks")}

    def planned(self):
        first = self.any_of(None, date(2026, 3, 2))
        phase = self.any_of(None, self.some("phases"))
        return Planned(self.text(), first, self.any_of(first, date(2026, 3, 9)), (0,), phase)
