"""Phases: asking whether the same person has each role in all of them, so that it is not assumed."""

from collections.abc import Sequence
from datetime import datetime

from workshop.actions.editing import altered, find, nothing
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.ids import ActivityId
from workshop.domain.facts.notebook import Decision
from workshop.domain.references.every_phase import answer_id
from workshop.domain.rights.phasing import Phasing, phasing
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store


def agree_on_every_phase(
    store: Store, now: Snapshot, /, *, activities: Sequence[ActivityId], at: datetime, words: str
) -> Changes:
    """Put on record that in these activities the same person has each role in every phase.

    `words` are what the decision says, with "{title}" for the activity's. Where all of them are on record,
    that is taken back. Those in which a phase has roles of its own are left out.
    Raises UserFixable: gone, phases-differ (all of them).
    """
    facts = [find(now.activities, activity, "activity") for activity in dict.fromkeys(activities)]
    same = [fact for fact in facts if phasing(now, fact.id) is Phasing.SAME]
    asked = [fact for fact in facts if phasing(now, fact.id) is Phasing.ASSUMED]
    if not facts or not len(now.phases):
        return nothing()
    if not same and not asked:
        raise UserFixable("phases-differ", title=facts[0].title)
    touched = asked or same
    label = Label(
        "ask-phases" if asked else "forget-phases",
        {"count": str(len(touched)), "title": touched[0].title},
    )
    with store.step(label) as edit:
        if asked:
            edit.put("decisions", *(_decision(each.id, each.title, at, words) for each in asked))
        else:
            edit.drop("decisions", *((answer_id(each.id),) for each in same))
    return edit.changes


def _decision(activity: ActivityId, title: str, at: datetime, words: str) -> Decision:
    blank = Decision(id=answer_id(activity), at=at, step=StepId.OWNERSHIP)
    return altered(blank, {"text": words.replace("{title}", title)})
