"""What a cell says: letters with marks, brackets and figures, words in seven languages, look-alikes."""

import pytest

from tests.imports.kinds.given import letters, rights, said
from workshop.domain.facts.choices import Scheme
from workshop.imports.matrices.words.roles import read_letters

BOTH = [
    "A/R",
    "A, R",
    "A;R",
    "AR",
    "RA",
    "A R",
    "A+R",
    "A & R",
    "A|R",
    "A\\R",
    "A\nR",
    "A-R",
    "A–R",
    "A → R",
    "A.R.",
]
BOTH += [
    "R (A)",
    "A(R)",
    "(A)/(R)",
    "a/r",
    "A und R",
    "A et R",
    "A y R",
    "A e R",
    "A en R",
    "A and R",
    "A·R",
    "A•R",
]


@pytest.mark.parametrize("cell", BOTH)
def test_two_letters_between_any_signs_are_both(cell):
    assert sorted(read_letters(cell, "RACI").known) == ["A", "R"]
    assert not read_letters(cell, "RACI").unknown


@pytest.mark.parametrize(
    "cell",
    ["A¹", "A†", "A*", "A 1", "A1", "1A", "(A)", "[A]", "A)", "*A*", "A²³", "A‡", "A.", "#A", "A/-", "A/N"],
)
def test_marks_and_figures_beside_a_letter_fall_away(cell):
    assert read_letters(cell, "RACI").known == ("A",)
    assert not read_letters(cell, "RACI").unknown


@pytest.mark.parametrize(
    ("cell", "known", "aside"),
    [
        ("R, A (until June)", ("R", "A"), "until June"),
        ("A (if > 10k)", ("A",), "if > 10k"),
        ("C: before the launch", ("C",), "before the launch"),
        ("A – nur DACH", ("A",), "nur DACH"),
        ("A - DACH only", ("A",), "DACH only"),
        ("R [with IT]", ("R",), "with IT"),
    ],
)
def test_a_remark_beside_letters_is_left_out_and_named(cell, known, aside):
    said_ = read_letters(cell, "RACI")

    assert (said_.known, said_.aside) == (known, aside)


def test_a_remark_is_said_with_its_cell():
    understood = rights("Activity;Ann;Bob\nBudget;A (until June);R\nBrief;R;A\n")

    assert said(understood, "cell-aside") == [(2, {"cell": "B2", "column": "Ann", "text": "until June"})]


@pytest.mark.parametrize("alike", "АＡ𝐀𝖠ΑⒶ🅐🅰ᴬ")
def test_a_letter_that_looks_like_another_is_read_as_it_and_said(alike):
    understood = rights(f"Activity;Ann;Bob\nBudget;{alike};R\nBrief;R;A\n")

    assert dict(understood.found.matrix.rows[0].roles) == {"Ann": "A", "Bob": "R"}
    assert said(understood, "cell-guessed") == [
        (2, {"cell": "B2", "column": "Ann", "text": alike, "letters": "A"})
    ]


WORDS = {
    "en": ("Task", "Accountable", "Responsible", "Consulted", "Informed"),
    "de": ("Aufgabe", "verantwortlich", "durchführend", "konsultiert", "informiert"),
    "de, of rules": ("Aufgabe", "rechenschaftspflichtig", "verantwortlich", "beratend", "zu informieren"),
    "de, nouns": ("Aufgabe", "Verantwortung", "Durchführung", "Beratung", "Information"),
    "fr": ("Tâche", "Approbateur", "Responsable", "Consulté", "Informé"),
    "fr, feminine": ("Tâche", "Approbatrice", "Réalisatrice", "Consultée", "Informée"),
    "fr, other": ("Tâche", "Responsable", "Réalisateur", "Consultés", "Informés"),
    "es": ("Tarea", "Aprobador", "Responsable", "Consultado", "Informado"),
    "es, other": ("Actividad", "Responsable", "Ejecutor", "Consultada", "Informada"),
    "it": ("Attività", "Approvatore", "Responsabile", "Consultato", "Informato"),
    "it, other": ("Compito", "Responsabile", "Esecutore", "Consultata", "Informata"),
    "pt": ("Atividade", "Aprovador", "Responsável", "Consultado", "Informado"),
    "pt, other": ("Tarefa", "Responsável", "Executor", "Consultada", "Informada"),
    "nl": ("Taak", "Eindverantwoordelijk", "Verantwoordelijk", "Geraadpleegd", "Geïnformeerd"),
    "nl, other": ("Activiteit", "Verantwoordelijk", "Uitvoerend", "Te raadplegen", "Te informeren"),
}
MEANT = {"Budget": {"P": "A", "Q": "R", "S": "C", "T": "I"}}


@pytest.mark.parametrize("language", WORDS)
def test_the_words_of_a_language_are_read_in_the_cells(language):
    corner, accountable, responsible, consulted, informed = WORDS[language]
    first = ";".join((accountable, responsible, consulted, informed))
    second = ";".join((responsible, accountable, informed, consulted))

    assert letters(f"{corner};Pia;Quin;Sam;Tom\nBudget;{first}\nBrief;{second}\n") == {
        "Budget": {"Pia": "A", "Quin": "R", "Sam": "C", "Tom": "I"},
        "Brief": {"Pia": "R", "Quin": "A", "Sam": "I", "Tom": "C"},
    }


@pytest.mark.parametrize("language", WORDS)
def test_the_words_of_a_language_are_read_over_columns_of_names(language):
    corner, accountable, responsible, consulted, informed = WORDS[language]
    head = ";".join((corner, responsible, accountable, consulted, informed))

    assert letters(f"{head}\nBudget;Quin;Pia;Sam;Tom\nBrief;Pia;Quin;;Sam, Tom\n") == {
        "Budget": {"Quin": "R", "Pia": "A", "Sam": "C", "Tom": "I"},
        "Brief": {"Pia": "R", "Quin": "A", "Sam": "I", "Tom": "I"},
    }


def test_a_word_of_two_meanings_is_said_where_it_stands_first():
    understood = rights(
        "Aufgabe;Anna;Bernd\nBudget;verantwortlich;durchführend\nBrief;durchführend;verantwortlich\n"
    )

    assert said(understood, "cell-guessed") == [
        (2, {"cell": "B2", "column": "Anna", "text": "verantwortlich", "letters": "A"})
    ]


@pytest.mark.parametrize(
    ("scheme", "words", "meant"),
    [
        (Scheme.DACI, "Driver;Approver;Contributor;Informed", "DACI"),
        (Scheme.DACI, "Treiber;Genehmiger;Mitwirkende;zu informieren", "DACI"),
        (Scheme.RAPID, "Recommend;Agree;Perform;Decide", "RAPD"),
    ],
)
def test_the_words_of_the_workshops_scheme_are_read(scheme, words, meant):
    turned = ";".join(reversed(words.split(";")))
    given = f"Decision;Ann;Bob;Cem;Eve\nBudget;{words}\nBrief;{turned}\n"

    assert "".join(letters(given, scheme=scheme)["Budget"].values()) == meant


def test_letters_of_another_scheme_are_said_with_their_cells_and_their_people_stay():
    understood = rights("Activity;Ann;Bob;Eve\nBudget;A;R;S\nBrief;R/S;A;S\n")

    assert understood.found.matrix.people == ("Ann", "Bob", "Eve")
    assert [(params["cell"], params["letters"]) for _, params in said(understood, "cell-unread")] == [
        ("D2", "S"),
        ("B3", "S"),
        ("D3", "S"),
    ]


def test_a_matrix_without_its_accountable_or_responsible_says_so_and_names_what_is_left_out():
    understood = rights("Activity;Ann;Bob;Comment\nBudget;D;C;see the minutes\nBrief;C;I;see mail\n")

    assert said(understood, "letters-missing-columns") == [(1, {"letters": "A R", "columns": "Comment"})]


@pytest.mark.parametrize("blank", ["\u00a0", "\u2007", "\u200b", "\ufeff", "\u2009"])
def test_blanks_of_any_width_are_blanks(blank):
    given = f"Activity;{blank}Ann{blank};Bob\nBudget{blank};A{blank};{blank}R\nBrief;R;{blank}\n"

    assert letters(given) == {"Budget": {"Ann": "A", "Bob": "R"}, "Brief": {"Ann": "R"}}


@pytest.mark.parametrize("word", ["tbd", "?", "TBC", "offen", "vacant"])
def test_a_role_that_is_still_open_is_nobodys_and_is_said_with_its_cell(word):
    understood = rights(f"Activity;Ann;Bob\nBudget;A;R\nBrief;{word};A\nSite;{word};{word}\n")

    assert understood.found.matrix.people == ("Ann", "Bob")
    assert [row.roles for row in understood.found.matrix.rows] == [
        (("Ann", "A"), ("Bob", "R")),
        (("Bob", "A"),),
        (),
    ]
    assert [params["cell"] for _, params in said(understood, "cell-open")] == ["B3", "B4", "C4"]


def test_short_forms_of_the_words_are_read():
    assert letters("Task;Ann;Bob\nBudget;Acc.;Resp.\nBrief;Cons.;Inf.\n") == {
        "Budget": {"Ann": "A", "Bob": "R"},
        "Brief": {"Ann": "C", "Bob": "I"},
    }
