"""The shareable content in canonical JSON, and its fingerprint.

Canonical is what RFC 8785 says: keys sorted, nothing between the parts, numbers as ECMAScript writes them,
UTF-8. So whoever has the content can compute the fingerprint with any tool.
"""

from decimal import Decimal
from hashlib import sha256
from json import dumps
from typing import Any

import msgspec

from workshop.domain.document import Document

_LARGEST_PLAIN, _SMALLEST_PLAIN = 20, -6
"""Exponents between which ECMAScript writes a number without one."""


def canonical(document: Document) -> bytes:
    """The document in canonical JSON, every key of the format in it."""
    return _written(msgspec.to_builtins(document)).encode()


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
