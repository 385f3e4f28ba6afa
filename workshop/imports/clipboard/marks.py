"""The marks of a list, which are no part of what it lists: bullets, boxes to tick, numbers and letters."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from workshop.domain.text import clean_line
from workshop.imports.clipboard.cells import Row

_SIGNS = "•‣◦⁃∙·●○◉◯◆◇■□▪▫▶►▸▹➢➤➔→⇒✓✔✗✘☐☑☒✅👉🔹🔸📌✦★☆*"
_SIGNS += "\u2013\u2014\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf0a8\uf06f\uf02d"
_BULLET = re.compile(rf"(?:[{re.escape(_SIGNS)}]\ufe0f?\s*|[-+]\s+|[o§]\t\s*)(?=\S)")
_TIGHT = re.compile(r"\*(?=\S)")
_BOX = re.compile(r"\[[ xX✓✔]?\]\s*(?=\S)")
_NUMBER = re.compile(
    r"(?:\((\d{1,3})\)|(\d{1,3}(?:\.\d{1,3})*)[.):]|(\d{1,3}(?:\.\d{1,3})+))\s+(?=\S)|(\d)\ufe0f?\u20e3\s*(?=\S)"
)
_LETTER = re.compile(r"(?:\(([A-Za-z]{1,5})\)|([A-Za-z]{1,5})[.)])\s+(?=\S)")
_MARK_CELL = re.compile(
    rf"[{re.escape(_SIGNS)}o§+-]\ufe0f?|\[[ xX✓✔]?\]"
    r"|\(?\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+"
    r"|\(?[A-Za-z]{1,5}[.)]"
)
_STRESSED = re.compile(r"(\*\*|__|[*_`])(?![*_`\s])(.+?)(?<![*_`\s])\1(?=\W|$)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}


def without_marks(lines: Sequence[str], are_names: bool = False) -> list[str]:
    """The lines without the marks before them: a bullet wherever it stands, numbers where they count up.

    A capital and a point before a name are that person's initial.
    """
    found = [_without_bullet(line) for line in lines]
    found = _without(found, _numbers)
    if not are_names or not any(line[:1].isupper() for line in found):
        plain = [line.lstrip() for line in lines]
        found = _without(found, _letters, has_others=found != plain)
    plain = [_BOX.sub("", clean_line(line), count=1) for line in found]
    whole = [clean_line(line) for line in lines]
    return [line if line == before else _unstressed(line) for line, before in zip(plain, whole, strict=True)]


def _unstressed(line: str) -> str:
    """An item without the stars or ticks of Markdown around all of it, or around what it begins with."""
    match = _STRESSED.match(line)
    return match.group(2) + line[match.end() :] if match is not None else line


def without_mark_column(rows: Sequence[Row]) -> list[Row]:
    """The rows without what stands for their marks: a cell before the others, however deep it is set in."""
    set_in = [_from_first(row) for row in rows]
    several = [row for row in set_in if len(row) > 1]
    if several and all(_MARK_CELL.fullmatch(row[0].strip()) for row in several):
        return [row[1:] if len(row) > 1 else row for row in set_in]
    if len(several) > 1 and len(several) == len(rows) and _counts_up([row[0] for row in rows]):
        return [row[1:] for row in rows]
    return [*rows]


def _from_first(row: Row) -> Row:
    filled = [place for place, cell in enumerate(row) if cell.strip()]
    return row[filled[0] : filled[-1] + 1] if filled else ()


def _counts_up(cells: Sequence[str]) -> bool:
    """Whether these are 1, 2, 3, in this order."""
    return [cell.strip() for cell in cells] == [str(number) for number in range(1, len(cells) + 1)]


def _without_bullet(line: str) -> str:
    line = line.lstrip()
    match = _BULLET.match(line)
    if match is None:
        return line
    if _TIGHT.match(line) and "*" in line[1:]:  # stars of Markdown are emphasis, not a list
        return line
    rest = line[match.end() :]
    return _BOX.sub("", rest, count=1) if _BOX.match(rest) else rest


def _numbers(line: str) -> tuple[re.Match[str], tuple[int, ...]] | None:
    match = _NUMBER.match(line)
    if match is None:
        return None
    written = next(group for group in match.groups() if group)
    return match, tuple(int(part) for part in written.split("."))


def _letters(line: str) -> tuple[re.Match[str], tuple[int, ...]] | None:
    match = _LETTER.match(line)
    if match is None:
        return None
    written = (match.group(1) or match.group(2)).casefold()
    if len(written) > 1 or written in ("i", "v", "x"):
        return (match, (_roman(written),)) if set(written) <= set(_ROMAN) else None
    return match, (ord(written) - ord("a") + 1,)


def _roman(written: str) -> int:
    values = [_ROMAN[each] for each in written] + [0]
    pairs = pairwise(values)
    return sum(-one if one < following else one for one, following in pairs)


Counter = Callable[[str], tuple[re.Match[str], tuple[int, ...]] | None]


def _without(lines: list[str], counter: Counter, has_others: bool = False) -> list[str]:
    """The lines without numbers or letters that count up; a lone line may begin with its first number.

    One letter alone is a mark where other lines have some.
    """
    found = [counter(line) for line in lines]
    counted = [each[1] for each in found if each is not None]
    if not counted or not all(_follows(one, after) for one, after in pairwise(counted)):
        return lines
    if len(counted) == 1 and counted[0] != (1,):
        return lines
    if len(counted) == 1 and counter is _letters and not has_others:
        return lines
    return [line if each is None else line[each[0].end() :] for line, each in zip(lines, found, strict=True)]


def _follows(one: tuple[int, ...], after: tuple[int, ...]) -> bool:
    """Whether a number is the next one: on the same level, one deeper, or on a level above."""
    if after in ((1,), one):  # a list begins anew, or each item is 1., as Markdown has it
        return True
    if len(after) > len(one):
        return after[: len(one)] == one and set(after[len(one) :]) == {1}
    level = len(after) - 1
    return after[:level] == one[:level] and after[level] == one[level] + 1
