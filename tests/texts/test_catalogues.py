"""Which catalogue a language reads: one that ships, and never a file that a workshop names."""

import gettext
import struct
from io import BytesIO

import pytest

from workshop.texts import Plural, Texts

NAMES = ["{}", "../{}", "en/../../..{}", "{}/", ".", "", "en\n", "e\x00n", "x" * 9, "en_US.UTF-8@euro"]
"""What stands where a language should; {} is a folder of somebody else's."""


def catalogue(*pairs):
    """A compiled catalogue of these texts and their translations."""
    table, text, start = b"", b"", 28 + 16 * len(pairs)
    for column in zip(*pairs, strict=True):
        for words in column:
            table += struct.pack("<2I", len(words), start + len(text))
            text += words.encode() + b"\0"
    return struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0) + table + text


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_language_reads_as_english_and_no_file_of_that_name(tmp_path, name):
    (tmp_path / "LC_MESSAGES").mkdir()
    (tmp_path / "LC_MESSAGES" / "joint-charter.mo").write_bytes(catalogue(("Decision rights", "Mine")))

    texts = Texts(name.format(tmp_path))

    assert texts.say("Decision rights") == "Decision rights"
    assert texts.language == "en"


@pytest.mark.parametrize("language", ["de", "de-CH", "de_CH", "zh-Hant-TW"])
def test_a_language_without_a_catalogue_reads_as_english_and_is_kept(language):
    texts = Texts(language)

    assert texts.say("Decision rights") == "Decision rights"
    assert texts.language == language


def test_a_count_asks_for_the_form_that_the_language_has_for_it():
    texts, none = Texts(), ("", "Plural-Forms: nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 ? 1 : 2;\n")
    rows = ("{n} row\0{n} rows", "{n} wiersz\0{n} wiersze\0{n} wierszy")
    texts._catalogue = gettext.GNUTranslations(BytesIO(catalogue(none, rows)))

    assert [texts.plural("{n} row", "{n} rows", n) for n in (1, 3, 5)] == [
        "1 wiersz",
        "3 wiersze",
        "5 wierszy",
    ]
    assert texts.say(Plural("{n} row", "{n} rows", "n"), n="22") == "22 wiersze"
    assert Texts().say(Plural("{n} row", "{n} rows", "n"), n=1) == "1 row"
