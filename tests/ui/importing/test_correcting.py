"""The sheet over an import: its parts, and how what was read is corrected by keys and by mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import press, read, texts
from ui.importing.rows_model import Filter
from ui.importing.sheet import ImportSheet
from workshop.domain.facts.choices import Side

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up


def titles(window):
    return [each.title for each in window.bridge.snapshot.initiatives]


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
    assert "as you chose them the last time" in again.foot._words.text()
    assert again.preview.reading.initiatives[0].description == "Paper."
    kept = (window.preferences._path).read_text()
    assert "Alpha" not in kept and "Gift" not in kept


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
            next(n for n, part in enumerate(sheet.parts) if part is focused or part.isAncestorOf(focused))
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
    assert len(sheet.mapping._shown_rows()) == 10
    assert sheet.mapping._left_out.text().startswith("190 more columns are left out")
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


def test_what_could_not_be_read_is_said_until_it_is_settled(plan):
    sheet = plan()
    sheet.preview.ask(table=7)
    assert not sheet.foot.take.isEnabled() and sheet._trouble.isVisible()
    sheet.preview.ask(table=None)
    sheet.resize(sheet.width() - 30, sheet.height())
    assert sheet.foot.take.isEnabled() and not sheet._trouble.isVisible()


def test_what_cannot_be_written_stays_mapped_and_the_sheet_says_why(plan, window, disk):
    sheet = plan()
    sheet.preview.set_field(2, "description")
    disk.fill()
    press(sheet, "Take 2 initiatives")
    assert sheet.isVisible() and texts(read(sheet), "disk is full") and titles(window) == []
    disk.make_room()
    press(sheet, "Take 2 initiatives")
    assert next(each.description for each in window.bridge.snapshot.initiatives) == "Buy one.\nMore guests."
    assert not window.findChildren(ImportSheet)
