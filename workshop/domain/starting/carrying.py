"""A new workshop from an earlier one: who works together, on what, and who decides."""

from datetime import date, timedelta

import msgspec

from workshop.domain.document import Document, new_document
from workshop.domain.fact import LINE_LENGTH
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.road_map import Commitment
from workshop.domain.facts.set_up import Workshop
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.domain.starting.templates import FALLBACK_TITLE
from workshop.domain.text import clean_line

_AS_THEY_ARE = (
    "limits",
    "participants",
    "statements",
    "phases",
    "rights",
    "reasons",
    "terms",
    "deputies",
    "scale",
    "criteria",
    "cadences",
    "escalation_path",
    "principles",
)
"""What is carried whole. A list that isn't named here stays behind, whatever it comes to hold."""


def carried(snapshot: Snapshot, title: str, today: date | None = None) -> Document:
    """A workshop that begins with this one's people, activities, rights and working agreement.

    What the room is asked (statements, criteria) comes along, and nothing that anybody answered: no vote,
    rating, dot, weight or score, no note, decision, parked point, waiver or signature. Value and pain are
    means of ratings, and stay behind; nobody has agreed to a commitment in the new room yet.
    """
    before = shareable(snapshot)
    lists = {topic: getattr(before, topic) for topic in _AS_THEY_ARE}
    return new_document(
        _begun(before, title, today),
        agenda=before.agenda,
        activities=tuple(map(_unrated, before.activities)),
        commitments=tuple(map(_unanswered, before.commitments)),
        **lists,
    )


def _begun(before: Document, title: str, today: date | None) -> Workshop:
    days = max((box.day for box in before.agenda), default=1)
    return msgspec.structs.replace(
        before.workshop,
        title=clean_line(title)[:LINE_LENGTH] or FALLBACK_TITLE,
        starts_on=today,
        ends_on=today and today + timedelta(days=days - 1),
        review_on=None,
    )


def _unrated(activity: Activity) -> Activity:
    return msgspec.structs.replace(activity, value=None, pain=None, initiatives=(), written_by=None)


def _unanswered(commitment: Commitment) -> Commitment:
    return msgspec.structs.replace(commitment, agreed=False)
