"""Damaged files: what an examination finds, and what a repair saves."""

import sqlite3
from contextlib import closing
from random import Random

import pytest

from tests.builders import build
from tests.store.strangers.garbling import garble, garble_heads, garble_within, opened, pages
from tests.store.strangers.test_strangers import adopted, change
from tests.store.strangers.test_strangers_undo import sealed_again
from workshop.domain.document import ONE
from workshop.domain.files.health import Flaw
from workshop.errors import FileTrouble
from workshop.store.file import Store
from workshop.store.strangers import strangers

FEW = 5


def test_an_examination_finds_a_sound_file_sound(sent):
    health = strangers.examine(sent)

    assert health.is_sound and health.kept["activities"] == 60


@pytest.mark.slow
def test_a_page_whose_head_is_garbled_is_found_and_what_a_repair_makes_can_be_opened(sent):
    """A few pages here, and every one in the soak."""
    assert garble_heads(sent, Random(2).sample(range(2, pages(sent) + 1), FEW)) == FEW


@pytest.mark.slow
def test_what_is_garbled_within_a_page_is_found_or_harmless(sent, elsewhere):
    content = opened(sent, elsewhere)

    assert garble_within(sent, content, Random(3).sample(range(3, pages(sent) + 1), FEW)) == FEW


@pytest.mark.parametrize("topic", ONE)
def test_a_workshop_that_lost_its_only_one_of_something_is_repaired_into_one_that_opens(sent, topic):
    with closing(sqlite3.connect(sent)) as db:
        ((page,),) = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (topic,))
    garble(sent, page, at=0)
    target = sent.with_name("saved.workshop")

    health = strangers.repair(sent, target)

    assert topic in {flaw.params.get("topic") for flaw in health.flaws}
    assert len(opened(target).activities) == 60


def test_a_repair_saves_the_rows_around_a_damaged_page(elsewhere, tmp_path):
    big = tmp_path / "big.workshop"
    Store.create(big, build(activities=2_000), elsewhere).close()
    garble(big, big.read_bytes().index(b"Activity 1000") // 4096 + 1, at=0)

    health = strangers.repair(big, tmp_path / "saved.workshop")

    saved = Store.open(tmp_path / "saved.workshop")
    kept = {fact.id for fact in saved.load().activities}
    saved.close()
    assert not health.is_sound
    assert 1_850 < len(kept) == health.kept["activities"] < 2_000
    assert {"a1", "a2000"} <= kept and "a1000" not in kept


def test_loose_ends_are_left_out_by_a_repair_and_said(sent, tmp_path):
    change(sent, "DELETE FROM participants WHERE id = 'p1'")

    health = strangers.repair(sent, tmp_path / "saved.workshop")

    assert {flaw.code for flaw in health.flaws} == {"loose-ends"}
    saved = Store.open(tmp_path / "saved.workshop")
    assert all(right.participant != "p1" for right in saved.load().rights)
    saved.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET touched = '{}' WHERE n = 2",
        "UPDATE history SET \"at\" = '2020-01-01T00:00:00+00:00' WHERE n = 2",
        "DELETE FROM history WHERE n = 1",
        "UPDATE history SET n = n + 1 WHERE n = 2",
    ],
)
def test_a_change_in_the_history_is_found_where_the_rest_is_not_sealed_anew(sent, statement):
    change(sent, statement)

    (flaw,) = strangers.examine(sent).flaws
    assert flaw.code == "history-broken"


def test_a_change_in_the_history_is_not_found_where_all_after_it_is_sealed_anew(sent):
    change(sent, "UPDATE history SET \"at\" = '2020-01-01T00:00:00+00:00' WHERE n = 2")
    sealed_again(sent)

    assert strangers.examine(sent).is_sound


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET images = replace(images, 'activities', 'sqlite_master')",
        "UPDATE history SET images = '[[' WHERE images IS NOT NULL",
        "UPDATE history SET images = replace(images, 'position', 'station')",
    ],
)
def test_an_undo_that_no_workshop_wrote_is_left_out(sent, statement):
    change(sent, statement)

    assert strangers.examine(sent).flaws == (Flaw("undo-lost"),)
    mine = adopted(sent)
    assert mine.undo_step is None and len(mine.load().activities) == 60
    mine.close()


def test_a_schema_page_beyond_reading_says_so(sent):
    garble(sent, 1, at=100, bytes_=b"\xff" * 3_000)

    with pytest.raises(FileTrouble, match="beyond-repair"):
        strangers.repair(sent, sent.with_name("saved.workshop"))


def test_a_row_that_another_program_changed_is_found_and_undo_is_left_out(sent):
    change(sent, "UPDATE activities SET title = 'Changed elsewhere' WHERE id = 'a2'")

    assert strangers.examine(sent).flaws == (Flaw("rows-changed"),)
    mine = adopted(sent)
    assert mine.load().activities.get("a2").title == "Changed elsewhere"
    assert mine.undo_step is None
    assert mine.history()[-1].label.code == "repair-workshop"
    path = mine.path
    mine.close()
    assert strangers.examine(path).is_sound
