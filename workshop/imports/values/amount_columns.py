"""The amounts of a table, read together: decimal mark, currency, and what they count in."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

import msgspec

from workshop.domain.fact import Money, is_amount
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.tables.grid import Remark
from workshop.imports.values.blanks import has_no_value
from workshop.imports.values.currencies import POINTED
from workshop.imports.values.figures import Amount, read_amount, times
from workshop.imports.values.ranges import read_ranges
from workshop.imports.values.units import Unit, read_unit, unit_of_head

DEFAULT = "EUR"
TAKEN, LEFT_EMPTY = "take", "leave-empty"
_MARKS = (",", ".")
_FACTORS = ("1", "1000", "1000000")
_FEWEST, _SMALL = 3, 10
"""An amount that is a tenth of the smallest of so many others is asked about."""
_LARGEST_COUNTED = 100_000
"""Amounts above this aren't written in thousands or millions."""
_MONEY_WORDS = re.compile(
    r"cost|budget|spend|amount|price|kosten|betrag|ausgabe|aufwand|co[uû]t|montant|coste|costo|custo|importe",
    re.IGNORECASE,
)


class Column(msgspec.Struct, frozen=True):
    """A column beside that of the amounts: its name, and some of its cells."""

    name: str
    cells: tuple[str, ...] = ()


class Amounts(msgspec.Struct, frozen=True):
    """The amounts of a table by line, what none could be read of, and what is to be said.

    `bare` are the lines of amounts of which nothing says the currency.
    """

    money: dict[int, Money]
    unread: dict[int, str]
    doubts: tuple[Doubt, ...] = ()
    remarks: tuple[Remark, ...] = ()
    bare: frozenset[int] = frozenset()


class _Asked(msgspec.Struct, frozen=True):
    """What the user said of the amounts."""

    answers: Mapping[str, str]
    decimal: str | None


def read_amounts(
    cells: Sequence[tuple[int, str]],
    currencies: Mapping[int, str],
    name: str,
    beside: Sequence[Column],
    answers: Mapping[str, str],
    decimal: str | None = None,
    letters: str = "",
) -> Amounts:
    """The amounts in these cells of the column of this name; `currencies` are those of their lines.

    `letters` are what a spreadsheet calls the column. A mark before three figures is the
    decimal one, or parts thousands, as the other amounts show; where none does it is a doubt.
    """
    read, unread = _read(cells)
    ranges = read_ranges(read, unread, answers, letters)
    asked = _Asked(answers, decimal if decimal in _MARKS else None)
    head = unit_of_head(name)
    mark, doubts = _decimal(read, asked, head)
    is_asked = asked.decimal is not None or "decimals" in answers
    marks = {
        line: "." if _is_pointed(each.unit, head) and not is_asked else mark
        for line, (_, each) in read.items()
    }
    unit, more, remarks = _unit(read, mark, name, beside, answers)
    values = {line: times(each.value(marks[line]), unit.factor) for line, (_, each) in read.items()}
    small, empty = _small(values, read, unit, answers)
    doubts += [*more, *small, *ranges]
    kept = {line: value for line, value in values.items() if line not in empty}
    unread |= {line: read[line][0] for line, value in kept.items() if not is_amount(value)}
    money = {
        line: Money(amount=value, currency=_currency_of(read[line][1].unit, currencies.get(line, ""), unit))
        for line, value in kept.items()
        if is_amount(value)
    }
    remarks += _currency_remarks(read, currencies, unit)
    bare = frozenset(line for line in money if _is_bare(read[line][1], currencies.get(line, ""), unit))
    return Amounts(money, unread, tuple(doubts), tuple(remarks), bare)


def _is_bare(amount: Amount, beside: str, unit: Unit) -> bool:
    """Whether nothing says the currency of an amount."""
    return not (amount.unit.currency or _currency(beside) or unit.currency)


def _read(cells: Sequence[tuple[int, str]]) -> tuple[dict[int, tuple[str, Amount]], dict[int, str]]:
    """Each cell and its amount by line, and the texts of those that hold none."""
    read: dict[int, tuple[str, Amount]] = {}
    unread: dict[int, str] = {}
    for line, text in cells:
        if has_no_value(text):
            continue
        amount = read_amount(text)
        if amount is None:
            unread[line] = text
        else:
            read[line] = text, amount
    return read, unread


def _currency_of(own: Unit, beside: str, unit: Unit) -> str:
    """What stands at the amount; a sign of several currencies is the one that column or cell beside name."""
    elsewhere = _currency(beside) or ("" if unit.sign else unit.currency)
    return (elsewhere if own.sign else "") or own.currency or elsewhere or unit.currency or DEFAULT


def _currency(text: str) -> str:
    unit = read_unit(text.strip()) if text.strip() else None
    return unit.currency if unit else ""


def _decimal(read: Mapping[int, tuple[str, Amount]], asked: _Asked, head: Unit) -> tuple[str, list[Doubt]]:
    """The decimal mark of those that could have either, and the doubt where nothing shows which.

    Another amount that is written out shows it ("1.2 Mio." does not).
    """
    open_ = {line: each for line, each in read.items() if each[1].is_doubtful}
    if asked.decimal is None and "decimals" not in asked.answers:
        open_ = {line: each for line, each in open_.items() if not _is_pointed(each[1].unit, head)}
    marks = {amount.mark for _, amount in read.values() if amount.unit.factor == 1} - {""}
    if not open_:
        return ".", []
    if asked.decimal is not None:
        return asked.decimal, []
    if len(marks) == 1 and "decimals" not in asked.answers:
        return marks.pop(), []
    text, amount = next(iter(open_.values()))
    guess = max(_MARKS, key=lambda mark: sum(_parts_thousands(each, mark) for _, each in open_.values()))
    mark = chosen(asked.answers, "decimals", _MARKS, guess)
    doubt = Doubt(
        key="decimals",
        code="decimal-mark",
        choices=_MARKS,
        chosen=mark,
        params={
            "value": text,
            "n": str(len(open_)),
            "number_comma": str(amount.value(",")),
            "number_point": str(amount.value(".")),
        },
        lines=tuple(open_),
    )
    return mark, [doubt]


def _is_pointed(unit: Unit, head: Unit) -> bool:
    """Whether the amount's currency is written with a point wherever it is at home."""
    return (unit.currency or head.currency) in POINTED


def _parts_thousands(amount: Amount, mark: str) -> bool:
    """Whether the amount is the larger one with this decimal mark, for the other then parts thousands."""
    other = "." if mark == "," else ","
    return abs(amount.value(mark)) > abs(amount.value(other))


def _unit(
    read: Mapping[int, tuple[str, Amount]],
    mark: str,
    name: str,
    beside: Sequence[Column],
    answers: Mapping[str, str],
) -> tuple[Unit, list[Doubt], list[Remark]]:
    """What the amounts count in: as the column's name says, or else as the columns beside it do."""
    unit, remarks = unit_of_head(name), []
    first = next(iter(read), 0)
    if unit.per:
        remarks.append(Remark(0, "amounts-per-time", {"column": name}))
    other = _unit_beside(beside)
    if other is None or not read:
        return unit, [], remarks
    if not unit.currency and other[0].currency:
        unit = msgspec.structs.replace(unit, currency=other[0].currency, sign="")
        if not all(each.unit.currency for _, each in read.values()):
            params = {"column": other[1], "currency": unit.currency}
            remarks.append(Remark(0, "currency-of-column", params))
    large = max(abs(each.value(mark)) for _, each in read.values()) > _LARGEST_COUNTED
    counted = any(each.unit.factor != 1 for _, each in read.values())
    factor = str(other[0].factor)
    if unit.factor != 1 or factor == "1" or factor not in _FACTORS or large or counted:
        return unit, [], remarks
    choice = chosen(answers, "unit", _FACTORS, factor)
    params = {"value": read[first][0], "column": other[1], "name": name}
    doubt = Doubt(
        key="unit", code="amounts-count-in", choices=_FACTORS, chosen=choice, params=params, lines=tuple(read)
    )
    return msgspec.structs.replace(unit, factor=Decimal(choice)), [doubt], remarks


def _unit_beside(beside: Sequence[Column]) -> tuple[Unit, str] | None:
    """What other columns of money are in, if all of them agree, and the name of one."""
    found: dict[tuple[str, Decimal], str] = {}
    for column in beside:
        if not _MONEY_WORDS.search(column.name):
            continue
        unit = unit_of_head(column.name)
        if not unit.currency and unit.factor == 1:
            unit = _unit_of_cells(column.cells)
        if unit.currency or unit.factor != 1:
            found.setdefault((unit.currency, unit.factor), column.name)
    if len(found) != 1:
        return None
    (currency, factor), name = next(iter(found.items()))
    return Unit(currency=currency, factor=factor), name


def _unit_of_cells(cells: Sequence[str]) -> Unit:
    """What stands behind the last figure of most of the cells, as in "between 5 and 9 M€"."""
    units: Counter[tuple[str, Decimal]] = Counter()
    for cell in cells:
        tail = re.search(r"\d\s*(\D+)$", cell)
        unit = read_unit(tail[1].strip()) if tail else None
        if unit is not None:
            units[unit.currency, unit.factor] += 1
    if not units:
        return Unit()
    (currency, factor), count = units.most_common(1)[0]
    return Unit(currency=currency, factor=factor) if 2 * count > len(cells) else Unit()


def _small(
    values: Mapping[int, Decimal],
    read: Mapping[int, tuple[str, Amount]],
    unit: Unit,
    answers: Mapping[str, str],
) -> tuple[list[Doubt], frozenset[int]]:
    """An amount so far below all others that it may be meant otherwise, and whether it's left empty."""
    rising = sorted((abs(value), line) for line, value in values.items() if value)
    if len(rising) <= _FEWEST or rising[0][0] * _SMALL > rising[1][0]:
        return [], frozenset()
    line = rising[0][1]
    text, amount = read[line]
    key, choices = f"money:{line}", (TAKEN, LEFT_EMPTY)
    choice = chosen(answers, key, choices, TAKEN)
    currency = amount.unit.currency or unit.currency or DEFAULT
    params = {
        "value": text,
        "money_read": f"{values[line]} {currency}",
        "money_least": f"{rising[1][0]} {currency}",
    }
    doubt = Doubt(key=key, code="small-amount", choices=choices, chosen=choice, params=params, lines=(line,))
    return [doubt], frozenset({line} if choice == LEFT_EMPTY else ())


def _currency_remarks(
    read: Mapping[int, tuple[str, Amount]], currencies: Mapping[int, str], unit: Unit
) -> list[Remark]:
    """A sign that several currencies have, times that an amount is for, and that a currency was assumed."""
    remarks: list[Remark] = []
    signs: dict[str, int] = {}
    bare: list[int] = []
    for line, (text, amount) in read.items():
        if amount.unit.per:
            remarks.append(Remark(line, "amount-per-time", {"value": text}))
        if amount.unit.is_about:
            remarks.append(Remark(line, "amount-about", {"value": text}))
        is_said = _currency(currencies.get(line, "")) or (unit.currency and not unit.sign)
        if amount.unit.sign and not is_said:
            signs.setdefault(amount.unit.sign, line)
        if _is_bare(amount, currencies.get(line, ""), unit):
            bare.append(line)
    if unit.sign and read and not signs:
        signs[unit.sign] = next(iter(read))
    for sign, line in signs.items():
        read_as = read_unit(sign)
        remarks.append(
            Remark(line, "sign-of-many", {"sign": sign, "currency": read_as.currency if read_as else DEFAULT})
        )
    if bare:
        remarks.append(Remark(bare[0], "currency-assumed", {"currency": DEFAULT, "n": str(len(bare))}))
    return remarks
