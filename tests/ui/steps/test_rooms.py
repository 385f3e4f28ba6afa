"""Each step has a room of its own in the window, which bears its word, and tests beside it."""

import tomllib
from pathlib import Path

from tests.house.source import files, text
from tests.test_house import step_names


def names_in_folder(folder: str, pattern: str = "*") -> set[str]:
    """The folders right in this one that hold a file of such a name."""
    found = [path for path in files() if path.match(f"{folder}/*/{pattern}")]
    return {path.parent.name for path in found if path.parent.parent == Path(folder)}


def test_a_steps_room_in_the_window_bears_its_word():
    assert names_in_folder("ui/steps", "*.py") == names_in_folder("ui/steps", "page.py") == {*step_names()}


def test_the_window_of_every_step_is_tried():
    assert names_in_folder("tests/ui/steps", "test_*.py") == {*step_names()}


def test_no_step_imports_another():
    """Import-linter sees to it, of all that stand in this contract."""
    contracts = tomllib.loads(text(Path("pyproject.toml")))["tool"]["importlinter"]["contracts"]
    (steps,) = [each for each in contracts if each.get("containers") == ["ui.steps"]]
    assert steps["exhaustive"] and steps["layers"] == [" | ".join(sorted(step_names())), "page"]
