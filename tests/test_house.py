"""Keep the house in order: ceilings, names in their six places, and what may not stand in a file."""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.source import OURS, files, functions, lines_matching, python_files, text, tree
from workshop.domain import flow

LINES_A_FILE = 300
LINES_A_FUNCTION = 40
LINES_OF_MAIN = 60

FILES_A_FOLDER = 14

LONGER: dict[str, str] = {}
"""Files ("ui/x.py") and functions ("ui/x.py:name") over the ceiling, each with its reason."""

PLACES = {
    "facts": "workshop/domain/facts/{}.py",
    "tables": "workshop/store/tables/{}.py",
    "actions": "workshop/actions/steps/{}.py",
    "page": "ui/steps/{}/page.py",
}
"""Where a step's word stands as a file; a test of that name and a heading in the guide make six."""

NOTHING_THERE = {
    ("export", "facts"): "what is exported is every other step's facts",
    ("export", "tables"): "an export is written to a file of its own, not into the workshop",
}

WALL = ("workshop/domain/wall", "workshop/texts/wall", "ui/audience/scenes")
"""What the room may see of a step, its words and its picture; `wall` and `people` are shared."""

PURE = ("workshop/domain", "workshop/texts", "workshop/report")
PURE_LIBRARIES = {"msgspec", "resources", "workshop"}

LOOKS_AWAY = {
    "tests/domain/rehearsal/test_full_example.py": "its files have no licence to be copied and lie elsewhere",
    "tests/faults/conftest.py": "not every Python has a SQLite that something can stand beneath",
}
"""Test files that may leave their tests out, each with its reason."""

TEXT_FILES = {".py", ".md", ".toml", ".txt", ".sh", ".json", ".yml", ".cfg", ".spec", ".svg", ".qss", ".ts"}


def step_names() -> list[str]:
    return [step.id.value.replace("-", "_") for step in (*flow.STEPS, *flow.AFTER)]


def test_no_file_is_longer_than_its_ceiling():
    long = {path.as_posix(): text(path).count("\n") for path in python_files(*OURS)}
    over = {name: lines for name, lines in long.items() if lines > LINES_A_FILE and name not in LONGER}
    assert not over


@pytest.mark.slow
def test_no_function_is_longer_than_its_ceiling():
    over = {
        f"{path.as_posix()}:{node.name}": node.end_lineno - node.lineno + 1
        for path in python_files(*OURS)
        for node in functions(path)
        if node.end_lineno - node.lineno + 1 > LINES_A_FUNCTION
    }
    assert not {name: lines for name, lines in over.items() if name not in LONGER}


def test_every_exception_to_a_ceiling_still_exists():
    standing = {path.as_posix() for path in python_files(*OURS)}
    standing |= {f"{path.as_posix()}:{node.name}" for path in python_files(*OURS) for node in functions(path)}
    assert set(LONGER) <= standing


def test_no_folder_is_a_store_room():
    held = Counter(path.parent.as_posix() for path in python_files(*OURS) if path.name != "__init__.py")
    assert not {folder: count for folder, count in held.items() if count > FILES_A_FOLDER}


def test_main_stays_a_fork_in_the_road():
    assert text(Path("main.py")).count("\n") <= LINES_OF_MAIN


@pytest.mark.parametrize("name", step_names())
def test_a_step_has_its_word_in_every_place(name: str):
    missing = [
        place.format(name)
        for kind, place in PLACES.items()
        if (name, kind) not in NOTHING_THERE and Path(place.format(name)) not in files()
    ]
    if not any(path.name == f"test_{name}.py" for path in files()):
        missing.append(f"tests/…/test_{name}.py")
    heading = re.compile(rf"^#+ .*{name.replace('_', '[ -]')}", re.IGNORECASE | re.MULTILINE)
    guide = Path("resources/guide/en/guide.md")
    if guide not in files() or not heading.search(text(guide)):
        missing.append(f"a heading in {guide.as_posix()}")
    assert not missing


def test_what_the_wall_shows_of_a_step_is_a_file_of_its_word_in_each_place():
    shared = {"__init__", "wall", "people"}
    rooms, words, scenes = ({p.stem for p in files() if p.parent == Path(each)} - shared for each in WALL)
    assert rooms and rooms == words == scenes
    assert not [stem for stem in rooms if not re.fullmatch(rf"({'|'.join(step_names())})(_\w+)?", stem)]


def test_a_place_excused_is_really_empty():
    filled = [PLACES[kind].format(name) for name, kind in NOTHING_THERE]
    assert not [place for place in filled if Path(place) in files()]


def test_domain_texts_and_report_stand_on_the_standard_library_and_msgspec():
    strangers = [
        f"{path.as_posix()}: {name}"
        for path in python_files("workshop")
        if path.as_posix().startswith(PURE)
        for name in imported(path)
        if name not in PURE_LIBRARIES and name not in sys.stdlib_module_names
    ]
    assert not strangers


def imported(path: Path) -> Iterator[str]:
    """The top-level name of everything a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def test_every_module_promises_something_in_its_docstring():
    modules = [path for path in python_files("workshop", "ui", "tools", "bench") if path.name[:2] != "__"]
    assert not [path.as_posix() for path in modules if not ast.get_docstring(tree(path))]


def test_what_is_put_aside_for_a_while_goes_also_when_the_program_is_killed():
    """`scratch_folder` sees to that. A child's own files lie in one; what a machine knows is to stay."""
    elsewhere = {"workshop/disk.py", "workshop/store/paths/private.py", "workshop/store/own/machine.py"}
    paths = [path for path in python_files("workshop", "ui") if path.as_posix() not in elsewhere]
    assert not lines_matching(r"TemporaryDirectory|TemporaryFile|\bmkdtemp|\bmkstemp", paths)


def test_no_star_imports():
    stars = [
        path.as_posix()
        for path in python_files(*OURS)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert not stars


def test_tests_neither_sleep_nor_look_away():
    forbidden = r"\bsleep\(|mark\.(skip|xfail)|pytest\.(skip|xfail|importorskip)\(|unittest\.mock|^class Test"
    excused = {"tests/test_house.py", *LOOKS_AWAY}
    assert not lines_matching(
        forbidden, [path for path in python_files("tests") if path.as_posix() not in excused]
    )


def promises() -> dict[str, list[tuple[str, str]]]:
    """What each row of the tables promises, and the file and name of each test that holds it."""
    rows = re.findall(r"^\| (?!---|what )(.+) \| (.*) \|$", text(Path("docs/promises.md")), re.MULTILINE)
    return {promise: re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", held) for promise, held in rows}


def test_every_clause_of_a_promise_has_a_test_of_its_own():
    clauses = {promise: 1 + len(re.findall(r";|, and |, nor ", promise)) for promise in promises()}
    tests = {promise: len({*named}) for promise, named in promises().items()}
    assert clauses and not {promise for promise in clauses if tests[promise] < clauses[promise]}


def test_no_test_asks_a_clock_or_draws_what_the_next_run_does_not():
    forbidden = (
        r"time\.time\(|(process|thread)_time\b|perf_counter|monotonic\(|timeit|\brandrange\(|Random\(\)"
    )
    tests = [path for path in python_files("tests") if path.name.startswith("test_")]
    assert not lines_matching(forbidden, [path for path in tests if path.name != "test_house.py"])


def test_every_promise_is_held_by_a_test_that_exists():
    named = [each for held in promises().values() for each in held]
    broken = [
        f"{path}::{name}"
        for path, name in named
        if Path(path) not in files() or name not in {node.name for node in functions(Path(path))}
    ]
    assert named and not broken


def test_nothing_is_left_for_later():
    later = r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b|NotImplemented" + r"Error|coming so" + "on"
    assert not lines_matching(later, python_files(*OURS))


def test_no_file_names_a_machine_or_a_package_host():
    texts = [path for path in files() if path.suffix in TEXT_FILES or path.name in {"Makefile", "run"}]
    hosts = r"(py" + r"pi|pythonhosted|npm" + r"js)\.(org|com)|(index-url|registry) *[=:] *.?https?:"
    machines = r"(?<![\w.])/(ro" + r"ot|wo" + r"rk|home/\w+|Users/\w+)/"
    assert not lines_matching(f"{hosts}|{machines}", texts)
