"""Texts that break programs, as titles, names and reasons, through every document: they come out as typed.

What is otherwise is said here and among what isn't promised: a spreadsheet and slides can't hold two code
points, calendars drop a byte order mark, paper shows a box where no font has a letter.
"""

import re
import subprocess
import unicodedata
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO

import pptx
import pytest
from fontTools.ttLib import TTFont
from icalendar import Calendar

from resources import RESOURCES
from tests.builders import activity, build, person, right
from tests.exports.test_markdown import rendered
from tests.exports.test_xlsx import column, in_xml
from tests.exports.test_xlsx import read as sheets_of
from tests.unpacking import unpacked
from workshop.domain.facts.ownership import Escalation, Reason
from workshop.domain.facts.road_map import Cadence
from workshop.exports.pdf.type import scripts
from workshop.exports.pptx.look import safe
from workshop.imports.data import read_bytes

NINE = datetime(2026, 2, 9, 9, tzinfo=UTC)
FONTS = ("Inter-Regular", "WenQuanYiMicroHei", "NotoSansSymbols2-Regular", "NotoEmoji-Regular")
"""What draws letters that stand by themselves."""
AT_ONCE = 24
"""Strings in one workshop: as many people as a room may have."""


def filled(texts):
    """A workshop in which each text is an activity, a person, a reason, an escalation and one to meet."""
    numbers = range(1, len(texts) + 1)
    return build(
        activities=tuple(activity(n, title=text[:500]) for n, text in enumerate(texts, 1)),
        participants=tuple(person(n, name=text[:500]) for n, text in enumerate(texts, 1)),
        rights=tuple(right(n, n) for n in numbers),
        reasons=tuple(Reason(activity=f"a{n}", text=text) for n, text in enumerate(texts, 1)),
        escalations=tuple(
            Escalation(activity=f"a{n}", text=text, due=date(2026, 2, 27)) for n, text in enumerate(texts, 1)
        ),
        cadences=tuple(
            Cadence(id=f"m{n}", title=texts[n - 1][:500], who=(f"p{n}",), starts_at=NINE) for n in numbers
        ),
    )


def lacking_in_data(made, texts):
    document = read_bytes(made)
    kept = zip(document.activities, document.participants, document.reasons, strict=True)
    found = [(title.title, name.name, reason.text) for title, name, reason in kept]
    return [text for text, each in zip(texts, found, strict=True) if each != (text,) * 3]


def lacking_in_calendar(made, texts):
    """The library drops a byte order mark, which shows as nothing, from the head of a text."""
    events = Calendar.from_ical(made).walk("VEVENT")
    found = [(str(event["summary"]), str(event["description"])) for event in events]
    plain = [text.strip("\ufeff") for text in texts]
    wanted = [(f"Escalation due: {text}", bare) for text, bare in zip(texts, plain, strict=True)]
    wanted += [(bare, f"With: {text}") for text, bare in zip(texts, plain, strict=True)]
    return [each for each in wanted if each not in found]


def lacking_in_markdown(made, texts):
    found = rendered(made.decode())
    return [text for text in texts if found.count(text.strip()) + found.count(text) < 3]


def lacking_in_workbook(made, texts):
    book = sheets_of(made)
    places = [("Activities", "Activity"), ("People", "Name"), ("Reasons", "Why")]
    found = [column(book[sheet], head) for sheet, head in places]
    return [text for text, *each in zip(texts, *found, strict=True) if {*each} != {in_xml(text)}]


def lacking_in_slides(made, texts):
    """Speaker notes tell in full what a slide has no room for."""
    notes = [slide.notes_slide.notes_text_frame.text for slide in pptx.Presentation(BytesIO(made)).slides]
    told = "\n".join(notes)
    return [text for text in texts if told.count(safe(text.strip())) < 3]


def lacking_on_paper(made, texts):
    found = on_paper(made)
    return [text for text in texts if not all(len(re.findall(word, found)) >= 3 for word in as_printed(text))]


def on_paper(made):
    asked = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made, check=True, capture_output=True)
    return re.sub(r"[\s\u202a-\u202e\u2066-\u2069]", "", asked.stdout.decode())


def as_printed(text):
    """What to look for: the whole text, or its plain words where several directions or scripts are shaped."""
    if scripts.is_complex(text):
        return re.findall(r"[a-zA-Z0-9]+", text)
    letters = [c for c in unicodedata.normalize("NFC", text) if not c.isspace()]
    return ["".join(re.escape(c) if is_known(c) else f"(?:{re.escape(c)}|□|)" for c in letters)]


def is_known(character):
    """Whether a font of ours draws it; what only changes the sign before it need not be there."""
    if unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return False
    return any(ord(character) in drawn_by(name) for name in FONTS)


@cache
def drawn_by(font):
    return TTFont(RESOURCES / "fonts" / f"{font}.ttf").getBestCmap()


LACKING = {
    ".ics": lacking_in_calendar,
    ".json": lacking_in_data,
    ".md": lacking_in_markdown,
    ".pdf": lacking_on_paper,
    ".pptx": lacking_in_slides,
    ".xlsx": lacking_in_workbook,
}


@pytest.mark.slow
@pytest.mark.parametrize("suffix", LACKING)
def test_what_was_typed_comes_out_as_typed(export, naughty, suffix):
    for start in range(0, len(naughty), AT_ONCE):
        texts = naughty[start : start + AT_ONCE]
        made = export(filled(texts), suffix)

        assert LACKING[suffix](made, texts) == []
        assert not acts(made)


def acts(made):
    """What would reckon, or fetch something, when the file is opened."""
    parts = b"\n".join(part for part in unpacked(made) if not part.startswith(b"PK"))
    return re.findall(rb'<f[ >][^<]*|TargetMode="External"|/URI *\(|/JavaScript|/Launch', parts)


@pytest.mark.parametrize("suffix", LACKING)
def test_no_text_makes_a_document_read_a_file(export, tmp_path, suffix):
    secret = tmp_path / "secret.txt"
    secret.write_text("Kanarienvogel")
    address = secret.as_uri()
    texts = [
        f"<img src='{secret}'/>",
        f'<para><img src="{address}" width="9" height="9"/></para>',
        f"![picture]({address})",
        f'=WEBSERVICE("{address}")',
        f"='{secret}'#$Sheet1.A1",
        f"@{secret}",
        f'<!DOCTYPE a [<!ENTITY b SYSTEM "{address}">]><a>&b;</a>',
        f"\\input{{{secret}}} {{{{ open('{secret}').read() }}}} $(cat {secret}) `cat {secret}`",
    ]
    made = export(filled(texts), suffix)

    assert b"Kanarienvogel" not in b"\n".join(unpacked(made))
    assert not acts(made)
