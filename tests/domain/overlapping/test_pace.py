import random

import pytest

from tests.domain.overlapping.portfolios import its, marketings, suggested
from tests.pace.counting import steps

LETTERS = "abcdefghijklmnoprstuvwxyzäöüß"
DRAWN = random.Random(14)
HOSTILE = {
    "one word": "kundenkarte" * 1800,
    "compounds": "kundenkartenantrag " * 1000,
    "unknown words": " ".join("".join(DRAWN.choices(LETTERS, k=40)) for _ in range(480)),
    "long words": " ".join("".join(DRAWN.choices(LETTERS, k=80)) for _ in range(240)),
    "emoji": "👩\u200d👩\u200d👧🎉" * 3000,
    "without spaces": "市场营销平台กลยุทธ์" * 1200,
    "right to left": "שיווק دیجیتال " * 1400,
    "marks": "e\u0301" * 10_000,
    "unseen": "\u200b\u202e\u00ad" * 6000,
}
A_LETTER = 700
"""Steps of Python that a letter of a text may take; what is split in vain takes most."""


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_take_steps_by_their_length_alone(name):
    text = HOSTILE[name]
    both = marketings("One", description=text), its("Other", description=text)
    suggested(marketings("Once"), its("Then"))

    assert steps(lambda: suggested(*both)) < 2 * A_LETTER * len(text) + 500_000
