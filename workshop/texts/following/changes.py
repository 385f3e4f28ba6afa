"""What changed between two states of a charter, as the follow-up tells it: grouped as the charter is."""

from collections.abc import Mapping, Sequence

import msgspec

from workshop.domain.comparing.change import Change, Comparison, Group
from workshop.domain.document import MANY, ONE
from workshop.domain.facts.choices import RevealKind, StepId, TallyKind
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.set_up import Participant
from workshop.domain.findings import Subject
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.comparing.sentences import change_text
from workshop.texts.comparing.subjects import kind_text, subject_text
from workshop.texts.formats import listing, paragraph
from workshop.texts.names import step_name

_HEADS: Mapping[Group, str] = {
    Group.WHO_DECIDES: "Ownership",
    Group.ROLES: "Ownership",
    Group.REASONS: "Reasons",
    Group.LIMITS: "Limits",
    Group.ACCEPTED: "Accepted findings",
    Group.ESCALATIONS: "Escalations",
    Group.PICK: "Test case",
    Group.STAGES: "Road map",
}
"""What changes stand under; all others under the step that writes them."""


_ROUNDS: Mapping[str, StepId] = {
    TallyKind.RATING: StepId.WHERE_WE_STAND,
    RevealKind.RATINGS: StepId.WHERE_WE_STAND,
    RevealKind.WEIGHTS: StepId.TEST_CASE,
    RevealKind.SCORES: StepId.TEST_CASE,
}
"""Where rounds are seen, by what was asked; all others are ballots."""


class ChangeLine(msgspec.Struct, frozen=True):
    """One change in a sentence, and where it stands."""

    words: str
    subject: Subject


class ChangeGroup(msgspec.Struct, frozen=True):
    """The changes of one part of the charter."""

    head: str
    lines: tuple[ChangeLine, ...]


class OwnerRow(msgspec.Struct, frozen=True):
    """An activity that other people decide on: who did, who does, and why, ready to paint."""

    activity: ActivityId
    phase: PhaseId | None
    title: str
    was: tuple[Participant, ...]
    now: tuple[Participant, ...]
    was_text: str
    now_text: str
    reason: str
    heard: str


def change_groups(
    texts: Texts, before: Snapshot, after: Snapshot, found: Comparison
) -> tuple[ChangeGroup, ...]:
    """All changes by what they are about, in the order in which they are told."""
    lines: dict[str, list[ChangeLine]] = {}
    for change in found.changes:
        line = ChangeLine(change_text(texts, before, after, change), _where(change))
        lines.setdefault(_head(texts, change.group, line.subject.step), []).append(line)
    for topic in found.reordered:
        words = texts.say("{kind}: the order is another one.", kind=kind_text(texts, topic))
        line = ChangeLine(words, Subject(at=_step(topic)))
        lines.setdefault(_head(texts, Group.REST, _step(topic)), []).append(line)
    return tuple(ChangeGroup(head, tuple(found)) for head, found in lines.items())


def _head(texts: Texts, group: Group, step: StepId) -> str:
    return texts.say(_HEADS[group]) if group in _HEADS else step_name(texts, step)


def _where(change: Change) -> Subject:
    if change.topic in ("tallies", "reveals") and (at := _ROUNDS.get(str(change.key[0]))) is not None:
        return Subject(at=at)
    activity = getattr(change.fact, "activity", None)
    if activity is None and change.topic == "activities":
        return Subject(at=StepId.OVERLAP_ACTIVITIES)
    if activity is not None:
        return Subject(activity=activity, phase=getattr(change.fact, "phase", None))
    if change.topic == "increments":
        return Subject(increment=change.fact.id)  # type: ignore[attr-defined]
    if change.topic == "objectives":
        return Subject(objective=change.fact.id)  # type: ignore[attr-defined]
    return Subject(at=_step(change.topic))


def _step(topic: str) -> StepId:
    """Where a list is written; the notebook's stand on no page, and are read at the review."""
    of_step = {**ONE, **MANY}[topic].of_step
    return StepId(of_step) if of_step is not None else StepId.REVIEW


def owner_rows(texts: Texts, before: Snapshot, after: Snapshot, found: Comparison) -> tuple[OwnerRow, ...]:
    """The activities that other people decide on now."""
    changes = (each for each in found.changes if each.group is Group.WHO_DECIDES)
    return tuple(_owner_row(texts, before, after, each) for each in changes)


def _owner_row(texts: Texts, before: Snapshot, after: Snapshot, change: Change) -> OwnerRow:
    activity, phase = change.key
    title = subject_text(texts, after, change)
    was, now = _people(before, change.before), _people(after, change.after)
    was_text, now_text = _names(texts, was), _names(texts, now)
    reason = after.reasons.get(activity, phase, None) or after.reasons.get(activity, None, None)
    words = reason.text if reason is not None else ""
    passes = texts.say("“{subject}” passes from {was} to {now}.", subject=title, was=was_text, now=now_text)
    return OwnerRow(
        activity=activity,  # type: ignore[arg-type]
        phase=phase,  # type: ignore[arg-type]
        title=title,
        was=was,
        now=now,
        was_text=was_text,
        now_text=now_text,
        reason=words,
        heard=paragraph(passes, words),
    )


def _people(snapshot: Snapshot, ids: Sequence[ParticipantId]) -> tuple[Participant, ...]:
    people = (snapshot.participants.get(each) for each in ids)
    return tuple(each for each in people if each is not None)


def _names(texts: Texts, people: Sequence[Participant]) -> str:
    return listing(texts, [short_name(each.name) or each.title for each in people]) or texts.say("nobody")


def owners_text(texts: Texts, changed: int, snapshot: Snapshot) -> str:
    """How many of the shortlist's activities pass to others."""
    return texts.plural(
        "{changed} of {n} activity", "{changed} of {n} activities", len(snapshot.shortlist), changed=changed
    )


def unchanged_text(texts: Texts, after: Snapshot, found: Comparison) -> str:
    """How much of what a charter is read for stayed as it was."""
    owned = {each.key[0] for each in found.changes if each.topic in ("rights", "reasons", "terms")}
    touched = {(each.topic, each.key) for each in found.changes}

    def same(topic: str) -> int:
        return sum((topic, each.key) not in touched for each in getattr(after, topic))

    owners = sum(each.id not in owned for each in after.shortlist)
    increments, principles, meetings = same("increments"), same("principles"), same("cadences")
    said = (
        (owners, texts.plural("{n} owner", "{n} owners", owners)),
        (increments, texts.plural("{n} increment", "{n} increments", increments)),
        (principles, texts.plural("{n} principle", "{n} principles", principles)),
        (meetings, texts.plural("{n} meeting", "{n} meetings", meetings)),
    )
    some = [words for count, words in said if count]
    return texts.say("{what}.", what=listing(texts, some)) if some else ""
