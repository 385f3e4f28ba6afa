"""Weights and scores given in the example: the room in which nobody has yet, and its private screens."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER
from tests.ui.hands import read
from ui.private.walk_screen import WalkScreen
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind, StepId
from workshop.imports.data import example

WEIGHTS, SCORES = RevealKind.WEIGHTS, RevealKind.SCORES
BACK, DOWN, DELETE = Qt.Key.Key_Backspace, Qt.Key.Key_Down, Qt.Key.Key_Delete
POINTS = ("30", "20", "25", "15", "10")


def opened(home, tmp_path, **lists):
    """The test case of the example in which nobody has weighed or scored."""
    doc = example()
    ballots = tuple(each for each in doc.reveals if each.kind == "ballot")
    made = msgspec.structs.replace(doc, **{"reveals": ballots, "weights": (), "scores": (), **lists})
    home.files.make(tmp_path / "Open.workshop", made)
    home.go_to(StepId.TEST_CASE)
    QApplication.processEvents()
    page = home.page(StepId.TEST_CASE)
    page.setFocus()
    return page


def close(page):
    for each in page.findChildren(WalkScreen):
        each.close()
    QApplication.processEvents()


def screen(page):
    (found,) = [each for each in page.findChildren(WalkScreen) if each.isVisible()]
    found.activateWindow()
    QApplication.processEvents()
    return found


def take(page, type_in, part, way):
    """The screen that a part's key opens, behind its question about the projector."""
    page.window().activateWindow()
    QApplication.processEvents()
    page.setFocus()
    type_in(part, way)
    shown = screen(page)
    type_in(ENTER)
    return shown


def of(page, who, kind=WEIGHTS):
    """What somebody gave, in the lists' order."""
    snapshot = page.bridge.snapshot
    if kind is WEIGHTS:
        own = {each.criterion: each.points for each in snapshot.weights if each.participant == who}
        return [own.get(each.id) for each in snapshot.criteria]
    own = {(e.candidate, e.criterion): e.value for e in snapshot.scores if e.participant == who}
    return [own.get((c.id, k.id)) for c in snapshot.candidates for k in snapshot.criteria]


def words(shown):
    return " ".join(read(shown))


def people(page):
    return [each.id for each in entitled(page.bridge.snapshot)]
