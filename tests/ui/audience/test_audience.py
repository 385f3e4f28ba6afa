"""The audience view: what the projector shows while the facilitator works."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.audience.canvas import BOTTOM, MARGIN, Canvas
from ui.audience.scenes.overlap_activities import paint_board
from workshop.actions.ballots import Vote, cast_ballots, reveal_ballots
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.wall.overlap_activities import Card
from workshop.texts.wall.overlap_activities import BoardPicture
from workshop.texts.wall.ownership import ListPicture
from workshop.texts.wall.ownership_ballot import BallotPicture
from workshop.texts.wall.wall import StepPicture

ROOT = Path(__file__).parents[3]
F5 = Qt.Key.Key_F5
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
UNVOTED = 4  # the fifth of the example's shortlist: nobody has voted on it


@pytest.fixture
def press(qtbot):
    """Press a key wherever the facilitator is."""

    def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)
        QApplication.processEvents()

    return press


@pytest.fixture
def wall(on_example, press):
    """The audience's window, turned on from the ownership page."""
    on_example.go_to(StepId.OWNERSHIP)
    press(F5)
    return on_example.audience.view.window


def go_to_row(window, row):
    window.page(StepId.OWNERSHIP).view.go_to(row, 0)
    QApplication.processEvents()


def cast(window, row, people):
    """So many people vote for the last one."""
    snapshot = window.bridge.snapshot
    activity, voters = snapshot.shortlist[row].id, entitled(snapshot)
    votes = [Vote(activity, who.id, voters[-1].id, "canary") for who in voters[:people]]
    window.bridge.run(cast_ballots, votes=votes)
    QApplication.processEvents()
    return activity


def test_f5_turns_it_on_and_off_and_the_top_bar_says_so(on_example, wall, press):
    bar = on_example.frame.top_bar.audience
    assert wall.isVisible() and bar.turn.isChecked() and bar.freeze.isVisible()

    press(F5)

    assert not wall.isVisible() and not bar.turn.isChecked() and not bar.freeze.isVisible()
    assert wall.picture is None


def test_the_mouse_turns_it_on_and_off_too(on_example, qtbot):
    bar = on_example.frame.top_bar.audience
    qtbot.mouseClick(bar.turn, Qt.MouseButton.LeftButton)
    assert on_example.audience.view.window.isVisible()

    qtbot.mouseClick(bar.turn, Qt.MouseButton.LeftButton)
    assert not on_example.audience.view.window.isVisible()


def test_it_follows_from_step_to_step_and_from_row_to_row(on_example, wall):
    go_to_row(on_example, 2)
    assert isinstance(wall.picture, BallotPicture) and wall.picture.title == "Consent and preferences?"

    go_to_row(on_example, UNVOTED)
    assert isinstance(wall.picture, ListPicture) and wall.picture.in_hand == UNVOTED

    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    assert isinstance(wall.picture, BoardPicture)

    on_example.go_to(StepId.REVIEW)
    QApplication.processEvents()
    assert isinstance(wall.picture, StepPicture)


def test_votes_count_up_before_the_reveal_and_show_after_it(on_example, wall):
    go_to_row(on_example, UNVOTED)
    activity = cast(on_example, UNVOTED, 6)
    assert wall.picture.is_voting and not wall.picture.lines
    assert sum(head.voted for head in wall.picture.heads) == 6

    at = datetime(2026, 2, 4, 14, tzinfo=UTC)
    on_example.bridge.run(reveal_ballots, activities=[activity], at=at)
    QApplication.processEvents()

    assert not wall.picture.is_voting
    assert [sum(line.marks.values()) for line in wall.picture.lines] == [6]


def test_before_the_reveal_who_is_proposed_changes_no_pixel(on_example, wall):
    go_to_row(on_example, UNVOTED)
    cast(on_example, UNVOTED, 4)
    before = wall.grab().toImage()
    snapshot = on_example.bridge.snapshot
    voters = entitled(snapshot)
    others = [Vote(snapshot.shortlist[UNVOTED].id, who.id, None, "other") for who in voters[:4]]
    on_example.bridge.run(cast_ballots, votes=others)
    QApplication.processEvents()
    assert wall.grab().toImage() == before

    cast(on_example, UNVOTED, 5)
    assert wall.grab().toImage() != before


def test_a_frozen_picture_stays_until_it_follows_again(on_example, wall, press):
    go_to_row(on_example, 2)
    held = wall.picture
    press(F5, SHIFT)
    go_to_row(on_example, UNVOTED)
    on_example.go_to(StepId.OVERLAP_ACTIVITIES)
    QApplication.processEvents()
    assert wall.picture is held and on_example.frame.top_bar.audience.freeze.isChecked()

    press(F5, SHIFT)

    assert isinstance(wall.picture, BoardPicture)


def test_a_darkened_wall_shows_one_colour_and_then_goes_on(on_example, wall, press):
    press(F5, CTRL)
    dark = wall.grab().toImage()
    spots = {dark.pixel(x, y) for x in range(0, dark.width(), 7) for y in range(0, dark.height(), 7)}
    assert len(spots) == 1

    press(F5, CTRL)

    assert wall.grab().toImage() != dark


def test_all_activities_can_show_instead_of_the_ballot(on_example, wall):
    go_to_row(on_example, 2)
    on_example.acts["all"].trigger()
    QApplication.processEvents()

    assert isinstance(wall.picture, ListPicture) and wall.picture.in_hand == 2


def test_nothing_of_the_workshop_is_kept_when_it_closes(on_example, wall):
    on_example.go_home()

    assert not wall.isVisible() and wall.picture is None
    assert not on_example.acts["audience"].isEnabled()


def test_its_title_names_the_product_alone(wall):
    assert wall.windowTitle() == "Audience view – Joint Charter"


def test_it_can_be_closed_from_its_own_screen(on_example, wall, qtbot):
    qtbot.keyClick(wall, Qt.Key.Key_Escape)

    assert not on_example.acts["audience"].isChecked()


def test_f11_fills_its_screen_without_the_mouse_and_escape_first_gives_it_back(on_example, wall, qtbot):
    with qtbot.waitActive(wall):
        wall.activateWindow()
    qtbot.keyClick(wall, Qt.Key.Key_F11)
    assert wall.isFullScreen() and wall.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.keyClick(wall, Qt.Key.Key_Escape)

    assert not wall.isFullScreen() and wall.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert wall.isVisible() and on_example.acts["audience"].isChecked()


def test_the_step_s_time_shows_on_the_wall_as_it_runs(on_example, wall):
    timer = on_example.frame.top_bar.timer
    timer.toggle()
    timer.tick()

    assert wall.time.text == timer.text() and wall.time.step == "Ownership"


TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.bridge import Bridge
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from ui.theme.looks import Looks
from workshop.imports.data import example
from workshop.texts import Texts

app = QApplication([])
folder = Path(sys.argv[1])
looks = Looks("light")
looks.dress(app)
window = MainWindow(Bridge(Texts()), looks, Preferences(folder))
window.resize(1000, 700)
window.show()
window.files.make(folder / "Example.workshop", example())
window.acts["audience"].trigger()
app.processEvents()
wall = window.audience.view.window
print(wall.isFullScreen(), wall.geometry().getRect(), window.toasts.shown())
window.close()
"""


def test_on_a_second_screen_it_fills_that_one(tmp_path):
    screens = [
        {"name": "own", "x": 0, "y": 0, "width": 1440, "height": 900, "logicalDpi": 96, "dpr": 1},
        {"name": "projector", "x": 1440, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    platform = f"offscreen:configfile={tmp_path / 'screens.json'}"
    run = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": platform},
        capture_output=True,
        text=True,
        check=True,
    )

    assert run.stdout.strip() == "True (1440, 0, 1920, 1080) []"


def inked(picture, looks):
    """What a board covers of a wall that is all margin and page, in the wall's units."""
    wall = QImage(1920, 1080, QImage.Format.Format_Grayscale8)
    wall.fill(Qt.GlobalColor.white)
    painter = QPainter(wall)
    paint_board(Canvas(painter, looks, 1920, 1080), picture)
    painter.end()
    rows = [bytes(wall.constScanLine(y)) for y in range(1080)]
    marked = [y for y, row in enumerate(rows) if row.strip(b"\xff")]
    left = min(1920 - len(rows[y].lstrip(b"\xff")) for y in marked)
    return left, max(len(rows[y].rstrip(b"\xff")) for y in marked), marked[-1]


@pytest.mark.parametrize("count", [3, 40, 150, 400])
def test_a_board_of_any_size_stays_on_the_wall_and_shows_what_is_in_hand(looks, count):
    cards = [Card(ActivityId(f"a{n}"), f"Activity {n} " * 4, n % 2 == 0, {Side.IT: 2}) for n in range(count)]
    groups = tuple((f"Category {start}", tuple(cards[start : start + 9])) for start in range(0, count, 9))
    for card in (cards[0], cards[-1]):
        picture = BoardPicture("Overlap activities", "A sentence", groups, card.id)

        left, right, bottom = inked(picture, looks)

        assert left >= MARGIN - 15 and right <= 1920 - MARGIN + 15
        assert bottom <= BOTTOM + 1
