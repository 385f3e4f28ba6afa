"""What was typed and isn't kept yet, of the whole window: nothing is let go before this is empty."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Protocol, TypeAlias
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

_AGAIN_MS = 5_000


Edit: TypeAlias = Callable[[Any], object]
"""An action that could not be written, with all that it needs, to be run again on a session."""


class Answer(Enum):
    """What came of something that was handed over."""

    TAKEN = auto()
    DECLINED = auto()
    """It can't be done, and that was said: trying again would not help."""
    WITHDRAWN = auto()
    """It was asked whether it be done, and the answer was no: what is kept stands."""
    UNSAVED = auto()
    """The disk refused it, or it has no place yet: the words stay where they are."""


class Field(Protocol):
    """Something that is typed into."""

    def hand_over(self) -> None:
        """Hand over what is being typed, as if the field were left."""

    def is_left(self) -> bool:
        """Whether something stands in it that has no place yet, and would be lost with it."""

    def settle(self, of: Hashable, value: object) -> None:
        """What the disk refused of this is kept now, or given up."""


@dataclass
class Words:
    """What of one field is not kept: what was typed, and the edits that would keep it.

    Without edits it has no place yet: a budget that is no number, an escalation to nobody.
    """

    value: object
    edits: list[Edit] = field(default_factory=list)
    is_aside: bool = False


@dataclass
class _Telling:
    teller: Field
    goes_on: bool
    edits: list[Edit] = field(default_factory=list)
    is_declined: bool = False
    is_withdrawn: bool = False
    is_aside: bool = False


class Desk(QObject):
    """Fields put themselves here; the bridge says what could not be written while one hands over.

    There is one workshop in a process, and so one desk. `changed` tells that words were refused, or kept.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: WeakSet[Any] = WeakSet()
        self._telling: list[_Telling] = []
        self._words: dict[tuple[Field, Hashable], Words] = {}
        self._run: Callable[[Edit], bool] | None = None
        self.is_sealed: Callable[[], bool] = lambda: False
        """Whether a word more may open the next revision, so that it is handed over, and asked, at once."""
        self._again: QTimer | None = None
        self._is_trying = False
        self._last: Field | None = None

    def begin(self, run: Callable[[Edit], bool], is_sealed: Callable[[], bool]) -> None:
        """A workshop is open: `run` runs an edit again, and says whether it needs no further try."""
        self.end()
        self._run, self.is_sealed = run, is_sealed

    def end(self) -> None:
        """The workshop is let go, and with it its fields and all that it could not keep."""
        self._run, self.is_sealed = None, lambda: False
        self._fields.clear()
        self.give_up()

    def add(self, field: Field) -> None:
        """Have a field among those that hand over when the window lets go."""
        self._fields.add(field)

    # -- handing over

    def hand_over(self) -> None:
        """Have every field hand over what is being typed in it; what was refused before is tried again."""
        for each in self._alive():
            each.hand_over()
        self.try_again()

    def _alive(self) -> list[Field]:
        return [each for each in self._fields if isValid(each)] if self._run else []

    def tell(
        self, field: Field, of: Hashable, value: object, hand: Callable[[], object], goes_on: bool = False
    ) -> Answer:
        """Hand something over, and see what comes of it; `of`: what it is about, in a field for several.

        `goes_on` where it is more of what the field told last, in one stretch of typing.
        """
        if self._run is None:
            return Answer.DECLINED
        telling = _Telling(field, goes_on)
        self._telling.append(telling)
        try:
            hand()
        finally:
            self._telling.remove(telling)
        had = self._words.pop((field, of), None)
        if telling.edits or telling.is_aside:
            self._words[field, of] = Words(value, telling.edits, not telling.edits)
        if had or (field, of) in self._words:
            self._look()
        if (field, of) in self._words:
            return Answer.UNSAVED
        if telling.is_withdrawn:
            return Answer.WITHDRAWN
        return Answer.DECLINED if telling.is_declined else Answer.TAKEN

    @property
    def is_telling(self) -> bool:
        """Whether a field is handing over just now: what is said then is about what stands in it."""
        return bool(self._telling)

    def goes_on(self) -> bool:
        """Asked at every step that is made: whether it only goes on with the step before."""
        telling = self._telling[-1] if self._telling else None
        before, self._last = self._last, telling.teller if telling else None
        return telling is not None and telling.goes_on and telling.teller is before

    def refuse(self, edit: Edit) -> None:
        """The disk could not take this; it is tried again if it was typed, and not a button pressed."""
        if self._telling:
            self._telling[-1].edits.append(edit)

    def decline(self) -> None:
        """What is being handed over can't be done."""
        if self._telling:
            self._telling[-1].is_declined = True

    def withdraw(self) -> None:
        """What is being handed over was not wanted after all."""
        if self._telling:
            self._telling[-1].is_withdrawn = True

    def keep_aside(self) -> None:
        """What is being handed over has no place yet; it stays in its field, and nobody leaves it unasked."""
        if self._telling:
            self._telling[-1].is_aside = True

    # -- what could not be kept

    @property
    def has_words(self) -> bool:
        """Whether something that was handed over is not kept yet."""
        for (each, of), words in [*self._words.items()]:
            if words.is_aside and not isValid(each):
                del self._words[each, of]  # its field went, with what it was about
        return bool(self._words)

    def words(self, field: Field, of: Hashable = None) -> Words | None:
        """What the disk refused of a field."""
        return self._words.get((field, of))

    def edits(self) -> list[Edit]:
        """All that would have to be written, in its order."""
        return [edit for words in self._words.values() for edit in words.edits]

    def is_clear(self) -> bool:
        """Whether nothing would be lost with the fields."""
        return not self.has_words and not any(each.is_left() for each in self._alive())

    def try_again(self) -> None:
        """Write what the disk refused; what it still refuses stays."""
        if self._is_trying or self._run is None:
            return
        self._is_trying = True
        try:
            for (each, of), words in [*self._words.items()]:
                while words.edits and self._run(words.edits[0]):
                    del words.edits[0]
                if words.edits:
                    break
                if words.is_aside:
                    continue
                self._words.pop((each, of), None)
                self._settle(each, of, words)
        finally:
            self._is_trying = False
            self._look()

    def try_soon(self) -> None:
        """Something could be written: perhaps there is room for the rest."""
        if self._words and not self._is_trying:
            QTimer.singleShot(0, self.try_again)

    def forget(self, field: Field, of: Hashable = None) -> None:
        """What the disk refused of a field was cleared by hand."""
        if self._words.pop((field, of), None):
            self._look()

    def type_on(self, field: Field) -> None:
        """What the disk refused of a field is another text now: it waits to be handed over as that."""
        if words := self._words.get((field, None)):
            words.edits.clear()
            words.is_aside = True

    def give_up(self) -> None:
        """Let go of all that could not be kept."""
        words, self._words = self._words, {}
        for (each, of), lost in words.items():
            self._settle(each, of, lost)
        self._look()

    def _settle(self, field: Field, of: Hashable, words: Words) -> None:
        if isValid(field):
            field.settle(of, words.value)

    def _look(self) -> None:
        """Try again from time to time as long as there is something to be tried."""
        if self._again is None:
            self._again = QTimer(self, interval=_AGAIN_MS)
            self._again.timeout.connect(self.try_again)
        if not self._words:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()
        self.changed.emit()


DESK = Desk()
