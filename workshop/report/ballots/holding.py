"""Does it hold on paper: who answers, the situations, and the code of each answer; nothing of anybody's."""

from workshop.domain.holding.answers import situations_mark
from workshop.domain.holding.situations import situations
from workshop.domain.snapshot import Snapshot
from workshop.report.ballots.paper import PaperBallots, Words, code_columns, digits, voters
from workshop.texts import Texts
from workshop.texts.formats import paragraph
from workshop.texts.rehearsing.holding import alike_text, situation_text


def holding_sheets(snapshot: Snapshot, texts: Texts) -> PaperBallots:
    """A sheet for everybody who votes; the grid's own answers are nowhere on it."""
    asked = situations(snapshot)
    return PaperBallots(
        language=texts.language,
        words=_words(snapshot, texts),
        voters=voters(snapshot, texts),
        columns=code_columns(snapshot, texts),
        activities=tuple(situation_text(texts, snapshot, each, place) for place, each in enumerate(asked)),
    )


def _words(snapshot: Snapshot, texts: Texts) -> Words:
    say, mark = texts.say, situations_mark(snapshot)
    return Words(
        company=snapshot.workshop.company or snapshot.workshop.title,
        document=say("Does it hold?"),
        question=say("Who acts?"),
        how=paragraph(
            say(
                "For each situation write one code into the box, without asking anybody. "
                "The facilitator alone reads this sheet and destroys it."
            ),
            alike_text(texts),
        ),
        heads=(say("Situation"), "", say("Code")),
        codes=say("Codes"),
        continued=say("Codes, again"),
        foot=say("List {mark}", mark=mark),
        mark=mark,
        digits=digits(snapshot),
    )
