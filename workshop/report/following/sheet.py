"""The check-in sheet: what a look at a signed charter goes through, filled as far as the workshop knows."""

from collections.abc import Iterator
from datetime import date

import msgspec

from workshop.domain.following.due import Due, What, check_in_days, due
from workshop.domain.following.measuring import Class, Measured, measured
from workshop.domain.following.surveyed import Asked, asked_again
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import standing
from workshop.texts import Texts
from workshop.texts.charter_trouble import standing_text
from workshop.texts.following.dues import due_row
from workshop.texts.following.surveys import rest_text, survey_row
from workshop.texts.following.values import head_text, owner_text, value_row
from workshop.texts.formats import day, paragraph


class SheetRow(msgspec.Struct, frozen=True):
    """A line of the sheet: what, what is known of it, and at the right how it stands.

    Where that is to be written by hand there is a line in its place.
    """

    title: str
    detail: str = ""
    stands: str = ""


class SheetPart(msgspec.Struct, frozen=True):
    """A part of the sheet under its caption; `note` stands under that."""

    caption: str
    rows: tuple[SheetRow, ...]
    note: str = ""


class CheckInSheet(msgspec.Struct, frozen=True):
    """All of it, and what stands on each page."""

    company: str
    state: str
    title: str
    lead: str
    foot: str
    parts: tuple[SheetPart, ...]


def check_in_sheet(texts: Texts, snapshot: Snapshot, today: date) -> CheckInSheet:
    """The sheet for a look on this day."""
    workshop, say = snapshot.workshop, texts.say
    found = measured(snapshot, today)
    compared = sum(each.is_compared for each in found)
    parts = (
        SheetPart(say("Looks"), tuple(_looks(texts, snapshot))),
        SheetPart(say("Expected and actual"), tuple(_value(texts, snapshot, each) for each in found)),
        _survey(texts, snapshot),
        SheetPart(say("Due"), tuple(_due(texts, snapshot, each, today) for each in due(snapshot, today))),
        SheetPart(say("What we change"), (SheetRow(""), SheetRow(""), SheetRow(""))),
    )
    return CheckInSheet(
        company=workshop.company or workshop.title,
        state=standing_text(texts, standing(snapshot)),
        title=say("Check-in of {day}", day=day(texts, today)),
        lead=head_text(texts, snapshot, len(found), compared, today),
        foot=workshop.title,
        parts=tuple(each for each in parts if each.rows or each.note),
    )


def _looks(texts: Texts, snapshot: Snapshot) -> Iterator[SheetRow]:
    for each in check_in_days(snapshot):
        title = texts.plural("After {n} day", "After {n} days", each.after_days)
        done = texts.say("done on {day}", day=day(texts, each.done_on)) if each.done_on else ""
        yield SheetRow(title, day(texts, each.day), done)


def _value(texts: Texts, snapshot: Snapshot, each: Measured) -> SheetRow:
    """A measure; without a value its line waits for one, with whom that is."""
    row = value_row(texts, snapshot, each)
    figures = texts.say(
        "start {start}, target {target}, expected {expected}, actual {actual}",
        start=row.start,
        target=row.target,
        expected=row.expected,
        actual=row.actual,
    )
    detail = f"{row.source}: {figures}"
    if each.found is Class.NOT_MEASURED:
        who = owner_text(texts, snapshot, each.of)
        return SheetRow(row.name, f"{detail}. {who}." if who else f"{detail}.")
    comment = each.outcome.comment if each.outcome is not None else ""
    between = " " if each.found is Class.NOT_EXPECTED else ", "
    said = (row.below, row.verdict) if each.is_compared else (row.verdict, row.below)
    stands = between.join(filter(None, said))
    return SheetRow(row.name, paragraph(f"{detail}.", comment), stands)


def _survey(texts: Texts, snapshot: Snapshot) -> SheetPart:
    """The statements that moved; the others are counted."""
    asked = asked_again(snapshot)
    moved = [each for each in asked if each.moved]
    note = rest_text(texts, len(asked) - len(moved))
    rows = tuple(_asked(texts, snapshot, each) for each in moved)
    return SheetPart(texts.say("Survey, then and now"), rows, note)


def _asked(texts: Texts, snapshot: Snapshot, each: Asked) -> SheetRow:
    row = survey_row(texts, snapshot, each)
    gap = texts.say("gap {then}, now {now}", then=row.then.gap, now=row.now.gap) if row.now.gap else ""
    then, now = (" / ".join(each.means) for each in (row.then, row.now))
    means = texts.say("{then} then, {now} now", then=then, now=now)
    return SheetRow(row.text, ", ".join(filter(None, (means, row.note))), gap or means)


def _due(texts: Texts, snapshot: Snapshot, each: Due, today: date) -> SheetRow:
    row = due_row(texts, snapshot, each, today)
    when = ", ".join(filter(None, (row.day, row.near)))
    return SheetRow(row.title, row.who, when if each.what is not What.PARKED else row.near)
