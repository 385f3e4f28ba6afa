"""What is private shows nowhere: a canary is looked for wherever the room can look, now or later.

The same room votes twice, each time otherwise: before the reveal nothing that can be seen, heard, copied or
exported may tell the one from the other. That the search would find something is shown beside it.
"""

import gc
import re
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QDialog

from tests.builders import unseen
from tests.ui.conftest import ENTER
from tests.ui.seen import heard, said_on_screen, settled
from tests.unpacking import unpacked
from ui import places
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.private.laptop import Laptop
from ui.shell.toasts import Toast
from ui.shell.window import MainWindow
from workshop.actions import ballots
from workshop.actions.steps import test_case
from workshop.actions.steps.export import WRITERS, write_files
from workshop.actions.steps.ownership import Place, clear_rights
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import Note
from workshop.imports.data import example
from workshop.texts import Texts

AT = datetime(2026, 2, 4, 15, tzinfo=UTC)
CANARY = "Kanarienvogel"
ROW = 4  # the fifth of the example's shortlist: nobody has voted on it
ONE = ["2", "2", "7", "7", "0", "7", "7", "2", "?"]
OTHER = ["9", "?", "3", "2", "3", "0", "2", "2", "2"]
"""What nine people type in their turn, once and the other time."""
PAGES = (*map(StepId, ["objectives", "overlap-activities", "test-case", "review", "export", "ownership"]),)


@pytest.fixture
def a_room(looks, tmp_path, monkeypatch, type_in):
    """A window on an example of its own that holds a private note, with the wall beside it; one at a time."""

    @contextmanager
    def opened(name, **lists):
        (folder := tmp_path / name).mkdir()
        monkeypatch.setattr(places, "documents", lambda: folder)
        window = MainWindow(Bridge(Texts()), looks, Preferences(folder / "preferences"))
        window.resize(1440, 900)
        window.show()
        settled()  # the home screen is whole once it is painted
        window.keeper.quiet.blockSignals(True)  # a state is kept when it is searched, and at no other moment
        notes = (Note(id="n", text=f"{CANARY} in a note"), unseen(Side.IT, StepId.OBJECTIVES, CANARY))
        noted = msgspec.structs.replace(example(), **{"notes": notes, **lists})
        window.files.make(folder / "Room.workshop", noted)
        window.go_to(StepId.OWNERSHIP)
        snapshot = window.bridge.snapshot
        cells = [Place(snapshot.shortlist[ROW].id, each.id) for each in snapshot.participants]
        window.bridge.run(clear_rights, places=cells)
        back_to_grid(window)
        type_in(Qt.Key.Key_F5)
        back_to_grid(window)
        yield window
        for laptop in window.findChildren(Laptop):
            laptop.close()
        window.close()
        window.audience.view.window.deleteLater()
        window.deleteLater()
        settled()
        gc.collect()

    return opened


def back_to_grid(window):
    window.activateWindow()
    QApplication.processEvents()
    page = window.page(StepId.OWNERSHIP)
    page.view.go_to(ROW, 0)
    page.view.setFocus()
    QApplication.processEvents()


def take_laptop(window, type_in):
    """V on the row passes the laptop round."""
    type_in("v")
    laptop = window.findChild(Laptop)
    laptop.activateWindow()
    QApplication.processEvents()
    type_in(ENTER)
    return laptop


def vote(window, type_in, codes, between=lambda laptop: None):
    """Everybody in turn types a code and why; `between` sees each hand-over."""
    laptop = take_laptop(window, type_in)
    for code in codes:
        settled()
        between(laptop)
        type_in(ENTER, code)
        laptop.comment.setFocus()
        type_in(f"{CANARY} why", ENTER)
    settled()
    between(laptop)
    type_in(ENTER)
    back_to_grid(window)


def everything(window, folder):
    """All that the room, or somebody later, can see, hear, copy or be handed: texts, bytes and pictures.

    Messages of the moment are closed before: when they go by themselves depends on how busy the machine is.
    """
    seen = []
    window.bridge.keep_snapshot()
    if (keeping := window.bridge._keeping) is not None:
        keeping.join()
    for toast in window.findChildren(Toast):
        toast.leave()
    settled()
    for step in PAGES:
        window.go_to(step)
        settled()
        seen += [window.windowTitle(), *said_on_screen(), *heard()]
    back_to_grid(window)
    page = window.page(StepId.OWNERSHIP)
    shown = (page, page.drawer()[1], window.frame.rail, window.audience.view.window)
    seen += [each.grab().toImage() for each in shown]
    for act in ("History…", "Go back to a snapshot…"):
        next(each for each in window.actions() if each.text() == act).trigger()
        QApplication.processEvents()
        (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
        seen += [dialog.windowTitle(), *said_on_screen(), *heard()]
        dialog.close()
        settled()
    seen += [window.bridge.undo_text(), window.bridge.redo_text()]
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        seen.append(QGuiApplication.clipboard().text(mode))
    back_to_grid(window)
    remembered = [each.read_bytes() for each in (folder / "preferences").rglob("*") if each.is_file()]
    assert remembered
    return seen + shared(window, folder) + remembered


def shared(window, folder):
    """What every export holds that may be shared, unpacked to the last layer."""
    paths = [folder / f"Charter{suffix}" for suffix in sorted(set(WRITERS) - {".pdf"})]
    write_files(window.bridge.snapshot, paths, only_shareable=True)
    return [part for path in paths for part in unpacked(path.read_bytes())]


def found(seen, what):
    """Everything in which this word stands."""
    words = [each for each in seen if isinstance(each, str) and what in each]
    return words + [each for each in seen if isinstance(each, bytes) and what.encode() in each]


def timeless(seen, folder):
    """How often each text is there, without the clock and without where the file is; and the pictures."""
    stamps = r"\d{1,2}:\d\d(:\d\d)?|\d{4}-\d\d-\d\dT[\d:.]+Z?|\d{8}T\d{6}Z?"
    words, pictures = Counter(), []
    for each in seen:
        if isinstance(each, QImage):
            pictures.append(each)
        elif isinstance(each, str) or each[:2] != b"PK":
            text = each if isinstance(each, str) else each.decode("latin-1")
            words[re.sub(stamps, "", text).replace(str(folder), "")] += 1
    return words, pictures


def are_alike(one, other):
    """Whether nobody could tell two pictures apart: Qt smooths big letters a little otherwise at times."""
    if one.size() != other.size():
        return False
    small = [
        each.scaled(each.size() / 4, mode=Qt.TransformationMode.SmoothTransformation).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        for each in (one, other)
    ]
    return all(
        abs(first - second) < 24
        for first, second in zip(*(bytes(each.constBits()) for each in small), strict=True)
    )


def both_rooms(a_room, tmp_path, type_in, then=lambda window: None):
    """What is to be found of either room once all have voted, and something more was done."""
    told = []
    for name, codes in (("one", ONE), ("two", OTHER)):
        with a_room(name) as window:
            vote(window, type_in, codes)
            then(window)
            told.append(timeless(everything(window, tmp_path / name), tmp_path / name))
    return told


@pytest.mark.slow
def test_before_the_reveal_no_vote_and_no_why_is_to_be_found(a_room, tmp_path, type_in):
    handed_over = []
    with a_room("one") as window:
        vote(window, type_in, ONE, lambda laptop: handed_over.extend([laptop.windowTitle(), *heard()]))
        comments = {each.comment for each in window.bridge.snapshot.ballots}

        assert f"{CANARY} why" in comments, "the votes are in the file"
        assert not found(handed_over, CANARY)
        assert not found(everything(window, tmp_path / "one"), CANARY)


@pytest.mark.slow
def test_while_somebody_writes_the_same_search_would_find_it(a_room, type_in):
    with a_room("one") as window:
        laptop = take_laptop(window, type_in)
        type_in(ENTER, "2")
        laptop.comment.setFocus()
        type_in(f"{CANARY} why")

        assert found(heard(), CANARY) and found(said_on_screen(), CANARY)
        titles = [each.windowTitle() for each in QApplication.topLevelWidgets()]
        assert not found(titles, CANARY) and not found(titles, "Brandt")


@pytest.mark.slow
def test_two_rooms_that_voted_otherwise_can_not_be_told_apart_before_the_reveal(a_room, tmp_path, type_in):
    (one, ours), (two, theirs) = both_rooms(a_room, tmp_path, type_in)

    assert one == two
    assert all(are_alike(*pair) for pair in zip(ours, theirs, strict=True))


@pytest.mark.slow
def test_after_the_reveal_the_same_search_tells_them_apart(a_room, tmp_path, type_in):
    def reveal(window):
        activity = window.bridge.snapshot.shortlist[ROW].id
        window.bridge.run(ballots.reveal_ballots, activities=[activity], at=AT)

    (one, ours), (two, theirs) = both_rooms(a_room, tmp_path, type_in, reveal)

    assert any("leans to" in each for each in one - two)
    page, *_, wall = [are_alike(*pair) for pair in zip(ours, theirs, strict=True)]
    assert not page and not wall
    assert not found(list(one) + list(two), CANARY), "why somebody voted stays private"


def weigh_and_score(window, shift):
    """Everybody gives weights and scores, in each room others; the page shows each of its parts."""
    snapshot, run = window.bridge.snapshot, window.bridge.run
    criteria, campaigns = [*snapshot.criteria], [*snapshot.candidates]
    for place, person in enumerate(entitled(snapshot)):
        points = {each.id: 10.0 + (place * 7 + n * shift) % 31 for n, each in enumerate(criteria)}
        run(test_case.set_weights, participant=person.id, points=points)
        cells = [(campaign.id, each.id) for campaign in campaigns for each in criteria]
        values = {cell: 1.0 + (place + n * shift) % 5 for n, cell in enumerate(cells)}
        run(test_case.set_scores, participant=person.id, values=values)
    window.go_to(StepId.TEST_CASE)
    page, seen = window.page(StepId.TEST_CASE), []
    for part in range(5):
        page.show_part(part)
        settled()
        seen += [*said_on_screen(), *heard(), page.grab().toImage()]
    page.show_part(0)
    return seen


def both_rooms_that_weighed(a_room, tmp_path, then=lambda window: None):
    told, ballots_only = [], tuple(each for each in example().reveals if each.kind == "ballot")
    nothing_given = {"weights": (), "scores": (), "reveals": ballots_only}
    for name, shift in (("one", 3), ("two", 4)):
        with a_room(name, **nothing_given) as window:
            seen = weigh_and_score(window, shift)
            then(window)
            told.append(timeless([*seen, *everything(window, tmp_path / name)], tmp_path / name))
    return told


@pytest.mark.slow
def test_two_rooms_that_weighed_and_scored_otherwise_can_not_be_told_apart(a_room, tmp_path):
    (one, ours), (two, theirs) = both_rooms_that_weighed(a_room, tmp_path)

    assert one == two
    assert all(are_alike(*pair) for pair in zip(ours, theirs, strict=True))


@pytest.mark.slow
def test_once_they_are_revealed_they_can(a_room, tmp_path):
    def reveal(window):
        window.bridge.run(test_case.reveal_weights, at=AT)
        window.bridge.run(test_case.reveal_scores, at=AT)

    (one, _), (two, _) = both_rooms_that_weighed(a_room, tmp_path, reveal)

    assert one != two
