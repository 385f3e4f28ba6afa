"""The review page: the charter as it prints, full screen and on paper, and the way to what is open."""

import re
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import read, texts
from ui.steps import review
from ui.widgets.full_screen import FullScreen
from workshop.actions.ownership import Place, clear_rights
from workshop.domain.choices import StepId

DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp


@pytest.fixture
def page(on_example, qtbot):
    """The review page, once the charter is there."""
    on_example.go_to(StepId.REVIEW)
    page = on_example.page(StepId.REVIEW)
    qtbot.waitUntil(lambda: page.pdf.pages > 0 and page.pdf.sheet.picture is not None, timeout=30_000)
    page.take_focus()
    return page


def said(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


def test_the_charter_s_pages_turn_by_key_and_by_the_strip(page, type_in, qtbot):
    assert page.pdf.pages == 8
    type_in(DOWN, DOWN, UP)
    assert page.pdf.page == 1 and texts(read(page.pdf), "2", "8")
    qtbot.mouseClick(page.pdf.strip, Qt.MouseButton.LeftButton, pos=page.pdf.strip.rect().center())
    assert page.pdf.page == 3
    first = page.pdf.sheet.picture
    qtbot.waitUntil(lambda: page.pdf.sheet.picture is not first)


def test_f_shows_it_over_the_whole_screen_and_the_page_read_last_stays(page, type_in, qtbot):
    type_in(DOWN, "f")
    (reading,) = page.findChildren(FullScreen)
    reading.activateWindow()
    QApplication.processEvents()
    assert reading.isFullScreen() and reading.view.page == 1
    qtbot.waitUntil(lambda: reading.view.sheet.picture is not None)
    type_in(DOWN, DOWN, ESC)
    qtbot.waitUntil(lambda: not page.findChildren(FullScreen))
    assert page.pdf.page == 3


def test_it_is_printed_page_by_page_as_it_shows(page, qtbot, tmp_path, monkeypatch):
    paper = tmp_path / "paper.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(100)
    monkeypatch.setattr(review, "ask_printer", lambda parent: printer)  # the system's own dialog
    qtbot.mouseClick(page.paper, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page._printing.done, timeout=60_000):
        pass

    told = said("pdfinfo", paper)
    assert re.search(r"Pages:\s+8\b", told) and "(A4)" in told
    subprocess.run(["pdftoppm", "-r", "20", "-gray", paper, tmp_path / "page"], check=True)
    printed = [each.read_bytes() for each in sorted(tmp_path.glob("page-*.pgm"))]
    assert len(printed) == 8 and all(len(set(each)) > 8 for each in printed), "no page is blank"
    assert len(set(printed)) == 8


def test_who_wants_no_printer_prints_nothing(page, monkeypatch, qtbot):
    monkeypatch.setattr(review, "ask_printer", lambda parent: None)
    qtbot.mouseClick(page.paper, Qt.MouseButton.LeftButton)

    assert not hasattr(page, "_printing")


def test_o_leads_from_one_open_point_to_the_next_and_enter_to_where_it_is_settled(page, on_example, type_in):
    snapshot = page.bridge.snapshot
    activity = snapshot.shortlist[6]
    deciding = [each.participant for each in snapshot.rights.group(activity.id) if each.role == "A"]
    page.bridge.run(clear_rights, places=[Place(activity.id, each) for each in deciding])
    QApplication.processEvents()
    assert page.points.rows[0].point.title == "Nobody is accountable"
    type_in("o")
    assert QApplication.focusWidget() is page.points.rows[0]
    type_in("o")
    assert QApplication.focusWidget() is page.points.rows[1]
    page.points.rows[0].setFocus()
    type_in(ENTER)

    assert page.window().page(StepId.OWNERSHIP).isVisible()
    assert on_example.page(StepId.OWNERSHIP).in_hand() == activity.id


def test_in_a_narrow_window_what_is_open_goes_into_the_drawer_and_comes_back(page, on_example):
    drawer = on_example.frame.drawer
    assert page.points.isVisible() and page.isAncestorOf(page.points)
    on_example.resize(740, 600)
    QApplication.processEvents()
    assert drawer.isAncestorOf(page.points)
    on_example.resize(1440, 900)
    QApplication.processEvents()
    assert page.isAncestorOf(page.points) and page.points.isVisible()
