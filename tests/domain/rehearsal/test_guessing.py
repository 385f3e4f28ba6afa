from datetime import date, timedelta

import msgspec

from tests.builders import activity
from tests.ui.steps.rehearsal.rehearsed import rehearsed, task
from workshop.domain.rehearsal.guessing import guesses
from workshop.domain.rehearsal.walk import walk
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.tasks import STARTER_TASKS
from workshop.domain.starting.templates import PHASES

LAUNCH = date(2026, 4, 13)


def guessed(*tasks, hints=None):
    now = Snapshot.of(rehearsed(*tasks))
    return guesses(now, walk(now), hints or {})


def test_a_task_may_belong_to_the_activity_that_shares_most_of_its_words():
    assert guessed(task(1, "Choose target segments"), task(2, "Records of customers")) == {
        "t1": "a2",
        "t2": "a4",
    }


def test_nothing_is_guessed_where_no_word_is_shared_or_an_activity_is_named():
    assert guessed(task(1, "Go live"), task(2, "Target segments", 1)) == {}


def test_more_words_help_and_those_of_the_title_count_for_more():
    assert guessed(task(1, "Audience"), hints={"Audience": "segments"}) == {"t1": "a2"}
    assert guessed(task(1, "Loyalty"), hints={"Loyalty": "segments"}) == {"t1": "a3"}


def test_of_two_that_share_as_much_one_on_the_shortlist_comes_first():
    other = activity(7, title="Segments of stores", shortlisted=False)
    document = rehearsed(task(1, "Segments"))
    document = msgspec.structs.replace(document, activities=(other, *document.activities))
    now = Snapshot.of(document)
    assert guesses(now, walk(now), {}) == {"t1": "a2"}


def test_the_usual_tasks_come_after_each_other_and_end_with_the_campaign():
    known = {name.lower().replace(" ", "-") for name in PHASES}
    for place, each in enumerate(STARTER_TASKS):
        assert each.phase in known and all(before < place for before in each.after)
        first, last = each.days(LAUNCH, LAUNCH + timedelta(days=7))
        assert first <= last <= LAUNCH + timedelta(days=7)
        for before in each.after:
            assert STARTER_TASKS[before].last < each.first
    assert STARTER_TASKS[7].days(LAUNCH, None) == (LAUNCH, LAUNCH)
