"""From the process's first moment to the first paint, and the memory it took, beside an empty window.

On a display of its own where there is Xvfb, as on a laptop; else on none. How long the processor was busy is
told too: on a machine that does other work as well it moves less than the time by the clock.
"""

import compileall
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median

from bench.exports import large
from bench.measure import Row, line
from bench.peers import peers
from workshop.session import Session

ROOT = Path(__file__).parents[1]
ROUNDS = 15
HOME, FILE, PEER = 1.5, 1.7, 0.85
"""The largest shares of an empty window's time, and of ReText's."""
MEMORY, MEMORY_OF_FILE = 75.0, 90.0  # MiB


def main() -> list[Row]:
    """Home and a file of 5,000 activities; then the peers that there are."""
    for folder in ("ui", "workshop", "resources"):  # as an installed wheel has it
        compileall.compile_dir(ROOT / folder, quiet=1)
    with tempfile.TemporaryDirectory() as own, display() as shown:
        around = {**os.environ, **shown, "HOME": own, "PYTHONPATH": str(ROOT)}
        around.pop("PYTHONDONTWRITEBYTECODE", None)
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            around[f"XDG_{name}_HOME"] = str(Path(own, name.lower()))
            Path(own, name.lower(), "novelwriter").mkdir(parents=True)
        return list(_rows(around, Path(own)))


@contextmanager
def display() -> Iterator[Mapping[str, str]]:
    """What to add to the environment of a program that opens a window."""
    if shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        try:
            yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{server.stdout.readline().strip()}"}
        finally:
            server.terminate()


def _rows(around: dict[str, str], folder: Path) -> Iterator[Row]:
    file, notes = folder / "Many.workshop", folder / "Many.md"
    Session.create(file, large()).close()
    notes.write_text("".join(f"- Activity {n}: what it is\n" for n in range(5_000)), encoding="utf-8")
    python, there = peers()
    run = partial(_open, sys.executable, around)
    contestants = {
        "empty": partial(run, "empty"),
        "home": partial(run, "app"),
        "file": partial(run, "app", str(file)),
        **{name: partial(_open, str(python), around, name) for name in there},
    }
    if "retext" in there:
        contestants["retext, file"] = partial(_open, str(python), around, "retext", str(notes))
    seen = _medians(contestants)
    wall, busy, peak = ({name: each[place] for name, each in seen.items()} for place in range(3))
    yield line("first paint of the home screen", wall["home"], wall["empty"], HOME)
    yield line("the same, busy", busy["home"], busy["empty"], HOME)
    yield line("into 5,000 activities, first page", wall["file"], wall["empty"], FILE)
    yield line("the same, busy", busy["file"], busy["empty"], FILE)
    if "retext, file" in seen:
        yield line("the same beside ReText with 5,000 lines", wall["file"], wall["retext, file"], PEER)
    yield line("memory at the first paint", peak["home"], peak["empty"], MEMORY / peak["empty"], "MiB")
    yield line("memory with the page", peak["file"], peak["empty"], MEMORY_OF_FILE / peak["empty"], "MiB")
    for name in there:
        yield Row(f"{name}, beside an empty window", wall[name], wall["empty"], None)


def _medians(contestants: Mapping[str, partial[tuple[float, float, float]]]) -> dict[str, tuple[float, ...]]:
    """Of time by the clock, of the processor's and of memory; the first round fills the disk's cache."""
    seen: dict[str, list[tuple[float, ...]]] = {name: [] for name in contestants}
    for number in range(ROUNDS + 1):
        for name, run in contestants.items():
            measured = run()
            if number:
                seen[name].append(measured)
    return {name: tuple(map(median, zip(*each, strict=True))) for name, each in seen.items()}


def _open(python: str, around: Mapping[str, str], *words: str) -> tuple[float, float, float]:
    """Seconds by the clock and of the processor until it painted, and its peak resident memory in MiB."""
    began = time.time()
    opened = [python, "-m", "bench.first_paint", *words]
    done = subprocess.run(opened, capture_output=True, text=True, cwd=ROOT, env=around, timeout=60)
    found = re.search(r"painted ([\d.]+) peak ([\d.]+) cpu ([\d.]+)", done.stdout)
    if found is None:
        raise SystemExit(f"{' '.join(words)} closed without painting: {done.stderr[-500:]}")
    return float(found[1]) - began, float(found[3]), float(found[2])
