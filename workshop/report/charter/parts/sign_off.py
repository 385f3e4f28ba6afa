"""The last pages: the promise, who signs, and what both sides know is open; and what proves what."""

from collections.abc import Iterable

from workshop.domain.facts.choices import Severity, Side
from workshop.domain.facts.notebook import ParkedState
from workshop.report.charter.blocks import OpenPoint, Part, Signer, SignOff
from workshop.report.charter.sections import Block, Section, Sections, Words
from workshop.report.source import Source, joined
from workshop.texts import Texts
from workshop.texts.findings import finding_text
from workshop.texts.steps.terms import addressee_text

_GROUP = 8
"""So many digits of a fingerprint stand together."""


def part(source: Source) -> Part[SignOff]:
    """Every charter has it."""
    return Part(source.texts.say("Sign-off"), sign_off(source))


def sign_off(source: Source) -> SignOff:
    """Where it is signed; a fingerprint and how it is checked stand in what is to be signed alone."""
    texts = source.texts
    return SignOff(
        promise=texts.say(
            "We agree to decide, to work and to review as this charter says. "
            "Where it is silent, we ask each other first."
        ),
        signers=tuple(_signer(source, side) for side in (Side.MARKETING, Side.IT)),
        open_points=tuple(_open_points(source)),
        next_review=source.day(source.snapshot.workshop.review_on),
        fingerprint=_in_groups(source.fingerprint),
        check="" if source.is_draft else _how_to_check(texts),
    )


def _signer(source: Source, side: Side) -> Signer:
    person = source.sponsor(side)
    name, title = (person.name, person.title) if person else ("", "")
    return Signer(side, source.side(side), name, title)


def _how_to_check(texts: Texts) -> str:
    return texts.say(
        "This PDF carries its workshop. Open it in Joint Charter to check that nothing was changed, or to go "
        "on with the next revision. Any program that shows signatures says whether these pages have changed "
        "since they were signed."
    )


def _in_groups(fingerprint: str) -> tuple[str, ...]:
    """Hexadecimal digits in groups that an eye can compare."""
    return tuple(fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP))


def _open_points(source: Source) -> Iterable[OpenPoint]:
    """Escalations, findings accepted, those that still stop the signature, and what is parked."""
    snapshot, texts = source.snapshot, source.texts
    for each in snapshot.escalations:
        what = joined(source.activity(each.activity), source.phase(each.phase))
        to = addressee_text(each, source.short)
        state = texts.say("Escalated to {to}", to=to) if to else texts.say("Escalated")
        yield OpenPoint(what, state, source.day(each.due), each.text)
    for finding in source.findings:
        worded = finding_text(texts, snapshot, finding)
        what = ": ".join(filter(None, (worded.where, worded.title)))
        if finding.accepted is not None:
            said = f"“{finding.accepted.strip()}”" if finding.accepted.strip() else ""
            yield OpenPoint(what, texts.say("Accepted"), "", said)
        elif finding.severity is Severity.BLOCKING:
            yield OpenPoint(what, texts.say("Still open"), "", "")
    for parked in snapshot.parking_lot:
        if parked.state is ParkedState.ESCALATED:
            yield OpenPoint(parked.text, texts.say("Escalated"), "", parked.escalated)
        elif parked.is_open:
            yield OpenPoint(parked.text, texts.say("Parked"), "", "")


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
