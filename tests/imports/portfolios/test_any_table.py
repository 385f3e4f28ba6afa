"""Whatever stands in a table: it is read, or refused with a reason; every remark and doubt has words."""

from hypothesis import given
from hypothesis import strategies as st

from tests.builders import snapshot
from tests.imports.portfolios.tables import AS_IT_IS
from workshop.domain.facts.choices import Side
from workshop.errors import UserFixable
from workshop.imports.asking import How, Kind
from workshop.imports.portfolios.head_names import EXACT
from workshop.imports.reading import read_grids
from workshop.imports.tables.grid import Grid, Line
from workshop.texts import Texts
from workshop.texts.imports import choice_text

NAMES = sorted({name for groups in EXACT.values() for group in groups for name in group.split("|")})
HEADS = st.sampled_from(NAMES) | st.sampled_from(
    ["Budget (k€)", "Start 2026", "", "Custom field (Budget)", "x" * 300]
)
ODD = [
    "03/04/2026",
    "31/04/2026",
    "13/13/2026",
    "Q3",
    "KW 14",
    "FY26",
    "2026/27",
    "46113",
    "1775001600000",
    "99999",
    "1.234",
    "1,234",
    "12k",
    "(2,500)",
    "5-10k",
    "TBD",
    "Total",
    "Total: A",
    "=1+1",
    "€",
    "-",
    "true",
    "45%",
    "Done",
    "Marketing",
    "Berg, Anna",
    "2999-12-31",
    "1900-01-01",
    "0",
    "9" * 30,
    "9" * 19 + " Mrd.",
    "\u200b",
    "令和8年1月1日",
]
CELLS = st.sampled_from(ODD) | st.text(max_size=12) | st.just("")


@st.composite
def grids(draw):
    heads = draw(st.lists(HEADS, min_size=1, max_size=8))
    rows = draw(st.lists(st.lists(CELLS, max_size=9), max_size=8))
    lines = [Line(number, tuple(cells)) for number, cells in enumerate([heads, *rows], 1)]
    return Grid(tuple(lines), title=draw(st.sampled_from(["", "IT portfolio 2026", "Marketing"])))


def read(grid, kind, how):
    try:
        return read_grids([grid], kind, how, snapshot(), Side.IT, Texts())
    except UserFixable:
        return None


@given(grids(), st.sampled_from([Kind.INITIATIVES, Kind.CANDIDATES, Kind.TASKS]))
def test_any_table_is_read_or_refused_in_words(grid, kind):
    found = read(grid, kind, AS_IT_IS)
    if found is None:
        return
    assert found.report.rows == len(found.records)
    assert found.report.taken + len(found.report.refused) == found.report.rows
    for doubt in found.doubts:
        assert doubt.chosen in doubt.choices
        assert all(choice_text(Texts(), doubt.code, choice, doubt.params) for choice in doubt.choices)


@given(grids(), st.data())
def test_every_choice_of_a_doubt_can_be_taken(grid, data):
    found = read(grid, Kind.INITIATIVES, AS_IT_IS)
    if found is None or not found.doubts:
        return
    doubt = data.draw(st.sampled_from(found.doubts))
    choice = data.draw(st.sampled_from(doubt.choices))
    again = read(grid, Kind.INITIATIVES, How(answers={doubt.key: choice}))
    assert again is not None
    assert [each.chosen for each in again.doubts if each.key == doubt.key] == [choice]
