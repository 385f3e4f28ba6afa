from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import build
from workshop.store.file import Store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "room.workshop"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    made = Store.create(path, build(owned=True))
    yield made
    made.close()
