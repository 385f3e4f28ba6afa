"""A card a person, as another program reads it, and a calendar of their own dates."""

import subprocess

import pytest
from icalendar import Calendar
from msgspec.structs import replace

from tests.builders import activity, build, people, right
from tests.exports.test_nothing_private import CANARY, with_canaries
from tests.ui.steps.rehearsal.rehearsed import ACTIVITIES, PEOPLE, TASKS, rehearsed
from workshop.actions.paper.for_people import write_for_people
from workshop.actions.steps.export import write_files
from workshop.domain.facts.choices import Paper, Scheme
from workshop.domain.facts.ownership import Deputy
from workshop.domain.facts.road_map import Increment
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.data import example

ROOM = Snapshot.of(example())


def pages(path):
    told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True)
    return [" ".join(page.split()) for page in told.stdout.split("\f")[:-1]]


def cards(folder, made=ROOM, person=None):
    path = folder / "cards.pdf"
    write_for_people(made, [path], people=[person])
    return pages(path)


def events(path):
    return {event["uid"]: event for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def test_everybody_has_a_card_of_one_page(tmp_path):
    found = cards(tmp_path)
    assert len(found) == len(ROOM.participants)
    assert all(each.name in page for each, page in zip(ROOM.participants, found, strict=True))


def test_a_card_says_what_one_decides_within_which_limits_and_when(tmp_path):
    (page,) = cards(tmp_path, person="okafor")
    for words in (
        "I speak for the customer and bring the money.",
        "Offer and pricing rules Margin targets are signed by the CMO.",
        "Discounts of up to 20 %",
        "up to 50,000 EUR; above that Lindqvist decides · Tanabe breaks a tie",
        "Marketing vendor selection (in Sourcing)",
        "Nobody stands in for me yet",
        "I decide · goes on to Sofia Duarte",
        "first Tuesday of the month · 08:00",
        "Valid until the review on 3 September 2026.",
    ):
        assert words in page, words


def test_a_deputy_is_on_both_cards(tmp_path):
    made = Snapshot.of(replace(example(), deputies=(Deputy(participant="duarte", deputy="lindqvist"),)))
    found = cards(tmp_path, made)
    assert [page for page in found if "Marcus Lindqvist stands in for me" in page]
    assert [page for page in found if "I stand in for Sofia Duarte" in page]


def test_who_has_no_part_is_told_so(tmp_path):
    found = cards(tmp_path, Snapshot.of(build(participants=2)))
    assert all("Nothing here waits for you" in page for page in found)


@pytest.mark.parametrize("scheme", Scheme)
def test_no_letter_stands_for_a_role(tmp_path, scheme):
    letters = {Scheme.RACI: "ARCI", Scheme.DACI: "ADCI", Scheme.RAPID: "DRAPI"}[scheme]
    rights = tuple(right(n, 1, letter) for n, letter in enumerate(letters, 1))
    made = build(
        activities=5, participants=people(2), rights=rights, workshop=Workshop(title="T", scheme=scheme)
    )
    page = cards(tmp_path, Snapshot.of(made))[0]
    assert "I decide" in page and "Activity 1" in page
    assert not ({*letters} - {*"AI"}) & {*page.split()}, "A and I are words as well"


def test_what_has_no_room_is_counted_and_the_card_stays_one_page(tmp_path):
    activities = tuple(activity(n, title=f"Activity {n} and a long title " * 3) for n in range(1, 61))
    rights = tuple(right(n, 1, "A") for n in range(1, 61))
    made = Snapshot.of(build(activities=activities, participants=people(1), rights=rights))
    (page,) = cards(tmp_path, made)
    assert "more: see the charter" in page and "Activity 1 " in page


def test_nothing_private_is_on_a_card(tmp_path):
    made = Snapshot.of(with_canaries())
    own = tmp_path / "own.ics"
    write_for_people(made, [own], people=[None])
    found = [*cards(tmp_path, made), own.read_text(encoding="utf-8")]
    assert not [told for told in found if CANARY in told or "37.14" in told or "3.714" in told]


@pytest.mark.parametrize("paper", Paper)
def test_the_longest_names_of_any_script_leave_a_card_one_page_of_its_paper(tmp_path, paper):
    names = ("W" * 60, "مريم العبدالله بنت محمد بن عبد الرحمن", "名前 Łukasz Ősz " + "long " * 20)
    room = tuple(replace(one, name=name.strip()) for one, name in zip(people(3), names, strict=True))
    made = Snapshot.of(build(activities=(activity(1),), participants=room, rights=(right(1, 1, "A"),)))
    path = tmp_path / "cards.pdf"
    write_for_people(made, [path], people=[None], paper=paper)
    told = subprocess.run(["pdfinfo", path], capture_output=True, check=True, text=True).stdout
    size = {Paper.A4: "(A4)", Paper.LETTER: "(letter)"}[paper]
    assert "Pages:           3" in told and size in told and "Tagged:          yes" in told


def test_own_dates_are_those_of_the_whole_calendar_and_fewer(tmp_path):
    whole, own = tmp_path / "all.ics", tmp_path / "own.ics"
    write_files(ROOM, [whole])
    write_for_people(ROOM, [own], people=["tanabe"])
    every, mine = events(whole), events(own)

    assert mine.keys() < every.keys()
    titles = {str(event["summary"]) for event in mine.values()}
    assert {
        "Hour of figures",
        "Due: Consent asked once and kept once",
        "Test case: Match member records",
    } <= titles
    assert "Sponsors’ breakfast" not in titles
    assert any("Review of the charter" in title for title in titles)


def test_a_task_lasts_to_the_end_of_its_last_day(tmp_path):
    write_for_people(ROOM, [tmp_path / "own.ics"], people=["okafor"])
    (task,) = [each for each in events(tmp_path / "own.ics").values() if "Brief and goal" in each["summary"]]
    assert (task["dtstart"].dt.isoformat(), task["dtend"].dt.isoformat()) == ("2026-02-09", "2026-02-19")


def test_without_people_there_is_no_card(tmp_path):
    with pytest.raises(UserFixable, match="nobody-there"):
        cards(tmp_path, Snapshot.of(build(participants=0)))
    assert not list(tmp_path.iterdir())


def test_what_has_no_name_is_called_something_on_a_card(tmp_path):
    made = rehearsed(
        *(replace(each, title="") for each in TASKS),
        participants=tuple(replace(each, name="", title="") for each in PEOPLE),
        activities=tuple(replace(each, title="") for each in ACTIVITIES),
        increments=(Increment(id="i", owner="p2"),),
    )
    page = cards(tmp_path, Snapshot.of(made), "p2")[0]
    for words in ("p2", "a2", "Task t2", "goes on to p3", "An increment without a name"):
        assert words in page, page
