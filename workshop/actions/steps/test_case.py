"""Test case: campaigns, criteria, weights and scores, the pick and the dissent."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Unpack

import msgspec

from workshop.actions.editing import (
    altered,
    check_days,
    check_ids,
    find,
    line,
    move,
    new_id,
    new_titles,
    nothing,
    put,
    unseen,
    voter,
)
from workshop.actions.fields import CandidateFields, CriterionFields
from workshop.actions.noting import picked
from workshop.actions.seen import change_beside_scores
from workshop.domain.ballots.votes import may_vote
from workshop.domain.changes import Changes, Label
from workshop.domain.fact import Key
from workshop.domain.facts.choices import Better, RevealKind
from workshop.domain.facts.ids import ActivityId, CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Candidate, Criterion, Dissent, Score, TestCase, Weight
from workshop.domain.noting.noted import PICKED, with_outdated
from workshop.domain.ranking.giving import giving, open_round
from workshop.domain.references.consequences import of_dropping
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import clean
from workshop.errors import UserFixable
from workshop.store.file import Store


def add_candidates(store: Store, now: Snapshot, /, *, titles: Sequence[str]) -> Changes:
    """Add one campaign a title; titles that are there already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them).
    """
    fresh = new_titles(titles, (candidate.title for candidate in now.candidates))
    facts = [altered(Candidate(id=CandidateId(new_id())), {"title": title}) for title in fresh]
    label = Label("add-candidates", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("add-candidate", {"title": facts[0].title})
    return put(store, label, "candidates", *facts)


def edit_candidate(
    store: Store, now: Snapshot, /, *, candidate: CandidateId, **fields: Unpack[CandidateFields]
) -> Changes:
    """Change a campaign's title, description, dates, budget or activities."""
    before = find(now.candidates, candidate, "candidate")
    if "title" in fields:
        fields["title"] = line(fields["title"], "title")
    after = altered(before, fields)
    check_days(after, before)
    check_ids(now, after)
    return put(store, Label("edit-candidate", {"title": after.title}), "candidates", after)


def link_activity(
    store: Store, now: Snapshot, /, *, candidate: CandidateId, activity: ActivityId, linked: bool
) -> Changes:
    """Say whether a campaign puts an activity to the test."""
    before = find(now.candidates, candidate, "candidate")
    find(now.activities, activity, "activity")
    kept = tuple(id_ for id_ in before.activities if id_ != activity)
    after = msgspec.structs.replace(before, activities=(*kept, activity) if linked else kept)
    if linked == (activity in before.activities):
        return nothing()
    return put(store, Label("link-activity", {"title": before.title}), "candidates", after)


def remove_candidate(store: Store, now: Snapshot, /, *, candidate: CandidateId) -> Changes:
    """Take a campaign away with its scores, and the pick if it was picked."""
    fact = find(now.candidates, candidate, "candidate")
    return _remove(store, now, Label("remove-candidate", {"title": fact.title}), "candidates", candidate)


def move_candidate(
    store: Store, now: Snapshot, /, *, candidate: CandidateId, before: CandidateId | None
) -> Changes:
    """Move a campaign before another, or to the end."""
    fact = find(now.candidates, candidate, "candidate")
    label = Label("move-candidate", {"title": fact.title})
    return move(store, now.candidates, label, "candidates", candidate, before)


def add_criterion(store: Store, now: Snapshot, /, *, name: str, better: Better = Better.HIGH) -> Changes:
    """Add a criterion that campaigns are judged by."""
    criterion = altered(Criterion(id=CriterionId(new_id()), better=better), {"name": line(name, "name")})
    label = Label("add-criterion", {"name": criterion.name})
    return change_beside_scores(store, now, label, {"criteria": [criterion]})


def add_criteria(store: Store, now: Snapshot, /, *, criteria: Sequence[Criterion]) -> Changes:
    """Add ready-made criteria with their anchors; names that are there already are left out."""
    fresh = set(unseen([c.name for c in criteria], (c.name for c in now.criteria)))
    new = [altered(c, {"id": new_id(), "name": c.name, "anchors": c.anchors}) for c in criteria]
    facts = [criterion for criterion in new if criterion.name in fresh]
    return change_beside_scores(
        store, now, Label("add-criteria", {"count": str(len(facts))}), {"criteria": facts}
    )


def edit_criterion(
    store: Store, now: Snapshot, /, *, criterion: CriterionId, **fields: Unpack[CriterionFields]
) -> Changes:
    """Change a criterion's name, its good end, or what the scores mean."""
    before = find(now.criteria, criterion, "criterion")
    if "name" in fields:
        fields["name"] = line(fields["name"], "name")
    after = altered(before, fields)
    return put(store, Label("edit-criterion", {"name": after.name}), "criteria", after)


def move_criterion(
    store: Store, now: Snapshot, /, *, criterion: CriterionId, before: CriterionId | None
) -> Changes:
    """Move a criterion before another, or to the end."""
    fact = find(now.criteria, criterion, "criterion")
    label = Label("move-criterion", {"name": fact.name})
    return move(store, now.criteria, label, "criteria", criterion, before)


def remove_criterion(store: Store, now: Snapshot, /, *, criterion: CriterionId) -> Changes:
    """Take a criterion away with its weights and scores."""
    fact = find(now.criteria, criterion, "criterion")
    return _remove(store, now, Label("remove-criterion", {"name": fact.name}), "criteria", criterion)


def _remove(store: Store, now: Snapshot, label: Label, topic: str, id_: str) -> Changes:
    result = with_outdated(now, of_dropping(now, topic, [id_]))
    return change_beside_scores(store, now, label, result.puts, result.drops)


def set_weights(
    store: Store,
    now: Snapshot,
    /,
    *,
    participant: ParticipantId | None,
    points: Mapping[CriterionId, float | None],
) -> Changes:
    """Set one person's points, by criterion, or those agreed on aloud; None takes a weight away.

    A person's go into the round that is open: what was revealed is never added to. They are meant to sum to
    100; the ranking puts any sum in proportion. Raises UserFixable: gone, absent-never-votes,
    observer-never-votes.
    """
    _check_giver(now, participant)
    number = open_round(now, RevealKind.WEIGHTS) if participant is not None else 1
    puts: list[Weight] = []
    drops: list[Key] = []
    for criterion, value in points.items():
        find(now.criteria, criterion, "criterion")
        blank = Weight(criterion=criterion, participant=participant, round=number)
        if value is None:
            drops.append(blank.key)
        else:
            puts.append(altered(blank, {"points": float(value)}))
    label = Label("set-weights" if participant is not None else "agree-weights")
    private = participant is not None
    return change_beside_scores(store, now, label, {"weights": puts}, {"weights": drops}, private)


def set_scores(
    store: Store,
    now: Snapshot,
    /,
    *,
    participant: ParticipantId | None,
    values: Mapping[tuple[CandidateId, CriterionId], float | None],
) -> Changes:
    """Set one person's scores, by campaign and criterion, or those agreed aloud; None takes a score away.

    A person's go into the round that is open. Raises UserFixable as `set_weights` does, and "off-the-scale"
    where a value isn't on the scale; then none is set.
    """
    _check_giver(now, participant)
    number = open_round(now, RevealKind.SCORES) if participant is not None else 1
    low, high = now.scale.low, now.scale.high
    puts: list[Score] = []
    drops: list[Key] = []
    for (candidate, criterion), value in values.items():
        find(now.candidates, candidate, "candidate")
        find(now.criteria, criterion, "criterion")
        if value is None:
            drops.append((candidate, criterion, participant, None, number))
        elif not low <= value <= high:
            raise UserFixable("off-the-scale", low=f"{low:g}", high=f"{high:g}")
        else:
            score = Score(candidate=candidate, criterion=criterion, value=float(value), round=number)
            puts.append(msgspec.structs.replace(score, participant=participant))
    label = Label("set-score" if participant is not None else "agree-score")
    private = participant is not None
    return change_beside_scores(store, now, label, {"scores": puts}, {"scores": drops}, private)


def _check_giver(now: Snapshot, participant: ParticipantId | None) -> None:
    """Raises UserFixable where somebody who does not vote would weigh or score."""
    if participant is not None:
        person = voter(now, participant)
        if not may_vote(person):
            raise UserFixable("observer-never-votes", name=person.name)


def reveal_weights(store: Store, now: Snapshot, /, *, at: datetime) -> Changes:
    """Show the room the open round of weights; undo never hides it again.

    Raises UserFixable: nobody-weighed, one-never-reveals (where one person alone has weighed).
    """
    return _reveal(store, now, RevealKind.WEIGHTS, at)


def reveal_scores(store: Store, now: Snapshot, /, *, at: datetime) -> Changes:
    """Show the room the open round of scores; undo never hides it again.

    Where nobody has weighed, all criteria count the same. Raises UserFixable: nobody-scored,
    one-never-reveals (where one person alone has scored).
    """
    return _reveal(store, now, RevealKind.SCORES, at)


def _reveal(store: Store, now: Snapshot, kind: RevealKind, at: datetime) -> Changes:
    found = giving(now, kind)
    if not found.gave:
        raise UserFixable("nobody-weighed" if kind is RevealKind.WEIGHTS else "nobody-scored")
    if len(found.gave) == 1:
        raise UserFixable("one-never-reveals")
    label = Label("reveal-weights" if kind is RevealKind.WEIGHTS else "reveal-scores")
    reveal = Reveal(kind=kind, round=found.round, at=at)
    if kind is RevealKind.SCORES:
        return put(store, label, "reveals", reveal)
    return change_beside_scores(store, now, label, {"reveals": [reveal]})


def pick(
    store: Store, now: Snapshot, /, *, candidate: CandidateId | None, reason: str | None = None
) -> Changes:
    """Pick a campaign as the test case, or take the pick back.

    Reason and dissent belong to a pick: a new one begins without, and the history keeps the old ones. What
    was written before there was any pick becomes the reason of the first.
    """
    before = now.test_case
    earlier = now.candidates.get(before.candidate)
    if candidate is None:
        with store.step(_given_up(now, _UNPICK, {})) as edit:
            edit.put("test_case", TestCase())
            edit.drop("decisions", (PICKED,))
        return edit.changes
    fact = find(now.candidates, candidate, "candidate")
    is_new = earlier is not None and earlier.id != candidate
    kept = TestCase() if is_new else before
    after = altered(kept, {"candidate": candidate, "reason": kept.reason if reason is None else reason})
    both = {"title": fact.title, "earlier": earlier.title if earlier else ""}
    label = _given_up(now, _PICK_ANOTHER, both) if is_new else Label("pick", {"title": fact.title})
    with store.step(label) as edit:
        edit.put("test_case", after)
        if before.candidate != candidate or PICKED not in now.decisions:
            edit.put("decisions", picked(store, now, fact))
    return edit.changes


_UNPICK = ("unpick", "unpick-reasoned", "unpick-opposed", "unpick-argued")
_PICK_ANOTHER = ("pick-another", "pick-another-reasoned", "pick-another-opposed", "pick-another-argued")


def _given_up(now: Snapshot, codes: Sequence[str], params: Mapping[str, str]) -> Label:
    """What the history calls a pick that is given up: with what was said for it, against it, or both."""
    people = {person.id: person.name for person in now.participants}
    said = [f"{people.get(each.participant, '')}: {each.text}" for each in now.test_case.dissent]
    words = {"reason": now.test_case.reason, "dissent": "; ".join(said)}
    code = codes[bool(now.test_case.reason) + 2 * bool(said)]
    return Label(code, {**params, **{name: text for name, text in words.items() if text}})


def write_pick_reason(store: Store, now: Snapshot, /, *, text: str) -> Changes:
    """Write why this campaign is the test case."""
    return put(store, Label("write-pick-reason"), "test_case", altered(now.test_case, {"reason": text}))


def record_dissent(store: Store, now: Snapshot, /, *, participant: ParticipantId, text: str) -> Changes:
    """Put a person's disagreement on record; an empty text takes it off again."""
    person = find(now.participants, participant, "participant")
    words = clean(text).strip()
    kept = [d for d in now.test_case.dissent if d.participant != participant]
    place = next((n for n, d in enumerate(now.test_case.dissent) if d.participant == participant), len(kept))
    if words:
        kept.insert(place, Dissent(participant=participant, text=words))
    after = altered(now.test_case, {"dissent": tuple(kept)})
    return put(store, Label("record-dissent", {"name": person.name}), "test_case", after)
