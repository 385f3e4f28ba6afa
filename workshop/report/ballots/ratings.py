"""Sheets of paper for ratings: who is asked which statements; nothing that anybody gave."""

import msgspec

from workshop.domain.ballots.votes import entitled_by_side
from workshop.domain.perceiving.asking import is_asked, sheet_mark
from workshop.domain.snapshot import Snapshot
from workshop.report.ballots.paper import SheetWords, Voter, voters
from workshop.texts import Texts
from workshop.texts.steps.perceiving.asking import CANT_SAY, cant_say_word, sheet_text
from workshop.texts.steps.test_case.giving import unanimity_text


class RatingWords(SheetWords, frozen=True):
    """What stands on every sheet besides: over the statements, and over the figures."""

    statement: str
    figures: tuple[str, ...]
    none: str


class RatingSheets(msgspec.Struct, frozen=True):
    """A sheet for each of those who are asked, with the statements that each is asked."""

    language: str
    words: RatingWords
    voters: tuple[Voter, ...]
    statements: tuple[tuple[str, ...], ...]


def rating_sheets(snapshot: Snapshot, texts: Texts) -> RatingSheets:
    """The sheets, side by side in the order in which they are entered; nobody's without a statement."""
    people = zip(voters(snapshot, texts), entitled_by_side(snapshot), strict=True)
    asked = [
        (voter, tuple(each.text for each in snapshot.statements if is_asked(each, person)))
        for voter, person in people
    ]
    filled = [(voter, statements) for voter, statements in asked if statements]
    return RatingSheets(
        language=texts.language,
        words=_words(snapshot, texts),
        voters=tuple(voter for voter, _ in filled),
        statements=tuple(statements for _, statements in filled),
    )


def _words(snapshot: Snapshot, texts: Texts) -> RatingWords:
    say, mark = texts.say, sheet_mark(snapshot)
    read = say("The facilitator alone reads this sheet and destroys it; the room sees counts by side.")
    return RatingWords(
        company=snapshot.workshop.company or snapshot.workshop.title,
        document=say("Ratings on paper"),
        question=sheet_text(texts),
        how=f"{read} {unanimity_text(texts)}",
        foot=say("List {mark}", mark=mark),
        mark=mark,
        statement=say("Statement"),
        figures=("1", "2", "3", "4", "5", CANT_SAY),
        none=cant_say_word(texts),
    )
