"""Role letters as people write them in cells: "A", "A/R", "R, C", "Accountable", "C (if asked)"."""

import re

import msgspec

_LONGEST = 4
_NOTHING = frozenset({"", "-", "–", "—", "−", ".", "·", "n/a", "na", "none"})
_WORDS = {
    "accountable": "A",
    "approver": "A",
    "agree": "A",
    "responsible": "R",
    "recommend": "R",
    "consulted": "C",
    "consult": "C",
    "contributor": "C",
    "informed": "I",
    "inform": "I",
    "input": "I",
    "driver": "D",
    "decide": "D",
    "perform": "P",
    "rechenschaftspflichtig": "A",
    "konsultiert": "C",
    "informiert": "I",
    "consulté": "C",
    "informé": "I",
    "consultado": "C",
    "informado": "I",
}
_REMARK = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_AFTER = re.compile(r"(?<!\s)\s+[—–]\s+.*$|:\s+.*$", re.DOTALL)
_BETWEEN = re.compile(r"[\s/,;&+|\\]+|\band\b", re.IGNORECASE)


class Letters(msgspec.Struct, frozen=True):
    """What a cell says: letters that are known, and what is not."""

    known: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether there is something, and all of it is known."""
        return bool(self.known) and not self.unknown


def read_letters(cell: str, scheme_letters: str) -> Letters:
    """The role letters of a cell; remarks in brackets or after a dash don't count."""
    text = cell.strip()
    if text.casefold() in _NOTHING:
        return Letters()
    bare = _AFTER.sub("", _REMARK.sub(" ", text)).strip()
    known: list[str] = []
    unknown: list[str] = []
    for token in filter(None, _BETWEEN.split(bare)):
        found = _token(token.strip("*.()"), scheme_letters)
        if found is None:
            unknown.append(token)
        else:
            known.extend(found)
    if len(unknown) > len(known) or any(len(token) > _LONGEST for token in unknown):
        return Letters((), (text,))
    return Letters(tuple(dict.fromkeys(known)), tuple(unknown))


def _token(token: str, scheme_letters: str) -> str | None:
    if token.casefold() in _NOTHING:
        return ""
    word = _WORDS.get(token.casefold())
    if word is not None:
        return word if word in scheme_letters else None
    upper = token.upper()
    if len(token) == 1 and upper in scheme_letters:
        return upper
    if token.isupper() and len(token) <= 4 and all(letter in scheme_letters for letter in token):
        return upper
    return None
