"""The big list of naughty strings as titles, names and reasons at once, through every format.

What each format makes of titles and reasons, and where it can't show them as typed, stands in its own tests.
"""

import json
import subprocess
from io import BytesIO

import openpyxl
import pytest

from tests.builders import activity, build, person, right
from tests.unpacking import unpacked
from workshop.actions.export import WRITERS
from workshop.domain.ownership import Reason

PASSWORDS = "root:x:0:0"
"""How the file begins that some of the strings ask for."""
AT_ONCE = 48
"""So many people are a grid that a page still holds."""


@pytest.fixture(scope="module")
def rooms(naughty):
    """Workshops in which every title, name and reason is one of them."""
    made = []
    for start in range(0, len(naughty), AT_ONCE):
        some = list(enumerate(naughty[start : start + AT_ONCE], 1))
        made.append(
            build(
                activities=tuple(activity(n, title=text[:500]) for n, text in some),
                participants=tuple(person(n, name=text[:500], title=text[:500]) for n, text in some),
                rights=tuple(right(n, n) for n, _ in some),
                reasons=tuple(Reason(activity=f"a{n}", text=text) for n, text in some),
            )
        )
    assert len(made) > 9
    return made


@pytest.mark.parametrize("suffix", sorted(WRITERS))
def test_no_name_title_or_reason_stops_an_export_or_has_a_file_read(export, rooms, suffix):
    for room in rooms:
        content = b"\n".join(unpacked(export(room, suffix)))

        assert content
        assert PASSWORDS.encode() not in content


def test_the_data_keeps_every_name_as_typed(export, rooms, naughty):
    kept = [each["name"] for room in rooms for each in json.loads(export(room, ".json"))["participants"]]

    assert kept == [text[:500] for text in naughty]


def test_the_workbook_holds_every_name_as_text_and_no_formula(export, rooms):
    for room in rooms:
        book = openpyxl.load_workbook(BytesIO(export(room, ".xlsx")))
        cells = [cell for sheet in book for row in sheet for cell in row]
        texts = {str(cell.value) for cell in cells}

        assert {cell.data_type for cell in cells} <= {"s", "n", "d", "b", "inlineStr"}
        plain = [each.name for each in room.participants if each.name.isprintable()]
        assert [name for name in plain if name not in texts] == []


def test_the_charter_prints_every_plain_name(export, rooms, tmp_path):
    for room in rooms:
        path = tmp_path / "room.pdf"
        path.write_bytes(export(room, ".pdf"))
        done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
        printed = "".join(done.stdout.split())

        plain = ["".join(each.name.split()) for each in room.participants if each.name.isascii()]
        assert [name for name in plain if name not in printed] == []
        assert PASSWORDS not in printed
