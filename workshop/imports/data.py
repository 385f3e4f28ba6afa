"""The data format read in: strictly, and with the place named where it does not hold."""

import json
import os
import re
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any, NoReturn

import msgspec
from msgspec import inspect

from resources import RESOURCES
from workshop import child
from workshop.domain.bounds import mended
from workshop.domain.document import FORMAT, VERSION, Document
from workshop.domain.references import integrity
from workshop.domain.text import clean
from workshop.errors import FileTrouble, UserFixable
from workshop.given import open_given

LARGEST = 64 * 2**20
"""Largest data file that is read, in bytes."""
MOST_ENTRIES = 250_000
"""Most entries of all lists together."""

MENDS = "mend"
"""The child's word for it."""

_CHILD = "workshop.imports.data_child"
_SECONDS = 40.0

_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<key>.*?)`(?: - at `(?P<path>.*)`)?$", re.DOTALL)
_MISSING = re.compile(r"^Object missing required field `(?P<key>.*?)`(?: - at `(?P<path>.*)`)?$", re.DOTALL)
_IN_STRUCT = re.compile(r"^(?P<why>`(?P<key>\w+)` is .*?)(?: - at `(?P<path>.*)`)?$", re.DOTALL)
_OTHER = re.compile(r"^(?P<why>.*?)(?: - at `(?P<path>.*)`)?$", re.DOTALL)


def read_document(
    path: Path, cancelled: Callable[[], bool] = child.never, *, mends: bool = False
) -> Document:
    """The workshop that a data file describes, read in a process of its own.

    `mends` brings values of an earlier version within the bounds of today instead of refusing them.

    Raises UserFixable (what `read_bytes` does, file-too-large, data-too-large, cancelled) and FileTrouble
    (missing, is-a-folder, not-a-file, unreadable, name-too-long).
    """
    with open_given(path) as file:
        if os.fstat(file.fileno()).st_size > LARGEST:
            raise UserFixable("file-too-large", file=str(path), limit=LARGEST >> 20)
    try:
        words = (str(path.absolute()), MENDS) if mends else (str(path.absolute()),)
        said = child.run(_CHILD, *words, seconds=_SECONDS, cancelled=cancelled)
    except child.ChildEnded as error:
        raise UserFixable("cancelled" if cancelled() else "data-too-large", file=str(path)) from error
    head, _, rest = said.partition(b"\n")
    answer = msgspec.json.decode(head, type=Answer)
    if answer.code:
        params = {**answer.params, "path" if answer.is_of_file else "file": str(path)}
        raise (FileTrouble if answer.is_of_file else UserFixable)(answer.code, **params)
    return msgspec.json.decode(rest, type=Document)


def read_bytes(data: bytes, name: str = "", *, mends: bool = False) -> Document:
    """The workshop that these bytes describe; its texts cleaned, all else as it stands unless it `mends`.

    Raises UserFixable: not-utf8, not-json, not-data, not-a-number, key-twice, newer-data, too-many-entries,
    unknown-key, missing-key, bad-data, not-unique, unknown-id, unknown-role.
    """
    raw = _parsed(data, name)
    if mends:
        with suppress(ValueError):  # what can't be mended is told of below, with its place
            raw = mended(raw, inspect.type_info(Document))
    return _document(raw, name)


class Answer(msgspec.Struct, frozen=True):
    """What the child says first: nothing, or why there is no document; `is_of_file` of FileTrouble."""

    code: str = ""
    params: dict[str, str] = {}
    is_of_file: bool = False


def example() -> Document:
    """The workshop that is bundled with the product."""
    return read_bytes((RESOURCES / "samples" / "example.json").read_bytes())


class _Refused(Exception):
    """Something in the text that JSON lets pass and this format does not."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def _parsed(data: bytes, name: str) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except _Refused as refused:
        raise UserFixable(refused.code, file=name, **refused.params) from refused
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserFixable("not-utf8", file=name, line=line) from error
    except json.JSONDecodeError as error:
        raise UserFixable("not-json", file=name, line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise UserFixable("not-data", file=name) from error


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object with clean texts; a key that is there twice would silently win over the other."""
    found: dict[str, Any] = {}
    for written, value in pairs:
        key = clean(written)
        if key in found:
            raise _Refused("key-twice", key=key)
        found[key] = _cleaned(value)
    return found


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(entry) if isinstance(entry, str | list) else entry for entry in value]
    return value


def _no_constant(word: str) -> NoReturn:
    raise _Refused("not-a-number", word=word)


def _document(raw: Any, name: str) -> Document:
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise UserFixable("not-data", file=name)
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise UserFixable("newer-data", file=name, version=version)
    if sum(len(entries) for entries in raw.values() if isinstance(entries, list)) > MOST_ENTRIES:
        raise UserFixable("too-many-entries", file=name, limit=MOST_ENTRIES)
    try:
        document = _with_ids_of_breaks(msgspec.convert(raw, Document))
    except msgspec.ValidationError as error:
        raise _worded(str(error), name) from error
    _hold_together(document, name)
    return document


def _worded(message: str, name: str) -> UserFixable:
    """The validator's words as a code, with the path that ends in the key at fault."""
    for code, pattern in (("unknown-key", _UNKNOWN), ("missing-key", _MISSING)):
        if match := pattern.match(message):
            path = match["path"] or "$"
            return UserFixable(code, file=name, path=f"{path}.{match['key']}")
    match = _IN_STRUCT.match(message) or _OTHER.match(message)
    assert match is not None
    path = ".".join([match["path"] or "$", *([match["key"]] if match.re is _IN_STRUCT else [])])
    return UserFixable("bad-data", file=name, path=path, why=match["why"])


def _with_ids_of_breaks(document: Document) -> Document:
    """The document with an id for each break that was written without one."""
    taken = {box.id for box in document.agenda}
    free = (id_ for id_ in (f"break-{n}" for n in count(1)) if id_ not in taken)
    agenda = tuple(
        box if box.step or box.id else msgspec.structs.replace(box, id=next(free)) for box in document.agenda
    )
    return msgspec.structs.replace(document, agenda=agenda)


def _hold_together(document: Document, name: str) -> None:
    problems = list(integrity.problems(document))
    if problems:
        first, more = problems[0], len(problems) - 1
        raise UserFixable(first.code, file=name, path=first.path, value=first.value, more=more)
