import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from workshop.exports.pdf.type import fonts
from workshop.exports.pdf.type.lines import balanced, flow, shortened, wrap
from workshop.exports.pdf.type.styles import NOTE, REASON, REASON_OWNER, TABLE, TITLE

CHARACTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])
SENTENCE = "Where it is silent, we ask each other first, and we write down what we found."


@pytest.fixture(autouse=True)
def registered():
    fonts.register()


def texts_of(lines):
    return ["".join(text for text, _ in line.parts) for line in lines]


def width(line):
    return sum(fonts.width_of(text, s.font, s.size, s.tracking) for text, s in line.parts)


@given(st.text(CHARACTERS, max_size=200), st.floats(12, 400))
def test_no_character_is_lost_whatever_the_width(text, room):
    lines = wrap(text, TABLE, room)

    assert "".join("".join(texts_of(lines)).split()) == "".join(text.split())


@given(st.text(CHARACTERS, max_size=200), st.sampled_from([TABLE, TITLE, REASON]))
@example("00Ð\ue2dd\u0ebeĩ2I", TITLE)
@example("001IIÐ", TITLE)  # the kerning of what is taken apart moves letters away from each other
def test_no_line_is_wider_than_its_column(text, style):
    assert all(width(line) <= 90.02 for line in wrap(text, style, 90))


def test_lines_break_at_spaces_first():
    assert texts_of(wrap("one two three", TABLE, fonts.width_of("one two", TABLE.font, 9) + 1)) == [
        "one two",
        "three",
    ]


def test_a_word_too_long_for_a_line_is_taken_apart():
    lines = texts_of(wrap("a " + "x" * 60, TABLE, 100))

    assert "".join(lines).replace(" ", "") == "a" + "x" * 60
    assert len(lines) > 2


def test_chinese_breaks_between_characters_but_not_before_a_stop():
    room = 9 * 10.0
    lines = texts_of(wrap("一二三四五六七八九十。一二三", TABLE, room))

    assert lines[0] == "一二三四五六七八九"
    assert lines[1].startswith("十。")


def test_line_breaks_that_were_typed_stay():
    assert texts_of(wrap("one\n\ntwo\n", TABLE, 200)) == ["one", "", "two"]


def test_styles_run_on_from_each_other():
    lines = flow((("Okafor: ", REASON_OWNER), ("Marketing pays.", REASON)), 300)

    assert len(lines) == 1
    assert lines[0].parts == (("Okafor: ", REASON_OWNER), ("Marketing pays.", REASON))


def test_a_balanced_text_has_no_more_lines_and_no_word_alone():
    room = fonts.width_of(SENTENCE, TABLE.font, TABLE.size) * 0.95
    plain, even = wrap(SENTENCE, TABLE, room), balanced(SENTENCE, TABLE, room)

    assert len(even) == len(plain)
    assert width(even[-1]) > width(plain[-1]) * 2


def test_a_shortened_text_fits_and_says_that_it_is_short():
    short = shortened("Very Long Company Name Holdings", NOTE, 60)

    assert short.endswith("…")
    assert fonts.width_of(short, NOTE.font, NOTE.size) <= 60
