"""The content of a charter that somebody sent, taken out in a process of its own: `take_child FILE`.

Prints a `Taken` as one line of JSON and then the content as it is. A hostile PDF can end this process and
nothing else.
"""

import sys
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import msgspec

from workshop.child import limit
from workshop.exports.pdf.inside import NotCarried, claims_archival, take_out
from workshop.given import open_given

MEMORY, SECONDS = 1 << 30, 10
LARGEST_PDF = 256 * 2**20
"""Bytes of the largest PDF that is read."""


class Taken(msgspec.Struct, frozen=True):
    """What was found: `trouble` is a code, or empty; `is_signed` where a signature is in it, sound or not.

    `is_archival` where it says that it is PDF/A.
    """

    trouble: str = ""
    revision: int = 0
    stated: str = ""
    is_signed: bool = False
    is_archival: bool = False


def main(source: str) -> int:
    """Print what was taken and end with 0; anything else is a crash."""
    limit(MEMORY, SECONDS)
    taken, data = _taken(Path(source))
    sys.stdout.buffer.write(msgspec.json.encode(taken) + b"\n" + data)
    return 0


def _taken(path: Path) -> tuple[Taken, bytes]:
    from pikepdf import PdfError

    with open_given(path) as file:
        pdf = file.read(LARGEST_PDF + 1)
    if len(pdf) > LARGEST_PDF:
        return Taken("charter-too-large"), b""
    try:
        content = take_out(pdf)
        is_archival = claims_archival(BytesIO(pdf))
    except NotCarried as error:
        code = {"none": "not-a-charter", "too-large": "charter-too-large"}.get(error.code, "odd-charter")
        return Taken(code), b""
    except (PdfError, ValueError, TypeError, KeyError, AttributeError):
        return Taken("not-a-charter"), b""
    taken = Taken("", content.revision, content.stated, _has_signature(pdf), is_archival)
    return taken, content.data


def _has_signature(pdf: bytes) -> bool:
    import pikepdf

    odd = suppress(pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError)
    with odd, pikepdf.open(BytesIO(pdf)) as document:
        fields = list(document.Root.AcroForm.Fields)
        return any(field.get("/FT") == "/Sig" and "/V" in field for field in fields)
    return False


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
