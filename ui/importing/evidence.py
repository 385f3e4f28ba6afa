"""What the fields of the strip hold and offer, and in words what speaks for it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from ui.importing.model import Preview
from workshop.imports.asking import WITH_AMOUNTS, Kind
from workshop.imports.clipboard.headless import NO_HEAD
from workshop.texts.importing.encodings import ENCODINGS

translate = QCoreApplication.translate

_ROWS = 20


class Shown(NamedTuple):
    """What a field shows."""

    value: object
    choices: Sequence[tuple[object, str]]
    evidence: str = ""
    is_doubtful: bool = False
    is_changed: bool = False


class Strips:
    """The fields that this source and kind have."""

    def __init__(self, preview: Preview) -> None:
        self._preview = preview

    def offered(self) -> list[tuple[str, str]]:
        """The fields by their keys, with their names."""
        source, kind = self._preview.source, self._preview.kind
        fields = []
        if source.has_letters:
            fields.append(("encoding", translate("Strip", "Encoding")))
        if source.has_marks:
            fields.append(("delimiter", translate("Strip", "Separator")))
        fields.append(("table", translate("Strip", "Sheet or table")))
        fields.append(("header_row", translate("Strip", "Header row")))
        if kind in WITH_AMOUNTS:
            fields.append(("decimal", translate("Strip", "Decimal mark")))
        if kind is Kind.RIGHTS:
            fields.append(("transpose", translate("Strip", "Activities stand")))
        return fields

    def asked(self, key: str, value: object) -> dict[str, object]:
        """What is to be asked for where a field is given this value; None is what was found."""
        if key == "transpose":
            return {"transpose": bool(value), "table": None, "columns": {}}
        if key in ("table", "header_row", "encoding", "delimiter"):
            return {key: value, "columns": {}}
        return {key: value or None}

    def shown(self, key: str) -> Shown:
        """What a field holds now."""
        made: Shown = getattr(self, f"_{key}")()
        changed = bool(getattr(self._preview.how, key))
        return made._replace(is_changed=changed)

    def _encoding(self) -> Shown:
        seen, held = self._preview.evidence, self._preview.reading.report.encoding
        value = _plain(held or "")
        choices = _with(tuple(ENCODINGS.items()), value)
        if seen.unread:
            words = self._preview.bridge.texts.plural(
                "{n} letter cannot be read", "{n} letters cannot be read", seen.unread
            )
            return Shown(value, choices, words, True)
        words = translate("Strip", "“{word}” reads well").format(word=seen.word) if seen.word else ""
        return Shown(value, choices, words or translate("Strip", "plain letters only"))

    def _delimiter(self) -> Shown:
        names = {
            ",": translate("Strip", "Comma"),
            ";": translate("Strip", "Semicolon"),
            "\t": translate("Strip", "Tab"),
            "|": translate("Strip", "Vertical bar"),
        }
        seen, held = self._preview.evidence, self._preview.reading.report.delimiter or ""
        choices = _with(tuple(names.items()), held)
        texts = self._preview.bridge.texts
        if seen.even == seen.rows:
            words = texts.plural("{n} column in every row", "{n} columns in every row", seen.columns)
            return Shown(held, choices, words)
        said = texts.plural(
            "{n} column, in {even} of {rows}",
            "{n} columns, in {even} of {rows}",
            seen.columns,
            even=seen.even,
            rows=texts.plural("{n} row", "{n} rows", seen.rows),
        )
        return Shown(held, choices, said, seen.columns == 1)

    def _table(self) -> Shown:
        report, seen = self._preview.reading.report, self._preview.evidence
        of = translate("Strip", "Table {n} of {all}")
        choices = [
            (n, title or of.format(n=n, all=len(report.tables))) for n, title in enumerate(report.tables, 1)
        ]
        words = translate("Strip", "rows {first} to {last}").format(first=seen.first, last=seen.last)
        return Shown(
            report.table, choices, words if seen.rows else translate("Strip", "no rows"), not seen.rows
        )

    def _header_row(self) -> Shown:
        held = _span(self._preview.reading.report.header_row)
        rows = [(n, n) for n in range(1, _ROWS + 1)]
        here = held or (1, 1)
        extra = [(here[0], here[0]), (here[0], here[0] + 1), here]
        spans = sorted({*rows, *extra})
        choices: list[tuple[object, str]] = [(span, _row_words(span)) for span in spans]
        none = translate("Strip", "None")
        if held is None:
            choices.insert(0, (None, none))
            return Shown(None, choices, translate("Strip", "no row names the columns"), True)
        if self._preview.kind is not Kind.RIGHTS:
            choices = [(NO_HEAD, none), *(each for each in choices if each[0] != NO_HEAD)]
        if held == NO_HEAD:
            return Shown(held, choices, translate("Strip", "told by what is in them"))
        if self._preview.missing:
            words = translate("Strip", "no column is known by its name")
            return Shown(held, choices, words, True)
        above = held[0] - 1
        if not above:
            return Shown(held, choices, translate("Strip", "the first row"))
        words = self._preview.bridge.texts.plural(
            "{n} row above it is left out", "{n} rows above it are left out", above
        )
        return Shown(held, choices, words)

    def _decimal(self) -> Shown:
        choices = [
            ("", translate("Strip", "As each is written")),
            (",", translate("Strip", "Comma")),
            (".", translate("Strip", "Point")),
        ]
        doubt = next((each for each in self._preview.doubts if each.key == "decimals"), None)
        held = self._preview.how.decimal or (doubt.chosen if doubt and doubt.chosen in (",", ".") else "")
        n = self._preview.evidence.amounts
        words = self._preview.bridge.texts.plural("in {n} amount", "in all {n} amounts", n) if n else ""
        return Shown(held, choices, words or translate("Strip", "no amounts"), doubt is not None)

    def _transpose(self) -> Shown:
        choices = [
            (False, translate("Strip", "Down the side")),
            (True, translate("Strip", "Across the top")),
        ]
        matrix = self._preview.reading.matrix
        people = len(matrix.people) if matrix is not None else 0
        words = self._preview.bridge.texts.plural("{n} person found", "{n} people found", people)
        return Shown(self._preview.how.transpose, choices, words)


def _plain(encoding: str) -> str:
    return {"utf8": "utf-8", "utf-16le": "utf-16", "utf-16be": "utf-16", "windows-1252": "cp1252"}.get(
        encoding, encoding
    )


def _with(choices: Sequence[tuple[object, str]], value: str) -> list[tuple[object, str]]:
    """The choices, and what holds where it is none of them."""
    known = any(each == value for each, _ in choices)
    return [*choices] if known or not value else [(value, value), *choices]


def _span(header: int | str | None) -> tuple[int, int] | None:
    if header is None:
        return None
    first, _, last = str(header).partition("-")
    return int(first), int(last or first)


def _row_words(span: tuple[int, int]) -> str:
    if span[0] == span[1]:
        return translate("Strip", "Row {n}").format(n=span[0])
    return translate("Strip", "Rows {first} and {last}").format(first=span[0], last=span[1])
