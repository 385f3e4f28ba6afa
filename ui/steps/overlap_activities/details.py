"""One overlap activity in the drawer: everything about it that can be edited."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.select import Select
from ui.fields.text_fields import LineField, ProseField
from ui.steps.overlap_activities.activity_list import categories
from ui.steps.overlap_activities.initiative_links import InitiativeLinks
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Capacity
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import figure
from workshop.texts.steps.dots import written_text

_LEVELS = (1.0, 2.0, 3.0, 4.0, 5.0)


class ActivityDetails(QWidget):
    """Title, category, description, value and pain, dots; `edited` carries field and value.

    Merging, and putting on the shortlist, are among the page's acts.
    """

    edited = Signal(str, object)
    listed = Signal()
    removed = Signal()
    dotted = Signal(object, int)
    linked = Signal(object, bool)
    person_chosen = Signal()

    def __init__(self, looks: Looks, texts: Texts, acts: Acts) -> None:
        super().__init__()
        self._looks, self._texts = looks, texts
        self.activity: ActivityId | None = None
        self._suggested: object = None
        self._several = label(looks, "body_strong")
        self.merge = acts.button("merge", looks)
        self.title = LineField(looks, self.tr("Title"))
        self._written = label(looks, "small", "", "ink2", wrap=True)
        self.category = LineField(looks, self.tr("Category"), self.tr("No category"))
        self.description = ProseField(
            looks, self.tr("Description"), self.tr("What it is, in one line"), "body"
        )
        self.levels = {name: Select(looks, text) for name, text in self._level_names().items()}
        self.person = Select(looks, self.tr("Whose dots"))
        self._dots = label(looks, "body", "", "ink2")
        self.more = Button(looks, self.tr("Add a dot"), icon="plus", size="icon")
        self.fewer = Button(looks, self.tr("Take a dot"), icon="minus", size="icon")
        self.listing = Button(looks, self.tr("Put on the shortlist"), keys=acts.caps("list"))
        self.initiatives = InitiativeLinks(looks)
        self._remove = Button(looks, self.tr("Remove"), "destructive", "trash-2")
        self._lay_out()
        self._connect()

    def _level_names(self) -> dict[str, str]:
        return {"value": self.tr("Value"), "pain": self.tr("Pain")}

    def _lay_out(self) -> None:
        looks = self._looks
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(6)
        column.addWidget(self._several)
        column.addWidget(self.merge)
        self.show_selected(1)
        for name, field in (
            (self.tr("Title"), self.title),
            (self.tr("Category"), self.category),
            (self.tr("Description"), self.description),
        ):
            column.addWidget(label(looks, "label", name, "ink2"))
            column.addWidget(field)
        column.addWidget(self._written)
        grid = QGridLayout()
        for place, (name, text) in enumerate(self._level_names().items()):
            grid.addWidget(label(looks, "label", text, "ink2"), 0, place)
            grid.addWidget(self.levels[name], 1, place)
        column.addLayout(grid)
        column.addWidget(self.initiatives)
        column.addSpacing(4)
        column.addWidget(self.listing)
        column.addSpacing(10)
        column.addWidget(rule())
        column.addWidget(label(looks, "label", self.tr("Dots"), "ink2"))
        row = QHBoxLayout()
        row.addWidget(self.person, 1)
        row.addWidget(self.fewer)
        row.addWidget(self.more)
        column.addLayout(row)
        column.addWidget(self._dots)
        column.addStretch()
        column.addWidget(self._remove)

    def _connect(self) -> None:
        self.title.written.connect(lambda text: self.edited.emit("title", text))
        self.category.written.connect(lambda text: self.edited.emit("category", text))
        self.description.written.connect(lambda text: self.edited.emit("description", text))
        for name, select in self.levels.items():
            select.activated.connect(lambda _, n=name, s=select: self.edited.emit(n, s.value()))
        self.listing.clicked.connect(self.listed)
        self._remove.clicked.connect(self.removed)
        self.more.clicked.connect(lambda: self.dotted.emit(self.person.value(), 1))
        self.fewer.clicked.connect(lambda: self.dotted.emit(self.person.value(), -1))
        self.initiatives.linked.connect(self.linked)
        self.person.currentIndexChanged.connect(lambda _: self._show_dots())
        self.person.currentIndexChanged.connect(lambda _: self.person_chosen.emit())

    def show_activity(self, snapshot: Snapshot, activity: Activity | None) -> None:
        """Show one activity as kept; none greys everything out."""
        if activity is None or activity.id != self.activity:
            self.hand_over()
        self._snapshot = snapshot
        self.activity = activity.id if activity else None
        self.setEnabled(activity is not None)
        shown = activity or Activity(id=ActivityId("none"))
        self.title.show_text(shown.title, shown.id)
        self._written.setText(written_text(self._texts, snapshot, shown))
        self._written.setVisible(shown.written_by is not None)
        self.category.show_text(shown.category, shown.id)
        self._suggest_categories(snapshot)
        self.description.show_text(shown.description, shown.id)
        for name, select in self.levels.items():
            self._show_level(select, getattr(shown, name))
        listing = self.tr("Take off the shortlist") if shown.shortlisted else self.tr("Put on the shortlist")
        self.listing.set_words(listing)
        self.initiatives.show_links(snapshot, shown)
        self._offer_people(snapshot)

    def show_selected(self, count: int) -> None:
        """Offer to merge where several activities are selected."""
        self._several.setText(self.tr("{n} activities are selected", "", count).format(n=count))
        for part in (self._several, self.merge):
            part.setVisible(count > 1)

    def _suggest_categories(self, snapshot: Snapshot) -> None:
        if snapshot.activities is not self._suggested:
            self._suggested = snapshot.activities
            self.category.setCompleter(QCompleter(list(filter(None, categories(snapshot))), self.category))

    def _show_level(self, select: Select, value: float | None) -> None:
        levels: Sequence[float] = sorted({*_LEVELS, *([value] if value is not None else [])})
        select.offer([(None, "–"), *((level, figure(self._texts, level)) for level in levels)])
        select.choose(value)

    def _offer_people(self, snapshot: Snapshot) -> None:
        chosen = self.person.value()
        voters = (each for each in snapshot.participants if each.capacity is not Capacity.ABSENT)
        people = [(person.id, short_name(person.name) or person.name) for person in voters]
        self.person.offer(people)
        self.person.choose(chosen)
        self._show_dots()

    def _show_dots(self) -> None:
        person = self.person.value()
        has_both = person is not None and self.activity is not None
        self.more.setEnabled(has_both)
        self.fewer.setEnabled(has_both)
        if not has_both:
            self._dots.setText("")
            return
        mine = [dots for dots in self._snapshot.dots if dots.participant == person]
        here = sum(dots.count for dots in mine if dots.activity == self.activity)
        limits = self._snapshot.limits
        left = max(0, limits.dots_per_person - sum(dots.count for dots in mine))
        words = self.tr("{here} here of {most} at most, {left} left of {all}")
        numbers = {"most": limits.dots_per_activity, "all": limits.dots_per_person}
        self._dots.setText(words.format(here=here, left=left, **numbers))

    def chosen_person(self) -> ParticipantId | None:
        """Whose dots are being placed."""
        value = self.person.value()
        return ParticipantId(str(value)) if value else None

    def hand_over(self) -> None:
        """Hand over what is being typed."""
        for field in (self.title, self.category, self.description):
            field.hand_over()
