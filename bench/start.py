"""From the process's first moment to the first paint, and the memory it took, beside an empty window."""

import os
import re
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from bench.measure import line, medians

ROOT = Path(__file__).parents[1]
ROUNDS = 15
TARGET_TIME = 1.5
TARGET_MEMORY = 75.0  # MiB


def main() -> list[str]:
    """Two rows: time to the home screen's first paint, and peak memory."""
    with tempfile.TemporaryDirectory() as settings:
        return _rows({**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": settings})


def _rows(environment: dict[str, str]) -> list[str]:
    peaks: dict[str, float] = {}

    def start(name: str) -> float:
        began = time.time()
        painted, peaks[name] = _open(name, environment)
        return painted - began

    for name in ("app", "empty"):  # the first start compiles and fills the disk cache
        start(name)
    measured = medians({"app": partial(start, "app"), "empty": partial(start, "empty")}, ROUNDS)
    return [
        line("first paint of the home screen", measured["app"], measured["empty"], TARGET_TIME),
        line("peak memory then", peaks["app"], peaks["empty"], TARGET_MEMORY / peaks["empty"], "MiB"),
    ]


def _open(name: str, environment: dict[str, str]) -> tuple[float, float]:
    """When it painted, in the clock's seconds, and its peak resident memory in MiB."""
    words = [sys.executable, "-m", "bench.first_paint", name]
    done = subprocess.run(words, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment, check=True)
    found = re.search(r"painted ([\d.]+) peak ([\d.]+)", done.stdout)
    if found is None:
        raise SystemExit(f"The {name} window closed without painting.")
    return float(found[1]), float(found[2])
