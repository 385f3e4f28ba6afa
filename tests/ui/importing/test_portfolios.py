"""Campaigns and initiatives over the sheet: from the page's own key, and once more from the same system."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.hands import buttons, press, read
from ui.importing.sheet import ImportSheet
from workshop.domain.facts.choices import StepId

JIRA = "Issue key,Summary,Status,Start date,Due date\nA-1,CRM,To Do,03/04/2026,09/10/2026\nA-2,Shop,Done,,\n"


@pytest.fixture
def take(window, qtbot, tmp_path, monkeypatch):
    """Begin an import on a step's page, choose a table of this text, and give the sheet over it."""

    def shown(step, text):
        path = tmp_path / "t.csv"
        path.write_text(text)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(path), ""))
        window.go_to(step)
        QApplication.processEvents()
        window.page(step).acts["import"].trigger()
        (sheet,) = [each for each in window.findChildren(ImportSheet) if each.isVisible()]
        qtbot.waitUntil(lambda: sheet.preview.found is not None, timeout=30_000)
        QApplication.processEvents()
        return sheet

    return shown


def agree(sheet):
    QTest.keyClick(sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_campaigns_are_imported_from_the_page_of_the_test_case(window, take):
    sheet = take(StepId.TEST_CASE, "Campaign,Launch,Budget\nSpring,2026-03-01,12k €\nFall,2026-09-01,n/a\n")
    assert sheet.foot.take.words() == "Take 2 campaigns"
    agree(sheet)
    assert [(each.title, str(each.starts_on)) for each in window.bridge.snapshot.candidates] == [
        ("Spring", "2026-03-01"),
        ("Fall", "2026-09-01"),
    ]


def test_a_day_that_can_be_read_both_ways_is_asked_about_and_answered(qtbot, take):
    sheet = take(StepId.PORTFOLIOS, JIRA)
    assert any(text.startswith("“03/04/2026”: day or month first?") for text in read(sheet))
    assert {"3 April 2026", "4 March 2026"} <= {*buttons(sheet)}
    press(sheet, "4 March 2026")
    qtbot.waitUntil(lambda: sheet.preview.doubts[0].chosen == "month-first", timeout=30_000)
    assert str(sheet.preview.entry(sheet.preview.records[0]).starts_on) == "2026-03-04"


def test_the_same_system_once_more_updates_unless_it_is_asked_otherwise(window, take):
    agree(take(StepId.PORTFOLIOS, JIRA))
    before = [each.id for each in window.bridge.snapshot.initiatives]
    sheet = take(StepId.PORTFOLIOS, JIRA.replace("To Do", "In Progress"))
    assert sheet.preview.there_choice == "update"
    agree(sheet)
    assert [each.id for each in window.bridge.snapshot.initiatives] == before
    assert [each.status for each in window.bridge.snapshot.initiatives] == ["ongoing", "done"]
    sheet = take(StepId.PORTFOLIOS, JIRA)
    press(sheet, "Skip")
    assert sheet.foot.take.words() == "Nothing to take"
