"""Columns of a sheet by their heads, and those that one fact needs two of."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from workshop.domain.fact import Money
from workshop.domain.text import clean_line
from workshop.report.workbook.heads import currency
from workshop.report.workbook.tables import Cell, Column, Kind, TableSheet
from workshop.texts import Texts

Columns = Mapping[str, tuple[Kind, Sequence[Cell]]]
"""A sheet's columns by their heads: how each is shown, and its cells from top to bottom."""


def sheet(name: str, columns: Columns, frozen: int = 1) -> TableSheet:
    """A sheet of these columns."""
    heads = tuple(Column(head, kind) for head, (kind, _) in columns.items())
    rows = tuple(zip(*(cells for _, cells in columns.values()), strict=True))
    return TableSheet(name, heads, rows, frozen)


def columns(heads: Sequence[str], *cells: tuple[Kind, Sequence[Cell]]) -> Columns:
    """Columns under these heads."""
    return dict(zip(heads, cells, strict=True))


def yes(texts: Texts, claim: bool) -> str:
    """Whether something is so, in a word."""
    return texts.say("Yes") if claim else texts.say("No")


def moments(texts: Texts, moments: Sequence[datetime | None]) -> Columns:
    """Two columns: wall-clock time where it was, and its offset from UTC, which a cell can't hold."""
    zones = [each.strftime("%z") if each else "" for each in moments]
    offsets = [f"{zone[:3]}:{zone[3:]}" if zone else None for zone in zones]
    return {
        texts.say("When"): (Kind.MOMENT, [each.replace(tzinfo=None) if each else None for each in moments]),
        texts.say("From UTC"): (Kind.WORD, offsets),
    }


def titles(named: Sequence[str]) -> str:
    """Titles in one cell, each in a line of its own: what they are made of can stand between them as well."""
    return "\n".join(map(clean_line, named))


def money(texts: Texts, head: str, amounts: Sequence[Money | None]) -> Columns:
    """Two columns: the amount as a figure, and its currency."""
    return {
        head: (Kind.MONEY, [each.amount if each else None for each in amounts]),
        currency(texts, head): (Kind.WORD, [each.currency if each else None for each in amounts]),
    }
