"""The audience never sees what is being imported: a file may hold what nobody meant to project."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.importing.importing import in_sight
from workshop.domain.facts.choices import StepId

TABLE = "Title\tOwner\tStart\tBudget\nCanary project\tCanary Owner\t03/04/2026\t99000 EUR\nCanary two\t\t\t\n"


def test_the_wall_and_every_title_stay_as_they_were_while_the_sheet_is_open(on_example, qtbot):
    on_example.go_to(StepId.PORTFOLIOS)
    on_example.acts["audience"].trigger()
    QApplication.processEvents()
    wall = on_example.audience.view.window
    before, named = wall.grab().toImage(), wall.windowTitle()
    QApplication.clipboard().setText(TABLE)
    on_example.page(StepId.PORTFOLIOS).acts["paste"].trigger()
    sheet = in_sight(on_example)
    QTest.keyClick(sheet.rows.view, Qt.Key.Key_Down)
    QTest.keyClick(sheet.doubts.cards[0], Qt.Key.Key_2)
    QApplication.processEvents()

    assert wall.grab().toImage() == before and wall.windowTitle() == named
    titles = [each.windowTitle() for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert titles and not [title for title in titles if "anary" in title]
    assert sheet.parentWidget() is on_example and sheet.size() == on_example.size()
