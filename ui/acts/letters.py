"""Whether keys that type a sign do anything by themselves: whoever dictates or trembles turns them off."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal


class Letters(QObject):
    """One switch for the whole program; F-keys, arrows and what is held down with Ctrl or Alt stay."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.are_on = True

    def turn(self, on: bool) -> None:
        """Let single letters, digits and signs do something, or not."""
        if on != self.are_on:
            self.are_on = on
            self.changed.emit()

    def left(self, keys: Sequence[str]) -> tuple[str, ...]:
        """Those of these keys that work now."""
        return tuple(keys) if self.are_on else tuple(key for key in keys if not _is_sign(key))


def _is_sign(key: str) -> bool:
    return len(key.removeprefix("Shift+")) == 1


LETTERS = Letters()
