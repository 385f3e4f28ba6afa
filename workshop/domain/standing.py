"""How the charter stands: in work, signed by one side, changed since, or signed by both."""

import msgspec

from workshop.domain.changes import Changes
from workshop.domain.facts.choices import Choice, Side
from workshop.domain.facts.review import Revision
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.following.seal import at_seal, last_sealed, sealed_revisions
from workshop.domain.shareable import Shared, shareable, shared
from workshop.domain.snapshot import Snapshot
from workshop.errors import Sealed

_KEPT = "standing"
SIGNING_SIDES = (Side.MARKETING, Side.IT)


class State(Choice):
    """Draft: nobody has signed. Waiting: for the second signature. Void: changed after the first. Final."""

    DRAFT = "draft"
    WAITING = "waiting"
    VOID = "void"
    FINAL = "final"


class Standing(msgspec.Struct, frozen=True):
    """The state of the present content, and the revision that it is, or was when it was signed."""

    state: State
    number: int
    revision: Revision | None = None

    @property
    def is_frozen(self) -> bool:
        """Whether the present content is that of a charter that was signed."""
        return self.state in (State.WAITING, State.FINAL)

    @property
    def to_sign(self) -> tuple[Side, ...]:
        """The sides whose signature is missing; a void one has to be given again."""
        if self.state is State.FINAL:
            return ()
        signed = {each.side for each in self.revision.signatures} if self.revision else set()
        return tuple(side for side in SIGNING_SIDES if self.state is not State.WAITING or side not in signed)


def standing(snapshot: Snapshot) -> Standing:
    """How the present content stands to what was signed; private input changes nothing of it.

    Nor does what belongs to the follow-up of a sealed revision. It is worked out once of each snapshot.
    """
    return _kept(snapshot)[0]


def next_number(snapshot: Snapshot) -> int | None:
    """The number of the revision that a change to the charter would open; None where one is in work."""
    now = standing(snapshot)
    return now.number + 1 if now.state is State.FINAL else None


def number_before(snapshot: Snapshot, number: int | None = None) -> int | None:
    """The last revision that both sides signed before this one, or before the present state."""
    of = number or standing(snapshot).number
    return max((each.number for each in sealed_revisions(snapshot) if each.number < of), default=None)


def see_sealed(snapshot: Snapshot, changes: Changes) -> None:
    """Raise Sealed where these changes would open the next revision: they change what both sides signed."""
    number = next_number(snapshot)
    if number is not None and next_number(snapshot.moved(changes)) is None:
        raise Sealed(number)


def as_signed(snapshot: Snapshot) -> Snapshot:
    """The workshop as it was sealed, where nothing but its follow-up came since; else as it is."""
    return _kept(snapshot)[1] or snapshot


def shown(snapshot: Snapshot) -> Shared:
    """What documents show: the workshop as it was signed, where nothing was changed since, by its number."""
    return msgspec.structs.replace(shared(as_signed(snapshot)), number=standing(snapshot).number)


def _kept(snapshot: Snapshot) -> tuple[Standing, Snapshot | None]:
    if _KEPT not in snapshot.__dict__:
        snapshot.__dict__[_KEPT] = _worked_out(snapshot)
    found: tuple[Standing, Snapshot | None] = snapshot.__dict__[_KEPT]
    return found


def _worked_out(snapshot: Snapshot) -> tuple[Standing, Snapshot | None]:
    """How it stands and, where another state is what was sealed, that one."""
    open_, done = _open(snapshot), last_sealed(snapshot)
    if open_ is not None:
        state = State.WAITING if open_.fingerprint == fingerprint_of(snapshot) else State.VOID
        return Standing(state, open_.number, open_), None
    if done is not None and (sealed := _sealed_state(snapshot, done)) is not None:
        return Standing(State.FINAL, done.number, done), None if sealed is snapshot else sealed
    return Standing(State.DRAFT, snapshot.revision), None


def _sealed_state(snapshot: Snapshot, sealed: Revision) -> Snapshot | None:
    """The state with the content that was sealed, or None where something else changed since."""
    if sealed.sealed_at is None:
        return None
    states = at_seal(snapshot, sealed.sealed_at)
    return next((each for each in states if fingerprint_of(each) == sealed.fingerprint), None)


def fingerprint_of(snapshot: Snapshot) -> str:
    """The fingerprint of the shareable content."""
    return fingerprint(canonical(shareable(snapshot)))


def _open(snapshot: Snapshot) -> Revision | None:
    """The revision in work, where one side has signed it."""
    return next((each for each in snapshot.revisions if each.is_open), None)
