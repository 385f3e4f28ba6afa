"""Everything that is still open before the signatures, in words, each with where it is settled."""

from collections.abc import Iterable, Iterator

import msgspec

from workshop.domain.facts.choices import Choice, Severity, StepId
from workshop.domain.facts.notebook import ParkedState
from workshop.domain.facts.ownership import Escalation
from workshop.domain.findings import Finding, Subject
from workshop.domain.flow import STEPS, is_in
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.findings import finding_text
from workshop.texts.formats import day
from workshop.texts.names import side_label
from workshop.texts.steps.ballots import person_name
from workshop.texts.steps.terms import addressee_text


class Group(Choice):
    """What an open point means for the signature."""

    STOPS = "stops"
    PRINTED = "printed"
    WORTH_A_LOOK = "worth-a-look"


class Mark(Choice):
    """What stands before a point."""

    BLOCKING = "blocking"
    WARNING = "warning"
    NOTE = "note"
    DONE = "done"
    ESCALATED = "escalated"
    SAID = "said"
    PARKED = "parked"


class OpenPoint(msgspec.Struct, frozen=True):
    """One point; `quote` is in people's own words."""

    group: Group
    mark: Mark
    title: str
    where: str = ""
    quote: str = ""
    step: StepId | None = None
    subject: Subject = Subject()
    is_parked: bool = False

    @property
    def leads(self) -> bool:
        """Whether there is a place where it is settled: a step, or the parking lot."""
        return self.step is not None or self.is_parked


_MARKS = {Severity.BLOCKING: Mark.BLOCKING, Severity.WARNING: Mark.WARNING, Severity.NOTE: Mark.NOTE}


def group_name(texts: Texts, group: Group) -> str:
    """The heading of a group."""
    if group is Group.STOPS:
        return texts.say("Stops the signature")
    if group is Group.PRINTED:
        return texts.say("Printed in the charter")
    return texts.say("Worth a look before you sign")


def open_points(texts: Texts, snapshot: Snapshot, findings: Iterable[Finding]) -> tuple[OpenPoint, ...]:
    """All points, group by group; where nothing stops the signature, that is said first."""
    of_rules = [_of_finding(texts, snapshot, finding) for finding in findings]
    points = [*of_rules, *_said(texts, snapshot), *_unfinished(texts, snapshot)]
    if not any(point.group is Group.STOPS for point in points):
        points.append(_nothing(texts, snapshot))
    return tuple(point for group in Group for point in points if point.group is group)


def _nothing(texts: Texts, snapshot: Snapshot) -> OpenPoint:
    where = texts.plural(
        "The one activity on the shortlist is settled.",
        "All {n} activities on the shortlist are settled.",
        len(snapshot.shortlist),
    )
    return OpenPoint(Group.STOPS, Mark.DONE, texts.say("Nothing"), where)


def _of_finding(texts: Texts, snapshot: Snapshot, finding: Finding) -> OpenPoint:
    worded = finding_text(texts, snapshot, finding)
    where, group = worded.where, Group.STOPS if finding.stops else Group.WORTH_A_LOOK
    if finding.accepted is not None:
        where = texts.say("{where}, accepted", where=where) if where else texts.say("Accepted")
        group = Group.PRINTED
    step = StepId.SET_UP if finding.rule == "no-part" else finding.subject.step
    leads = step if any(each.id is step for each in STEPS) else None
    mark = _MARKS[finding.severity]
    return OpenPoint(group, mark, worded.title, where, finding.accepted or "", leads, finding.subject)


def _said(texts: Texts, snapshot: Snapshot) -> Iterator[OpenPoint]:
    """Escalations, reservations and dissent: the charter prints them in people's own words."""
    for escalation in snapshot.escalations:
        yield _escalated(texts, snapshot, escalation)
    for item in snapshot.parking_lot:
        if item.state is ParkedState.ESCALATED:
            title = texts.say("Escalated from the parking lot")
            yield OpenPoint(Group.PRINTED, Mark.ESCALATED, title, item.text, item.escalated, is_parked=True)
    for each in snapshot.reservations:
        side = side_label(texts, snapshot, each.side)
        title = texts.say("{side} signs with a reservation", side=side)
        yield OpenPoint(Group.PRINTED, Mark.SAID, title, each.section, each.text)
    for dissent in snapshot.test_case.dissent:
        person = snapshot.participants.get(dissent.participant)
        name = short_name(person.name) or person.name if person else ""
        where = texts.say("{name} on the test case", name=name)
        yield OpenPoint(Group.PRINTED, Mark.SAID, texts.say("Dissent"), where, dissent.text, StepId.TEST_CASE)


def _escalated(texts: Texts, snapshot: Snapshot, escalation: Escalation) -> OpenPoint:
    activity = snapshot.activities.get(escalation.activity)
    title = activity.title if activity else ""
    where = title
    if escalation.due:
        where = texts.say("{what}, due {day}", what=title, day=day(texts, escalation.due))
    listed = activity is not None and activity.shortlisted
    step = StepId.OWNERSHIP if listed else StepId.OVERLAP_ACTIVITIES
    whom = addressee_text(escalation, lambda who: person_name(texts, snapshot, who))
    name = texts.say("Escalated to {whom}", whom=whom) if whom else texts.say("Escalated")
    subject = Subject(escalation.activity, escalation.phase)
    return OpenPoint(Group.PRINTED, Mark.ESCALATED, name, where, step=step, subject=subject)


def _unfinished(texts: Texts, snapshot: Snapshot) -> Iterator[OpenPoint]:
    """What nobody has settled yet, though no rule asks for it."""
    if is_in(snapshot, StepId.TEST_CASE) and snapshot.test_case.candidate is None:
        where = texts.say("The charter says so")
        title = texts.say("No test case picked")
        yield OpenPoint(Group.WORTH_A_LOOK, Mark.NOTE, title, where, step=StepId.TEST_CASE)
    parked = sum(each.state is ParkedState.OPEN for each in snapshot.parking_lot)
    if parked:
        title = texts.plural("One item in the parking lot", "{n} items in the parking lot", parked)
        where = texts.say("Not settled yet")
        yield OpenPoint(Group.WORTH_A_LOOK, Mark.PARKED, title, where, is_parked=True)
