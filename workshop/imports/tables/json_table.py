"""JSON as tables: a Trello board's cards and members, or a list of records."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from workshop.errors import UserFixable
from workshop.given import read_given
from workshop.imports.tables.csv_table import LARGEST
from workshop.imports.tables.encodings import decode
from workshop.imports.tables.grid import Grid, Line, Remark

_Json: TypeAlias = dict[str, Any]

_HEADS = (
    "Card",
    "Description",
    "List",
    "Labels",
    "Members",
    "Start Date",
    "Due Date",
    "Due Complete",
    "Archived",
    "Card ID",
)
"""None of them can be taken for people's names."""
_ROWS, _COLUMNS = 50_000, 400


def read_json(path: Path, encoding: str | None) -> list[Grid]:
    """The tables of a Trello board, its cards first; or the one of a list of records.

    Rows are counted as the file has them: the first card is 2, below the names of the columns. Raises
    UserFixable: empty-table, bad-encoding, no-table, too-many-rows.
    """
    data = read_given(path, LARGEST)
    if not data.strip():
        raise UserFixable("empty-table", path=str(path))
    text, name, _ = decode(data, encoding, path)
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UserFixable("no-table") from error
    if isinstance(content, dict) and _is_board(content):
        return [_cards(content, name), _members(content, name)]
    if isinstance(content, list) and content and all(isinstance(each, dict) for each in content):
        return [_records(content, name)]
    raise UserFixable("no-table")


def _is_board(content: _Json) -> bool:
    return isinstance(content.get("cards"), list) and isinstance(content.get("lists"), list)


def _of(content: _Json, name: str) -> list[_Json]:
    """The entries of a list of the board; anything else in it is none."""
    listed = content.get(name)
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _names(content: _Json, listed: str, *fields: str) -> dict[str, str]:
    """What each entry of a list is called, by its id."""
    return {
        str(each.get("id")): next((str(each[field]) for field in fields if each.get(field)), "")
        for each in _of(content, listed)
    }


def _cards(board: _Json, encoding: str) -> Grid:
    lists, members = _names(board, "lists", "name"), _names(board, "members", "fullName", "username")
    closed = {str(each.get("id")) for each in _of(board, "lists") if each.get("closed") is True}
    own = _names(board, "customFields", "name")
    options = {
        str(option.get("id")): _value(option.get("value"))
        for field in _of(board, "customFields")
        for option in _of(field, "options")
    }
    lines, remarks = [Line(1, (*_HEADS, *own.values()))], []
    for number, card in enumerate(_of(board, "cards")[:_ROWS], 2):
        id_ = str(card.get("idList"))
        if id_ in closed and card.get("closed") is not True:
            remarks.append(Remark(number, "list-archived", {"list": lists.get(id_, "")[:120]}))
        cells = _card(card, lists.get(id_, ""), members)
        items = {str(each.get("idCustomField")): each for each in _of(card, "customFieldItems")}
        extra = (_custom(items.get(field), options) for field in own)
        lines.append(Line(number, (*cells, *extra)))
    title = str(board.get("name") or "")
    return Grid(tuple(lines), title=title, encoding=encoding, remarks=tuple(remarks))


def _card(card: _Json, of_list: str, members: Mapping[str, str]) -> tuple[str, ...]:
    labels = (str(each.get("name") or each.get("color") or "") for each in _of(card, "labels"))
    ids = card.get("idMembers")
    people = (members.get(str(id_), "") for id_ in ids) if isinstance(ids, list) else ()
    return (
        _value(card.get("name")),
        _value(card.get("desc")),
        of_list,
        ", ".join(filter(None, labels)),
        "; ".join(filter(None, people)),
        _value(card.get("start")),
        _value(card.get("due")),
        "true" if card.get("dueComplete") is True else "",
        "true" if card.get("closed") is True else "",
        _value(card.get("id")),
    )


def _custom(item: _Json | None, options: Mapping[str, str]) -> str:
    """What a field that the board's people made holds on a card."""
    if item is None:
        return ""
    value = item.get("value")
    return options.get(str(item.get("idValue")), "") if value is None else _value(value)


def _value(value: Any) -> str:
    """A value as a cell; of a field's value, which names its kind, what it holds."""
    if isinstance(value, dict):
        return _value(next(iter(value.values()), ""))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_value, value)))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _members(board: _Json, encoding: str) -> Grid:
    heads = ("Full name", "Username")
    people = [
        (_value(each.get("fullName")) or _value(each.get("username")), _value(each.get("username")))
        for each in _of(board, "members")
    ]
    lines = (Line(number, cells) for number, cells in enumerate([heads, *people], 1))
    return Grid(tuple(lines), title="Members", encoding=encoding)


def _records(records: Sequence[_Json], encoding: str) -> Grid:
    """A list of objects: their keys are the columns."""
    if len(records) > _ROWS:
        raise UserFixable("too-many-rows", limit=_ROWS)
    heads = [*dict.fromkeys(key for record in records for key in record)][:_COLUMNS]
    rows = (tuple(_value(record.get(head)) for head in heads) for record in records)
    lines = (Line(number, tuple(cells)) for number, cells in enumerate([tuple(heads), *rows], 1))
    return Grid(tuple(lines), encoding=encoding)
