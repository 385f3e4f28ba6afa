"""An image of somebody's, unpacked in a process of its own: `ink_child FILE`.

Prints an `InkFound` as one line of JSON and then the mask, a byte a dot.
"""

import sys
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.errors import UserFixable
from workshop.exports.signing.ink import LARGEST_FILE, InkFound, ink_in
from workshop.given import read_given

_MEMORY, _SECONDS = 1 << 30, 10


def main(source: str) -> int:
    """Print what was found and end with 0; anything else is a crash."""
    limit(_MEMORY, _SECONDS)
    mask = b""
    try:
        ink = ink_in(read_given(Path(source), LARGEST_FILE), source)
        found, mask = InkFound(size=ink.size), ink.tobytes()
    except UserFixable as trouble:
        found = InkFound(trouble.code)
    sys.stdout.buffer.write(msgspec.json.encode(found) + b"\n" + mask)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
