"""The charter's content from one snapshot: shareable facts alone, in the words of its language."""

from collections.abc import Iterable, Mapping

from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, Severity, Side, StepId
from workshop.domain.facts.set_up import Participant
from workshop.domain.flow import is_in
from workshop.domain.ranking.ranking import Ranking
from workshop.domain.rules.findings import Finding
from workshop.domain.shareable import Shared
from workshop.domain.snapshot import Snapshot
from workshop.report.charter.blocks import (
    Captions,
    Charter,
    Cover,
    Entry,
    Group,
    OpenPoint,
    SideCount,
    Signer,
    SignOff,
)
from workshop.report.charter.further import with_parts
from workshop.report.charter.parts.rights import matrix
from workshop.report.charter.parts.test_case import case_block
from workshop.report.charter.source import Source
from workshop.report.people import SIDES, Person, people_by_id
from workshop.texts import Texts
from workshop.texts.charter_headings import CAPTIONS
from workshop.texts.findings import finding_text
from workshop.texts.formats import day, day_range
from workshop.texts.names import side_label

_GROUP = 8
"""So many digits of a fingerprint stand together."""


def charter(
    snapshot: Shared,
    texts: Texts,
    *,
    findings: Iterable[Finding],
    ranking: Ranking | None,
    is_draft: bool = True,
    fingerprint: str = "",
) -> Charter:
    """Word everything that the charter prints; parts of steps that weren't run are left out.

    What is to be signed is no draft: it says so nowhere, carries no mark, and prints its fingerprint.
    """
    found = tuple(findings)
    workshop = snapshot.workshop
    last = workshop.ends_on or workshop.starts_on
    people = people_by_id(snapshot, texts)
    has_rights = is_in(snapshot, StepId.OWNERSHIP) and bool(snapshot.shortlist)
    has_case = is_in(snapshot, StepId.TEST_CASE) and len(snapshot.candidates) > 0
    revision, state = _revision_words(snapshot, texts, is_draft)
    made = Charter(
        title=workshop.title,
        company=workshop.company,
        revision=revision,
        state=state,
        when=day(texts, last) if last else "",
        dated=last,
        language=workshop.language,
        captions=Captions(**{name: texts.say(words) for name, words in CAPTIONS.items()}),
        cover=_cover(snapshot, texts, is_draft),
        people=_people_groups(snapshot, texts, people),
        activities_lead=_activities_lead(snapshot, texts),
        activities=_activities(snapshot, texts) if is_in(snapshot, StepId.OVERLAP_ACTIVITIES) else (),
        matrix=matrix(snapshot, texts, people, found) if has_rights else None,
        test_case=case_block(snapshot, texts, ranking) if has_case else None,
        sign_off=_sign_off(snapshot, texts, found, fingerprint),
        mark=texts.say("Draft") if is_draft else "",
    )
    return with_parts(made, Source(snapshot, texts, people), found)


def _revision_words(snapshot: Snapshot, texts: Texts, is_draft: bool) -> tuple[str, str]:
    """What running heads and cover call this revision."""
    head = "Joint charter, revision {n}, draft" if is_draft else "Joint charter, revision {n}"
    state = "Revision {n}, draft" if is_draft else "Revision {n}"
    return texts.say(head, n=snapshot.revision), texts.say(state, n=snapshot.revision)


def _sponsor(snapshot: Snapshot, side: Side) -> Participant | None:
    for person in snapshot.participants:
        if person.capacity is Capacity.SPONSOR and person.side is side:
            return person
    return None


def _cover(snapshot: Snapshot, texts: Texts, is_draft: bool) -> Cover:
    workshop = snapshot.workshop
    labels = {side: side_label(texts, snapshot, side) for side in (Side.MARKETING, Side.IT)}
    title = texts.say(
        "Joint charter of {marketing} and {it}", marketing=labels[Side.MARKETING], it=labels[Side.IT]
    )
    place = tuple(filter(None, (workshop.place, day_range(texts, workshop.starts_on, workshop.ends_on))))
    signers = []
    for side in labels:
        person = _sponsor(snapshot, side)
        if person is not None:
            signers.append(", ".join(filter(None, (person.name, person.title))))
    to_sign = texts.say("To be signed by") if is_draft else texts.say("Signed by")
    facts = [(texts.say("Agreed at"), place), (to_sign, tuple(signers))]
    if workshop.review_on:
        facts.append((texts.say("Valid until the review on"), (day(texts, workshop.review_on),)))
    return Cover(
        title=title,
        facts=tuple(fact for fact in facts if fact[1]),
        marketing=_side_count(snapshot, texts, Side.MARKETING),
        it=_side_count(snapshot, texts, Side.IT),
        shared_words=texts.say("Shared"),
        shared=len(snapshot.shortlist),
        activities_words=texts.plural("activity", "activities", len(snapshot.shortlist)),
    )


def _side_count(snapshot: Snapshot, texts: Texts, side: Side) -> SideCount:
    """How much the side answers for; only how many they are, where ownership isn't part of the workshop."""
    own = {person.id for person in snapshot.participants if person.side is side}
    label = side_label(texts, snapshot, side)
    if not is_in(snapshot, StepId.OWNERSHIP):
        return SideCount(label, len(own), (texts.plural("person", "people", len(own)),))
    activities = [each for each in snapshot.shortlist if own & {*rules.deciders(snapshot, each.id, None)}]
    people = texts.plural("{n} person", "{n} people", len(own))
    return SideCount(label, len(activities), (texts.say("accountable"), people))


def _people_groups(snapshot: Snapshot, texts: Texts, people: Mapping[str, Person]) -> tuple[Group, ...]:
    groups = []
    for side in SIDES:
        entries = [
            Entry(person.name, "\n".join(filter(None, (person.title, person.capacity_words))))
            for person in people.values()
            if person.side is side
        ]
        if entries:
            groups.append(Group(side_label(texts, snapshot, side), tuple(entries)))
    return tuple(groups)


def _activities_lead(snapshot: Snapshot, texts: Texts) -> str:
    listed = len(snapshot.shortlist)
    words = texts.plural(
        "{n} activity that both sides do or both need",
        "{n} activities that both sides do or both need",
        len(snapshot.activities),
    )
    return texts.say(
        "{words}; {listed} of them on the shortlist, marked by their number.", words=words, listed=listed
    )


def _activities(snapshot: Snapshot, texts: Texts) -> tuple[Group, ...]:
    numbers = {activity.id: str(number) for number, activity in enumerate(snapshot.shortlist, 1)}
    groups: dict[str, list[Entry]] = {}
    for activity in snapshot.activities:
        entry = Entry(activity.title, activity.description, numbers.get(activity.id, ""))
        groups.setdefault(activity.category, []).append(entry)
    unnamed = texts.say("No category") if len(groups) > 1 else ""
    return tuple(Group(name or unnamed, tuple(entries)) for name, entries in groups.items())


def _sign_off(snapshot: Snapshot, texts: Texts, findings: tuple[Finding, ...], fingerprint: str) -> SignOff:
    signers = []
    for side in (Side.MARKETING, Side.IT):
        person = _sponsor(snapshot, side)
        name, title = (person.name, person.title) if person else ("", "")
        signers.append(Signer(side, side_label(texts, snapshot, side), name, title))
    review = snapshot.workshop.review_on
    return SignOff(
        promise=texts.say(
            "We agree to decide, to work and to review as this charter says. "
            "Where it is silent, we ask each other first."
        ),
        signers=tuple(signers),
        open_points=tuple(_open_points(snapshot, texts, findings)),
        next_review=day(texts, review) if review else "",
        fingerprint=_in_groups(fingerprint),
        check=_how_to_check(texts) if fingerprint else "",
    )


def _how_to_check(texts: Texts) -> str:
    return texts.say(
        "This PDF carries its workshop. Open it in Joint Charter to check that nothing was changed, or to go "
        "on with the next revision. Any program that shows signatures says whether these pages have changed "
        "since they were signed."
    )


def _in_groups(fingerprint: str) -> tuple[str, ...]:
    """Hexadecimal digits in groups that an eye can compare."""
    return tuple(fingerprint[at : at + _GROUP] for at in range(0, len(fingerprint), _GROUP))


def _open_points(snapshot: Snapshot, texts: Texts, findings: tuple[Finding, ...]) -> Iterable[OpenPoint]:
    """Escalations, findings accepted, and those that still stop the signature."""
    for escalation in snapshot.escalations:
        activity = snapshot.activities.get(escalation.activity)
        phase = snapshot.phases.get(escalation.phase)
        what = " · ".join(each for each in (activity and activity.title, phase and phase.name) if each)
        state = texts.say("Escalated to {to}", to=escalation.to) if escalation.to else texts.say("Escalated")
        yield OpenPoint(what, state, day(texts, escalation.due) if escalation.due else "", escalation.text)
    for finding in findings:
        worded = finding_text(texts, snapshot, finding)
        what = ": ".join(filter(None, (worded.where, worded.title)))
        if finding.accepted is not None:
            said = f"“{finding.accepted.strip()}”" if finding.accepted.strip() else ""
            yield OpenPoint(what, texts.say("Accepted"), "", said)
        elif finding.severity is Severity.BLOCKING:
            yield OpenPoint(what, texts.say("Still open"), "", "")
