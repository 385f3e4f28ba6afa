"""What stands beside a figure: a currency, how many it counts in, and for how long it is."""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from workshop.imports.values.blanks import words
from workshop.imports.values.currencies import CODES, COMMON, MANY, SIGNS

_THOUSAND, _MILLION, _BILLION = Decimal(10**3), Decimal(10**6), Decimal(10**9)
_FACTORS: Mapping[str, Decimal] = {
    **dict.fromkeys(("k", "tsd.", "tsd", "tausend", "thousand", "thousands", "mille", "千"), _THOUSAND),
    **dict.fromkeys(
        words("m|mm|mn|mln|mio.|mio|mill.|mill|million|millions|millionen|millón|millones|milhões|milioni"),
        _MILLION,
    ),
    **dict.fromkeys(
        words("bn|b|mrd.|mrd|md|mds|milliarde|milliarden|milliard|milliards|miliardi|billion|billions"),
        _BILLION,
    ),
    **dict.fromkeys(("lakh", "lakhs", "lac"), Decimal(10**5)),
    **dict.fromkeys(("crore", "crores", "cr", "cr."), Decimal(10**7)),
    "万": Decimal(10**4),
    "百万": _MILLION,
    "億": Decimal(10**8),
    "亿": Decimal(10**8),
}
_PER = (
    r"(?:/|per|pro|a|p\.?|je)\s*"
    r"(?:month|mth|mo|monat|m|year|yr|jahr|annum|a|j|week|woche|day|tag|quarter|quartal)\b\.?"
    r"|monthly|monatlich|mtl\.?|yearly|jährlich|annual(?:ly)?|weekly|daily|mensuel(?:le)?"
)
_ABOUT = (
    r"ca\.?|circa|approx\.?|about|around|etwa|ungefähr|rund|env\.?|~|≈|max\.?|min\.?|up to|bis zu|bis|<|>|≤|≥"
)
_ASIDE = (
    r"netto|brutto|net|gross|excl\.?|incl\.?|inkl\.?|exkl\.?|zzgl\.?|vat|mwst\.?|ht|ttc|budget|est\.?|total"
)
_SPLIT = re.compile(r"[\s_/,;:|–—-]+|(?<=[a-z])(?=[A-Z])")
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """Beside a figure: a currency's code, how many it counts in, for what time, and whether it's rough.

    `sign` is the sign that stands for several currencies, blank where there is none.
    """

    currency: str = ""
    factor: Decimal = Decimal(1)
    per: str = ""
    is_about: bool = False
    sign: str = ""


def _any_of(known: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(known, key=len, reverse=True))


_TOKEN = re.compile(
    rf"\s*(?:(?P<per>{_PER})|(?P<about>(?:{_ABOUT})(?![^\W\d_]))|(?P<aside>{_ASIDE})(?![^\W\d_])"
    rf"|(?P<thousands>[tT])(?=\s?(?:€|EUR|CHF|USD|GBP|\$|£))"
    rf"|(?P<sign>{_any_of(SIGNS)})(?![^\W\d_]*[^\W\d_k]{{2}})"
    rf"|(?P<factor>{_any_of(_FACTORS)})(?=\.?(?:\s|$|円|元|€|\$|£|[^\w]|[A-Z]{{3}}(?![^\W\d_])))"
    rf"|(?P<code>[A-Za-z]{{3}})(?![^\W\d_])|(?P<mark>[.,;:'()\[\]–—/-]))",
    re.IGNORECASE,
)


def read_unit(text: str) -> Unit | None:
    """What stands beside a figure; None where there is anything else. Two currencies are none."""
    place, found, currencies = 0, Unit(), []
    while place < len(text.rstrip()):
        token = _TOKEN.match(text, place)
        if token is None or token.end() == place:
            return None
        place = token.end()
        code = _code(token)
        if code is None:
            return None
        if code:
            currencies.append(code)
        found = _with(found, token)
    if len(set(currencies)) > 1:
        return None
    return msgspec.structs.replace(found, currency=currencies[0] if currencies else "")


def _code(token: re.Match[str]) -> str | None:
    """The currency that a token is, blank if it is something else, None if it is no known word."""
    if token["sign"]:
        word = token["sign"]
        return next(code for sign, code in SIGNS.items() if sign.casefold() == word.casefold())
    if token["code"]:
        return token["code"].upper() if token["code"].upper() in CODES else None
    return ""


def _with(unit: Unit, token: re.Match[str]) -> Unit:
    replace = msgspec.structs.replace
    if token["per"]:
        return replace(unit, per=token["per"].strip("/ "))
    if token["about"]:
        return replace(unit, is_about=True)
    if token["thousands"]:
        return replace(unit, factor=unit.factor * _THOUSAND)
    if token["factor"]:
        return replace(unit, factor=unit.factor * _FACTORS[token["factor"].casefold()])
    if token["sign"] in MANY:
        return replace(unit, sign=token["sign"])
    return unit


def unit_of_head(head: str) -> Unit:
    """What the name of a column says of its figures: in brackets, or as words of their own."""
    for inside in _BRACKETS.findall(head):
        unit = read_unit(inside.removeprefix("in ").strip())
        if unit is not None and unit != Unit():
            return unit
    found = Unit()
    for word in filter(None, _SPLIT.split(_BRACKETS.sub(" ", head))):
        if (unit := _word_unit(word)) is not None:
            found = msgspec.structs.replace(
                found,
                currency=found.currency or unit.currency,
                factor=found.factor * unit.factor,
                per=found.per or unit.per,
                sign=found.sign or unit.sign,
            )
    return found


def _word_unit(word: str) -> Unit | None:
    """A word of a column's name as a unit: one letter and words that mean something else are none."""
    code = word.upper()
    if code in CODES and word != code and code not in COMMON:
        return None
    is_sign = word in SIGNS
    return read_unit(word) if is_sign or len(word) > 1 else None
