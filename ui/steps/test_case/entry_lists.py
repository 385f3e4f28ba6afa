"""Campaigns and criteria to be edited: a card each, in a list that keeps what is being typed."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.select import Select
from ui.controls.tick import Tick
from ui.fields.money_field import MoneyField
from ui.fields.text_fields import DayField, LineField, ProseField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Better
from workshop.domain.facts.test_case import Candidate, Criterion
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

_AT_ONCE, _A_FEW = 20, 4
"""So many cards are made before the window goes on, and then at a time."""


class CandidateCard(QFrame):
    """One campaign: title, dates, budget, and the activities it puts to the test."""

    edited = Signal(str, object)
    linked = Signal(str, bool)
    raised = Signal()
    removed = Signal()
    troubled = Signal(str)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._looks = looks
        self._ticks: dict[str, Tick] = {}
        self.title = LineField(looks, self.tr("Campaign"))
        self.starts, self.ends = DayField(looks, self.tr("Starts")), DayField(looks, self.tr("Ends"))
        self.budget = MoneyField(looks, texts, self.tr("Budget"), self.tr("420000 EUR"))
        self.words = ProseField(looks, self.tr("Description"), self.tr("What it is"), "body", 2)
        up = Button(looks, self.tr("Move up"), "quiet", "arrow-up", size="icon")
        up.clicked.connect(self.raised)
        remove = Button(looks, self.tr("Remove"), "quiet", "trash-2", size="icon")
        remove.clicked.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(up)
        head.addWidget(remove)
        column.addLayout(head)
        grid = QGridLayout()
        fields = (
            (self.tr("Starts"), self.starts),
            (self.tr("Ends"), self.ends),
            (self.tr("Budget"), self.budget),
        )
        for place, (name, field) in enumerate(fields):
            grid.addWidget(label(looks, "label", name, "ink2"), 0, place)
            grid.addWidget(field, 1, place)
        column.addLayout(grid)
        column.addWidget(self.words)
        column.addWidget(label(looks, "label", self.tr("Puts to the test"), "ink2"))
        self._links = QGridLayout()
        column.addLayout(self._links)
        self._connect()

    def _connect(self) -> None:
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.words.written.connect(lambda text: self.edited.emit("description", text))
        self.starts.written.connect(lambda day: self.edited.emit("starts_on", day))
        self.ends.written.connect(lambda day: self.edited.emit("ends_on", day))
        self.budget.given.connect(lambda amount: self.edited.emit("budget", amount))
        self.budget.unread.connect(self.troubled)

    def show_fact(self, snapshot: Snapshot, candidate: Candidate) -> None:
        """Show a campaign as kept."""
        self.title.show_text(candidate.title)
        self.starts.show_day(candidate.starts_on)
        self.ends.show_day(candidate.ends_on)
        self.budget.show_money(candidate.budget)
        self.words.show_text(candidate.description)
        self._show_links(snapshot, candidate)

    def _show_links(self, snapshot: Snapshot, candidate: Candidate) -> None:
        names = {activity.id: activity.title for activity in snapshot.shortlist}
        if list(names) != list(self._ticks):
            for tick in self._ticks.values():
                tick.deleteLater()
            self._ticks = {}
            for place, (id_, name) in enumerate(names.items()):
                tick = Tick(self._looks, name)
                tick.clicked.connect(lambda on, id_=id_: self.linked.emit(id_, on))
                self._links.addWidget(tick, place // 3, place % 3)
                self._ticks[id_] = tick
        for activity, name in names.items():
            self._ticks[activity].show_text(name)
            self._ticks[activity].setChecked(activity in candidate.activities)


class CriterionCard(QFrame):
    """One criterion: its name, which end is good, and what the ends of the scale mean."""

    edited = Signal(str, object)
    raised = Signal()
    removed = Signal()

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.name = LineField(looks, self.tr("Criterion"))
        self.better = Select(looks, self.tr("Which is better"))
        self.better.offer([(Better.HIGH, self.tr("High is better")), (Better.LOW, self.tr("Low is better"))])
        self.low = LineField(looks, self.tr("What the lowest score means"), self.tr("Lowest means …"))
        self.high = LineField(looks, self.tr("What the highest score means"), self.tr("Highest means …"))
        self._anchors: dict[str, str] = {}
        self._ends = ("1", "5")
        up = Button(looks, self.tr("Move up"), "quiet", "arrow-up", size="icon")
        up.clicked.connect(self.raised)
        remove = Button(looks, self.tr("Remove"), "quiet", "trash-2", size="icon")
        remove.clicked.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.better)
        head.addWidget(up)
        head.addWidget(remove)
        column.addLayout(head)
        ends = QHBoxLayout()
        ends.addWidget(self.low)
        ends.addWidget(self.high)
        column.addLayout(ends)
        self.name.written.connect(lambda text: self.edited.emit("name", text))
        self.better.activated.connect(lambda _: self.edited.emit("better", self.better.value()))
        self.low.written.connect(lambda text: self._anchor(self._ends[0], text))
        self.high.written.connect(lambda text: self._anchor(self._ends[1], text))

    def _anchor(self, score: str, text: str) -> None:
        anchors = {**self._anchors, score: text}
        self.edited.emit("anchors", {key: words for key, words in anchors.items() if words})

    def show_fact(self, snapshot: Snapshot, criterion: Criterion) -> None:
        """Show a criterion as kept."""
        self._ends = (f"{snapshot.scale.low:g}", f"{snapshot.scale.high:g}")
        self._anchors = dict(criterion.anchors)
        self.name.show_text(criterion.name)
        self.better.choose(criterion.better)
        self.low.show_text(self._anchors.get(self._ends[0], ""))
        self.high.show_text(self._anchors.get(self._ends[1], ""))


class CardList(QWidget):
    """Cards by id, in order; a card stays while its fact does.

    Of very many the first ones are made at once and the others one after the other, so that the window goes
    on meanwhile.
    """

    def __init__(self, make: Callable[[str], Any]) -> None:
        super().__init__()
        self._make = make
        self.cards: dict[str, Any] = {}
        self._snapshot: Snapshot | None = None
        self._facts: dict[str, Candidate | Criterion] = {}
        # One of 0 has a turn only when nothing else wants one, which may be never.
        self._more = QTimer(self, interval=1)
        self._more.timeout.connect(self._make_more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_facts(self, snapshot: Snapshot, facts: Iterable[Candidate] | Iterable[Criterion]) -> None:
        """Show these facts, a card each."""
        listed: list[Candidate | Criterion] = [*facts]
        self._snapshot, self._facts = snapshot, {fact.id: fact for fact in listed}
        self._arrange(_AT_ONCE)
        for id_, card in self.cards.items():
            card.show_fact(snapshot, self._facts[id_])
        self._go_on()

    def _arrange(self, most: int) -> None:
        """Have the cards in order, with so many new ones at most."""
        new = {id_ for id_ in self._facts if id_ not in self.cards}
        new = set([id_ for id_ in self._facts if id_ in new][:most])
        wanted = [id_ for id_ in self._facts if id_ in self.cards or id_ in new]
        kept = list(self.cards)
        if wanted[: len(kept)] != kept:
            for id_, card in self.cards.items():
                self._column.removeWidget(card)
                if id_ not in self._facts:
                    card.hide()
                    card.deleteLater()
            kept = []
        self.cards = {id_: self.cards.get(id_) or self._make(id_) for id_ in wanted}
        for id_ in wanted[len(kept) :]:
            self._column.addWidget(self.cards[id_])

    def _make_more(self) -> None:
        """The next few cards."""
        made = set(self.cards)
        self._arrange(_A_FEW)
        for id_, card in self.cards.items():
            if id_ not in made and self._snapshot is not None:
                card.show_fact(self._snapshot, self._facts[id_])
        self._go_on()

    def _go_on(self) -> None:
        if len(self.cards) < len(self._facts):
            self._more.start()
        else:
            self._more.stop()
