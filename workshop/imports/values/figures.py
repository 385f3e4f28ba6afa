"""Figures with marks between: what they come to with the point and with the comma as the decimal mark."""

import re
from decimal import Decimal
from functools import lru_cache

import msgspec

from workshop.domain.fact import DIGITS, is_amount
from workshop.imports.values.blanks import plain_line
from workshop.imports.values.units import Unit, read_unit

_LONGEST = 60
_SIGN = "-−–"
_NUMBER = re.compile(r"(?P<before>\D*?)(?P<figures>\d[\d.,'´`_ ]*)(?P<after>\D*)")
_DASHES = re.compile(r"[.,]\s*(?:[-–—=]{1,3})(?=\D*$)")
_WEST = r"\d{1,3}(?:%s\d{3})+"
_INDIA = r"\d{1,2}(?:%s\d{2})*%s\d{3}"


class Amount(msgspec.Struct, frozen=True, kw_only=True):
    """An amount as it is written: with the point and with the comma as the decimal mark.

    One is None where it can't be read so. `unit` is what stands beside it.
    """

    with_point: Decimal | None
    with_comma: Decimal | None
    unit: Unit = Unit()

    @property
    def is_doubtful(self) -> bool:
        """Whether it comes to two different amounts."""
        both = self.with_point is not None and self.with_comma is not None
        return both and self.with_point != self.with_comma

    @property
    def mark(self) -> str:
        """The decimal mark that it must have been written with; blank where any would do."""
        if self.with_point is None:
            return ","
        return "." if self.with_comma is None else ""

    def value(self, mark: str) -> Decimal:
        """What it comes to with this decimal mark; with the other where it can't be read so."""
        ways = (self.with_comma, self.with_point) if mark == "," else (self.with_point, self.with_comma)
        found = ways[0] if ways[0] is not None else ways[1]
        assert found is not None
        return found


def read_amount(text: str) -> Amount | None:
    """One amount, with what stands around it; None for anything else, also for two and for a share."""
    line = plain_line(text)
    return None if len(line) > _LONGEST or "%" in line else _amount(line)


@lru_cache(4096)
def _amount(line: str) -> Amount | None:
    minus, line = _minus(line)
    dashes = _DASHES.search(line)
    found = _NUMBER.fullmatch(_DASHES.sub("", line))
    if found is None:
        return None
    unit = read_unit(f"{found['before']} {found['after']}".strip())
    figures = found["figures"].rstrip(" .,'´`_")
    with_point, with_comma = _reckoned(figures, "."), _reckoned(figures, ",")
    if (
        dashes is not None and with_point != with_comma
    ):  # "12.500,–": the mark before the dash is the decimal one
        with_point, with_comma = (with_point, None) if dashes[0][0] == "." else (None, with_comma)
    if unit is None or (with_point is None and with_comma is None):
        return None
    factor = -unit.factor if minus else unit.factor
    return Amount(
        with_point=None if with_point is None else times(with_point, factor),
        with_comma=None if with_comma is None else times(with_comma, factor),
        unit=unit,
    )


def times(number: Decimal, factor: Decimal) -> Decimal:
    """So many times the number; without the noughts behind its mark where it was not written out."""
    product = number * factor
    if abs(factor) == 1 or product.adjusted() > DIGITS:  # that is no amount any more
        return product
    return product.quantize(Decimal(1)) if product == product.to_integral_value() else product.normalize()


def _minus(line: str) -> tuple[bool, str]:
    """Whether it is below nothing: a sign before or behind the figures, or brackets round them."""
    if re.fullmatch(r"\D*\([^()]*\d[^()]*\)\D*", line) and re.search(r"\(\D*\d", line):
        return True, line.replace("(", "").replace(")", "")
    if found := re.match(rf"([^\d]*?)[{_SIGN}]\s*(?=[^\d]{{0,5}}\d)", line):
        return True, found[1] + line[found.end() :]
    if re.search(rf"\d\s?[{_SIGN}]$", line):
        return True, line[:-1]
    return False, line


def _reckoned(figures: str, mark: str) -> Decimal | None:
    """The number with this decimal mark, the other one parting thousands or, in India, hundreds."""
    whole, has_part, part = figures.partition(mark)
    other = re.escape("," if mark == "." else ".")
    if has_part and not re.fullmatch(r"\d+", part):
        return None
    spaced = re.fullmatch(r"\d{1,3}(?:[ '´`_]\d{3})+", whole)
    plain = re.fullmatch(r"\d+", whole)
    grouped = re.fullmatch(_WEST % other, whole) or re.fullmatch(_INDIA % (other, other), whole)
    if not (spaced or plain or grouped) or (grouped and whole.startswith("0")):
        return None
    number = Decimal(re.sub(r"\D", "", whole) + (f".{part}" if part else ""))
    return number if is_amount(number) else None
