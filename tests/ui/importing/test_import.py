"""The sheet over an import: what is shown before anything is written, and how it is corrected."""

import csv

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import drop, press, read, texts
from tests.ui.importing.importing import PLAN, opened
from ui.importing.sheet import ImportSheet
from ui.jobs import Job
from workshop.actions.steps.set_up import add_participant
from workshop.domain.facts.choices import StepId

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
ENTER, DOWN, UP = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up


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


def test_what_a_matrix_would_change_is_said_cell_by_cell_before_it_is_taken(
    on_example, qtbot, tmp_path, choose
):
    table = tmp_path / "raci.csv"
    table.write_text("Activity,Lena Hofer,Somebody New\nMarket data analytics,R,C\nA new one,A,R\n")
    choose(table)
    sheet = opened(on_example, qtbot, StepId.OWNERSHIP)
    said = read(sheet.doubts)
    for new in (["people", "Somebody New"], ["activities", "A new one"]):
        assert len(texts(said, *new)) == 1
    assert len(texts(said, "Market data analytics", "Lena Hofer", "→ R")) == 1
    assert on_example.bridge.undo_text() == ""
    shown = [row.shown for row in sheet.mapping._shown_rows()]
    assert [(each.name, each.taken.text) for each in shown[1:]] == [
        ("Lena Hofer", "R"),
        ("Somebody New", "C"),
    ]
    assert not any(each.is_joined for each in shown)


def test_closing_the_sheet_stops_the_reading(window, qtbot, tmp_path, choose):
    table = tmp_path / "people.csv"
    table.write_text("Name\n" + "".join(f"Ines {n}\n" for n in range(1_000)))
    choose(table)
    sheet = opened(window, qtbot, StepId.SET_UP, begun=False)
    stop = sheet.preview.source.findChild(Job)._stop
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert stop.is_set()
    assert len(window.bridge.snapshot.participants) == 0


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


def test_a_file_that_is_dropped_on_a_page_is_imported_there(window, qtbot, tmp_path):
    table = tmp_path / "people.csv"
    table.write_text("Name\nInes Okafor\n")
    window.go_to(StepId.SET_UP)
    drop(window, table)
    sheet = window.findChild(ImportSheet)
    qtbot.waitUntil(lambda: sheet.preview.found is not None, timeout=30_000)
    assert sheet.foot.take.words() == "Take 1 person"


def test_who_is_there_already_is_named(window, qtbot, tmp_path, choose):
    window.bridge.run(add_participant, name="Ines Okafor")
    table = tmp_path / "people.csv"
    table.write_text("Name\nINES OKAFOR\nJo Park\n")
    choose(table)
    sheet = opened(window, qtbot, StepId.SET_UP)
    assert "Ines Okafor" in sheet.doubts.cards[0].accessibleName()
    assert sheet.foot.take.words() == "Take 1 person"


def test_the_data_of_a_workshop_that_is_dropped_is_opened_and_not_imported(window, tmp_path):
    data = tmp_path / "mine.json"
    data.write_text('{"format": "joint-charter", "version": 1}')
    window.go_to(StepId.SET_UP)
    assert not window.page(StepId.SET_UP).take_file(data)
    assert window.page(StepId.SET_UP).take_file(tmp_path / "board.json") and not window.findChildren(
        ImportSheet
    )
