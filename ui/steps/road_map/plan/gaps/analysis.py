"""Gap analysis in the drawer: capabilities as lines, the one in hand, and all gaps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.labels import label
from ui.fields.add_field import AddField
from ui.steps.road_map.plan.gaps.card import CapabilityCard
from ui.steps.road_map.plan.gaps.lines import GapLine, GapLines, letters_of
from ui.steps.road_map.plan.gaps.listed import GapList
from ui.theme.looks import Looks
from workshop.domain.facts.choices import GapSourceKind
from workshop.domain.facts.ids import CapabilityId
from workshop.domain.facts.portfolios import Capability
from workshop.domain.planning.gaps import Ending, Traced, traced
from workshop.domain.planning.numbering import numbered
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.gaps import Suggested, capability_spoken, ending_text


class GapAnalysis(QWidget):
    """`in_hand` is the capability that is talked about, `suggested` what may be a gap, the first in turn."""

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._texts = texts
        self.in_hand: CapabilityId | None = None
        self.suggested: tuple[Suggested, ...] = ()
        self.lines = GapLines(looks, acts)
        self.card = CapabilityCard(looks, texts, acts)
        hint = self.tr("A capability: title, Enter")
        self.add = AddField(looks, self.tr("Add a capability"), hint)
        self.list = GapList(looks, texts, acts)
        self._legend = label(looks, "label", "", "ink2", wrap=True)
        self._judged = label(looks, "label", "", "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(looks, "section", self.tr("Gap analysis")))
        self._count = label(looks, "label", "", "ink2", wrap=True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self._count, 1)
        column.addLayout(head)
        for part in (self.lines, self._legend, self._judged, self.add, self.card, self.list):
            column.addWidget(part)

    def show_all(self, snapshot: Snapshot, suggested: Sequence[Suggested]) -> None:
        """Show capabilities, the one in hand, and the gaps."""
        listed = snapshot.capabilities.in_order
        if self.in_hand not in snapshot.capabilities:
            self.in_hand = listed[0].id if listed else None
        self.lines.show_lines(self._lines(snapshot), self.in_hand)
        self.lines.setVisible(bool(listed))
        self._say_legend(listed)
        self.card.show_capability(snapshot.capabilities.get(self.in_hand) if self.in_hand else None)
        self.list.show_gaps(snapshot)
        self.suggested = tuple(suggested)
        self.list.show_suggested(suggested)

    def _lines(self, snapshot: Snapshot) -> list[GapLine]:
        numbers = numbered(snapshot)
        own: dict[str, list[Traced]] = {}
        for each in traced(snapshot):
            if each.source.kind is GapSourceKind.CAPABILITY:
                own.setdefault(each.source.of, []).append(each)
        names = dict.fromkeys(other.name for each in snapshot.capabilities for other in each.competitors)
        letters = letters_of([*names])
        lines = []
        for fact in snapshot.capabilities:
            of_it = own.get(fact.id, [])
            ending = ending_text(self._texts, fact, of_it, numbers)
            is_closed = any(each.ending is Ending.CLOSED for each in of_it)
            is_open = bool(of_it) and not is_closed
            rated = tuple((letters[each.name], each.value) for each in fact.competitors if each.value)
            said = capability_spoken(self._texts, fact, ending)
            lines.append(
                GapLine(fact.id, fact.title, fact.today, fact.target, rated, ending, is_open, is_closed, said)
            )
        return lines

    def _say_legend(self, listed: Sequence[Capability]) -> None:
        """What the marks are, whose letters they are, and who judged."""
        names = [*dict.fromkeys(other.name for each in listed for other in each.competitors)]
        letters = letters_of(names)
        said = [self.tr("Tick: today, arrow: target")]
        said += [self.tr("{letter}: {name}").format(letter=letters[name], name=name) for name in names]
        self._legend.setText(" · ".join(said))
        sources = [*dict.fromkeys(each.source for each in listed if each.source)]
        self._judged.setText(self.tr("Judged by: {who}").format(who="; ".join(sources)) if sources else "")
        for line in (self._legend, self._judged):
            line.setVisible(bool(listed) and bool(line.text()))
        closed = sum(each.is_closed for each in self.lines.lines)
        words = self.tr("{closed} of {count} closed").format(closed=closed, count=len(listed))
        self._count.setText(words if listed else "")

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        self.card.hand_over()
