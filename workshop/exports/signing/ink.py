"""How a signature looks: drawn ink or a typed name over the line, and the date; all of it one image."""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

import msgspec

from workshop import child
from workshop.disk import scratch_folder
from workshop.errors import UserFixable
from workshop.exports.pdf.pages.sign_off import DATE_IN, DATE_UP, INK
from workshop.exports.pdf.type import fonts
from workshop.exports.pdf.type.fonts import SANS, SERIF
from workshop.exports.pdf.type.lines import wrap
from workshop.exports.pdf.type.styles import Style
from workshop.report.charter.blocks import SignBox

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("PNG", "JPEG")
LARGEST_FILE = 8 * 2**20
"""Bytes of the largest image that is read as ink."""
LARGEST_IMAGE = 25_000_000
"""Pixels of the largest image that is unpacked as ink."""

_CHILD = "workshop.exports.signing.ink_child"
_SECONDS = 20.0
_DOTS = 300 / 72
"""Dots to a point: what a printer shows."""
_INK = (18, 21, 26)
_NAME, _ON_ONE_LINE, _SMALLEST_NAME, _DATE = 23.0, 13.0, 4.0, 9.4
_LEADING = 1.2
_MEASURED = 1.02
"""How much wider than drawn a name is taken to be: dots are whole."""
_OVER_LINE = 5.0
_SUPPORTED_PAPER = 235
"""How light a grey still counts as paper and not as ink."""


class InkFound(msgspec.Struct, frozen=True):
    """What the child found: `trouble` is a code, or the size of the mask that follows."""

    trouble: str = ""
    size: tuple[int, int] = (0, 0)


def read_ink(data: bytes, path: str) -> "Image":
    """A drawn signature as ink on nothing, cut to what is drawn; unpacked in a process of its own.

    Raises UserFixable: ink-too-large, not-an-image (only PNG and JPEG are), no-ink.
    """
    from PIL import Image

    if len(data) > LARGEST_FILE:
        raise UserFixable("ink-too-large", path=path)
    with scratch_folder() as folder:
        given = folder / "ink"
        given.write_bytes(data)
        try:
            said, _, mask = child.run(_CHILD, str(given), seconds=_SECONDS).partition(b"\n")
        except child.ChildEnded as error:
            raise UserFixable("ink-too-large", path=path) from error
    found = msgspec.json.decode(said, type=InkFound)
    if found.trouble:
        raise UserFixable(found.trouble, path=path)
    return Image.frombytes("L", found.size, mask)


def ink_in(data: bytes, path: str = "") -> "Image":
    """What is drawn in an image of somebody's. Raises UserFixable as `read_ink` does."""
    from PIL import Image, ImageOps

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(BytesIO(data), formats=FORMATS)
            if image.width * image.height > LARGEST_IMAGE:
                raise UserFixable("ink-too-large", path=path)
            drawn = _ink_of(ImageOps.exif_transpose(image).convert("RGBA"))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise UserFixable("ink-too-large", path=path) from error
    except (OSError, ValueError, SyntaxError, EOFError, TypeError) as error:
        raise UserFixable("not-an-image", path=path) from error
    if drawn.getbbox() is None:
        raise UserFixable("no-ink", path=path)
    return drawn.crop(drawn.getbbox())


def _ink_of(image: "Image") -> "Image":
    """How much ink is at each place, as a mask: what is dark and not clear."""
    from PIL import Image, ImageChops

    paper = Image.new("RGBA", image.size, (255, 255, 255, 255))
    grey = Image.alpha_composite(paper, image).convert("L")
    return ImageChops.invert(grey.point(lambda level: 255 if level >= _SUPPORTED_PAPER else level))


def appearance(box: SignBox, name: str, ink: "Image | None", date: str) -> "Image":
    """What the signature shows in its box: the ink, or else the name, over the line, and the date."""
    from PIL import Image

    size = round(box.width * _DOTS), round(box.height * _DOTS)
    mask = Image.new("L", size, 0)
    room = int(box.width * _DOTS), int((INK - _OVER_LINE) * _DOTS)
    drawn = _fitted(ink, room) if ink is not None else _name(name, room)
    mask.paste(drawn, (0, room[1] - drawn.height))
    dated = _words(date, SANS, _DATE)
    left, up = round(DATE_IN * _DOTS), round((box.height - DATE_UP) * _DOTS)
    mask.paste(dated, (left, up - dated.height))
    shown = Image.new("RGB", size, _INK)
    shown.putalpha(mask)
    return shown


def _fitted(ink: "Image", room: tuple[int, int]) -> "Image":
    from PIL.Image import Resampling

    scale = min(room[0] / ink.width, room[1] / ink.height)
    size = max(1, int(ink.width * scale)), max(1, int(ink.height * scale))
    return ink.resize(size, Resampling.LANCZOS)


def _name(name: str, room: tuple[int, int]) -> "Image":
    """The name as large as it fits: on one line while that can be read well, and else on several."""
    wide, high = room[0] / _DOTS, room[1] / _DOTS
    size, lines = _NAME, _lines(name, _NAME, wide)
    while size > _SMALLEST_NAME and (
        len(lines) * size * _LEADING > high or (len(lines) > 1 and size > _ON_ONE_LINE)
    ):
        size -= 1
        lines = _lines(name, size, wide)
    drawn = _stacked([_words(each, SERIF, size) for each in lines], round(size * _LEADING * _DOTS))
    return _fitted(drawn, room) if drawn.width > room[0] or drawn.height > room[1] else drawn


def _lines(name: str, size: float, width: float) -> list[str]:
    """The lines of a name of this size, measured a little wider than they are drawn."""
    lines = wrap(name, Style(SERIF, size, size), width / _MEASURED)
    return ["".join(text for text, _ in line.parts) for line in lines]


def _stacked(lines: "list[Image]", step: int) -> "Image":
    """Lines as one mask, so far apart; one alone is as high as it is."""
    from PIL import Image

    high = step * (len(lines) - 1) + lines[-1].height
    stacked = Image.new("L", (max(line.width for line in lines), high), 0)
    for place, line in enumerate(lines):
        stacked.paste(255, (0, place * step), line)
    return stacked


def _words(text: str, font: str, size: float) -> "Image":
    """A line of text as a mask, cut to its width; each character in a font that has it."""
    from PIL import Image, ImageDraw, ImageFont

    parts = [
        (run.text, ImageFont.truetype(BytesIO(fonts.data_of(run.font)), size * _DOTS))
        for run in fonts.runs(text, font)
    ]
    wide = sum(face.getlength(words) for words, face in parts)
    mask = Image.new("L", (max(1, int(wide) + 2), max(1, int(size * _DOTS * 1.35))), 0)
    draw, x = ImageDraw.Draw(mask), 0.0
    for words, face in parts:
        draw.text((x, size * _DOTS), words, fill=255, font=face, anchor="ls")
        x += face.getlength(words)
    return mask
