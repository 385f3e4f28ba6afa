"""The workshops on the home screen: by click, key and menu, found, taken off, gone, and many."""

import threading
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from tests.ui.hands import choices_of, names, press, read
from tests.ui.shell.home.shown import MENU, ask_for_menu, ask_in_list, click_row, framed, titles
from ui.controls.buttons import Button
from ui.preferences import Left, Recent, Stage
from ui.shell.home.reach import Found, Reach
from ui.shell.home.row_delegate import RowDelegate
from ui.shell.home.templates import TemplateRow
from workshop.domain.facts.choices import StepId
from workshop.texts import Texts

CTRL = Qt.KeyboardModifier.ControlModifier
WIDGETS = 110
"""On the home screen, its templates included, however many workshops there are."""


class Counting(RowDelegate):
    """Counts the rows that it paints."""

    def __init__(self, home):
        super().__init__(home.looks, Texts(), home.home.shelf.list)
        self.painted = 0

    def paint(self, painter, option, index):
        self.painted += 1
        super().paint(painter, option, index)


def test_a_click_on_a_card_opens_its_workshop(recents):
    click_row(recents, "Loyalty")

    assert recents.bridge.snapshot.workshop.title == "Loyalty"
    assert recents.frame.isVisible() and not recents.home.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_card_that_was_open_last_has_the_focus_and_a_key_opens_it(recents, type_in, key):
    assert titles(recents) == ["Checkout", "Loyalty"]
    assert framed(recents).hasFocus()
    type_in(key)

    assert recents.bridge.snapshot.workshop.title == "Checkout"


@MENU
def test_a_cards_menu_takes_it_off_the_list_and_leaves_the_file(recents, tmp_path):
    assert choices_of(lambda: ask_for_menu(framed(recents))) == [
        "Open",
        "New workshop from this one…",
        "Take off this list",
    ]
    assert titles(recents) == ["Checkout", "Loyalty"], "who leaves the menu does nothing"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert recents.home.findChildren(QMenu) == [], "a menu goes when it is closed"
    choices_of(lambda: ask_for_menu(framed(recents)), "Take off this list")

    assert titles(recents) == ["Loyalty"]
    assert [each.title for each in recents.preferences.recents] == ["Loyalty"]
    assert (tmp_path / "Checkout.workshop").exists()


@MENU
def test_a_cards_menu_opens_it(recents):
    choices_of(lambda: ask_in_list(recents, "Loyalty"), "Open")

    assert recents.bridge.snapshot.workshop.title == "Loyalty"


def test_del_takes_a_workshop_off_the_list_leaves_the_file_and_can_be_undone(recents, type_in, tmp_path):
    type_in(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert titles(recents) == ["Checkout"] and framed(recents).hasFocus()
    assert (tmp_path / "Loyalty.workshop").exists()
    press(recents.toasts, "Undo")
    QApplication.processEvents()
    assert titles(recents) == ["Checkout", "Loyalty"]
    type_in(Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert titles(recents) == ["Loyalty"] and framed(recents).hasFocus()


def test_a_number_shows_the_workshops_that_stand_so_with_how_many_there_are(recents, type_in):
    was = recents.preferences.recents[1]
    recents.preferences.keep_recents((recents.preferences.recents[0], replace(was, stage=Stage.SIGNED)))
    recents.home.show_recents()
    type_in("4")
    assert titles(recents) == ["Loyalty"] and framed(recents).hasFocus()
    assert {"All 2", "Drafts 1", "One signature 0", "Signed 1"} <= set(names(recents.home, Button))
    type_in("3")
    assert titles(recents) == [] and "None of your workshops stands so." in read(recents.home)
    type_in("1")
    assert titles(recents) == ["Checkout", "Loyalty"]


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.ONE_SIGNATURE])
def test_an_act_that_says_where_it_leads_leads_there_wherever_the_workshop_was_left(recents, stage, type_in):
    latest, other = recents.preferences.recents
    recents.preferences.keep_recents((replace(latest, stage=stage), other))
    recents.preferences.keep_left(Left(latest.path, StepId.EXPORT, datetime.now()))
    recents.home.show_recents()
    recents.home.take_focus()
    type_in(Qt.Key.Key_Return)
    assert (recents._pages.current is StepId.EXPORT) is (stage is Stage.DRAFT)


def test_a_file_that_was_moved_is_said_so_and_found_again(recents, qtbot, monkeypatch, tmp_path, type_in):
    there = (tmp_path / "Loyalty.workshop").rename(tmp_path / "Elsewhere.workshop")
    recents.home.shelf.look_for_files()
    row = next(i for i in recents.home.shelf.list.found.rows if i.recent)
    qtbot.waitUntil(lambda: "Not found" in recents.home.shelf.list.found._spoken(row), timeout=5_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(there), ""))
    type_in(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert recents.bridge.path == there
    recents.go_home()
    QApplication.processEvents()
    assert titles(recents) == ["Loyalty", "Checkout"]
    assert [Path(each.path).stem for each in recents.preferences.recents] == ["Elsewhere", "Checkout"]


def test_a_workshop_on_a_drive_that_sleeps_is_not_waited_for(recents, type_in):
    awake = threading.Event()
    recents.home.shelf._reach = Reach(recents.home.shelf, lambda _: Found.THERE if awake.wait(30) else None)
    try:
        type_in(Qt.Key.Key_Return)
        assert not recents.bridge.is_open
        assert "does not answer" in recents.toasts.shown()[0]
    finally:
        awake.set()


@pytest.mark.parametrize("many", [5, 200])
def test_home_makes_as_many_widgets_and_paints_as_many_rows_for_few_workshops_as_for_many(home, qtbot, many):
    recents = [Recent(f"/no/{place}.workshop", f"Workshop {place}") for place in range(many)]
    home.preferences.keep_recents(tuple(recents))
    home.home.show_recents()
    home.home._show_templates()
    QApplication.processEvents()
    assert len(titles(home)) == many
    assert len(home.home.findChildren(QWidget)) < WIDGETS
    counted = Counting(home)
    home.home.shelf.list.setItemDelegate(counted)
    home.home.shelf.list.viewport().repaint()
    assert 0 < counted.painted <= home.height() // 54


def test_a_workshop_is_found_by_title_company_or_place_after_ctrl_f(recents, type_in):
    type_in((Qt.Key.Key_F, CTRL), "loyalty & co")
    assert titles(recents) == ["Loyalty"]
    type_in((Qt.Key.Key_A, CTRL), "utrecht")
    assert titles(recents) == ["Checkout", "Loyalty"]
    type_in((Qt.Key.Key_A, CTRL), "person 2")
    assert titles(recents) == ["Checkout", "Loyalty"], "by who took part, too"
    type_in((Qt.Key.Key_A, CTRL), "zzz")
    assert titles(recents) == []


def test_a_file_is_one_card_whatever_its_path(recents, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    recents.files.open(tmp_path / "link" / "Loyalty.workshop")
    assert recents.bridge.snapshot.workshop.title == "Loyalty"
    recents.go_home()
    QApplication.processEvents()
    assert titles(recents) == ["Loyalty", "Checkout"]


def test_enter_in_the_search_opens_what_was_found_first(recents, type_in):
    type_in((Qt.Key.Key_F, CTRL), "loyal", Qt.Key.Key_Return)
    assert recents.bridge.snapshot.workshop.title == "Loyalty"


def test_behind_the_search_come_the_workshops_and_then_the_templates(recents, qtbot, type_in):
    qtbot.waitUntil(lambda: len(recents.home.findChildren(TemplateRow)) == 4)
    type_in((Qt.Key.Key_F, CTRL), Qt.Key.Key_Tab)
    assert framed(recents).hasFocus()
    type_in(Qt.Key.Key_Tab)
    assert recents.home.shelf.list.hasFocus()
    type_in(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), TemplateRow)


def test_a_card_says_how_the_charter_stands(recents):
    assert "Revision 1 · draft" in read(framed(recents))


def test_the_arrows_lead_through_all_workshops_and_back_and_enter_opens_the_one_in_hand(recents, type_in):
    assert framed(recents).property("current")
    type_in(Qt.Key.Key_Down)
    assert recents.home.shelf.list.hasFocus() and not framed(recents).property("current")
    type_in(Qt.Key.Key_Up)
    assert framed(recents).hasFocus()
    type_in(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert recents.bridge.snapshot.workshop.title == "Loyalty"
