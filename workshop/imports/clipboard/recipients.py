"""A list of recipients, as mail programs, calendars and address books put it down."""

import re
from collections.abc import Iterator

from workshop.imports.clipboard.names import Person, is_like_name, is_surname_first, person_of

_ADDRESS = r"[^\s<>;,\"()\[\]]+@[^\s<>;,\"()\[\]]+\.?[^\s<>;,\"()\[\]]*"
_HELD = re.compile(
    rf"[<(\[]\s*(?:mailto:|smtp:|sip:)?\s*({_ADDRESS}|/o=[^<>]*)\s*[>)\]](?:\s*<[^<>]*@[^<>]*>)?", re.I
)
_BARE = re.compile(rf"(?:mailto:)?({_ADDRESS})", re.IGNORECASE)
_LABEL = re.compile(
    r"^\s*(?:to|cc|bcc|from|an|von|kopie|blindkopie|à|de|para|per|a|required|optional|attendees|erforderlich"
    r"|teilnehmer|participants|empfänger|recipients|organi[sz]er|aan)\s*:\s*",
    re.IGNORECASE,
)
_LAST_OF_ALL = re.compile(r",?\s+(?:and|und|et|y|e|en|&)\s+(?=[^,]+$)")
_MANY = 2_000


def read_recipients(text: str) -> tuple[Person, ...] | None:
    """Everybody in the list; None where it is no list of recipients."""
    lines = [_LABEL.sub("", line) for line in text.replace("\t", " ").splitlines() if line.strip()]
    if len(text) > 400_000 or not lines:
        return None
    if _HELD.search(text) or _BARE.search(text):
        return _with_addresses("\n".join(lines))
    return _without_addresses(lines)


def _with_addresses(text: str) -> tuple[Person, ...] | None:
    """Nobody where what is no person stands among them: a table with a column of addresses is a table."""
    people = [person for entry in _entries(text) for person in _people(entry)]
    return tuple(person for person in people if person.name) or None


def _people(entry: str) -> Iterator[Person]:
    """Who stands in an entry: one person, or behind others who have no address."""
    first, comma, rest = entry.partition(",")
    found = _person(entry)
    if found is not None and not found.is_sure and comma and is_like_name(first.strip()):
        yield Person(first.strip(), is_sure=False)
        found = _person(rest)
    if found is not None:
        yield found


def _person(entry: str) -> Person | None:
    entry = entry.strip(" \t\n,;")
    if not entry:
        return None
    held = _HELD.search(entry) or _BARE.search(entry)
    if held is None:
        return person_of(entry)
    before, after = entry[: held.start()].strip(" ,"), entry[held.end() :].strip(" ,")
    if before.strip("'\"") in ("", held.group(1)):
        return person_of(after, held.group(1))
    found = person_of(before, held.group(1))
    if after and not found.title:
        told = person_of(f"{found.name} ({after.strip('()')})")
        return Person(found.name, told.title, found.is_sure)
    return found


def _entries(text: str) -> list[str]:
    """The entries: semicolons and line ends part them, and commas behind addresses."""
    entries: list[str] = []
    start = 0
    for place, sign in _outside(text):
        if sign in ";\n" or (sign == "," and _ends_with_address(text[start:place])):
            entries.append(text[start:place])
            start = place + 1
    return [*entries, text[start:]]


def _ends_with_address(text: str) -> bool:
    text = text.rstrip()
    return any(match.end() == len(text) for match in (*_HELD.finditer(text), *_BARE.finditer(text)))


def _outside(text: str) -> list[tuple[int, str]]:
    """Where these signs stand outside of quotes and brackets."""
    found: list[tuple[int, str]] = []
    is_quoted, closing = False, ""
    for place, sign in enumerate(text):
        if sign == '"':
            is_quoted = not is_quoted and '"' in text[place + 1 :].partition("\n")[0]
        elif is_quoted:
            continue
        elif closing:
            closing = "" if sign in (closing, "\n") else closing
        elif sign in "<([":
            closing = {"<": ">", "(": ")", "[": "]"}[sign]
        if sign in ";,\n" and not closing and not is_quoted:
            found.append((place, sign))
    return found


def _without_addresses(lines: list[str]) -> tuple[Person, ...] | None:
    """Names on one line that semicolons part, or names on lines of their own that end in one."""
    if len(lines) == 1 and ";" not in lines[0]:
        return _between_commas(lines[0])
    entries = [entry.strip() for line in lines for entry in line.split(";") if entry.strip()]
    has_ends = all(line.rstrip().endswith(";") for line in lines[:-1])
    if len(entries) < 2 or len(entries) > _MANY or not any(";" in line for line in lines) or not has_ends:
        return None
    if not all(is_like_name(entry) or is_surname_first(entry) for entry in map(_bare, entries)):
        return None
    return tuple(person_of(entry) for entry in entries)


def _between_commas(line: str) -> tuple[Person, ...] | None:
    """Whole names on one line; two of them may be one person's."""
    names = [name.strip() for name in _LAST_OF_ALL.sub(",", line).split(",") if name.strip()]
    if len(names) < 2 or not all(is_like_name(name) for name in names):
        return None
    return tuple(Person(name, is_sure=len(names) > 2) for name in names)


def _bare(entry: str) -> str:
    return re.sub(r"\s*[(\[][^()\[\]]*[)\]]", "", entry).strip()
