"""Open points, decisions and reservations as the charter prints them."""

from workshop.domain.references.every_phase import answered_for
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Item, Items, Rows, Section, Sections, Words
from workshop.report.source import Source, joined
from workshop.texts.formats import clock
from workshop.texts.names import step_name
from workshop.texts.steps.terms import addressee_text


def open_points(source: Source) -> Part[Sections] | None:
    """What was put aside and not settled, and the differences that went to somebody else."""
    texts, snapshot = source.texts, source.snapshot
    parked = tuple(
        Item(each.text, "", texts.say("Raised by {who}", who=each.raised_by) if each.raised_by else "")
        for each in snapshot.parking_lot
        if not each.settled and each.text.strip()
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


def decisions(source: Source) -> Part[Sections] | None:
    """What the room decided, in the order it did; that phases are alike is printed with the rights."""
    texts = source.texts
    rows = tuple(
        (
            joined(source.day(each.at.date()), clock(texts, each.at)) if each.at else "",
            step_name(texts, each.step) if each.step else "",
            each.text,
        )
        for each in source.snapshot.decisions
        if each.text.strip() and answered_for(each) is None
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
