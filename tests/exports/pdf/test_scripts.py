"""Scripts whose letters join, stack or run from right to left: as typed, in order, in one piece."""

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.builders import activity, build, person, right
from workshop.actions.charters.charters import make_charter
from workshop.domain.facts.ownership import Reason
from workshop.domain.snapshot import Snapshot
from workshop.exports.pdf.inside import take_out
from workshop.exports.pdf.type import fonts, scripts
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.shaping import shaped
from workshop.exports.pdf.type.styles import REASON, TABLE, TITLE
from workshop.exports.pdf.type.woven import strands
from workshop.imports.data import read_bytes

HEBREW, ARABIC = "נתוני לקוחות והסכמה", "لا إله الأمانة بيانات العملاء"
DEVANAGARI, THAI = "डेटा प्रबंधन और ग्राहक सहमति क्षत्रिय", "การจัดการข้อมูลลูกค้าและความยินยอม น้ำ"
TYPED = {"hebrew": HEBREW, "arabic": ARABIC, "devanagari": DEVANAGARI, "thai": THAI}
MIXED = {
    "latin in hebrew": "נתוני CRM לקוחות",
    "hebrew in latin": "Data נתוני לקוחות and consent",
    "a year in arabic": "بيانات 2026 العملاء",
    "latin at the end of arabic": "بيانات العملاء (CRM)",
    "a share in hebrew": "הסכמה: GDPR, 50% של הלקוחות.",
    "an address in hebrew": "ראו https://example.com/a?b=1 כאן",
}
COMPLEX = st.text(
    st.sampled_from("abc ,()12€") | st.characters(min_codepoint=0x590, max_codepoint=0xE7F), max_size=40
)


@pytest.fixture(autouse=True)
def registered():
    fonts.register()


def squeezed(text):
    return re.sub(r"[\s\u202a-\u202c]", "", text)


def visual(text, right_to_left=None):
    return [(s.run.text, s.right_to_left) for s in strands(((text, TABLE),), right_to_left)]


@pytest.mark.parametrize("typed", TYPED.values(), ids=TYPED)
def test_what_was_typed_can_be_read_back(make, ask, typed):
    doc = build(
        activities=(activity(1, title=typed),),
        participants=(person(1, name=typed),),
        rights=(right(1, 1),),
        reasons=(Reason(activity="a1", text=typed),),
    )

    people, rights = ask(make(doc), "pdftotext", "{}", "-").split("\f")[2:4]

    assert squeezed(typed) in squeezed(people)
    assert squeezed(rights).count(squeezed(typed)) >= 2


@pytest.mark.parametrize("typed", MIXED.values(), ids=MIXED)
def test_of_two_directions_in_a_line_each_word_can_be_read_back(make, ask, typed):
    """Which word comes first is the reader's guess: see what is not promised."""
    text = ask(make(build(activities=(activity(1, title=typed),))), "pdftotext", "{}", "-")

    assert not [word for word in re.findall(r"\w+", typed) if word not in text]


@pytest.mark.parametrize("typed", MIXED.values(), ids=MIXED)
def test_two_directions_in_a_line_are_kept_as_typed_in_the_workshop_inside(typed):
    document = build(activities=(activity(1, title=typed),))

    carried = read_bytes(take_out(make_charter(Snapshot.of(document)).pdf).data)

    assert carried.activities[0].title == typed


def test_every_script_s_font_is_embedded_and_cut(make, ask):
    doc = build(activities=tuple(activity(n, title=text) for n, text in enumerate(TYPED.values(), 1)))

    rows = [row.split() for row in ask(make(doc), "pdffonts", "{}").splitlines()[2:]]

    found = {name.partition("+")[2] for name, *_ in rows}
    assert found >= {f"NotoSans{script.title()}-Regular" for script in TYPED}
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_the_same_text_gives_the_same_bytes_whatever_was_printed_before(make):
    doc = build(activities=(activity(1, title=ARABIC),))
    first = make(doc)

    make(build(activities=(activity(1, title=ARABIC[::-1]),)))

    assert make(doc) == first


def test_arabic_letters_join():
    file = fonts.face(scripts.ARABIC).private._file
    [alone] = shaped("ع", file, True)

    assert alone.number not in [glyph.number for glyph in shaped("لعل", file, True)]


def test_a_vowel_sign_stands_before_its_letter_and_says_nothing_twice():
    made = shaped("हि", scripts.DEVANAGARI + "-Regular", False)

    assert "".join(glyph.said for glyph in made) == "हि"
    assert len(made) == 2


def test_a_number_reads_from_the_left_within_a_text_that_reads_from_the_right():
    assert [run.strip() for run, _ in visual("גרסה 12 סוף") if run.strip()] == ["סוף", "12", "גרסה"]
    assert ("12", False) in visual("גרסה 12 סוף")


def test_words_of_another_direction_keep_their_place():
    runs = [run.strip() for run, _ in visual("Data נתוני לקוחות and") if run.strip()]

    assert runs == ["Data", "לקוחות", "נתוני", "and"]


def test_brackets_turn_with_the_direction():
    shown = [strand.shown for strand in strands((("(אב)", TABLE),), None)]

    assert shown[0] == "("
    assert shown[-1] == ")"


def test_a_long_paragraph_that_reads_from_the_right_stands_at_the_right():
    lines = wrap(f"{HEBREW} " * 4, TABLE, 150)
    alone = wrap(HEBREW, TABLE, 300)

    assert len(lines) > 2
    assert [line.shift + width(line) for line in lines] == pytest.approx([150] * len(lines), abs=0.1)
    assert [line.shift for line in alone] == [0]


def width(line):
    return sum(fonts.width_of(text.rstrip(), s.font, s.size, s.tracking) for text, s in line.parts)


@example("1" * 9 + "2" * 5 + "\u0591\u05c8\u05c8\u05f5\u05f5\u05f5\u05f5\u0628\u0700\u082e\u0a36", TABLE)
@given(COMPLEX, st.sampled_from([TABLE, TITLE, REASON]))
def test_lines_fit_and_lose_no_character(text, style):
    lines = wrap(text, style, 150)

    assert squeezed("".join(part for line in lines for part, _ in line.parts)) == squeezed(text)
    assert all(width(line) <= 150.02 for line in lines)


@given(COMPLEX, st.booleans())
def test_a_line_s_runs_hold_every_letter_once(text, right_to_left):
    drawn = "".join(strand.run.text for strand in strands(((text, TABLE),), right_to_left))
    letters = [c for c in unicodedata.normalize("NFC", text) if unicodedata.category(c)[0] in "LN"]

    known = [c for c in letters if any(ord(c) in fonts.face(name).face.charWidths for name in fonts.SHAPED)]
    assert sorted(c for c in known) == sorted(c for c in drawn if c in set(known))


def test_thai_breaks_before_a_syllable_and_never_inside_a_letter():
    lines = ["".join(part for part, _ in line.parts) for line in wrap(THAI.replace(" ", ""), TABLE, 70)]

    assert len(lines) > 2
    assert not [line for line in lines if unicodedata.category(line[0])[0] == "M"]


def test_plain_text_pays_nothing_for_shaping():
    assert not scripts.is_complex("Zürich, 客户 and Δεδομένα 🎉")
    assert all(scripts.is_complex(typed) for typed in TYPED.values())
