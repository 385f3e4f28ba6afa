"""The initiative in hand, in the drawer: all of it that can be edited, and the other side's view in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Segments
from ui.controls.labels import label
from ui.controls.scrolled import yielding
from ui.controls.select import Select
from ui.fields.money_field import MoneyField
from ui.fields.text_fields import DayField, LineField, ProseField
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import InitiativeId
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.portfolios.overlaps import SIDES, activity_of
from workshop.domain.portfolios.status import ONGOING, PLANNED
from workshop.domain.portfolios.views import askable
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label
from workshop.texts.steps.portfolios import others_view, status_text


class InitiativeDetails(QWidget):
    """`edited` carries field and value, `asked` the side asked for a view, `viewed` a side and its words."""

    edited = Signal(str, object)
    asked = Signal(object)
    viewed = Signal(object, str)
    troubled = Signal(str)

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts, self._acts = looks, texts, acts
        self.initiative: InitiativeId | None = None
        self._place = label(looks, "label", "", "ink2")
        self.title = LineField(looks, self.tr("Title"))
        self.side = Select(looks, self.tr("Side"))
        self.status = Select(looks, self.tr("Status"))
        self.owner = LineField(looks, self.tr("Owner"), self.tr("Nobody named"))
        self.starts, self.ends = DayField(looks, self.tr("Starts")), DayField(looks, self.tr("Ends"))
        self.budget = MoneyField(looks, texts, self.tr("Budget"), self.tr("180000 EUR"))
        self.description = ProseField(looks, self.tr("Description"), self.tr("What it is"), "body", 2)
        self.wants = Segments(looks, self.tr("Wants the view of"))
        self.views = {side: self._view_field(side) for side in (Side.MARKETING, Side.IT)}
        self._view_names = {side: label(looks, "label", "", "ink2") for side in self.views}
        self.made = label(looks, "small", "", "ink2", wrap=True)
        self._lay_out()
        self._connect()

    def _view_field(self, side: Side) -> ProseField:
        field = ProseField(self._looks, "", self.tr("In their own words"), lines=2)
        field.written.connect(lambda text: self.viewed.emit(side, text))
        return field

    def _lay_out(self) -> None:
        looks = self._looks
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(label(looks, "label", self.tr("Initiative in hand"), "ink2", wrap=True), 1)
        head.addWidget(self._place)
        column.addLayout(head)
        column.addWidget(self.title)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Side"), self.side),
            (self.tr("Owner"), self.owner),
            (self.tr("Status"), self.status),
            (self.tr("Starts"), self.starts),
            (self.tr("Ends"), self.ends),
            (self.tr("Budget"), self.budget),
        )
        for place, (name, field) in enumerate(rows):
            grid.addWidget(label(looks, "label", name, "ink2"), place, 0)
            grid.addWidget(field, place, 1)
        column.addLayout(grid)
        column.addWidget(self.description)
        column.addWidget(label(looks, "label", self.tr("Wants the view of"), "ink2"))
        column.addWidget(self.wants)
        for side, field in self.views.items():
            column.addWidget(self._view_names[side])
            column.addWidget(field)
        column.addSpacing(4)
        for act in ("activity", "candidate"):
            column.addWidget(yielding(self._acts.button(act, looks)))
        column.addWidget(self.made)
        column.addSpacing(6)
        for act, kind in (("merge", "quiet"), ("remove", "destructive")):
            column.addWidget(yielding(self._acts.button(act, looks, kind)))

    def _connect(self) -> None:
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.owner.written.connect(lambda text: self.edited.emit("owner", text))
        self.description.written.connect(lambda text: self.edited.emit("description", text))
        self.side.activated.connect(lambda _: self.edited.emit("side", self.side.value()))
        self.status.activated.connect(lambda _: self.edited.emit("status", self.status.value()))
        self.starts.written.connect(lambda day: self.edited.emit("starts_on", day))
        self.ends.written.connect(lambda day: self.edited.emit("ends_on", day))
        self.budget.given.connect(lambda amount: self.edited.emit("budget", amount))
        self.budget.unread.connect(self.troubled)
        self.wants.chosen.connect(self.asked)

    def show_initiative(self, snapshot: Snapshot, fact: Initiative | None) -> None:
        """Show one as kept; hidden where there is none."""
        if fact is None or fact.id != self.initiative:
            self.hand_over()
        self.initiative = fact.id if fact else None
        self.setVisible(fact is not None)
        if fact is None:
            return
        listed = [each.id for each in snapshot.initiatives]
        place, count = listed.index(fact.id) + 1, len(listed)
        self._place.setText(self.tr("{place} of {count}").format(place=place, count=count))
        self.title.show_text(fact.title, fact.id)
        self.owner.show_text(fact.owner, fact.id)
        self.description.show_text(fact.description, fact.id)
        self.starts.show_day(fact.starts_on, fact.id)
        self.ends.show_day(fact.ends_on, fact.id)
        self.budget.show_money(fact.budget, fact.id)
        self._offer(snapshot, fact)
        self._show_views(snapshot, fact)
        self._show_made(snapshot, fact)

    def _offer(self, snapshot: Snapshot, fact: Initiative) -> None:
        self.side.offer([(side, side_label(self._texts, snapshot, side)) for side in SIDES])
        self.side.choose(fact.side)
        known = dict.fromkeys((PLANNED, ONGOING, fact.status))
        words = [(each, status_text(self._texts, each) or "–") for each in known]
        self.status.offer(words)
        self.status.choose(fact.status)
        ways: list[tuple[object, str, str]] = [(None, self.tr("Nobody"), "")]
        ways += [(side, side_label(self._texts, snapshot, side), "") for side in askable(fact)]
        if [way[0] for way in ways] != self.wants.values():
            self.wants.set_choices(ways)
        self.wants.choose(fact.wants_view_of)

    def _show_views(self, snapshot: Snapshot, fact: Initiative) -> None:
        """A field for who is asked, and for what was said by whoever was asked before."""
        for side, field in self.views.items():
            view = snapshot.views.get(fact.id, side)
            name = others_view(self._texts, snapshot, side)
            field.setAccessibleName(name)
            self._view_names[side].setText(name)
            field.show_text(view.text if view else "", (fact.id, side))
            is_there = fact.wants_view_of is side or view is not None or field.hasFocus()
            field.setVisible(is_there)
            self._view_names[side].setVisible(is_there)

    def _show_made(self, snapshot: Snapshot, fact: Initiative) -> None:
        activity = activity_of(snapshot, [fact.id])
        campaign = next((each for each in snapshot.candidates if each.initiative == fact.id), None)
        said = []
        if activity is not None:
            said.append(self.tr("Activity: {title}").format(title=activity.title))
        if campaign is not None:
            said.append(self.tr("Campaign: {title}").format(title=campaign.title))
        self.made.setText("\n".join(said))
        self.made.setVisible(bool(said))

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        for field in (self.title, self.owner, self.budget):
            field.hand_over()
        for day in (self.starts, self.ends):
            day.hand_over()
        for words in (self.description, *self.views.values()):
            words.hand_over()
