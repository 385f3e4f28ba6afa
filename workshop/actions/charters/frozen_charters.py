"""Frozen charters: whether the one that a workshop file keeps is what was signed of its content.

The file may come from a stranger, so that its charter is judged in a process of its own, like any PDF.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from workshop.actions.charters.charters import MadeCharter, agreed_before, make_charter
from workshop.actions.charters.verifying import judged
from workshop.disk import scratch_folder
from workshop.domain.facts.review import Frozen, Revision
from workshop.domain.files.health import Flaw
from workshop.domain.files.verdict import Judgement
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import State, number_before, standing
from workshop.errors import UserFixable

UNSOUND, OTHER_PAGES = "first-unsound", "other-pages"
_FLAWS = {UNSOUND: "charter-unsound", OTHER_PAGES: "charter-differs"}


def flaws_of_charters(snapshot: Snapshot, kept: Callable[[int], Frozen | None]) -> Iterator[Flaw]:
    """What is wrong with the charters that a file keeps; one that waits has to be what is printed now too.

    Raises ExportTrouble as `make_charter` does, and what `kept` raises.
    """
    now = standing(snapshot)
    for revision in snapshot.revisions:
        frozen = kept(revision.number) if revision.signatures else None
        if frozen is None:
            continue
        waits = now.state is State.WAITING and revision == now.revision
        printed = _printed_now(snapshot, revision, kept) if waits else None
        if code := what_is_wrong(revision, frozen, printed):
            yield Flaw(_FLAWS[code], {"number": str(revision.number)})


def _printed_now(snapshot: Snapshot, revision: Revision, kept: Callable[[int], Frozen | None]) -> bytes:
    number = number_before(snapshot)
    before = agreed_before(kept(number) if number is not None else None)
    return printed_to_sign(make_charter(snapshot, is_draft=False, before=before), revision)


def printed_to_sign(made: MadeCharter, revision: Revision) -> bytes:
    """A charter as it was when the first side of a revision was about to sign."""
    from workshop.exports.signing.sign import with_fields

    return with_fields(made.pdf, made.boxes, revision.signatures[0].side)


def see_that_it_waits(revision: Revision, frozen: Frozen, printed: bytes) -> None:
    """See that one side's signature holds, and stands under what is printed of the workshop now.

    `printed` is that, with its empty fields. Raises UserFixable: first-unsound, other-pages.
    """
    if code := what_is_wrong(revision, frozen, printed):
        raise UserFixable(code, name=revision.signatures[0].name)


def what_is_wrong(revision: Revision, frozen: Frozen, printed: bytes | None = None) -> str | None:
    """The code of what is wrong with the charter of a revision, or None.

    It has to hold in itself, with just the signatures, content and certificates that the file recorded; and
    where it is given, to be what is printed but for the first signature.
    """
    found = _judged(frozen.pdf, printed)
    expected = ["one-missing"] if revision.is_open else []
    if [each for each in found.problems if each != OTHER_PAGES] != expected:
        return UNSOUND
    if not _is_as_recorded(found, revision, frozen):
        return UNSOUND
    return OTHER_PAGES if OTHER_PAGES in found.problems else None


def look_at_charter(
    pdf: bytes,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Judgement:
    """What a charter that a workshop file keeps shows of itself; it takes a second at most."""
    return _judged(pdf, None)


def _judged(pdf: bytes, printed: bytes | None) -> Judgement:
    with scratch_folder() as folder:
        charter, other = folder / "charter.pdf", folder / "printed.pdf"
        charter.write_bytes(pdf)
        if printed is not None:
            other.write_bytes(printed)
        return judged(charter, other if printed is not None else None)


def _is_as_recorded(found: Judgement, revision: Revision, frozen: Frozen) -> bool:
    if (found.revision, found.fingerprint) != (revision.number, revision.fingerprint):
        return False
    told = [(each.side, each.name, _moment(each.signed_at), each.certificate) for each in found.signatures]
    return told == [
        (each.side.value, each.name, each.signed_at, frozen.certificates.get(each.side))
        for each in revision.signatures
    ]


def _moment(told: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(told) if told else None
    except ValueError:
        return None
