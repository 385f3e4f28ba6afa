"""Which revision a follow-up is of, and what was done since its seal without being part of it (METHOD.md 8).

Outcomes, check-ins and rounds that were begun after the seal open no next revision. Of days and of what was
planned a file doesn't say whether it was there before, so that there may be several states to ask.
"""

from collections.abc import Iterator
from datetime import date, datetime

import msgspec

from workshop.domain.facts.choices import RevealKind, TallyKind
from workshop.domain.facts.follow_up import CheckIn, Outcome
from workshop.domain.facts.ownership import Consent, Reveal, Tally
from workshop.domain.facts.review import Revision
from workshop.domain.snapshot import Facts, Snapshot

_ROUNDS = {TallyKind.BALLOT: RevealKind.BALLOT, TallyKind.RATING: RevealKind.RATINGS}
"""Rounds that a follow-up has: of weights and scores another round makes another choice."""


def sealed_revisions(snapshot: Snapshot) -> tuple[Revision, ...]:
    """The revisions that both sides signed, the first first."""
    sealed = (each for each in snapshot.revisions if each.sealed_at is not None)
    return tuple(sorted(sealed, key=lambda revision: revision.number))


def last_sealed(snapshot: Snapshot) -> Revision | None:
    """The last revision that both sides signed."""
    sealed = sealed_revisions(snapshot)
    return sealed[-1] if sealed else None


def sealed_on(snapshot: Snapshot) -> date | None:
    """From which day check-ins are counted: the last seal's or, where that isn't known, the workshop's."""
    last = last_sealed(snapshot)
    if last is not None and last.sealed_at is not None:
        return last.sealed_at.date()
    was_signed_elsewhere = snapshot.revision > 1
    return snapshot.workshop.ends_on or snapshot.workshop.starts_on if was_signed_elsewhere else None


def at_seal(snapshot: Snapshot, sealed_at: datetime) -> Iterator[Snapshot]:
    """The states that may have been sealed then: the present one, and it without what came since."""
    yield snapshot
    before = _without_rounds(snapshot, sealed_at)
    seen = [snapshot]
    for outcomes in _outcomes(snapshot, sealed_at.date()):
        for check_ins in _check_ins(snapshot, sealed_at):
            state = msgspec.structs.replace(before, outcomes=outcomes, check_ins=check_ins)
            if state not in seen:
                seen.append(state)
                yield state


def _outcomes(snapshot: Snapshot, day: date) -> Iterator[Facts[Outcome]]:
    """Without those of later days; those of the day itself may have been there or not."""
    dated = [(each.at or day, each) for each in snapshot.outcomes]
    yield Facts.of(each for at, each in dated if at <= day)
    yield Facts.of(each for at, each in dated if at < day or each.at is None)


def _check_ins(snapshot: Snapshot, sealed_at: datetime) -> Iterator[Facts[CheckIn]]:
    """Without those that were done later; they may have been planned."""
    later = {each.key for each in snapshot.check_ins if each.done_at is not None and each.done_at > sealed_at}
    yield Facts.of(each for each in snapshot.check_ins if each.key not in later)
    yield Facts.of(
        CheckIn(after_days=each.after_days) if each.key in later else each for each in snapshot.check_ins
    )


def _without_rounds(snapshot: Snapshot, sealed_at: datetime) -> Snapshot:
    """Without the rounds of ballots and ratings that were revealed later, and what the room said to them."""
    later = [each for each in snapshot.reveals if _is_later(each, sealed_at)]
    if not later:
        return snapshot
    return msgspec.structs.replace(
        snapshot,
        reveals=Facts.of(each for each in snapshot.reveals if each not in later),
        consents=Facts.of(each for each in snapshot.consents if not _is_of(each, later)),
        tallies=Facts.of(each for each in snapshot.tallies if not _counts(each, later)),
    )


def _is_later(reveal: Reveal, sealed_at: datetime) -> bool:
    return reveal.kind in _ROUNDS.values() and reveal.at > sealed_at


def _is_of(consent: Consent, later: list[Reveal]) -> bool:
    return any(consent.of == each.of and consent.at >= each.at for each in later)


def _counts(tally: Tally, later: list[Reveal]) -> bool:
    return any(
        _ROUNDS.get(tally.kind) is each.kind and tally.round == each.round and each.of in (None, tally.of)
        for each in later
    )
