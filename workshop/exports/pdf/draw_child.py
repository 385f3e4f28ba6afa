"""A page that this run did not print, drawn in a process of its own: `draw_child FILE PAGE HEIGHT`.

Prints what the picture is like as one line of JSON, and then its dots. A hostile page can end this process
and nothing else.
"""

import sys
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.exports.pdf.drawing import drawn_page

MEMORY, SECONDS = 512 << 20, 8


def main(source: str, page: str, height: str) -> int:
    """Print the picture and end with 0; anything else is a crash."""
    limit(MEMORY, SECONDS)
    *about, dots = drawn_page(Path(source).read_bytes(), int(page), int(height))
    sys.stdout.buffer.write(msgspec.json.encode(about) + b"\n")
    sys.stdout.buffer.write(dots)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
