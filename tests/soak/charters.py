"""Flip bits anywhere in a signed charter: `python -m tests.soak.charters [--flips 500] [--seed N]`.

Each flip must be found against the workshop file, and by the charter alone unless no reader looks there.
"""

import argparse
import logging
import random
import sys
from hashlib import sha256

from tests.exports.signing.conftest import IT, MARKETING, sign_by
from workshop.exports.signing.judge import judge
from workshop.imports.data import example


class Missed(Exception):
    """A flip that nobody found."""


def flipped(pdf: bytes, chance: random.Random) -> tuple[int, bytes]:
    """Where a bit was flipped, and what came of it."""
    place = chance.randrange(len(pdf))
    changed = bytearray(pdf)
    changed[place] ^= 1 << chance.randrange(8)
    return place, bytes(changed)


def is_in_room(pdf: bytes, place: int) -> bool:
    """Whether a place is in the room for a signature, whose rest is zeros and whose letters' case is free."""
    start = pdf.rfind(b"/Contents <", 0, place)
    return start >= 0 and pdf.find(b">", start) >= place


def flip(pdf: bytes, flips: int, chance: random.Random) -> int:
    """How many of the flips a charter shows by itself. Raises Missed."""
    seen = 0
    recorded = sha256(pdf).hexdigest()
    for _ in range(flips):
        place, changed = flipped(pdf, chance)
        if sha256(changed).hexdigest() == recorded:
            raise Missed(f"byte {place} against the file")
        if judge(changed).problems:
            seen += 1
        elif not is_in_room(pdf, place):
            raise Missed(f"byte {place} alone")
    return seen


def main() -> int:
    """Flip, and say what was found and from which seed."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--flips", type=int, default=500)
    words.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    asked = words.parse_args()
    logging.disable()
    print(f"Flipping bits in a signed charter with seed {asked.seed}.", flush=True)
    pdf = sign_by(example(), None, MARKETING, IT).charter.pdf
    seen = flip(pdf, asked.flips, random.Random(asked.seed))
    print(f"{asked.flips} flips in {len(pdf):,} bytes: all found, {seen} of them by the charter alone.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
