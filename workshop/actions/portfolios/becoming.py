"""What becomes of initiatives: an overlap activity that keeps its links, or a campaign to try it with."""

from collections.abc import Sequence

import msgspec

from workshop.actions.editing import altered, find, new_id, new_titles, put
from workshop.actions.portfolios.overlaps import answered
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.ids import ActivityId, CandidateId, InitiativeId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.test_case import Candidate
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.starters import StarterActivity
from workshop.domain.text import clean_line, folded
from workshop.errors import UserFixable
from workshop.store.file import Store


def make_activity(
    store: Store,
    now: Snapshot,
    /,
    *,
    initiatives: Sequence[InitiativeId],
    starter: StarterActivity | None = None,
    title: str = "",
) -> Changes:
    """Make an initiative, or two that overlap, an overlap activity that keeps its links, in one step.

    It is called by the title, or else as the starter or the first initiative is; where there is one of that
    title already, that one is linked. Two of them overlap from then on. Raises UserFixable: gone, empty,
    overlaps-itself.
    """
    facts = [find(now.initiatives, each, "initiative") for each in initiatives]
    if not facts:
        raise UserFixable("gone", what="initiative")
    named = clean_line(title) or (starter.title if starter else facts[0].title)
    found = next((a for a in now.activities if folded(a.title) == folded(named)), None)
    activity = found or _new(named, starter, facts[0].description)
    linked = tuple(dict.fromkeys((*activity.initiatives, *initiatives)))
    label = Label("make-activity", {"title": activity.title})
    with store.step(label) as edit:
        if len(facts) == 2:
            edit.put("overlaps", answered(now, (facts[0].id, facts[1].id), is_none=False))
        edit.put("activities", msgspec.structs.replace(activity, initiatives=linked))
    return edit.changes


def _new(title: str, starter: StarterActivity | None, description: str) -> Activity:
    """Raises UserFixable("empty") for an initiative that has no title."""
    if not title:
        raise UserFixable("empty", field="title")
    fields = {"title": title, "description": starter.line if starter else description}
    category = starter.category if starter else ""
    return altered(Activity(id=ActivityId(new_id())), {**fields, "category": category})


def add_candidate_from(store: Store, now: Snapshot, /, *, initiative: InitiativeId) -> Changes:
    """Make an initiative a campaign that could be the test case, with its dates and budget.

    Raises UserFixable: gone, already-listed (where it is one already, or one has its title).
    """
    fact = find(now.initiatives, initiative, "initiative")
    known = [each.title for each in now.candidates]
    known += [fact.title for each in now.candidates if each.initiative == initiative]
    title = new_titles([fact.title], known)[0]
    blank = Candidate(id=CandidateId(new_id()), initiative=initiative)
    fields = {name: getattr(fact, name) for name in ("description", "starts_on", "ends_on", "budget")}
    made = altered(blank, {"title": title, **fields})
    return put(store, Label("add-candidate", {"title": title}), "candidates", made)
