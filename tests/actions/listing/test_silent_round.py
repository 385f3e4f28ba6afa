import subprocess
import sys

import msgspec
import pytest

from workshop.actions.listing import silent_round as silent
from workshop.actions.listing.twins import twins_of
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import Note
from workshop.domain.listing.silent_round import is_open, line_of, lines
from workshop.domain.merging.merging import merge
from workshop.domain.shareable import shareable
from workshop.domain.wall.overlap_activities import overlap_room
from workshop.domain.wall.ownership import ownership_room
from workshop.domain.wall.wall import wall
from workshop.errors import UserFixable
from workshop.session import Session
from workshop.texts import Texts
from workshop.texts.labels import label_text
from workshop.texts.steps.dots import written_text

HERE = StepId.OVERLAP_ACTIVITIES
CANARY = "Zebrafinch loyalty"


def write(session, side, *titles, category=""):
    return session.run(silent.write_lines, side=side, titles=titles, category=category)


def titles(session):
    return [each.title for each in session.snapshot.activities]


def test_lines_stay_on_their_side_and_are_no_activities(session):
    write(session, Side.MARKETING, "Loyalty", "Offers", category="Campaign")
    write(session, Side.IT, "Loyalty", "Interfaces")
    written = {side: [each.title for each in lines(session.snapshot, HERE, side)] for side in Side}
    assert written[Side.MARKETING] == ["Loyalty", "Offers"]
    assert written[Side.IT] == ["Loyalty", "Interfaces"]
    assert len(titles(session)) == 3
    assert is_open(session.snapshot, HERE)


def test_a_line_that_the_own_list_has_is_left_out_and_the_other_list_is_not_asked(session):
    write(session, Side.IT, "Interfaces")
    assert not write(session, Side.IT, " interfaces ", "Inter\u200bfaces", "")
    assert write(session, Side.MARKETING, "Interfaces")


def test_combining_puts_all_on_the_board_once_and_undo_hides_them_again(session):
    write(session, Side.IT, "Interfaces", "loyalty", "Consent and Preferences")
    write(session, Side.MARKETING, "Loyalty", "Offers", category="Campaign")
    before = session.snapshot.document
    session.run(silent.combine_lists)
    assert titles(session)[3:] == ["Loyalty", "Offers", "Interfaces"]
    assert session.snapshot.activities.in_order[3].category == "Campaign"
    assert not is_open(session.snapshot, HERE)
    session.undo()
    assert session.snapshot.document == before


def test_alike_titles_can_be_kept_and_are_the_first_twins_to_be_looked_at(session):
    write(session, Side.MARKETING, "Loyalty")
    write(session, Side.IT, "loyalty")
    session.run(silent.combine_lists, alike_once=False)
    assert titles(session)[3:] == ["Loyalty", "loyalty"]
    pair = twins_of([(each.id, each.title) for each in session.snapshot.activities])[0]
    assert pair.likeness == 100
    assert [session.snapshot.activities[id_].title for id_ in (pair.first, pair.second)] == [
        "Loyalty",
        "loyalty",
    ]


def test_an_activity_says_which_side_wrote_it_and_one_of_both_says_so(session):
    write(session, Side.MARKETING, "Loyalty", "Offers")
    write(session, Side.IT, "loyalty", "Interfaces")
    session.run(silent.combine_lists)

    found = session.snapshot.activities.in_order
    assert [each.written_by for each in found] == [None] * 3 + [Side.BOTH, Side.MARKETING, Side.IT]
    said = [written_text(Texts(), session.snapshot, each) for each in found[2:]]
    assert said[0] == "" and said[1].startswith("Both sides") and said[2].startswith("Marketing ")
    merged = merge(session.snapshot, [found[0].id, found[4].id], "Offers").activity
    assert merged.written_by is Side.MARKETING
    assert merge(session.snapshot, [found[4].id, found[5].id], "Offers").activity.written_by is Side.BOTH


def test_of_titles_that_stay_apart_each_says_its_own_side(session):
    write(session, Side.MARKETING, "Loyalty")
    write(session, Side.IT, "loyalty")
    session.run(silent.combine_lists, alike_once=False)
    assert [each.written_by for each in session.snapshot.activities][3:] == [Side.MARKETING, Side.IT]


def test_the_wall_does_not_say_who_wrote_what(session):
    write(session, Side.MARKETING, "Loyalty")
    write(session, Side.IT, "Interfaces")
    session.run(silent.combine_lists)
    told = [card for _, cards in overlap_room(session.snapshot).categories for card in cards]
    assert {"Loyalty", "Interfaces"} <= {card.title for card in told}
    assert not [card for card in told if card.dots] and "written_by" not in repr(told)


def test_a_line_can_be_taken_away_and_a_note_of_the_facilitator_can_not(session):
    write(session, Side.IT, "Interfaces")
    line = lines(session.snapshot, HERE, Side.IT)[0]
    assert line_of(Note(id="n1", text="Ask Weiss")) is None
    session.run(silent.remove_line, line=line.id)
    assert not is_open(session.snapshot, HERE)
    assert not session.run(silent.remove_line, line="n1")


def test_a_line_too_long_for_a_title_is_refused(session):
    with pytest.raises(UserFixable, match="too-long"):
        write(session, Side.IT, "x" * 501)


def test_nothing_written_leaves_nothing_to_combine(session):
    assert not session.run(silent.combine_lists)


def test_a_hidden_line_is_in_no_label_no_history_no_audience_and_no_export(session):
    write(session, Side.IT, CANARY, category=CANARY)
    said = [label_text(Texts(), session.undo_label)]
    said += [str(entry) for entry in session.history()]
    said += [repr(overlap_room(session.snapshot)), repr(ownership_room(session.snapshot))]
    said.append(msgspec.json.encode(shareable(session.snapshot)).decode())
    session.undo()
    said.append(label_text(Texts(), session.redo_label))
    assert not [each for each in said if "Zebrafinch" in each]


WRITE_AND_WAIT = """
import sys, time
from pathlib import Path
from workshop.actions.listing.silent_round import write_lines
from workshop.domain.facts.choices import Side, StepId
from workshop.session import Session
session = Session.open(Path(sys.argv[1]))
session.run(write_lines, side=Side.IT, titles=[sys.argv[2]], step=StepId(sys.argv[3]))
print("written", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("step", [HERE, StepId.OBJECTIVES])
def test_what_was_written_is_there_after_a_crash(session, step):
    path, before = session.path, titles(session)
    session.close()
    words = [sys.executable, "-c", WRITE_AND_WAIT, str(path), CANARY, step.value]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "written\n"
        process.kill()
    again = Session.open(path)
    room = repr((wall(again.snapshot, step), again.history(), shareable(again.snapshot)))
    assert [each.title for each in lines(again.snapshot, step, Side.IT)] == [CANARY]
    assert titles(again) == before and CANARY not in room
    again.close()
