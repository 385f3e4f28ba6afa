from collections.abc import Callable
from typing import Any

import pytest

from tests.builders import build
from workshop.domain import rules
from workshop.domain.ranking.shared_ranking import shared_ranking as rank
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.blocks import Charter
from workshop.report.charter.charter import charter
from workshop.report.source import Source
from workshop.texts import Texts


@pytest.fixture
def make() -> Callable[..., Charter]:
    """The charter of what `build` builds, or of a document."""

    def made(document: Any = None, **wanted: Any) -> Charter:
        snapshot = Snapshot.of(document or build(**wanted))
        return charter(Source(shared(snapshot), Texts(), tuple(rules.check(snapshot)), rank(snapshot)))

    return made
