"""Gap analysis by key: capabilities and their levels, gaps, and what may be taken for one."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ui.acts.act import Act, Reach
from ui.controls.scrolled import bring_into_view
from ui.steps.page import Page
from ui.steps.road_map.plan.drawer import PlanDrawer
from ui.steps.road_map.plan.gaps.analysis import GapAnalysis
from ui.steps.road_map.plan.gaps.work import GapWork
from workshop.domain.facts.choices import GapSourceKind
from workshop.domain.facts.ids import CapabilityId, GapId
from workshop.domain.facts.portfolios import Capability, GapSource
from workshop.domain.planning.suggested import maybe_gaps
from workshop.domain.snapshot import Snapshot
from workshop.texts.steps.gaps import Suggested, from_capability, suggested

_LEVELS = range(1, 6)


class GapsOnPlan(QObject):
    """Makes the analysis, its acts and what they do; `planned` is called with a gap that is to be closed.

    Acts come first, for buttons are made of them: none is offered before the analysis is built.
    """

    def __init__(self, page: Page, is_here: Callable[[], bool], planned: Callable[[GapId], None]) -> None:
        super().__init__(page)
        self._page, self._is_here_now, self._planned = page, is_here, planned
        self._work = GapWork(page.bridge, page.notice.emit, self)
        self._analysis: GapAnalysis | None = None
        self._drawer: PlanDrawer | None = None
        self._back: QWidget | None = None
        self._passed = 0

    @property
    def analysis(self) -> GapAnalysis:
        """The analysis, once it is built."""
        assert self._analysis is not None, "it is built with the drawer"
        return self._analysis

    def build(self, drawer: PlanDrawer, back: QWidget) -> None:
        """Put the analysis into the drawer; Esc leads `back` from it."""
        self._analysis = GapAnalysis(self._page.looks, self._page.bridge.texts, self._page.acts)
        self._drawer, self._back = drawer, back
        drawer.column.insertWidget(1, self._analysis)
        self._connect(self._analysis)

    # -- acts

    def _is_here(self) -> bool:
        return self._analysis is not None and self._is_here_now()

    def _in_lines(self) -> bool:
        return self._is_here() and self.analysis.lines.hasFocus()

    def _now(self) -> Capability | None:
        in_hand = self.analysis.in_hand
        return self._page.bridge.snapshot.capabilities.get(in_hand) if in_hand else None

    def _has_one(self) -> bool:
        return self._is_here() and self._now() is not None

    def in_lines(self) -> Iterator[Act]:
        """What is done where the capabilities have the focus."""
        act = partial(Act, reach=Reach.HERE, when=self._in_lines)
        move, edit = self.tr("capability"), self.tr("edit")
        yield act("gap-above", self.tr("Capability before"), partial(self._step, -1), ("Up",), move)
        yield act("gap-below", self.tr("Next capability"), partial(self._step, 1), ("Down",), move)
        yield from self._rating()
        yield act("gap-edit", self.tr("Edit the capability"), self._edit, ("Return", "F2"), edit)
        remove = self.tr("Remove the capability")
        yield act("gap-remove-line", remove, self._remove, ("Del",), self.tr("remove"))
        back = self.tr("back to the increments")
        yield act("gap-back", self.tr("Back to the increments"), self._go_back, ("Esc",), back)

    def _rating(self) -> Iterator[Act]:
        act = partial(Act, reach=Reach.HERE, when=self._in_lines)
        today, target = self.tr("today"), self.tr("target")
        for level in _LEVELS:
            words = self.tr("Today {level}").format(level=level)
            yield act(f"gap-today-{level}", words, partial(self._rate, "today", level), (f"{level}",), today)
        for level in _LEVELS:
            words, keys = self.tr("Target {level}").format(level=level), (f"Shift+{level}",)
            yield act(f"gap-target-{level}", words, partial(self._rate, "target", level), keys, target)

    def anywhere(self) -> Iterator[Act]:
        """What is done from anywhere on the tab."""
        gaps, take = self.tr("gap analysis"), self.tr("take what may be a gap")
        yield Act("gap-analysis", self.tr("Gap analysis"), self.reach, ("G",), gaps, when=self._is_here)
        name = self.tr("Name its gap")
        yield Act("gap-name", name, self._name_gap, ("Shift+G",), when=self._has_one)
        yield Act("gap-remove", self.tr("Remove the capability"), self._remove, when=self._has_one)
        yield Act("gap-take", self.tr("Take it"), self._take, ("T",), take, when=self._has_suggestions)
        after = self.tr("the next that may be a gap")
        yield Act("gap-pass", self.tr("Next"), self._pass, ("Shift+T",), after, when=self._has_suggestions)

    def _has_suggestions(self) -> bool:
        return self._is_here() and bool(self.analysis.suggested)

    # -- what is shown

    def show_now(self, snapshot: Snapshot) -> None:
        """Show capabilities, gaps, and what may be one."""
        self.analysis.show_all(snapshot, self._suggestions(snapshot))

    def _suggestions(self, snapshot: Snapshot) -> tuple[Suggested, ...]:
        """What may be a gap, from the one in turn on."""
        maybe = maybe_gaps(snapshot, self._page.bridge.findings)
        start = self._passed % len(maybe) if maybe else 0
        return tuple(
            suggested(self._page.bridge.texts, snapshot, each) for each in maybe[start:] + maybe[:start]
        )

    # -- what is done

    def _connect(self, analysis: GapAnalysis) -> None:
        work = self._work
        analysis.lines.chosen.connect(self._choose)
        analysis.lines.reached.connect(self._look)
        analysis.add.added.connect(self._add)
        analysis.card.edited.connect(self._edit_field)
        analysis.card.rated.connect(self._rate_other)
        analysis.card.dropped.connect(self._drop_other)
        analysis.list.added.connect(self._add_gaps)
        analysis.list.edited.connect(work.edit_gap)
        analysis.list.removed.connect(work.remove_gap)
        analysis.list.planned.connect(self._planned)

    def _look(self) -> None:
        """Offer what the focus makes possible, as long as there is a workshop to do it to."""
        if self._page.bridge.is_open:
            self._page.acts.refresh()

    def _choose(self, capability: CapabilityId) -> None:
        self.analysis.in_hand = capability
        self.show_now(self._page.bridge.snapshot)
        self._page.acts.refresh()

    def _add(self, titles: list[str]) -> None:
        added = self._work.add_capabilities(titles)
        if added is not None:
            self._choose(added)

    def _add_gaps(self, lines: list[str]) -> None:
        for line in lines:
            self._work.add_gap(line)

    def _step(self, by: int) -> None:
        self.analysis.lines.step(by)

    def _edit(self) -> None:
        self._focus(self.analysis.card.title)

    def _go_back(self) -> None:
        if self._back is not None:
            self._back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _edit_field(self, field: str, value: object) -> None:
        if (in_hand := self.analysis.card.capability) is not None:
            self._work.edit_capability(in_hand, field, value)

    def _rate(self, field: str, level: int) -> None:
        self._edit_field(field, float(level))

    def _rate_other(self, name: str, level: float | None) -> None:
        if (in_hand := self.analysis.card.capability) is not None:
            self._work.rate_competitor(in_hand, name, level)

    def _drop_other(self, name: str) -> None:
        if (in_hand := self.analysis.card.capability) is not None:
            self._work.drop_competitor(in_hand, name)

    def _remove(self) -> None:
        if (fact := self._now()) is not None:
            self._work.remove_capability(fact.id)

    def _name_gap(self) -> None:
        """A gap that was seen in the capability in hand."""
        if (fact := self._now()) is not None:
            source = GapSource(kind=GapSourceKind.CAPABILITY, of=fact.id)
            self.reach_gap(self._work.add_gap(from_capability(self._page.bridge.texts, fact), source))

    def _take(self) -> None:
        first = self.analysis.suggested[0]
        self.reach_gap(self._work.add_gap(first.text, first.source))

    def _pass(self) -> None:
        self._passed += 1
        self.show_now(self._page.bridge.snapshot)

    # -- where the focus goes

    def reach(self) -> None:
        """To the capabilities, or to where the first is typed."""
        lines = self.analysis.lines
        self._focus(lines if lines.lines else self.analysis.add)

    def reach_gap(self, gap: GapId | None) -> None:
        """To what closes a gap."""
        row = self.analysis.list.rows.get(gap) if gap is not None else None
        if row is not None:
            self._focus(row.closed)

    def _focus(self, part: QWidget) -> None:
        self._page.drawer_wanted.emit()
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._drawer is not None:
            bring_into_view(self._drawer.area, part)
