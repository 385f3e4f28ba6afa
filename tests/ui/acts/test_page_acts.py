"""Each page's acts: no key does two things, every key reaches its act, and every hint and cap is true."""

import re
from datetime import UTC, date, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.acts.keyboard import press, reaches, unplug
from tests.ui.hands import labels
from tests.ui.words import refusal
from tools.stages import in_dispute, two_chosen
from ui.controls.buttons import Button
from workshop.actions import schemes
from workshop.actions.ratings import Answer, rate, reveal_ratings
from workshop.actions.steps.objectives import add_objectives
from workshop.actions.steps.overlap_activities import add_activities
from workshop.actions.steps.portfolios import add_initiatives, edit_initiative
from workshop.actions.steps.rehearsal import add_tasks
from workshop.actions.steps.test_case import set_weights
from workshop.actions.steps.where_we_stand import add_skill, add_statements
from workshop.domain import flow
from workshop.domain.facts.choices import ObjectiveKind, Scheme, Side, StepId
from workshop.domain.perceiving.asking import is_asked
from workshop.domain.rehearsal.planned import Planned

STEPS = pytest.mark.parametrize("step", [step.id for step in flow.STEPS], ids=str)
NOT_HERE = r"agree-[4-9]|(daci|rapid)-.*|leave-try|leave-aloud|starters|agreement-.*|gap-.*|fold(-own)?"
"""Acts that the example has nothing for: letters of other schemes, more than three proposals, what ends what
was not begun, owners of more than forty initiatives, and a tab's that doesn't show (they are tried beside its
page)."""


def with_twins(window):
    """Two cards in hand, and two others that are likely to be the same."""
    two_chosen(window)
    window.bridge.run(add_activities, titles=["Analytics of market data"], category="Data")


def weighing(window):
    """Where weights are given: two people have, in the second round."""
    window.go_to(StepId.TEST_CASE)
    first = window.bridge.snapshot.criteria.in_order[0].id
    for person in window.bridge.snapshot.participants.in_order[:2]:
        window.bridge.run(set_weights, participant=person.id, points={first: 100})
    window.page(StepId.TEST_CASE).show_part(3)


def linking(window):
    """A shared objective in hand, between nine aims a side and as many goals, and one more of Marketing."""
    for kind, count in zip(ObjectiveKind, (9, 10, 9, 1), strict=True):
        texts = [f"{kind.value} {n}" for n in range(count)]
        window.bridge.run(add_objectives, kind=kind, texts=texts)
    window.go_to(StepId.OBJECTIVES)
    last = window.bridge.snapshot.objectives.in_order[-1].id
    window.page(StepId.OBJECTIVES).board.entry(last).setFocus()


def rehearsing(window):
    """On the walk, with two tasks whose activities can be guessed."""
    window.go_to(StepId.REHEARSAL)
    tasks = [Planned("Consent and preferences again"), Planned("Campaign tool integration again")]
    window.bridge.run(add_tasks, tasks=tasks)
    window.page(StepId.REHEARSAL).acts["walk"].trigger()


def surveyed(window):
    """Statements that were rated and revealed, those of a skill too, with one of them in hand."""
    run, at = window.bridge.run, datetime(2026, 2, 4, 10, tzinfo=UTC)
    run(add_statements, texts=["One.", "Two."])
    said = {"own": "Own.", "other": "Other.", "predicted": "Predicted."}
    run(add_skill, side=Side.IT, skill="Dates", **said)
    snapshot = window.bridge.snapshot
    answers = [
        Answer(each.id, who.id, 3)
        for each in snapshot.statements
        for who in snapshot.participants
        if is_asked(each, who)
    ]
    run(rate, answers=answers)
    run(reveal_ratings, at=at)
    run(rate, answers=answers)
    window.go_to(StepId.WHERE_WE_STAND)
    window.page(StepId.WHERE_WE_STAND).take_focus()


def with_portfolios(window):
    """Two initiatives of which an overlap is suggested."""
    for side, title in ((Side.MARKETING, "Consent in the app"), (Side.IT, "Consent register")):
        window.bridge.run(add_initiatives, titles=[title], side=side)
    (one, *_) = window.bridge.snapshot.initiatives
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 3, 1)}
    window.bridge.run(edit_initiative, initiative=one.id, **days)
    window.go_to(StepId.PORTFOLIOS)


STAGES = {
    StepId.WHERE_WE_STAND: surveyed,
    StepId.OBJECTIVES: linking,
    StepId.PORTFOLIOS: with_portfolios,
    StepId.OVERLAP_ACTIVITIES: with_twins,
    StepId.OWNERSHIP: in_dispute,
    StepId.TEST_CASE: weighing,
    StepId.REHEARSAL: rehearsing,
}


@pytest.fixture
def at(on_example, qtbot):
    """Go to a page, in a state in which nearly all that it offers can be done."""

    def go(step):
        QApplication.processEvents()  # the window is in front by then
        STAGES.get(step, lambda window: window.go_to(step))(on_example)
        page = on_example.page(step)
        if step is StepId.OVERLAP_ACTIVITIES:
            qtbot.waitUntil(lambda: "Review likely twins" in offered(page), timeout=10_000)
        elif step is StepId.REVIEW:
            qtbot.waitUntil(lambda: page.pdf.pages > 0, timeout=30_000)
        QApplication.processEvents()
        return page

    return go


def offered(page):
    return [act.words for act in page.acts if act.when()]


def with_keys(page):
    return [act for act in page.acts if act.keys and act.when()]


@STEPS
def test_no_key_does_two_things_on_a_page_and_in_the_window_around_it(at, on_example, step):
    page = at(step)
    for scheme in Scheme if step is StepId.OWNERSHIP else (Scheme.RACI,):
        on_example.bridge.run(schemes.switch_scheme, scheme=scheme)
        keys = [key for act in (*with_keys(page), *on_example.acts) for key in act.keys]
        assert not {key for key in keys if keys.count(key) > 1}


@STEPS
def test_every_key_of_a_page_reaches_its_act_and_none_is_left_out(at, step):
    page = at(step)
    done = [act for act in with_keys(page) if act.run is not None]
    unplug(page.acts)
    assert [key for act in done for key in act.keys if not reaches(key, page.acts[act.id])] == []
    left = {act.id for act in page.acts if act.run and act.keys} - {act.id for act in done}
    assert not {id_ for id_ in left if not re.fullmatch(NOT_HERE, id_)}


@STEPS
def test_footer_and_overview_name_what_is_offered_and_nothing_else(at, on_example, step):
    page, shown = at(step), []
    for _, hint in (*page.acts.hints(), on_example.acts.hint("keys")):
        shown.append(hint)
    said = on_example.frame.footer.accessibleName()
    assert [each.rpartition(": ")[2] for each in said.split(", ") if ": " in each][-1] == shown[-1]
    assert {act.shown_hint for act in with_keys(page)} == {*shown[:-1]}
    on_example.acts["keys"].trigger()
    named = {each.casefold() for each in labels(on_example.frame.overview, QWidget)}
    assert {hint.casefold() for hint in shown} <= named


@STEPS
def test_every_cap_on_a_button_is_the_key_of_an_act(at, on_example, step):
    page = at(step)
    keys = {key for act in (*with_keys(page), *on_example.acts) for key in act.keys}
    capped = [each for each in on_example.findChildren(Button) if each.key and each.isVisible()]
    assert not [(each.accessibleName(), each.key) for each in capped if each.key not in keys]


@STEPS
def test_every_key_that_a_button_names_is_one_of_the_window(at, on_example, step):
    at(step)
    keys = {key for act in on_example.acts for key in act.keys}
    named = {
        key for name in labels(on_example, QWidget) for key in re.findall(r"\(((?:\w+\+)*F?\w+)\)$", name)
    }
    assert named <= keys


def paste(window):
    QGuiApplication.clipboard().setText("Ann Poe\nBo Lund")
    return len(window.bridge.snapshot.participants)


def people(window):
    return len(window.bridge.snapshot.participants)


NATURAL = {
    (StepId.SET_UP, "next-field"): lambda window: QApplication.focusWidget(),
    (StepId.SET_UP, "add-person"): people,
    (StepId.SET_UP, "paste-people"): paste,
    (StepId.WHERE_WE_STAND, "statement"): lambda window: window.page(StepId.WHERE_WE_STAND).list.place,
    (StepId.OVERLAP_ACTIVITIES, "move"): lambda window: window.page(StepId.OVERLAP_ACTIVITIES).in_hand(),
    (StepId.OWNERSHIP, "move"): lambda window: window.page(StepId.OWNERSHIP).view.currentIndex(),
    (StepId.TEST_CASE, "campaign"): lambda window: window.page(StepId.TEST_CASE).panel.current,
    (StepId.TEST_CASE, "next-number"): lambda window: QApplication.focusWidget(),
}
"""What Qt does by itself, and where that shows."""


def in_ranking(page):
    page.show_part(0)
    press("Down")


def in_the_middle(page):
    if page.step is StepId.OWNERSHIP:
        page.view.go_to(2, 2)
    elif page.step is StepId.OVERLAP_ACTIVITIES:
        page.board.step_aside(1)
        press("Down")


BEFORE = {
    "add-person": lambda page: page.add.setText("Ann Poe"),
    "next-number": lambda _: press("A"),
    "move": in_the_middle,
    "statement": lambda page: page.list.step(1),
    "campaign": in_ranking,
}


@pytest.mark.parametrize(("step", "id_"), NATURAL, ids=str)
def test_a_key_of_qts_own_does_what_is_said_of_it(at, on_example, step, id_):
    page, state = at(step), NATURAL[step, id_]
    BEFORE.get(id_, lambda page: None)(page)
    for key in next(act for act in with_keys(page) if act.id == id_).keys:
        before = state(on_example)
        press(key)
        assert state(on_example) != before, key


@STEPS
def test_whatever_a_page_does_not_do_itself_is_tried_above(at, step):
    page = at(step)
    assert {act.id for act in page.acts if act.run is None} == {id_ for at_, id_ in NATURAL if at_ is step}


def test_twins_are_named_as_long_as_there_are_some(at, on_example, qtbot):
    page = at(StepId.OVERLAP_ACTIVITIES)
    footer = on_example.frame.footer
    assert "T: review likely twins" in footer.accessibleName()

    on_example.acts["undo"].trigger()

    qtbot.waitUntil(lambda: "twins" not in footer.accessibleName(), timeout=10_000)
    assert "Review likely twins" not in offered(page)


def test_a_key_whose_act_is_not_possible_says_why(at, on_example):
    page = at(StepId.OVERLAP_ACTIVITIES)
    page.take_focus()
    page.board.focused().view.clearSelection()
    for column in page.board.columns.values():
        column.view.clearSelection()
    press("M")
    assert on_example.toasts.shown()[-1] == refusal("one-is-no-merge")
