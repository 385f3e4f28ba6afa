"""What a reading comes to beside what is there: rows that can't update it, and people whose seat is taken."""

from collections.abc import Mapping

import msgspec

from workshop.domain.fact import Fact
from workshop.domain.facts.choices import Capacity
from workshop.domain.facts.set_up import Participant
from workshop.domain.people import seated, sponsors
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.imports.asking import How, Kind
from workshop.imports.doubts import chosen
from workshop.imports.found import Record, State
from workshop.imports.preview.arriving import arriving
from workshop.imports.preview.changing import DATED, said_fields, turned
from workshop.imports.preview.there import (
    ADD,
    CHOICES,
    SKIP,
    THERE,
    UPDATE,
    entries_of,
    there_already,
    there_doubt,
    usual_choice,
)
from workshop.imports.reading import Reading, Refusal, Warned, worded, worded_doubt
from workshop.imports.tables.grid import Remark
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import side_label


def with_there(found: Reading, kind: Kind, how: How, snapshot: Snapshot, texts: Texts) -> Reading:
    """The reading, settled, with the doubt of what is there already in it and in its report."""
    there = there_already(snapshot, kind, found)
    titles = [getattr(fact, "name", "") or getattr(fact, "title", "") for fact in there.values()]
    choice = chosen(how.answers, THERE, CHOICES, usual_choice(kind, found, there))
    doubt = there_doubt(found, kind, there, listing(texts, titles[:3]), choice)
    found = settled(found, kind, snapshot, there, choice, texts)
    if doubt is None:
        return found
    report = msgspec.structs.replace(found.report, doubts=(*found.report.doubts, worded_doubt(doubt, texts)))
    return msgspec.structs.replace(found, doubts=(*found.doubts, doubt), report=report)


def settled(
    found: Reading, kind: Kind, now: Snapshot, there: Mapping[int, Fact], choice: str, texts: Texts
) -> Reading:
    """The reading, as it would be taken over by this choice for what is `there` already.

    Rows that would leave days the wrong way round are refused, and sponsors of a side that has one are named.
    """
    refused = _turned(found, kind, there) if choice == UPDATE and kind in DATED else {}
    said = []
    if kind is Kind.PARTICIPANTS:
        said = _unseated(found, now, there, choice, texts)
    elif kind is Kind.TASKS:
        said = _unordered(found, now, there)
    elif kind is Kind.CANDIDATES:
        said = _unexercised(found, now)
    if not refused and not said:
        return found
    records = tuple(_refused(each, refused) for each in found.records)
    more = [
        Refusal(each.line, worded(refused[each.entry], texts))
        for each in found.records
        if each.entry in refused
    ]
    report = msgspec.structs.replace(
        found.report,
        taken=found.report.taken - len(more),
        refused=tuple(sorted((*found.report.refused, *more), key=lambda each: each.line)),
        warnings=(*found.report.warnings, *(Warned(each.line, worded(each, texts)) for each in said)),
    )
    return msgspec.structs.replace(found, records=records, report=report)


def _turned(found: Reading, kind: Kind, there: Mapping[int, Fact]) -> dict[int | None, Remark]:
    """By place, the entries that would leave days the wrong way round, and why."""
    entries, refused = entries_of(kind, found), dict[int | None, Remark]()
    for place, fact in there.items():
        days = turned(fact, entries[place])
        if days is not None:
            starts, ends = (each.isoformat() for each in days)
            refused[place] = Remark(0, "plan-turned", {"day_starts": starts, "day_ends": ends})
    return refused


def _refused(record: Record, refused: Mapping[int | None, Remark]) -> Record:
    remark = refused.get(record.entry)
    if remark is None:
        return record
    return Record(record.line, record.cells, State.REFUSED, None, remark.code, remark.params)


def _unordered(found: Reading, now: Snapshot, there: Mapping[int, Fact]) -> list[Remark]:
    """What tasks are to come after and don't: what nothing is called like, and what would make a ring."""
    facts = arriving(now, Kind.TASKS, found, there, lambda task: folded(task.title))
    titles = {each.id: folded(each.title) for each in now.tasks}
    known = {folded(each.title) for each in (*now.tasks, *found.tasks)}
    said = []
    for record in found.records:
        if record.entry is None:
            continue
        after = {titles.get(each, each) for each in getattr(facts[record.entry], "after", ())}
        for name in found.tasks[record.entry].after:
            if folded(name) not in after:
                code = "after-ring" if folded(name) in known else "after-unknown"
                said.append(Remark(record.line, code, {"value": name}))
    return said


def _unexercised(found: Reading, now: Snapshot) -> list[Remark]:
    """What campaigns are to put to the test and no activity is called like."""
    known = {folded(each.title) for each in now.activities}
    return [
        Remark(record.line, "activity-unknown", {"value": name})
        for record in found.records
        if record.entry is not None
        for name in found.candidates[record.entry].exercises
        if folded(name) not in known
    ]


def _unseated(
    found: Reading, now: Snapshot, there: Mapping[int, Fact], choice: str, texts: Texts
) -> list[Remark]:
    """Those who were to sponsor a side that somebody else does."""
    fields = [column.field for column in found.report.columns]
    arriving, lines = list[Participant](), list[int]()
    for record in found.records:
        if record.entry is None or record.state is not State.TAKEN:
            continue
        person, fact = found.people[record.entry], there.get(record.entry)
        if isinstance(fact, Participant) and choice != ADD:
            if choice == SKIP:
                continue
            said = set(said_fields(record, fields))
            kept = {each: getattr(fact, each) for each in ("side", "capacity") if each not in said}
            person = msgspec.structs.replace(person, id=fact.id, **kept)
        arriving.append(person)
        lines.append(record.line)
    if not any(each.capacity is Capacity.SPONSOR for each in arriving):
        return []
    after = seated(now.participants, arriving)
    others = (each for each in now.participants if each.id not in {one.id for one in after})
    holders = sponsors([*after, *others])
    return [
        Remark(line, "sponsor-there", _named(texts, now, person, holders[person.side]))
        for line, wanted, person in zip(lines, arriving, after, strict=True)
        if wanted.capacity is not person.capacity
    ]


def _named(texts: Texts, now: Snapshot, person: Participant, holder: Participant) -> dict[str, str]:
    return {"name": person.name, "side": side_label(texts, now, person.side), "holder": holder.name}
