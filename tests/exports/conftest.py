"""Documents of every kind as bytes, made as the command line makes them; and texts that break programs."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from workshop.actions.steps.export import write_files
from workshop.domain.document import Document
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean

NAUGHTY = Path(__file__).parents[1] / "data" / "bad-text" / "blns.json"


@pytest.fixture
def export(tmp_path: Path) -> Callable[[Document, str], bytes]:
    """What a document of the data format is exported as, by suffix."""

    def export(document: Document, suffix: str) -> bytes:
        path = tmp_path / f"made{suffix}"
        write_files(Snapshot.of(document), [path], force=True)
        return path.read_bytes()

    return export


@pytest.fixture(scope="session")
def naughty() -> tuple[str, ...]:
    """The big list of naughty strings, as a workshop keeps them."""
    typed = [clean(text) for text in json.loads(NAUGHTY.read_text(encoding="utf-8"))]
    return tuple(text for text in typed if text.strip())
