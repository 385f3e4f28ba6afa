"""Two texts side by side, word by word."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_WORD = re.compile(r"\S+\s*|\s+")
_MOST = 2_000
"""Words of a text beyond which it is compared as a whole: the time grows with their square."""

Kind = Literal["same", "gone", "new"]


class Passage(NamedTuple):
    """Words in a row that are in both texts, in the earlier one alone, or in the later one."""

    kind: Kind
    text: str


def passages(before: str, after: str) -> tuple[Passage, ...]:
    """The texts laid over each other; those that aren't new make up `before`, those not gone `after`."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) > _MOST or len(new) > _MOST:
        return _filled([("gone", [before]), ("new", [after])])
    parts: list[tuple[Kind, Sequence[str]]] = []
    for tag, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            parts.append(("same", old[i:j]))
        else:
            parts += [("gone", old[i:j]), ("new", new[k:m])]
    return _filled(parts)


def _filled(parts: Sequence[tuple[Kind, Sequence[str]]]) -> tuple[Passage, ...]:
    return tuple(Passage(kind, "".join(words)) for kind, words in parts if any(words))


def share_kept(before: str, after: str) -> float:
    """How much of both texts is the same, from 0 to 1."""
    same = sum(len(each.text) for each in passages(before, after) if each.kind == "same")
    return 2 * same / (len(before) + len(after)) if before or after else 1.0
