"""The looks: every token in every theme, every icon drawn, nothing shipped that nothing uses."""

import json
import re
from pathlib import Path

import pytest

from ui.theme.looks import THEMES
from ui.theme.style import style_sheet

ROOT = Path(__file__).parents[3]
ICONS = sorted(path.stem for path in (ROOT / "resources/icons").glob("*.svg"))


def tokens(theme):
    return json.loads((ROOT / f"resources/themes/{theme}.json").read_text("utf-8"))


def test_every_theme_has_the_same_tokens():
    first, *others = (set(tokens(theme)) for theme in THEMES)
    assert all(other == first for other in others)


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_takes_all_its_colours_from_the_theme(theme):
    sheet = style_sheet(tokens(theme))
    assert "{{" not in sheet
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", sheet)) <= set(tokens(theme).values())


def test_every_icon_that_ships_is_used_somewhere():
    source = "\n".join(path.read_text("utf-8") for path in (ROOT / "ui").rglob("*.py"))
    assert [name for name in ICONS if f'"{name}"' not in source] == []


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_is_drawn_in_the_colour_of_its_token(looks, name):
    picture = looks.icon(name, "stop", 18).pixmap(54, 54).toImage()
    found = {
        picture.pixelColor(x, y).getRgb()
        for x in range(54)
        for y in range(54)
        if picture.pixelColor(x, y).alpha() == 255
    }
    wanted = looks.color("stop").getRgb()
    # Where two strokes meet, Qt rounds a channel by one.
    assert found and all(abs(a - b) <= 1 for each in found for a, b in zip(each, wanted, strict=True))
