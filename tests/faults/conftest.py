"""These tests stand beneath Python's SQLite, which has to be a library of its own for that."""

import pytest

from tests.faults.sqlite_c import library


@pytest.fixture(autouse=True, scope="session")
def sqlite_can_be_stood_beneath() -> None:
    if library() is None:
        pytest.skip("Python holds its SQLite inside itself here, or this is not Linux")
