"""How many activities of the shortlist the room has agreed on, and what those still lack."""

from collections.abc import Mapping

from ui.controls.page_head import PageHead
from ui.steps.ownership.grid.rows import UNDECIDED
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Finding
from workshop.domain.rules import Checked
from workshop.texts import Texts


class Agreed:
    """Keeps which are undecided: after an edit it looks again at those of which something else was found."""

    def __init__(self) -> None:
        self._found: Mapping[ActivityId, tuple[Finding, ...]] = {}
        self._undecided: set[ActivityId] = set()

    def undecided(self, checked: Checked) -> int:
        """Of how many it isn't clear who decides."""
        before, self._found = self._found, checked.by_activity
        for id_, found in self._found.items():
            if before.get(id_) is not found:
                is_undecided = any(each.stops and each.rule in UNDECIDED for each in found)
                (self._undecided.add if is_undecided else self._undecided.discard)(id_)
        self._undecided &= self._found.keys()
        return len(self._undecided)

    def show(self, head: PageHead, texts: Texts, checked: Checked) -> None:
        """Say it in a page's head; agreed is where it is clear who decides, whatever else is missing."""
        undecided, total = self.undecided(checked), len(checked.by_activity)
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
