from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import ENTER, ESC
from tests.ui.hands import button, press, read
from tests.ui.steps.rehearsal.rehearsed import task
from workshop.domain.facts.choices import StepId

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | SHIFT
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
SPACE, DELETE, END, HOME = Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_End, Qt.Key.Key_Home


def now(page):
    return page.bridge.snapshot


def titles(page):
    return [each.title for each in now(page).tasks]


def days(page, id_):
    fact = now(page).tasks[id_]
    return fact.starts_on, fact.ends_on


def rules(page):
    return [each.rule for each in page.bridge.findings if each.subject.step is StepId.REHEARSAL]


def dialog(page):
    return QApplication.activeModalWidget() or QApplication.activeWindow()


def test_tasks_are_walked_through_moved_and_taken_away_by_keyboard(page, type_in):
    type_in(RIGHT, RIGHT)
    assert page.hand.task == "t3"
    type_in((RIGHT, SHIFT), (DOWN, SHIFT), (RIGHT, CTRL_SHIFT))
    assert days(page, "t3") == (date(2026, 3, 24), date(2026, 4, 5))
    type_in(UP)
    assert page.hand.task == "t4", "the lane above is nobody's"
    type_in(DELETE)
    assert titles(page) == ["Brief", "Segments", "Interface", "Go or no-go"]
    for _ in range(4):
        page.bridge.undo()
    assert len(titles(page)) == 5 and days(page, "t3")[0] == date(2026, 3, 16)


def test_the_first_tasks_are_typed_or_pasted_as_lines_or_as_a_table(room, type_in):
    page = room()
    type_in("n", "Brief", ENTER)
    for text in ("1. Offer\n2. Build", "Test\t2026-04-01\t2026-04-03\nGo live\t13.4.2026\t\n"):
        QGuiApplication.clipboard().setText(text)
        page.adding.field.setFocus()
        type_in((Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier))
    assert titles(page) == ["Brief", "Offer", "Build", "Test", "Go live"]
    assert now(page).tasks.in_order[3].ends_on == date(2026, 4, 3)


def test_the_usual_tasks_are_spread_backwards_from_the_launch_and_guessed_not_mapped(room, type_in):
    page = room()
    press(page, "Take the nine usual tasks")
    listed = {each.title: each for each in now(page).tasks}
    assert len(listed) == 9 and listed["Go live"].starts_on == date(2026, 4, 13)
    assert listed["Measure and learn"].ends_on <= date(2026, 5, 31)
    assert not any(each.activity for each in listed.values())
    assert page.guesses[listed["Choose the audience"].id] == "a2"
    page.lanes.setFocus()
    press(page, "Confirm all guesses")
    assert listed["Choose the audience"].id not in page.guesses
    assert now(page).tasks[listed["Choose the audience"].id].activity == "a2"


def test_without_a_pick_the_page_works_and_says_what_a_pick_gives(room):
    page = room(task(1, "Brief", 1, 0, 4), picked=False)
    assert any("No campaign is picked yet" in line for line in read(page))
    assert page.lanes.board.lanes.launch is None


def test_one_key_maps_a_task_to_an_activity_and_a_digit_to_its_phase(page, type_in):
    page._does.choose("t4")
    type_in("m")
    sheet = dialog(page)
    QTest.keyClicks(sheet.search, "store2")
    QTest.keyClick(sheet.search, ENTER)
    fact = now(page).tasks["t4"]
    assert (fact.activity, fact.phase) == ("a5", "delivery")


def test_each_finding_has_its_act_and_goes_once_it_is_mended(page, type_in):
    page._does.choose("t4")
    press(page.beside, "Map to an activity")
    sheet = dialog(page)
    QTest.keyClicks(sheet.search, "store")
    QTest.keyClick(sheet.search, ENTER)
    assert "task-unmapped" not in rules(page) and {"task-off-list", "task-nobody"} <= {*rules(page)}
    QApplication.processEvents()
    press(page.beside, "Add to the shortlist")
    assert "task-off-list" not in rules(page)


def test_a_role_that_is_mended_from_here_moves_the_bar_at_once(page, type_in):
    def lane_of(id_):
        bar = page.lanes.bar_of(id_)
        return page.lanes.board.lanes.lanes[bar.lane].person

    page._does.choose("t2")
    type_in("r")
    sheet = dialog(page)
    press(sheet, "Aya Tanabe: Accountable")
    press(sheet, "Tom Brandt: Accountable")
    assert lane_of("t2") == "p4"
    sheet.accept()
    page.bridge.undo()
    page.bridge.undo()
    assert lane_of("t2") == "p2"


def test_a_meeting_that_is_added_takes_the_hand_over_up_and_a_refused_one_stays_written(page):
    before = rules(page).count("hand-over-unmet")
    page.beside.cards.wanted.emit(*first(page, "hand-over-unmet", "meeting"))
    sheet, proposed = dialog(page), dialog(page).title.text()
    sheet.title.setText("Hand-over " * 60)
    press(sheet, "Add the meeting")
    assert sheet.isVisible() and len(sheet.title.text()) == 600, "what was refused is still there"
    sheet.title.setText(proposed)
    press(sheet, "Add the meeting")
    assert rules(page).count("hand-over-unmet") == before - 1
    (cadence,) = now(page).cadences
    assert {*cadence.who} == {"p2", "p3"} and cadence.every == "weekly"


def test_a_deputy_is_named_for_whoever_has_too_much_at_once(room):
    tasks = [task(n, f"Task {n}", 3, n, 20) for n in range(1, 4)]
    page = room(*tasks)
    assert {"bottleneck-clash", "no-deputy"} <= {*rules(page)}
    page.beside.cards.wanted.emit(*first(page, "no-deputy", "deputy"))
    sheet = dialog(page)
    sheet.who.choose("p4")
    sheet.who.activated.emit(0)
    press(sheet, "Name them")
    assert "no-deputy" not in rules(page)


def test_a_task_that_starts_too_early_starts_afterwards_for_as_long_as_it_ran(room):
    page = room(task(1, "Brief", 1, 0, 9), task(2, "Segments", 2, 4, 8, "t1"))
    page.beside.cards.wanted.emit(*first(page, "out-of-order", "behind"))
    assert days(page, "t2") == (date(2026, 3, 12), date(2026, 3, 16))
    assert "out-of-order" not in rules(page)


def test_a_finding_stands_accepted_with_a_reason_and_is_taken_up_again(page):
    finding = next(each for each in page._found if each.rule == "hand-over-unmet")
    page.beside.cards.accepted.emit(finding, "They sit together.")
    QApplication.processEvents()
    kept = next(each for each in page._found if each.tasks == finding.tasks)
    assert kept.accepted == "They sit together." and "“They sit together.”" in read(page.beside)
    page.beside.cards.reopened.emit(kept)
    QApplication.processEvents()
    assert "“They sit together.”" not in read(page.beside)


def first(page, rule, mend):
    """An act of the first finding of a rule, as its button carries it."""
    from ui.steps.rehearsal.beside.mending import Mend

    return Mend(mend), next(each for each in page._found if each.rule == rule)


def test_space_walks_from_hand_over_to_hand_over_and_esc_leaves(page, type_in):
    seen = []
    type_in(SPACE)
    while page.place().pair not in seen:
        seen.append(page.place().pair)
        type_in(SPACE)
    assert seen == [("t1", "t2"), ("t2", "t3"), ("t3", "t4"), ("t3", "t5")]
    type_in((SPACE, SHIFT), (SPACE, SHIFT))
    assert page.place().pair == ("t2", "t3")
    type_in("h")
    assert page.place().pair == ("t3", "t5"), "the next one between the sides"
    assert page.bar.isVisible() and button(page.bar, "Leave")
    type_in(ESC)
    assert page.place().pair is None and not page.bar.isVisible()


def test_a_decision_caught_on_the_walk_begins_with_the_hand_over_and_settles_it(page, type_in):
    type_in("h", Qt.Key.Key_F7, "by Friday.", ENTER)
    assert now(page).decisions.in_order[-1].text == "Segments → Interface: by Friday."
    assert any("Settled." in line for line in read(page.bar))
    type_in("h", Qt.Key.Key_F8, "who tests?", ENTER)
    assert now(page).parking_lot.in_order[-1].text == "Interface → Go or no-go: who tests?"
    assert any("Parked." in line for line in read(page.bar))
    type_in(Qt.Key.Key_F7, ENTER, ESC)
    assert len(now(page).decisions) == 1, "an opening alone is no decision"


def test_a_bar_is_dragged_by_whole_days_and_at_its_end_alone(page):
    def drag(id_, at, by):
        bar, origin = page.lanes.bar_of(id_), page.lanes.origin()
        x = bar.x + bar.width * at if at < 1 else bar.end - 2
        start = QPoint(round(origin.x() + x), round(origin.y() + bar.middle))
        view = page.lanes.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        wide = page.lanes.board.lanes.axis.day_width
        QTest.mouseMove(view, start + QPoint(round(by * wide), 0))
        page.lanes.viewport().grab()
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(round(by * wide), 0))

    drag("t3", 0.5, 3)
    assert days(page, "t3") == (date(2026, 3, 19), date(2026, 3, 30))
    drag("t3", 1, -2)
    assert days(page, "t3") == (date(2026, 3, 19), date(2026, 3, 28))


def test_tasks_in_a_ring_or_without_dates_are_told_and_the_page_stands(room):
    page = room(task(1, "Brief", 1, None, None, "t2"), task(2, "Segments", 2, None, None, "t1"))
    words = " ".join(read(page.beside))
    assert "in a ring" in words and "have no dates" in words


def test_two_hundred_tasks_are_shown_and_walked_through(room, type_in):
    tasks = [task(n, f"Task {n}", n % 4 + 1, n, n + 5, *([f"t{n - 1}"] if n else [])) for n in range(200)]
    page = room(*tasks)
    type_in("h", END)
    assert page.hand.task == "t199" and page.lanes.horizontalScrollBar().value() > 0
