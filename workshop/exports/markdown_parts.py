"""Sections as Markdown; a chart is a table of what it shows."""

from collections.abc import Iterator
from functools import singledispatch

from workshop.exports.markdown_text import FIGURE, TEXT, line, paragraph, quote, table
from workshop.report.charter.sections import (
    Climb,
    Figures,
    Item,
    Items,
    Lanes,
    Means,
    Returns,
    Rows,
    Sections,
    Words,
)


def section_blocks(body: Sections) -> Iterator[str]:
    """The sentence, and each section's caption and note with its blocks."""
    if body.lead:
        yield paragraph(body.lead)
    for section in body.sections:
        if section.caption:
            yield f"### {line(section.caption)}"
        if section.note:
            yield paragraph(section.note)
        for block in section.blocks:
            yield from _block(block)


@singledispatch
def _block(block: object) -> Iterator[str]:
    raise TypeError(block)


@_block.register
def _(block: Words) -> Iterator[str]:
    yield quote(block.text) if block.quote else paragraph(block.text)


@_block.register
def _(block: Items) -> Iterator[str]:
    yield "\n".join(map(_item, block.items))


def _item(item: Item) -> str:
    head = f"- **{line(item.title)}**" if item.title else "-"
    head = " · ".join(filter(None, (head, line(item.aside))))
    return f"{head}\\\n{paragraph(item.detail, '  ')}" if item.detail else head


@_block.register
def _(block: Rows) -> Iterator[str]:
    yield table(block.heads, [TEXT] * len(block.heads), block.rows)


@_block.register
def _(block: Figures) -> Iterator[str]:
    yield "\n".join(f"- **{line(number)}** {line(words)}" for number, words in block.figures)


@_block.register
def _(block: Means) -> Iterator[str]:
    """A statement with what each side said, and the gap between them."""
    rows = (
        (row.title, "\n".join(filter(None, (*(mean.words for mean in row.means), row.more))), row.gap)
        for row in block.rows
    )
    yield table(("", " · ".join(block.heads[:2]), block.heads[2]), (TEXT, TEXT, FIGURE), rows)


@_block.register
def _(block: Lanes) -> Iterator[str]:
    yield paragraph(block.words)


@_block.register
def _(block: Returns) -> Iterator[str]:
    yield "\n".join(
        _item(Item(each.title, each.detail, " · ".join(filter(None, (each.cost_words, each.gain_words)))))
        for each in block.rows
    )


@_block.register
def _(_: Climb) -> Iterator[str]:
    """A chart alone: its table and its sentences stand below it."""
    yield from ()
