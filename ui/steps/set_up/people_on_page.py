"""People on the page: added, pasted or imported, and who of them could sign for which side."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.steps.page import Page
from ui.steps.set_up.people_field import PeopleField
from ui.steps.set_up.sponsor_proposals import SponsorProposals
from workshop.actions.fields import ParticipantFields, PersonFields
from workshop.actions.steps import set_up
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.listing.proposed_sponsors import side_by_title
from workshop.domain.people import sponsors
from workshop.imports.asking import Kind

if TYPE_CHECKING:
    from workshop.imports.clipboard.copied import People


class PeopleOnPage(QObject):
    """Whoever is typed comes in at once; so do people who were copied, if nothing of them is in doubt."""

    def __init__(self, page: Page, field: PeopleField, proposals: SponsorProposals) -> None:
        super().__init__(page)
        self._page = page
        field.added.connect(self._add)
        field.people_pasted.connect(self._paste)
        proposals.taken.connect(self._make_sponsor)

    def ask_for_table(self) -> None:
        """Import people from a file."""
        self._page.importing.ask(Kind.PARTICIPANTS)

    def take_file(self, path: Path) -> bool:
        """Import people from a file that was dropped."""
        return self._page.importing.take_file(Kind.PARTICIPANTS, path)

    def _paste(self, people: "People") -> None:
        self._page.importing.take_copied(Kind.PARTICIPANTS, people.grid, is_sure=people.is_sure)

    def _make_sponsor(self, id_: str, side: Side) -> None:
        fields = ParticipantFields(side=side, capacity=Capacity.SPONSOR)
        self._page.bridge.run(set_up.edit_participant, participant=ParticipantId(id_), **fields)

    def _add(self, lines: list[str]) -> None:
        for line in lines:
            name, _, title = line.replace("\t", ";").partition(";")
            self._add_one(name.strip(), title.strip())

    def _add_one(self, name: str, title: str) -> None:
        """Whose title leads a side without a sponsor is shown as that; it can be changed in the row."""
        leads = side_by_title(title)
        people = self._page.bridge.snapshot.participants
        side = leads or self._side_of_last()
        proposed = leads is not None and leads not in sponsors(people)
        capacity = Capacity.SPONSOR if proposed else Capacity.DECIDER
        fields = PersonFields(title=title, side=side, capacity=capacity)
        self._page.bridge.run(set_up.add_participant, name=name, **fields)

    def _side_of_last(self) -> Side:
        """The side of whoever was added last: people are typed side by side."""
        people = list(self._page.bridge.snapshot.participants)
        return people[-1].side if people else Side.MARKETING
