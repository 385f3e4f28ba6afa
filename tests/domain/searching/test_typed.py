"""Every text that somebody typed is found, and nothing private."""

import msgspec

from tests.builders import unseen
from workshop.domain.document import KINDS
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.facts.notebook import Note
from workshop.domain.searching.excerpts import excerpt
from workshop.domain.searching.matching import words_of
from workshop.domain.searching.typed import FIELDS, typed
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example

PRIVATE = {"ballots", "notes"}
NOT_TYPED = {"id", "of", "automatic", "scheme", "language", "at_once", "unit", "skill", "benchmark"}


def test_every_field_that_holds_words_is_looked_through():
    """By the facts themselves: a field of free words that comes later is missed here."""
    for topic, kind in KINDS.items():
        for field in msgspec.inspect.type_info(kind).fields:
            is_words = isinstance(field.type, msgspec.inspect.StrType) and field.type.max_length in (
                500,
                20_000,
            )
            if is_words and topic not in PRIVATE and field.name not in NOT_TYPED:
                known = FIELDS.get(topic, ())
                assert field.name in known or (topic, field.name) in LEFT_OUT, (topic, field.name)


LEFT_OUT = {("accepted", "rule"), ("reservations", "section"), ("gaps", "of"), ("initiatives", "source_key")}
LEFT_OUT |= {("revisions", "fingerprint")}


def test_a_text_tells_its_step_and_what_it_is_about():
    now = Snapshot.of(example())
    reason = next(each for each in typed(now) if each.topic == "reasons")
    assert reason.step is StepId.OWNERSHIP and reason.subject.activity == reason.activity
    (dissent,) = {each.step for each in typed(now) if each.field == "dissent"}
    assert dissent is StepId.TEST_CASE
    assert {each.step for each in typed(now) if each.topic == "decisions"} == {None}


def test_notes_are_there_where_asked_for_and_silent_lines_and_comments_never():
    document = example()
    secret = tuple(msgspec.structs.replace(each, comment="CANARY") for each in document.ballots)
    notes = (Note(id="n", text="NOTE"), unseen(Side.IT, StepId.OVERLAP_ACTIVITIES, "CANARY"))
    now = Snapshot.of(msgspec.structs.replace(document, ballots=secret, notes=notes))
    assert not [each for each in typed(now) if "CANARY" in each.words or "NOTE" in each.words]
    assert [each.words for each in typed(now, with_notes=True) if each.topic == "notes"] == ["NOTE"]


def test_of_a_long_text_the_line_around_what_was_found_is_shown():
    text = "word " * 60 + "needle " + "more " * 60
    shown, how = excerpt(words_of("NEEDLE"), text)
    (span,) = how.spans
    assert shown[slice(*span)] == "needle" and shown.startswith("…") and shown.endswith("…")
    assert len(shown) < 170 and excerpt(words_of("nothing"), text) is None
