"""Whatever is half entered anywhere when the window closes is there when the workshop opens again."""

import pytest
from PySide6.QtCore import QPoint, Qt

from ui.shell.files.leaving import Leave
from workshop.actions.steps import set_up
from workshop.domain.facts.choices import RevealKind, Side, StepId

TYPED = "zzz"


def go(window, step):
    window.go_to(step)
    return window.page(step)


def into(field):
    field.setFocus()
    return field


def campaign(window, name):
    page = go(window, StepId.TEST_CASE)
    page.show_part(1)
    return into(getattr(next(iter(page.campaigns.cards.values())), name))


def criterion(window, name):
    page = go(window, StepId.TEST_CASE)
    page.show_part(2)
    return into(getattr(next(iter(page.criteria.cards.values())), name))


def pick(window, name):
    page = go(window, StepId.TEST_CASE)
    window.frame.open_drawer()
    return into(page.panel.reason if name == "reason" else page.panel.form.words)


def add_to(window, name):
    page = go(window, StepId.TEST_CASE)
    page.show_part(1 if name == "add_campaign" else 2)
    return into(getattr(page, name))


def person(window, name):
    return into(getattr(next(iter(go(window, StepId.SET_UP).people.rows.values())), name))


def activity(window, name):
    page = go(window, StepId.OVERLAP_ACTIVITIES)
    window.frame.open_drawer()
    return into(getattr(page.details, name))


def row(window, name):
    page = go(window, StepId.OWNERSHIP)
    page.show_activity()
    window.frame.open_drawer()
    return into(getattr(page.row, name))


def reservation(window):
    page = go(window, StepId.REVIEW)
    page.show_signing()
    return into(page.signing.reservations.form.words)


def dissent(window):
    page = go(window, StepId.TEST_CASE)
    page.panel.form.choice.setCurrentIndex(1)
    return pick(window, "words")


def draw(qtbot, pad):
    """A line across the pad, by mouse."""
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(pad, left, pos=QPoint(20, 20))
    qtbot.mouseMove(pad, QPoint(90, 50))
    qtbot.mouseRelease(pad, left, pos=QPoint(90, 50))


WORDS = {
    **{f"set up: {n}": (lambda w, n=n: into(go(w, StepId.SET_UP).lines[n])) for n in ("title", "company")},
    "set up: a side": lambda w: into(go(w, StepId.SET_UP).sides[Side.IT]),
    "set up: ground rules": lambda w: into(go(w, StepId.SET_UP).rules),
    "set up: a name": lambda w: person(w, "name"),
    "set up: a new person": lambda w: into(go(w, StepId.SET_UP).add),
    "set up: a new phase": lambda w: into(go(w, StepId.SET_UP).phases.add),
    "activities: title": lambda w: activity(w, "title"),
    "activities: description": lambda w: activity(w, "description"),
    "activities: a new one": lambda w: into(
        next(iter(go(w, StepId.OVERLAP_ACTIVITIES).board.columns.values())).add
    ),
    "ownership: limit": lambda w: row(w, "threshold"),
    "ownership: escalate to": lambda w: row(w, "to"),
    "test case: description": lambda w: campaign(w, "words"),
    "test case: a new campaign": lambda w: add_to(w, "add_campaign"),
    "test case: criterion": lambda w: criterion(w, "name"),
    "test case: a new criterion": lambda w: add_to(w, "add_criterion"),
    "test case: why": lambda w: pick(w, "reason"),
    "test case: a dissent": dissent,
    "review: a reservation": reservation,
}


DAYS = {
    "set up": lambda w: go(w, StepId.SET_UP).days["review_on"],
    "terms": lambda w: row(w, "review_on"),
    "campaign": lambda w: campaign(w, "ends"),
}


@pytest.fixture(params=["close", "go home", "another"])
def leave(request, on_example, tmp_path):
    """One way out of the workshop and back in; gives what is in it then."""
    path = on_example.bridge.path

    def leave():
        if request.param == "close":
            on_example.close()
        elif request.param == "go home":
            on_example.go_home()
        else:
            on_example.files.open_example()
        assert not on_example.bridge.is_open or on_example.bridge.path != path
        assert on_example.bridge.open(path)
        return on_example.bridge.snapshot

    return leave


@pytest.mark.parametrize("leave", ["close"], indirect=True)
@pytest.mark.parametrize("name", WORDS)
def test_words_half_typed_are_there_again(on_example, leave, qtbot, name):
    field = WORDS[name](on_example)
    qtbot.keyClicks(field, TYPED)
    assert TYPED in repr(leave().document).casefold()


def test_words_half_typed_are_there_whichever_way_one_leaves(on_example, leave, qtbot):
    qtbot.keyClicks(WORDS["set up: company"](on_example), TYPED)
    assert TYPED in leave().workshop.company


@pytest.mark.parametrize("leave", ["close"], indirect=True)
@pytest.mark.parametrize("where", ["set up", "terms", "campaign", "minutes", "limits"])
def test_a_date_or_number_half_typed_is_there_again(on_example, leave, qtbot, where):
    if where == "minutes":
        field = go(on_example, StepId.SET_UP).agenda.rows[(StepId.SET_UP, "")].minutes
    elif where == "limits":
        field = go(on_example, StepId.SET_UP).limits.fields["consulted"]
    else:
        day = DAYS[where](on_example)
        day._set.click()
        field = day._edit
    before = repr(on_example.bridge.snapshot.document)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert repr(leave().document) != before


@pytest.mark.parametrize("leave", ["close"], indirect=True)
def test_a_weight_that_is_agreed_on_aloud_is_there_again(on_example, leave, type_in):
    page = go(on_example, StepId.TEST_CASE)
    page.show_part(3)
    page.giving.parts[RevealKind.WEIGHTS].agreed.take_focus()
    type_in("4.25")
    assert 4.25 in [each.points for each in leave().weights]


@pytest.mark.parametrize("leave", ["close"], indirect=True)
def test_a_reason_in_an_open_cell_is_there_again(on_example, leave, type_in):
    go(on_example, StepId.OWNERSHIP)
    type_in("w", TYPED)
    assert TYPED in [each.text for each in leave().reasons]


def test_what_is_being_written_stays_when_somebody_is_added_meanwhile(on_example, qtbot):
    words, page = reservation(on_example), on_example.page(StepId.REVIEW)
    qtbot.keyClicks(words, TYPED)
    page.signing.name.setFocus()
    qtbot.keyClicks(page.signing.name, TYPED)
    on_example.bridge.run(set_up.add_participant, name="Ines Okafor")
    assert page.signing.reservations.form.words.toPlainText() == TYPED
    assert TYPED in page.signing.name.text()


def test_a_dissent_stays_with_whom_it_is_by_when_somebody_is_added_meanwhile(on_example, qtbot):
    words, form = dissent(on_example), on_example.page(StepId.TEST_CASE).panel.form
    qtbot.keyClicks(words, TYPED)
    who = form.choice.value()
    on_example.bridge.run(set_up.add_participant, name="Ines Okafor")
    assert (form.words.toPlainText(), form.choice.value()) == (TYPED, who)


@pytest.mark.parametrize("what", ["name", "dissent by nobody", "ink", "budget", "escalation to nobody"])
def test_what_has_no_place_yet_is_not_let_go_unasked(on_example, qtbot, answering, what):
    if what in ("name", "ink"):
        page = go(on_example, StepId.REVIEW)
        page.show_signing()
        if what == "name":
            qtbot.keyClicks(into(page.signing.name), TYPED)
        else:
            draw(qtbot, page.signing.pad)
    elif what == "budget":
        qtbot.keyClicks(campaign(on_example, "budget"), TYPED)
    elif what == "escalation to nobody":
        qtbot.keyClicks(row(on_example, "text"), TYPED)
    else:
        qtbot.keyClicks(pick(on_example, "words"), TYPED)
    asked = answering(Leave.STAY)
    on_example.close()
    assert asked and on_example.bridge.is_open
