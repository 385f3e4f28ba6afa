"""A line of a long text around what was found in it."""

from workshop.domain.searching.matching import Match, match

_BEFORE = 40
_LONGEST = 160


def excerpt(words: tuple[str, ...], text: str) -> tuple[str, Match] | None:
    """One line of the text with what was found in it; None where it isn't all there."""
    line = " ".join(text.split())
    found = match(words, line)
    if found is None:
        return None
    first = min((start for start, _ in found.spans), default=0)
    start = line.rfind(" ", 0, max(first - _BEFORE, 0)) + 1 if first > _BEFORE else 0
    shown = (
        f"{'…' if start else ''}{line[start : start + _LONGEST]}{'…' if len(line) > start + _LONGEST else ''}"
    )
    return shown, match(words, shown) or found
