"""The shareable content in canonical JSON, and its fingerprint.

Canonical is what RFC 8785 says: keys sorted, nothing between the parts, numbers as ECMAScript writes them,
UTF-8. So whoever has the content can compute the fingerprint with any tool.
"""

from decimal import Decimal
from functools import cache
from hashlib import sha256
from json import dumps
from typing import Any

import msgspec
from msgspec import inspect

from workshop.domain.document import KINDS, Document, plain, topics_of

_LARGEST_PLAIN, _SMALLEST_PLAIN = 20, -6
"""Exponents between which ECMAScript writes a number without one."""


def canonical(document: Document) -> bytes:
    """The document in canonical JSON, every key of the format in it that is written."""
    parts = (b'"%s":%s' % (name.encode(), _topic(document, name)) for name in sorted(topics_of(document)))
    return b"{" + b",".join(parts) + b"}"


def _topic(document: Document, name: str) -> bytes:
    """One key's value; what holds neither floats nor free keys is the same from msgspec, and there sooner."""
    value = getattr(document, name)
    if _is_simple(name):
        return msgspec.json.encode(value, order="sorted")
    return _written(plain(value)).encode()


@cache
def _is_simple(name: str) -> bool:
    if name in KINDS and KINDS[name].added:
        return False
    fields = inspect.type_info(Document).fields  # type: ignore[attr-defined]
    return next(_all_simple(field.type) for field in fields if field.name == name)


def _all_simple(kind: inspect.Type) -> bool:
    match kind:
        case inspect.FloatType() | inspect.DictType():
            return False
        case inspect.Metadata():
            return _all_simple(kind.type)
        case inspect.UnionType():
            return all(map(_all_simple, kind.types))
        case inspect.StructType():
            return all(_all_simple(field.type) for field in inspect.type_info(kind.cls).fields)  # type: ignore[attr-defined]
        case inspect.VarTupleType():
            return _all_simple(kind.item_type)
        case inspect.TupleType():
            return all(map(_all_simple, kind.item_types))
    return True


def fingerprint(content: bytes) -> str:
    """The SHA-256 of content in canonical JSON, in hex."""
    return sha256(content).hexdigest()


def _written(value: Any) -> str:
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=lambda pair: str(pair[0]).encode("utf-16-be"))
        return "{" + ",".join(f"{_written(str(key))}:{_written(part)}" for key, part in pairs) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(_written, value)) + "]"
    return _number(value) if isinstance(value, float) else dumps(value, ensure_ascii=False)


def _number(value: float) -> str:
    shortest = Decimal(repr(value)).normalize()
    if not shortest:
        return "0"
    if _SMALLEST_PLAIN <= shortest.adjusted() <= _LARGEST_PLAIN:
        return f"{shortest:f}"
    return f"{shortest:e}"
