"""How to check what was signed, and what proves what."""

from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Block, Section, Sections, Words
from workshop.report.source import Source


def verify(source: Source) -> Part[Sections] | None:
    """Only where something has been signed before.

    Who signed earlier revisions, and when, stands in those: what is printed here is carried inside, and the
    content that is signed can't name its own signatures.
    """
    texts = source.texts
    if source.snapshot.revision < 2:
        return None
    fingerprint = texts.say(
        "A fingerprint is the SHA-256 of the agreed content. Two documents with the same fingerprint hold "
        "the same agreement; a single changed letter gives another one."
    )
    reader = texts.say(
        "A program that shows signatures says whether a signed PDF has changed since it was signed. "
        "Who signed is known to those who were in the room; the signature proves that nothing was changed."
    )
    how: tuple[Block, ...] = (Words(fingerprint), Words(reader))
    lead = texts.say("Each revision before this one is a signed charter of its own; anybody can check it.")
    section = Section(texts.say("What it proves"), how)
    return Part(texts.say("How to verify"), Sections(lead, (section,)))
