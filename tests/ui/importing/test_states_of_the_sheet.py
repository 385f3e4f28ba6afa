"""What the sheet shows while it reads, of what can't be read, and where words are long."""

from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.hands import read, texts
from tests.ui.importing.importing import opened
from ui.controls.buttons import Button, Segments
from workshop.domain.facts.choices import StepId


def in_view(sheet):
    return [part for part in (sheet.strip, sheet.mapping, sheet.rows, sheet.doubts) if part.isVisible()]


def test_nothing_stands_empty_before_it_is_read_or_where_it_can_not_be(window, qtbot, tmp_path, choose):
    table = tmp_path / "people.csv"
    table.write_text("")
    choose(table)
    sheet = opened(window, qtbot, StepId.SET_UP, begun=False)
    assert not in_view(sheet) and sheet.foot.cancel.hasFocus()
    qtbot.waitUntil(lambda: bool(texts(read(sheet), "is empty")), timeout=30_000)
    assert not in_view(sheet) and sheet.foot.cancel.hasFocus()
    sheet.reject()
    table.write_text("Name\nInes Okafor\n")
    sheet = opened(window, qtbot, StepId.SET_UP)
    assert len(in_view(sheet)) == 4 and not texts(read(sheet), "is empty")


def test_the_strip_is_no_higher_where_few_columns_leave_room(window, qtbot, tmp_path, choose):
    table = tmp_path / "raci.csv"
    table.write_text("Activity;Okafor;Lindqvist\nData;A;R\nWeb;C;A\n")
    choose(table)
    sheet = opened(window, qtbot, StepId.OWNERSHIP)
    assert sheet.strip.height() <= sheet.strip.sizeHint().height()


def test_choices_that_have_no_room_side_by_side_stand_below_one_another(looks, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    choices = Segments(looks, "Which", host)
    choices.set_choices([(n, "A way with many words in it", "") for n in range(3)], "row")
    across = choices.sizeHint()
    choices.stack()
    QApplication.processEvents()
    assert choices.sizeHint().width() < across.width() / 2
    assert choices.sizeHint().height() > 2 * across.height()
    choices.choose(2)
    assert choices.value() == 2


def test_choices_stand_side_by_side_again_as_soon_as_there_is_room(looks, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    choices = Segments(looks, "Which", host)
    choices.set_choices([(n, f"{n} days", "") for n in (30, 60, 90)])
    wide = choices.sizeHint()
    host.show()
    for part, lines in ((2, 3), (1, 1), (2, 3), (1, 1)):
        choices.resize(wide.width() // part, 200)
        QApplication.processEvents()
        tops = {each.y() for each in choices.findChildren(Button)}
        assert len(tops) == lines
        assert choices.sizeHint().width() == wide.width(), "it asks for the room that it could do with"
