"""How to check what was signed: the revisions with their fingerprints, and what proves what."""

from workshop.domain.review import Revision
from workshop.report.parts.source import Source, joined
from workshop.report.sections import Block, Item, Items, Part, Section, Words


def verify(source: Source) -> Part | None:
    """Only where something was signed before: the signatures of this revision stand on its own pages."""
    texts = source.texts
    revisions = tuple(each for each in source.snapshot.revisions if not each.is_open)
    if not revisions:
        return None
    signed = Items(tuple(_item(source, each) for each in revisions))
    fingerprint = texts.say(
        "A fingerprint is the SHA-256 of the agreed content. Two documents with the same fingerprint hold "
        "the same agreement; a single changed letter gives another one."
    )
    reader = texts.say(
        "A program that shows signatures says whether a signed PDF has changed since it was signed. "
        "Who signed is known to those who were in the room; the signature proves that nothing was changed."
    )
    how: tuple[Block, ...] = (Words(fingerprint), Words(reader))
    sections = Section(texts.say("Revisions"), (signed,)), Section(texts.say("What it proves"), how)
    lead = texts.say("What was signed before this revision, and how anybody can check it.")
    return Part("verify", texts.say("How to verify"), lead, sections)


def _item(source: Source, each: Revision) -> Item:
    texts = source.texts
    names = [
        texts.say("{name} for {side}", name=signature.name, side=source.side(signature.side))
        for signature in each.signatures
    ]
    when = source.day(each.sealed_at.date()) if each.sealed_at else ""
    title = texts.say("Revision {n}", n=each.number)
    return Item(title, "\n".join(filter(None, (joined(*names), each.fingerprint))), when)
