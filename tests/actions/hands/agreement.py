"""What somebody presses at the working agreement, in the long random sequences of all actions."""

from datetime import datetime

from workshop.actions.rights import escalation_path as path
from workshop.actions.steps import agreement
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.road_map import Cadence

AGREEMENT = ("steps.agreement", "rights.escalation_path")
"""The modules whose actions these are."""


class AgreementHand:
    """`some`, `any_of`, `text` and `moving` are those of the whole hand."""

    def on_the_agreement(self):
        return (
            *[lambda: (agreement.add_cadences, {"titles": [self.text(), self.text()]})] * 2,
            lambda: (agreement.take_cadences, {"cadences": [self.meeting(), self.meeting()]}),
            lambda: (
                agreement.edit_cadence,
                {"cadence": self.some("cadences"), "who": (self.some("participants"),)},
            ),
            lambda: (agreement.remove_cadence, {"cadence": self.some("cadences")}),
            lambda: (agreement.move_cadence, self.moving("cadence", "cadences")),
            lambda: (agreement.add_principles, {"topics": [self.text()]}),
            *[lambda: (agreement.write_principle, self.words())] * 2,
            lambda: (agreement.remove_principle, {"principle": self.some("principles")}),
            lambda: (agreement.move_principle, self.moving("principle", "principles")),
            *[lambda: (agreement.write_commitment, self.taken_on())] * 3,
            lambda: (
                agreement.agree_to_commitments,
                {"commitments": [self.some("commitments")], "agreed": self.any_of(True, False)},
            ),
        )

    def on_the_path(self):
        return (
            *[
                lambda: (
                    path.take_path,
                    {"rungs": [((self.some("participants"), self.some("participants")), self.text())]},
                )
            ]
            * 3,
            lambda: (
                path.name_on_rung,
                {
                    "rank": self.any_of(1, 2, 9),
                    "before": self.any_of(None, self.some("participants")),
                    "after": self.any_of(None, self.some("participants")),
                },
            ),
            lambda: (path.set_within, {"rank": self.any_of(1, 2, 9), "within": self.text()}),
            lambda: (path.remove_rung, {"rank": self.any_of(1, 2, 9)}),
            lambda: (path.move_rung, {"rank": self.any_of(1, 2), "by": self.any_of(-3, -1, 1, 5)}),
            lambda: (
                path.name_tiebreaker,
                {"participant": self.any_of(None, self.some("participants"))},
            ),
        )

    def meeting(self):
        who = (self.some("participants"),)
        every = self.any_of("weekly", "once", "now and then")
        return Cadence(
            id="any", title=self.text()[:20], who=who, every=every, starts_at=datetime(2026, 3, 2, 9)
        )

    def words(self):
        named = self.any_of("given", self.some("principles"))
        owner = self.any_of(None, self.some("participants"))
        return {"principle": named, "new_topic": "Data", "text": self.text(), "owner": owner}

    def taken_on(self):
        return {
            "commitment": self.any_of("taken", self.some("commitments")),
            "kind": self.any_of(*CommitmentKind),
            "side": self.any_of(*Side),
            "participant": self.any_of(None, self.some("participants")),
            "text": self.text(),
        }
