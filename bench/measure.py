"""Time contestants in turns, so that a slow moment of the machine hits all of them."""

import math
import statistics
import time
from collections.abc import Callable, Hashable, Mapping
from typing import NamedTuple, TypeVar

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


class Row(NamedTuple):
    """One measurement beside its floor, both in seconds or MiB, or a bare number where there is no unit."""

    what: str
    ours: float
    floor: float
    target: float | None
    """The largest ratio that is aimed at; none where others are measured."""
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        return self.ours / self.floor

    @property
    def is_over(self) -> bool:
        return self.target is not None and self.ratio > self.target

    @property
    def _verdict(self) -> str:
        if self.target is None:
            return ""
        return f"   target {self.target:4.2f}   {'OVER' if self.is_over else 'ok'}"

    def __str__(self) -> str:
        factor = 1000 if self.unit == "ms" else 1
        return (
            f"{self.what:46} {self.ours * factor:9.2f} {self.unit:3}   floor {self.floor * factor:9.2f}"
            f"   ratio {self.ratio:5.2f}{self._verdict}"
        )


def line(what: str, ours: float, floor: float, target: float, unit: str = "ms") -> Row:
    """One row of the report; `ours` and `floor` in seconds (unit ms) or MiB."""
    return Row(what, ours, floor, target, unit)


def growth(what: str, took: Mapping[int, float], target: float) -> Row:
    """By which power of the size the time grows, from the smallest to the largest."""
    small, large = min(took), max(took)
    exponent = math.log(took[large] / took[small]) / math.log(large / small)
    return Row(f"{what}, growth exponent", exponent, 1.0, target, "")
