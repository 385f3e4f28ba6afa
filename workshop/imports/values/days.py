"""One cell as a day, or as the days from a first to a last one."""

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

import msgspec

from workshop.imports.values.blanks import plain_line
from workshop.imports.values.month_names import is_weekday, month_number
from workshop.imports.values.periods import read_period
from workshop.imports.values.spans import (
    NO_HINTS,
    Hints,
    Precision,
    Span,
    Written,
    full_year,
    of_day,
    of_months,
    one_way,
)

_LONGEST = 80
_KEPT = 1 << 14
"""So many cells are remembered: a table says the same days again and again."""
_TIME = re.compile(
    r"(?:,?\s*(?:um|at|à)\s+|[T,]\s*|\s+)\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?|uhr|h)?"
    r"\s*(?:z|\(?(?:utc|gmt|[a-z]{2,5}t)?[+-]?[\d:]*\)?)?",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"(?:ca\.?|circa|approx\.?|approximately|about|around|ungefähr|etwa|env\.?|vers|~|≈)\s*", re.I
)
_PARTS = {
    "early": (1, 10),
    "anfang": (1, 10),
    "beginning of": (1, 10),
    "début": (1, 10),
    "mid": (11, 20),
    "mitte": (11, 20),
    "mi-": (11, 20),
    "middle of": (11, 20),
    "late": (21, 31),
    "ende": (21, 31),
    "end of": (21, 31),
    "fin": (21, 31),
}
_PART = re.compile(rf"({'|'.join(map(re.escape, _PARTS))})[\s\-]*(.+)", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])\s?(\d{1,2})(?:\2\s?(\d{1,2})\.?)?")
_SOLID = re.compile(r"((?:19|20|21)\d\d)(\d\d)(\d\d)")
_FIGURES = re.compile(r"(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?'?(\d{4}|\d\d)")
_NO_YEAR = re.compile(r"(\d{1,2})([/.])\s?(\d{1,2})\.?")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s?[-/.]\s?(\d{4})")
_YEAR = r"'?(\d{4}|\d\d)"
_DAY = r"(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?"
_WORD = r"([^\W\d_]{3,}\.?)"
_BETWEEN = r"(?:\s*[-/., ]\s*|\s+(?:de|del|of)\s+|)"
_DAY_WORD = re.compile(rf"{_DAY}{_BETWEEN}{_WORD}(?:{_BETWEEN}{_YEAR})?")
_WORD_DAY = re.compile(rf"{_WORD}{_BETWEEN}{_DAY}(?:{_BETWEEN}{_YEAR})?")
_WORD_YEAR = re.compile(rf"{_WORD}(?:(?:\s*[-/., ]\s*|\s+de\s+)(\d{{4}}|'\d\d|\d\d))?")
_YEAR_WORD = re.compile(rf"(\d{{4}})\s*[-/., ]\s*{_WORD}(?:\s*[-/., ]\s*{_DAY})?")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911, "R": 2018, "H": 1988}
_EAST = re.compile(
    r"(?:(令和|平成|昭和|民國|民国|R|H)\s*(\d{1,3}|元)|(\d{4}))\s*[年년.]\s*(\d{1,2})\s*[月월.]"
    r"(?:\s*(\d{1,2})\s*[日號号일]?)?"
)
_SERIAL = re.compile(r"([2-7]\d{4})(?:\.\d+)?")
_EPOCH = re.compile(r"(1\d{9})(\d{3})?")
_FIRST_SHORT_YEAR = 20
"""From "Apr 20" on a month and two figures are a month of that year."""
_ZERO = date(1899, 12, 30)
"""The day from which spreadsheets count."""
_OPEN = re.compile(
    r"(?:from|since|starting|as of|until|till|by|up to|ab|seit|bis|spätestens"
    r"|dès|à partir de|jusqu'à|desde|hasta)"
    r"\s+(?=\S*\d|[^\W\d_]{3})",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]$|\s*[?*]+$")
_ONWARDS = re.compile(r"\s*(?:onwards?|ff\.?|et seq\.?)$", re.IGNORECASE)
_SEASONS = {
    **dict.fromkeys(("spring", "frühjahr", "frühling", "printemps", "primavera"), 3),
    **dict.fromkeys(("summer", "sommer", "été", "verano", "estate"), 6),
    **dict.fromkeys(("autumn", "fall", "herbst", "automne", "otoño", "autunno"), 9),
}
_SEASON = re.compile(rf"({'|'.join(_SEASONS)})\s+(\d{{4}})", re.IGNORECASE)
_RUN = re.compile(r"([^\W\d_]+\.?\s?)(\d{1,2})\s*[-–/]\s*(\d{1,2})(?!\d)(.*)")
_BETWEEN_DAYS = re.compile(r"\s*(?:→|->|—|–|\bto\b|\buntil\b|\btill\b|\bbis\b|\bau\b|\bal\b|~|〜|\.\.+)\s*")
_DASH = re.compile(r"\s+-\s+")
_TIGHT = re.compile(r"(?<=[\w.])-(?=[\w])")


@lru_cache(maxsize=_KEPT)
def read_written(text: str, hints: Hints = NO_HINTS) -> Written | None:
    """What a cell says as a day, in all ways that it can be read; None where it can't be.

    Days as figures, with the month in seven languages, of Japanese eras, as a spreadsheet counts them; a
    month, week, quarter, half year or year is its days. Two with a sign between are the days of both.
    """
    line = plain_line(text)
    if not line or len(line) > _LONGEST:
        return None
    found = _one(line, hints) or _from_to(line, hints)
    if found is None and (run := _RUN.fullmatch(line)):
        found = _from_to(f"{run[1]}{run[2]} – {run[1]}{run[3]}{run[4]}", hints)
    return found


def _one(line: str, hints: Hints) -> Written | None:
    """A day as it stands, else without the weekday before it and the time behind it."""
    found = _day(line, hints)
    if found is None and (less := _without_rest(line)) != line:
        found = _day(less, hints)
    return found or _about(line, hints)


def _without_rest(line: str) -> str:
    first, _, rest = line.partition(" ")
    if rest and is_weekday(first):
        line = rest
    time = list(_TIME.finditer(line))
    if time and time[-1].end() == len(line) and time[-1].start() >= 6:
        line = line[: time[-1].start()]
    return line.strip(" ,")


def _about(line: str, hints: Hints) -> Written | None:
    """ "ca. 1.4.2026", "Mitte März 2026", "ab Mai 2026", "Herbst 2026" and their like."""
    if (found := _ABOUT.match(line)) and (written := _one(line[found.end() :], hints)):
        return msgspec.structs.replace(written, precision=Precision.ABOUT)
    if (bare := _REMARK.sub("", line)) != line and (written := _one(bare, hints)):
        return msgspec.structs.replace(written, precision=Precision.ABOUT)
    less = _ONWARDS.sub("", _OPEN.sub("", line, count=1) if _OPEN.match(line) else line)
    if less != line and (written := _one(less, hints)):
        return msgspec.structs.replace(written, precision=Precision.ABOUT)
    if found := _SEASON.fullmatch(line):
        return one_way(of_months(int(found[2]), _SEASONS[found[1].casefold()], 3), Precision.ABOUT)
    found = _PART.fullmatch(line)
    whole = _day(found[2], hints) if found else None
    if found is None or whole is None or whole.day_first is None:
        return None
    part = _part(whole.day_first, *_PARTS[found[1].casefold()], whole.precision)
    return one_way(part, Precision.ABOUT, no_year=whole.no_year) if part else None


def _part(whole: Span, first: int, last: int, precision: Precision) -> Span | None:
    """A third of a month, a quarter or a year: the first, the second or the last."""
    if precision is Precision.MONTH:
        return Span(whole.first.replace(day=first), whole.first.replace(day=min(last, whole.last.day)))
    if precision is Precision.QUARTER:
        return of_months(whole.first.year, whole.first.month + first // 10, 1)
    if precision is Precision.YEAR:
        return of_months(whole.first.year, 1 + 4 * (first // 10), 4)
    return None


def _day(line: str, hints: Hints) -> Written | None:
    for read in (_year_first, _in_figures, _in_words, _eastern, read_period, _counted):
        try:
            found = read(line, hints)
        except (ValueError, OverflowError):
            continue
        if found is not None:
            return found
    return None


def _year_first(line: str, hints: Hints) -> Written | None:
    if found := _YEAR_FIRST.fullmatch(line):
        year, month, day = int(found[1]), int(found[3]), found[4]
        if day:
            return one_way(of_day(year, month, int(day)))
        return one_way(of_months(year, month, 1), Precision.MONTH)
    if found := _SOLID.fullmatch(line):
        return one_way(of_day(int(found[1]), int(found[2]), int(found[3])))
    return None


def _in_figures(line: str, hints: Hints) -> Written | None:
    if found := _FIGURES.fullmatch(line):
        return _both_ways(int(found[1]), int(found[3]), full_year(found[4]), found[2])
    if found := _MONTH_YEAR.fullmatch(line):
        return one_way(of_months(int(found[2]), int(found[1]), 1), Precision.MONTH)
    found = _NO_YEAR.fullmatch(line)
    if found and hints.year:
        return _both_ways(int(found[1]), int(found[3]), hints.year, found[2], no_year=True)
    return None


def _both_ways(one: int, other: int, year: int, mark: str, no_year: bool = False) -> Written | None:
    ways = []
    for day, month in ((one, other), (other, one)):
        try:
            ways.append(one_way(of_day(year, month, day)).day_first)
        except ValueError:
            ways.append(None)
    if ways == [None, None]:
        return None
    return Written(day_first=ways[0], month_first=ways[1], mark=mark, no_year=no_year)


def _in_words(line: str, hints: Hints) -> Written | None:
    """The month as a word, with a day, a year or both beside it."""
    if found := _DAY_WORD.fullmatch(line):
        return _worded(found[1], found[2], found[3], hints)
    if (found := _WORD_YEAR.fullmatch(line)) and not _is_day(found[2]):
        return _worded(None, found[1], found[2], hints)
    if found := _WORD_DAY.fullmatch(line):
        return _worded(found[2], found[1], found[3], hints)
    if found := _YEAR_WORD.fullmatch(line):
        return _worded(found[3], found[2], found[1], hints)
    return None


def _is_day(figures: str | None) -> bool:
    """Whether "July 15" is a day of July: it is where no year that is planned for ends so."""
    return figures is not None and len(figures) <= 2 and int(figures) < _FIRST_SHORT_YEAR


def _worded(day: str | None, word: str, year: str | None, hints: Hints) -> Written | None:
    month = month_number(word)
    of_year = full_year(year.lstrip("'")) if year else hints.year
    if month is None or of_year is None:
        return None
    if day is None:
        return one_way(of_months(of_year, month, 1), Precision.MONTH, no_year=not year)
    return one_way(of_day(of_year, month, int(day)), no_year=not year)


def _eastern(line: str, hints: Hints) -> Written | None:
    found = _EAST.fullmatch(line)
    if found is None:
        return None
    of_era = 1 if found[2] == "元" else int(found[2] or 0)
    year = _ERAS[found[1]] + of_era if found[1] else int(found[3])
    if found[5]:
        return one_way(of_day(year, int(found[4]), int(found[5])))
    return one_way(of_months(year, int(found[4]), 1), Precision.MONTH)


def _counted(line: str, hints: Hints) -> Written | None:
    """Days as a spreadsheet counts them, or seconds and milliseconds since 1970."""
    if found := _SERIAL.fullmatch(line):
        day = _ZERO + timedelta(days=int(found[1]))
        return one_way(Span(day, day), Precision.SERIAL)
    if found := _EPOCH.fullmatch(line):
        day = datetime.fromtimestamp(int(found[1]), UTC).date()
        return one_way(Span(day, day), Precision.SERIAL)
    return None


def _from_to(line: str, hints: Hints) -> Written | None:
    """Two days with a sign between: from the first of one to the last of the other."""
    for between in (_BETWEEN_DAYS, _DASH, _TIGHT):
        halves = between.split(line)
        if len(halves) != 2:
            continue
        last = _one(halves[1], hints)
        first = _first_half(halves[0].strip(), last, hints) if last else None
        if first is None or last is None:
            continue
        found = _joined(first, last)
        if found is not None:
            return found
    return None


def _first_half(text: str, last: Written, hints: Hints) -> Written | None:
    """The first of two days, which leaves out what the second says: its year, or month and year."""
    own = _one(text, hints)
    if own is not None and not own.no_year:
        return own
    until = last.day_first or last.month_first
    assert until is not None
    if re.fullmatch(r"\d{1,2}\.?", text):
        try:
            return one_way(of_day(until.last.year, until.last.month, int(text.rstrip("."))))
        except ValueError:
            return None
    return _one(text, Hints(until.last.year, hints.fiscal_month))


def _joined(first: Written, last: Written) -> Written | None:
    ways: list[Span | None] = []
    for month_first in (False, True):
        span = Span(first.span(month_first).first, last.span(month_first).last)
        ways.append(span if span.first <= span.last else None)
    if ways == [None, None]:
        return None
    mark = (first.mark if first.is_doubtful else "") or (last.mark if last.is_doubtful else "")
    return Written(
        day_first=ways[0],
        month_first=ways[1],
        mark=mark,
        precision=last.precision,
        no_year=last.no_year,
        is_range=True,
    )
