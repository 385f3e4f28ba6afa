"""What became of what was agreed: what came out, where that was recorded, and what is agreed anew."""

from workshop.domain.comparing.difference import compare
from workshop.domain.following.measuring import Measured, measured
from workshop.report.charter.blocks import Part
from workshop.report.charter.sections import Block, Rows, Section, Sections, Words
from workshop.report.source import Source
from workshop.texts.comparing.sentences import summary_text
from workshop.texts.following.changes import change_groups
from workshop.texts.following.values import value_row


def part(source: Source) -> Part[Sections] | None:
    """Each measure as it stood on the day of the last value: the charter knows no other day."""
    texts, days = source.texts, [each.at for each in source.snapshot.outcomes if each.at is not None]
    if not days:
        return None
    found = measured(source.snapshot, max(days))
    heads = tuple(texts.say(head) for head in ("Measure", "Start", "Expected", "Actual", "How it stands"))
    rows = tuple(_row(source, each) for each in found)
    blocks: list[Block] = [Rows(heads, (0.4, 0.11, 0.13, 0.11, 0.25), rows)]
    blocks += [Words(each.comment, quote=True) for each in source.snapshot.outcomes if each.comment]
    lead = texts.say("What came out of what both sides expected, on {day}.", day=source.day(max(days)))
    return Part(texts.say("Follow-up"), Sections(lead, (Section("", tuple(blocks)),)))


def _row(source: Source, each: Measured) -> tuple[str, ...]:
    row = value_row(source.texts, source.snapshot, each)
    said = (row.below, row.verdict) if each.is_compared else (row.verdict, "")
    if row.mark is not None and each.outcome is not None:
        said = (f"{row.verdict} {row.below}", "")
    return f"{row.name} ({row.source})", row.start, row.expected, row.actual, ", ".join(filter(None, said))


def changes(source: Source) -> Part[Sections] | None:
    """What this revision says otherwise than the one that both sides signed before it: first who decides."""
    texts, before, now = source.texts, source.before, source.snapshot
    if before is None:
        return None
    found = compare(before.document, now.document)
    sections = tuple(
        Section(group.head, tuple(Words(line.words) for line in group.lines))
        for group in change_groups(texts, before, now, found)
    )
    title = texts.say("What changed since revision {n}", n=before.revision)
    return Part(title, Sections(summary_text(texts, found), sections))
