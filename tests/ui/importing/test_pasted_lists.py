"""Lists and tables are pasted by Ctrl+V into the fields that add activities, campaigns and tasks."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from ui.importing.sheet import ImportSheet
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier
TWO = ["Data platform", "Consent banner"]


@pytest.fixture
def paste(window, type_in):
    """Paste where activities are added, and give the sheet, if there is one."""
    window.go_to(StepId.OVERLAP_ACTIVITIES)

    def pasted(text, html=""):
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QApplication.clipboard().setMimeData(data)
        type_in((Qt.Key.Key_V, CTRL))
        QApplication.processEvents()
        return window.findChild(ImportSheet)

    return pasted


def titles(window):
    return [each.title for each in window.bridge.snapshot.activities]


def test_a_quoted_cell_with_a_break_is_one_activity(window, paste):
    assert paste('"Price\ntests"\r\nData platform\r\n') is None
    assert titles(window) == ["Price tests", "Data platform"]


@pytest.mark.parametrize(
    "text",
    [
        "•\tData platform\r\n•\tConsent banner\r\n",
        "1.\tData platform\r\n2.\tConsent banner\r\n",
        "- [ ] Data platform\n- [x] Consent banner",
        "a) Data platform\nb) Consent banner",
    ],
)
def test_the_marks_of_a_list_fall_away(window, paste, text):
    assert paste(text) is None
    assert titles(window) == TWO


def test_a_list_of_a_chat_is_read_from_its_html(window, paste):
    paste("Data platform Consent banner", "<ul><li>Data <b>platform</b></li><li>Consent banner</li></ul>")
    assert titles(window) == TWO


def test_a_table_under_heads_comes_in_by_its_columns(window, paste):
    assert paste("Activity\tCategory\nData platform\tData\nConsent banner\tLaw\n") is None
    assert titles(window) == TWO
    assert [each.category for each in window.bridge.snapshot.activities] == ["Data", "Law"]
    window.acts["undo"].trigger()
    assert titles(window) == []


def test_a_table_with_something_in_doubt_is_shown_first(window, paste):
    sheet = paste("Activity\tValue\nData platform\t3\nConsent banner\t9\n")
    assert sheet.foot.take.words() == "Take 1 activity"
    assert titles(window) == []


def test_columns_without_heads_are_fields_that_are_shown_first(window, paste):
    sheet = paste("Data platform\tData\nConsent banner\tLaw\n")
    assert titles(window) == []
    sheet.foot.take.click()
    assert [each.category for each in window.bridge.snapshot.activities] == ["Data", "Law"]


def test_campaigns_that_are_copied_as_a_table_are_shown_first(window, type_in):
    window.go_to(StepId.TEST_CASE)
    type_in((Qt.Key.Key_2, CTRL))
    QApplication.clipboard().setText("Campaign\tStart\nSpring loyalty\t2026-03-02\n")
    type_in((Qt.Key.Key_V, CTRL))
    sheet = window.findChild(ImportSheet)
    sheet.foot.take.click()
    assert [f"{each.title} {each.starts_on}" for each in window.bridge.snapshot.candidates] == [
        "Spring loyalty 2026-03-02"
    ]


def test_a_matrix_of_other_people_that_is_pasted_into_the_grid_is_imported(on_example, type_in):
    on_example.go_to(StepId.OWNERSHIP)
    QApplication.clipboard().setText("Task\tZoe Quist\tYan Roe\nNew work\tR\tA\n")
    type_in((Qt.Key.Key_V, CTRL))
    sheet = on_example.findChild(ImportSheet)
    assert sheet.foot.take.words() == "Take 1 activity and its roles"
    sheet.foot.take.click()
    assert "New work" in [each.title for each in on_example.bridge.snapshot.activities]


def test_lists_are_pasted_wherever_on_the_page_one_is(on_example, type_in):
    window = on_example
    QApplication.clipboard().setText("- One more thing\n- And another")
    for step, held in ((StepId.OVERLAP_ACTIVITIES, "activities"), (StepId.TEST_CASE, "candidates")):
        window.go_to(step)
        QApplication.processEvents()
        window.page(step).take_focus()
        before = len(getattr(window.bridge.snapshot, held))
        type_in((Qt.Key.Key_V, CTRL))
        assert [each.title for each in getattr(window.bridge.snapshot, held)][before:] == [
            "One more thing",
            "And another",
        ]
        window.acts["undo"].trigger()
        assert len(getattr(window.bridge.snapshot, held)) == before
