"""Whatever a data file may say, once it is taken every document can be made of it."""

import pytest
from hypothesis import given, settings

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
    taken = Snapshot.of(read_bytes(json_bytes(document)))
    paths = [tmp_path_factory.mktemp("made") / f"made{suffix}" for suffix in WRITERS]

    write_files(taken, paths)

    assert rules.check(taken) is not None
    assert len(shared_ranking(taken).ranking) <= len(taken.candidates)
    assert all(path.stat().st_size for path in paths)
