"""Whatever a data file may say, once it is taken every document can be made of it."""

from datetime import date

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from tests.builders import json_bytes
from tests.strategies import documents
from workshop.actions.steps.export import WRITERS, write_files
from workshop.domain import rules
from workshop.domain.ranking.shared_ranking import shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import read_bytes


@pytest.mark.slow
@given(documents())
@settings(max_examples=5)
def test_what_is_taken_is_checked_ranked_and_exported_in_every_format(tmp_path_factory, document):
    """A calendar needs a date, so that each has one at least."""
    dated = replace(document.workshop, review_on=document.workshop.review_on or date(2026, 9, 1))
    taken = Snapshot.of(read_bytes(json_bytes(replace(document, workshop=dated))))
    paths = [tmp_path_factory.mktemp("made") / f"made{suffix}" for suffix in WRITERS]

    write_files(taken, paths)

    assert rules.check(taken) is not None
    assert len(shared_ranking(taken).ranking) <= len(taken.candidates)
    assert all(path.stat().st_size for path in paths)
