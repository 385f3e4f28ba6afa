"""An act: what a key, a button or an entry of a menu does, written once, where it lives."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto


class Reach(Enum):
    """Where an act's keys work."""

    HERE = auto()
    """In what is worked on alone, a grid or a card."""
    PAGE = auto()
    """Anywhere on the page, where no field takes them as text."""
    WINDOW = auto()
    """Wherever the focus is, as long as the act's place is in sight."""


def _always() -> bool:
    return True


def _nothing() -> str:
    return ""


@dataclass(frozen=True)
class Act:
    """`keys` as Qt writes them: the first is shown (or the first few), the others are other ways to the same.

    `words` name it in a menu and on a button, `hint` in the footer and among all keys; acts of one hint stand
    there in one line. `when` tells whether there is anything here to do it to: else it isn't offered at all.
    `why_not` says in a sentence why it can't be done now, and nothing if it can. `is_on` is there where it
    can be on or off.

    Without `run` it is what Qt does by itself: its keys are all shown, so that whoever reads them knows.
    """

    id: str
    words: str
    run: Callable[[], object] | None = None
    keys: tuple[str, ...] = ()
    hint: str = ""
    reach: Reach = Reach.PAGE
    when: Callable[[], bool] = _always
    why_not: Callable[[], str] = _nothing
    is_on: Callable[[], bool] | None = None
    shown: int = 1

    @property
    def shown_hint(self) -> str:
        return self.hint or self.words[:1].lower() + self.words[1:]
