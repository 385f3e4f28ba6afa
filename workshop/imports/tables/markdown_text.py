"""What a piece of Markdown says: its marks and HTML's tags fall away, code stays as it is written."""

import html
import re

_BREAK = re.compile(r"<br\s{0,9}/?>", re.IGNORECASE)
_INLINE = (
    "a|abbr|b|big|center|cite|code|del|details|div|em|font|i|img|input|ins|kbd|label|li|mark|ol|p|q|s|samp|"
    "small|span|strike|strong|sub|summary|sup|u|ul|var|wbr|h[1-6]|td|th|tr|table|tbody|thead"
)
_TAG = re.compile(rf"</?(?:{_INLINE})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_ADDRESS = re.compile(r"<((?:https?:|mailto:)?[^\s<>@:/]+[@:/][^\s<>]+)>")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)?\)")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,40}\]")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_RUN = re.compile(r"(\*{1,3}|_{1,3}|~~)")
_TICKS = re.compile(r"(`+)")
_KEPT = "\ue000"
"""A sign of nobody's that holds the place of what is kept as it is written."""


def plain(cell: str) -> str:
    """A cell's text without Markdown's and HTML's marks; nothing that isn't markup falls away."""
    kept: list[str] = []

    def keep(text: str) -> str:
        kept.append(text)
        return _KEPT

    text = _ESCAPED.sub(lambda found: keep(found[1]), _code_kept(cell.replace(_KEPT, ""), keep))
    text = _FOOTNOTE.sub("", _LINK.sub(r"\1", _ADDRESS.sub(r"\1", _TAG.sub("", _BREAK.sub(" ", text)))))
    pieces = _unmarked(text).split(_KEPT)
    whole = "".join(piece + code for piece, code in zip(map(html.unescape, pieces), [*kept, ""], strict=True))
    return " ".join(whole.split())


def lines_of(cell: str) -> str:
    """A cell's text with the breaks that it has."""
    return "\n".join(filter(None, map(plain, _BREAK.split(cell)))) if "<" in cell else plain(cell)


def _code_kept(text: str, keep) -> str:  # type: ignore[no-untyped-def]
    """The text with each span of code put aside; ticks without their like stay."""
    parts = _TICKS.split(text)
    closing = {ticks: place for place, ticks in enumerate(parts) if place % 2}
    made: list[str] = []
    place = 0
    while place < len(parts):
        if not place % 2:
            made.append(parts[place])
        elif closing[parts[place]] > place:
            end = parts.index(parts[place], place + 1)
            made.append(keep("".join(parts[place + 1 : end]).strip() or " "))
            place = end
        else:
            made.append(keep(parts[place]))
        place += 1
    return "".join(made)


def _unmarked(text: str) -> str:
    """The text without the stars, lines and waves that stand around something in pairs."""
    parts = _RUN.split(text)
    opened: dict[str, int] = {}
    for place in range(1, len(parts), 2):
        run = parts[place]
        before, after = parts[place - 1][-1:], parts[place + 1][:1]
        # Within a word a line is a letter of it: some_file_name; and so is a star: 2*3*4.
        if run == "*" and before.isalnum() and after.isalnum():
            continue
        closes = before and not before.isspace() and not (run[0] == "_" and after.isalnum())
        opens = after and not after.isspace() and not (run[0] == "_" and before.isalnum())
        if closes and run in opened:
            parts[opened.pop(run)] = parts[place] = ""
        elif opens:
            opened[run] = place
    return "".join(parts)
