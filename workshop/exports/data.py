"""The data format written out: one fact a line, so that two versions compare line by line."""

import inspect
from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from workshop.domain.document import MANY, Document, plain, topics_of

TITLE = "Joint Charter data, version 1"
"""What the schema calls the format."""


def write_json(document: Document, out: BinaryIO) -> None:
    """Write the whole document, private parts included, as UTF-8 with every key in the format's order."""
    for piece in _pieces(document):
        out.write(piece)


def _pieces(document: Document) -> Iterator[bytes]:
    yield b"{"
    for place, field in enumerate(topics_of(document)):
        value = getattr(document, field)
        yield b'%s\n"%s": ' % (b"," if place else b"", field.encode())
        yield _list(value) if field in MANY and value else _one(value)
    yield b"\n}\n"


def _list(facts: tuple[object, ...]) -> bytes:
    return b"[\n  " + b",\n  ".join(_one(fact) for fact in facts) + b"\n]"


def _one(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(plain(value)), indent=0).strip()


def json_schema() -> bytes:
    """The JSON Schema of the data format; resources/schema holds the same."""
    schema = _cleaned(msgspec.json.schema(Document))
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": TITLE, **schema}
    return msgspec.json.format(msgspec.json.encode(named), indent=2) + b"\n"


def _cleaned(part: Any) -> Any:
    """The schema with its descriptions free of the source's indentation, which Python 3.13 strips itself."""
    if isinstance(part, dict):
        plain = {key: _cleaned(value) for key, value in part.items()}
        words = plain.get("description")
        return {**plain, "description": inspect.cleandoc(words)} if isinstance(words, str) else plain
    return [_cleaned(each) for each in part] if isinstance(part, list | tuple) else part
