from io import BytesIO

import pytest
from fontTools.ttLib import TTFont

from workshop.errors import ExportTrouble
from workshop.exports.pdf.type import fonts


@pytest.fixture(autouse=True)
def registered():
    fonts.register()


@pytest.mark.parametrize("text", ["Zürich", "Δεδομένα", "Согласие", "“quoted” – 50 €"])
def test_european_scripts_stay_in_their_font(text):
    for font in (fonts.SANS, fonts.DISPLAY, fonts.SERIF, fonts.SERIF_STRONG):
        assert [run.font for run in fonts.runs(text, font)] == [font]


def test_each_character_has_a_font_that_can_draw_it():
    assert [tuple(run) for run in fonts.runs("App 客户 ok", fonts.SERIF)] == [
        ("SourceSerif4", "App "),
        ("WenQuanYiMicroHei", "客户"),
        ("SourceSerif4", " ok"),
    ]


def test_what_no_font_has_is_a_box_and_never_nothing():
    [run] = fonts.runs("a𪛖b", fonts.SANS)

    assert [fonts.in_box(drawn) for drawn in run.text] == ["", "𪛖", ""]
    assert fonts.width_of("𪛖", fonts.SANS, 10) == fonts.width_of("□", fonts.SANS, 10)


def test_what_no_font_has_is_told():
    assert fonts.lacking("Launch 𠮷 and 𝒜, 客户") == {"𠮷", "𝒜"}
    assert not fonts.lacks("Launch and 客户")


def test_characters_without_a_shape_take_no_room():
    assert fonts.width_of("a\u200b\u200db\ufe0f", fonts.SANS, 10) == fonts.width_of("ab", fonts.SANS, 10)


def test_an_accent_joins_its_letter():
    assert [run.text for run in fonts.runs("e\u0301", fonts.SERIF)] == ["é"]


def test_letters_that_lean_on_each_other_stand_closer():
    apart = fonts.width_of("T", fonts.DISPLAY, 100) + fonts.width_of("o", fonts.DISPLAY, 100)

    assert fonts.width_of("To", fonts.DISPLAY, 100) < apart - 8
    assert fonts.width_of("客户", fonts.DISPLAY, 100) == 2 * fonts.width_of("客", fonts.DISPLAY, 100)


def test_a_missing_font_file_is_named(monkeypatch):
    monkeypatch.setitem(fonts._FILES, "Gone", "Gone-Regular")

    with pytest.raises(ExportTrouble) as caught:
        fonts.face("Gone")

    assert (caught.value.code, caught.value.params) == ("font-missing", {"name": "Gone-Regular.ttf"})


@pytest.mark.parametrize("name", fonts._FILES)
def test_a_glyph_that_is_copied_out_keeps_its_advance(name):
    face = fonts.face(name).face
    points = list(face.charToGlyph)
    some = [*points[:40], *sorted(points, key=face.charToGlyph.get)[-40:]]

    kept = TTFont(BytesIO(face.makeSubset(some)))

    glyphs = kept["cmap"].tables[0].cmap
    drawn = [kept["hmtx"][glyphs[code]][0] * 1000 / face.unitsPerEm for code in range(len(some))]
    assert drawn == pytest.approx([face.charWidths[point] for point in some], abs=1)
