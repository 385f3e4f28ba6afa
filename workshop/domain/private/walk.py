"""The walk of private input: person after person, and nobody sees what another one said.

A walk is a value; each act makes the next one, or leaves it as it is at a station that has no such act. What
stands in the workshop isn't kept in it: whoever acts hands in the roll as it is then.
"""

from typing import Generic, TypeVar

import msgspec

from workshop.domain.facts.choices import Choice
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.private.roll import Roll
from workshop.domain.private.turn import Turn

Q = TypeVar("Q")
A = TypeVar("A")


class Station(Choice):
    """Where a walk is."""

    GATE = "gate"
    """Somebody has yet to say that no projector shows this; nothing private does before."""
    HANDING = "handing"
    """It is being handed to somebody, who has not taken it yet."""
    ANSWERING = "answering"
    """Whoever's turn it is looks at their questions."""
    CHOOSING = "choosing"
    """Whose turn it is is asked, by name."""
    DONE = "done"
    """Back in the facilitator's hands; only counts show."""


class Walk(msgspec.Struct, Generic[Q, A], frozen=True):
    """In the roll's order, from hand-over to hand-over; or `by_name`, in any order and without one.

    There is a turn while somebody is handed it or answers. `last` is who had the last one, and `had` whoever
    had one or was not here: nobody is handed it twice unless they are named.
    """

    by_name: bool
    station: Station = Station.GATE
    turn: Turn[Q, A] | None = None
    last: ParticipantId | None = None
    had: frozenset[ParticipantId] = frozenset()

    def open_gate(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """No projector shows this."""
        return self._go_on(roll) if self.station is Station.GATE else self

    def take(self) -> "Walk[Q, A]":
        """Whoever it was handed to says that it is they."""
        return self._at(Station.ANSWERING, self.turn) if self.station is Station.HANDING else self

    def pass_over(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """Whoever it was to be handed to is not here."""
        return self._go_on(roll) if self.station is Station.HANDING else self

    def answer(self, answer: A, roll: Roll[Q]) -> "Walk[Q, A]":
        """Keep what was said of the question in hand, and go on: behind the last one, to the next person."""
        turn = self._answering
        return self if turn is None else self._with(turn.answer(answer), roll)

    def skip(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """Go on without an answer; an earlier one stays as it was."""
        turn = self._answering
        return self if turn is None else self._with(turn.skip(), roll)

    def take_back(self) -> "Walk[Q, A]":
        """Nothing is said of the question in hand any more."""
        turn = self._answering
        return self if turn is None else self._at(Station.ANSWERING, turn.take_back())

    def go_back(self) -> "Walk[Q, A]":
        """To the question before, of the same turn."""
        turn = self._answering
        return self if turn is None else self._at(Station.ANSWERING, turn.go_back())

    def hand_back(self) -> "Walk[Q, A]":
        """Somebody else took it: it waits for the same person again, and shows nothing that was said."""
        turn = self._answering
        if turn is None or self.by_name:
            return self
        return self._at(Station.HANDING, Turn(turn.person, turn.questions))

    def leave(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """Go on to the next person, whatever is still missing of this one."""
        return self._go_on(roll) if self._answering is not None else self

    def ask_who(self) -> "Walk[Q, A]":
        """Once it is done: somebody wants to answer, or to change an answer."""
        if self.station is not Station.DONE:
            return self
        return msgspec.structs.replace(self._at(Station.CHOOSING), last=None)

    def name(self, person: ParticipantId, roll: Roll[Q]) -> "Walk[Q, A]":
        """It is their turn, with every question they are asked, also those that they have answered."""
        asked = roll.asked(person)
        return self._turn_to(person, asked) if asked and self.station is Station.CHOOSING else self

    def name_nobody(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """Nobody wants to answer after all."""
        return self._go_on(roll) if self.station is Station.CHOOSING else self

    def reopen(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """Back to the last question of whoever had the last turn; what they said in it is forgotten."""
        if self.station is not Station.CHOOSING or self.last is None:
            return self
        asked = roll.asked(self.last)
        return self._at(Station.ANSWERING, Turn(self.last, asked, len(asked) - 1))

    def end(self) -> "Walk[Q, A]":
        """Back to the facilitator before everybody has answered, as soon as somebody had a turn."""
        return self if self.last is None else self._at(Station.DONE)

    def suggested(self, roll: Roll[Q]) -> ParticipantId | None:
        """Who could come after the last one: the next in order; whoever was left out comes round again."""
        if self.last is None:
            return None
        start = roll.people.index(self.last) + 1 if self.last in roll.people else 0
        waiting = roll.waiting
        return next((each for each in (*roll.people[start:], *roll.people) if each in waiting), None)

    @property
    def _answering(self) -> Turn[Q, A] | None:
        return self.turn if self.station is Station.ANSWERING else None

    def _with(self, turn: Turn[Q, A], roll: Roll[Q]) -> "Walk[Q, A]":
        return self._go_on(roll) if turn.is_over else self._at(Station.ANSWERING, turn)

    def _go_on(self, roll: Roll[Q]) -> "Walk[Q, A]":
        """To the next person, whoever chooses them, or to the end; what was said before is gone."""
        waiting = roll.waiting
        if self.by_name:
            return self._at(Station.CHOOSING if waiting or self.last is None else Station.DONE)
        following = next((each for each in waiting if each not in self.had), None)
        if following is None:
            return self._at(Station.DONE)
        return self._turn_to(following, roll.missing(following))

    def _turn_to(self, person: ParticipantId, questions: tuple[Q, ...]) -> "Walk[Q, A]":
        begun = self._at(Station.ANSWERING if self.by_name else Station.HANDING, Turn(person, questions))
        return msgspec.structs.replace(begun, last=person, had=self.had | {person})

    def _at(self, station: Station, turn: Turn[Q, A] | None = None) -> "Walk[Q, A]":
        """At a station, with nothing of a turn but the one that is named."""
        return msgspec.structs.replace(self, station=station, turn=turn)
