"""Time contestants in turns, so that a slow moment of the machine hits all of them."""

import statistics
import time
from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


def medians(contestants: Mapping[K, Callable[[], float]], rounds: int) -> dict[K, float]:
    """Let each contestant measure itself once a round; the median of what each returned."""
    seen: dict[K, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            seen[name].append(run())
    return {name: statistics.median(values) for name, values in seen.items()}


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def settled(work: Callable[[], object]) -> float:
    """How long something takes until all that it makes the window paint is painted."""
    from PySide6.QtWidgets import QApplication

    def run() -> None:
        work()
        QApplication.processEvents()

    return seconds(run)


def line(what: str, ours: float, floor: float, target: float, unit: str = "ms") -> str:
    """One row of the report; `ours` and `floor` in seconds (unit ms) or MiB."""
    factor = 1000 if unit == "ms" else 1
    ratio = ours / floor
    verdict = "ok" if ratio <= target else "OVER"
    return (
        f"{what:44} {ours * factor:8.2f} {unit:3}   floor {floor * factor:8.2f}"
        f"   ratio {ratio:5.2f}   target {target:4.2f}   {verdict}"
    )
