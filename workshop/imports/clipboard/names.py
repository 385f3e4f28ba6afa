"""A person as somebody wrote them down: surname first or last, a title, a note or an address beside it."""

import re
from typing import NamedTuple

from workshop.domain.text import clean_line

_JOBS = re.compile(
    r"\b(c[a-z]{1,2}o|s?vp|evp|chief|officer|head|lead|leader|manager\w*|management|director\w*|direct(?:eur|rice)"
    r"|president\w*|analyst\w*|engineer\w*|architekt\w*|architect\w*|consultant\w*|designer\w*|developer\w*"
    r"|specialist\w*|coordinator\w*|assistan[tz]\w*|partner\w*|founder|owner|counsel|buyer|planner|editor|strategist"
    r"|controller\w*|administrator\w*|scientist|product|project|programme?|\w*leit(?:er|erin|ung)|\w*vorstand|vorständin"
    r"|\w*referent(?:in)?|\w*geschäftsführ\w+|chefs?|cheffe|responsable|jefe|jefa|gerente|berater(?:in)?|prokurist(?:in)?"
    r"|entwickler(?:in)?|einkäufer(?:in)?|sachbearbeiter(?:in)?|mitarbeiter(?:in)?|praktikant(?:in)?|sekretär(?:in)?"
    r"|responsabile|direttor[ea]|directora?|diretora?|hoofd|manag(?:er|eress)|dsi|ceo|of)\b"
)
_MIGHT_BE_FIRST = re.compile(r"(?:[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?\s?){1,3}")
_PARTICLES = frozenset(
    {"von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la", "le", "el", "al"}
    | {"bin", "ten", "ter", "zu", "zur", "zum", "mc", "mac", "st.", "o'"}
)
_SUFFIXES = re.compile(
    r"(?:ph\.?\s?d|m\.?b\.?a|m\.?sc|b\.?sc|jr|sr|dr|prof|esq|cpa|iii|ii|iv)\.?", re.IGNORECASE
)
_NOTE = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*")
_PRONOUNS = re.compile(r"(?:she|he|they|sie|er|elle|il)(?:\s*/\s*\w+)+", re.IGNORECASE)
_LOOSE = re.compile(r"^(?:['\"“”„«»‚‘’]+)|(?:['\"“”«»‘’]+)$")


class Person(NamedTuple):
    """What one entry of a list of people says; `is_sure` unless it could be read in another way."""

    name: str
    title: str = ""
    is_sure: bool = True


def is_job(text: str) -> bool:
    """Whether a word in it is one of a job title."""
    return bool(_JOBS.search(" ".join(text.casefold().replace("-", " ").split())))


def is_like_name(text: str) -> bool:
    """Whether this can be a person's whole name, and no job title."""
    words = text.split()
    if not 2 <= len(words) <= 5 or is_job(text) or any(sign.isdigit() for sign in text):
        return False
    return all(word[:1].isupper() or word.casefold() in _PARTICLES or word[:1] in "'’" for word in words)


def is_surname_first(text: str) -> bool:
    """Whether this is one person as "Berg, Anna"."""
    last, comma, first = (part.strip() for part in text.partition(","))
    if not comma or not last or not first or "," in first or is_job(first) or is_job(last):
        return False
    if first.isupper() and len(first) < 5 and first.isalpha() and not last.isupper():
        return False
    is_double = len(last.split()) == 2 and len(first.split()) == 1
    return (is_double or _is_surname(last)) and bool(_MIGHT_BE_FIRST.fullmatch(first))


def _is_surname(text: str) -> bool:
    words = [word for word in text.split() if not _SUFFIXES.fullmatch(word)]
    return len(words) == 1 or (bool(words) and words[0].casefold() in _PARTICLES)


def turned_name(text: str) -> str:
    """The name with the given one first."""
    last, comma, first = (part.strip() for part in text.partition(","))
    if not comma or not first or not last:
        return text
    degrees = [word for word in last.split() if _SUFFIXES.fullmatch(word)]
    names = [word for word in last.split() if word not in degrees]
    return " ".join((*degrees, first, *names))


def person_of(text: str, address: str = "") -> Person:
    """Who is written here; what stands in brackets is a job title, or else no part of the name."""
    text, notes = _without_notes(_unquoted(text))
    title = next((note for note in notes if is_job(note)), "")
    if not text:
        return Person(name_of_address(address), title, False)
    parts = [part.strip() for part in text.split(",") if part.strip()]
    suffixes = [part for part in parts[1:] if _SUFFIXES.fullmatch(part)]
    parts = [part for part in parts if part not in suffixes]
    if len(parts) > 2 and is_surname_first(", ".join(parts[:2])):
        parts = [turned_name(", ".join(parts[:2])), *parts[2:]]
    if len(parts) == 1:
        return Person(parts[0], title)
    if len(parts) == 2 and not is_job(parts[1]):
        both = ", ".join(parts)
        is_sure = is_surname_first(both) or _are_in(address, parts)
        return Person(turned_name(both), title, is_sure)
    return Person(parts[0], title or ", ".join(parts[1:]))


def name_of_address(address: str) -> str:
    """A guess at whose address this is; "anna.berg@firm.example" is Anna Berg."""
    words = [word for word in re.split(r"[._\d-]+", address.partition("@")[0]) if word]
    return " ".join(word[:1].upper() + word[1:] for word in words)


def _are_in(address: str, parts: list[str]) -> bool:
    """Whether an address is made of words of both parts: then they are one person's names."""
    local = address.partition("@")[0].casefold()
    return bool(local) and all(
        any(len(word) > 1 and word.casefold() in local for word in part.split()) for part in parts
    )


def _unquoted(text: str) -> str:
    return clean_line(_LOOSE.sub("", clean_line(text)))


def _without_notes(text: str) -> tuple[str, list[str]]:
    notes = [note.strip() for note in _NOTE.findall(text)]
    return clean_line(_NOTE.sub(" ", text)).strip(" ,"), [n for n in notes if not _PRONOUNS.fullmatch(n)]
