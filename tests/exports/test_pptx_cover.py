"""The slides' cover: what each side answers for, whole."""

from io import BytesIO

import pptx

from workshop.imports.data import example


def test_what_each_side_answers_for_is_told_in_whole_words(export):
    cover = pptx.Presentation(BytesIO(export(example(), ".pptx"))).slides[0]

    told = [shape.text_frame.text for shape in cover.shapes if shape.has_text_frame]
    assert sum("of the 12, accountable" in text for text in told) == 2
    assert not [text for text in told if "…" in text]
