import resource
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from tests.exports.signing.conftest import image
from workshop.errors import UserFixable
from workshop.exports.signing import ink
from workshop.exports.signing.ink import appearance, read_ink
from workshop.report.charter.blocks import SignBox


def png(width, height):
    """The start of a PNG that says it is this large, and is next to nothing."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1 << 16))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_ink_is_what_is_dark_and_cut_to_it(kind):
    mask = read_ink(image(kind), "i")

    assert mask.mode == "L" and 340 < mask.width < 400 and 60 < mask.height < 120
    assert mask.getextrema()[1] > 240


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (image("GIF"), "not-an-image"),
        (image("TIFF"), "not-an-image"),
        (b"", "not-an-image"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n", "not-an-image"),
        (image()[:400], "not-an-image"),
        (image(drawn=False), "no-ink"),
        (png(60_000, 60_000), "ink-too-large"),
        (png(6_000, 6_000), "ink-too-large"),
        (png(40, 40)[:60], "not-an-image"),
    ],
)
def test_what_is_no_signature_or_too_much_is_refused(made, code):
    with pytest.raises(UserFixable, match=code):
        read_ink(made, "i")


def test_a_file_that_is_too_long_is_not_even_looked_at(monkeypatch):
    monkeypatch.setattr(ink, "LARGEST_FILE", 100)

    with pytest.raises(UserFixable, match="ink-too-large"):
        read_ink(image(), "i")


def test_a_large_image_is_unpacked_elsewhere():
    made = BytesIO()
    Image.new("L", (4_900, 4_900), 255).save(made, "PNG")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(UserFixable, match="no-ink"):
        read_ink(made.getvalue(), "i")

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


BOX = SignBox(page=0, x=0, y=0, width=240, height=110)


def rows_of_ink(name):
    """The heights of the lines that a signature with a typed name shows over its own line."""
    shown = appearance(BOX, name, None, "")
    over = shown.crop((0, 0, shown.width, int((ink.INK - ink._OVER_LINE) * ink._DOTS))).getchannel("A")
    rows = [over.crop((0, y, over.width, y + 1)).getbbox() is not None for y in range(over.height)]
    return [len(each) for each in "".join("x" if row else " " for row in rows).split()], over.getbbox()


@pytest.mark.parametrize("name", ["Ines Okafor", "Dr. Ines Adaeze Okafor-Lindqvist"])
def test_a_name_that_can_be_read_on_one_line_stands_on_one(name):
    assert len(rows_of_ink(name)[0]) == 1


@pytest.mark.parametrize(
    "name",
    ["Maria del Carmen " * 10, "x" * 500, "W" * 500, "名" * 500, "Ines Adaeze Okafor " * 26],
)
def test_a_name_of_any_length_is_wrapped_and_not_squeezed(name):
    rows, (left, top, right, bottom) = rows_of_ink(name)
    room = BOX.width * ink._DOTS

    assert len(rows) > 2 and min(rows) >= 6  # dots: as high as an x at the smallest size
    assert left >= 0 and right <= room and bottom - top <= (ink.INK - ink._OVER_LINE) * ink._DOTS
