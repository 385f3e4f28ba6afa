"""A change as a sentence, and all of them in one line."""

from collections import Counter

from workshop.domain.comparing.change import Change, Comparison, Group
from workshop.domain.comparing.words import Passage, passages, share_kept
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.comparing.fields import content_text, field_text, value_text
from workshop.texts.comparing.subjects import (
    is_name,
    is_named_by_others,
    kind_text,
    letter_text,
    subject_text,
)
from workshop.texts.formats import listing

_GROUPS = {
    Group.WHO_DECIDES: "who decides",
    Group.ROLES: "other roles",
    Group.REASONS: "reasons",
    Group.LIMITS: "limits and deputies",
    Group.ACCEPTED: "accepted findings",
    Group.ESCALATIONS: "what is escalated",
    Group.PICK: "the test case",
    Group.STAGES: "the road map",
    Group.REST: "all else",
}
_COUNTED = frozenset({"tallies", "weights", "scores", "choice", "reveals"})
_ALIKE = 0.5
"""A text of which so much stays is told by the words that changed."""
_AROUND = 4
"""Words that are shown on each side of those that changed."""


def change_text(texts: Texts, before: Snapshot, after: Snapshot, change: Change) -> str:
    """One change in one sentence; the snapshots are the two states that were compared."""
    subject = subject_text(texts, before if change.is_gone else after, change)
    kind = kind_text(texts, change.topic)
    if change.topic in _COUNTED:
        return _counted(texts, change, kind, subject)
    if change.is_new:
        return _new(texts, after, change, kind, subject)
    if change.is_gone and not subject:
        return texts.say("{kind} without a name is gone.", kind=kind)
    if change.is_gone:
        return texts.say("{kind} “{subject}” is gone.", kind=kind, subject=subject)
    name = change.field or ""
    was = value_text(texts, before, change.fact, name, change.before)
    now = value_text(texts, after, change.fact, name, change.after)
    if change.topic == "rights":
        return _roles(texts, after, change, subject, was, now)
    if is_name(change):
        return _renamed(texts, kind, was, now)
    about = texts.say("{kind} “{subject}”", kind=kind, subject=subject) if subject else kind
    return _field(texts, about, field_text(texts, name), was, now)


def _new(texts: Texts, after: Snapshot, change: Change, kind: str, subject: str) -> str:
    said = content_text(texts, after, change.fact) if is_named_by_others(change.topic) else ""
    if not subject:
        return texts.say("{kind} without a name is new.", kind=kind)
    params = {"kind": kind, "subject": subject, "said": said}
    return texts.say("{kind} “{subject}” is new: {said}." if said else "{kind} “{subject}” is new.", **params)


def _renamed(texts: Texts, kind: str, was: str, now: str) -> str:
    if not was:
        return texts.say("{kind} “{now}” has a name now.", kind=kind, now=now)
    if not now:
        return texts.say("{kind} “{was}” has no name now.", kind=kind, was=was)
    old, new = _shown(was, now)
    return texts.say("{kind} “{was}” reads “{now}” now.", kind=kind, was=old, now=new)


def _counted(texts: Texts, change: Change, kind: str, subject: str) -> str:
    if not subject:
        return texts.say("{kind}: counted anew.", kind=kind)
    if change.is_new:
        return texts.say("{kind} of “{subject}”: counted for the first time.", kind=kind, subject=subject)
    if change.is_gone:
        return texts.say("{kind} of “{subject}”: no longer counted.", kind=kind, subject=subject)
    return texts.say("{kind} of “{subject}”: counted anew.", kind=kind, subject=subject)


def _roles(texts: Texts, after: Snapshot, change: Change, subject: str, was: str, now: str) -> str:
    role = letter_text(texts, after, change.field or "")
    if change.group is Group.WHO_DECIDES and was and now:
        return texts.say("“{subject}” passes from {was} to {now}.", subject=subject, was=was, now=now)
    params = {"subject": subject, "role": role, "was": was, "now": now}
    if not was:
        return texts.say("“{subject}”: {role} was nobody, and is {now} now.", **params)
    if not now:
        return texts.say("“{subject}”: {role} was {was}, and is nobody now.", **params)
    return texts.say("“{subject}”: {role} was {was}, and is {now} now.", **params)


def _field(texts: Texts, about: str, field: str, was: str, now: str) -> str:
    if not was and not now:
        return texts.say("{about}: {field} changed.", about=about, field=field)
    if not was:
        return texts.say("{about}: {field} “{now}” added.", about=about, field=field, now=now)
    if not now:
        return texts.say("{about}: {field} “{was}” taken out.", about=about, field=field, was=was)
    old, new = _shown(was, now)
    return texts.say("{about}: {field} “{was}” became “{now}”.", about=about, field=field, was=old, now=new)


def _shown(was: str, now: str) -> tuple[str, str]:
    """Both as they are; of long ones that are much alike, what changed and a few words around it."""
    if len(was.split()) > 2 * _AROUND and share_kept(was, now) >= _ALIKE:
        return _excerpts(was, now)
    return was, now


def _excerpts(was: str, now: str) -> tuple[str, str]:
    """Both texts without what is the same in both, but for a few words around."""
    parts = passages(was, now)
    return _excerpt(parts, "new"), _excerpt(parts, "gone")


def _excerpt(parts: tuple[Passage, ...], left_out: str) -> str:
    said = []
    for place, part in enumerate(parts):
        if part.kind == "same":
            said.append(_shortened(part.text, place > 0, place < len(parts) - 1))
        elif part.kind != left_out:
            said.append(part.text)
    return "".join(said).strip()


def _shortened(text: str, after_change: bool, before_change: bool) -> str:
    """The words next to what changed; of those further away a "…" remains."""
    words = text.split()
    first = _AROUND if after_change else 0
    last = _AROUND if before_change else 0
    if len(words) <= first + last + 1:
        return text
    start, end = " ".join(words[:first]), " ".join(words[len(words) - last :]) if last else ""
    return f"{start} … {end} " if end else f"{start} …"


def summary_text(texts: Texts, found: Comparison) -> str:
    """How many changes there are of what, in one sentence or two."""
    if found.is_equal:
        return texts.say("Nothing has changed.")
    said = []
    if found.changes:
        counts = Counter(change.group for change in found.changes)
        parts = [
            texts.say("{count} in {group}", count=counts[group], group=texts.say(_GROUPS[group]))
            for group in Group
            if counts[group]
        ]
        said.append(
            texts.plural(
                "{n} change: {parts}.",
                "{n} changes: {parts}.",
                len(found.changes),
                parts=listing(texts, parts),
            )
        )
    if found.reordered:
        lists = listing(texts, [kind_text(texts, topic) for topic in found.reordered])
        said.append(
            texts.plural(
                "In {n} list the order is another one: {lists}.",
                "In {n} lists the order is another one: {lists}.",
                len(found.reordered),
                lists=lists,
            )
        )
    return " ".join(said)
