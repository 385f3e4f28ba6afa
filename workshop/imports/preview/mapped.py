"""What the columns of a table became, as a machine remembers it; read before the first window paints."""

from collections.abc import Mapping

import msgspec


class Mapped(msgspec.Struct, frozen=True):
    """What the columns of a shape became; `columns` as in `How`, by place alone: names are somebody's."""

    shape: str
    columns: Mapping[str, str] = {}
    joins: Mapping[str, str] = {}
