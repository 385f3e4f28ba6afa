"""The empty presentation: wide, in the charter's fonts and colours, with its running head on the layout."""

import re
from typing import Any

from workshop.exports.pptx.look import (
    COLOURS,
    HEIGHT,
    LEFT,
    RIGHT,
    RUNNING,
    SANS,
    TITLE,
    WIDTH,
    box,
    flat,
    points,
    shortened,
    write,
)

_SCHEME = {
    "dk1": "ink",
    "lt1": "surface",
    "dk2": "ink2",
    "lt2": "line",
    "accent1": "mkt",
    "accent2": "it",
    "accent3": "ink",
    "accent4": "ramp3",
    "accent5": "ramp5",
    "accent6": "edge",
    "hlink": "it",
    "folHlink": "ink3",
}
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"


def presentation() -> tuple[Any, Any, Any]:
    """A presentation with two layouts: bare for the cover, and titled for what follows."""
    from pptx import Presentation
    from pptx.util import Pt

    made = Presentation()
    made.slide_width, made.slide_height = Pt(WIDTH), Pt(HEIGHT)
    by_name = {each.name: each for each in made.slide_layouts}
    blank, titled = by_name.pop("Blank"), by_name.pop("Title Only")
    for layout in by_name.values():
        made.slide_layouts.remove(layout)
    for sheet in (made.slide_master, blank, titled):
        _keep_title(sheet)
    _dress(made.slide_master)
    return made, blank, titled


def _keep_title(sheet: Any) -> None:
    """A title in the charter's place, and none of the other placeholders."""
    from pptx.enum.shapes import PP_PLACEHOLDER
    from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
    from pptx.util import Pt

    for shape in list(sheet.placeholders):
        if shape.placeholder_format.type != PP_PLACEHOLDER.TITLE:
            shape._element.getparent().remove(shape._element)
            continue
        shape.left, shape.top, shape.width, shape.height = Pt(LEFT), Pt(56), Pt(RIGHT - LEFT), Pt(42)
        frame = shape.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor, frame.auto_size = MSO_ANCHOR.TOP, MSO_AUTO_SIZE.NONE


def _dress(master: Any) -> None:
    """Fonts and colours of the theme, so that what is added by hand looks alike."""
    from pptx.opc.constants import RELATIONSHIP_TYPE

    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    xml = theme.blob.decode("utf-8")
    tones = "".join(f'<a:{name}><a:srgbClr val="{COLOURS[t]}"/></a:{name}>' for name, t in _SCHEME.items())
    scheme = f'<a:clrScheme name="Joint Charter">{tones}</a:clrScheme>'
    xml = re.sub(r"<a:clrScheme .*?</a:clrScheme>", scheme, xml, flags=re.DOTALL)
    xml = re.sub(r'(<a:(?:major|minor)Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{SANS}", xml)
    theme.blob = xml.encode("utf-8")
    for style in master.element.iter(f"{{{_P}}}titleStyle"):
        style[0].set("algn", "l")
        for words in style[0].iter(f"{{{_A}}}defRPr"):
            words.set("sz", str(round(TITLE.size * 100)))
            words.set("b", "1")


def running_head(slide: Any, layout: Any, company: str, head: str) -> None:
    """A rule, whose charter this is, and the slide's number: once, on the layout that the slide has."""
    from pptx.enum.text import PP_ALIGN

    before = len(slide.shapes)
    flat(slide.shapes.add_shape(1, *points(LEFT, 26, RIGHT - LEFT, 1.1)), "ink")
    for x, words in ((LEFT, company), (LEFT + 200, head)):
        room = 180.0 if x == LEFT else 480.0
        frame = box(slide.shapes, x, 33, room, 14)
        write(frame.paragraphs[0], shortened(words, RUNNING, room, 1), RUNNING)
    frame = box(slide.shapes, RIGHT - 60, 33, 60, 14)
    frame.paragraphs[0].alignment = PP_ALIGN.RIGHT
    write(frame.paragraphs[0], "0", RUNNING)
    run = frame.paragraphs[0].runs[0]._r
    run.tag = f"{{{_A}}}fld"
    run.set("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}")
    run.set("type", "slidenum")
    for shape in list(slide.shapes)[before:]:
        layout.shapes._spTree.append(shape._element)
