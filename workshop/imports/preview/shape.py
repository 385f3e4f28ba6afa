"""The shape of a table: by it the columns that somebody chose are known again."""

from collections.abc import Sequence
from hashlib import sha256

from workshop.domain.text import folded
from workshop.imports.asking import Kind


def shape_of(kind: Kind, names: Sequence[str]) -> str:
    """A hash of what a table of this kind calls its columns."""
    written = "\x1f".join((kind.value, *map(folded, names)))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
