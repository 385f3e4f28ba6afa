"""Letters of a table's own: a legend that explains them in known words is followed, or not if one says so."""

import pytest

from tests.imports.kinds.given import How, letters, rights, said

GERMAN = "Aufgabe;Anna;Bernd;Cem\nBudget;V;D;M\nBrief;D;V;I\nWeb;I;V;D\n"
BELOW = "\nV = verantwortlich\nD = durchführend\nM = mitwirkend\nI = informiert\n"
READ = {
    "Budget": {"Anna": "A", "Bernd": "R", "Cem": "C"},
    "Brief": {"Anna": "R", "Bernd": "A", "Cem": "I"},
    "Web": {"Anna": "I", "Bernd": "A", "Cem": "R"},
}


@pytest.mark.parametrize(
    "legend",
    [
        BELOW,
        "\nLegende: V = Verantwortung, D = Durchführung, M = Mitwirkung, I = Information\n",
        "\nV;verantwortlich\nD;durchführend\nM;mitwirkend\nI;informiert\n",
    ],
)
def test_a_german_table_is_read_by_its_legend_and_that_is_said_and_asked(legend):
    found = rights(GERMAN + legend)

    assert letters(GERMAN + legend) == READ
    (doubt,) = found.found.doubts
    assert doubt.chosen == doubt.choices[0]
    assert [part.split(" → ")[1] for part in doubt.params["letters"].split("; ")] == ["A", "R", "C", "I"]
    assert said(found, "letters-by-legend") == [(doubt.lines[0], dict(doubt.params))]


def test_a_legend_above_the_table_is_followed():
    assert letters("V: verantwortlich; D: durchführend; M: Mitwirkung; I: informiert\n\n" + GERMAN) == READ


@pytest.mark.parametrize(
    ("answers", "accounts", "performs", "asked", "told"),
    [
        ("fr", "V = valideur", "E = exécutant", "C = consulté", "I = informé"),
        ("es", "P = aprobador", "E = ejecutor", "C = consultado", "I = informado"),
        ("it", "V = approvatore", "E = esecutore", "C = consultato", "I = informato"),
        ("pt", "P = aprovador", "E = executor", "C = consultado", "I = informado"),
        ("nl", "E = eindverantwoordelijk", "U = uitvoerend", "G = geraadpleegd", "I = geïnformeerd"),
        ("en", "Y = approver", "P = performer", "C = consulted", "I = informed"),
    ],
)
def test_so_is_one_in_each_language(answers, accounts, performs, asked, told):
    a, r, c, i = (words[0] for words in (accounts, performs, asked, told))
    table = f"Task;Anna;Bernd;Cem\nBudget;{a};{r};{c}\nPlan;{r};{a};{i}\n\n"

    assert letters(table + "\n".join((accounts, performs, asked, told))) == {
        "Budget": READ["Budget"],
        "Plan": READ["Brief"],
    }


def test_the_letters_can_be_taken_as_they_stand():
    read = rights(GERMAN + BELOW, How(answers={"letters": "as-it-stands"}))

    assert {letter for row in read.found.matrix.rows for _, letter in row.roles} == {"I"}
    assert said(read, "cell-unread") and not said(read, "letters-by-legend")


@pytest.mark.parametrize(
    "legend",
    ["\nR = Verantwortlich\nA = Rechenschaftspflichtig\nC = Konsultiert\nI = Informiert\n", ""],
)
def test_the_schemes_own_letters_are_no_doubt(legend):
    assert not rights("Aufgabe;Anna;Bernd\nBudget;A;R\nBrief;R;A\nWeb;I;A\n" + legend).found.doubts


def test_a_letter_says_who_answers_for_it_where_another_does_it():
    table = "Attività;Anna;Bruno\nBudget;R;E\nPiano;E;R\n\nR = responsabile\nE = esecutore\nI = informato\n"

    assert letters(table) == {"Budget": {"Anna": "A", "Bruno": "R"}, "Piano": {"Anna": "R", "Bruno": "A"}}


def test_a_language_that_is_not_known_loses_no_letter_unsaid():
    table = "Task;Anna;Bernd;Cem\nBudżet;O;W;I\nPlan;W;O;I\nSieć;I;O;W\n"

    read = rights(table + "\nO = odpowiada\nW = wykonuje\nI = wie\n")
    assert [params["cell"] for _, params in said(read, "cell-unread")] == [
        *("B2", "C2", "B3", "C3", "C4", "D4")
    ]
    assert not read.found.doubts
