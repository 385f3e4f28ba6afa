"""Who a plan belongs to, as tools write names."""

import re
from collections.abc import Sequence

from workshop.domain.text import clean_line, folded
from workshop.imports.values.blanks import says_nothing, words

_LINK = re.compile(r"\s*\((?:https?://|[^()\s]*\.(?:md|html|csv)\b)[^()]*\)")
_MAIL = re.compile(r"\s*<[^<>\s]+@[^<>\s]+>")
_ACCOUNT = re.compile(r"([^,;()\n]*\w) \(@?([a-z0-9_.-]+)\)")
"""Behind a whole name the one that a board knows somebody by: "Anna Berg (annaberg)"."""
_ALIKE = 3
"""So many letters such a name has in common with the other at least."""
_SHARE = re.compile(r"\s*\[\d+\s?%\]")
_NOBODY = words("unassigned|nicht zugewiesen|niemand|nobody|non assigné|sin asignar|non assegnato|kein")
_BETWEEN = re.compile(r"[;\n]")
_LAST_FIRST = re.compile(r"[^\s,;]+(?: [^\s,;]+)?, [^\s,;]+(?: [^\s,;]+)?")


def turns_names(texts: Sequence[str]) -> bool:
    """Whether a column writes "Berg, Anna" for Anna Berg: all of its cells do, or are one word."""
    filled = [clean_line(text) for text in texts if not says_nothing(text)]
    turned = [text for text in filled if _LAST_FIRST.fullmatch(text)]
    return (
        bool(turned)
        and not any(text[0] in "[(" for text in filled)
        and all(text in turned or " " not in text for text in filled)
    )


def read_owner(text: str, turned: bool) -> str:
    """The names in a cell as one line: several with commas, links and addresses behind them left out."""
    if says_nothing(text) or text.strip().casefold() in _NOBODY:
        return ""
    plain = _SHARE.sub("", _MAIL.sub("", _LINK.sub("", text)))
    plain = _ACCOUNT.sub(_without_account, plain)
    if turned and _LAST_FIRST.fullmatch(clean_line(plain)):
        last, _, first = clean_line(plain).partition(", ")
        return f"{first} {last}"
    names = [clean_line(name) for name in _BETWEEN.split(plain.strip().strip("[]"))]
    if len(names) > 1:  # what parts names is no comma, so a comma is within them
        names = [" ".join(name.split(", ")[::-1]) if _LAST_FIRST.fullmatch(name) else name for name in names]
    return ", ".join(dict.fromkeys(filter(None, names)))


def _without_account(found: re.Match[str]) -> str:
    """The name alone, where the account behind it is made of the same letters."""
    account, words = found[2], folded(found[1]).split()
    is_same = any(word[:_ALIKE] in account for word in words if len(word) >= _ALIKE)
    return found[1] if is_same else found[0]
