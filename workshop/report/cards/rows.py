"""A row of a card, worded."""

import msgspec


class Row(msgspec.Struct, frozen=True):
    """What it is about, what is said of it, and when."""

    title: str
    detail: str = ""
    when: str = ""
