"""Search over the whole workshop: hits step by step, the way to each, and how a text read before."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import ENTER
from tests.ui.hands import press, read, texts
from tests.ui.seen import settled
from ui.palette.search import Search
from ui.shell.audience_acts import Seen
from workshop.actions.notebook import write_note
from workshop.actions.steps.ownership import write_reason
from workshop.domain.facts.choices import StepId

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
F = Qt.Key.Key_F
CANARY = "Kanarienvogel"


@pytest.fixture
def opened(on_example, type_in, qtbot):
    """The search over a page, with words in its field."""

    def opened(words, step=StepId.REHEARSAL, keys=(F, CTRL)):
        on_example.go_to(step)
        on_example.activateWindow()
        settled()
        type_in(keys)
        settled()
        search = on_example.findChildren(Search)[-1]
        qtbot.waitUntil(search.field.hasFocus)
        type_in(words)
        return search

    return opened


def found(search):
    model = search.listed.found
    return [model.data(model.index(row)) for row in range(model.rowCount())]


def test_every_step_s_texts_are_found_and_enter_leads_to_them(on_example, opened, type_in):
    search = opened("consent and pref")
    assert found(search)[:2] == ["Ownership", "Consent and preferences, Activity"]
    type_in(ENTER)
    settled()
    page = on_example.page(StepId.OWNERSHIP)
    title = on_example.bridge.snapshot.activities[page.activity()].title
    assert on_example.frame.pages.currentWidget() is page and title == "Consent and preferences"


def test_a_page_with_its_own_find_keeps_ctrl_f_and_shift_searches_all(on_example, opened, type_in):
    on_example.go_to(StepId.OWNERSHIP)
    on_example.activateWindow()
    settled()
    type_in((F, CTRL))
    assert not on_example.findChildren(Search)
    search = opened("stores", StepId.OWNERSHIP, (F, CTRL | SHIFT))
    assert search.isVisible() and "Notebook" not in found(search)[0]
    search.reject()


def test_an_earlier_text_comes_back_as_one_act(on_example, opened, qtbot):
    bridge = on_example.bridge
    activity = bridge.snapshot.shortlist[0].id
    before = bridge.snapshot.reasons[activity, None, None].text
    bridge.run(write_reason, activity=activity, text="Quite another reason for it.")
    search = opened("quite another reason")
    qtbot.waitUntil(lambda: bool(texts(read(search.earlier), before)))
    assert texts(read(search.earlier), "Write why") and texts(read(search.earlier), "So it reads now.")
    press(search.earlier, "Bring this back")
    assert bridge.snapshot.reasons[activity, None, None].text == before
    bridge.undo()
    assert bridge.snapshot.reasons[activity, None, None].text == "Quite another reason for it."
    search.reject()


def test_notes_are_found_where_that_was_asked_for_and_nobody_else_sees(on_example, opened, answering):
    on_example.bridge.run(write_note, text=CANARY, step=None)
    search = opened(CANARY[:6])
    assert found(search) == []
    search.notes.click()
    assert [each.split(",")[0] for each in found(search)] == ["Notebook", CANARY]
    search.reject()
    on_example.acts["audience"].trigger()
    search = opened(CANARY[:6])
    answering(Seen.BY_ALL)
    search.notes.click()
    assert found(search) == [] and not search.notes.isChecked()
    search.reject()
    on_example.acts["audience"].trigger()
