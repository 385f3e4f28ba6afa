"""The decision rights as the charter prints them: a row an activity, with its reason, limits and phases."""

from collections.abc import Mapping, Sequence

from workshop.domain import rules
from workshop.domain.choices import Capacity, Side
from workshop.domain.findings import Finding
from workshop.domain.ids import ActivityId, PhaseId
from workshop.domain.integrity import LETTERS
from workshop.domain.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot
from workshop.report.blocks import Matrix, MatrixRow, Person, PhaseRow
from workshop.texts import Texts
from workshop.texts.findings import finding_text
from workshop.texts.formats import day
from workshop.texts.names import role_name, side_label


def matrix(
    snapshot: Snapshot, texts: Texts, people: Mapping[str, Person], findings: Sequence[Finding]
) -> Matrix:
    """The whole grid; facilitators without a role have no column."""
    holders = {right.participant for right in snapshot.rights}
    ids = [i for i, person in people.items() if person.capacity is not Capacity.FACILITATOR or i in holders]
    scheme = snapshot.workshop.scheme
    weights = {letter: weight for letter in LETTERS[scheme] if (weight := rules.weight(scheme, letter))}
    order = [letter for each in rules.RoleWeight for letter, weight in weights.items() if weight is each]
    count = len(snapshot.shortlist)
    return Matrix(
        lead=texts.plural(
            "One activity that both sides do or both need, with who answers for it, and why.",
            "{n} activities that both sides do or both need. Each has one accountable person, and a reason.",
            count,
        ),
        people=tuple(people[id_] for id_ in ids),
        side_labels={side: side_label(texts, snapshot, side) for side in Side},
        legend=tuple((letter, role_name(texts, scheme, letter)) for letter in order),
        weights=weights,
        rows=tuple(
            _row(snapshot, texts, people, ids, number, activity)
            for number, activity in enumerate(snapshot.shortlist, 1)
        ),
        notes=tuple(_notes(snapshot, texts, findings)),
    )


def _row(
    snapshot: Snapshot,
    texts: Texts,
    people: Mapping[str, Person],
    ids: Sequence[str],
    number: int,
    activity: Activity,
) -> MatrixRow:
    return MatrixRow(
        number=number,
        title=activity.title,
        owner=_owner(snapshot, people, activity.id, None),
        reason=_reason(snapshot, activity.id, None),
        letters=_letters(snapshot, ids, activity.id, None),
        terms=_terms(snapshot, texts, activity.id, None),
        phases=tuple(
            _phase(snapshot, texts, people, ids, activity.id, phase)
            for phase in rules.refined_phases(snapshot, activity.id)
        ),
    )


def _phase(
    snapshot: Snapshot,
    texts: Texts,
    people: Mapping[str, Person],
    ids: Sequence[str],
    activity: ActivityId,
    phase: PhaseId,
) -> PhaseRow:
    words = filter(None, (_reason(snapshot, activity, phase), _terms(snapshot, texts, activity, phase)))
    return PhaseRow(
        name=snapshot.phases[phase].name,
        letters=_letters(snapshot, ids, activity, phase),
        owner=_owner(snapshot, people, activity, phase),
        reason=" ".join(words),
    )


def _letters(
    snapshot: Snapshot, ids: Sequence[str], activity: ActivityId, phase: PhaseId | None
) -> tuple[str, ...]:
    held: dict[str, str] = {}
    for right in rules.effective(snapshot, activity, phase):
        held[right.participant] = held.get(right.participant, "") + right.role
    return tuple(held.get(id_, "") for id_ in ids)


def _owner(
    snapshot: Snapshot, people: Mapping[str, Person], activity: ActivityId, phase: PhaseId | None
) -> str:
    letter = rules.deciding(snapshot.workshop.scheme)
    rights = rules.effective(snapshot, activity, phase)
    return ", ".join(people[right.participant].short for right in rights if right.role == letter)


def _reason(snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> str:
    reasons = [reason for reason in snapshot.reasons.group(activity) if reason.phase == phase]
    return " ".join(reason.text.strip() for reason in reasons if reason.text.strip())


def _terms(snapshot: Snapshot, texts: Texts, activity: ActivityId, phase: PhaseId | None) -> str:
    """The limit, the tiebreaker and the review date, in a line."""
    term = snapshot.terms.get(activity, phase)
    if term is None:
        return ""
    parts = [
        texts.say("Limit: {limit}", limit=term.threshold) if term.threshold else "",
        texts.say("Tiebreaker: {who}", who=term.tiebreaker) if term.tiebreaker else "",
        texts.say("Review: {day}", day=day(texts, term.review_on)) if term.review_on else "",
    ]
    return " · ".join(filter(None, parts))


def _notes(snapshot: Snapshot, texts: Texts, findings: Sequence[Finding]) -> list[tuple[str, str]]:
    """Accepted findings under the grid: what, and the reason in the room's words."""
    notes = []
    for finding in findings:
        if finding.accepted is not None:
            worded = finding_text(texts, snapshot, finding)
            place = ": ".join(filter(None, (worded.where, worded.title)))
            notes.append((texts.say("{finding}. Accepted:", finding=place), f"“{finding.accepted}”"))
    return notes
