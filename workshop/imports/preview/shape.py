"""The shape of a table: by it the columns that somebody chose are known again."""

from collections.abc import Mapping, Sequence
from hashlib import sha256

import msgspec

from workshop.domain.rights.table import fold
from workshop.imports.asking import Kind


class Mapped(msgspec.Struct, frozen=True):
    """What the columns of a shape became; `columns` as in `How`, by place alone: names are somebody's."""

    shape: str
    columns: Mapping[str, str] = {}
    joins: Mapping[str, str] = {}


def shape_of(kind: Kind, names: Sequence[str]) -> str:
    """A hash of what a table of this kind calls its columns."""
    written = "\x1f".join((kind.value, *map(fold, names)))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
