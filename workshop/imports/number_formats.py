"""What a workbook's number formats put beside figures: a currency that the cells themselves don't hold."""

import re
from collections.abc import Mapping

from workshop.imports.values.currencies import CODES
from workshop.imports.values.units import read_unit

_SIGN = re.compile(r"\[\$([^\]-]+)(?:-([0-9A-Fa-f]+))?\]")
_BRACKETS = re.compile(r"\[[^\]]*\]")
_LITERAL = re.compile(r'"([^"]*)"|\\?([€£¥₹$])')
_SCALED = re.compile(r"[0#?],+(?![0#?,])")
"""Figures that are shown in thousands: what the cell holds is the whole amount."""
_OF_PLACE: Mapping[tuple[str, str], str] = {
    ("$", "1009"): "CAD",
    ("$", "C09"): "AUD",
    ("$", "1409"): "NZD",
    ("$", "80A"): "MXN",
    ("kr", "414"): "NOK",
    ("kr", "406"): "DKK",
    ("kr.", "406"): "DKK",
    ("¥", "804"): "CNY",
}
"""Signs of several currencies by the number that Excel gives to a place."""


def unit_of_format(code: str) -> str:
    """What a number format writes beside an amount of money; nothing where that is no money."""
    first = code.partition(";")[0]
    plain = _BRACKETS.sub("", first)
    if said := _SIGN.search(first):
        sign, place = said[1].strip(), (said[2] or "").upper().lstrip("0")
        text = _OF_PLACE.get((sign, place), sign)
    else:
        literals = ((each[1] or each[2] or "").strip() for each in _LITERAL.finditer(plain))
        text = next(filter(None, literals), "")
    unit = read_unit(text) if text else None
    if unit is None or not unit.currency:
        return ""
    is_whole = _SCALED.search(_LITERAL.sub("", plain)) is not None
    return unit.currency if is_whole or (unit.factor == 1 and not unit.sign) or text in CODES else text
