"""A person's name as lists have it: surname first, with an address, a bracket or a job title behind it."""

import re

import msgspec

from workshop.domain.text import clean_line

_ADDRESS = re.compile(r"\s*[<(\[]\s*(?:mailto:)?[^\s<>()\[\]@]+@[^\s<>()\[\]]+\s*[>)\]]")
_TAG = re.compile(r"\s*(\([^()]*\)|\[[^\[\]]*\])\s*$")
_NUMBERED = re.compile(r"^(?:\d{1,3}[.)]\s+|[-–*•▪‣·]\s+)")
FOOTNOTES = " *†‡§¹²³⁴⁵⁶⁷⁸⁹⁰"
"""Signs that lead to a note elsewhere, where they stand behind a name."""
_BEHIND = re.compile(
    r"(?:(?:ph\.?\s?d|m\.?b\.?a|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|j\.?d|m\.?d|jr|sr|i{1,3}|iv|esq|cpa|pmp)\.?,?\s*)+",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"[A-Z]{2,5}|.*\b(?i:head|chief|director|manager|lead|officer|vp|president|owner|analyst|architect|engineer"
    r"|consultant|assistant|specialist|leiter(?:in)?|leitung|chef(?:in)?|referent(?:in)?|vorstand|directeur"
    r"|directrice|responsable|directora?|gerente|jef[ea]|direttor[ei]|responsabile|diretora?|hoofd)\b.*",
)


class Name(msgspec.Struct, frozen=True):
    """A name as it is read first name first, a job title that stood behind it, and what was left out."""

    text: str
    title: str = ""
    tag: str = ""
    turned: bool = False


def read_name(text: str, last_first: bool = False) -> Name:
    """The name in a cell; "Berg, Anna (External)" is Anna Berg, and so is "BERG Anna" where `last_first`."""
    line = _NUMBERED.sub("", _ADDRESS.sub("", clean_line(text)))
    tag = _TAG.search(line)
    if tag and tag.start():
        line = line[: tag.start()]
    line = line.rstrip(FOOTNOTES) or line
    left = tag[1] if tag and tag.start() else ""
    if last_first and "," not in line and " " in line:
        line = _parted(line)
    before, comma, behind = line.partition(",")
    before, behind = before.strip(), behind.strip()
    if not comma or not before or not behind or _BEHIND.fullmatch(behind):
        return Name(line if behind or not comma else before, tag=left)
    if _JOB.fullmatch(behind) and len(before.split()) > 1:
        return Name(before, title=behind, tag=left)
    if "," in behind or len(before.split()) > 3 or len(behind.split()) > 3 or _JOB.fullmatch(behind):
        return Name(line, tag=left)
    return Name(f"{behind} {before}", tag=left, turned=True)


def _parted(line: str) -> str:
    """A name with its last name first, with a comma behind: capitals are the last name, else one word."""
    names = line.split()
    capitals = next((n for n, word in enumerate(names) if not word.isupper()), 0)
    last = capitals or next((n for n, word in enumerate(names, 1) if word[:1].isupper()), 1)
    return f"{' '.join(names[:last])}, {' '.join(names[last:])}" if last < len(names) else line
