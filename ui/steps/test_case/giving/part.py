"""One part of the test case, weights or scores: who has given theirs, the ways to give, and the reveal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label, rule
from ui.controls.progress import ExportProgress
from ui.controls.scrolled import Flow
from ui.steps.test_case.giving.agreed import AgreedScores, AgreedWeights
from ui.steps.test_case.giving.revealing import asks_consent, why_no_reveal
from ui.theme.looks import Looks
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.giving import last_round
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.moved import means_by_round, then_and_now
from workshop.domain.weighing.rolls import Given, given
from workshop.texts.formats import number
from workshop.texts.steps.test_case.giving import moved_text, progress_text, who_text

_MOST_MOVED = 6
"""So many of the means that moved furthest are listed."""


class GivingPart(QWidget):
    """Names and counts, and never what anybody gave; below, what the room agrees on aloud."""

    reached = Signal(QWidget)

    def __init__(self, looks: Looks, bridge: Bridge, acts: Acts, kind: RevealKind) -> None:
        super().__init__()
        self._looks, self._bridge, self.kind = looks, bridge, kind
        self.found: Given | None = None
        self._is_new = False
        self.round = label(looks, "section")
        self.progress = label(looks, "body")
        self.who = label(looks, "body", "", "ink2", wrap=True)
        self.laptop = acts.button("laptop", looks, "primary")
        self.print, self.enter = acts.button("print", looks), acts.button("enter", looks)
        self.aloud = acts.button("agree-aloud", looks)
        self.next = self._way_on(acts)
        self.reveal = acts.button("reveal", looks)
        self.before = label(looks, "small", "", "ink2", wrap=True)
        self.sheets = ExportProgress(looks)
        self._moved_head = label(looks, "section")
        self._moved = QGridLayout()
        self._moved.setHorizontalSpacing(24)
        self.agreed = (
            AgreedWeights(looks, bridge) if kind is RevealKind.WEIGHTS else AgreedScores(looks, bridge)
        )
        self.agreed.reached.connect(self.reached)
        self._lay_out()

    def _way_on(self, acts: Acts) -> Button:
        """What comes after this reveal."""
        if self.kind is RevealKind.WEIGHTS:
            return acts.button("scores", self._looks, "primary", words=self.tr("Go on to the scores"))
        return acts.button("part-0", self._looks, "primary", words=self.tr("See the ranking"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.round)
        head.addWidget(self.progress)
        head.addStretch()
        ways = Flow(apart=8)
        for button in (self.next, self.laptop, self.print, self.enter, self.aloud, self.reveal):
            ways.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.who)
        column.addLayout(ways)
        column.addWidget(self.sheets)
        column.addWidget(self.before)
        column.addWidget(self._moved_head)
        column.addLayout(self._moved)
        column.addSpacing(4)
        column.addWidget(rule())
        column.addSpacing(4)
        column.addWidget(self.agreed)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how far the open round has come, and what moved between the two before."""
        texts, found = self._bridge.texts, given(snapshot, self.kind)
        self.found = found
        is_new = self._is_new = found.round > 1 and not found.gave
        revealed = self.tr("Round {n} is revealed").format(n=found.round - 1)
        self.round.setText(revealed if is_new else self.tr("Round {n}").format(n=found.round))
        self.progress.setText("" if is_new else progress_text(texts, found))
        self.who.setText(who_text(texts, snapshot, found))
        self.who.setVisible(not is_new)
        self.next.setVisible(is_new)
        self.reveal.setVisible(not is_new)
        self.laptop.set_kind("secondary" if is_new or found.is_complete else "primary")
        self.reveal.set_kind("primary" if found.is_complete else "secondary")
        self.before.setText(self._before_reveal(snapshot, found))
        self._show_moved(snapshot)
        self.agreed.show_snapshot(snapshot)

    def _before_reveal(self, snapshot: Snapshot, found: Given) -> str:
        """Why nothing can be revealed, or what is to be known before it is."""
        texts = self._bridge.texts
        if self._is_new:
            words = self.tr("Voting again opens round {n}; what the room saw stays.")
            return words.format(n=found.round)
        if why := why_no_reveal(texts, found):
            return why
        final = self.tr("A reveal is final: undo does not hide it again.")
        few = self.tr("So few have given theirs that the room is asked first.")
        return f"{final} {few}" if asks_consent(snapshot, found) else final

    def _show_moved(self, snapshot: Snapshot) -> None:
        """The room's means then and now; of many scores those that moved furthest."""
        emptied(self._moved)
        revealed = [each for each in snapshot.reveals if each.kind is self.kind]
        now, then, moved = then_and_now(snapshot, self.kind) if len(revealed) > 1 else (0, 0, ())
        self._moved_head.setVisible(bool(moved))
        if not moved:
            self._show_weighed(snapshot)
            return
        words = self.tr("Then and now, round {then} → {now}")
        if self.kind is RevealKind.SCORES:
            words = self.tr("What moved furthest, round {then} → {now}")
            apart = [each for each in moved if each.then is not None and each.now is not None]
            apart.sort(key=lambda each: -abs((each.now or 0.0) - (each.then or 0.0)))
            moved = tuple(apart[:_MOST_MOVED])
        self._moved_head.setText(words.format(then=then, now=now))
        for row, each in enumerate(moved):
            name, figures = moved_text(self._bridge.texts, snapshot, self.kind, each)
            self._moved.addWidget(label(self._looks, "body", name), row, 0)
            self._moved.addWidget(label(self._looks, "number", figures), row, 1)
            self._moved.setColumnStretch(2, 1)

    def _show_weighed(self, snapshot: Snapshot) -> None:
        """What the room saw of the one round that was revealed; scores stand in the ranking."""
        last = last_round(snapshot, self.kind)
        means = means_by_round(snapshot, self.kind, last) if last else {}
        if self.kind is RevealKind.SCORES or not means:
            return
        self._moved_head.setText(self.tr("What the room weighed, round {n}").format(n=last))
        self._moved_head.setVisible(True)
        for row, each in enumerate(snapshot.criteria):
            points = number(self._bridge.texts, means.get((None, each.id), 0.0), 0)
            self._moved.addWidget(label(self._looks, "body", each.name), row, 0)
            self._moved.addWidget(label(self._looks, "number", points), row, 1)
            self._moved.setColumnStretch(2, 1)

    def take_focus(self) -> None:
        """On the act to do next."""
        if self._is_new:
            self.next.setFocus()
            return
        way = self.laptop if self.laptop.property("kind") == "primary" else self.reveal
        (way if way.isEnabled() else self.laptop).setFocus()
