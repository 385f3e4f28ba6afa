"""`import`: add people, initiatives, activities, tasks or a responsibility matrix from a table."""

import re
from pathlib import Path
from typing import Any

import click
import msgspec

from workshop.actions.tables.refused_rows import save_refused, see_answered
from workshop.actions.tables.taking_over import take_over
from workshop.cli.files import A_FILE, changing, reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user, to_person
from workshop.domain.facts.choices import Side
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.imports.clipboard.headless import NO_HEAD
from workshop.imports.preview.counts import counts
from workshop.imports.preview.settled import with_there
from workshop.imports.preview.there import choice_of, there_already
from workshop.imports.reading import Doubt, DoubtReport, How, Kind, Reading, Report, read
from workshop.texts import Texts
from workshop.texts.imports import choice_text

SOME_REFUSED = 1
"""The exit status when rows were left out."""
SIDES = (Side.MARKETING.value, Side.IT.value)


@click.command("import", short_help="Add entries from a table.")
@workshop_argument
@click.argument("kind", type=click.Choice([each.value for each in Kind]))
@click.argument("table_file", type=A_FILE, metavar="TABLE")
@click.option("--side", type=click.Choice(SIDES), help="The side of people and initiatives that name none.")
@click.option("--map", "pairs", multiple=True, metavar='"Column=field"', help="What a column holds.")
@click.option("--sheet", metavar="NAME", help="The sheet of a workbook.")
@click.option("--table", type=click.IntRange(1), metavar="N", help="The table of several, counted from 1.")
@click.option("--header-row", metavar="N", help="Where the names of the columns stand: 4, or 2-3.")
@click.option("--delimiter", metavar="C", help="What stands between the cells.")
@click.option("--encoding", metavar="E", help="How the letters are written.")
@click.option("--transpose", is_flag=True, help="Turn the table round first.")
@click.option("--decimal", type=click.Choice((",", ".")), help="The decimal mark of its amounts.")
@click.option("--answer", "answers", multiple=True, metavar="KEY=CHOICE", help="What a doubt comes to.")
@click.option("--refused", type=A_FILE, metavar="CSV", help="Write the rows that are left out, with reasons.")
@click.option("--dry-run", is_flag=True, help="Say what would be taken, and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def import_(
    file: Path,
    kind: str,
    table_file: Path,
    side: str | None,
    refused: Path | None,
    dry_run: bool,
    as_json: bool,
    **asked: Any,
) -> int:
    """Add entries to FILE from TABLE: participants, initiatives, activities, candidates, tasks or rights.

    TABLE is CSV, XLSX, Markdown, or a Trello board's JSON. The exit status is 1 when some rows were refused,
    and 2 when nothing was written.
    """
    texts = texts_of_user()
    how, of_side = _how(**asked), Side(side) if side else None
    with (reading if dry_run else changing)(file) as session:
        found = read(table_file, Kind(kind), how, session.snapshot, of_side, texts)
        found = _counted(with_there(found, Kind(kind), how, session.snapshot, texts), kind, session.snapshot)
        see_answered(found, how)
        if refused is not None and found.report.refused:
            save_refused(found, refused, texts, file)
            to_person(texts.say("{path} is written.", path=refused))
        if not dry_run:
            taken_for = of_side or Side.BOTH
            session.run(take_over, kind=Kind(kind), found=found, side=taken_for, there=choice_of(found))
    if as_json:
        result_json(msgspec.to_builtins(found.report))
    else:
        result(*_lines(texts, found))
    to_person(_done(texts, found.report, dry_run))
    return SOME_REFUSED if found.report.refused else 0


def _counted(found: Reading, kind: str, now: Snapshot) -> Reading:
    """The reading with those rows counted as taken that become entries: what is there and stays is not."""
    held = counts(found, there_already(now, Kind(kind), found), choice_of(found))
    report = msgspec.structs.replace(found.report, taken=held.taken + held.joined)
    return msgspec.structs.replace(found, report=report) if found.records else found


def _how(
    pairs: tuple[str, ...],
    answers: tuple[str, ...],
    header_row: str | None,
    delimiter: str | None,
    **plain: Any,
) -> How:
    return How(
        answers=dict(map(_answer, answers)),
        columns=dict(map(_pair, pairs)),
        header_row=_header_row(header_row) if header_row else None,
        delimiter=None if delimiter is None else {"tab": "\t", "\\t": "\t"}.get(delimiter, delimiter),
        **plain,
    )


def _pair(written: str) -> tuple[str, str]:
    """A column's name and the field it holds; the name may have an = of its own."""
    column, equals, field = written.rpartition("=")
    if not equals or not column.strip() or not field.strip():
        raise UserFixable("bad-map", written=written)
    return column.strip(), field.strip()


def _answer(written: str) -> tuple[str, str]:
    """A doubt's key and the choice for it. Raises UserFixable("bad-answer")."""
    key, equals, choice = written.partition("=")
    if not equals or not key.strip() or not choice.strip():
        raise UserFixable("bad-answer", written=written)
    return key.strip(), choice.strip()


def _header_row(written: str) -> tuple[int, int]:
    """The header's first and last row; 0 says that there is none. Raises UserFixable("bad-header-row")."""
    if written.strip() == "0":
        return NO_HEAD
    match = re.fullmatch(r"\s*(\d{1,7})\s*(?:[-–]\s*(\d{1,7})\s*)?", written)
    if match is None or not 1 <= int(match[1]) <= int(match[2] or match[1]):
        raise UserFixable("bad-header-row", written=written)
    return int(match[1]), int(match[2] or match[1])


def _lines(texts: Texts, found: Reading) -> list[str]:
    """What was read and how, then each row with something to say, in the words that the window has for it."""
    report = found.report
    how = (
        (texts.say("Encoding"), report.encoding),
        (texts.say("Delimiter"), report.delimiter),
        (texts.say("Sheet"), report.sheet),
        (texts.say("Table"), report.table),
        (texts.say("Header row"), report.header_row),
    )
    columns = [f"  {column.name} → {column.field or '–'}" for column in report.columns]
    refused = [
        texts.say("Row {line} is left out: {why}", line=row.line, why=row.why) for row in report.refused
    ]
    warnings = [
        texts.say("Row {line}: {what}", line=row.line, what=row.what)
        if row.line
        else texts.say("The table: {what}", what=row.what)
        for row in report.warnings
    ]
    doubts = [_doubt(texts, each, said) for each, said in zip(found.doubts, report.doubts, strict=True)]
    read_as = [f"{name}: {value!r}" for name, value in how if value]
    return [*read_as, *columns, *refused, *warnings, *doubts]


def _doubt(texts: Texts, doubt: Doubt, said: DoubtReport) -> str:
    """What could be read in two ways, which one holds, and how to say another."""

    def words(choice: str) -> str:
        return choice_text(texts, doubt.code, choice, doubt.params)

    others = [
        f"{words(choice)} (--answer {doubt.key}={choice})"
        for choice in doubt.choices
        if choice != doubt.chosen
    ]
    params = {"what": said.what, "chosen": words(doubt.chosen), "others": "; ".join(others)}
    return texts.say("In doubt: {what} Taken: {chosen}. Else: {others}", **params)


def _done(texts: Texts, report: Report, dry_run: bool) -> str:
    if dry_run:
        return texts.plural(
            "{taken} of {n} row would be taken; nothing was written.",
            "{taken} of {n} rows would be taken; nothing was written.",
            report.rows,
            taken=report.taken,
        )
    return texts.plural(
        "{taken} of {n} row is taken.", "{taken} of {n} rows are taken.", report.rows, taken=report.taken
    )


BY_NAME = {"import": import_}
