from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.builders import activity, build
from workshop.domain.changes import Label
from workshop.store.file import Store
from workshop.store.own.machine import Machine


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "room.workshop"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    made = Store.create(path, build(owned=True))
    yield made
    made.close()


@pytest.fixture
def elsewhere(tmp_path):
    return Machine(tmp_path / "other machine")


@pytest.fixture
def sent(tmp_path, elsewhere):
    """A workshop that another machine made."""
    path = tmp_path / "sent.workshop"
    store = Store.create(path, build(activities=60, owned=True), elsewhere)
    with store.step(Label("retitle")) as edit:
        edit.put("activities", activity(1, title="Retitled elsewhere"))
    store.close()
    return path
