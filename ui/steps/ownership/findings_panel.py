"""The findings beside the grid: grouped by severity, each with one act; accepted ones with their reason."""

from collections.abc import Callable, Container, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.scrolled import scrolled
from ui.fields.findings import FindingFrame
from ui.steps.ownership.grid.rows import NOTHING_YET
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Severity
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text

translate = QCoreApplication.translate

_SHOWN, _BAR = 30, 4
_TOO_MANY = ("many-accountable", "many-drivers", "many-approvers", "many-decide")


class FindingCard(FindingFrame):
    """One finding: what, where, an act that leads there, and a way to accept it."""

    wanted = Signal(object)

    def __init__(self, looks: Looks, texts: Texts, snapshot: Snapshot, finding: Finding) -> None:
        worded = finding_text(texts, snapshot, finding)
        super().__init__(looks, finding, worded)
        self._in_hand = False
        if finding.accepted is not None:
            self._show_accepted()
        else:
            self._show_acts(worded.title)

    def show_in_hand(self, activity: ActivityId | None) -> None:
        """Mark it with a bar where it is about the activity in hand."""
        in_hand = activity is not None and self.finding.subject.activity == activity
        if in_hand != self._in_hand:
            self._in_hand = in_hand
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._in_hand:
            QPainter(self).fillRect(0, 0, _BAR, self.height(), self._looks.color("ink"))

    def _show_accepted(self) -> None:
        row = QHBoxLayout()
        row.addWidget(label(self._looks, "small", self.tr("Printed in the charter."), "ink3", wrap=True), 1)
        row.addWidget(self._reopen_button())
        self._column.addLayout(row)

    def _show_acts(self, title: str) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        go = Button(self._looks, _act_name(self), size="row")
        go.setAccessibleDescription(title)
        go.clicked.connect(lambda: self.wanted.emit(self.finding))
        row.addWidget(go)
        if self.finding.severity is not Severity.NOTE:
            row.addWidget(self._accept_button(title))
        row.addStretch()
        self._column.addLayout(row)


def _act_name(card: FindingCard) -> str:
    return {
        **dict.fromkeys(NOTHING_YET, translate("FindingCard", "Choose")),
        **dict.fromkeys(_TOO_MANY, translate("FindingCard", "Choose one")),
        "no-reason": translate("FindingCard", "Write the reason"),
        "agree-without-reason": translate("FindingCard", "Write the reason"),
        "one-sided": translate("FindingCard", "Give a role"),
        "against-ballot": translate("FindingCard", "Write the reason"),
        "limit-without-above": translate("FindingCard", "Name somebody"),
        "tiebreaker-is-party": translate("FindingCard", "Name somebody else"),
        "open-difference": translate("FindingCard", "Go to the ballot"),
    }.get(card.finding.rule, translate("FindingCard", "Show"))


class FindingsPanel(QWidget):
    """All findings, those that stop the signature first; only what changed is built anew."""

    wanted = Signal(object)
    accepted = Signal(object, str)
    reopened = Signal(object)

    def __init__(self, looks: Looks, texts: Texts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self._named: tuple[object, ...] = ()
        self._shown: dict[object, QWidget] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._in_hand: ActivityId | None = None
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch()
        outer.addWidget(scrolled(self._content, "canvas", sideways=False))

    def show_findings(self, snapshot: Snapshot, findings: Iterable[Finding]) -> None:
        """Show these findings, in their order, under a head a severity."""
        named = (snapshot.activities, snapshot.participants, snapshot.phases, snapshot.workshop)
        if len(named) != len(self._named) or any(a is not b for a, b in zip(named, self._named, strict=True)):
            self._named = named
            self._keep({})
        makers = self._makers(snapshot, tuple(findings))
        self._keep(makers)
        for place, (key, make) in enumerate(makers.items()):
            if key not in self._shown:
                self._shown[key] = make()
                self._column.insertWidget(place, self._shown[key])

    def show_in_hand(self, activity: ActivityId | None) -> None:
        """Mark the cards that are about the activity in hand."""
        self._in_hand = activity
        for card in self._content.findChildren(FindingCard):
            card.show_in_hand(activity)

    def _keep(self, wanted: Container[object]) -> None:
        """Take away what is not to be seen any more."""
        for key in [each for each in self._shown if each not in wanted]:
            widget = self._shown.pop(key)
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _makers(self, snapshot: Snapshot, found: tuple[Finding, ...]) -> dict[object, Callable[[], QWidget]]:
        """What is to be seen, in its order, each with how it is made."""
        if not found:
            return {"nothing": self._nothing}
        titles = {
            Severity.BLOCKING: self.tr("Stops the signature"),
            Severity.WARNING: self.tr("Worth a talk"),
            Severity.NOTE: self.tr("Good to know"),
            None: self.tr("Accepted"),
        }
        groups: dict[Severity | None, list[Finding]] = {group: [] for group in titles}
        makers: dict[object, Callable[[], QWidget]] = {}
        waiting = [each for each in found if _is_of_empty_row(snapshot, each)]
        if count := len({each.subject.activity for each in waiting}):
            makers["waiting", count] = partial(self._waiting, count)
        for finding in (each for each in found if each not in waiting):
            groups[finding.severity if finding.accepted is None else None].append(finding)
        for severity, title in titles.items():
            group = groups[severity]
            if not group:
                continue
            words = f"{title}  {len(group)}"
            makers[words] = partial(self._head, words)
            for finding in group[:_SHOWN]:
                makers[_key(finding)] = partial(self._card, snapshot, finding)
            if len(group) > _SHOWN:
                more = self.tr("and {n} more").format(n=len(group) - _SHOWN)
                makers[title, more] = partial(self._rest, more)
        return makers

    def _head(self, words: str) -> QWidget:
        head = label(self._looks, "label", words, "ink2")
        head.setContentsMargins(16, 8, 16, 6)
        return _underlined(head)

    def _card(self, snapshot: Snapshot, finding: Finding) -> QWidget:
        card = FindingCard(self._looks, self._texts, snapshot, finding)
        card.wanted.connect(self.wanted)
        card.accepted.connect(self.accepted)
        card.reopened.connect(self.reopened)
        card.show_in_hand(self._in_hand)
        return _underlined(card)

    def _rest(self, words: str) -> QWidget:
        rest = label(self._looks, "small", words, "ink2")
        rest.setContentsMargins(16, 8, 16, 8)
        return rest

    def _waiting(self, count: int) -> QWidget:
        """Rows that nobody has come to yet, in one line: no mistakes, and no list of them."""
        words = self._texts.plural(
            "{n} activity has no roles yet. N leads to the next one.",
            "{n} activities have no roles yet. N leads to the next one.",
            count,
        )
        waiting = label(self._looks, "body", words, "ink2", wrap=True)
        waiting.setContentsMargins(16, 8, 16, 8)
        return _underlined(waiting)

    def _nothing(self) -> QWidget:
        words = self.tr("Nothing to say. Every activity has one accountable person and a why.")
        done = label(self._looks, "body", words, "ink2", wrap=True)
        done.setContentsMargins(16, 8, 16, 8)
        return done


def _is_of_empty_row(snapshot: Snapshot, finding: Finding) -> bool:
    """Whether it says no more than that nobody has come to an activity yet."""
    activity = finding.subject.activity
    is_said = finding.accepted is None and finding.rule in NOTHING_YET
    return is_said and activity is not None and not snapshot.rights.group(activity)


def _key(finding: Finding) -> object:
    """The same for findings of which the card says the same."""
    where = finding.subject
    params = tuple(sorted(finding.params.items()))
    return finding.rule, where.activity, where.phase, where.participants, finding.accepted, params


def _underlined(widget: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(widget)
    column.addWidget(rule())
    return whole
