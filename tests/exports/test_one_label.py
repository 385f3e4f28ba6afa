"""One state has one label: every document says it in the words of the window's bar."""

import subprocess
from datetime import timedelta

import msgspec
import openpyxl
import pytest
from pptx import Presentation

from tests.builders import snapshot
from tests.domain.following.sealed import SEALED_AT, TODAY, revision, sealed
from workshop.actions.paper.check_in import write_check_in_sheet
from workshop.actions.paper.for_people import write_for_people
from workshop.actions.steps.export import write_files
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Facts
from workshop.domain.standing import standing
from workshop.texts import Texts
from workshop.texts.charter_trouble import standing_text


def halfway(room, number=1, at=SEALED_AT):
    """One side has signed this content."""
    both = revision(room, number, at)
    one = msgspec.structs.replace(both, sealed_at=None, signatures=both.signatures[:1])
    return msgspec.structs.replace(room, revisions=Facts.of((*room.revisions, one)))


def edited(room):
    return msgspec.structs.replace(room, workshop=Workshop(title="Another title"))


def words_of(pdf):
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout


ROOM = snapshot(activities=2, owned=True)
LATER = SEALED_AT + timedelta(days=60)
STATES = {
    "Revision 1 · draft": ROOM,
    "Revision 1 · signed by one side": halfway(ROOM),
    "Revision 1 · signature void": edited(halfway(ROOM)),
    "Revision 1 · sealed": sealed(ROOM),
    "Revision 2 · draft": edited(sealed(ROOM)),
    "Revision 2 · signed by one side": halfway(edited(sealed(ROOM)), 2, LATER),
    "Revision 2 · sealed": sealed(edited(sealed(ROOM)), 2, LATER),
}


@pytest.mark.parametrize(("label", "room"), STATES.items(), ids=STATES)
def test_every_document_calls_a_state_by_the_label_that_the_window_shows(tmp_path, label, room):
    assert standing_text(Texts(), standing(room)) == label
    names = ("a.md", "a.xlsx", "a.pptx", "card.pdf", "look.pdf")
    markdown, workbook, slides, card, look = (tmp_path / name for name in names)
    write_files(room, [markdown, workbook, slides])
    said = [markdown.read_text().splitlines()[2]]
    said += [str(row[1].value) for row in openpyxl.load_workbook(workbook).worksheets[0].rows]
    said += [each.text_frame.text for each in Presentation(slides).slides[0].shapes if each.has_text_frame]
    write_for_people(room, [card], people=[None])
    said.append(words_of(card))
    if room.revision > 1:
        write_check_in_sheet(room, look, at=TODAY)
        said.append(words_of(look))
    found = [each for each in said if "Revision " in each]
    assert len(found) == 4 + (room.revision > 1)
    assert [each for each in found if label not in each] == []
