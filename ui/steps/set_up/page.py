"""Set up: who is in the room, and what for?"""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout

from ui.acts.act import Act
from ui.controls.buttons import Button
from ui.controls.labels import label, rule
from ui.controls.page_head import PageHead
from ui.controls.scrolled import bring_into_view, scrolled
from ui.fields.text_fields import DayField, LineField, ProseField
from ui.steps.page import Page
from ui.steps.set_up.agenda_list import AgendaList
from ui.steps.set_up.agenda_on_page import AgendaOnPage
from ui.steps.set_up.columns import Columns
from ui.steps.set_up.document_choices import DocumentChoices
from ui.steps.set_up.people_field import PeopleField
from ui.steps.set_up.people_list import PeopleList, Words
from ui.steps.set_up.people_on_page import PeopleOnPage
from ui.steps.set_up.phase_list import LimitList, PhaseList
from ui.steps.set_up.sponsor_proposals import SponsorProposals
from workshop.actions.fields import (
    LimitFields,
    ParticipantFields,
    WorkshopFields,
    one,
)
from workshop.actions.steps import ownership, set_up
from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.domain.facts.ids import ParticipantId, PhaseId
from workshop.domain.facts.ownership import Phase
from workshop.domain.facts.set_up import Limits, Participant, SideLabels, TimeBox, Workshop
from workshop.domain.findings import Subject
from workshop.domain.people import sponsors
from workshop.domain.snapshot import Snapshot
from workshop.texts.formats import listing
from workshop.texts.names import capacity_name, side_label

_LINES = ("title", "company", "place")
_DAYS = ("starts_on", "ends_on", "review_on")
_BESIDE = 1100  # pixels of width from which the facts stand beside the people

_SIDES = (Side.MARKETING, Side.IT)


class SetUpPage(Page):
    """The workshop's own facts, its people and its agenda."""

    step = StepId.SET_UP
    reads = (Workshop, Limits, TimeBox, Participant, Phase)

    def _build(self) -> None:
        self._head = PageHead(self.looks, self.tr("Set up"))
        self._import = Button(self.looks, self.tr("Import people…"), icon="import")
        self._head.acts.addWidget(self._import)
        self.lines = {name: LineField(self.looks, text) for name, text in self._line_names().items()}
        self.days = {name: DayField(self.looks, text) for name, text in self._day_names().items()}
        self.sides = {
            side: LineField(self.looks, self._side_name(side)) for side in (Side.MARKETING, Side.IT)
        }
        hint = self.tr("One a line: what the room promises each other")
        self.documents = DocumentChoices(self.looks)
        self.rules = ProseField(self.looks, self.tr("Ground rules"), hint)
        self.people = PeopleList(self.looks)
        hint = self.tr("Add a person: name, Enter. Several lines, or a table, can be pasted")
        self.add = PeopleField(self.looks, self.tr("Add a person"), hint)
        self.proposals = SponsorProposals(self.looks, self.bridge.texts)
        self.agenda = AgendaList(self.looks, self.bridge.texts)
        self.phases, self.limits = PhaseList(self.looks), LimitList(self.looks)
        self.acts.add(
            Act("next-field", self.tr("next field"), keys=("Tab",)),
            Act("add-person", self.tr("adds a person, stays here"), keys=("Return",)),
            Act("paste-people", self.tr("several lines: several people"), keys=("Ctrl+V",)),
        )
        self._scroll = scrolled(Columns(self._people_side(), self._facts_side(), self.looks.px(_BESIDE)))
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _: self.people.fill())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)

    def _line_names(self) -> dict[str, str]:
        return {"title": self.tr("Title"), "company": self.tr("Company"), "place": self.tr("Place")}

    def _day_names(self) -> dict[str, str]:
        return {
            "starts_on": self.tr("From"),
            "ends_on": self.tr("To"),
            "review_on": self.tr("Review on"),
        }

    def _side_name(self, side: Side) -> str:
        return self.tr("First side") if side is Side.MARKETING else self.tr("Second side")

    def _people_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label(self.looks, "section", self.tr("Who takes part")))
        words = self.tr("One sponsor a side signs the charter. Absent people can hold a role but never vote.")
        column.addWidget(label(self.looks, "small", words, "ink2", wrap=True))
        column.addSpacing(4)
        column.addWidget(rule("ink"))
        column.addWidget(self.people)
        column.addWidget(self.proposals)
        column.addSpacing(6)
        column.addWidget(self.add)
        column.addSpacing(16)
        column.addWidget(label(self.looks, "section", self.tr("Agenda")))
        column.addWidget(rule("ink"))
        column.addWidget(self.agenda)
        column.addStretch()
        return column

    def _facts_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label(self.looks, "section", self.tr("The workshop")))
        column.addWidget(rule("ink"))
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        names = {**self._line_names(), **self._day_names()}
        for name in (*_LINES, *_DAYS):
            form.addRow(self._caption(names[name]), self.lines.get(name) or self.days[name])
        for side, field in self.sides.items():
            form.addRow(self._caption(self._side_name(side)), field)
        form.addRow(self._caption(self.tr("Documents in")), self.documents.language)
        form.addRow(self._caption(self.tr("Paper")), self.documents.paper)
        column.addLayout(form)
        column.addSpacing(12)
        column.addWidget(label(self.looks, "section", self.tr("Ground rules")))
        column.addWidget(self.rules)
        for title, widget in (
            (self.tr("Decision phases"), self.phases),
            (self.tr("Limits"), self.limits),
        ):
            column.addSpacing(12)
            column.addWidget(label(self.looks, "section", title))
            column.addWidget(rule("ink"))
            column.addWidget(widget)
        column.addStretch()
        return column

    def _caption(self, text: str) -> QLabel:
        return label(self.looks, "body", text, "ink2")

    def _connect(self) -> None:
        self._adding = PeopleOnPage(self, self.add, self.proposals)
        self._import.clicked.connect(self._adding.ask_for_table)
        for name, field in self.lines.items():
            field.written.connect(lambda text, name=name: self._edit(name, text))
        for name, day in self.days.items():
            day.written.connect(lambda value, name=name: self._edit(name, value))
        for side, field in self.sides.items():
            field.written.connect(lambda text, side=side: self._rename_side(side, text))
        self.documents.chosen.connect(self._edit)
        self.rules.written.connect(self._write_rules)
        self.people.edited.connect(self._edit_person)
        self.people.removed.connect(self._remove)
        self.people.raised.connect(self._raise_person)
        self._agenda = AgendaOnPage(self.agenda, self.bridge)
        self.limits.edited.connect(
            lambda name, number: self.bridge.run(set_up.edit_limits, **one(LimitFields, name, number))
        )
        self.phases.added.connect(self._add_phases)
        self.phases.renamed.connect(self._rename_phase)
        self.phases.raised.connect(self._raise_phase)
        self.phases.removed.connect(lambda id_: self.bridge.run(ownership.remove_phase, phase=PhaseId(id_)))

    def refresh(self, snapshot: Snapshot, changes: Changes | None) -> None:
        workshop = snapshot.workshop
        for name, field in self.lines.items():
            field.show_text(getattr(workshop, name))
        for name, day in self.days.items():
            day.show_day(getattr(workshop, name))
        self.sides[Side.MARKETING].show_text(workshop.sides.marketing)
        self.sides[Side.IT].show_text(workshop.sides.it)
        self.documents.show_workshop(workshop)
        self.rules.show_text("\n".join(workshop.ground_rules))
        texts = self.bridge.texts
        words = Words(
            tuple((side, side_label(texts, snapshot, side)) for side in Side),
            tuple((capacity, capacity_name(texts, capacity)) for capacity in Capacity),
        )
        self.people.show_people(snapshot, words)
        self.proposals.show_people(snapshot)
        self.agenda.show_agenda(snapshot)
        self.phases.show_phases(snapshot)
        self.limits.show_limits(snapshot)
        self._head.sentence.setText(self._summary(snapshot))

    def _summary(self, snapshot: Snapshot) -> str:
        missing = [side for side in _SIDES if side not in sponsors(snapshot.participants)]
        if missing:
            texts = self.bridge.texts
            names = listing(texts, [side_label(texts, snapshot, side) for side in missing])
            return self.tr("A sponsor is still missing for {sides}.").format(sides=names)
        return self.bridge.texts.plural(
            "{n} person, with a sponsor on each side.",
            "{n} people, with a sponsor on each side.",
            len(snapshot.participants),
        )

    def take_focus(self) -> None:
        self.add.setFocus()

    def take_file(self, path: Path) -> bool:
        return self._adding.take_file(path)

    def show_subject(self, subject: Subject) -> None:
        row = self.people.row(subject.participants[0]) if subject.participants else None
        (row.name if row else self.add).setFocus()
        if row is not None:
            bring_into_view(self._scroll, row)

    def _edit(self, name: str, value: object) -> None:
        self.bridge.run(set_up.edit_workshop, **one(WorkshopFields, name, value))

    def _rename_side(self, side: Side, text: str) -> None:
        labels = self.bridge.snapshot.workshop.sides
        marketing = text if side is Side.MARKETING else labels.marketing
        self._edit("sides", SideLabels(marketing=marketing, it=labels.it if side is Side.MARKETING else text))

    def _write_rules(self, text: str) -> None:
        rules = tuple(line.strip() for line in text.splitlines() if line.strip())
        self._edit("ground_rules", rules)

    def _edit_person(self, id_: str, field: str, value: object) -> None:
        fields = one(ParticipantFields, field, value)
        self.bridge.run(set_up.edit_participant, participant=ParticipantId(id_), **fields)

    def _remove(self, id_: str) -> None:
        name = self.bridge.snapshot.participants[id_].name
        if self.bridge.run(set_up.remove_participant, participant=ParticipantId(id_)):
            self.notice.emit(self.tr("{name} was removed.").format(name=name))
            self.add.setFocus()

    def _raise_person(self, id_: str) -> None:
        before = _one_up(self.bridge.snapshot.participants, id_)
        if before:
            person, other = ParticipantId(id_), ParticipantId(before)
            self.bridge.run(set_up.move_participant, participant=person, before=other)

    def _raise_phase(self, id_: str) -> None:
        before = _one_up(self.bridge.snapshot.phases, id_)
        if before:
            self.bridge.run(ownership.move_phase, phase=PhaseId(id_), before=PhaseId(before))

    def _add_phases(self, lines: list[str]) -> None:
        for line in lines:
            self.bridge.run(ownership.add_phase, name=line)

    def _rename_phase(self, id_: str, name: str) -> None:
        self.bridge.run(ownership.rename_phase, phase=PhaseId(id_), name=name)


def _one_up(facts: Iterable[Participant | Phase], id_: str) -> str | None:
    """The id of the one that stands just before; None for the first."""
    ids: list[str] = [fact.id for fact in facts]
    place = ids.index(id_)
    return ids[place - 1] if place else None
