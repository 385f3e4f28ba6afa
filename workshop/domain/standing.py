"""How the charter stands: in work, signed by one side, changed since, or signed by both."""

import msgspec

from workshop.domain.facts.choices import Choice, Side
from workshop.domain.facts.review import Revision
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot

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
    """How the present content stands to what was signed; private input changes nothing of it."""
    open_, done = _open(snapshot), _last_done(snapshot)
    if open_ is None and done is None:
        return Standing(State.DRAFT, snapshot.revision)
    now = fingerprint_of(snapshot)
    if open_ is not None:
        state = State.WAITING if open_.fingerprint == now else State.VOID
        return Standing(state, open_.number, open_)
    if done is not None and done.fingerprint == now:
        return Standing(State.FINAL, done.number, done)
    return Standing(State.DRAFT, snapshot.revision)


def fingerprint_of(snapshot: Snapshot) -> str:
    """The fingerprint of the shareable content."""
    return fingerprint(canonical(shareable(snapshot)))


def _open(snapshot: Snapshot) -> Revision | None:
    """The revision in work, where one side has signed it."""
    return next((each for each in snapshot.revisions if each.is_open), None)


def _last_done(snapshot: Snapshot) -> Revision | None:
    sealed = [each for each in snapshot.revisions if each.sealed_at is not None]
    return max(sealed, key=lambda revision: revision.number, default=None)
