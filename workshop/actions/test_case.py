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
    remove,
    remove_with_all,
    unseen,
    voter,
)
from workshop.actions.fields import CandidateFields, CriterionFields
from workshop.domain.ballots.votes import may_vote
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Better, RevealKind
from workshop.domain.facts.ids import ActivityId, CandidateId, CriterionId, ParticipantId
from workshop.domain.facts.ownership import Reveal
from workshop.domain.facts.test_case import Candidate, Criterion, Dissent, Score, Weight
from workshop.domain.ranking.shared_means import can_weigh, hidden_from_room, is_shown
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
    check_days(after)
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
    return remove_with_all(
        store, now, Label("remove-candidate", {"title": fact.title}), "candidates", [candidate]
    )


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
    return put(store, Label("add-criterion", {"name": criterion.name}), "criteria", criterion)


def add_criteria(store: Store, now: Snapshot, /, *, criteria: Sequence[Criterion]) -> Changes:
    """Add ready-made criteria with their anchors; names that are there already are left out."""
    fresh = set(unseen([c.name for c in criteria], (c.name for c in now.criteria)))
    new = [altered(c, {"id": new_id(), "name": c.name, "anchors": c.anchors}) for c in criteria]
    facts = [criterion for criterion in new if criterion.name in fresh]
    return put(store, Label("add-criteria", {"count": str(len(facts))}), "criteria", *facts)


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
    return remove_with_all(
        store, now, Label("remove-criterion", {"name": fact.name}), "criteria", [criterion]
    )


def set_weights(
    store: Store,
    now: Snapshot,
    /,
    *,
    participant: ParticipantId | None,
    points: Mapping[CriterionId, float | None],
) -> Changes:
    """Set one person's points, by criterion, or those agreed on aloud; None takes a weight away.

    They are meant to sum to 100; the ranking puts any sum in proportion. What people gave stays as it was
    revealed: else one late weight could be told from the means before and after it. Nor does anybody begin
    to weigh once scores are shown. Raises UserFixable: gone, absent-never-votes, observer-never-votes,
    already-revealed.
    """
    _check_giver(now, participant)
    with store.step(Label("set-weights")) as edit:
        for criterion, value in points.items():
            find(now.criteria, criterion, "criterion")
            if participant is not None and not can_weigh(now, criterion):
                raise UserFixable("already-revealed")
            blank = Weight(criterion=criterion, participant=participant)
            if value is None:
                edit.drop("weights", blank.key)
            else:
                edit.put("weights", altered(blank, {"points": float(value)}))
    return edit.changes


def set_score(
    store: Store,
    now: Snapshot,
    /,
    *,
    candidate: CandidateId,
    criterion: CriterionId,
    participant: ParticipantId | None,
    value: float | None,
) -> Changes:
    """Set one person's score of a campaign on a criterion, or the one agreed aloud; None takes it away.

    Raises UserFixable as `set_weights` does, and "off-the-scale" where the value isn't on the scale.
    """
    find(now.candidates, candidate, "candidate")
    find(now.criteria, criterion, "criterion")
    _check_giver(now, participant)
    if participant is not None and is_shown(now, RevealKind.SCORES, candidate, criterion):
        raise UserFixable("already-revealed")
    label = Label("set-score")
    if value is None:
        return remove(store, label, "scores", (candidate, criterion, participant, None, 1))
    scale = now.scale
    if not scale.low <= value <= scale.high:
        raise UserFixable("off-the-scale", low=f"{scale.low:g}", high=f"{scale.high:g}")
    score = Score(candidate=candidate, criterion=criterion, participant=participant, value=float(value))
    return put(store, label, "scores", score)


def _check_giver(now: Snapshot, participant: ParticipantId | None) -> None:
    """Raises UserFixable where somebody who does not vote would weigh or score."""
    if participant is not None:
        person = voter(now, participant)
        if not may_vote(person):
            raise UserFixable("observer-never-votes", name=person.name)


def reveal_weights(store: Store, now: Snapshot, /, *, at: datetime) -> Changes:
    """Show the room what people weigh; undo never hides it again. Raises UserFixable("nobody-weighed")."""
    if not hidden_from_room(now, RevealKind.WEIGHTS):
        raise UserFixable("nobody-weighed")
    return put(store, Label("reveal-weights"), "reveals", Reveal(kind=RevealKind.WEIGHTS, at=at))


def reveal_scores(store: Store, now: Snapshot, /, *, at: datetime) -> Changes:
    """Show the room how people score; undo never hides it again. Raises UserFixable("nobody-scored").

    Where nobody has weighed, all criteria count the same from then on (see `set_weights`).
    """
    if not hidden_from_room(now, RevealKind.SCORES):
        raise UserFixable("nobody-scored")
    return put(store, Label("reveal-scores"), "reveals", Reveal(kind=RevealKind.SCORES, at=at))


def pick(
    store: Store, now: Snapshot, /, *, candidate: CandidateId | None, reason: str | None = None
) -> Changes:
    """Pick a campaign as the test case, or take the pick back; what isn't given, and the dissent, stays."""
    if candidate is None:
        after = msgspec.structs.replace(now.test_case, candidate=None)
        return put(store, Label("unpick"), "test_case", after)
    fact = find(now.candidates, candidate, "candidate")
    words = now.test_case.reason if reason is None else reason
    after = altered(now.test_case, {"candidate": candidate, "reason": words})
    return put(store, Label("pick", {"title": fact.title}), "test_case", after)


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
