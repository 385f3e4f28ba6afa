"""The settings: whatever is chosen holds at once, is kept, and can be taken back."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ESC
from tests.ui.hands import press, read, the
from tests.ui.seen import settled
from ui.acts.letters import LETTERS
from ui.controls.over.size_slider import SizeSlider
from ui.controls.over.switch import Switch
from ui.preferences import Preferences, Settings
from ui.settings.habits import theme_in_force
from ui.settings.sheet import SettingsSheet
from workshop.domain.facts.choices import StepId

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(on_example, looks):
    """The sheet over a step of the example; afterwards all is as it was."""

    def opened(step=StepId.OWNERSHIP):
        on_example.go_to(step)
        QApplication.processEvents()
        QTest.keyClick(on_example, Qt.Key.Key_Comma, CTRL)
        QApplication.processEvents()
        return on_example.findChild(SettingsSheet)

    yield opened
    on_example.settings.habits.reset()
    looks.use("light", 100)


def kept(window):
    """What a new start would find."""
    return Preferences(window.preferences.place.parent).settings


def footer(window):
    return window.frame.footer.accessibleName()


def test_arrows_go_through_the_themes_and_each_holds_at_once(on_example, opened, looks):
    sheet = opened()
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Left)
    assert looks.theme == kept(on_example).theme == "high-contrast"
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Left)

    assert looks.theme == kept(on_example).theme == "dark"
    assert sheet.focusWidget() is sheet.themes.tiles["dark"]
    QTest.keyClick(sheet, ESC)
    settled()
    assert on_example.findChild(SettingsSheet) is None


@pytest.mark.parametrize(("system", "theme"), [("dark", "dark"), ("high-contrast", "high-contrast")])
def test_where_nothing_is_chosen_the_theme_is_the_systems(system, theme):
    wants = SimpleNamespace(theme=system)
    assert theme_in_force(Settings(), wants) == theme
    assert theme_in_force(Settings(theme="light"), wants) == "light"


def test_single_letters_can_be_turned_off_and_on_again(on_example, opened):
    sheet = opened()
    assert "B: ballot" in footer(on_example) or "B:" in footer(on_example)
    press(sheet, the(sheet, "Single letters as keys", Switch).accessibleName())

    assert not kept(on_example).single_keys
    assert "B:" not in footer(on_example) and "?:" not in footer(on_example)
    page = on_example.page(StepId.OWNERSHIP)
    before = on_example.bridge.snapshot
    sheet.accept()
    QTest.keyClick(page.view, Qt.Key.Key_A)
    assert on_example.bridge.snapshot is before
    assert any(act.id == "ballot" for act in page.acts) and page.acts.caps("ballot") == ()
    on_example.settings.habits.choose(single_keys=True)
    assert LETTERS.are_on and "B:" in footer(on_example)


def test_larger_text_holds_at_once_and_the_page_goes_on_at_its_step(on_example, opened, looks, qtbot):
    sheet = opened(StepId.EXPORT)
    slider = the(sheet, "Text size in percent", SizeSlider)
    slider.setFocus()
    for _ in range(2):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert "150 %" in read(sheet)
    qtbot.waitUntil(lambda: looks.size == 150)
    settled()

    assert kept(on_example).size == 150
    assert on_example.page(StepId.EXPORT).isVisible()
    assert on_example.frame.top_bar.height() == 84
    assert sheet.focusWidget() is the(sheet, "Text size in percent", SizeSlider)
    QTest.keyClick(sheet, Qt.Key.Key_0, CTRL)
    assert looks.size == 100


def test_the_defaults_come_back_after_a_question_and_can_be_taken_back(on_example, opened, looks):
    on_example.settings.habits.choose(theme="dark", sounds=True)
    sheet = opened()
    press(sheet, "Back to the defaults…")
    press(sheet, "Back to the defaults")
    assert kept(on_example) == Settings()
    press(sheet, "Undo")

    assert kept(on_example) == Settings(theme="dark", sounds=True, hints=False)
