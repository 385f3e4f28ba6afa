"""A sheet is as high as what stands in it, also of what comes later, and no higher than its screen."""

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.controls.labels import label
from ui.controls.sheet import Sheet


@pytest.fixture
def sheet(qtbot, looks):
    over = QWidget()
    qtbot.addWidget(over)
    sheet = Sheet(over, looks, "Does it hold?")
    sheet.setMinimumWidth(400)
    sheet.body.addWidget(label(looks, "body", "What there is to say of it.", wrap=True))
    sheet.show()
    QApplication.processEvents()
    yield sheet
    over.close()


@pytest.mark.parametrize(("lines", "scrolls"), [(3, False), (300, True)])
def test_what_comes_later_has_its_room_as_far_as_the_screen_has(sheet, looks, lines, scrolls):
    before = sheet.height()
    sheet.body.addWidget(label(looks, "body", "One more line.\n" * lines, wrap=True))
    for _ in range(3):
        QApplication.processEvents()
    assert before < sheet.height() < sheet.screen().availableSize().height()
    assert (sheet.findChild(QScrollArea).verticalScrollBar().maximum() > 0) is scrolls
