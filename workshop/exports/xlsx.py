"""The workbook: typed cells, frozen heads and filters; what somebody typed is text and never a formula."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, BinaryIO

from workshop.errors import ExportTrouble
from workshop.report.workbook.tables import Book, Cell, Kind, Row, TableSheet

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

DIGITS = 15
"""Significant digits that a spreadsheet's number keeps; more of them are written as text."""

_WIDTHS: Mapping[Kind, int] = {
    Kind.LINE: 30,
    Kind.PROSE: 60,
    Kind.WORD: 16,
    Kind.LETTER: 12,
    Kind.NUMBER: 10,
    Kind.COUNT: 10,
    Kind.SHARE: 10,
    Kind.MONEY: 14,
    Kind.DAY: 13,
    Kind.MOMENT: 18,
}
_FORMATS: Mapping[Kind, Mapping[str, Any]] = {
    Kind.LINE: {"text_wrap": True, "align": "left", "indent": 1},
    Kind.PROSE: {"text_wrap": True, "align": "left", "indent": 1},
    Kind.WORD: {"align": "left", "indent": 1},
    Kind.LETTER: {"align": "center"},
    Kind.NUMBER: {"num_format": "0.00"},
    Kind.COUNT: {"num_format": "0"},
    Kind.SHARE: {"num_format": "0%"},
    Kind.MONEY: {"num_format": "#,##0.00"},
    Kind.DAY: {"num_format": "yyyy-mm-dd", "align": "left", "indent": 1},
    Kind.MOMENT: {"num_format": "yyyy-mm-dd hh:mm", "align": "left", "indent": 1},
}
_LINE, _TALLEST = 14.0, 409.0
"""Points a line, and what no row may exceed."""
_PLAIN = {"font_name": "Inter", "font_size": 10, "valign": "top"}
_HEAD = {
    **_PLAIN,
    "bold": True,
    "font_color": "#FFFFFF",
    "bg_color": "#12151A",
    "text_wrap": True,
    "valign": "vcenter",
    "indent": 1,
}
_FIGURES = (Kind.NUMBER, Kind.COUNT, Kind.SHARE, Kind.MONEY)


def write_workbook(
    book: Book,
    out: BinaryIO,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the workbook; no text in it is longer than a cell holds. Raises ExportTrouble("cancelled")."""
    from xlsxwriter import Workbook

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    file = Workbook(out, {**options, "default_date_format": "yyyy-mm-dd"})
    _describe(file, book)
    ink = _Ink(file)
    for done, sheet in enumerate(book.sheets):
        if cancelled is not None and cancelled():
            file.close()
            raise ExportTrouble("cancelled")
        _write(file.add_worksheet(sheet.name), sheet, ink)
        if progress is not None:
            progress((done + 1) / (len(book.sheets) + 1))
    file.close()
    if progress is not None:
        progress(1.0)


def _describe(file: Any, book: Book) -> None:
    """The file's properties; its date is the workshop's, so that equal content gives equal bytes."""
    made = datetime(book.dated.year, book.dated.month, book.dated.day) if book.dated else datetime(2000, 1, 1)
    file.set_properties({"title": book.title, "company": book.company, "created": made})
    file.set_size(28_000, 16_000)


def _head(kind: Kind, ink: "_Ink") -> "Format":
    return ink.figure_head if kind in _FIGURES else ink.head


class _Ink:
    """A format for each kind of column, made once."""

    def __init__(self, file: Any) -> None:
        self.head: Format = file.add_format(_HEAD)
        self.figure_head: Format = file.add_format({**_HEAD, "align": "right", "indent": 0})
        self.by_kind: dict[Kind, Format] = {
            kind: file.add_format({**_PLAIN, **_FORMATS.get(kind, {})}) for kind in Kind
        }


def _write(page: "Worksheet", sheet: TableSheet, ink: _Ink) -> None:
    kinds = [column.kind for column in sheet.columns]
    formats = [ink.by_kind[kind] for kind in kinds]
    widths = [_WIDTHS[kind] if _FORMATS.get(kind, {}).get("text_wrap") else 0 for kind in kinds]
    page.freeze_panes(1, sheet.frozen)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    for place, (kind, form) in enumerate(zip(kinds, formats, strict=True)):
        page.set_column(place, place, _WIDTHS[kind], form)
    page.set_row(0, 30)
    for place, column in enumerate(sheet.columns):
        page.write_string(0, place, column.head, _head(column.kind, ink))
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    for number, row in enumerate(sheet.rows, 1):
        tall = _lines(row, widths)
        if tall > 1:
            page.set_row(number, min(tall * _LINE, _TALLEST))
        _write_row(page, number, row, formats, ink.by_kind[Kind.DAY])


def _lines(row: Row, widths: Sequence[int]) -> int:
    """About how many lines the row's wrapped texts take; not every program works that out itself."""
    most = 1
    for cell, wide in zip(row, widths, strict=True):
        if wide and type(cell) is str and (len(cell) > wide or "\n" in cell):
            most = max(most, sum(1 + len(each) // wide for each in cell.split("\n")))
    return most


def _write_row(page: "Worksheet", number: int, row: Row, formats: "list[Format]", day: "Format") -> None:
    for place, cell in enumerate(row):
        if type(cell) is str:
            if cell:
                page.write_string(number, place, cell, formats[place])
        elif cell is not None:
            _write_value(page, number, place, cell, formats[place], day)


def _write_value(
    page: "Worksheet", number: int, place: int, cell: Cell, form: "Format", day: "Format"
) -> None:
    """A date or a figure as such; as text where a spreadsheet would change it."""
    if isinstance(cell, date):
        page.write_datetime(number, place, cell, form if isinstance(cell, datetime) else day)
    elif isinstance(cell, Decimal) and len(cell.normalize().as_tuple().digits) > DIGITS:
        page.write_string(number, place, f"{cell:f}", form)
    elif isinstance(cell, int | float | Decimal):
        page.write_number(number, place, cell, form)
    else:
        page.write_string(number, place, str(cell), form)
