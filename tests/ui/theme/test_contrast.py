"""Whether words and shapes can be told from their ground, computed from the tokens of each theme."""

import json
from pathlib import Path

import pytest

from ui.theme.looks import THEMES

ROOT = Path(__file__).parents[3]
GROUNDS = ("surface", "canvas", "sunken", "select")
WORDS = [(ink, ground) for ink in ("ink", "ink2") for ground in GROUNDS]
WORDS += [("ink3", ground) for ground in GROUNDS[:3]]
WORDS += [("inkOn", "ink"), ("mktOn", "mkt"), ("itOn", "it"), ("stopOn", "stop")]
WORDS += [(f"{side}Text", ground) for side in ("mkt", "it", "stop") for ground in ("surface", "canvas")]
WORDS += [("mktText", "mktTint"), ("itText", "itTint"), ("stopText", "stopTint"), ("ink", "mktSoft")]
WORDS += [("ink", "itSoft")]
SHAPES = [
    (edge, ground) for edge in ("edge", "mktEdge", "itEdge", "stop") for ground in ("surface", "canvas")
]
SHAPES += [("mkt", "canvas"), ("it", "surface"), ("ink", "select")]
OUTLINED = {("mkt", "canvas")}
"""In high contrast these fills have an edge, which is told from the ground in their place."""


def light(value):
    """The relative luminance of a colour, as WCAG 2.2 defines it."""
    parts = (int(value[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_words_and_shapes_can_be_told_from_their_ground(theme):
    tokens = json.loads((ROOT / f"resources/themes/{theme}.json").read_text("utf-8"))
    words, shapes = (7.0, 4.5) if theme == "high-contrast" else (4.5, 3.0)
    left_out = OUTLINED if theme == "high-contrast" else set()
    wanted = [*((pair, words) for pair in WORDS), *((pair, shapes) for pair in SHAPES)]
    found = {pair: (round(contrast(*(tokens[each] for each in pair)), 2), least) for pair, least in wanted}
    weak = {pair: has for pair, has in found.items() if has[0] < has[1] and pair not in left_out}
    assert not weak
