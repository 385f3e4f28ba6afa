"""Review: findings that stay as they are and reservations, on record."""

from workshop.actions.editing import altered, check_ids, line, put, remove
from workshop.actions.noting import accepted
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Reservation
from workshop.domain.findings import Finding
from workshop.domain.noting.noted import accepted_id
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.store.file import Store


def accept_finding(store: Store, now: Snapshot, /, *, finding: Finding, reason: str) -> Changes:
    """Let a finding stand, with a reason that the charter prints. Raises UserFixable: empty, gone."""
    line(reason, "reason")
    acceptance = altered(finding.acceptance(), {"reason": reason})
    check_ids(now, acceptance)
    with store.step(Label("accept-finding", {"rule": finding.rule})) as edit:
        edit.put("accepted", acceptance)
        if acceptance.key not in now.accepted:
            edit.put("decisions", accepted(store, now, finding))
    return edit.changes


def reopen_finding(store: Store, now: Snapshot, /, *, finding: Finding) -> Changes:
    """Take an acceptance back. Raises UserFixable("gone") where there is none."""
    for each in finding.acceptances():
        if now.accepted.get(*each.key) is not None:
            with store.step(Label("reopen-finding", {"rule": finding.rule})) as edit:
                edit.drop("accepted", each.key)
                edit.drop("decisions", (accepted_id(each.key),))
            return edit.changes
    raise UserFixable("gone", what="finding")


def add_reservation(store: Store, now: Snapshot, /, *, side: Side, section: str, text: str) -> Changes:
    """Put on record what a side signs with a reservation about. Raises UserFixable: empty, too-long."""
    line(text, "text")
    reservation = altered(Reservation(side=side), {"section": section, "text": text})
    return put(store, Label("add-reservation"), "reservations", reservation)


def withdraw_reservation(store: Store, now: Snapshot, /, *, reservation: Reservation) -> Changes:
    """Take a reservation off the record; one that is gone is gone already."""
    return remove(store, Label("withdraw-reservation"), "reservations", reservation.key)
