"""The charter as Markdown, for wikis: the same parts as the PDF, in the same words."""

from collections.abc import Iterator, Sequence
from typing import BinaryIO

from workshop.exports.markdown_parts import section_blocks
from workshop.exports.markdown_text import FIGURE, LETTER, TEXT, line, paragraph, quote, table
from workshop.report.charter.blocks import (
    Body,
    Captions,
    Charter,
    Entry,
    Groups,
    Matrix,
    MatrixRow,
    SignOff,
    TestCaseBlock,
)
from workshop.report.charter.sections import Sections
from workshop.report.workbook.heads import charter_heads, phase_title
from workshop.report.workbook.tables import Kind, TableSheet
from workshop.texts import Texts
from workshop.texts.formats import points

_FIGURES = (Kind.COUNT, Kind.NUMBER)


def write_markdown(charter: Charter, texts: Texts, out: BinaryIO, lists: Sequence[TableSheet] = ()) -> None:
    """Write the charter as UTF-8, a blank line between blocks, and after it the lists as tables."""
    blocks = (block for block in (*_blocks(charter, texts), *_lists(lists, texts)) if block)
    out.write(("\n\n".join(blocks) + "\n").encode())


def _blocks(charter: Charter, texts: Texts) -> Iterator[str]:
    yield f"# {line(charter.cover.title)}"
    yield from _cover(charter)
    for part in (*charter.front.values(), *charter.parts.values()):
        yield f"## {line(part.title)}"
        yield from _body(part.body, charter.captions, texts)


def _lists(lists: Sequence[TableSheet], texts: Texts) -> Iterator[str]:
    """Lists for other programs, in the words of the workbook."""
    if lists:
        yield f"## {line(texts.say('Lists'))}"
    for each in lists:
        yield f"### {line(each.name)}"
        kinds = [FIGURE if column.kind in _FIGURES else TEXT for column in each.columns]
        rows = (["" if cell is None else str(cell) for cell in row] for row in each.rows)
        yield table([column.head for column in each.columns], kinds, rows)


def _body(body: Body, captions: Captions, texts: Texts) -> Iterator[str]:
    match body:
        case Sections():
            yield from section_blocks(body)
        case Groups():
            yield from _groups(body)
        case Matrix():
            yield from _rights(body, texts)
        case TestCaseBlock():
            yield from _test_case(captions, body, texts)
        case SignOff():
            yield from _sign_off(captions, body, texts)


def _cover(charter: Charter) -> Iterator[str]:
    cover = charter.cover
    named = [charter.company, charter.title, charter.state, charter.when]
    yield " · ".join(
        f"**{line(each)}**" if place == 1 else line(each) for place, each in enumerate(named) if each
    )
    facts = [f"- {line(caption)}: {line(', '.join(lines))}" for caption, lines in cover.facts]
    for side in (cover.marketing, cover.it):
        facts.append(f"- {line(side.label)}: {side.number} {line(', '.join(side.words))}")
    facts.append(f"- {line(cover.shared_words)}: {cover.shared} {line(cover.activities_words)}")
    yield "\n".join(facts)


def _groups(body: Groups) -> Iterator[str]:
    if body.lead:
        yield paragraph(body.lead)
    for group in body.groups:
        if group.caption:
            yield f"### {line(group.caption)}"
        yield "\n".join(map(_entry, group.entries))


def _entry(entry: Entry) -> str:
    title = f"**{line(entry.title)}**" if entry.title else ""
    head = " ".join(filter(None, ("-", title, f"({line(entry.number)})" if entry.number else "")))
    return f"{head}\\\n{paragraph(entry.detail, '  ')}" if entry.detail else head


def _rights(matrix: Matrix, texts: Texts) -> Iterator[str]:
    yield paragraph(matrix.lead)
    yield " · ".join(f"**{line(letter)}** {line(name)}" for letter, name in matrix.legend)
    heads = charter_heads(texts)
    people = [person.name or person.head for person in matrix.people]
    kinds = [FIGURE, TEXT, TEXT, TEXT, *[LETTER] * len(people)]
    yield table([*heads, *people], kinds, (row for each in matrix.rows for row in _row(each)))
    if matrix.notes:
        yield "\n".join(f"- {line(words)} {line(said)}".rstrip() for words, said in matrix.notes)


def _row(row: MatrixRow) -> Iterator[Sequence[str]]:
    """The activity's row, and one for each phase; limits follow the reason."""
    why = "\n".join(filter(None, (row.reason, row.terms)))
    yield [str(row.number), row.title, row.owner, why, *row.letters]
    for phase in row.phases:
        why = "\n".join(filter(None, (phase.reason, phase.terms)))
        yield ["", phase_title(phase.name), phase.owner, why, *phase.letters]


def _test_case(captions: Captions, case: TestCaseBlock, texts: Texts) -> Iterator[str]:
    yield paragraph(case.lead)
    if case.reason:
        yield f"### {line(captions.why)}"
        yield quote(case.reason)
    if case.against:
        yield paragraph(case.against)
    if case.ranked:
        yield f"### {line(captions.ranking)}"
        heads = [texts.say("Campaign"), texts.say("Score"), texts.say("Comes first in")]
        rows = ([each.title, each.score_words, each.wins_words] for each in case.ranked)
        yield table(heads, [TEXT, FIGURE, FIGURE], rows)
        yield f"### {line(captions.sure)}"
        yield paragraph(case.sure_words)
        yield "\n".join(f"- {line(each)}" for each in case.sentences)
    if case.weights:
        yield from _weights(captions, case, texts)
    if case.tested:
        yield f"### {line(captions.tested)}"
        yield paragraph(" ".join(filter(None, (case.tested_words, case.untouched))))
        yield "\n".join(f"- {line(each.title)}" for each in case.tested)
    if case.dissent:
        yield f"### {line(captions.dissent)}"
    for text, who in case.dissent:
        yield f"{quote(text)}\n>\n{quote(f'— {who}')}" if who else quote(text)


def _weights(captions: Captions, case: TestCaseBlock, texts: Texts) -> Iterator[str]:
    yield f"### {line(captions.weights)}"
    sides = [words for _, words in case.side_means]
    rows = (
        [each.name, each.points, _points(texts, each.marketing), _points(texts, each.it), each.range_words]
        for each in case.weights
    )
    heads = [captions.criterion, captions.points, *sides, captions.stays_first]
    yield table(heads, [TEXT, *[FIGURE] * (len(heads) - 1)], rows)


def _points(texts: Texts, share: float | None) -> str:
    return "" if share is None else points(texts, share)


def _sign_off(captions: Captions, sign_off: SignOff, texts: Texts) -> Iterator[str]:
    yield quote(sign_off.promise)
    heads = [texts.say("Side"), captions.name, texts.say("Title"), texts.say("Signature"), captions.date]
    rows = ([each.label, each.name, each.title, "", ""] for each in sign_off.signers)
    yield table(heads, [TEXT] * len(heads), rows)
    if sign_off.open_points:
        yield f"### {line(captions.stays_open)}"
        heads = [texts.say("What"), texts.say("State"), texts.say("Due"), texts.say("Words")]
        points = ([each.what, each.state, each.when, each.quote] for each in sign_off.open_points)
        yield table(heads, [TEXT] * len(heads), points)
    if sign_off.next_review:
        yield f"{line(captions.next_review)}: {line(sign_off.next_review)}"
    if sign_off.fingerprint:
        yield f"{line(captions.fingerprint)}: `{''.join(sign_off.fingerprint)}`"
