from functools import cache
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from resources import RESOURCES

FONTS = sorted(path.name for path in (RESOURCES / "fonts").iterdir() if path.name.endswith(".ttf"))
VOICES = [name for name in FONTS if name.startswith(("Inter", "SourceSerif4"))]


@cache
def opened(name):
    return TTFont(BytesIO((RESOURCES / "fonts" / name).read_bytes()), lazy=True)


def test_no_two_fonts_share_a_postscript_name():
    names = [opened(name)["name"].getDebugName(6) for name in FONTS]
    assert len(set(names)) == len(FONTS) >= 7


@pytest.mark.parametrize("name", FONTS)
def test_a_font_is_static_and_has_outlines_that_a_document_can_embed(name):
    font = opened(name)
    assert "glyf" in font and "fvar" not in font


@pytest.mark.parametrize("name", VOICES)
@pytest.mark.parametrize("words", ["Größe, Łódź", "Ωμέγα", "Жёлтый", "– — … “ ” € ×"])
def test_both_voices_speak_latin_greek_and_cyrillic(name, words):
    covered = opened(name).getBestCmap()
    assert not [letter for letter in words if ord(letter) not in covered]


@pytest.mark.parametrize("name", VOICES)
def test_figures_can_stand_in_columns(name):
    features = {record.FeatureTag for record in opened(name)["GSUB"].table.FeatureList.FeatureRecord}
    assert "tnum" in features


def test_chinese_japanese_and_korean_have_a_font():
    covered = opened("WenQuanYiMicroHei.ttf").getBestCmap()
    assert not [letter for letter in "市场部 マーケティング 마케팅" if ord(letter) not in covered]
