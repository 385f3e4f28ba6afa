"""The window's acts: each is named by its key, done by it, and greyed out where it can't be done."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.acts.keyboard import press, reaches, unplug
from ui.acts.act import Act
from ui.acts.table import Acts
from ui.controls.buttons import Button
from ui.controls.keys import caps_of
from workshop.domain.facts.choices import StepId


@pytest.fixture
def acts(on_example):
    """What the window offers at a page on which something was done, and taken back."""
    on_example.go_to(StepId.OWNERSHIP)
    on_example.page(StepId.OWNERSHIP).tools.scheme.setFocus()  # a button, which takes no letters
    QApplication.processEvents()
    return on_example.acts


def test_no_key_does_two_things_and_all_keys_names_each(home):
    keys = [key for act in home.acts for key in act.keys]
    assert len(keys) == len({*keys}) > 15
    assert ("?", "all keys") in home.acts.hints()
    named = {cap for caps, _ in home.acts.hints() for cap in caps.split()}
    assert named == {cap for act in home.acts for key in act.keys[: act.shown] for cap in caps_of(key)}


def test_every_key_reaches_its_act_from_a_page(acts):
    unplug(acts)
    for act in acts:
        acts[act.id].setEnabled(True)
    assert [key for act in acts for key in act.keys if not reaches(key, acts[act.id])] == []


def test_every_act_without_a_key_is_in_the_menu(on_example, acts):
    from ui.shell.top_bar import MENU

    listed = [id_ for group in MENU for id_ in group]
    assert len(listed) == len({*listed})
    assert {act.id for act in acts if not act.keys} <= {*listed} <= {act.id for act in acts}


def test_what_needs_a_workshop_is_off_at_home_and_says_why(home):
    off = {act.id: act.why_not() for act in home.acts if not home.acts[act.id].isEnabled()}
    assert {"undo", "last", "drawer", "timer", "audience", "copy", "history", "close"} <= off.keys()
    assert {"new", "open", "find", "full", "keys", "quit", "dark"}.isdisjoint(off)
    assert off["copy"] == "Open a workshop first." and all(off.values())


def test_undo_names_what_it_would_take_back_and_is_off_when_there_is_nothing(on_example, acts):
    assert not acts["undo"].isEnabled() and acts["undo"].text() == "Undo"
    page = on_example.page(StepId.OWNERSHIP)
    page.view.go_to(0, 0)
    page.view.setFocus()
    press("Del")
    assert acts["undo"].isEnabled() and len(acts["undo"].text()) > len("Undo: ")

    press("Ctrl+Z")

    assert not acts["undo"].isEnabled() and acts["redo"].isEnabled()


def test_two_acts_of_one_name_are_refused(qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    acts = Acts(place)
    acts.add(Act("one", "One"))
    with pytest.raises(ValueError, match="one"):
        acts.add(Act("one", "Another"))


def test_a_button_is_called_as_its_act_is_and_says_why_it_is_off(qtbot, looks):
    place, why = QWidget(), []
    qtbot.addWidget(place)
    acts, done = Acts(place), []
    acts.add(Act("sign", "Sign", lambda: done.append(1), ("Ctrl+Return",), why_not=lambda: "".join(why)))
    button = acts.button("sign", looks)
    qtbot.addWidget(button)
    assert isinstance(button, Button) and (button.words(), button.key) == ("Sign", "Ctrl+Return")
    button.click()
    acts.reword("sign", "Sign anew")
    why.append("Something stops the signature.")
    acts.refresh()
    button.click()

    assert done == [1] and button.words() == "Sign anew"
    assert not button.isEnabled() and button.toolTip() == why[0]
