"""Paper ballots: who may vote, on what, and the code of each answer; nothing of anybody's vote."""

from collections.abc import Sequence

import msgspec

from workshop.domain.ballots.codes import CANT_SAY, NOBODY, answers, list_mark, proposable
from workshop.domain.ballots.votes import entitled_by_side
from workshop.domain.facts.choices import Side
from workshop.domain.facts.ids import ActivityId
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import same_answers_text
from workshop.texts.wall.ownership_ballot import question


class Code(msgspec.Struct, frozen=True):
    """A code, whom it names, and their job."""

    code: str
    name: str
    detail: str = ""


class CodeColumn(msgspec.Struct, frozen=True):
    """The codes under a side's label; those under no side stand last."""

    label: str
    side: Side | None
    codes: tuple[Code, ...]


class Voter(msgspec.Struct, frozen=True):
    """Whose sheet it is."""

    name: str
    side: Side
    detail: str


class SheetWords(msgspec.Struct, frozen=True):
    """What stands at the top of every sheet; `foot` says of which list it is, by its `mark`."""

    company: str
    document: str
    question: str
    how: str
    foot: str
    mark: str


class Words(SheetWords, frozen=True):
    """What stands on every ballot besides; `digits` is how long a code is.

    Where the second of the `heads` is empty nobody is asked why, and what is asked has all the room.
    """

    heads: tuple[str, str, str]
    codes: str
    continued: str
    digits: int


class PaperBallots(msgspec.Struct, frozen=True):
    """A sheet for each voter: the same activities, the same codes."""

    language: str
    words: Words
    voters: tuple[Voter, ...]
    columns: tuple[CodeColumn, ...]
    activities: tuple[str, ...]


def paper_ballots(snapshot: Snapshot, texts: Texts, activities: Sequence[ActivityId]) -> PaperBallots:
    """The sheets for a ballot on these activities, side by side in the order in which they are entered."""
    return PaperBallots(
        language=texts.language,
        words=_words(snapshot, texts, activities),
        voters=voters(snapshot, texts),
        columns=code_columns(snapshot, texts),
        activities=tuple(snapshot.activities[each].title for each in activities),
    )


def voters(snapshot: Snapshot, texts: Texts) -> tuple[Voter, ...]:
    """Whose sheets there are, in the order in which they are entered."""
    return tuple(
        Voter(
            person.name,
            person.side,
            " · ".join(filter(None, (side_label(texts, snapshot, person.side), person.title))),
        )
        for person in entitled_by_side(snapshot)
    )


def _words(snapshot: Snapshot, texts: Texts, activities: Sequence[ActivityId]) -> Words:
    say, mark = texts.say, list_mark(snapshot, activities)
    return Words(
        company=snapshot.workshop.company or snapshot.workshop.title,
        document=say("Paper ballot"),
        question=say("{question} …?", question=question(texts, snapshot.workshop.scheme)),
        how=paragraph(
            say(
                "For each activity write one code into the box. Add why, if you like. "
                "The facilitator alone reads this sheet and destroys it."
            ),
            same_answers_text(texts),
        ),
        heads=(say("Activity"), say("Why, if you like"), say("Code")),
        codes=say("Codes"),
        continued=say("Codes, again"),
        foot=say("List {mark}", mark=mark),
        mark=mark,
        digits=digits(snapshot),
    )


def digits(snapshot: Snapshot) -> int:
    """How long the codes of people are."""
    named = zip(answers(snapshot), proposable(snapshot), strict=False)
    return max((len(code) for code, _ in named), default=1)


def code_columns(snapshot: Snapshot, texts: Texts) -> tuple[CodeColumn, ...]:
    """The codes, side by side."""
    people = {person.id: person for person in proposable(snapshot)}
    listed: dict[Side, list[Code]] = {}
    for code, answer in answers(snapshot).items():
        if answer.proposes is not None:
            person = people[answer.proposes]
            listed.setdefault(person.side, []).append(Code(code, person.name, person.title))
    columns = [
        CodeColumn(side_label(texts, snapshot, side), side, tuple(codes)) for side, codes in listed.items()
    ]
    others = (Code(NOBODY, texts.say("Nobody")), Code(CANT_SAY, texts.say("Can’t say")))
    return (*columns, CodeColumn(texts.say("Or"), None, others))
