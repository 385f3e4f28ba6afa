"""What the rows of a matrix are: activities, groups of them, headings, and the same activity twice."""

import pytest

from tests.imports.kinds.given import How, book, letters, rights, said


def categories(given, how=None):
    return {row.title: row.category for row in rights(given, how).found.matrix.rows}


PLANNED = {"Budget": "Plan", "Brief": "Plan", "Site": "Build", "Track": "Build"}


@pytest.mark.parametrize(
    "head", ["Phase;Activity", "Bereich;Aufgabe", "x;y", "Área;Tarea", "Étape;Tâche", ";"]
)
@pytest.mark.parametrize("groups", [("Plan", "Plan", "Build", "Build"), ("Plan", "", "Build", "")])
def test_a_column_that_groups_is_the_category(head, groups):
    titles = zip(groups, ("Budget;A;R", "Brief;R;A", "Site;C;A", "Track;I;A"), strict=True)
    given = f"{head};CMO;CIO\n" + "".join(f"{group};{row}\n" for group, row in titles)

    assert categories(given) == PLANNED


def test_a_group_beside_a_number_and_a_remark_is_still_the_category():
    given = "Nr.;Phase;Activity;CMO;CIO;Due\n1;Plan;Budget;A;R;May\n2;;Brief;R;A;\n3;Build;Site;C;A;June\n"
    understood = rights(given)

    assert categories(given) == {"Budget": "Plan", "Brief": "Plan", "Site": "Build"}
    assert said(understood, "no-role-columns") == [(1, {"columns": "Nr., Due"})]
    assert said(understood, "filled-down") == [(1, {"column": "Phase"})]


def test_two_columns_that_group_are_one_category():
    given = "Phase;Step;Activity;CMO;CIO\nPlan;Setup;Budget;A;R\n;;Brief;R;A\n;Kick;Call;C;A\n"
    given += "Build;Dev;Site;I;A\n"

    assert list(categories(given).values()) == ["Plan / Setup", "Plan / Setup", "Plan / Kick", "Build / Dev"]


@pytest.mark.parametrize("merged", [["A2:A3", "A4:A5"], ["A2:A3"]])
def test_merged_cells_group_the_rows_that_they_stand_over(tmp_path, merged):
    rows = [["Phase", "Activity", "CMO", "CIO"], ["Plan", "Budget", "A", "R"], ["", "Brief", "R", "A"]]
    rows += [["Build", "Site", "C", "A"], ["" if len(merged) > 1 else "Build", "Track", "I", "A"]]

    assert categories(book(tmp_path, rows, merged)) == PLANNED


def test_a_wide_cell_over_a_row_is_a_heading(tmp_path):
    rows = [["Activity", "CMO", "CIO"], ["Plan"], ["Budget", "A", "R"], ["Brief", "R", "A"]]
    rows += [["Build"], ["Site", "C", "A"], ["Track", "I", "A"]]

    assert categories(book(tmp_path, rows, ["A2:C2", "A5:C5"])) == PLANNED
    assert not rights(book(tmp_path, rows, ["A2:C2", "A5:C5"])).found.doubts


SECTIONS = "Activity;CMO;CIO\nPlan;;\nBudget;A;R\nBrief;R;A\nBuild;;\nSite;C;A\nTrack;I;A\n"


def test_a_row_of_a_title_alone_heads_the_rows_below_and_can_be_an_activity_instead():
    assert categories(SECTIONS) == PLANNED
    doubts = rights(SECTIONS).found.doubts
    assert [(doubt.key, doubt.chosen) for doubt in doubts] == [("row:2", "heading"), ("row:5", "heading")]

    other = categories(SECTIONS, How(answers={"row:5": "activity"}))

    assert other == {"Budget": "Plan", "Brief": "Plan", "Build": "Plan", "Site": "Plan", "Track": "Plan"}


def test_a_title_alone_among_rows_without_headings_is_an_activity_of_nobody_and_that_is_said():
    understood = rights("Activity;CMO;CIO\nBudget;A;R\nBrief;;\nSite;C;A\nTrack;;\n")

    assert [row.title for row in understood.found.matrix.rows] == ["Budget", "Brief", "Site", "Track"]
    assert [line for line, _ in said(understood, "row-without-roles")] == [3, 5]


@pytest.mark.parametrize("nothing", ["-", "N", "n/a", "—", "none", "keine"])
def test_a_row_that_says_nobody_is_an_activity(nothing):
    understood = rights(f"Activity;CMO;CIO\nBudget;A;R\nBrief;{nothing};{nothing}\nSite;C;A\n")

    assert [row.title for row in understood.found.matrix.rows] == ["Budget", "Brief", "Site"]
    assert not understood.found.doubts


def test_the_same_activity_twice_keeps_the_letters_of_both_and_both_lines_are_said():
    understood = rights("Activity;Ann;Bob\nBudget;A;R\nWeb;R;A\nbudget ;R;C\n")
    found = understood.found

    assert letters("Activity;Ann;Bob\nBudget;A;R\nWeb;R;A\nbudget ;R;C\n")["Budget"] == {
        "Ann": "AR",
        "Bob": "CR",
    }
    assert (found.rows, found.taken) == (3, 3)
    assert [line for line, _ in said(understood, "same-row")] == [2, 4]
    assert [record.state for record in found.records] == ["taken", "taken", "joined"]


def test_one_title_in_two_categories_is_two_activities():
    given = "Phase;Activity;Ann;Bob\nPlan;Budget;A;R\nBuild;Budget;R;A\n"

    assert [row.category for row in rights(given).found.matrix.rows] == ["Plan", "Build"]


@pytest.mark.parametrize(
    "title", ["A new site for all customers", "C-level reporting", "Decision", "R&D: budget"]
)
def test_a_title_that_begins_like_a_legend_is_a_title(title):
    assert list(letters(f"Activity;Ann;Bob\n{title};A;R\nScope;R;A\n")) == [title, "Scope"]


def test_the_header_once_more_is_no_row_and_a_title_above_it_is_a_heading():
    given = "Activity;Ann;Bob\nBudget;A;R\nBrief;R;A\n;;\nBuild;;\nActivity;Ann;Bob\nSite;A;R\n"
    understood = rights(given)

    assert categories(given) == {"Budget": "", "Brief": "", "Site": "Build"}
    assert [line for line, _ in said(understood, "header-again")] == [6]


def test_rows_and_columns_can_be_said_to_be_something_else():
    given = "Thing;What;Ann;Bob;Eve\nPlan;Budget;A;R;\nBuild;Brief;R;A;\n"

    found = rights(given, How(columns={"Thing": "category", "What": "activity", "Eve": "-"})).found

    assert [(row.title, row.category) for row in found.matrix.rows] == [
        ("Budget", "Plan"),
        ("Brief", "Build"),
    ]
    assert found.matrix.people == ("Ann", "Bob")


BESIDE = {
    "numbers": "#;Task;Ann;Bob\n1;Budget;A;R\n2;Brief;R;A\n",
    "keys": "ID;Task;Ann;Bob\nT-01;Budget;A;R\nT-02;Brief;R;A\n",
    "descriptions before": "Description;Activity;Ann;Bob\nall of the money;Budget;A;R\na page;Brief;R;A\n",
    "descriptions behind": "Task;Details;Ann;Bob\nBudget;plan it;A;R\nBrief;write it;R;A\n",
    "days between": "Task;Ann;Due;Bob\nBudget;A;2026-01-01;R\nBrief;R;2026-02-01;A\n",
    "remarks with letters": "Task;Ann;Bob;Comments\nBudget;A;R;A\nBrief;R;A;see I\n",
    "states": "Task;Status;Ann;Bob\nBudget;R;A;R\nBrief;G;R;A\n",
    "priorities": "Task;Priority;Ann;Bob\nBudget;A;A;R\nBrief;C;R;A\n",
    "counts": "Task;Ann;Bob;# A;# R\nBudget;A;R;1;1\nBrief;R;A;1;1\nTotal;1;1;;\n",
    "a legend": "Task;Ann;Bob;R = Responsible\nBudget;A;R;A = Accountable\nBrief;R;A;C = Consulted\n",
}


@pytest.mark.parametrize("kind", BESIDE)
def test_columns_that_are_neither_activities_nor_people_are_left_out_and_named(kind):
    understood = rights(BESIDE[kind])

    assert letters(BESIDE[kind]) == {"Budget": {"Ann": "A", "Bob": "R"}, "Brief": {"Ann": "R", "Bob": "A"}}
    assert understood.found.matrix.people == ("Ann", "Bob")
    assert said(understood, "no-role-columns")


@pytest.mark.parametrize("title", ["Approve", "Consult", "Inform", "A", "Responsible sourcing", "I", "R&D"])
def test_a_title_that_is_a_role_s_word_or_letter_is_a_title(title):
    assert letters(f"Activity;Ann;Bob\nBudget;A;R\n{title};R;A\n")[title] == {"Ann": "R", "Bob": "A"}


def test_a_row_that_says_one_thing_in_all_its_cells_is_a_heading():
    assert categories("Activity;CMO;CIO\nPlan;Plan;Plan\nBudget;A;R\nBuild;Build;Build\nSite;R;A\n") == {
        "Budget": "Plan",
        "Site": "Build",
    }


def test_two_rows_of_heads_over_activities_are_their_category_when_turned():
    given = ";Plan;;Build;\nPerson;Budget;Brief;Site;Track\nAnn;A;R;C;A\nBob;R;A;A;R\nCem;I;C;R;C\n"

    assert categories(given) == PLANNED


def test_titles_and_phases_called_like_roles_are_titles_and_phases():
    given = "Phase;Aufgabe;Anna;Ben\nInformation;Freigabe;R;A\nInformation;Beratung;A;R\n"
    given += "Realisierung;Umsetzung;A;R\n"

    assert categories(given) == {
        "Freigabe": "Information",
        "Beratung": "Information",
        "Umsetzung": "Realisierung",
    }
    assert rights(given).found.matrix.people == ("Anna", "Ben")


def test_a_column_before_the_activities_is_nobody_though_some_of_its_words_are_roles():
    given = "Lot,Livrable,DM,DSI\nCadrage,Note,R,A\nCadrage,Budget,A,R\nRéalisation,Site,A,R\n"
    given += "Réalisation,Recette,R,A\n"

    assert categories(given) == {
        "Note": "Cadrage",
        "Budget": "Cadrage",
        "Site": "Réalisation",
        "Recette": "Réalisation",
    }


def test_titles_of_a_word_and_a_number_are_titles():
    given = "Task,Ann,Bob\n" + "".join(f"Step {n},R,A\n" for n in range(1, 5))

    assert list(letters(given)) == ["Step 1", "Step 2", "Step 3", "Step 4"]


@pytest.mark.parametrize("head", [";Task", "Stage;Task", "No.;Task"])
def test_a_phase_on_a_line_of_its_own_before_the_titles_heads_the_rows_below(head):
    number = "1" if head == "No.;Task" else ""
    given = f"{head};Ann;Bob\nPlan\n{number};Brief;R;A\n{number};Budget;A;R\nBuild\n{number};Site;A;R\n"

    assert categories(given) == {"Brief": "Plan", "Budget": "Plan", "Site": "Build"}


@pytest.mark.parametrize(
    ("rows", "merged", "meant"),
    [
        ([["Site", "", "C"]], "B2:B3", {"Ann": "R", "Bob": "C"}),
        ([["Site", "A", ""]], "B3:C3", {"Ann": "A", "Bob": "A"}),
    ],
)
def test_a_letter_in_a_wide_cell_is_that_of_all_that_it_stands_over(tmp_path, rows, merged, meant):
    table = [["Task", "Ann", "Bob"], ["Brief", "R", "A"], *rows, ["Mail", "A", "R"]]

    assert letters(book(tmp_path, table, merged=[merged]))["Site"] == meant


def test_rows_that_count_the_letters_are_no_activities():
    understood = rights("Activity,Ann,Bob\nBrief,R,A\nSite,A,R\nR count,1,1\nA count,1,1\n")

    assert [row.title for row in understood.found.matrix.rows] == ["Brief", "Site"]
    assert (understood.found.rows, understood.found.refused) == (2, ())
    assert [line for line, _ in said(understood, "left-out-sum")] == [4, 5]
