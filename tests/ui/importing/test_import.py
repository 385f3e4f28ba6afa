"""The sheet over an import: what is shown before anything is written, and how it is corrected."""

import csv

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.ui.hands import buttons, press, read, texts
from ui.importing.rows_model import Filter
from ui.importing.sheet import ImportSheet
from ui.jobs import Job
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import Side, StepId

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up
PLAN = (
    "Title;Details;Notes;Owner;Start;End;Budget\n"
    "Gift cards;Buy one.;More guests.;Lena Hofer;2026-04-03;2026-08-28;180000 EUR\n"
    "Paper flyers;;;Priya Raman;2026-04-01;2026-07-31;95000 EUR\n"
    ";;;Jo Weiss;;;\n"
    "Turned;;;Jo Weiss;2026-06-30;2026-05-02;\n"
)


@pytest.fixture
def choose(monkeypatch):
    """Answer the system's dialogs, which no test can type into."""

    def answer(path):
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))

    return answer


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


@pytest.fixture
def plan(window):
    """The sheet over a table of initiatives that was copied."""

    def shown(text=PLAN):
        window.go_to(StepId.PORTFOLIOS)
        QApplication.clipboard().setText(text.replace(";", "\t"))
        window.page(StepId.PORTFOLIOS).acts["paste"].trigger()
        QApplication.processEvents()
        return in_sight(window)

    return shown


def in_sight(window):
    (sheet,) = [each for each in window.findChildren(ImportSheet) if each.isVisible()]
    return sheet


def titles(window):
    return [each.title for each in window.bridge.snapshot.initiatives]


def test_people_are_shown_before_they_are_written_and_one_undo_takes_them_out(
    window, qtbot, tmp_path, choose
):
    table = tmp_path / "people.csv"
    table.write_text("Name,Job title\nInes Okafor,CMO\n,nobody\nMarcus Lindqvist,CIO\n")
    choose(table)
    sheet = opened(window, qtbot, StepId.SET_UP)
    assert sheet.foot.take.words() == "Take 2 people"
    assert len(window.bridge.snapshot.participants) == 0
    QTest.keyClick(sheet, ENTER, CTRL)
    assert [person.name for person in window.bridge.snapshot.participants] == [
        "Ines Okafor",
        "Marcus Lindqvist",
    ]
    assert window.toasts.shown() == ["2 people taken."]
    window.acts["undo"].trigger()
    assert len(window.bridge.snapshot.participants) == 0


def test_a_table_that_cannot_be_read_says_why_and_changes_nothing(window, qtbot, tmp_path, choose):
    table = tmp_path / "none.md"
    table.write_text("# No table here\n")
    choose(table)
    sheet = opened(window, qtbot, StepId.OVERLAP_ACTIVITIES, begun=False)
    qtbot.waitUntil(lambda: bool(texts(read(sheet), "no table")), timeout=30_000)
    assert not sheet.foot.take.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert len(window.bridge.snapshot.activities) == 0


def test_an_imported_matrix_is_one_step_to_undo(window, qtbot, tmp_path, choose):
    table = tmp_path / "raci.csv"
    table.write_text("Activity;Okafor;Lindqvist\nData;A;R\nWeb;C;A\n")
    choose(table)
    sheet = opened(window, qtbot, StepId.OWNERSHIP)
    press(sheet, "Take 2 activities and their roles")
    assert len(window.bridge.snapshot.rights) == 4
    window.acts["undo"].trigger()
    assert len(window.bridge.snapshot.rights) == len(window.bridge.snapshot.participants) == 0


def test_closing_the_sheet_stops_the_reading(window, qtbot, tmp_path, choose):
    table = tmp_path / "people.csv"
    table.write_text("Name\n" + "".join(f"Ines {n}\n" for n in range(1_000)))
    choose(table)
    sheet = opened(window, qtbot, StepId.SET_UP, begun=False)
    stop = sheet.preview.source.findChild(Job)._stop
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stop.is_set()
    assert len(window.bridge.snapshot.participants) == 0


def test_a_row_stands_cell_by_cell_beside_what_is_taken_of_it(plan):
    sheet = plan()
    shown = {row.shown.name: row.shown for row in sheet.mapping._shown_rows()}
    assert shown["Start"].cell == "2026-04-03"
    assert (shown["Start"].value, shown["Start"].taken.text) == ("starts_on", "3 Apr 2026")
    assert shown["Owner"].taken.is_person
    assert shown["Notes"].taken.text == "not taken"
    sheet.rows.view.setFocus()
    QTest.keyClick(sheet.rows.view, DOWN)
    assert {row.shown.name: row.shown.cell for row in sheet.mapping._shown_rows()}["Title"] == "Paper flyers"


def test_columns_are_joined_left_out_and_changed_by_keys_and_counted_at_once(plan):
    sheet = plan()
    table = sheet.mapping
    table.setFocus()
    for key in (DOWN, DOWN):
        QTest.keyClick(table, key)
    QTest.keyClick(table, Qt.Key.Key_J)
    assert sheet.preview.reading.initiatives[0].description == "Buy one.\nMore guests."
    QTest.keyClick(table, UP)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert sheet.preview.reading.initiatives[0].description == "More guests."
    QTest.keyClick(table, Qt.Key.Key_Home)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert not sheet.foot.take.isEnabled()
    assert sheet.foot._words.text() == "Choose the column that is the Title."


def test_a_needed_field_that_no_column_holds_is_asked_for(plan, window):
    sheet = plan("Owner;Beta\nLena;Gift cards\nPriya;Flyers\n")
    first = sheet.mapping._rows[0]
    assert first.shown.is_missing and "choose a column" in first.shown.name
    assert not sheet.foot.take.isEnabled()
    first.select.setCurrentIndex(2)
    first.select.activated.emit(2)
    press(sheet, "Take 2 initiatives")
    assert titles(window) == ["Gift cards", "Flyers"]


def test_a_table_of_the_same_columns_is_read_as_it_was_the_last_time(plan, window):
    sheet = plan("Owner;Alpha;Beta\nLena;Gift cards;Buy one.\n")
    sheet.preview.move_field(1, "title")
    sheet.preview.set_field(2, "description")
    press(sheet, "Take 1 initiative")
    again = plan("Owner;Alpha;Beta\nLena;Flyers;Paper.\n")
    assert again.foot.take.words() == "Take 1 initiative"
    assert again.preview.reading.initiatives[0].description == "Paper."
    kept = (window.preferences._path).read_text()
    assert "Alpha" not in kept and "Gift" not in kept


def test_what_is_there_already_is_skipped_updated_or_added_again_by_a_digit(plan, window):
    press(plan(), "Take 2 initiatives")
    changed = PLAN.replace("2026-08-28", "2026-09-30")
    sheet = plan(changed)
    card = sheet.doubts.cards[0]
    assert "2 are there already" in card.accessibleName()
    assert sheet.foot.take.words() == "Nothing to take"
    QTest.keyClick(card, Qt.Key.Key_2)
    assert sheet.rows.model.shown(sheet.preview.records[0]).said == "Ends on: 28 Aug 2026 → 30 Sep 2026"
    QTest.keyClick(sheet, ENTER, CTRL)
    assert titles(window) == ["Gift cards", "Paper flyers"]
    assert f"{window.bridge.snapshot.initiatives.in_order[0].ends_on}" == "2026-09-30"
    sheet = plan(changed)
    QTest.keyClick(sheet.doubts.cards[0], Qt.Key.Key_3)
    QTest.keyClick(sheet, ENTER, CTRL)
    assert titles(window) == ["Gift cards", "Paper flyers"] * 2
    window.acts["undo"].trigger()
    assert len(titles(window)) == 2


def test_refused_rows_are_counted_named_and_saved_with_their_reasons(plan, tmp_path, choose):
    formula = PLAN + ";;=cmd|' /C calc'!A0;Jo Weiss;;;\n"
    sheet = plan(formula)
    assert texts(read(sheet.doubts), "3 rows are refused")
    assert texts(read(sheet.doubts), "Row 4", "no title")
    choose(tmp_path / "refused.csv")
    press(sheet, "Save the refused rows")
    rows = list(csv.reader((tmp_path / "refused.csv").read_text("utf-8-sig").splitlines()))
    assert rows[0][-1] == "Reason" and rows[1][-1] == "the row has no title"
    assert rows[2][0] == "Turned" and rows[3][2] == "'=cmd|' /C calc'!A0"


def test_what_was_read_is_corrected_and_put_back(window, tmp_path, choose, qtbot):
    (tmp_path / "plan.csv").write_text("Title|Owner\nGift; cards|Lena\n")
    choose(tmp_path / "plan.csv")
    sheet = opened(window, qtbot, StepId.PORTFOLIOS)
    field = sheet.strip.fields["delimiter"]
    field.select.setCurrentIndex(field.select.findText("Semicolon"))
    field.select.activated.emit(field.select.currentIndex())
    qtbot.waitUntil(lambda: sheet.preview.reading.report.delimiter == ";", timeout=30_000)
    QApplication.processEvents()
    assert "changed" in field.select.accessibleName() and field.reset.isVisible()
    press(sheet, "Separator: as it was found")
    qtbot.waitUntil(lambda: sheet.preview.reading.report.delimiter == "|", timeout=30_000)
    assert not field.reset.isVisible() and sheet.foot.take.words() == "Take 1 initiative"


def test_a_header_without_rows_asks_for_another_header(plan):
    sheet = plan("Title;Owner\n")
    assert texts(read(sheet.rows), "a header but no rows")
    assert sheet.strip.fields["header_row"].select.hasFocus()


def test_f6_leads_round_and_escape_asks_after_changes_by_hand(plan, window):
    sheet = plan()
    assert sheet.foot.take.hasFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        seen.append(
            next(n for n, part in enumerate(sheet._parts()) if part is focused or part.isAncestorOf(focused))
        )
    assert seen == [0, 1, 2, 3, 4]
    sheet.preview.set_field(2, "description")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    press(sheet, "Leave")
    assert not window.findChildren(ImportSheet) and titles(window) == []


def test_the_side_is_chosen_for_all_or_told_by_a_column(plan, window):
    sheet = plan("Title;Side\nGift cards;IT\n")
    assert sheet.preview.reading.initiatives[0].side is Side.IT
    press(sheet.head, "Marketing")
    assert sheet.preview.reading.initiatives[0].side is Side.MARKETING
    press(sheet.head, "By a column")
    assert sheet.preview.reading.initiatives[0].side is Side.IT


def test_many_columns_wait_behind_a_line_and_are_found(plan):
    names = ["Title", *(f"Column {n}x" for n in range(199))]
    sheet = plan(";".join(names) + "\n" + ";".join(["Gift cards", *"a" * 199]) + "\n")
    assert len(sheet.mapping._shown_rows()) == 1
    assert sheet.mapping._left_out.text().startswith("199 more columns are left out")
    press(sheet.mapping, "Show them")
    QTest.keyClicks(sheet.mapping.search, "198x")
    assert [row.shown.name for row in sheet.mapping._shown_rows()] == ["Column 198x"]


def test_many_rows_are_filtered(plan):
    rows = "".join(f"{'' if n % 10 else 'A'} {n};\n" if n % 7 else ";x\n" for n in range(1, 71))
    sheet = plan("Title;Details\n" + rows)
    press(sheet.rows, "refused 10")
    assert sheet.rows.model.filter is Filter.REFUSED
    assert sheet.rows.model.rowCount() == 10


def test_a_narrow_window_has_the_parts_as_tabs(plan, window):
    window.resize(900, 600)
    sheet = plan()
    assert sheet.mapping.isVisible() and not sheet.rows.isVisible()
    press(sheet, "Rows")
    assert sheet.rows.isVisible() and sheet.rows.view.hasFocus() and not sheet.mapping.isVisible()


def test_a_file_that_is_dropped_on_a_page_is_imported_there(window, qtbot, tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("Name\nInes Okafor\n")
    window.go_to(StepId.SET_UP)
    drop(window, table)
    sheet = window.findChild(ImportSheet)
    qtbot.waitUntil(lambda: sheet.preview.found is not None, timeout=30_000)
    assert sheet.foot.take.words() == "Take 1 person"


def drop(window, path):
    from PySide6.QtCore import QMimeData, QPointF, QUrl
    from PySide6.QtGui import QDropEvent

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, *none))


def test_who_is_there_already_is_named(window, qtbot, tmp_path, choose):
    window.bridge.run(add_participant, name="Ines Okafor")
    table = tmp_path / "people.csv"
    table.write_text("Name\nINES OKAFOR\nJo Park\n")
    choose(table)
    sheet = opened(window, qtbot, StepId.SET_UP)
    assert "Ines Okafor" in sheet.doubts.cards[0].accessibleName()
    assert sheet.foot.take.words() == "Take 1 person"
