"""Markdown read back with a renderer that is not ours, as a wiki would."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.builders import build, people
from tests.strategies import clean_text, documents
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.rehearsal import Task
from workshop.domain.facts.road_map import Increment, Principle
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.exports import markdown_text
from workshop.imports.data import example

WIKI = MarkdownIt("commonmark").enable("table")
ACTIVE = st.text(st.sampled_from("\\`*_[]{}()#+-=.!|<>~&$:^1 \n\ta"), max_size=12)


@pytest.fixture
def make(export):
    return lambda document: export(document, ".md").decode()


def shown(token):
    """What an inline token shows: its text, with a break for each line."""
    parts = {"hardbreak": "\n", "html_inline": "\n"}
    return "".join(parts.get(each.type, each.content) for each in token.children or ())


def rendered(text):
    return [shown(token) for token in WIKI.parse(text) if token.type == "inline"]


def as_shown(text):
    """A line that is empty is held open by a space that doesn't break."""
    return "\n".join(each or "\xa0" for each in text.split("\n"))


@given(clean_text(longest=30) | ACTIVE)
@settings(max_examples=150)
def test_a_paragraph_shows_what_was_typed(text):
    assert rendered(markdown_text.paragraph(text)) == [as_shown(text)]


@given(clean_text(longest=30) | ACTIVE)
@settings(max_examples=150)
def test_a_quotation_shows_what_was_typed(text):
    tokens = WIKI.parse(markdown_text.quote(text))

    assert [token.type for token in tokens[:2]] == ["blockquote_open", "paragraph_open"]
    assert [shown(token) for token in tokens if token.type == "inline"] == [as_shown(text)]


@given(clean_text(longest=30) | ACTIVE)
@settings(max_examples=150)
def test_a_cell_shows_what_was_typed(text):
    table = f"| a | b |\n| --- | --- |\n| {markdown_text.cell(text)} | next |"

    assert rendered(table) == ["a", "b", text, "next"]


@given(clean_text(1, longest=30) | ACTIVE)
@settings(max_examples=150)
def test_a_heading_and_an_entry_show_what_was_typed_in_one_line(text):
    written = markdown_text.line(text)

    wanted = [text.replace("\n", " ")] if text else [""]
    assert rendered(f"## {written}") == wanted
    assert rendered(f"- {written}") == (wanted if text else [])


def test_every_title_and_reason_of_the_example_is_shown(make):
    text = "\n".join(rendered(make(example())))

    assert all(each.title in text for each in example().activities)
    assert all(each.text in text for each in example().reasons)
    assert all(each.name in text for each in example().participants)


def test_roles_stand_in_the_column_of_who_has_them(make):
    lines = make(example()).splitlines()
    heads = next(each for each in lines if each.startswith("| No. |")).split(" | ")
    row = next(each for each in lines if each.startswith("| 1 |")).split(" | ")

    assert dict(zip(heads, row, strict=True))["Aiko Tanabe"] == "A"


def test_every_table_has_rows_as_long_as_its_head(make):
    tables = re.findall(r"(?:^\|.*\|\n)+", make(example()), re.MULTILINE)

    assert len(tables) >= 5
    for table in tables:
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1


@pytest.mark.slow
@given(documents())
@settings(max_examples=25)
def test_any_workshop_is_written(make, document):
    assert make(document).startswith("# ")


def test_the_charter_s_further_parts_are_told_too(make):
    at = example().reveals[0].at
    group = people(6)
    doc = build(
        participants=group,
        statements=(Statement(id="s", text="We trust each other"),),
        ratings=tuple(
            Rating(statement="s", participant=p.id, value=1 + n % 2 * 3) for n, p in enumerate(group)
        ),
        reveals=(Reveal(kind="ratings", at=at),),
        objectives=(Objective(id="o", text="Grow together"),),
        increments=(Increment(id="i", title="One consent form", measure="Opt-ins"),),
        tasks=(Task(id="t", title="Write the brief", activity="a1"),),
        principles=(Principle(id="p", topic="Security", text="Nobody ships without a review"),),
    )

    text = "\n".join(rendered(make(doc)))

    told = ["We trust each other", "Grow together", "One consent form", "Nobody ships without a review"]
    assert not [each for each in told if each not in text]
    assert "Marketing 1.0" in text and "IT 4.0" in text
