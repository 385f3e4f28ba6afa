"""Long tables: what reading them takes grows with their rows, and nothing of them is cut off."""

import pytest
import xlsxwriter

from tests.builders import snapshot
from tests.imports.kinds.given import activities, people, rights, text
from tests.pace.counting import steps
from workshop.errors import UserFixable
from workshop.imports.asking import Asked, How, Kind
from workshop.imports.reading import read
from workshop.imports.tables.xlsx_table import read_workbook
from workshop.imports.understanding import understood
from workshop.texts import Texts


def matrix(rows):
    letters = ("A;R;C;I;-", "R;A;;C;I", "A/R;C;I;;R")
    return "Phase;Activity;Ann;Bob;Cem;Eve;Fin\n" + "".join(
        f"{'' if n % 9 else f'Phase {n}'};Activity {n};{letters[n % 3]}\n" for n in range(rows)
    )


def listed(rows):
    return "First name;Last name;Department\n" + "".join(
        f"Ann{n};Berg{n};{('Brand', 'IT', 'Finance')[n % 3]}\n" for n in range(rows)
    )


def titled(rows):
    return "Category;Title;Notes\n" + "".join(f"C{n // 9};Title {n};A few words\n" for n in range(rows))


@pytest.mark.parametrize(("read", "given"), [(rights, matrix), (people, listed), (activities, titled)])
def test_what_a_table_takes_grows_with_its_rows(read, given):
    few, many = given(300), given(1_200)
    read(few)

    assert steps(lambda: read(many)) < 5 * steps(lambda: read(few))


def test_what_a_letter_says_is_looked_up_once_for_all_its_cells():
    few, wide = matrix(200), "".join(f"{line};R;;C;A/R;I\n" for line in matrix(200).splitlines())
    wide = wide.replace("Fin;R;;C;A/R;I", "Fin;Gil;Hal;Ida;Jon;Kim", 1)
    rights(few)

    assert steps(lambda: rights(wide)) - steps(lambda: rights(few)) < 200 * 5 * 630


@pytest.mark.parametrize(("kind", "given"), [(Kind.PARTICIPANTS, listed), (Kind.ACTIVITIES, titled)])
def test_how_far_the_reading_is_is_told_as_it_goes(kind, given):
    told = []

    understood(text(given(3_000)), Asked(kind, How(), "RACI", None), told.append)

    assert len(told) > 2 and told == sorted(told) and told[0] >= 0 and told[-1] <= 1


def test_a_reading_that_was_begun_says_how_far_it_is_and_is_stopped(tmp_path):
    path, told = tmp_path / "t.csv", []
    path.write_text(listed(20_000))

    with pytest.raises(UserFixable, match="cancelled"):
        read(path, Kind.PARTICIPANTS, How(), snapshot(), None, Texts(), lambda: bool(told), told.append)
    assert 0 < told[0] < 1


@pytest.mark.slow
def test_a_sheet_with_more_rows_than_are_read_is_refused_and_not_cut(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "t.xlsx", {"constant_memory": True}) as made:
        sheet = made.add_worksheet()
        for row in range(200_001):
            sheet.write_number(row, 0, row)

    with pytest.raises(UserFixable, match="too-many-rows"):
        read_workbook(tmp_path / "t.xlsx", None)


def test_a_sheet_with_more_columns_than_are_read_is_refused_and_not_cut(tmp_path):
    with xlsxwriter.Workbook(tmp_path / "t.xlsx") as made:
        made.add_worksheet().write_row(0, 0, ["Name"] * 401)

    with pytest.raises(UserFixable, match="too-many-columns"):
        read_workbook(tmp_path / "t.xlsx", None)
