"""Rows of a table that are no entry: sums, what a tool writes below, and what is written beside it."""

import re
from collections.abc import Sequence

from workshop.imports.values.blanks import plain_line, says_nothing
from workshop.imports.values.figures import read_amount

_SUM = (
    r"(?:grand[ -]?|sub[ -]?|overall )?totals?|sums?|summe[n]?|gesamt(?:summe|betrag|kosten|budget|ergebnis)?"
    r"|zwischensumme|teilsumme|insgesamt|total g[ée]n[ée]ral|total general|sous-total|somme|suma|totale"
    r"|totaal|subtotaal|subtotale|soma|合計|小計|总计|总和|σ|∑|average|durchschnitt|mittelwert|moyenne|mean|ø|count|anzahl"
)
_ALONE = re.compile(rf"(?:{_SUM})\s*[:=]?\s*(?:\(.*\)|[\d.,'\s]*|[€$£]|(?-i:\b[A-Z]{{3}}))?", re.IGNORECASE)
_NAMED = re.compile(rf"(?:{_SUM})\s*[:=]\s*\S.*", re.IGNORECASE)
_OF_SOME = re.compile(rf"(?:{_SUM})\s+\S.*|\S.*\s(?:{_SUM})", re.IGNORECASE)
_BELOW = re.compile(
    r"(?:generated (?:at|on|by)|exported (?:at|on|by|from)|created with|report generated|displaying \d"
    r"|source|quelle|note|notes|hinweis|legend|legende|stand|(?:data )?as of|disclaimer|fuente|fonte)\b.*"
    r"|[*†‡¹²³]\s?\S.*",
    re.IGNORECASE | re.DOTALL,
)


def is_named_sum(text: str) -> bool:
    """Whether a row that begins so is a sum: "Total", "Summe:", "Total: Campaigns"."""
    line = plain_line(text)
    return _ALONE.fullmatch(line) is not None or _NAMED.fullmatch(line) is not None


def may_be_sum(text: str) -> bool:
    """Whether a row that begins so is a sum if its amount is one: "Total marketing", "Marketing gesamt"."""
    return _OF_SOME.fullmatch(plain_line(text)) is not None


def has_figures_alone(cells: Sequence[str]) -> bool:
    """Whether a row holds amounts, shares and dashes and nothing else."""
    filled = [cell for cell in cells if not says_nothing(cell)]
    return bool(filled) and all(_is_figure(cell) for cell in filled)


def _is_figure(text: str) -> bool:
    line = plain_line(text).rstrip("%")
    return read_amount(line) is not None


def stands_below(cells: Sequence[str]) -> bool:
    """Whether a row of one filled cell is what a tool or an author writes under a table."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) == 1 and _BELOW.fullmatch(filled[0].strip()) is not None
