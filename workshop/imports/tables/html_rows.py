"""HTML as rows of cells: the tables and lists that spreadsheets, writers, mails, chats and Markdown hold."""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from workshop.domain.text import clean_line
from workshop.imports.tables.grid import Line

_LONGEST = 2_000_000
"""Characters of HTML that are looked at where the window waits; of more, the plain text is read."""

_STRUCTURED = re.compile(r"<\s*(?:table|li)\b|mso-list\s*:|MsoListParagraph", re.IGNORECASE)
_MARK_OF_LIST = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_UNSEEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_BLOCKS = frozenset(
    {"p", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre"}
    | {"section", "article", "header", "footer"}
)
_PASSED_OVER = frozenset({"head", "style", "script", "title", "template", "xml"})
_EMPTY = frozenset(["br", "img", "hr", "input", "meta", "link", "col", "area", "base", "wbr", "source"])
_WIDEST = 1_000


def rows_of_html(html: str) -> list[tuple[str, ...]] | None:
    """The rows that hold something, of all tables, and of what stands around them a cell a line.

    None where there is neither a table nor a list in it: then the plain text says as much.
    """
    if not html or len(html) > _LONGEST or not _STRUCTURED.search(html):
        return None
    return [line.cells for line in _read(html) if any(line.cells)]


def lines_of_table(html: str, first: int) -> list[Line]:
    """The rows of a table in a text whose first line has this number; one cell over all columns is a heading.

    Of rows on one line each counts as the next.
    """
    lines: list[Line] = []
    for line in _read(html[:_LONGEST]):
        if any(line.cells):
            number = max(first - 1 + line.number, lines[-1].number + 1 if lines else first)
            lines.append(Line(number, line.cells, line.heading))
    return lines


def _read(html: str) -> Sequence[Line]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return reader.lines


class _Table:
    """One table that is being read; `spans` are the columns that a cell above reaches down into."""

    def __init__(self) -> None:
        self.row: list[str] | None = None
        self.cell: list[str] | None = None
        self.across, self.down = 1, 1
        self.spans: dict[int, int] = {}
        self.line = 1
        self.is_wide = False
        self.is_layout = False

    def fill_from_above(self) -> None:
        while self.row is not None and self.spans.get(len(self.row), 0) > 0:
            self.spans[len(self.row)] -= 1
            self.row.append("")

    def end_cell(self) -> str | None:
        if self.row is None or self.cell is None:
            return None
        text, self.cell = clean_line("".join(self.cell)), None
        self.fill_from_above()
        first = len(self.row)
        self.is_wide = not first and self.across > 1
        self.row += [text] + [""] * (self.across - 1)
        if self.down > 1:
            self.spans |= dict.fromkeys(range(first, first + self.across), self.down - 1)
        return text


class _Reader(HTMLParser):
    """Gathers `lines`; a table that holds other tables is layout, and its cells are lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._tables: list[_Table] = []
        self._line: list[str] = []
        self._passed: list[str] = []
        self._is_item = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._passed or self._is_unseen(tag, dict(attrs)):
            if tag not in _EMPTY:
                self._passed.append(tag)
            return
        if tag == "table":
            self._begin_table()
        elif tag == "tr" and self._tables:
            self._end_row()
            self._tables[-1].row, self._tables[-1].line = [], self.getpos()[0]
        elif tag in ("td", "th") and self._tables:
            self._begin_cell(dict(attrs))
        elif tag == "br" and self._is_item:
            self._line.append(" ")
        elif tag == "br" or tag in _BLOCKS:
            self._break()
            self._is_item = tag == "li"

    def handle_endtag(self, tag: str) -> None:
        if self._passed:
            if tag in self._passed:
                while self._passed.pop() != tag:
                    pass
        elif tag == "table" and self._tables:
            self._end_row()
            self._tables.pop()
        elif tag == "tr" and self._tables:
            self._end_row()
        elif tag in ("td", "th") and self._tables:
            self._end_cell()
        elif tag in _BLOCKS:
            self._break()
            self._is_item = False

    def handle_data(self, data: str) -> None:
        if self._passed:
            return
        cell = self._cell()
        (self._line if cell is None else cell).append(data)

    def _is_unseen(self, tag: str, attrs: dict[str, str | None]) -> bool:
        style = attrs.get("style") or ""
        return tag in _PASSED_OVER or bool(_MARK_OF_LIST.search(style) or _UNSEEN.search(style))

    def _cell(self) -> list[str] | None:
        table = self._tables[-1] if self._tables else None
        return None if table is None or table.is_layout else table.cell

    def _break(self) -> None:
        cell = self._cell()
        if cell is None:
            self.end_line()
        else:
            cell.append(" ")

    def end_line(self) -> None:
        """What was said outside of tables is a row of one cell."""
        text = clean_line("".join(self._line))
        self._line = []
        if text:
            self.lines.append(Line(self.getpos()[0], (text,)))

    def _begin_table(self) -> None:
        self.end_line()
        if self._tables:
            around = self._tables[-1]
            if not around.is_layout:
                around.end_cell()
                self.lines += [Line(around.line, (text,)) for text in around.row or () if text]
                around.row, around.is_layout = None, True
        self._tables.append(_Table())

    def _begin_cell(self, attrs: dict[str, str | None]) -> None:
        self._end_cell()
        table = self._tables[-1]
        if table.is_layout:
            return
        table.row = [] if table.row is None else table.row
        table.across, table.down = _span(attrs.get("colspan")), _span(attrs.get("rowspan"))
        table.cell = []

    def _end_cell(self) -> None:
        if self._tables[-1].is_layout:
            self.end_line()
        else:
            self._tables[-1].end_cell()

    def _end_row(self) -> None:
        self._end_cell()
        table = self._tables[-1]
        if table.row is not None:
            table.fill_from_above()
            is_heading = table.is_wide and not any(table.row[1:])
            self.lines.append(Line(table.line, tuple(table.row[:_WIDEST]), is_heading))
        table.row = None


def _span(written: str | None) -> int:
    return min(max(int(written), 1), _WIDEST) if written and written.isdecimal() and len(written) < 5 else 1
