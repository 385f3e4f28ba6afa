"""What every campaign goes through, to start a rehearsal from: nine tasks, spread backwards from its launch.

In English; `texts` translates the titles. Days and phases are ours, without a published source.
"""

from datetime import date, timedelta

import msgspec


class StarterTask(msgspec.Struct, frozen=True):
    """From one day to another, counted from the launch; `after` are places in this list, `phase` is an id.

    `words` is what activities that it may belong to are called.
    """

    title: str
    first: int
    last: int
    after: tuple[int, ...]
    phase: str
    words: str

    def days(self, launch: date, until: date | None) -> tuple[date, date]:
        """When it runs where the campaign begins on that day; it doesn't go on after the campaign's end."""
        first, last = launch + timedelta(days=self.first), launch + timedelta(days=self.last)
        return first, max(first, min(last, until)) if until else last


STARTER_TASKS: tuple[StarterTask, ...] = (
    StarterTask("Brief and target", -70, -60, (), "idea-development", "campaign planning calendar brief"),
    StarterTask("Choose the audience", -59, -49, (0,), "design", "audience segmentation target segments"),
    StarterTask("Check consent", -59, -46, (0,), "planning", "consent preferences privacy permission"),
    StarterTask("Settle the offer", -59, -45, (0,), "design", "offer pricing promotion loyalty"),
    StarterTask("Make the content", -44, -24, (3,), "sourcing", "content creative copy assets"),
    StarterTask(
        "Build journeys and pages", -42, -21, (1, 2, 3), "delivery", "campaign tool website app integration"
    ),
    StarterTask("Test it end to end", -20, -6, (4, 5), "delivery", "testing quality release load"),
    StarterTask("Go live", 0, 0, (6,), "delivery", "release launch deployment campaign"),
    StarterTask("Measure and learn", 1, 28, (7,), "delivery", "measurement reporting analytics attribution"),
)
"""Brief to measuring, in time order."""
