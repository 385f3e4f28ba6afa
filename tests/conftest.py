"""What every test runs under: no display needed, and Hypothesis at a pace that suits two cores."""

import gc
import os

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.pace.parts"]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "house",
    deadline=None,
    max_examples=25,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def machine_folder(tmp_path_factory, monkeypatch):
    """What this machine remembers of workshops is a folder of the test's own."""
    folder = tmp_path_factory.mktemp("machine")
    monkeypatch.setenv("XDG_STATE_HOME", str(folder))
    return folder / "joint-charter"


def pytest_collection_finish():
    """Thousands of tests that wait for their turn are not gone through at each collection of garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
