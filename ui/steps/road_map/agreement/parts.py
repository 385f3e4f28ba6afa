"""All parts of the agreement on its tab: what they show, and which of them is in hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.scrolled import bring_into_view, scrolled
from ui.fields.add_field import AddField
from ui.steps.page import Page
from ui.steps.road_map.agreement.cadence_list import CadenceList
from ui.steps.road_map.agreement.calendar import Calendar
from ui.steps.road_map.agreement.drawer.details import AgreementDetails
from ui.steps.road_map.agreement.item import Item
from ui.steps.road_map.agreement.path_ladder import PathLadder
from ui.steps.road_map.agreement.places import Kind, Place
from ui.steps.road_map.agreement.principles import PrincipleList, Slots, Strategy, slots
from ui.steps.road_map.agreement.roles import LeaderColumn
from ui.steps.road_map.agreement.shown import cadences, path
from ui.steps.road_map.agreement.work import AgreementWork
from workshop.actions.editing import new_id
from workshop.domain.facts.choices import CommitmentKind, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.findings import Finding
from workshop.domain.planning.agreement import SIDES, Missing, Topic, missing_by_part
from workshop.domain.planning.path import rungs
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts.names import side_label
from workshop.texts.steps.agreement import Open, open_items

_FINDINGS = ("agreement-incomplete", "tiebreaker-is-party")
_LADDER = 276
_TWO_COLUMNS = 800
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_YOUNG = (Missing.YOUNG_WHO, Missing.YOUNG_MONEY, Missing.YOUNG_DAYS)


class Parts(QWidget):
    """Roles, meetings, escalation path and principles; `moved` says that something else is in hand.

    They are built once the page has their acts: see AgreementPanel.
    """

    moved = Signal()

    def __init__(self, page: Page, calendar: Calendar) -> None:
        super().__init__()
        self.page, self.looks, self._texts = page, page.looks, page.bridge.texts
        self.calendar = calendar
        self.work = AgreementWork(page, calendar)
        self.in_hand: Place | None = None
        self.in_turn: Missing | None = None
        self.beside = False
        self.open: tuple[Open, ...] = ()
        self.slots = Slots({}, ())
        self._found: list[Finding] = []

    # -- how it is built

    def build(self) -> None:
        """Make the widgets; called once."""
        looks, texts, acts = self.looks, self._texts, self.page.acts
        self.columns = {side: LeaderColumn(looks, texts, acts, side, new_id) for side in SIDES}
        self.first_role = acts.button("agreement-role", looks, "primary")
        self.cadences = CadenceList(looks, texts, acts)
        self.add_cadence = AddField(looks, self.tr("Add a meeting"), self.tr("Add a meeting: title, Enter"))
        self.starters = acts.button("agreement-meetings", looks, size="row")
        self.ladder = PathLadder(looks, acts)
        self.principles = PrincipleList(looks, acts)
        hint = self.tr("Add a principle: its topic, Enter")
        self.add_principle = AddField(looks, self.tr("Add a principle"), hint)
        data = self.tr("Where is customer data kept, and which figures do both sides read?")
        young = self.tr("Who may bet on new technology, and with which data?")
        titles = self.tr("One data strategy"), self.tr("Young technology")
        self.data = Strategy(looks, texts, acts, titles[0], data, "quote_small")
        self.young = Strategy(looks, texts, acts, titles[1], young, "body")
        self.details = AgreementDetails(looks, texts, acts, self.calendar)
        self.head: tuple[Button, Button] = (
            acts.button("agreement-new", looks, icon="calendar-plus"),
            acts.button("agreement-open", looks, "primary"),
        )
        content = QWidget()
        self._lay_out(content)
        self.area = scrolled(content, sideways=False, takes_focus=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)

    def _lay_out(self, content: QWidget) -> None:
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 8, 24, 24)
        column.setSpacing(16)
        roles = QBoxLayout(_ACROSS)
        roles.setSpacing(24)
        for each in self.columns.values():
            roles.addWidget(each, 1)
        column.addLayout(roles)
        column.addWidget(self.first_role, 0, Qt.AlignmentFlag.AlignLeft)
        middle = QBoxLayout(_ACROSS)
        middle.setSpacing(24)
        middle.addLayout(self._meetings(), 1)
        middle.addWidget(self._path())
        column.addLayout(middle)
        foot = QBoxLayout(_ACROSS)
        foot.setSpacing(24)
        foot.addLayout(self._held(), 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.data)
        right.addWidget(self.young)
        right.addStretch(1)
        foot.addLayout(right, 1)
        column.addLayout(foot)
        column.addStretch(1)
        self._rows = (roles, middle, foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where two columns have no room beside each other, they stand under each other."""
        super().resizeEvent(event)
        way = _ACROSS if event.size().width() >= self.looks.px(_TWO_COLUMNS) else _DOWN
        for row in self._rows:
            row.setDirection(way)

    def _meetings(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.cadences)
        words = self.tr("When do both sides meet, who, and how often?")
        self._no_meetings = label(self.looks, "body", words, "ink2", wrap=True)
        column.addWidget(self._no_meetings)
        row = QHBoxLayout()
        row.addWidget(self.add_cadence, 1)
        row.addWidget(self.starters)
        column.addLayout(row)
        column.addStretch(1)
        return column

    def _path(self) -> QWidget:
        whole = QWidget()
        whole.setFixedWidth(self.looks.px(_LADDER))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.addWidget(label(self.looks, "section", self.tr("Escalation path")))
        upwards = label(self.looks, "label", self.tr("up, if not settled"), "ink2", wrap=True)
        upwards.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(upwards, 1)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.ladder)
        column.addStretch(1)
        return whole

    def _held(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.looks, "section", self.tr("Principles")))
        column.addWidget(rule())
        column.addWidget(self.principles)
        column.addSpacing(4)
        column.addWidget(self.add_principle)
        column.addStretch(1)
        return column

    # -- what is shown

    def refresh(self, snapshot: Snapshot, findings: tuple[Finding, ...]) -> None:
        """Show the agreement as it is; `findings` are those of the road map's step."""
        parts = missing_by_part(snapshot)
        lacks = [each for some in parts.values() for each in some]
        self.open = open_items(self._texts, snapshot, lacks)
        self.work.see_to_ids()
        self.slots = slots(self._texts, snapshot, self.work.to_be)
        places = [each.place for each in self.items()] if self.in_hand else []
        had_focus = self._has_focus()
        self._show_parts(snapshot)
        if self.in_turn not in lacks:
            self.in_turn = None
        if self.item(self.in_hand) is None:
            self.in_hand = self._near(places)
        if had_focus and not self._has_focus():
            self.take_focus()
        self._show_in_hand(snapshot)
        self._found = [each for each in findings if each.rule in _FINDINGS]
        self.details.show_open(snapshot, self.open, self.in_turn, self._found)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.area.isAncestorOf(focus)

    def _near(self, places: list[Place]) -> Place:
        """What is in hand where what was is gone: the part of its kind in its place, or the first of all."""
        gone, items = self.in_hand, self.items()
        own = [each.place for each in items if gone is not None and each.place.kind is gone.kind]
        before = [each for each in places if gone is not None and each.kind is gone.kind]
        if not own or gone not in before:
            return items[0].place
        return own[min(before.index(gone), len(own) - 1)]

    def _show_parts(self, snapshot: Snapshot) -> None:
        for each in self.columns.values():
            each.show_side(snapshot)
        said = any(each.kind is CommitmentKind.ROLE for each in snapshot.commitments)
        self.first_role.setVisible(not said)
        self.head[1].set_kind("primary" if said else "secondary")
        self.cadences.show_cadences(cadences(self._texts, snapshot, self.calendar))
        for widget in (self._no_meetings, self.starters):
            widget.setVisible(not len(snapshot.cadences))
        nobody = [
            self.tr("nobody from {side}").format(side=side_label(self._texts, snapshot, side))
            for side in SIDES
        ]
        self.ladder.show_path(path(self._texts, snapshot, rungs(snapshot)), (nobody[0], nobody[1]))
        self.principles.show_slots(self.slots.rows)

        def name(who: str) -> str:
            person = snapshot.participants[ParticipantId(who)]
            return short_name(person.name) or person.title or person.id

        owner = [each.title for each in self.open if each.missing is Missing.DATA_OWNER]
        self.data.show_slot(self.slots.own[Topic.DATA], name, owner)
        limits = [each.title for each in self.open if each.missing in _YOUNG]
        self.young.show_slot(self.slots.own[Topic.YOUNG], name, limits)

    def _show_in_hand(self, snapshot: Snapshot) -> None:
        for item in self.items():
            item.show_in_hand(item.place == self.in_hand)
        self.details.show_place(snapshot, self.slots, self.in_hand)

    # -- where work is

    def items(self) -> list[Item]:
        """All parts that take the focus, from the top of the page to its foot."""
        return [
            *self.columns.values(),
            *self.cadences.rows.values(),
            *self.ladder.downwards(),
            *self.principles.rows.values(),
            self.data,
            self.young,
        ]

    def item(self, place: Place | None) -> Item | None:
        """The part at a place."""
        return next((each for each in self.items() if each.place == place), None)

    def take(self, place: Place) -> None:
        """Have a part in hand: the drawer shows it, and the audience follows."""
        if place == self.in_hand:
            return
        self.details.hand_over()
        self.in_hand, self.beside = place, False
        self._show_in_hand(self.page.bridge.snapshot)
        self.page.acts.refresh()
        self.moved.emit()

    def go_to(self, item: Item | None) -> None:
        """Put the focus on a part, and bring it into view."""
        if item is not None:
            item.setFocus(Qt.FocusReason.ShortcutFocusReason)
            bring_into_view(self.area, item)

    def take_focus(self) -> None:
        """Put the focus where work goes on."""
        self.go_to(self.item(self.in_hand) or self.items()[0])

    def show_beside(self, beside: bool) -> None:
        """Let the audience see both leaders' words beside each other, or those in hand alone."""
        if beside is not self.beside:
            self.beside = beside
            self.page.acts.refresh()
            self.moved.emit()

    def show_next(self, missing: Missing) -> None:
        """Show what is open and in turn, with why it matters."""
        self.in_turn = missing
        self.details.show_open(self.page.bridge.snapshot, self.open, missing, self._found)

    def side_in_hand(self) -> Side | None:
        """Whose words are in hand."""
        here = self.in_hand
        return Side(here.id) if here is not None and here.kind is Kind.ROLE else None
