"""The slides for the CEO: what was agreed and why, in at most ten, from the shareable content alone."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from workshop.domain import rules
from workshop.domain.facts.choices import Severity, Side
from workshop.report.charter.blocks import Charter, Matrix, MatrixRow, TestCaseBlock
from workshop.report.charter.charter import charter
from workshop.report.charter.parts import people
from workshop.report.charter.parts.sign_off import sign_off
from workshop.report.deck.asking import ask_slides
from workshop.report.deck.case import case_slides
from workshop.report.deck.facts import aims_slides, plan_slides, stand_slides
from workshop.report.deck.presenting import presented
from workshop.report.deck.reporting import report_slides
from workshop.report.deck.slides import Bars, Deck, Figures, Grid, Mark, Series, Slide, Text, Words
from workshop.report.people import Person
from workshop.report.source import Source
from workshop.texts.names import role_name

_SIDES = (Side.MARKETING, Side.IT)
_FULL = {Side.MARKETING: "mkt", Side.IT: "it", Side.BOTH: "ink"}
_SOFT = {Side.MARKETING: "mktSoft", Side.IT: "itSoft", Side.BOTH: "ramp5"}
MOST = 9
"""Slides after the cover."""
ROWS = 8
"""Rows of a table that a slide holds."""
_PEOPLE = 12
_NOTED = 40
"""Entries that the notes of one slide tell in full; the charter holds them all."""


def deck(source: Source) -> Deck:
    """Word the slides; parts of steps that weren't run are left out."""
    content = charter(source)
    return Deck(
        title=content.cover.title,
        company=content.company or content.title,
        head=content.revision,
        state=" · ".join(filter(None, (content.company, content.state, content.when))),
        cover=content.cover,
        cover_notes=_cover_notes(source, content),
        slides=tuple(_chosen(_parts(source, content))),
    )


class _Part(NamedTuple):
    """Slides that belong together; where there is no room, the parts of the least `worth` go first.

    Of what is `kept` at least that many slides stay.
    """

    slides: list[Slide]
    worth: int
    kept: int = 0


def _parts(source: Source, content: Charter) -> list[_Part]:
    """What was agreed, who decides, why this test case, what it costs and brings, what is asked, what stays
    open and when they report back: these stay; the rest is there where it fits."""
    marketing, it = Side.MARKETING, Side.IT

    def told(slides: Iterable[Slide], *sides: Side) -> list[Slide]:
        return list(presented(source, slides, *sides))

    return [
        _Part(told([_summary(source, content)]), 9, kept=1),
        _Part(told(aims_slides(source), marketing), 5),
        _Part(told(stand_slides(source), it), 4),
        _Part(told(_rights(source, content)), 2, kept=2),
        _Part(told(_load(source, content), it), 0),
        *_split(told(case_slides(source, content), marketing), 1),
        *_split(told(plan_slides(source), it), 3),
        _Part(told(ask_slides(source)), 9, kept=1),
        _Part(told(_open(source, content), marketing), 9, kept=1),
        _Part(told(report_slides(source), it), 9, kept=1),
    ]


def _split(slides: list[Slide], worth: int) -> Iterator[_Part]:
    """The first of them stays; the others are worth so much."""
    yield _Part(slides[:1], 9, kept=1)
    yield _Part(slides[1:], worth)


def _chosen(parts: list[_Part]) -> Iterator[Slide]:
    """As many slides as there may be, in their order: first what is kept of each part, then by worth."""
    room = MOST - sum(min(part.kept, len(part.slides)) for part in parts)
    taken = {}
    for part in sorted(parts, key=lambda part: -part.worth):
        least = min(part.kept, len(part.slides))
        more = min(len(part.slides) - least, max(room, 0))
        taken[id(part)] = least + more
        room -= more
    for part in parts:
        yield from part.slides[: taken[id(part)]]


def _cover_notes(source: Source, content: Charter) -> str:
    lines = [f"{caption}: {', '.join(words)}" for caption, words in content.cover.facts]
    for group in people.part(source).body.groups:
        names = [" – ".join(filter(None, (e.title, e.detail.replace("\n", ", ")))) for e in group.entries]
        lines.append(f"{group.caption}: {'; '.join(names)}")
    return "\n".join([source.texts.say("Everything here is in the charter, with its reasons."), *lines])


def _summary(source: Source, content: Charter) -> Slide:
    """What the room takes away, in a few sentences and numbers."""
    say, cover, signing = source.texts.say, content.cover, sign_off(source)
    stops = sum(1 for finding in source.findings if finding.severity is Severity.BLOCKING and finding.stops)
    words = []
    if rights := content.find(Matrix):
        words.append(Words(rights.body.lead))
    if case := content.find(TestCaseBlock):
        words.append(Words(case.body.lead))
        words += [Words(case.body.reason, "quote")] if case.body.reason else []
    if stops:
        stopping = source.texts.plural("{n} point is still open.", "{n} points are still open.", stops)
        words.append(Words(stopping, "small"))
    if signing.next_review:
        words.append(Words(say("Next review: {day}.", day=signing.next_review), "small"))
    figures = [
        (str(each.number), f"{each.label}: {each.words[0]}", side)
        for each, side in zip((cover.marketing, cover.it), _SIDES, strict=True)
    ]
    shared = (str(cover.shared), f"{cover.shared_words}: {cover.activities_words}", None)
    return Slide(
        title=say("What we agreed"),
        lead=signing.promise,
        main=Text(tuple(words)),
        beside=Figures((shared, *figures)),
        notes="\n".join(each.text for each in words),
    )


def _rights(source: Source, content: Charter) -> Iterator[Slide]:
    """The decision rights, as many rows a slide as can be read from the back of a room."""
    rights = content.find(Matrix)
    if rights is None:
        return
    matrix = rights.body
    say, rows = source.texts.say, matrix.rows
    heads = (say("No."), say("Activity"), say("Decides"), say("Why"))
    even = -(-len(rows) // max(-(-len(rows) // ROWS), 1)) if rows else ROWS
    for start in range(0, len(rows), even):
        shown = rows[start : start + even]
        lead = matrix.lead
        if len(rows) > 2 * ROWS:
            lead = say(
                "Activities {first} to {last} of {total}; the charter holds them all.",
                first=start + 1,
                last=start + len(shown),
                total=len(rows),
            )
        yield Slide(
            title=rights.title,
            lead=lead,
            main=Grid(heads, (0.05, 0.32, 0.17, 0.46), tuple(_row(source, matrix, row) for row in shown)),
            notes="\n".join(_said(row) for row in shown),
        )


def _said(row: MatrixRow) -> str:
    """What whoever speaks has of a row: what the slide holds, and its limits."""
    said = f"{row.number}. {row.title}: {row.owner}. {row.reason}"
    return f"{said} ({row.terms})" if row.terms else said


def _row(source: Source, matrix: Matrix, row: MatrixRow) -> tuple[Mark, ...]:
    decides = rules.deciding(source.snapshot.workshop.scheme)
    held = zip(matrix.people, row.letters, strict=True)
    side = next((person.side for person, letters in held if decides in letters), None)
    return (
        Mark(str(row.number)),
        Mark(row.title, strong=True),
        Mark(row.owner, side),
        Mark(row.reason, quoted=True),
    )


def _load(source: Source, content: Charter) -> Iterator[Slide]:
    """Who carries how much: for how many activities each person answers, and in how many they work."""
    rights = content.find(Matrix)
    if rights is None:
        return
    matrix = rights.body
    say, scheme = source.texts.say, source.snapshot.workshop.scheme
    decides, does = rules.deciding(scheme), rules.working(scheme)
    counts = [
        (
            person,
            sum(decides in row.letters[place] for row in matrix.rows),
            sum(any(letter in row.letters[place] for letter in does) for row in matrix.rows),
        )
        for place, person in enumerate(matrix.people)
    ]
    busy = sorted(counts, key=lambda each: (-each[1], -each[2]))
    shown = [each for each in busy if each[1] or each[2]][:_PEOPLE]
    if not shown:
        return
    names = [role_name(source.texts, scheme, letter) for letter in (decides, does[0])]
    lines = [
        f"{person.name or person.title}: {names[0]} {one}, {names[1]} {other}" for person, one, other in busy
    ]
    yield Slide(
        title=say("Who carries how much"),
        lead=source.texts.plural(
            "Of {n} activity. Full colour: {first}. Light: {second}.",
            "Of {n} activities. Full colour: {first}. Light: {second}.",
            len(matrix.rows),
            first=names[0],
            second=names[1],
        ),
        main=_load_bars(names, shown, say("Roles by person. {lines}", lines="; ".join(lines[:_PEOPLE]))),
        notes="\n".join(lines[:_NOTED]),
    )


def _load_bars(names: list[str], shown: list[tuple[Person, int, int]], says: str) -> Bars:
    first = tuple(_count(answers) for _, answers, _ in shown)
    second = tuple(_count(works) for _, _, works in shown)
    return Bars(
        says=says,
        categories=tuple(person.short for person, _, _ in shown),
        series=(
            Series(names[0], first, _tones(shown, _FULL)),
            Series(names[1], second, _tones(shown, _SOFT)),
        ),
        stacked=True,
        longest=None,
        shown="0",
    )


def _count(count: int) -> float | None:
    """A bar of nothing has no number on it."""
    return float(count) if count else None


def _tones(shown: Iterable[tuple[Person, int, int]], tones: Mapping[Side, str]) -> tuple[str, ...]:
    return tuple(tones.get(person.side, tones[Side.BOTH]) for person, _, _ in shown)


def _open(source: Source, content: Charter) -> Iterator[Slide]:
    """What both sides know is open, with dates."""
    say, signing = source.texts.say, sign_off(source)
    points, review = signing.open_points, signing.next_review
    if not points and not review:
        return
    rows = [
        (Mark(e.what, strong=True), Mark(e.state), Mark(e.when), Mark(e.quote, quoted=True)) for e in points
    ]
    lead = content.captions.known if points else say("Nothing.")
    if len(points) > ROWS:
        lead = say("{n} of {total}; the charter holds them all.", n=ROWS, total=len(points))
    yield Slide(
        title=content.captions.stays_open,
        lead=" ".join(filter(None, (lead, say("Next review: {day}.", day=review) if review else ""))),
        main=Grid(
            (say("What"), say("State"), say("Due"), say("Words")),
            (0.31, 0.2, 0.17, 0.32),
            tuple(rows[:ROWS]),
        ),
        notes="\n".join(". ".join(filter(None, (e.what, e.state, e.when, e.quote))) for e in points[:_NOTED]),
    )
