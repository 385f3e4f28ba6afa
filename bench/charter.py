"""The charter PDF beside a plain ReportLab `LongTable` of the same activities and decision rights."""

import random
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from io import BytesIO

from bench.measure import Row, growth, line, medians, seconds
from workshop.domain.document import new_document
from workshop.domain.facts.choices import Capacity, Paper, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Reason, Right
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.blocks import Charter, Groups, Matrix
from workshop.report.charter.charter import charter
from workshop.report.source import Source
from workshop.texts import Texts

PEOPLE = 14
SIZES = ((60, 0.6, 5), (600, 0.4, 3), (5_000, 0.2, 1))
"""Activities, the target as a share of LongTable's time, and rounds."""
TEXT = """data platform customer review segment pricing offer campaign website incident access contract
vendor team quarter board budget owner shared figure report weekly launch consent privacy channel"""
WORDS = TEXT.split()


def content(size: int) -> Charter:
    """A charter of so many activities, each with six roles and a reason of a line or two."""
    chance = random.Random(1)
    people = [
        Participant(
            id=ParticipantId(f"p{n}"),
            name=f"Person {n}",
            title="Director",
            side=Side.MARKETING if n % 2 else Side.IT,
            capacity=Capacity.DECIDER,
        )
        for n in range(PEOPLE)
    ]
    activities, rights, reasons = [], [], []
    for n in range(size):
        id_ = ActivityId(f"a{n}")
        title = " ".join(chance.choices(WORDS, k=chance.randint(2, 6))).capitalize()
        why = " ".join(chance.choices(WORDS, k=14)).capitalize()
        activities.append(
            Activity(id=id_, title=title, category=WORDS[n % 5], description=why, shortlisted=True)
        )
        reasons.append(Reason(activity=id_, text=f"{why}."))
        for person, letter in zip(chance.sample(people, 6), "ARRCCI", strict=True):
            rights.append(Right(activity=id_, participant=person.id, role=letter))
    document = new_document(
        Workshop(title="Measured"), participants=people, activities=activities, rights=rights, reasons=reasons
    )
    snapshot = Snapshot.of(document)
    return charter(Source.of(shared(snapshot), Texts()))


def ours(made: Charter) -> bytes:
    from workshop.exports.pdf.build import write_charter

    out = BytesIO()
    write_charter(made, out, paper=Paper.A4)
    return out.getvalue()


def floor(made: Charter) -> bytes:
    """The lists and the matrix as ReportLab's own tables, with Paragraphs where text can wrap."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import LongTable, PageBreak, Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["BodyText"]
    rights, activities = made.find(Matrix), made.find(Groups)
    assert rights is not None and activities is not None
    entries = [entry for group in activities.body.groups for entry in group.entries]
    listed = [[Paragraph(each.title, style), Paragraph(each.detail, style)] for each in entries]
    heads = ["", "", *(person.short for person in rights.body.people)]
    rows = [
        [row.number, Paragraph(f"<b>{row.title}</b><br/>{row.owner}: {row.reason}", style), *row.letters]
        for row in rights.body.rows
    ]
    out = BytesIO()
    widths = [30, 230, *[18] * PEOPLE]
    story = [LongTable([heads, *rows], widths, repeatRows=1), PageBreak(), LongTable(listed, [200, 300])]
    SimpleDocTemplate(out, pagesize=A4, leftMargin=30, rightMargin=30).build(story)
    return out.getvalue()


def peak(size: int) -> float:
    """The most memory, in MiB, of a process that writes one charter and nothing else.

    From /proc: what getrusage tells begins with the memory of the process that started it.
    """
    code = (
        "from pathlib import Path; from bench.charter import content, ours; "
        f"ours(content({size})); status = Path('/proc/self/status').read_text(); "
        "print(int(status.split('VmHWM:')[1].split()[0]) / 1024)"
    )
    return float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)


def main() -> Iterator[Row]:
    """Time at each size, then the memory at the largest."""
    ours(content(1))
    took = {}
    for size, target, rounds in SIZES:
        made = content(size)
        contestants = {
            "ours": partial(seconds, partial(ours, made)),
            "floor": partial(seconds, partial(floor, made)),
        }
        seen = medians(contestants, rounds)
        took[size] = seen["ours"]
        yield line(f"charter PDF, {size:,} activities", seen["ours"], seen["floor"], target)
    del took[SIZES[0][0]]  # where what every charter has takes most of the time
    yield growth("charter PDF", took, 1.05)
    largest = max(took)
    yield line(f"charter PDF, {largest:,} activities, memory", peak(largest), 80.0, 1.0, "MiB")
