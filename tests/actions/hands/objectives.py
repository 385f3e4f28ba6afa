"""What somebody presses at the objectives and in silent rounds, in the sequences of all actions."""

from workshop.actions.listing import silent_round
from workshop.actions.steps import objectives
from workshop.domain.facts.choices import ObjectiveKind, StepId, TensionAnswer
from workshop.domain.listing.silent_round import SIDES


class ObjectivesHand:
    """`some`, `any_of`, `moving` and `text` are those of the whole hand."""

    def in_silence(self):
        return (
            lambda: (
                silent_round.write_lines,
                {
                    "side": self.any_of(*SIDES),
                    "titles": [self.text(), self.text()],
                    "category": self.text(),
                    "step": self.any_of(StepId.OVERLAP_ACTIVITIES, StepId.OBJECTIVES),
                },
            ),
            lambda: (silent_round.remove_line, {"line": self.some("notes")}),
            lambda: (silent_round.combine_lists, {"alike_once": self.any_of(True, False)}),
            lambda: (silent_round.reveal_aims, {}),
        )

    def on_objectives(self):
        pair = {"one": self.some("objectives"), "other": self.some("objectives")}
        answer = self.any_of(None, *TensionAnswer)
        return (
            lambda: (
                objectives.add_objectives,
                {"kind": self.any_of(*ObjectiveKind), "texts": [self.text(), self.text()]},
            ),
            lambda: (
                objectives.edit_objective,
                {"objective": self.some("objectives"), "text": self.text(), "target": self.text()},
            ),
            lambda: (objectives.remove_objectives, {"objectives": [self.some("objectives")]}),
            lambda: (objectives.move_objective, self.moving("objective", "objectives")),
            lambda: (
                objectives.set_served,
                {
                    "objective": self.some("objectives"),
                    "aim": self.some("objectives"),
                    "served": self.any_of(True, False),
                },
            ),
            lambda: (objectives.pair_aims, pair),
            lambda: (objectives.answer_tension, {**pair, "answer": answer, "text": self.text()}),
            lambda: (objectives.unpair_aims, pair),
        )
