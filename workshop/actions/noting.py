"""What an act puts into the decision log by itself, in its own step, so that undo takes both back."""

from workshop.actions.editing import altered
from workshop.domain.facts.choices import StepId
from workshop.domain.facts.notebook import Decision
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.test_case import Candidate
from workshop.domain.findings import Finding
from workshop.domain.noting.noted import PICKED, Noted, accepted_id, agreed_id
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store
from workshop.texts.languages.choice import texts_of_workshop
from workshop.texts.noting.noted import accepted_text, agreed_text, picked_text


def agreed(store: Store, now: Snapshot, activity: Activity, person: Participant) -> Decision:
    """That somebody decides on an activity from now on."""
    text = agreed_text(texts_of_workshop(now), activity, person)
    return _noted(store, Noted.RIGHTS, agreed_id(activity.id), activity.id, StepId.OWNERSHIP, text)


def picked(store: Store, now: Snapshot, candidate: Candidate) -> Decision:
    """That a campaign is the test case."""
    text = picked_text(texts_of_workshop(now), candidate)
    return _noted(store, Noted.PICK, PICKED, candidate.id, StepId.TEST_CASE, text)


def accepted(store: Store, now: Snapshot, finding: Finding) -> Decision:
    """That a finding stands as it is."""
    text = accepted_text(texts_of_workshop(now), now, finding)
    acceptance = finding.acceptance()
    of = next((str(part) for part in acceptance.key[1:] if part is not None), finding.rule)
    id_ = accepted_id(acceptance.key)
    return _noted(store, Noted.WAIVER, id_, of, finding.subject.step, text)


def _noted(store: Store, kind: Noted, id_: str, of: str, step: StepId, text: str) -> Decision:
    blank = Decision(id=id_, at=store.clock(), step=step, automatic=kind.value, of=of)
    return altered(blank, {"text": text})
