"""People copied from a spreadsheet or a mail, with heads over their columns or without."""

import pytest

from tests.builders import build
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.pasted import is_table
from workshop.imports.reading import How, Kind, read_text
from workshop.texts import Texts

ADA = ("Ada Lund", "CMO", Side.MARKETING, Capacity.SPONSOR)
JO = ("Jo Park", "Analyst", Side.IT, Capacity.DECIDER)


def pasted(text):
    reading = read_text(text, Kind.PARTICIPANTS, How(), Snapshot.of(build(activities=0)), None, Texts())
    return [(each.name, each.title, each.side, each.capacity) for each in reading.people]


@pytest.mark.parametrize(
    "text",
    [
        "Name\tTitle\tSide\tCapacity\nAda Lund\tCMO\tMarketing\tSponsor\nJo Park\tAnalyst\tIT\t\n",
        "Ada Lund\tCMO\tMarketing\tSponsor\nJo Park\tAnalyst\tIT\tdecision maker\n",
        "IT;Jo Park;Analyst;decider\nmarketing;Ada Lund;CMO;sponsor",
    ],
    ids=["with heads", "without", "in another order"],
)
def test_a_table_gives_side_and_capacity(text):
    assert sorted(pasted(text)) == [ADA, JO]


def test_a_list_of_names_and_titles_needs_no_heads():
    found = pasted("Ada Lund, CMO\nJo Park, Analyst")
    assert [each[:3] for each in found] == [(*ADA[:2], Side.BOTH), (*JO[:2], Side.BOTH)]


def test_a_side_that_nobody_knows_leaves_out_its_row_and_not_the_column():
    found = pasted("Ada Lund\tCMO\tMarketing\tsponsor\nKim\tBoard\tBank\nJo Park\tAnalyst\tIT\n")
    assert found == [ADA, JO]


def test_heads_without_names_are_asked_about_and_never_taken_for_a_person():
    with pytest.raises(UserFixable, match="no-columns"):
        pasted("Job title\tTeam\nCMO\tMarketing")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Ada\tCMO", True),
        ("Ada, CMO\nJo, CIO", True),
        ("Ada\nJo", False),
        ("Ada, CMO", False),
        ("Ada; Buyer\nJo", False),
        ("  \n", False),
    ],
)
def test_what_is_a_table(text, is_one):
    assert is_table(text) is is_one
