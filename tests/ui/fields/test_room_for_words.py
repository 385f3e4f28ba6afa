"""Dialogs are as high as their words, and a line that is too long for its place says that it goes on."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.controls.labels import Elided
from ui.fields.text_fields import LineField
from ui.shell.files.charter_dialog import CharterDialog
from ui.shell.files.question import Question, Way
from workshop.domain.files.verdict import Verdict
from workshop.texts import Texts

SENTENCE = "The disk refused them. Make room and try again, or save a copy in another place: they are in it."


class Answer(Enum):
    GO_ON = 1


def shown_height(qtbot, dialog):
    """How high it comes up, and how high its words are at its width."""
    dialog.show()
    QApplication.processEvents()
    return dialog.height(), dialog.layout().totalHeightForWidth(dialog.width())


def test_a_question_leaves_less_than_two_lines_of_empty_room(qtbot, looks):
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = Question(owner, looks, "Some of it is not saved", SENTENCE, [Way(Answer.GO_ON, "Go on")])

    height, needed = shown_height(qtbot, dialog)

    assert needed <= height < needed + 2 * looks.line_height("body")


def test_what_a_charter_shows_of_itself_fits_a_small_screen(qtbot, looks, tmp_path):
    owner = QWidget()
    qtbot.addWidget(owner)
    verdict = Verdict((), (), 1, "f", None)
    dialog = CharterDialog(owner, looks, Texts(), Path("signed.pdf"), verdict)

    height, needed = shown_height(qtbot, dialog)

    assert needed <= height <= 320


def test_a_line_too_long_for_its_place_ends_in_an_ellipsis_until_it_is_typed_in(qtbot, looks):
    field = LineField(looks, "Job title")
    qtbot.addWidget(field)
    field.resize(160, 32)

    def picture(text):
        field.restore(text)
        return field.grab().toImage()

    words = "Director of Brand and Digital Experience"
    ended = [f"{words[:length].rstrip()}…" for length in range(8, len(words))]
    assert picture(words) in [picture(each) for each in ended]


def test_a_line_that_has_the_room_it_asks_for_is_whole(qtbot, looks):
    line = Elided(looks, "body", "Market data analytics")
    qtbot.addWidget(line)
    line.resize(line.sizeHint())

    shown = line.fontMetrics().elidedText(line.text(), Qt.TextElideMode.ElideRight, line.width())
    assert shown == "Market data analytics"
