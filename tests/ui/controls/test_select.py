"""A drop-down: all that it offers can be seen."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.controls.select import Select


@pytest.mark.qt_log_ignore("does not support")
@pytest.mark.parametrize("count", [2, 6, 9])
def test_the_last_entry_of_an_open_list_is_whole(qtbot, looks, count):
    select = Select(looks, "Capacity")
    qtbot.addWidget(select)
    select.offer([(n, f"Entry {n}") for n in range(count)])
    select.show()
    select.showPopup()
    QApplication.processEvents()
    view = select.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    first = view.visualRect(view.model().index(0, 0))

    assert first.top() >= 0 and last.bottom() <= view.viewport().height()
    select.hidePopup()


@pytest.mark.qt_log_ignore("does not support")
def test_a_choice_that_has_no_room_ends_in_an_ellipsis(qtbot, looks):
    def picture(words):
        select = Select(looks, "Encoding")
        qtbot.addWidget(select)
        select.offer([("", words)])
        select.resize(120, 34)
        select.show()
        return select.grab().toImage()

    whole = "Windows-1252, as most spreadsheets write it"
    alike = [n for n in range(len(whole)) if picture(f"{whole[:n]}…") == picture(whole)]
    assert alike and alike[0] < 16
