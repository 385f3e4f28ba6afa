from pytest import TestReport

from tests.pace.parts import parts


def took(nodeid, when, seconds):
    return TestReport(
        nodeid, ("", 0, ""), {}, "passed", longrepr=None, when=when, duration=seconds, start=0, stop=0
    )


def test_each_part_is_said_with_all_that_its_tests_took_the_longest_first():
    reports = [
        took("tests/test_house.py::test_a", "call", 0.5),
        took("tests/ui/steps/review/test_b.py::test_b[a/b]", "setup", 1.0),
        took("tests/ui/steps/review/test_b.py::test_b[a/b]", "call", 2.0),
        took("tests/ui/test_c.py::test_c", "call", 0.25),
        took("tests/ui/test_c.py::test_c", "teardown", 0.25),
    ]

    assert parts(reports) == [("tests/ui", 3.5, 2), ("tests", 0.5, 1)]
