"""What only the private copy may hold is found in no other export, however deep it is packed."""

import re
from contextlib import closing
from datetime import UTC, datetime

import msgspec
import pytest

from tests.unpacking import unpacked
from workshop.actions.steps.export import WRITERS
from workshop.actions.steps.overlap_activities import edit_activity
from workshop.domain.facts.notebook import Note
from workshop.domain.facts.ownership import Ballot, Reveal
from workshop.domain.facts.where_we_stand import Rating, Statement
from workshop.imports.data import example
from workshop.session import Session

CANARY = "Kanarienvogel"
ODD = 37.140625
"""A number that nobody would give and no mean of the others comes to."""
SHARED = sorted(set(WRITERS) - {".json"})


def with_canaries():
    """The example with a canary in every place that is private."""
    doc = example()
    at = datetime(2026, 2, 4, 15, tzinfo=UTC)
    comment = {"comment": f"{CANARY} in a ballot"}
    ballots = tuple(msgspec.structs.replace(each, **comment) for each in doc.ballots)
    unseen = Ballot(
        activity=doc.activities[-1].id, participant=doc.participants[0].id, abstains=True, **comment
    )
    weights = (msgspec.structs.replace(doc.weights[0], points=ODD), *doc.weights[1:])
    scores = (msgspec.structs.replace(doc.scores[0], value=ODD / 10), *doc.scores[1:])
    return msgspec.structs.replace(
        doc,
        notes=(Note(id="n", text=f"{CANARY} in a note"),),
        ballots=(*(each for each in ballots if each.key != unseen.key), unseen),
        weights=weights,
        scores=scores,
        statements=(Statement(id="s", text="We trust each other"),),
        ratings=(Rating(statement="s", participant=doc.participants[0].id, value=4),),
        reveals=(*doc.reveals, Reveal(kind="ratings", of="other", at=at)),
    )


@pytest.mark.parametrize("suffix", SHARED)
def test_no_note_comment_or_single_number_leaves_the_room(export, suffix):
    parts = b"\n".join(unpacked(export(with_canaries(), suffix)))

    assert CANARY.encode() not in parts
    assert CANARY.encode("utf-16-be") not in parts
    assert b"37.14" not in parts
    assert b"3.714" not in parts


def test_the_canaries_can_be_found_where_they_may_be(export):
    private = export(with_canaries(), ".json")

    assert CANARY.encode() in private
    assert b"37.140625" in private
    assert b"3.7140625" in private


@pytest.mark.parametrize("suffix", SHARED)
def test_who_voted_how_makes_no_difference_where_the_counts_are_the_same(export, suffix):
    """Two of a side swap their votes, weights and scores: not one byte of what is shared changes."""
    doc = _with_two_who_can_not_say(example())
    okafor, brandt = _two(doc)

    swapped, straight = export(_swapped(doc, okafor, brandt), suffix), export(doc, suffix)

    assert timeless(swapped) == timeless(straight)


def _with_two_who_can_not_say(doc):
    """The first of each side can't say in any revealed ballot."""
    firsts = {next(p.id for p in doc.participants if p.side == side) for side in ("marketing", "it")}
    ballots = (
        msgspec.structs.replace(each, proposes=None, abstains=True) if each.participant in firsts else each
        for each in doc.ballots
    )
    return msgspec.structs.replace(doc, ballots=tuple(ballots))


@pytest.mark.parametrize("suffix", SHARED)
def test_a_hidden_round_of_which_some_can_not_say_changes_nothing_that_is_shared(export, suffix):
    doc = example()
    activity, people = doc.activities[0].id, [each.id for each in doc.participants[:4]]
    hidden = [Ballot(activity=activity, participant=each, round=9, abstains=True) for each in people]
    otherwise = [msgspec.structs.replace(each, abstains=False, proposes=people[0]) for each in hidden]
    one, other = (
        export(msgspec.structs.replace(doc, ballots=(*doc.ballots, *each)), suffix)
        for each in (hidden, otherwise)
    )

    assert timeless(one) == timeless(other)


def timeless(content):
    """What is in a file and in what is packed in it, but for when it was written."""
    stamps = rb"DTSTAMP:\w+|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
    return [re.sub(stamps, b"", part) for part in unpacked(content) if part[:4] != b"PK\x03\x04"]


def _two(doc):
    return [each.id for each in doc.participants if each.side == "marketing"][:2]


def _swapped(doc, one, other):
    names = {one: other, other: one}
    lists = {
        topic: tuple(
            msgspec.structs.replace(each, participant=names.get(each.participant, each.participant))
            for each in getattr(doc, topic)
        )
        for topic in ("ballots", "weights", "scores", "dots")
    }
    return msgspec.structs.replace(doc, **lists)


@pytest.mark.parametrize("suffix", SHARED)
def test_what_was_written_once_and_changed_since_is_history_and_stays_behind(tmp_path, export, suffix):
    with closing(Session.create(tmp_path / "w.workshop", example())) as session:
        first = session.snapshot.shortlist[0]
        for title in (f"{CANARY} as a title", first.title):
            session.run(edit_activity, activity=first.id, title=title)
        document = session.snapshot.document
    kept = (tmp_path / "w.workshop").read_bytes()

    assert CANARY.encode() in kept
    assert CANARY.encode() not in b"\n".join(unpacked(export(document, suffix)))
