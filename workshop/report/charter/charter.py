"""The charter's content: shareable facts alone, in the words of its language."""

from workshop.report.charter.blocks import Captions, Charter
from workshop.report.charter.cover import cover
from workshop.report.charter.order import FRONT, ORDER, made
from workshop.report.source import Source
from workshop.texts.charter_captions import CAPTIONS


def charter(source: Source) -> Charter:
    """Word everything that the charter prints; parts of steps that weren't run are left out.

    What is to be signed is no draft: it says so nowhere, carries no mark, and prints its fingerprint.
    """
    workshop, say = source.snapshot.workshop, source.texts.say
    last = workshop.ends_on or workshop.starts_on
    revision, state = _revision_words(source)
    return Charter(
        title=workshop.title,
        company=workshop.company,
        revision=revision,
        state=state,
        when=source.day(last),
        dated=last,
        language=workshop.language,
        captions=Captions(**{name: say(words) for name, words in CAPTIONS.items()}),
        cover=cover(source),
        front=made(source, FRONT),
        parts=made(source, ORDER),
        mark=say("Draft") if source.is_draft else "",
    )


def _revision_words(source: Source) -> tuple[str, str]:
    """What running heads and cover call this revision."""
    say, label = source.texts.say, source.label
    if source.is_draft:
        return say("Joint charter · {state}", state=label), label
    return say("Joint charter, revision {n}", n=source.snapshot.revision), label
