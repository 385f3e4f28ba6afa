"""Paper ballots in the window: printed from a dialog, entered by keys alone, and nothing of a vote stays."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import buttons, read, texts, turn_to
from tests.ui.words import trouble, voted_on_all
from ui.controls import progress
from ui.controls.buttons import Button
from ui.controls.labels import Elided
from ui.private.laptop import Laptop
from ui.private.paper.paper_entry import PaperEntry, enter_paper_ballots
from ui.steps.ownership.ballots.dialog import BallotDialog
from workshop.actions.ballots import Vote, cast_ballots
from workshop.actions.steps import set_up
from workshop.domain.ballots.codes import answers, list_mark
from workshop.domain.ballots.rounds import to_vote_on
from workshop.domain.ballots.votes import counting, entitled, open_round
from workshop.domain.facts.choices import StepId
from workshop.texts.labels import label_text

BACK, SPACE, DELETE = Qt.Key.Key_Backspace, Qt.Key.Key_Space, Qt.Key.Key_Delete
CANARY = "canary-8842"


@pytest.fixture
def page(on_example):
    on_example.go_to(StepId.OWNERSHIP)
    page = on_example.page(StepId.OWNERSHIP)
    yield page
    for kind in (PaperEntry, Laptop, BallotDialog):
        for each in page.findChildren(kind):
            each.close()
    QApplication.processEvents()


@pytest.fixture
def shortlist(page):
    return [each.id for each in page.bridge.snapshot.shortlist]


@pytest.fixture
def entry(page, shortlist, qtbot, type_in):
    """The names to choose from, for the whole shortlist; the projector has been answered for."""
    return opened(page, shortlist, qtbot, type_in)


def opened(page, activities, qtbot, type_in):
    entry = enter_paper_ballots(page, page.bridge, page.looks, activities)
    qtbot.waitExposed(entry)
    entry.activateWindow()
    QApplication.processEvents()
    assert "Does the projector show this screen?" in words(entry)
    type_in(ENTER)
    return entry


def words(widget):
    """Everything that stands on a screen, and what those who listen hear of it."""
    shown = [each for each in widget.findChildren(QWidget) if each.isVisible()]
    said = [each.text() for each in shown if isinstance(each, QLabel | Elided)]
    said += [each.words() for each in shown if isinstance(each, Button)]
    return " ".join((*said, *(each.accessibleName() for each in shown)))


def votes(page, activity):
    snapshot = page.bridge.snapshot
    return {each.participant: each for each in counting(snapshot, activity, open_round(snapshot, activity))}


def said(page, activity, person):
    vote = votes(page, activity).get(person.id)
    return None if vote is None else "?" if vote.abstains else vote.proposes


class Counting:
    """Counts the keys that are typed."""

    def __init__(self, type_in):
        self.type_in, self.keys = type_in, 0

    def __call__(self, *keys):
        self.keys += sum(len(key) if isinstance(key, str) else 1 for key in keys)
        self.type_in(*keys)


@pytest.mark.slow
def test_a_vote_takes_one_key_and_a_sheet_one_more(entry, page, shortlist, type_in):
    typed = Counting(type_in)
    people = entitled(page.bridge.snapshot)
    for number in range(len(people)):
        typed(ENTER, *(f"{(number + place) % 9 + 1}" for place in range(len(shortlist))))

    count = len(people) * len(shortlist)
    assert all(len(votes(page, each)) == len(people) for each in shortlist)
    assert typed.keys / count < 1.1
    assert voted_on_all(9, 9, 12) in words(entry)


def test_more_than_nine_people_take_two_keys_a_vote(page, shortlist, qtbot, type_in):
    page.bridge.run(set_up.add_participant, name="Tenth Person", side="it")
    opened(page, shortlist, qtbot, type_in)
    typed = Counting(type_in)
    typed(ENTER, *(["20"] * len(shortlist)))
    tenth = answers(page.bridge.snapshot)["20"].proposes
    okafor = entitled(page.bridge.snapshot)[0]
    assert {said(page, each, okafor) for each in shortlist} == {tenth}
    assert typed.keys == 2 * len(shortlist) + 1


def test_nobody_and_can_not_say_have_codes_of_their_own(entry, page, shortlist, type_in):
    okafor = entitled(page.bridge.snapshot)[0]
    type_in(ENTER, "0", "?", "7")
    assert votes(page, shortlist[0])[okafor.id].proposes is None
    assert said(page, shortlist[1], okafor) == "?"
    assert said(page, shortlist[2], okafor) == answers(page.bridge.snapshot)["7"].proposes


def test_backspace_goes_back_and_the_code_typed_then_counts(entry, page, shortlist, type_in):
    okafor = entitled(page.bridge.snapshot)[0]
    type_in(ENTER, "1", "2", BACK, BACK, "3")
    assert said(page, shortlist[0], okafor) == answers(page.bridge.snapshot)["3"].proposes
    assert said(page, shortlist[1], okafor) == answers(page.bridge.snapshot)["2"].proposes
    type_in(SPACE, *"456789123", "4")
    assert "Whose sheet is next?" in words(entry)
    type_in(BACK)
    assert "12 of 12" in words(entry) and "Ines Okafor" in words(entry)


def refused(entry):
    """The sentence that says that a code is none."""
    (said,) = texts(read(entry), "code")
    return said


def test_a_wrong_code_is_said_and_nothing_is_lost(page, shortlist, qtbot, type_in):
    page.bridge.run(set_up.remove_participant, participant=entitled(page.bridge.snapshot)[8].id)
    entry = opened(page, shortlist, qtbot, type_in)
    type_in(ENTER, "1", "9")
    assert re.search(r"\b9\b.*\b1 .*\b8\b.*\b0\b.*\?", refused(entry))
    okafor = entitled(page.bridge.snapshot)[0]
    assert said(page, shortlist[0], okafor) and said(page, shortlist[1], okafor) is None
    type_in("2")
    assert "No code" not in words(entry)
    assert said(page, shortlist[1], okafor) == answers(page.bridge.snapshot)["2"].proposes


def test_half_a_wrong_code_begins_no_other_one(page, shortlist, qtbot, type_in):
    page.bridge.run(set_up.add_participant, name="Tenth Person", side="it")
    entry = opened(page, shortlist, qtbot, type_in)
    type_in(ENTER, "91")
    assert re.search(r"\b91\b.*\b11 .*\b20\b", refused(entry))
    type_in("1", BACK, "12")
    okafor = entitled(page.bridge.snapshot)[0]
    assert said(page, shortlist[0], okafor) == answers(page.bridge.snapshot)["12"].proposes


def test_what_is_blank_on_paper_is_passed_over_and_a_wrong_vote_taken_back(entry, page, shortlist, type_in):
    okafor = entitled(page.bridge.snapshot)[0]
    type_in(ENTER, "1", SPACE, "2", BACK, DELETE)
    assert [said(page, each, okafor) is not None for each in shortlist[:3]] == [True, False, False]


def test_sheets_come_in_any_order_and_people_can_be_left_out(entry, page, shortlist, type_in):
    type_in("Aiko", ENTER)
    assert "Aiko Tanabe" in words(entry)
    type_in(*("1" * 12))
    assert texts(names(entry), "Aiko Tanabe", "entered")
    type_in(ENTER)
    assert "Sofia Duarte" in words(entry), "the sheet after the last one comes next"
    type_in("1", ENTER)
    assert texts(names(entry), "Sofia Duarte", "11")


def names(entry):
    (view,) = [
        each for each in entry.findChildren(QWidget) if type(each).__name__ == "Names" and each.isVisible()
    ]
    return [view.item(row).text() for row in range(view.count())]


def test_why_is_entered_before_the_code(entry, page, shortlist, type_in):
    okafor = entitled(page.bridge.snapshot)[0]
    type_in(ENTER, "w", f"{CANARY} 12", ENTER, "3", "4")
    assert [votes(page, each)[okafor.id].comment for each in shortlist[:2]] == [f"{CANARY} 12", ""]


def test_nothing_of_a_vote_stays_after_a_sheet(entry, page, shortlist, type_in):
    people = entitled(page.bridge.snapshot)
    type_in(ENTER, "w", CANARY, ENTER, *("7" * 12))
    assert "Whose sheet is next?" in words(entry)
    whom = page.bridge.snapshot.participants[answers(page.bridge.snapshot)["7"].proposes].name
    QApplication.sendPostedEvents(None, 0)
    QApplication.processEvents()
    left = [words(entry), entry.windowTitle(), page.window().windowTitle(), page.bridge.undo_text()]
    left += [label_text(page.bridge.texts, each.entry.label) for each in page.bridge.history()]
    left.append(QApplication.clipboard().text())
    assert not any(CANARY in each for each in left)
    assert whom not in "".join(left)
    type_in(BACK)
    rows = words(entry.rows)
    assert whom not in rows and CANARY not in words(entry) and "entered" in rows
    assert said(page, shortlist[0], people[0])


def test_a_vote_is_in_the_file_before_the_sheet_is_done(entry, page, shortlist, type_in):
    type_in(ENTER, "1", "2")
    entry.close()
    okafor = entitled(page.bridge.snapshot)[0]
    assert [said(page, each, okafor) is not None for each in shortlist[:3]] == [True, True, False]


def test_leaving_ends_with_counts_only(entry, page, type_in):
    type_in(ENTER, "1", ESC)
    assert "The paper ballots are entered" in words(entry)
    assert voted_on_all(0, 9, 12, begun=1) in words(entry)
    type_in(ESC)
    assert page.findChild(PaperEntry) is None


def test_the_mark_of_the_list_is_said_before_a_sheet_is_entered(entry, page, shortlist):
    assert f"“List {list_mark(page.bridge.snapshot, shortlist)}”" in words(entry)


def ask(page, qtbot):
    button = next(b for b in page.findChildren(Button) if b.words() == "Ballot…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(BallotDialog)
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


def test_the_dialog_passes_the_laptop_or_enters_paper_by_a_key(page, qtbot, type_in):
    ask(page, qtbot)
    type_in(ENTER)
    assert page.findChild(Laptop).isVisible()
    page.findChild(Laptop).close()
    QApplication.processEvents()
    ask(page, qtbot)
    type_in("e")
    assert page.findChild(PaperEntry).isVisible()


def test_the_whole_shortlist_leaves_out_what_was_revealed_and_one_activity_can_be_voted_on_again(page, qtbot):
    dialog = ask(page, qtbot)
    wanted = to_vote_on(page.bridge.snapshot)
    assert dialog.activities() == wanted and 0 < len(wanted) < 12
    assert texts(read(dialog), str(12 - len(wanted)), "revealed")
    turn_to(dialog, buttons(dialog.scope)[1])
    assert dialog.activities() == (page.bridge.snapshot.shortlist[0].id,)


def test_sheets_are_printed_and_opened(page, qtbot, type_in, tmp_path, monkeypatch):
    asked, shown = [], []

    def answer(_parent, _title, start, *_):
        asked.append(start.rsplit("/", 1)[-1])
        return str(tmp_path / "sheets"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(progress, "_show", shown.append)
    dialog = ask(page, qtbot)
    dialog.opens.setChecked(True)
    type_in("p")
    assert dialog.progress.bar.isVisible() and not dialog.print.isEnabled()
    qtbot.waitUntil(lambda: dialog.progress.done.isVisible(), timeout=20_000)
    assert asked == ["2026-02-05 Hollis & Vane – paper ballots.pdf"]
    assert shown == [tmp_path / "sheets.pdf"]
    assert (tmp_path / "sheets.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_file_that_can_not_be_written_is_said_in_the_dialog(page, qtbot, tmp_path):
    dialog = ask(page, qtbot)
    dialog.write(tmp_path / "no such folder" / "x.pdf")
    refused = trouble("missing-folder", path=str(tmp_path / "no such folder" / "x.pdf"))
    qtbot.waitUntil(lambda: refused in words(dialog), timeout=20_000)
    assert dialog.print.isEnabled()


def test_printing_can_be_stopped_and_leaves_no_file(page, qtbot, type_in, tmp_path):
    dialog = ask(page, qtbot)
    dialog.write(tmp_path / "sheets.pdf")
    type_in(ESC)
    qtbot.waitUntil(lambda: not dialog.progress.bar.isVisible(), timeout=20_000)
    assert not (tmp_path / "sheets.pdf").exists() and dialog.isVisible()


def test_what_was_voted_on_the_laptop_reads_as_entered_and_shows_no_vote(page, shortlist, qtbot, type_in):
    people = entitled(page.bridge.snapshot)
    cast = [Vote(shortlist[0], people[0].id, people[8].id)]
    page.bridge.run(cast_ballots, votes=cast)
    entry = opened(page, shortlist, qtbot, type_in)
    assert texts(names(entry), "Ines Okafor", "11")
    type_in(ENTER)
    assert "entered" in words(entry.rows) and people[8].name not in words(entry.rows)
