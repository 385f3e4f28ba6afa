"""Which column of a portfolio holds which field, told by what the columns are called."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from workshop.imports.portfolios.head_names import EXACT, PATTERNS

_WRAPPED = re.compile(
    r"(?:custom fields?|benutzerdefinierte[sn]? felde?r?|champs? personnalis[ée]s?|campos? personalizados?"
    r"|campo personalizzato|aangepast veld) \((?P<name>.+)\)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(\[{][^()\[\]{}]*[)\]}]")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])")
_UNITS = re.compile(
    r"\b(?:in |en )?(?:eur|usd|gbp|chf|jpy|inr|sek|nok|dkk|pln|czk|aud|cad|brl"
    r"|teur|keur|meur|tchf|kchf|mchf|tusd|euros?|dollars?|pounds?|mio|tsd|mrd|million(?:s|en)?|thousands?|tausend|k|m)\b"
)
_NEVER = re.compile(
    r"\b(?:variance|varianz|abweichung|narrative|commentary|kommentar|avg|average|type|typ|url|link|count|email"
    r"|e mail|created|erstellt|updated|aktualisiert|modified|last|rate|conv|tranche|remaining|verbleibend)\b"
)
_SUMMARIES = frozenset(EXACT["title"][0].split("|"))
_OF_JIRA = frozenset({*EXACT["key"][0].split("|"), "key", "issue type", "vorgangstyp", "issue id"})
_OF_PROJECT = frozenset({"task mode", "vorgangsmodus", "outline level", "gliederungsebene", "predecessors"})
_PENALTY = 4
_KEPT = 1 << 13
"""So many names are remembered: heads are looked for in many rows, and asked about field by field."""
_OLD = re.compile(r"\b(?:actual|ist|forecast|baseline|peak|purchase|previous|original|raw|old)\b")


@lru_cache(maxsize=_KEPT)
def bare_name(name: str) -> str:
    """A column's name in lower case, without accents, signs, units and what stands in brackets.

    A tool's wrapping of a field that users made ("Custom field (Budget)") falls away.
    """
    line = " ".join(unicodedata.normalize("NFKC", name).split())
    if wrapped := _WRAPPED.fullmatch(line):
        line = wrapped["name"]
    line = _CAMEL.sub(" ", _BRACKETS.sub(" ", line) if not _BRACKETS.fullmatch(line.strip()) else line)
    letters = unicodedata.normalize("NFD", line.casefold().replace("ß", "ss"))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^\w]+|_", " ", plain).split())


@cache
def _exact() -> Mapping[str, Mapping[str, int]]:
    """By field, each known name and the group that it stands in."""
    return {
        field: {
            bare_name(name): rank
            for rank, group in reversed([*enumerate(groups)])
            for name in group.split("|")
        }
        for field, groups in EXACT.items()
    }


@cache
def _patterns() -> Mapping[str, tuple[tuple[re.Pattern[str], int], ...]]:
    return {field: tuple((re.compile(p), rank) for p, rank in listed) for field, listed in PATTERNS.items()}


@lru_cache(maxsize=_KEPT)
def rank(name: str, field: str) -> int | None:
    """How far behind the best names of a field this one stands; None if it is no name of it."""
    bare = bare_name(name)
    found = _rank(bare, field)
    if found is None and field in ("budget", "duration"):
        found = _rank(" ".join(_UNITS.sub(" ", bare).split()), field)
    return found


def _rank(bare: str, field: str) -> int | None:
    if (known := _exact()[field].get(bare)) is not None:
        return 2 * known
    if _NEVER.search(bare):
        return None
    for pattern, behind in _patterns().get(field, ()):
        if pattern.fullmatch(bare):
            return 2 * behind + 1 + (_PENALTY if _OLD.search(bare) else 0)
    return None


def told(names: Sequence[str], fields: Sequence[str], but: set[int]) -> dict[str, int]:
    """The column of each of these fields, where one is called like it: the best name first, then the first.

    A column is of the field whose best name it has; `but` are those that aren't to be told.
    """
    ways = sorted(
        (behind, place, order, field)
        for place, name in enumerate(names)
        if place not in but and name.strip()
        for order, field in enumerate(fields)
        if (behind := rank(name, field)) is not None
    )
    found: dict[str, int] = {}
    taken: set[int] = set()
    summaries, numbers = _summaries(names), _row_numbers(names)
    for _, place, _, field in ways:
        if (field == "title" and place in summaries) or (field == "key" and place in numbers):
            continue
        if field not in found and place not in taken:
            found[field] = place
            taken.add(place)
    if "title" not in found and "title" in fields and "description" in found:
        found["title"] = found.pop("description")
    return found


def _summaries(names: Sequence[str]) -> frozenset[int]:
    """Columns called summary that are no titles: of a table that has a name besides, and isn't Jira's."""
    bare = [bare_name(name) for name in names]
    if _OF_JIRA.intersection(bare) or not any(_is_title(name) for name in bare if name not in _SUMMARIES):
        return frozenset()
    return frozenset(place for place, name in enumerate(bare) if name in _SUMMARIES)


def _row_numbers(names: Sequence[str]) -> frozenset[int]:
    """The number that Microsoft Project gives to a row: it is another's as soon as a row is put in."""
    bare = [bare_name(name) for name in names]
    is_project = not _OF_PROJECT.isdisjoint(bare)
    return frozenset(place for place, name in enumerate(bare) if is_project and name == "id")


def _is_title(bare: str) -> bool:
    return bare in _exact()["title"]
