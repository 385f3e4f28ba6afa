"""The home screen: recent workshops by click, key and menu, new ones, the example, and where one goes on."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from tests.builders import build
from tests.ui.hands import choices_of, click, names, press, press_one, read, the
from ui.bridge import Bridge
from ui.shell.files.new_workshop import NewWorkshop
from ui.shell.home.cards import RecentCard, TemplateCard
from ui.shell.window import MainWindow
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.domain.facts.test_case import TestCase
from workshop.domain.starting.templates import new_workshop
from workshop.imports.data import example
from workshop.texts import Texts

CTRL = Qt.KeyboardModifier.ControlModifier
MENU = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
OF_NINETY_MINUTES = tuple(
    TimeBox(step=step) for step in (StepId.OVERLAP_ACTIVITIES, StepId.OWNERSHIP, StepId.TEST_CASE)
)
"""The steps of the shortest agenda, but for those that are always in."""
AT_REVIEW = {"owned": True, "candidates": 1, "test_case": TestCase(candidate="c1")}


@pytest.fixture
def recents(home, tmp_path):
    """The home screen with two workshops on it, the second one opened last."""
    QApplication.processEvents()  # the window is in front by then
    for title in ("Loyalty", "Checkout"):
        workshop = Workshop(title=title, company=f"{title} & Co", place="Utrecht")
        home.files.make(tmp_path / f"{title}.workshop", build(workshop=workshop))
    home.go_home()
    QApplication.processEvents()
    return home


@pytest.fixture
def answers(monkeypatch, tmp_path):
    """Answer the system's dialogs, which no test can type into: what was offered to be saved as."""
    offered = []

    def save(_parent, _title, start, *_):
        offered.append(start)
        return str(tmp_path / "made.workshop"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    return offered


def card(window, title):
    return the(window.home, title, RecentCard)


def ask_for_menu(widget):
    """The right button of the mouse, which a platform without a screen makes no menu of."""
    middle = widget.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, event)


def in_view(window):
    return window.frame.pages.currentWidget().step


@pytest.mark.parametrize(
    ("content", "step"),
    [
        ({"participants": 0, "activities": 0}, StepId.SET_UP),
        ({"activities": 0}, StepId.OVERLAP_ACTIVITIES),
        ({}, StepId.OWNERSHIP),
        ({"owned": True}, StepId.TEST_CASE),
        (AT_REVIEW, StepId.REVIEW),
    ],
    ids=["nobody yet", "no shortlist", "nobody owns", "no pick", "unsigned"],
)
def test_a_workshop_is_opened_again_at_the_first_step_that_is_not_done(home, tmp_path, content, step):
    home.files.make(tmp_path / "room.workshop", build(agenda=OF_NINETY_MINUTES, **content))
    home.go_to(StepId.EXPORT)
    home.go_home()

    home.files.open(tmp_path / "room.workshop")

    assert in_view(home) is step
    assert home.frame.pages.currentWidget().isVisible()


def test_a_click_on_a_card_opens_its_workshop(recents):
    click(card(recents, "Loyalty"))

    assert recents.bridge.snapshot.workshop.title == "Loyalty"
    assert recents.frame.isVisible() and not recents.home.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_card_that_was_open_last_has_the_focus_and_a_key_opens_it(recents, type_in, key):
    assert names(recents.home, RecentCard) == ["Checkout", "Loyalty"]
    assert card(recents, "Checkout").hasFocus()
    type_in(key)

    assert recents.bridge.snapshot.workshop.title == "Checkout"


@MENU
def test_a_cards_menu_takes_it_off_the_list_and_leaves_the_file(recents, tmp_path):
    assert choices_of(lambda: ask_for_menu(card(recents, "Checkout"))) == [
        "Open",
        "New workshop from this one…",
        "Take off this list",
    ]
    assert names(recents.home, RecentCard) == ["Checkout", "Loyalty"], "who leaves the menu does nothing"
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert recents.home.findChildren(QMenu) == [], "a menu goes when it is closed"
    choices_of(lambda: ask_for_menu(card(recents, "Checkout")), "Take off this list")

    assert names(recents.home, RecentCard) == ["Loyalty"]
    assert [each.title for each in recents.preferences.recents] == ["Loyalty"]
    assert (tmp_path / "Checkout.workshop").exists()


@MENU
def test_a_cards_menu_opens_it(recents):
    choices_of(lambda: ask_for_menu(card(recents, "Loyalty")), "Open")

    assert recents.bridge.snapshot.workshop.title == "Loyalty"


def test_del_takes_a_card_off_the_list_and_leaves_the_file(recents, type_in, tmp_path):
    type_in(Qt.Key.Key_Delete)

    assert names(recents.home, RecentCard) == ["Loyalty"]
    assert (tmp_path / "Checkout.workshop").exists()


def test_a_workshop_is_found_by_title_company_or_place_after_ctrl_f(recents, type_in):
    type_in((Qt.Key.Key_F, CTRL), "loyalty & co")
    assert names(recents.home, RecentCard) == ["Loyalty"]
    type_in((Qt.Key.Key_A, CTRL), "utrecht")
    assert names(recents.home, RecentCard) == ["Checkout", "Loyalty"]
    type_in((Qt.Key.Key_A, CTRL), "person 2")
    assert names(recents.home, RecentCard) == ["Checkout", "Loyalty"], "by who took part, too"
    type_in((Qt.Key.Key_A, CTRL), "zzz")
    assert names(recents.home, RecentCard) == []


def test_a_file_is_one_card_whatever_its_path(recents, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path, target_is_directory=True)
    recents.files.open(tmp_path / "link" / "Loyalty.workshop")
    assert recents.bridge.snapshot.workshop.title == "Loyalty"
    recents.go_home()
    QApplication.processEvents()
    assert names(recents.home, RecentCard) == ["Loyalty", "Checkout"]


def test_the_example_is_a_fresh_copy_each_time_and_begins_at_its_first_step(home, tmp_path):
    made = []
    for _ in range(2):
        press(home.home, "Try the example")
        assert in_view(home) is StepId.SET_UP
        assert home.bridge.snapshot.document == example()
        made.append(home.bridge.path)
        home.go_home()

    assert len({*made}) == 2 and {path.parent for path in made} == {tmp_path}


@pytest.mark.parametrize("place", range(4))
def test_a_template_makes_a_workshop_with_its_agenda(home, qtbot, answers, tmp_path, place):
    qtbot.waitUntil(lambda: len(home.home.findChildren(TemplateCard)) == 4)
    QApplication.processEvents()
    click(home.home.findChildren(TemplateCard)[place])

    assert home.bridge.path == tmp_path / "made.workshop"
    wanted = new_workshop([*Template][place], "made").agenda
    assert home.bridge.snapshot.document.agenda == wanted
    assert len(answers) == 1


@MENU
def test_a_workshop_begins_with_what_an_earlier_one_agreed_on(recents, answers, qtbot, monkeypatch, tmp_path):
    """From a card, and from the one that is open then."""
    before = (tmp_path / "Loyalty.workshop").read_bytes()
    choices_of(lambda: ask_for_menu(card(recents, "Loyalty")), "New workshop from this one…")
    qtbot.waitUntil(lambda: recents.bridge.is_open, timeout=20_000)

    assert recents.bridge.path == tmp_path / "made.workshop"
    assert recents.bridge.snapshot.workshop.title == "made"
    assert len(recents.bridge.snapshot.participants) == len(build().participants)
    assert (tmp_path / "Loyalty.workshop").read_bytes() == before

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "again"), ""))
    recents.acts["carry"].trigger()
    assert recents.bridge.path == tmp_path / "again.workshop"
    assert len(recents.bridge.snapshot.participants) == len(build().participants)


def test_who_does_not_save_a_new_workshop_stays_at_home(home, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: ("", ""))
    press(home.home, "New workshop")
    press_one(home, "90 minutes, 5 steps")

    assert not home.bridge.is_open and home.home.isVisible()


def test_ctrl_n_asks_how_much_time_there_is_before_anything_is_made(home, answers, type_in):
    QApplication.processEvents()
    type_in((Qt.Key.Key_N, CTRL))
    assert len(home.findChildren(NewWorkshop)) == 1
    assert not home.bridge.is_open and answers == []
    type_in("2")

    assert home.bridge.snapshot.document.agenda == new_workshop(Template.HALF_DAY, "made").agenda
    assert len(answers) == 1


def test_enter_in_the_search_opens_what_was_found_first(recents, type_in):
    type_in((Qt.Key.Key_F, CTRL), "loyal", Qt.Key.Key_Return)
    assert recents.bridge.snapshot.workshop.title == "Loyalty"


def test_behind_the_search_come_the_workshops_and_then_the_templates(recents, qtbot, type_in):
    qtbot.waitUntil(lambda: len(recents.home.findChildren(TemplateCard)) == 4)
    type_in((Qt.Key.Key_F, CTRL), Qt.Key.Key_Tab)
    assert card(recents, "Checkout").hasFocus()
    type_in(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), TemplateCard)


def test_a_card_says_how_the_charter_stands(recents):
    assert "Revision 1 · draft" in read(card(recents, "Loyalty"))


def test_tab_leads_from_card_to_card_and_each_shows_that_it_is_in_hand(recents, type_in):
    assert card(recents, "Checkout").property("current")
    type_in(Qt.Key.Key_Tab)

    assert card(recents, "Loyalty").property("current") and not card(recents, "Checkout").property("current")
    type_in(Qt.Key.Key_Return)
    assert recents.bridge.snapshot.workshop.title == "Loyalty"


def test_at_the_start_the_latest_workshop_has_the_focus(recents, qtbot, looks):
    again = MainWindow(Bridge(Texts()), looks, recents.preferences)
    qtbot.addWidget(again)
    again.show()
    QTimer.singleShot(0, again.home.take_focus)  # as the program starts

    qtbot.waitUntil(lambda: again.isActiveWindow())
    qtbot.waitUntil(lambda: card(again, "Checkout").hasFocus(), timeout=2_000)
