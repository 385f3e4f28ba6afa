"""How many activities of the shortlist the room has agreed on, and what those still lack."""

from ui.bridge import Bridge
from ui.controls.page_head import PageHead
from ui.steps.ownership.grid.rows import UNDECIDED


def show_counts(head: PageHead, bridge: Bridge) -> None:
    """Say it in a page's head; agreed is where it is clear who decides, whatever else is missing."""
    texts, checked, shortlist = bridge.texts, bridge.checked, bridge.snapshot.shortlist
    total = len(shortlist)
    undecided = sum(
        any(each.stops and each.rule in UNDECIDED for each in checked.by_activity.get(activity.id, ()))
        for activity in shortlist
    )
    agreed, lacking = total - undecided, checked.stopped - undecided
    figure = texts.say("{agreed} of {total}", agreed=agreed, total=total)
    words = texts.say("{figure} agreed. Each needs one accountable person and a why.", figure=figure)
    if lacking > 0:
        words = texts.plural(
            "{figure} agreed; {n} of them lacks who does it, or a why.",
            "{figure} agreed; {n} of them lack who does it, or a why.",
            lacking,
            figure=figure,
        )
    head.say(words, figure)
