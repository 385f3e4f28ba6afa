"""The survey then and now in words: both rounds' marks and means, the gaps, and who rated."""

import msgspec

from workshop.domain.ballots.shown import shown_at
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.ids import StatementId
from workshop.domain.following.surveyed import MOVED, Asked
from workshop.domain.perceiving.survey import Perceived
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.following.dues import brief_day
from workshop.texts.formats import number, paragraph
from workshop.texts.names import side_label
from workshop.texts.steps.perceiving.figures import figures, group_text
from workshop.texts.steps.perceiving.groups import groups_of, means_of


class Round(msgspec.Struct, frozen=True):
    """One round of a statement: when it was seen, each group's marks from 1 to 5, and the means."""

    day: str
    groups: tuple[tuple[Side, tuple[int, ...]], ...]
    means: tuple[str, ...]
    gap: str


class SurveyRow(msgspec.Struct, frozen=True):
    """A statement ready to paint; `note` says where another number of people rated it."""

    id: StatementId
    text: str
    then: Round
    now: Round
    note: str
    heard: str


def survey_row(texts: Texts, snapshot: Snapshot, each: Asked) -> SurveyRow:
    """The row of one statement."""
    then, now = _round(texts, snapshot, each.then), _round(texts, snapshot, each.now)
    note = _note(texts, each)
    text = each.now.statement.text
    said = [texts.say("{statement} {then}, then {now}.", statement=text, then=then.day, now=now.day)]
    said += [_groups(texts, snapshot, one) for one in (each.then, each.now)]
    if then.gap and now.gap:
        said.append(texts.say("Gap {then}, now {now}.", then=then.gap, now=now.gap))
    return SurveyRow(each.now.statement.id, text, then, now, note, paragraph(*said, note))


def _round(texts: Texts, snapshot: Snapshot, each: Perceived) -> Round:
    at = shown_at(snapshot, RevealKind.RATINGS, each.statement.id, each.round)
    groups = groups_of(each)
    told = means_of(texts, each)
    return Round(
        day=brief_day(texts, at.date()) if at else "",
        groups=tuple((side, rated.marks) for side, rated in groups),
        means=tuple(told[side] for side, _ in groups[:2]),
        gap=figures(texts, each).gap,
    )


def _groups(texts: Texts, snapshot: Snapshot, each: Perceived) -> str:
    told = means_of(texts, each)
    words = (
        group_text(texts, side_label(texts, snapshot, side), told[side], rated)
        for side, rated in groups_of(each)
    )
    return f"{', '.join(words)}."


def _note(texts: Texts, each: Asked) -> str:
    """That others rated it, or fewer: "8 of 9 rated again"."""
    then, now = each.counts
    if now != then:
        return texts.plural("{n} person now, {then} then", "{n} people now, {then} then", now, then=then)
    return texts.say("not the same people") if each.others else ""


def rest_text(texts: Texts, count: int) -> str:
    """What is said of statements that moved little."""
    if not count:
        return ""
    return texts.plural(
        "In {n} other neither side’s mean moved by more than {moved}.",
        "In {n} others neither side’s mean moved by more than {moved}.",
        count,
        moved=number(texts, MOVED, 1),
    )
