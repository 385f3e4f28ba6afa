"""A portfolio reads the same however it is written: as text, as a workbook, as Markdown, as JSON."""

import csv
import json
from datetime import date, datetime
from decimal import Decimal
from io import StringIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.imports.portfolios.tables import AS_IT_IS, of_file, pasted
from workshop.imports.asking import How, Kind

HEADS = {
    "en": ("Key", "Initiative", "Owner", "Status", "Start date", "End date", "Budget (CHF)", "Description"),
    "de": ("Schlüssel", "Vorhaben", "Leitung", "Status", "Beginn", "Ende", "Kosten (CHF)", "Beschreibung"),
    "fr": ("Clé", "Projet", "Responsable", "Statut", "Début", "Fin", "Budget (CHF)", "Description"),
}
STATES = {
    "en": ("To Do", "In progress", "Done", "On hold", "Cancelled"),
    "de": ("Geplant", "In Arbeit", "Erledigt", "Pausiert", "Abgebrochen"),
    "fr": ("À faire", "En cours", "Terminé", "En attente", "Annulé"),
}
KNOWN = ("planned", "ongoing", "done", "on hold", "cancelled")
WORDS = st.sampled_from(
    ["CRM", "Shop", "Data", "Messe", "Loyalty", "Konsent", "Über", "Café", "Newsletter", "Platform", "Søk"]
)
DAYS = st.dates(date(2020, 1, 1), date(2029, 12, 31))


@st.composite
def entries(draw):
    """Rows of a portfolio: title, owner, state, first and last day or none, money or none, words."""
    rows = []
    for number in range(draw(st.integers(2, 6))):
        first, last = sorted((draw(DAYS), draw(DAYS)))
        rows.append(
            (
                f"P-{number}",
                f"{draw(WORDS)} {draw(WORDS)} {number}",
                draw(st.sampled_from(["Anna Berg", "Bo Li", ""])),
                draw(st.integers(0, 4)),
                first if draw(st.booleans()) else None,
                last if draw(st.booleans()) else None,
                draw(st.none() | st.decimals(1000, 10**7, places=2)),
                draw(st.sampled_from(["", "x; y", "1, 2 and 3"])),
            )
        )
    return [
        *rows,
        ("P-last", "Anchor", "Bo Li", 0, date(2026, 1, 31), date(2026, 12, 31), Decimal("1500.50"), ""),
    ]


SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DATES = {
    "iso": lambda day: day.isoformat(),
    "german": lambda day: f"{day:%d.%m.%Y}",
    "british": lambda day: f"{day:%d/%m/%Y}",
    "american": lambda day: f"{day:%m/%d/%y}",
    "jira": lambda day: f"{day:%d}/{SHORT[day.month - 1]}/{day:%y} 9:09 AM",
    "excel": lambda day: str((day - date(1899, 12, 30)).days),
}
MONEY = {
    "plain": lambda amount: str(amount),
    "english": lambda amount: f"{amount:,}",
    "german": lambda amount: f"{amount:,}".translate(str.maketrans(",.", ".,")),
    "swiss": lambda amount: f"CHF {amount:,}".replace(",", "'"),
    "french": lambda amount: f"{amount:,}".replace(",", "\u202f").replace(".", ","),
}


def right(rows):
    return [
        (key, title, owner, KNOWN[state], first, last, money)
        for key, title, owner, state, first, last, money, _ in rows
    ]


def read(path, how=AS_IT_IS):
    found = of_file(path, how)
    assert found.refused == ()
    return [
        (e.source_key, e.title, e.owner, e.status, e.starts_on, e.ends_on, e.budget and e.budget.amount)
        for e in found.initiatives
    ], found


def cells(rows, language, days, amounts):
    table = [HEADS[language]]
    for key, title, owner, state, first, last, money, words in rows:
        table.append(
            (
                key,
                title,
                owner,
                STATES[language][state],
                DATES[days](first) if first else "",
                DATES[days](last) if last else "TBD",
                MONEY[amounts](money) if money is not None else "n/a",
                words,
            )
        )
    return table


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("written")


@given(
    entries(),
    st.sampled_from([*HEADS]),
    st.sampled_from([*DATES]),
    st.sampled_from([*MONEY]),
    st.sampled_from([(",", "utf-8"), (";", "utf-8-sig"), (";", "cp1252"), ("\t", "utf-16"), ("|", "utf-8")]),
)
def test_a_portfolio_as_text_reads_the_same(folder, rows, language, days, amounts, form):
    mark, encoding = form
    if encoding == "cp1252" and amounts == "french":
        amounts = "german"  # a narrow blank has no place there
    written = StringIO(newline="")
    csv.writer(written, delimiter=mark).writerows(cells(rows, language, days, amounts))
    path = folder / "t.csv"
    path.write_bytes(written.getvalue().encode(encoding))
    found, whole = read(path)
    assert found == right(rows)
    assert {e.budget.currency for e in whole.initiatives if e.budget} == {"CHF"}
    assert not [doubt for doubt in whole.doubts if not doubt.key.startswith("money:")]


@given(entries(), st.sampled_from([*HEADS]))
def test_a_portfolio_as_a_workbook_reads_the_same(folder, rows, language):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEADS[language])
    for key, title, owner, state, first, last, money, words in rows:
        moments = [datetime.combine(day, datetime.min.time()) if day else None for day in (first, last)]
        sheet.append(
            [
                key,
                title,
                owner,
                STATES[language][state],
                *moments,
                float(money) if money is not None else None,
                words,
            ]
        )
    path = folder / "t.xlsx"
    book.save(path)
    found, _ = read(path)
    assert found == right(rows)


@given(entries(), st.sampled_from([*HEADS]), st.sampled_from([*DATES]), st.sampled_from([*MONEY]))
def test_a_portfolio_as_markdown_and_json_reads_the_same(folder, rows, language, days, amounts):
    table = cells(rows, language, days, amounts)
    path = folder / "t.md"
    lines = [f"| {' | '.join(row)} |" for row in table]
    path.write_text("\n".join([lines[0], "|---" * len(table[0]) + "|", *lines[1:]]), encoding="utf-8")
    assert read(path)[0] == right(rows)
    path = folder / "t.json"
    path.write_text(
        json.dumps([dict(zip(table[0], row, strict=True)) for row in table[1:]]), encoding="utf-8"
    )
    assert read(path)[0] == right(rows)


@given(entries(), st.sampled_from([*HEADS]))
def test_a_portfolio_that_was_turned_round_reads_the_same(folder, rows, language):
    table = cells(rows, language, "iso", "plain")
    written = StringIO(newline="")
    csv.writer(written).writerows(zip(*table, strict=True))
    path = folder / "turned.csv"
    path.write_bytes(written.getvalue().encode())
    assert read(path, How(transpose=True))[0] == right(rows)


@pytest.mark.parametrize(
    "head",
    [
        "Projeto;Início;Fim;Situação;Noms ressources",
        "Proyecto;Fecha de inicio;Fecha de término;Estado;Responsable",
        "Projet;Date de début;Date limite;Statut;Chef de projet",
        "Progetto;Data inizio;Data di fine;Stato;Nomi risorse",
        "Project;Aanvangsdatum;Streefdatum;Status;Resourcenamen",
    ],
)
@pytest.mark.parametrize("state", ["Terminé(e)", "Listo", "Concluída", "Completata", "Gereed"])
def test_columns_and_states_are_known_in_each_language(head, state):
    (each,) = pasted(f"{head}\nShop;13/04/2026;30/06/2026;{state};Anna\n").initiatives

    assert (str(each.starts_on), str(each.ends_on)) == ("2026-04-13", "2026-06-30")
    assert (each.status, each.owner) == ("done", "Anna")


def test_a_department_is_a_side_or_other_and_refuses_nobody():
    reading = pasted("Initiative;Abteilung\nData;IT-Betrieb\nShop;Marketing & Vertrieb\nFin;Controlling\n")

    assert [each.side.value for each in reading.initiatives] == ["it", "marketing", "other"]
    assert [(each.line, each.what) for each in reading.report.warnings] == [
        (2, "“IT-Betrieb” is taken as it"),
        (3, "“Marketing & Vertrieb” is taken as marketing"),
        (4, "“Controlling” is neither side, so it is taken as other"),
    ]


def test_what_a_board_calls_somebody_is_no_part_of_the_name():
    reading = pasted(
        'Card Name,Members\nShop,"Ben Okafor (beno), Cara Lim (caral)"\nData,Anna Berg (extern)\n'
    )

    assert [each.owner for each in reading.initiatives] == ["Ben Okafor, Cara Lim", "Anna Berg (extern)"]


def test_weeks_with_a_dash_between_are_several_and_no_year():
    reading = pasted(
        "Campaign;KW\nSpring;KW 40-44\nSummer;KW 23/26\n",
        kind=Kind.CANDIDATES,
        how=How(answers={"years": "2026"}),
    )

    assert [(str(each.starts_on), str(each.ends_on)) for each in reading.candidates] == [
        ("2026-09-28", "2026-11-01"),
        ("2026-06-01", "2026-06-07"),
    ]
