"""What somebody presses at the follow-up, in the long random sequences of all actions."""

from datetime import UTC, date, datetime

from workshop.actions.steps import follow_up
from workshop.domain.following.measuring import Of

FOLLOW_UP = ("steps.follow_up",)
"""The modules whose actions these are."""
AT = datetime(2026, 4, 7, 9, tzinfo=UTC)


class FollowUpHand:
    """`some`, `any_of` and `text` are those of the whole hand."""

    def on_the_follow_up(self):
        return (
            lambda: (follow_up.record_outcome, {**self.value(), "comment": self.text()}),
            lambda: (follow_up.forget_outcome, {"of": self.of(), "at": date(2026, 4, 7)}),
            lambda: (follow_up.expect_value, self.value()),
            lambda: (follow_up.check_in, {"after_days": self.any_of(30, 60, 45), "at": AT}),
            lambda: (follow_up.reopen_check_in, {"after_days": self.any_of(30, 60)}),
            lambda: (follow_up.open_next_revision, {"at": AT, "words": "Revision 2 was opened."}),
        )

    def of(self):
        return self.any_of(Of(increment=self.some("increments")), Of(objective=self.some("objectives")))

    def value(self):
        return {"of": self.of(), "at": self.any_of(date(2026, 4, 7), date(2026, 9, 3)), "value": 4.5}
