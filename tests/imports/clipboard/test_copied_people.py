"""People as mail programs, spreadsheets, chats and notes put them on the clipboard."""

import pytest

from workshop.imports.clipboard.copied import Copied, read_people
from workshop.imports.lists.people import PEOPLE

HEADS = frozenset(word for words in PEOPLE.words.values() for word in words)
TWO = [("Anna Berg", ""), ("Ben Okafor", "")]
LED = [("Anna Berg", "CMO"), ("Ben Okafor", "CIO")]


def read(text, html=""):
    found = read_people(Copied(text, html), HEADS)
    heads, *rows = [line.cells for line in found.grid.lines]
    return [dict(zip(heads, row, strict=False)) for row in rows], found.is_sure


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg <a.berg@firm.example>; Ben Okafor <b.okafor@firm.example>",
        "Berg, Anna <a.berg@firm.example>; Okafor, Ben <b.okafor@firm.example>",
        '"Berg, Anna" <a.berg@firm.example>, "Okafor, Ben" <b.okafor@firm.example>',
        "Berg, Anna <a@firm.example>, Okafor, Ben <b@firm.example>,",
        "Anna Berg (a@firm.example), Ben Okafor (b@firm.example)",
        "Anna Berg [mailto:a@firm.example]\r\nBen Okafor [mailto:b@firm.example]",
        "'Anna Berg' <a@firm.example>\n'Ben Okafor' <b@firm.example>\n",
        "To: Anna Berg <a@firm.example>\nCc: Okafor, Ben <b@firm.example>",
        "Erforderlich: Berg, Anna (Extern) <a@firm.example>; Ben Okafor (er/ihm) <b@firm.example>",
        "Anna Berg </o=ExchangeLabs/ou=Group/cn=berg>; Ben Okafor <b@firm.example>",
        "Anna Berg; Ben Okafor",
        "Berg, Anna; Okafor, Ben;",
        "Anna Berg;\nBen Okafor",
    ],
)
def test_a_list_of_recipients_is_people(text):
    rows, is_sure = read(text)
    assert [(row["name"], row["title"]) for row in rows] == TWO
    assert is_sure


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg\tCMO\r\nBen Okafor\tCIO\r\n",
        "Anna Berg, CMO\nBen Okafor, CIO",
        "Berg, Anna (CMO) <a@firm.example>; Okafor, Ben (CIO) <b@firm.example>",
        "• Anna Berg, CMO\n• Ben Okafor, CIO",
        "1. Anna Berg – CMO\n2. Ben Okafor – CIO",
        "- Anna Berg (CMO)\n- Ben Okafor (CIO)",
        "- **Anna Berg** (CMO)\n- **Ben Okafor** (CIO)",
        "Anna Berg | CMO\nBen Okafor | CIO",
        "Anna Berg\ta@firm.example\tCMO\nBen Okafor\tb@firm.example\tCIO",
        "Anna Berg;a@firm.example;CMO\nBen Okafor;b@firm.example;CIO",
        "1\tBerg, Anna\tCMO\n2\tOkafor, Ben\tCIO",
        "[ ] Anna Berg, CMO\n[x] Ben Okafor, CIO",
    ],
)
def test_a_title_beside_a_name_is_the_title(text):
    rows, is_sure = read(text)
    assert [(row["name"], row["title"]) for row in rows] == LED
    assert is_sure


def test_columns_are_the_columns_and_sides_are_as_written():
    rows, is_sure = read("Anna Berg\tCMO\tMarketing\r\nBen Okafor\tCIO\tIT\r\n")
    assert rows == [
        {"name": "Anna Berg", "title": "CMO", "side": "Marketing"},
        {"name": "Ben Okafor", "title": "CIO", "side": "IT"},
    ]
    assert is_sure


def test_a_table_of_a_writer_is_read_from_its_cells():
    cells = "<tr><td><p>Anna<br>Berg</p></td><td><p>CMO</p></td></tr><tr><td>Ben Okafor</td><td>CIO</td></tr>"
    rows, is_sure = read("Anna\nBerg\nCMO\nBen Okafor\nCIO\n", f"<table>{cells}</table>")
    assert [(row["name"], row["title"]) for row in rows] == LED
    assert is_sure


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Anna\tBerg\nBen\tOkafor", ["first name", "last name"]),
        ("Anna Berg\tRetail\nBen Okafor\tLogistics", ["name", "title"]),
        ("anna.berg@firm.example; ben.okafor@firm.example", ["name", "title"]),
        ("Anna Berg, Ben Okafor", ["name", "title"]),
        ("Anna Berg, Ben Okafor <b@firm.example>", ["name", "title"]),
    ],
    ids=["two names", "what is no title", "addresses alone", "two persons or one", "one without address"],
)
def test_what_could_be_read_in_two_ways_is_in_doubt(text, heads):
    rows, is_sure = read(text)
    assert [*rows[0]] == heads
    assert not is_sure


def test_names_with_particles_degrees_and_hyphens_keep_them():
    text = "von der Heide, Karl; Dr. Berg-Klein, Anna-Maria; O'Neil, Ben; García López, María"
    rows, _ = read(text)
    assert [row["name"] for row in rows] == [
        "Karl von der Heide",
        "Dr. Anna-Maria Berg-Klein",
        "Ben O'Neil",
        "María García López",
    ]


def test_an_initial_is_no_mark_of_a_list():
    rows, _ = read("A. Berg\nB. Okafor")
    assert [row["name"] for row in rows] == ["A. Berg", "B. Okafor"]


def test_a_table_under_heads_is_left_to_them():
    rows, is_sure = read("Name\tPhone\tTitle\nAnna Berg\t0123\tCMO")
    assert rows == [{"Name": "Anna Berg", "Phone": "0123", "Title": "CMO"}]
    assert is_sure


@pytest.mark.parametrize("text", ["", " \n\t\r\n", ";"])
def test_nothing_is_nobody(text):
    found = read_people(Copied(text), HEADS)
    assert found is None


@pytest.mark.parametrize("last", [" und ", ", and ", " et ", " y ", " & "])
def test_the_last_of_several_on_a_line_is_one_too(last):
    rows, is_sure = read(f"Anna Berg, Ben Okafor, Cara Lim{last}Dov Katz")

    assert [row["name"] for row in rows] == ["Anna Berg", "Ben Okafor", "Cara Lim", "Dov Katz"]
    assert is_sure


def test_names_over_titles_are_people_with_titles_and_that_is_asked():
    rows, is_sure = read("Anna Berg\nCMO\nBen Okafor\nHead of IT\n")

    assert [(row["name"], row["title"]) for row in rows] == [
        ("Anna Berg", "CMO"),
        ("Ben Okafor", "Head of IT"),
    ]
    assert not is_sure
