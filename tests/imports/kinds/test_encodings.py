"""CSV as programs write it: encodings without a mark, delimiters among ragged rows, rows as shown."""

import codecs

import pytest

from tests.imports.kinds.given import letters, rights, text
from workshop.imports.tables.csv_table import find_delimiter, read_csv

GERMAN = "Name;Funktion\nJürg Öder;Leiter Größe\nÄnne Weiß;Büro für Übung\n"
FRENCH = "Nom;Fonction\nHélène Lefèvre;Chargée de clientèle\nFrançois Noël;Élu à Évry\n"
SPANISH = "Nombre;Cargo\nJosé Peña;Diseño y atención\nÍñigo Núñez;Gestión\n"
POLISH = "Imię;Funkcja\nŁukasz Żółć;Księgowy\nGrażyna Śląska;Obsługa klientów\n"
CZECH = "Jméno;Funkce\nJiří Dvořák;Ředitel\nŠárka Žižková;Účetní\n"
RUSSIAN = "Имя;Должность\nАнна Бергова;Директор по маркетингу\nБорис Катц;Руководитель\n"
GREEK = "Όνομα;Θέση\nΕλένη Παππά;Διευθύντρια\nΓιώργος Νίκου;Πωλητής\n"
TURKISH = "Ad;Görev\nAyşe Yıldız;Müdür yardımcısı\nİbrahim Şahin;Satış\n"
DASHED = "Name;Title\n“Ann” O’Neil;Head – Brand\nBob;CIO … and more\n"

WRITTEN = [
    (GERMAN, "utf-8"),
    (GERMAN, "cp1252"),
    (GERMAN, "mac_roman"),
    (GERMAN, "cp850"),
    (FRENCH, "cp1252"),
    (FRENCH, "mac_roman"),
    (FRENCH, "cp850"),
    (SPANISH, "cp1252"),
    (SPANISH, "mac_roman"),
    (POLISH, "cp1250"),
    (CZECH, "cp1250"),
    (RUSSIAN, "cp1251"),
    (GREEK, "cp1253"),
    (TURKISH, "cp1254"),
    (DASHED, "cp1252"),
]


@pytest.mark.parametrize(("written", "encoding"), WRITTEN)
def test_the_encoding_is_the_one_in_which_the_words_read_like_words(tmp_path, written, encoding):
    (tmp_path / "t.csv").write_bytes(written.encode(encoding))

    grid = read_csv(tmp_path / "t.csv", None, None)

    assert [";".join(line.cells) for line in grid.lines] == written.splitlines()
    assert [remark.code for remark in grid.remarks] == [] if encoding == "utf-8" else ["encoding-assumed"]


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_two_and_four_bytes_a_letter_are_told_with_and_without_a_mark(tmp_path, mark, encoding):
    (tmp_path / "t.csv").write_bytes(mark + GERMAN.encode(encoding))

    assert read_csv(tmp_path / "t.csv", None, None).lines[1].cells == ("Jürg Öder", "Leiter Größe")


@pytest.mark.parametrize(
    ("written", "delimiter"),
    [
        ("Name\tJoined\nBerg, Anna\t5/12/26, 9:00\nLim, Cara\t5/12/26, 9:01\n", "\t"),
        ("Title\n\nName;Betrag\nA;1,5\nB;2,5\n", ";"),
        ("a|b|c\nd, e|f, g|h\n", "|"),
        ('"a;b",c\n"d;e",f\n', ","),
        ("one column\nand more\n", ","),
        ("Report, of May\nName;Title;Team\nAnn;CMO;Brand\nBob;CIO;IT\n", ";"),
    ],
)
def test_the_delimiter_is_the_one_by_which_rows_are_as_wide_as_their_neighbours(written, delimiter):
    assert find_delimiter(written) == delimiter


@pytest.mark.parametrize("first", ["sep=;\n", "sep=;\r\n", '"sep=;"\n', "SEP=;\n"])
def test_the_line_in_which_a_spreadsheet_names_its_delimiter_is_no_row(first):
    grid = text(f"{first}Name;Title\nAnn, B;CMO\n")[0]

    assert (grid.delimiter, grid.lines[0].cells, grid.lines[0].number) == (";", ("Name", "Title"), 1)


def test_rows_are_counted_as_a_spreadsheet_shows_them_though_cells_have_breaks():
    given = 'Activity;Ann;Bob\n"Budget\nand\nplan";A;R\n\nBrief;R;A\n'

    assert [record.line for record in rights(given).found.records] == [2, 4]
    assert list(letters(given)) == ["Budget and plan", "Brief"]
