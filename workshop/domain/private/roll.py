"""The roll of private input: who is asked what, and who has answered; never how."""

from typing import Generic, TypeVar

import msgspec

from workshop.domain.facts.ids import ParticipantId

Q = TypeVar("Q")


class Roll(msgspec.Struct, Generic[Q], frozen=True):
    """Everybody who is asked, in their order, the questions in theirs, and who has answered which.

    Who is `excused` from a question is not asked it.

    A question is whatever has an answer of its own: an activity of a ballot, say, or a statement to be rated.
    """

    people: tuple[ParticipantId, ...]
    questions: tuple[Q, ...]
    answered: frozenset[tuple[ParticipantId, Q]] = frozenset()
    excused: frozenset[tuple[ParticipantId, Q]] = frozenset()

    def has_answered(self, person: ParticipantId, question: Q) -> bool:
        """Whether somebody has answered a question."""
        return (person, question) in self.answered

    def asked(self, person: ParticipantId) -> tuple[Q, ...]:
        """What somebody is asked."""
        return tuple(each for each in self.questions if (person, each) not in self.excused)

    def missing(self, person: ParticipantId) -> tuple[Q, ...]:
        """What somebody has not answered yet."""
        return tuple(each for each in self.asked(person) if not self.has_answered(person, each))

    @property
    def waiting(self) -> tuple[ParticipantId, ...]:
        """Everybody of whom an answer is missing."""
        return tuple(person for person in self.people if self.missing(person))
