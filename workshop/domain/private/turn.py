"""One person's turn: question after question, forth and back, with what they said until it ends."""

from collections.abc import Mapping
from typing import Generic, TypeVar

import msgspec

from workshop.domain.facts.ids import ParticipantId

Q = TypeVar("Q")
A = TypeVar("A")


class Turn(msgspec.Struct, Generic[Q, A], frozen=True):
    """`place` is the question in hand; `said` is what this person said in this turn: theirs alone to see.

    A laptop has one turn after another; a device of everybody's own would have one each.
    """

    person: ParticipantId
    questions: tuple[Q, ...]
    place: int = 0
    said: Mapping[Q, A] = {}

    @property
    def is_over(self) -> bool:
        """Whether every question was answered or passed over."""
        return self.place >= len(self.questions)

    @property
    def is_last(self) -> bool:
        """Whether no question comes after the one in hand."""
        return self.place + 1 == len(self.questions)

    @property
    def question(self) -> Q:
        """The question in hand. Raises IndexError once the turn is over."""
        return self.questions[self.place]

    def answer(self, answer: A) -> "Turn[Q, A]":
        """Go on with this said of the question in hand."""
        return msgspec.structs.replace(self, place=self.place + 1, said={**self.said, self.question: answer})

    def skip(self) -> "Turn[Q, A]":
        """Go on, and leave what was said of the question in hand as it is."""
        return msgspec.structs.replace(self, place=self.place + 1)

    def take_back(self) -> "Turn[Q, A]":
        """Stay, with nothing said of the question in hand."""
        kept = {question: said for question, said in self.said.items() if question != self.question}
        return msgspec.structs.replace(self, said=kept)

    def go_back(self) -> "Turn[Q, A]":
        """To the question before; the first one stays in hand."""
        return msgspec.structs.replace(self, place=max(self.place - 1, 0))

    def __repr__(self) -> str:
        """Without what was said: a report of a crash may hold it."""
        return f"Turn(person={self.person!r}, place={self.place} of {len(self.questions)})"
