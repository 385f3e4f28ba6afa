"""Flip bits anywhere in a signed charter: `python -m tests.soak.charters [--flips 500] [--seed N]`.

Each flip must be found by the charter alone, and by `verify --against` the workshop file.
"""

import argparse
import logging
import random
import sys
import tempfile
from pathlib import Path

from tests.exports.signing.conftest import IT, MARKETING, sign_by
from workshop.actions.charters.verifying import verify_charter
from workshop.domain.facts.review import Frozen
from workshop.errors import UserFixable
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


def is_intact(pdf: bytes, charter: Frozen, folder: Path) -> bool:
    """Whether `verify --against` finds these bytes to be the charter that a workshop file recorded."""
    path = folder / "charter.pdf"
    path.write_bytes(pdf)
    try:
        return verify_charter(path, (charter,)).is_intact
    except UserFixable:
        return False


def flip(charter: Frozen, flips: int, chance: random.Random, folder: Path, whole_every: int = 1) -> None:
    """See that a charter shows every flip by itself. Raises Missed.

    Each `whole_every`th flip is held against the file too, by all that `verify --against` does.
    """
    pdf = charter.pdf
    if not is_intact(pdf, charter, folder):
        raise Missed("the charter itself is not found intact")
    for number in range(flips):
        place, changed = flipped(pdf, chance)
        if number % whole_every == 0 and is_intact(changed, charter, folder):
            raise Missed(f"byte {place} against the file")
        if not judge(changed).problems:
            raise Missed(f"byte {place} alone")


def main() -> int:
    """Flip, and say what was found and from which seed."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--flips", type=int, default=500)
    words.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    asked = words.parse_args()
    logging.disable()
    print(f"Flipping bits in a signed charter with seed {asked.seed}.", flush=True)
    charter = sign_by(example(), None, MARKETING, IT).charter
    with tempfile.TemporaryDirectory() as folder:
        flip(charter, asked.flips, random.Random(asked.seed), Path(folder))
    size = f"{len(charter.pdf):,} bytes"
    print(f"{asked.flips} flips in {size}: all found, by the charter alone and against the file.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
