"""Rooms that rated otherwise, and did not see it yet, are alike in files, on paper and to each command."""

from datetime import date

import msgspec
import pytest

from tests.domain.perceiving.rooms import room
from tests.exports.test_nothing_private import SHARED, timeless
from workshop.actions.paper.paper_sheets import write_rating_sheets
from workshop.cli import main
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store


def waiting(first, again):
    """One statement that waits for its reveal, and one of which a second round does."""
    doc = room({"new": first, "old": "11122 3444"}, revealed=["old"])
    second = room({"old": again}, round_=2)
    dated = msgspec.structs.replace(doc.workshop, review_on=date(2026, 8, 4))
    return msgspec.structs.replace(doc, workshop=dated, ratings=(*doc.ratings, *second.ratings))


ROOMS = waiting("11111 1111", "55-55 5555"), waiting("54-21 3333", "12345 1-34")


def both(tell):
    one, other = map(tell, ROOMS)
    return one, other


@pytest.mark.parametrize("suffix", SHARED)
def test_no_document_holds_what_was_not_revealed(export, suffix):
    one, other = both(lambda doc: timeless(export(doc, suffix)))
    assert one == other


def test_no_charter_carries_what_was_not_revealed():
    one, other = both(lambda doc: msgspec.json.encode(shareable(Snapshot.of(doc))))
    assert one == other and b'"old"' in one


def test_a_sheet_is_blank_whoever_rated_before(tmp_path):
    def printed(doc):
        write_rating_sheets(Snapshot.of(doc), tmp_path / "sheets.pdf", force=True)
        return timeless((tmp_path / "sheets.pdf").read_bytes())

    one, other = both(printed)
    assert one == other


@pytest.mark.parametrize("json", [(), ("--json",)], ids=["words", "json"])
@pytest.mark.parametrize("command", ["info", "doctor", "check", "survey"])
def test_no_command_tells_what_was_not_revealed(tmp_path, capfdbinary, command, json):
    def told(doc):
        path = tmp_path / "w.workshop"
        path.unlink(missing_ok=True)
        Store.create(path, doc).close()
        return main([command, str(path), *json]), capfdbinary.readouterr()

    one, other = both(told)
    assert one == other and one[1].out


def test_what_was_revealed_does_tell_them_apart(export):
    seen = [room({"new": first}) for first in ("11111 1111", "54-21 3333")]
    one, other = (timeless(export(doc, ".md")) for doc in seen)
    assert one != other
