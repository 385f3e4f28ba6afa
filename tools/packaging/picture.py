"""Turn what Xvfb keeps of its screen into a PNG: python -m tools.packaging.picture IN.xwd OUT.png."""

import struct
import sys
import zlib
from pathlib import Path

_FIELDS = struct.Struct(">25I")
_COLOUR = 12
"""Bytes of one entry of the table of colours, which a screen of 24 bits doesn't need."""


def png_of(dump: bytes) -> bytes:
    """The PNG of a dump with 32 bits a point, lowest byte first, as Xvfb writes with a depth of 24."""
    header = _FIELDS.unpack_from(dump)
    size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
    start = size + colours * _COLOUR
    rows = []
    for top in range(start, start + line * height, line):
        points = dump[top : top + 4 * width]
        row = bytearray(1 + 3 * width)  # a first byte says that the row is stored as it is
        row[1::3], row[2::3], row[3::3] = points[2::4], points[1::4], points[0::4]
        rows.append(bytes(row))
    parts = (
        (b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"".join(rows), 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(words: list[str]) -> int:
    """Write the PNG; 2 when it isn't told from what and where to."""
    if len(words) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    Path(words[1]).write_bytes(png_of(Path(words[0]).read_bytes()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
