"""What is wrong with a workshop file, as `doctor` and the window tell it."""

from collections.abc import Iterable

import msgspec


class Flaw(msgspec.Struct, frozen=True):
    """One thing that is wrong; `params` are plain strings, `texts.health` words it."""

    code: str
    params: dict[str, str] = {}


class Health(msgspec.Struct, frozen=True):
    """What an examination found; `kept` counts the entries that are readable, by list.

    `unread` are the names of what stands beside the file as if it belonged to it, such as a journal.
    `left_undo` where a copy was made without what undo needs, because somebody else could have made that up.
    `was_older`: it is of an older schema.
    """

    flaws: tuple[Flaw, ...] = ()
    kept: dict[str, int] = {}
    unread: tuple[str, ...] = ()
    left_undo: bool = False
    was_older: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong with the file."""
        return not self.flaws


def with_flaws(health: Health, flaws: Iterable[Flaw]) -> Health:
    """The same with more that is wrong."""
    return msgspec.structs.replace(health, flaws=(*health.flaws, *flaws))
