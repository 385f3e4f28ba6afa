"""The review page: the charter as it prints, full screen and on paper, and the way to what is open."""

import re
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.actions.charters.test_charters import text_of
from tests.actions.charters.test_drawing import one_page
from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import put_in_its_place, read, texts
from ui.audience.pages import Document
from ui.charter.full_screen import FullScreen
from ui.steps.review import page as review
from ui.steps.review.printing import Printing, show_printing
from workshop.actions.charters.signing import Signer, keep_signature, sign
from workshop.actions.steps.export import draft_charter
from workshop.actions.steps.ownership import Place, clear_rights
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.languages.pseudo import TAG

DOWN, UP = Qt.Key.Key_PageDown, Qt.Key.Key_PageUp
PAGES = 21
"""Of the example's charter."""


@pytest.fixture(scope="module")
def charter():
    """The example's charter, printed once: in the window it takes a process each time."""
    return draft_charter(Snapshot.of(example()))


@pytest.fixture
def page(on_example, charter, qtbot):
    """The review page with the charter."""
    on_example.go_to(StepId.REVIEW)
    page = on_example.page(StepId.REVIEW)
    page._rest.stop()
    page._take(page.bridge.snapshot, Document(charter))
    return once_drawn(page, qtbot)


@pytest.fixture
def printing_page(on_example, qtbot):
    """The review page, once it has printed the charter itself."""
    on_example.go_to(StepId.REVIEW)
    return once_drawn(on_example.page(StepId.REVIEW), qtbot)


def once_drawn(page, qtbot):
    qtbot.waitUntil(lambda: page.pdf.pages > 0 and page.pdf.sheet.picture is not None, timeout=30_000)
    page.take_focus()
    return page


def said(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


@pytest.mark.slow
def test_the_charter_s_pages_turn_by_key_and_by_the_strip(printing_page, type_in, qtbot):
    page = printing_page
    assert page.pdf.pages == PAGES
    type_in(DOWN, DOWN, UP)
    assert page.pdf.page == 1 and texts(read(page.pdf), "2", str(PAGES))
    qtbot.mouseClick(page.pdf.strip, Qt.MouseButton.LeftButton, pos=page.pdf.strip.rect().center())
    assert abs(page.pdf.page - PAGES // 2) <= 1
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


@pytest.mark.slow
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
    assert re.search(rf"Pages:\s+{PAGES}\b", told) and "(A4)" in told
    subprocess.run(["pdftoppm", "-r", "20", "-gray", paper, tmp_path / "page"], check=True)
    printed = [each.read_bytes() for each in sorted(tmp_path.glob("page-*.pgm"))]
    assert len(printed) == PAGES and all(len(set(each)) > 8 for each in printed), "no page is blank"
    assert len(set(printed)) == PAGES


def test_who_wants_no_printer_prints_nothing(page, monkeypatch, qtbot):
    monkeypatch.setattr(review, "ask_printer", lambda parent: None)
    qtbot.mouseClick(page.paper, Qt.MouseButton.LeftButton)

    assert not hasattr(page, "_printing")


@pytest.mark.slow
def test_o_leads_from_one_open_point_to_the_next_and_enter_to_where_it_is_settled(page, on_example, type_in):
    snapshot = page.bridge.snapshot
    activity = snapshot.shortlist[3]
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


@pytest.mark.slow
def test_pages_that_the_file_carries_are_drawn_elsewhere_and_one_that_can_not_be_is_a_sentence(
    on_example, page, qtbot
):
    on_example.bridge.run(keep_signature, signed=once_signed(on_example.bridge.snapshot))
    qtbot.waitUntil(lambda: not page.pdf.document.is_ours and page.pdf.pages == PAGES, timeout=30_000)
    page.read_full_screen()
    (reading,) = page.findChildren(FullScreen)
    qtbot.waitUntil(
        lambda: reading.view.pages == PAGES and reading.view.sheet.picture is not None, timeout=30_000
    )
    reading.accept()
    hostile = one_page(b"q " * 5_000_000)
    put_in_its_place(on_example.bridge, hostile)
    page.pdf.say("")
    page._print()
    qtbot.waitUntil(lambda: "can't be drawn" in page.pdf.sheet.words, timeout=30_000)

    assert page.pdf.sheet.picture is None and not page.pdf.document.is_ours


def once_signed(snapshot):
    signer = Signer(side=Side.MARKETING, name="Ines Okafor")
    return sign(snapshot, None, signer, at=datetime(2026, 2, 5, 16, 42, tzinfo=UTC))


@pytest.mark.slow
def test_a_page_that_can_not_be_drawn_ends_the_printing_with_a_sentence(page, qtbot, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _, title, words: said.append(words))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    hostile = Document(one_page(b"q " * 5_000_000), is_ours=False)
    show_printing(page, Printing(hostile, 1, printer, page))
    qtbot.waitUntil(lambda: bool(said), timeout=30_000)

    assert "can't be drawn" in said[0]


def test_a_window_that_goes_while_it_prints_ends_nothing_else(tmp_path):
    script = f"""
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete
from ui.audience.pages import Document
from ui.steps.review.printing import Printing
app, page, printer = QApplication([]), QWidget(), QPrinter()
printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
printer.setOutputFileName({str(tmp_path / "paper.pdf")!r})
page.printing = Printing(Document(b"no PDF", is_ours=False), 1, printer, page)
del printer
assert page.printing.start()
delete(page)
del page
print("goes on")
"""
    assert said(sys.executable, "-c", script) == "goes on\n"


def test_the_preview_speaks_the_workshop_s_language_whatever_the_window_s(on_example, qtbot):
    on_example.bridge.texts = Texts(TAG)
    on_example.go_to(StepId.REVIEW)
    page = on_example.page(StepId.REVIEW)
    qtbot.waitUntil(lambda: page.pdf.pages > 0, timeout=30_000)

    assert page.pdf.document.pdf == draft_charter(on_example.bridge.snapshot)
    assert "‹" not in text_of(page.pdf.document.pdf)
