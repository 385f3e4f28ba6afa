from datetime import date

import pytest
from hypothesis import given

from tests.builders import build
from tests.strategies import clean_text
from workshop.actions.steps.export import WRITERS
from workshop.domain.facts.set_up import Workshop
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.file_names import KINDS, export_name


def name(suffix=".pdf", **workshop):
    made = Workshop(**{"title": "Who decides", **workshop})
    return export_name(Texts(), Snapshot.of(build(workshop=made)), suffix)


def test_a_name_sorts_by_day_and_says_whose_it_is():
    assert export_name(Texts(), Snapshot.of(example()), ".pdf") == "2026-02-05 Hollis & Vane – charter.pdf"


def test_every_kind_of_export_has_a_name():
    assert set(KINDS) == set(WRITERS)


def test_without_a_company_or_day_the_title_stands_alone():
    assert name() == "Who decides – charter.pdf"
    assert name(starts_on=date(2026, 2, 4)) == "2026-02-04 Who decides – charter.pdf"


@pytest.mark.parametrize(
    ("company", "taken"),
    [('A/B: "C" <D>|E?*\\F', "A B C D E F"), ("...", "Who decides"), ("Tab\tand\nline", "Tab and line")],
)
def test_what_a_system_refuses_is_left_out(company, taken):
    assert name(company=company) == f"{taken} – charter.pdf"


@given(clean_text(1, 500))
def test_any_company_gives_a_name_that_can_be_written(tmp_path, company):
    made = name(company=company, ends_on=date(2026, 2, 5))

    assert len(made.encode()) <= 255 and not made.startswith((".", " "))
    (tmp_path / made).touch()
    assert (tmp_path / made).is_file()
