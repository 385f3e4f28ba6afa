"""What is printed is made of what is carried: the same content gives the same documents, word for word."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings

from tests.strategies import documents
from workshop.domain.shareable import Shared, shareable, shared
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.report.calendar import diary
from workshop.report.charter.charter import charter
from workshop.report.deck.deck import deck
from workshop.report.source import Source
from workshop.report.workbook.workbook import workbook
from workshop.texts import Texts


def printed(content):
    """Everything that documents say of it."""
    source = Source.of(content, Texts())
    return [make(source) for make in (charter, deck, workbook, diary)]


@pytest.mark.slow
@given(documents(longest=4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_workshop_prints_what_its_carried_content_prints(document):
    before = shared(Snapshot.of(document))
    carried = Snapshot.of(shareable(Snapshot.of(document)))
    unsaid = {"number": before.number, "sealed_on": before.sealed_on}  # what no content says
    after = msgspec.structs.replace(shared(carried), **unsaid)

    assert shareable(carried) == before.document
    assert printed(after) == printed(before)


@pytest.mark.slow
@given(documents(longest=4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_waits_for_its_reveal_prints_nothing_and_is_carried_nowhere(document):
    """Without reveals, whatever people give is as if they had given something else.

    No point given is no weight given, which the room may know: it stays none.
    """
    hidden = msgspec.structs.replace(document, reveals=())
    other = msgspec.structs.replace(
        hidden,
        ballots=(),
        ratings=(),
        weights=tuple(_otherwise(each, points=7.0) if each.points else each for each in hidden.weights),
        scores=tuple(_otherwise(each, value=7.0) for each in hidden.scores),
    )

    assert shareable(Snapshot.of(hidden)) == shareable(Snapshot.of(other))


def _otherwise(entry, **fields):
    """The same of nobody's, and another value of a person's."""
    return entry if entry.participant is None else msgspec.structs.replace(entry, **fields)


def test_only_shareable_content_has_the_type_that_documents_take():
    content = shared(Snapshot.of(example()))

    assert isinstance(content, Shared) and content.number == content.revision == 1
    assert not (len(content.ballots) or len(content.ratings) or len(content.notes) or len(content.dots))
    assert {each.participant for each in (*content.weights, *content.scores)} == {None}
    with pytest.raises(TypeError):
        Shared.of(example())
