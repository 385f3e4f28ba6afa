from datetime import date

from workshop.domain.rehearsal.planned import Planned
from workshop.imports.tasks import read_tasks


def test_a_line_is_a_task():
    assert read_tasks("Brief\n\n  Offer and  rules \n").tasks == (
        Planned("Brief"),
        Planned("Offer and rules"),
    )


def test_a_table_gives_titles_and_days_and_its_head_is_no_task():
    read = read_tasks("Task\tStart\tEnd\nBrief\t2026-03-02\t6.3.2026\nOffer\t\t2026-03-09")
    assert read.tasks == (
        Planned("Brief", date(2026, 3, 2), date(2026, 3, 6)),
        Planned("Offer", None, date(2026, 3, 9)),
    )
    assert read.unread == ()


def test_days_that_cannot_be_read_or_run_backwards_are_left_out_and_told():
    read = read_tasks("Brief;2026-03-02;2026-03-06\nOffer;soon;\nBuild;2026-03-09;2026-03-02")
    assert read.tasks[1:] == (Planned("Offer"), Planned("Build"))
    assert read.unread == ("Offer", "Build")
