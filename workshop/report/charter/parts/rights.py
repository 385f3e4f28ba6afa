"""The decision rights as the charter prints them: a row an activity, with its reason, limits and phases."""

from collections.abc import Iterator, Mapping, Sequence

from workshop.domain import rules
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.references.integrity import LETTERS
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.report.charter.blocks import Matrix, MatrixRow, Part, PhaseRow
from workshop.report.source import Source, joined
from workshop.texts.findings import finding_text
from workshop.texts.formats import listing
from workshop.texts.names import role_name
from workshop.texts.steps.terms import limit_text, tiebreaker_text

_SILENT = (Capacity.FACILITATOR, Capacity.OBSERVER, Capacity.ABSENT)


def part(source: Source) -> Part[Matrix] | None:
    """Where there is a shortlist."""
    if not source.snapshot.shortlist:
        return None
    return Part(source.texts.say("Who decides what"), _matrix(source))


def _matrix(source: Source) -> Matrix:
    """The whole grid; who has no role and no say (facilitator, observer, absent) has no column."""
    texts, snapshot, people = source.texts, source.snapshot, source.people
    holders = {right.participant for right in snapshot.rights}
    ids = [id_ for id_, person in people.items() if person.capacity not in _SILENT or id_ in holders]
    scheme = snapshot.workshop.scheme
    weights = {letter: weight for letter in LETTERS[scheme] if (weight := rules.weight(scheme, letter))}
    order = [letter for each in rules.RoleWeight for letter, weight in weights.items() if weight is each]
    grid = _Grid(source, ids)
    return Matrix(
        lead=_lead(source),
        people=tuple(people[id_] for id_ in ids),
        side_labels={side: source.side(side) for side in Side},
        legend=tuple((letter, role_name(texts, scheme, letter)) for letter in order),
        weights=weights,
        rows=tuple(grid.row(number, activity) for number, activity in enumerate(snapshot.shortlist, 1)),
        notes=tuple(_notes(source)),
    )


def _lead(source: Source) -> str:
    return source.texts.plural(
        "One activity of the shortlist, with who answers for it, and why.",
        "The {n} activities of the shortlist. Each has one accountable person, and a reason.",
        len(source.snapshot.shortlist),
    )


class _Grid:
    """What the rows are made from: `ids` are the participants with a column, in order."""

    def __init__(self, source: Source, ids: Sequence[str]) -> None:
        self._source, self._snapshot, self._ids = source, source.snapshot, ids
        picked = self._snapshot.candidates.get(self._snapshot.test_case.candidate)
        self._beside = _beside(source)
        self._linked = frozenset(picked.activities) if picked else frozenset()

    def row(self, number: int, activity: Activity) -> MatrixRow:
        """An activity of the shortlist with its phases; a link leads here from the test case."""
        return MatrixRow(
            number=number,
            key=row_key(number) if activity.id in self._linked else "",
            title=activity.title,
            owner=self._owner(activity.id, None),
            reason=_reason(self._source, activity.id, None),
            letters=self._letters(activity.id, None),
            terms=joined(_terms(self._source, activity.id, None), *self._beside.get(activity.id, ())),
            phases=tuple(self._phases(activity.id)),
        )

    def _phases(self, activity: ActivityId) -> Iterator[PhaseRow]:
        """Each phase in which roles differ, or that has a reason or limit of its own."""
        refined = rules.refined_phases(self._snapshot, activity)
        blank = ("",) * len(self._ids)
        for phase in self._snapshot.phases:
            reason = _reason(self._source, activity, phase.id)
            terms = _terms(self._source, activity, phase.id)
            if phase.id in refined:
                owner, letters = self._owner(activity, phase.id), self._letters(activity, phase.id)
                yield PhaseRow(phase.name, letters, owner, reason, terms)
            elif reason or terms:
                yield PhaseRow(phase.name, blank, "", reason, terms)

    def _letters(self, activity: ActivityId, phase: PhaseId | None) -> tuple[str, ...]:
        held: dict[str, str] = {}
        for right in rules.effective(self._snapshot, activity, phase):
            held[right.participant] = held.get(right.participant, "") + right.role
        return tuple(held.get(id_, "") for id_ in self._ids)

    def _owner(self, activity: ActivityId, phase: PhaseId | None) -> str:
        owners = rules.deciders(self._snapshot, activity, phase)
        return listing(self._source.texts, [self._source.people[owner].short for owner in owners])


def row_key(number: int) -> str:
    """The name that links to a row use; the number is the place on the shortlist, from 1."""
    return f"activity-{number}"


def _reason(source: Source, activity: ActivityId, phase: PhaseId | None) -> str:
    reasons = [reason for reason in source.snapshot.reasons.group(activity) if reason.phase == phase]
    return " ".join(reason.text.strip() for reason in reasons if reason.text.strip())


def _terms(source: Source, activity: ActivityId, phase: PhaseId | None) -> str:
    """The limit, the tiebreaker and the review date, in a line."""
    texts, term = source.texts, source.snapshot.terms.get(activity, phase)
    if term is None:
        return ""
    limit, umpire = limit_text(texts, term, source.short), tiebreaker_text(term, source.short)
    parts = [
        texts.say("Limit: {limit}", limit=limit) if limit else "",
        texts.say("Tiebreaker: {who}", who=umpire) if umpire else "",
        texts.say("Review: {day}", day=source.day(term.review_on)) if term.review_on else "",
    ]
    return joined(*parts)


_PRINTED = ("against-ballot", "not-understood")
"""Notes that are printed beside their activity, where nobody accepts them."""


def _beside(source: Source) -> Mapping[str, Sequence[str]]:
    """By activity: whom the ballot named where another decides, who was not known, deputies of its own."""
    said: dict[str, list[str]] = {}
    for finding in source.findings:
        if finding.rule in _PRINTED and finding.subject.activity:
            words = finding_text(source.texts, source.snapshot, finding).title
            said.setdefault(finding.subject.activity, []).append(words)
    for each in source.snapshot.deputies:
        if each.activity:
            names = {"name": source.short(each.participant), "deputy": source.short(each.deputy)}
            words = source.texts.say("While {name} is away: {deputy}", **names)
            said.setdefault(each.activity, []).append(words)
    return said


def _notes(source: Source) -> list[tuple[str, str]]:
    """Under the grid: what was said of phases, and accepted findings with the reasons in the room's words."""
    texts, notes = source.texts, []
    if words := _asked(source):
        notes.append((words, ""))
    for finding in source.findings:
        if finding.accepted is not None and finding.subject.step is StepId.OWNERSHIP:
            worded = finding_text(texts, source.snapshot, finding)
            place = ": ".join(filter(None, (worded.where, worded.title)))
            reason = finding.accepted.strip()
            notes.append((_accepted(source, place, bool(reason)), f"“{reason}”" if reason else ""))
    return notes


def _accepted(source: Source, finding: str, has_reason: bool) -> str:
    """That a finding was accepted: by the room, until both sponsors sign it."""
    texts = source.texts
    if source.is_draft:
        if has_reason:
            return texts.say("{finding}. Accepted in the room:", finding=finding)
        return texts.say("{finding}. Accepted in the room.", finding=finding)
    if has_reason:
        return texts.say("{finding}. Accepted by both sponsors:", finding=finding)
    return texts.say("{finding}. Accepted by both sponsors.", finding=finding)


def _asked(source: Source) -> str:
    """Of which activities the room said that it is the same person in every phase, by their numbers.

    And of which nobody asked, where it took up the question at all.
    """
    texts, snapshot = source.texts, source.snapshot
    owned = [each for each in snapshot.shortlist if rules.deciders(snapshot, each.id, None)]
    numbers: dict[Phasing | None, list[str]] = {}
    for each in owned:
        numbers.setdefault(phasing(snapshot, each.id), []).append(str(snapshot.numbers[each.id]))
    same, assumed = numbers.get(Phasing.SAME), numbers.get(Phasing.ASSUMED)
    if not same:
        return ""
    if not assumed:
        return texts.say("The room was asked: where no phase stands, it is the same person in every phase.")
    return texts.say(
        "The same person in every phase, the room said of {numbers}. Phases were not asked for {others}.",
        numbers=listing(texts, same),
        others=listing(texts, assumed),
    )
