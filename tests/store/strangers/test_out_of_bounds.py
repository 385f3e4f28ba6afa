"""Files that hold values which are refused today: they open, and every value in view is within its bounds."""

import sqlite3
from contextlib import closing
from decimal import Decimal

import pytest

from tests.builders import build, candidate, criterion
from workshop.domain.changes import Label
from workshop.domain.fact import Money
from workshop.domain.facts.follow_up import Outcome
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.test_case import Score
from workshop.store.file import Store
from workshop.store.own.machine import Machine
from workshop.store.strangers import strangers

OLD = (
    "UPDATE workshop SET language = '../../tmp', review_on = '0001-01-01', ends_on = '9999-12-31'",
    "UPDATE outcomes SET value = 9e999",
    "UPDATE scores SET value = -1e300",
    """UPDATE candidates SET budget = '{"amount":"1.' || hex(zeroblob(50000)) || '","currency":"EUR"}'""",
)
"""What an earlier version took."""


@pytest.fixture
def old(path):
    """A file of this machine's own that holds them."""
    lists = {
        "objectives": (Objective(id="o"),),
        "outcomes": (Outcome(objective="o", value=1.0),),
        "scores": (Score(candidate="c1", criterion="k1", value=1.0),),
    }
    budget = Money(amount=Decimal(1))
    Store.create(
        path, build(candidates=(candidate(budget=budget),), criteria=(criterion(),), **lists)
    ).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in OLD:
            db.execute(statement)
    Machine.here().trust(path)
    return path


def seen(store):
    """What is in view of the old values."""
    now = store.load()
    days = now.workshop.review_on.year, now.workshop.ends_on.year
    amount = str(now.candidates["c1"].budget.amount)
    return now.workshop.language, days, now.outcomes.in_order[0].value, now.scores.in_order[0].value, amount


MENDED = ("en", (1900, 2999), 1e15, -1e6, "1")


def test_a_file_of_ones_own_opens(old):
    with closing(Store.open(old)) as store:
        assert seen(store) == MENDED


def test_a_file_of_somebody_else_is_no_damaged_one(old, tmp_path):
    strangers.adopt(old, tmp_path / "mine.workshop")

    with closing(Store.open(tmp_path / "mine.workshop")) as store:
        assert seen(store) == MENDED


def test_an_edit_writes_what_is_in_view(old):
    with closing(Store.open(old)) as store:
        now = store.load()
        with store.step(Label("edit-workshop")) as edit:
            edit.put("workshop", now.workshop)

    with closing(sqlite3.connect(old)) as db:
        assert db.execute("SELECT language, review_on FROM workshop").fetchone() == ("en", "1900-01-01")
