"""A charter that somebody sent, judged in a process of its own: `judge_child FILE [PRINTED]`.

Prints a `Judgement`. PRINTED is what the charter has to be but for its first signature.
"""

import logging
import sys
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.domain.files.verdict import Judgement
from workshop.exports.signing.judge import judge
from workshop.exports.signing.take_child import LARGEST_PDF
from workshop.given import open_given

_MEMORY, _SECONDS = 1 << 30, 60


def main(source: str, printed: str = "") -> int:
    """Print what was found and end with 0; anything else is a crash."""
    limit(_MEMORY, _SECONDS)
    logging.disable()
    with open_given(Path(source)) as file:
        pdf = file.read(LARGEST_PDF + 1)
    if len(pdf) > LARGEST_PDF:
        found = Judgement(True, ("too-large",))
    else:
        found = judge(pdf, Path(printed).read_bytes() if printed else None)
    sys.stdout.buffer.write(msgspec.json.encode(found))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
