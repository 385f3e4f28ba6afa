"""What is put on a page, as PDF operators: text by runs of a font, filled shapes, rules.

ReportLab's canvas keeps the document, its fonts' subsets, links and outline; the operators are written
here, because a charter of 5,000 activities is drawn several times faster so. y runs up, as in the PDF.
"""

from collections.abc import Iterator
from math import hypot

from reportlab.pdfgen.canvas import Canvas

from workshop.exports.pdf.tags import Tags
from workshop.exports.pdf.type import fonts, scripts, woven
from workshop.exports.pdf.type.lines import Parts
from workshop.exports.pdf.type.styles import MARK, Style, color

_CURVE = 0.4477
"""How far a corner's control points stand from its end, as a share of the radius (1 - kappa)."""
_EMBOLDEN = 0.035
"""The outline, as a share of the size, that makes a fallback font as heavy as the one it stands for."""
_Piece = tuple[str, str, bool]
_ESCAPED = {
    code: f"\\{code:03o}" if code < 32 or code > 126 or chr(code) in "()\\" else chr(code)
    for code in range(256)
}


class Ink:
    """Writes on the canvas's page in hand. `write` takes any operators, `fill` comes before a shape."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.tags = Tags()
        self._words: dict[tuple[str, str], tuple[_Piece, ...]] = {}
        self._filled = ""
        self.silent = False
        """Whether nothing is written: to find out how much room something takes."""

    def fresh_page(self) -> None:
        """Forget the colour: each page begins anew."""
        self._filled = ""

    def write(self, operators: str) -> None:
        if not self.silent:
            if marking := self.tags.switch():
                self._canvas.addLiteral(marking)
            self._canvas.addLiteral(operators)

    def fill(self, token: str, faded: float = 0.0) -> None:
        """The colour of what is filled from now on."""
        wanted = color(token, faded)
        if wanted != self._filled:
            self._filled = wanted
            self.write(f"{wanted} rg")

    def rect(self, x: float, y: float, width: float, height: float) -> None:
        self.write(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def rule(self, x: float, to: float, y: float, weight: float, token: str) -> None:
        """A horizontal line."""
        self.write(f"{weight} w {color(token)} RG {x:.2f} {y:.2f} m {to:.2f} {y:.2f} l S")

    def text(
        self, parts: Parts, x: float, y: float, tone: str = "", right_to_left: bool | None = None
    ) -> None:
        """Parts that run on from each other, from the baseline's start."""
        if parts and not self.silent:
            self.write(self.text_operators(parts, x, y, tone, right_to_left))
            self._filled = ""

    def text_operators(
        self, parts: Parts, x: float, y: float, tone: str = "", right_to_left: bool | None = None
    ) -> str:
        """A text object on its own, with its colours; None reads as the text's first letter does."""
        if any(scripts.is_complex(text) or fonts.lacks(text) for text, _ in parts):
            return self._woven(parts, x, y, tone, right_to_left)
        out = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        toned, tracked = "", 0.0
        for text, style in parts:
            if (tone or style.tone) != toned:
                toned = tone or style.tone
                out.append(f"{color(toned)} rg")
            if style.tracking != tracked:
                tracked = style.tracking
                out.append(f"{tracked:.3f} Tc {-tracked:.3f} Tw")
            out += self._pieces(text, style, color(toned))
        out.append("0 Tc 0 Tw ET" if tracked else "ET")
        return " ".join(out)

    def _woven(self, parts: Parts, x: float, y: float, tone: str, right_to_left: bool | None) -> str:
        """A line with letters to shape: its runs as they stand from left to right, untracked."""
        out, above = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"], []
        for strand in woven.strands(parts, right_to_left):
            style, ink = strand.style, color(tone or strand.style.tone)
            out.append(f"{ink} rg")
            if strand.is_shaped:
                thin = style.font in fonts.HEAVY
                shown = woven.glyph_operators(strand, self._canvas._doc)
                stroke = f"2 Tr {ink} RG {style.size * _EMBOLDEN:.3f} w"
                out.append(f"{stroke} {shown} 0 Tr" if thin else shown)
            else:
                thin = False
                out += self._pieces(strand.shown, style, ink)
            above += [_filled(shape, x, y, ink, thin) for shape in woven.shapes(strand)]
            x += woven.width_of(strand)
        return " ".join([*out, "ET", *above])

    def _pieces(self, text: str, style: Style, ink: str) -> Iterator[str]:
        """What shows a text in the colour `ink`, font by font."""
        for name, shown, thin in self._shown(text, style):
            if thin:
                stroke = f"{ink} RG {style.size * _EMBOLDEN:.3f} w"
                yield f"2 Tr {stroke} {name} {style.size:g} Tf [({shown})] TJ 0 Tr"
            else:
                yield f"{name} {style.size:g} Tf [({shown})] TJ"

    def _shown(self, text: str, style: Style) -> list[_Piece]:
        """The subset fonts, what is shown in each, and whether it is too thin; spaces are the style's own."""
        out: list[_Piece] = []
        name, taken, thin = "", "", False
        for place, word in enumerate(text.split(" ")):
            pieces = self._word(word, style.font)
            if place:
                pieces = (self._space(style.font), *pieces)
            for piece_name, shown, piece_thin in pieces:
                if piece_name != name and taken:
                    out.append((name, taken, thin))
                    taken = ""
                name, taken, thin = piece_name, taken + shown, piece_thin
        return [*out, (name, taken, thin)] if taken else out

    def _space(self, font: str) -> _Piece:
        return self._word("\u00a0", font)[0]

    def _word(self, word: str, font: str) -> tuple[_Piece, ...]:
        found = self._words.get((font, word))
        if found is None:
            found = self._words[font, word] = tuple(self._encoded(word, font))
        return found

    def _encoded(self, word: str, font: str) -> list[_Piece]:
        """A word in the codes of the subsets that this document's fonts are cut to."""
        out = []
        document = self._canvas._doc
        for run in fonts.runs(word, font):
            cut = fonts.face(run.font)
            thin = run.font != font and font in fonts.HEAVY
            kerns = iter(fonts.kerns_of(run))
            for number, codes in cut.splitString(run.text, document):
                name = cut.getSubsetInternalName(number, document)
                shown = [_ESCAPED[code] + _kern(next(kerns, 0.0)) for code in codes]
                out.append((name, "".join(shown), thin))
        return out


def across(ink: Ink, word: str, width: float, height: float) -> str:
    """A pale word from the page's lower left to its upper right, behind what follows."""
    diagonal = hypot(width, height)
    wide = fonts.width_of(word, MARK.font, 1.0)
    style = MARK._replace(size=min(MARK.size, diagonal * 0.62 / max(wide, 0.1)))
    cos, sin = width / diagonal, height / diagonal
    text = ink.text_operators(((word, style),), -wide * style.size / 2, -style.size * 0.36)
    turned = f"{cos:.5f} {sin:.5f} {-sin:.5f} {cos:.5f} {width / 2:.2f} {height / 2:.2f} cm"
    return f"q {turned} {text} Q"


def _kern(space: float) -> str:
    """What moves the next character, within the array that TJ shows: in thousandths, back if positive."""
    return f"){-space * 1000:.0f}(" if abs(space) >= 0.001 else ""


def rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    """The path of a rectangle with round corners; half the height makes its ends half circles."""
    near, far = radius * _CURVE, radius
    right, top = x + width, y + height
    return (
        f"{x + far:.2f} {y:.2f} m {right - far:.2f} {y:.2f} l "
        f"{right - near:.2f} {y:.2f} {right:.2f} {y + near:.2f} {right:.2f} {y + far:.2f} c "
        f"{right:.2f} {top - far:.2f} l "
        f"{right:.2f} {top - near:.2f} {right - near:.2f} {top:.2f} {right - far:.2f} {top:.2f} c "
        f"{x + far:.2f} {top:.2f} l "
        f"{x + near:.2f} {top:.2f} {x:.2f} {top - near:.2f} {x:.2f} {top - far:.2f} c "
        f"{x:.2f} {y + far:.2f} l {x:.2f} {y + near:.2f} {x + near:.2f} {y:.2f} {x + far:.2f} {y:.2f} c h"
    )


def _filled(shape: woven.Shape, x: float, y: float, ink: str, thin: bool) -> str:
    """A shape of a strand that begins at x on the line y; with a line around it where it is too thin."""
    end = f"{ink} RG {_EMBOLDEN} w {shape.path} B" if thin else f"{shape.path} f"
    size, x, y = shape.size, x + shape.x, y + shape.y
    return f"q {ink} rg {size:.3f} 0 0 {size:.3f} {x:.2f} {y:.2f} cm {end} Q"
