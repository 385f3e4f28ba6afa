"""What tests of the import sheet share: a table to look at, and the sheet that is in sight."""

from PySide6.QtWidgets import QApplication

from tests.ui.hands import buttons, press
from ui.importing.sheet import ImportSheet
from workshop.domain.facts.choices import StepId

PLAN = (
    "Title;Details;Notes;Owner;Start;End;Budget\n"
    "Gift cards;Buy one.;More guests.;Lena Hofer;2026-04-03;2026-08-28;180000 EUR\n"
    "Paper flyers;;;Priya Raman;2026-04-01;2026-07-31;95000 EUR\n"
    ";;;Jo Weiss;;;\n"
    "Turned;;;Jo Weiss;2026-06-30;2026-05-02;\n"
)


def opened(window, qtbot, step, begun=True):
    window.go_to(step)
    page = window.page(step)
    if step is StepId.PORTFOLIOS:
        page.acts["import"].trigger()
    else:
        (ask,) = [name for name in buttons(page) if name.startswith("Import")]
        press(page, ask)
    sheet = in_sight(window)
    if begun:
        qtbot.waitUntil(lambda: sheet.preview.found is not None, timeout=30_000)
        QApplication.processEvents()
    return sheet


def in_sight(window):
    (sheet,) = [each for each in window.findChildren(ImportSheet) if each.isVisible()]
    return sheet
