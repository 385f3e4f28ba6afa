"""The import sheet by mouse alone: from the page's button to what was taken, and back."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import LEFT, click, press, press_one, read, texts
from tests.ui.importing.importing import in_sight
from ui.importing.sheet import ImportSheet
from workshop.domain.facts.choices import StepId

PLAN = (
    "Plan 2026\n"
    "Titel;Beschreibung;Notiz;Verantwortlich;Beginn;Ende;Budget\n"
    "Gutscheine für Gäste;Kaufen.;Mehr Gäste.;Lena Höfer;03/04/2026;05/07/2026;1.234,50 EUR\n"
    "Papierflyer;;;Priya Raman;01/04/2026;05/07/2026;95.000\n"
    ";;;Jo Weiß;;;\n"
)


def pick(select, words):
    """Open a drop-down and click one of its choices."""
    click(select)
    view = select.view()
    index = view.model().index(select.findText(words), 0)
    view.scrollTo(index)
    place = view.visualRect(index).center()
    QTest.mouseMove(view.viewport(), place + QPoint(0, 1))  # a click where the list just opened is none
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), LEFT, pos=place)
    QApplication.processEvents()


def column(sheet, name):
    """What the column of this name becomes, as a drop-down."""
    (row,) = [row for row in sheet.mapping._shown_rows() if row.shown.name == name]
    return row.select


@pytest.mark.qt_log_ignore("does not support")
def test_a_table_is_corrected_taken_and_taken_back_by_mouse_alone(window, qtbot, tmp_path, choose):
    path = tmp_path / "plan.csv"
    path.write_text(PLAN, "cp1252")
    choose(path)
    window.go_to(StepId.PORTFOLIOS)
    page = window.page(StepId.PORTFOLIOS)
    press_one(page, "Import", several=True)
    sheet = in_sight(window)
    qtbot.waitUntil(lambda: sheet.preview.found is not None, timeout=30_000)
    QApplication.processEvents()
    assert texts(read(sheet.doubts), "read as Windows-1252")

    pick(column(sheet, "Notiz"), "Leave out")
    pick(column(sheet, "Notiz"), "Description")
    pick(column(sheet, "Notiz"), "joined, comma")
    pick(sheet.strip.fields["header_row"].select, "Row 2")
    press(sheet.head, "IT")
    second = sheet.rows.view.model().index(1, 0)
    QTest.mouseClick(sheet.rows.view.viewport(), LEFT, pos=sheet.rows.view.visualRect(second).center())
    QApplication.processEvents()
    assert "Papierflyer" in [row.shown.cell for row in sheet.mapping._shown_rows()]
    press_one(sheet.doubts, "4 March 2026")
    press(sheet, "Take 2 initiatives")

    first, other = window.bridge.snapshot.initiatives
    assert (first.description, first.side) == ("Kaufen., Mehr Gäste.", "it")
    assert first.starts_on == date(2026, 3, 4)
    assert other.budget.amount == 95_000 and not window.findChildren(ImportSheet)
    press_one(window.toasts, "Undo")
    assert not window.bridge.snapshot.initiatives
