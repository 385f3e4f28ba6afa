"""How long each part of the tests took, said at the end of a run of several of them."""

from collections import Counter
from collections.abc import Iterable

from pytest import TerminalReporter, TestReport


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """The parts, the longest first: from the reports, which all processes hand in here."""
    reports = [each for some in terminalreporter.stats.values() for each in some]
    rows = parts([each for each in reports if isinstance(each, TestReport)])
    if len(rows) > 1:
        terminalreporter.section("seconds of each part")
        for part, seconds, cases in rows:
            terminalreporter.write_line(f"{seconds:8.1f} s  {cases:6,} cases  {part}")


def parts(reports: Iterable[TestReport]) -> list[tuple[str, float, int]]:
    """By folder of tests: how long they took with what they set up, and how many they are."""
    seconds: Counter[str] = Counter()
    cases: Counter[str] = Counter()
    for report in reports:
        part = part_of(report.nodeid)
        seconds[part] += report.duration
        cases[part] += report.when == "call"
    return [(part, took, cases[part]) for part, took in seconds.most_common()]


def part_of(nodeid: str) -> str:
    """`tests/ui` of anything in it, and `tests` of what lies there itself."""
    folders = nodeid.partition("::")[0].split("/")[:-1]
    return "/".join(folders[:2])
