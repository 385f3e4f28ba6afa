"""The type styles of the design system as Qt fonts, from the files that ship with the app."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from resources import RESOURCES


class Style(NamedTuple):
    """A type style: size and line height in logical pixels, tracking in percent of the size."""

    family: str
    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal
    tracking: float = 0.0
    tabular: bool = False


_MEDIUM, _STRONG = QFont.Weight.Medium, QFont.Weight.DemiBold
_DISPLAY, _SANS, _SERIF = "Inter Display", "Inter", "Source Serif 4"

_FILES: Mapping[str, tuple[str, ...]] = {
    _SANS: ("Inter-Regular", "Inter-Medium", "Inter-SemiBold"),
    _DISPLAY: ("InterDisplay-SemiBold",),
    _SERIF: ("SourceSerif4-Regular", "SourceSerif4-SemiBold"),
}

STYLES: Mapping[str, Style] = {
    "page_title": Style(_DISPLAY, 26, 32, _STRONG, -2),
    "home_title": Style(_DISPLAY, 22, 29, _STRONG, -2),
    "card_title": Style(_DISPLAY, 22, 28, _STRONG, -2),
    "heading": Style(_DISPLAY, 20, 26, _STRONG, -2),
    "section": Style(_DISPLAY, 17, 24, _STRONG, -1),
    "figure": Style(_DISPLAY, 20, 24, _STRONG, 0, tabular=True),
    "body": Style(_SANS, 14, 20),
    "body_medium": Style(_SANS, 14, 20, _MEDIUM),
    "body_strong": Style(_SANS, 14, 20, _STRONG),
    "number": Style(_SANS, 14, 20, _MEDIUM, 0, tabular=True),
    "small": Style(_SANS, 13, 18),
    "small_medium": Style(_SANS, 13, 18, _MEDIUM),
    "label": Style(_SANS, 12, 16, _MEDIUM),
    "label_strong": Style(_SANS, 12, 16, _STRONG),
    "tiny": Style(_SANS, 11, 14, _STRONG),
    "caption": Style(_SANS, 11, 14),
    "key": Style(_SANS, 11, 14, _MEDIUM),
    "wall_title": Style(_DISPLAY, 112, 124, _STRONG, -4),
    "wall_head": Style(_DISPLAY, 60, 68, _STRONG, -3),
    "wall_name": Style(_DISPLAY, 54, 62, _STRONG, -2),
    "wall_figure": Style(_DISPLAY, 60, 68, _STRONG, -2, tabular=True),
    "wall_label": Style(_DISPLAY, 40, 48, _STRONG, -2),
    "wall_strong": Style(_SANS, 34, 44, _STRONG, -1),
    "wall_text": Style(_SANS, 34, 44, QFont.Weight.Normal, -1),
    "wall_quote": Style(_SERIF, 40, 52),
    "quote": Style(_SERIF, 23, 29),
    "quote_small": Style(_SERIF, 16, 22),
    "quote_grid": Style(_SERIF, 13, 15),
}


@cache
def _load(family: str) -> None:
    """Make the bundled fonts of a family known to Qt: the home screen says nothing in serifs."""
    for name in _FILES[family]:
        data = (RESOURCES / "fonts" / f"{name}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(data)


def make_font(name: str, scale: float = 1.0) -> QFont:
    """The font of a style, so much larger than it was drawn for."""
    style = STYLES[name]
    _load(style.family)
    font = QFont(style.family)
    size = round(style.size * scale)
    font.setPixelSize(size)
    font.setWeight(style.weight)
    # Hinted advances are whole pixels: lines would come out a twentieth wider than they were drawn.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.tracking:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * style.tracking / 100)
    if style.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
