"""Bring the example into the states that the design shows: a ballot in dispute, a first signature."""

import math
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.private.laptop import pass_the_laptop
from ui.settings.sheet import SettingsSheet
from ui.shell.window import MainWindow
from ui.steps.review.pad.ink_pad import InkPad
from workshop.actions import ballots
from workshop.actions.ballots import Vote
from workshop.actions.steps import ownership
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.standing import State, standing

_DISPUTED = {
    "okafor": ("okafor", "brandt", "hofer"),
    "adeyemi": ("raman", "lindqvist", "duarte", "adeyemi"),
    "tanabe": ("weiss", "tanabe"),
}
_ANSWERS = 20_000  # milliseconds, after which a picture is drawn as it is


def two_chosen(window: MainWindow) -> None:
    """Two cards of the board, side by side in meaning."""
    window.go_to(StepId.OVERLAP_ACTIVITIES)
    board = window.page(StepId.OVERLAP_ACTIVITIES).board  # type: ignore[attr-defined]
    view = board.go_to(ActivityId("customer-profile"))
    other = board.columns["Data"].model.row_of(ActivityId("customer-data-platform"))
    keys = view.selectionModel()
    keys.select(view.model().index(other, 0), keys.SelectionFlag.Select)


def in_dispute(window: MainWindow) -> None:
    """Consent was voted on and nobody agreed; two other rows are not settled either."""
    run = window.bridge.run
    consent, people = ActivityId("consent"), window.bridge.snapshot.participants
    votes = [
        Vote(consent, ParticipantId(who), ParticipantId(whom))
        for whom, voters in _DISPUTED.items()
        for who in voters
    ]
    _clear(window, "consent", "okafor", "tanabe", "lindqvist")
    run(ballots.cast_ballots, votes=votes)
    run(ballots.reveal_ballots, activities=[consent], at=datetime.now().astimezone())
    run(ownership.write_reason, activity=ActivityId("app-development"), text="", phase=None)
    _clear(window, "peak-load", "lindqvist")
    window.go_to(StepId.OWNERSHIP)
    page = window.page(StepId.OWNERSHIP)
    grid = page.grid  # type: ignore[attr-defined]
    page.view.go_to(grid.row_of(consent), grid.column_of(people.in_order[0].id))  # type: ignore[attr-defined]


def _clear(window: MainWindow, activity: str, *people: str) -> None:
    places = [ownership.Place(ActivityId(activity), ParticipantId(each)) for each in people]
    window.bridge.run(ownership.clear_rights, places=places, phase=None)


def with_terms(window: MainWindow) -> None:
    """The same, with the limit, the tiebreaker and the escalation of the activity in the drawer."""
    page = window.page(StepId.OWNERSHIP)
    page._drawer.turn_to(1)  # type: ignore[attr-defined]


def signed_once(window: MainWindow) -> None:
    """Marketing has signed with ink, IT is about to."""
    window.go_to(StepId.REVIEW)
    page = window.page(StepId.REVIEW)
    page.show_signing()  # type: ignore[attr-defined]
    panel = page.signing  # type: ignore[attr-defined]
    _wait(lambda: panel.pad is not None and panel.sign is not None)
    _write(panel.pad, 1.0)
    panel.sign.click()
    _wait(lambda: standing(window.bridge.snapshot).state is State.WAITING)
    _wait(lambda: panel.pad is not None and panel.pad.is_empty)
    _write(panel.pad, 0.6)
    page.pdf.turn(3)  # type: ignore[attr-defined]


def _wait(is_so: Callable[[], bool]) -> None:
    for _ in range(_ANSWERS // 100):
        if is_so():
            return
        QTest.qWait(100)


def _write(pad: InkPad, part: float) -> None:
    """A flourish over part of the pad's width."""
    room, middle = pad.width() - 80, pad.height() * 0.52
    steps = round(140 * part)
    points = [
        QPoint(
            round(40 + room * n / 140 + 9 * math.sin(n / 2.7)),
            round(middle - 26 * math.sin(n / 3.1) * math.exp(-n / 90) - 10 * math.sin(n / 9)),
        )
        for n in range(steps)
    ]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def on_the_wall(window: MainWindow) -> QWidget:
    """The ballot in dispute as the projector shows it."""
    window.acts["audience"].trigger()
    wall = window.audience.view.window
    wall.resize(1920, 1080)
    return wall


def in_private(window: MainWindow) -> QWidget:
    """The first of those who vote, about to choose."""
    page = window.page(StepId.OWNERSHIP)
    activity = page.grid.activity_at(4)  # type: ignore[attr-defined]
    laptop = pass_the_laptop(page, window.bridge, window.looks, [activity.id])
    laptop.setWindowState(Qt.WindowState.WindowNoState)
    laptop.resize(window.size())
    for _ in range(2):
        QTest.qWait(100)
        laptop.findChildren(Button)[0].click()
    return laptop


def at_settings(window: MainWindow) -> QWidget:
    """The settings over the home screen."""
    window.guide.guide.close()
    window.bridge.close()  # a signature that is only begun would be asked about
    window._stack.setCurrentWidget(window.home)
    QTest.qWait(1_000)
    window.acts["settings"].trigger()
    return window.findChildren(SettingsSheet)[-1]


def in_guide(window: MainWindow) -> QWidget:
    """The script of half a day in the guide."""
    window.acts["guide"].trigger()
    guide = window.guide.guide
    guide.list.setCurrentRow(guide.list.count() - 2)
    return guide


STAGES = (
    ("02-overlap-activities", two_chosen),
    ("03-ownership", in_dispute),
    ("03-this-activity", with_terms),
    ("08-audience-view", on_the_wall),
    ("ballot", in_private),
)
"""What is drawn after the pages as they are, each from the state that the one before left.

Each brings it about in the window and returns what is to be drawn, if that isn't the window itself.
"""

ALONE = (("07-review-sign-off", signed_once), ("guide", in_guide), ("17-settings", at_settings))
"""What is drawn from the example as it is."""
