"""A data file of somebody's, read in a process of its own, with little memory and time: `FILE [mend]`.

Prints an `Answer` as one line of JSON and then the document. A hostile file can end this process and nothing
else.
"""

import sys
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.domain.document import Document
from workshop.errors import FileTrouble, WorkshopError
from workshop.given import read_given
from workshop.imports.data import LARGEST, MENDS, Answer, read_bytes

_MEMORY, _SECONDS = 1 << 30, 20
_SHOWN = 500
"""How much of a name or place in the file is told."""


def main(source: str, word: str = "") -> int:
    """Print the answer and end with 0; anything else is a crash."""
    limit(_MEMORY, _SECONDS)
    answer, document = _read(Path(source), mends=word == MENDS)
    sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    if document is not None:
        sys.stdout.buffer.write(msgspec.json.encode(document))
    return 0


def _read(path: Path, mends: bool) -> tuple[Answer, Document | None]:
    try:
        return Answer(), read_bytes(read_given(path, LARGEST), str(path), mends=mends)
    except WorkshopError as trouble:
        params = {name: str(value)[:_SHOWN] for name, value in trouble.params.items()}
        return Answer(trouble.code, params, isinstance(trouble, FileTrouble)), None


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
