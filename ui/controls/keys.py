"""Keys as Qt writes them ("Ctrl+Return"), as caps show them ("Ctrl", "Enter"), and as they are pressed."""

import sys
from collections.abc import Iterable, Sequence
from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen

from ui.theme.looks import Looks

_CAPS = {
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Return": "Enter",
    "PgDown": "PgDn",
    "-": "−",
}
_MAC_DIGITS = {code: str(digit) for digit, code in enumerate((18, 19, 20, 21, 23, 22, 26, 28, 25), 1)}
"""A Mac's own codes of the keys 1 to 9."""
_WRITTEN = {cap: key for key, cap in _CAPS.items()}
_HELD = {
    "Meta": Qt.KeyboardModifier.MetaModifier,
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}


@cache
def caps_of(key: str) -> tuple[str, ...]:
    """The caps of a key, those that are held down first."""
    held, _, last = key[:-1].rpartition("+")  # the last sign may be a plus itself
    last += key[-1:]
    return (*filter(None, held.split("+")), _CAPS.get(last, last))


def key_of(caps: Iterable[str]) -> str:
    """The key whose caps these are."""
    return "+".join(_WRITTEN.get(cap, cap) for cap in caps)


def caps_together(keys: Iterable[str]) -> tuple[str, ...]:
    """The caps of several keys in one line: what all of them have held down stands there once."""
    caps = list(dict.fromkeys(map(caps_of, keys)))
    held = caps[0][:-1] if caps else ()
    if any(each[:-1] != held for each in caps):
        return tuple(cap for each in caps for cap in each)
    last = [each[-1] for each in caps]
    return (*held, *([f"{last[0]}–{last[-1]}"] if _is_run(last) else last))


def _is_run(signs: list[str]) -> bool:
    """Whether these are three and more that follow one another, as digits do."""
    codes = [ord(sign) if len(sign) == 1 else -1 for sign in signs]
    return len(codes) > 2 and codes[0] >= 0 and codes == list(range(codes[0], codes[0] + len(codes)))


def pressed(event: QKeyEvent) -> tuple[str, ...]:
    """What a key that is pressed may be written as, the nearest first: with Shift, and then without.

    Letters and digits are what they type, on every keyboard; so are other signs, whatever is held down to
    type them (AltGr is Ctrl and Alt on some machines). A sign that the key of a digit types with Shift is
    that digit with Shift as well. The number pad's keys are those beside it.
    """
    held = [name for name, modifier in _HELD.items() if event.modifiers() & modifier]
    typed = event.text().upper()
    is_sign = len(typed) == 1 and typed.isprintable() and not typed.isspace()
    if is_sign and not typed.isalnum() and (not {"Ctrl", "Meta"} & {*held} or "Alt" in held):
        digit = _digit_of(event) if held == ["Shift"] else ""
        return (typed, f"Shift+{digit}") if digit else (typed,)
    last = typed if is_sign else _name(event.key())
    named = "+".join((*held, last))
    return (named, "+".join((*held[:-1], last))) if held[-1:] == ["Shift"] else (named,)


def standard_keys(name: str) -> tuple[str, ...]:
    """The keys by which a desktop has this done: "Copy", "Paste"."""
    bound = QKeySequence.keyBindings(QKeySequence.StandardKey[name])
    return tuple(each.toString(QKeySequence.SequenceFormat.PortableText) for each in bound)


def _digit_of(event: QKeyEvent) -> str:
    """The digit of the row of digits at whose place a key stands, or nothing."""
    if sys.platform == "darwin":
        return _MAC_DIGITS.get(event.nativeVirtualKey(), "")
    first = 2 if sys.platform == "win32" else 10  # of X11 and Wayland alike
    place = event.nativeScanCode() - first
    return str(place + 1) if 0 <= place < 9 else ""


def _name(key: int) -> str:
    name = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
    return "Return" if name == "Enter" else name


def caps_width(metrics: QFontMetrics, keys: Sequence[str]) -> int:
    """How wide these key caps are, side by side; the metrics are those of the style "key"."""
    least = metrics.height() + 5
    return sum(max(metrics.horizontalAdvance(key) + 11, least) + 3 for key in keys) - 3 if keys else 0


def paint_caps(
    painter: QPainter, x: int, middle: int, looks: Looks, keys: Sequence[str], inverted: bool
) -> None:
    """Paint key caps from x on, around a middle line; their lower edge is the heavier one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(looks.font("key"))
    high = looks.px(17)
    for key in keys:
        width = caps_width(painter.fontMetrics(), (key,))
        cap = QRectF(x + 0.5, middle - high / 2, width - 1, high)
        if inverted:
            faint = QColor(looks.color("inkOn"))
            faint.setAlphaF(0.5)
            painter.setPen(QPen(faint, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(QPen(looks.color("edge"), 1))
            painter.setBrush(looks.color("edge"))
            painter.drawRoundedRect(cap.adjusted(0, 6, 0, 0), 4, 4)
            painter.setPen(QPen(looks.color("line"), 1))
            painter.setBrush(looks.color("surface"))
            cap.adjust(0, 0, 0, -1)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(looks.color("inkOn" if inverted else "ink2"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        x += width + 3
    painter.restore()
