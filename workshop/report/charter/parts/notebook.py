"""Open points, decisions and reservations as the charter prints them."""

from workshop.domain.facts.notebook import ParkedItem, ParkedState
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Item, Items, Rows, Section, Sections, Words
from workshop.report.source import Source, joined
from workshop.texts import Texts
from workshop.texts.formats import clock
from workshop.texts.names import step_name
from workshop.texts.noting.log import log
from workshop.texts.steps.terms import addressee_text


def open_points(source: Source) -> Part[Sections] | None:
    """What was put aside and not settled, and the differences that went to somebody else."""
    texts, snapshot = source.texts, source.snapshot
    parked = tuple(
        _parked(texts, each) for each in snapshot.parking_lot if each.is_open and each.text.strip()
    )
    escalated = []
    for each in snapshot.escalations:
        activity, phase = snapshot.activities.get(each.activity), snapshot.phases.get(each.phase)
        what = joined(activity.title if activity else "", phase.name if phase else "")
        to = addressee_text(each, source.short)
        whom = texts.say("To be settled by {who}", who=to) if to else ""
        escalated.append(Item(what, "\n".join(filter(None, (each.text, whom))), source.day(each.due)))
    lists = ((texts.say("Escalated"), tuple(escalated)), (texts.say("Parking lot"), parked))
    sections = tuple(Section(caption, (Items(items),)) for caption, items in lists if items)
    if not parked:
        return None
    lead = texts.say("Known to both sides, and not yet settled.")
    return Part(texts.say("Open points"), Sections(lead, sections), runs_on=True)


def _parked(texts: Texts, item: ParkedItem) -> Item:
    """A point that stays open: with whom it is, where it was escalated, and who raised it."""
    to = texts.say("Escalated: {to}", to=item.escalated) if item.state is ParkedState.ESCALATED else ""
    return Item(item.text, to, texts.say("Raised by {who}", who=item.raised_by) if item.raised_by else "")


def decisions(source: Source) -> Part[Sections] | None:
    """What the room decided, in the order it did; that phases are alike is printed with the rights.

    What the app noted is among it; reveals and signatures are no decisions.
    """
    texts = source.texts
    rows = tuple(
        (
            joined(source.day(each.at.date()), clock(texts, each.at)) if each.at else "",
            step_name(texts, each.step) if each.step else "",
            each.text,
        )
        for each in log(texts, source.snapshot)
        if each.decision and each.text.strip()
    )
    if not rows:
        return None
    heads = texts.say("When"), texts.say("Step"), texts.say("Decision")
    section = Section("", (Rows(heads, (0.27, 0.18, 0.55), rows),))
    lead = texts.say("What the room decided, and when.")
    return Part(texts.say("Decision log"), Sections(lead, (section,)), runs_on=True)


def reservations(source: Source) -> Part[Sections] | None:
    """What each side signs with a reservation about."""
    texts = source.texts
    sections = []
    for side in dict.fromkeys(each.side for each in source.snapshot.reservations):
        own = [each for each in source.snapshot.reservations if each.side is side and each.text.strip()]
        blocks = []
        for each in own:
            if each.section:
                blocks.append(Words(texts.say("On {section}:", section=each.section)))
            blocks.append(Words(each.text, quote=True))
        if blocks:
            sections.append(Section(source.side(side), tuple(blocks)))
    lead = texts.say("Both sides sign the charter with these reservations on record.")
    if not sections:
        return None
    return Part(texts.say("Reservations"), Sections(lead, tuple(sections)), runs_on=True)
