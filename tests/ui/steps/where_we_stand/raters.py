"""Rooms that rate: the page on a workshop of nine, and what they type in their turn."""

import msgspec
from PySide6.QtWidgets import QApplication

from ui.private.walk_screen import WalkScreen
from workshop.domain.facts.choices import RevealKind, Side, StatementKind, StepId
from workshop.domain.facts.where_we_stand import Statement
from workshop.imports.data import example

STATEMENTS = (
    Statement(id="fast", text="IT delivers fast enough.", about=Side.IT),
    Statement(id="goals", text="We know each other’s goals.", benchmark="alignment-important"),
    Statement(id="tools", text="We keep dates.", asked=(Side.IT,)),
)
SKILL = tuple(
    Statement(id=kind, text=kind, kind=StatementKind(kind), about=Side.IT, skill="Dates", asked=(asked,))
    for kind, asked in (("own", Side.IT), ("other", Side.MARKETING), ("predicted", Side.IT))
)
"""What is asked of one skill of IT's."""
ASKED = {Side.MARKETING: 2, Side.IT: 3}
"""How many of them each side is asked."""


def opened(home, folder, statements=STATEMENTS, **lists):
    """The page on the example's people, who rate these statements and have not yet."""
    reveals = tuple(each for each in example().reveals if each.kind is not RevealKind.RATINGS)
    new = {"statements": statements, "ratings": (), "reveals": reveals, **lists}
    home.files.make(folder / "Room.workshop", msgspec.structs.replace(example(), **new))
    home.go_to(StepId.WHERE_WE_STAND)
    home.activateWindow()
    QApplication.processEvents()
    page = home.page(StepId.WHERE_WE_STAND)
    page.take_focus()
    return page


def close(page):
    for each in page.findChildren(WalkScreen):
        each.close()
    QApplication.processEvents()


def screen(page):
    """The private screen that lies over the page."""
    (found,) = [each for each in page.findChildren(WalkScreen) if each.isVisible()]
    found.activateWindow()
    QApplication.processEvents()
    return found


def back(page):
    """Back in the window, as a window system does when a screen over it is closed."""
    QApplication.processEvents()
    assert not [each for each in page.findChildren(WalkScreen) if each.isVisible()]
    page.window().activateWindow()
    QApplication.processEvents()
    page.take_focus()


def given(page):
    """What each person gave, in the order in which they did."""
    values = {}
    for each in page.bridge.snapshot.ratings:
        values.setdefault(each.participant, []).append(each.value)
    return values
