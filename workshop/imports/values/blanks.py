"""Words that people write where there is nothing to say yet."""

import re
import unicodedata
from functools import lru_cache


def words(listed: str) -> frozenset[str]:
    """The words of a list with bars between."""
    return frozenset(word.strip() for word in listed.split("|") if word.strip())


_NOTHING = words(
    "n/a|n.a.|na|n/v|none|null|nil|nan|undefined|#n/a|#nv|k.a.|k. a.|ka|keine|keiner|kein|entfällt|leer"
    "|(blank)|(empty)|(none)|empty|n.d.|nd|s/o|no aplica|n.v.t.|nvt|not available|not applicable|not set"
    "|unset|no date|no value|kein datum|ohne|sans|なし|無し|无|暂无"
)
_NOT_YET = words(
    "tbd|tba|tbc|t.b.d.|t.b.a.|t.b.c.|unknown|open|pending|offen|noch offen|unbekannt|unklar|folgt"
    "|noch nicht bekannt|noch nicht festgelegt|wird noch festgelegt|to be determined|to be defined"
    "|to be confirmed|to be announced|to be decided|not yet known|à définir|a definir|por definir"
    "|sin definir|da definire|inconnu|onbekend|nader te bepalen|未定|待定|to do|backlog"
    "|ongoing|continuous|open-ended|open ended|until further notice|indefinite|laufend|fortlaufend"
    "|unbefristet|dauerhaft|bis auf weiteres|permanent|en cours|continu|en curso|in corso"
)
_LONGEST = 40
"""No such word is longer, with blanks round it."""
_SIGNS = re.compile(r"[\s\-–—―−_.…?/*·•]*")


def plain_line(text: str) -> str:
    """The text as one line, its letters and figures in their usual form, its blanks as plain ones."""
    if text.isascii():
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFKC", text.replace("’", "'")).split())


def says_nothing(text: str) -> bool:
    """Whether the cell stands for no word at all: blank, a dash, "n/a" and their like."""
    if len(text) > _LONGEST:
        return not text.strip()
    return _is_nothing(text)


@lru_cache(4096)
def _is_nothing(text: str) -> bool:
    line = plain_line(text)
    return _SIGNS.fullmatch(line) is not None or line.casefold() in _NOTHING


def has_no_value(text: str) -> bool:
    """Whether a day or an amount is still to come: the same, and "TBD", "offen" and their like."""
    return says_nothing(text) or (len(text) <= _LONGEST and plain_line(text).casefold() in _NOT_YET)
