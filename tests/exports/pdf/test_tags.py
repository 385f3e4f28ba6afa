"""The document's structure as other programs read it: headings, tables with heads, figures with words."""

import re
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.builders import build
from workshop.imports.data import read_bytes

WHOLE = Path(__file__).parents[2] / "data" / "whole.json"


@pytest.fixture(scope="module")
def document():
    return read_bytes(WHOLE.read_bytes())


@pytest.fixture
def structure(make, document, ask):
    return ask(make(document), "pdfinfo", "-struct-text", "{}")


def kids(element):
    found = element.get("/K", [])
    return list(found) if isinstance(found, pikepdf.Array) else [found]


def elements(element):
    for kid in kids(element):
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") != "/MCR":
            yield kid
            yield from elements(kid)


def test_the_document_says_that_it_is_tagged_and_in_which_language(make, document, ask):
    pdf = make(document)

    assert re.search(r"Tagged: +yes", ask(pdf, "pdfinfo", "{}"))
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert opened.Root.Lang == "en"


def test_every_part_begins_with_its_heading(structure):
    headings = re.findall(r'H1 \(block\)\n +"([^"]+)"', structure)

    assert headings[1:] == [
        "Summary",
        "Who takes part",
        "Objectives",
        "Where we stand",
        "Both portfolios",
        "Who decides what",
        "The test case",
        "The rehearsal",
        "The road map",
        "How we work together",
        "What both sides do",
        "Agenda",
        "Open points",
        "Decision log",
        "Reservations",
        "Sign-off",
        "How to verify",
    ]


def test_the_decision_rights_are_a_table_with_heads_of_columns_and_rows(make, document):
    with pikepdf.open(BytesIO(make(document))) as opened:
        tables = [each for each in elements(opened.Root.StructTreeRoot) if each.S == "/Table"]
        rows = [[[str(cell.S) for cell in kids(row)] for row in kids(table)] for table in tables]

    [rights] = [table for table in rows if len(table[0]) == 10]
    assert rights[0] == ["/TH"] * 10
    assert all(row == ["/TH"] + ["/TD"] * 9 for row in rights[1:])
    assert len(rights) >= 13


def test_every_chart_says_what_it_shows(make, document):
    with pikepdf.open(BytesIO(make(document))) as opened:
        figures = [each for each in elements(opened.Root.StructTreeRoot) if each.S == "/Figure"]
        said = [str(figure.get("/Alt", "")) for figure in figures]

    assert all(said)
    assert any("hand-overs" in words for words in said)
    assert any("Spring Circle" in words and "56 %" in words for words in said)
    assert any(words.startswith("Alignment is among our top priorities.") for words in said)


def test_all_that_is_marked_belongs_to_an_element_and_all_else_is_decoration(make, document):
    with pikepdf.open(BytesIO(make(document))) as opened:
        tree = opened.Root.StructTreeRoot.ParentTree.Nums
        for page in opened.pages:
            content = pikepdf.parse_content_stream(page)
            marked = tree[2 * int(page.StructParents) + 1]
            numbers, depth, loose = [], 0, 0
            for operands, operator in content:
                if str(operator) in ("BDC", "BMC"):
                    depth += 1
                    if str(operator) == "BDC" and "/MCID" in operands[1]:
                        numbers.append(int(operands[1].MCID))
                elif str(operator) == "EMC":
                    depth -= 1
                elif str(operator) in ("TJ", "Tj") and not depth:
                    loose += 1
            assert depth == 0
            assert loose == 0
            assert numbers == list(range(len(marked)))


def test_a_repeated_head_is_read_out_once(make, ask):
    pdf = make(build(activities=120, participants=6, owned=True))

    said = ask(pdf, "pdfinfo", "-struct-text", "{}")

    assert said.count('"Accountable"') == 1
    assert said.count('"P. 6"') == 1


def test_a_document_of_many_rows_stays_small(make):
    few, many = (len(make(build(activities=n, participants=8, owned=True))) for n in (310, 620))

    assert many < 2.2 * few
