"""What somebody presses at the survey, in the long random sequences of all actions."""

from workshop.actions import ratings
from workshop.actions.steps import where_we_stand
from workshop.domain.facts.choices import Side
from workshop.domain.starting.statements import STARTER_STATEMENTS

SURVEY = ("steps.where_we_stand", "ratings")
"""The modules whose actions these are."""
SIDES = (Side.MARKETING, Side.IT)


class SurveyHand:
    """`some`, `any_of`, `moving` and `text` are those of the whole hand.

    What is revealed is final, and these sequences are undone to the start: reveals are tried in test_ratings.
    """

    def on_the_survey(self):
        words = {"own": self.text(), "other": self.text(), "predicted": self.text(), "skill": self.text()}
        return (
            lambda: (where_we_stand.take_statements, {"statements": STARTER_STATEMENTS[:3]}),
            lambda: (where_we_stand.add_statements, {"texts": [self.text(), self.text()]}),
            lambda: (where_we_stand.add_skill, {"side": self.any_of(*SIDES), **words}),
            lambda: (
                where_we_stand.edit_statement,
                {
                    "statement": self.some("statements"),
                    "text": self.text(),
                    "about": self.any_of(None, *SIDES),
                    "asked": self.any_of((), (Side.IT,)),
                },
            ),
            lambda: (where_we_stand.move_statement, self.moving("statement", "statements")),
            lambda: (where_we_stand.remove_statement, {"statement": self.some("statements")}),
            *[lambda: (ratings.rate, {"answers": [self.answer() for _ in range(3)]})] * 2,
            lambda: (
                ratings.clear_rating,
                {"statement": self.some("statements"), "participant": self.some("participants")},
            ),
        )

    def answer(self):
        value = self.any_of(None, 1, 3, 5, 5, 9)
        return ratings.Answer(self.some("statements"), self.some("participants"), value)
