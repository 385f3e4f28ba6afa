"""Review: findings that stay as they are, and what a side signs with a reservation about."""

from typing import Any

from workshop.actions.editing import altered, check_ids, find, line, put, take
from workshop.domain.changes import Changes, Label
from workshop.domain.choices import Side
from workshop.domain.fact import Key
from workshop.domain.findings import Finding
from workshop.domain.ownership import Acceptance
from workshop.domain.review import Reservation
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store


def accept_finding(store: Store, now: Snapshot, /, *, finding: Finding, reason: str) -> Changes:
    """Let a finding stand, with a reason that the charter prints. Raises UserFixable: empty, gone."""
    line(reason, "reason")
    accepted = altered(_blank(finding), {"reason": reason})
    check_ids(now, accepted)
    return put(store, Label("accept-finding", {"rule": finding.rule}), "accepted", accepted)


def reopen_finding(store: Store, now: Snapshot, /, *, finding: Finding) -> Changes:
    """Take an acceptance back. Raises UserFixable("gone") where there is none."""
    where = finding.subject
    for participant in (*where.participants, None):
        key = (finding.rule, where.activity, where.phase, participant)
        if now.accepted.get(*key) is not None:
            return take(store, Label("reopen-finding", {"rule": finding.rule}), "accepted", key)
    raise UserFixable("gone", what="finding")


def add_reservation(store: Store, now: Snapshot, /, *, side: Side, text: str, section: str = "") -> Changes:
    """Put a side's reservation about a section of the charter, or all of it, on record."""
    line(text, "text")
    added = altered(Reservation(side=side), {"section": section, "text": text})
    return put(store, Label("add-reservation"), "reservations", added)


def edit_reservation(store: Store, now: Snapshot, /, *, reservation: Key, **fields: Any) -> Changes:
    """Change a reservation, known by its key; a text with nothing in it takes it away."""
    before = find(now.reservations, reservation, "reservation")
    after = altered(before, fields)
    if not after.text:
        return take(store, Label("remove-reservation"), "reservations", reservation)
    label = Label("edit-reservation")
    if after.key in now.reservations and after.key != before.key:
        return take(store, label, "reservations", reservation)
    with store.step(label) as edit:
        edit.rekey("reservations", reservation, after)
    return edit.changes


def remove_reservation(store: Store, now: Snapshot, /, *, reservation: Key) -> Changes:
    """Take a reservation back."""
    find(now.reservations, reservation, "reservation")
    return take(store, Label("remove-reservation"), "reservations", reservation)


def _blank(finding: Finding) -> Acceptance:
    """An acceptance of just this: of its person where it is about one and no activity."""
    where = finding.subject
    person = where.participants[0] if where.participants and where.activity is None else None
    return Acceptance(rule=finding.rule, activity=where.activity, phase=where.phase, participant=person)
