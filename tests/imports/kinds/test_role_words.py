"""Words for roles as companies write them: in two forms, as questions, with letters or remarks beside."""

import pytest

from tests.imports.kinds.given import letters, rights, said

NAMES = ["Anna", "Bruno", "Carla", "Denis"]
BY_LETTER = {"Brief": dict(zip(NAMES, "RACI", strict=True)), "Site": dict(zip(NAMES, "ARIC", strict=True))}


@pytest.mark.parametrize(
    "heads",
    [
        "Tâche;Réalisateur·rice;Approbateur/trice;Consulté.e.s;Informé-e-s",
        "Activité;Réalisateur;Approbateur;Consulté(e)s;Informé(e)s",
        "Aufgabe;Ausführende*r;Entscheider:in;Berater(in);Informierte/r",
        "Aufgabe;Zuständig;Verantwortlich;Zu konsultieren;Zu informieren",
        "Aufgabe;Wer macht es?;Wer entscheidet?;Wer wird gefragt?;Wer wird informiert?",
        "Aufgabe;Ausführung;Letztverantwortung;Rücksprache;Information an",
        "Activity;Who does it (R);Who decides (A);Asked before (C);Told after (I)",
        "Actividad;Encargado/a;Responsable;Consultado(a);Informado(a)",
        "Actividad;[R] Ejecuta;[A] Aprueba;[C] Se consulta;[I] Se informa",
        "Tarefa;Quem executa;Quem aprova;Quem é consultado;Quem é informado",
        "Compito;Chi esegue;Chi approva;Chi è consultato;Chi è informato",
        "Tâche;Qui fait;Qui valide;Qui est consulté;Qui est informé",
        "Taak;Verantwoordelijk;Aansprakelijk;Geconsulteerd;Geïnformeerd",
        "Taak;Wie doet het;Wie beslist;Wie wordt geraadpleegd;Wie wordt geïnformeerd",
    ],
)
def test_a_column_a_role_is_known_by_its_words(heads):
    assert letters(f"{heads}\nBrief;Anna;Bruno;Carla;Denis\nSite;Bruno;Anna;Denis;Carla\n") == BY_LETTER


def test_words_in_two_forms_are_one_role_each():
    given = "Tarea;Ana;Beto;Caro\nBrief;Responsable;Aprobador/a;Informado/a\n"
    given += "Web;Consultado(a);Responsable;Aprobador(a)\n"

    assert letters(given) == {
        "Brief": {"Ana": "R", "Beto": "A", "Caro": "I"},
        "Web": {"Ana": "C", "Beto": "R", "Caro": "A"},
    }


@pytest.mark.parametrize(
    ("cell", "letter"),
    [
        ("✓C", "C"),
        ("C✓", "C"),
        ("«C»", "C"),
        ("“C”", "C"),
        ("C, as needed", "C"),
        ("C if asked", "C"),
        ("l", "I"),
    ],
)
def test_signs_and_remarks_beside_a_letter_leave_it_that_letter(cell, letter):
    given = f"Task;Ann;Bob;Cem\nBrief;R;A;{cell}\nSite;A;R;{cell}\n"

    assert letters(given) == {
        "Brief": {"Ann": "R", "Bob": "A", "Cem": letter},
        "Site": {"Ann": "A", "Bob": "R", "Cem": letter},
    }


@pytest.mark.parametrize("cell", ["A first draft", "I think so", "●", "✓"])
def test_prose_and_lone_marks_are_no_letters_and_are_named(cell):
    given = f"Task;Ann;Cem;Bob\nBrief;R;{cell};A\nSite;A;C;R\n"

    assert letters(given)["Brief"] == {"Ann": "R", "Bob": "A"}
    assert said(rights(given), "cell-unread")[0][1]["cell"] == "C2"
