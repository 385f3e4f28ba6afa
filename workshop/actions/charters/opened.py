"""A workshop file made of a charter PDF: where both sides signed it, and it holds, it stays that revision.

A charter that doesn't hold, or that one side signed, gives its content alone.
"""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import msgspec

from workshop import child
from workshop.actions.charters.charters import extract_workshop
from workshop.actions.charters.frozen_charters import look_at_charter
from workshop.disk import permissions
from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Frozen, Revision
from workshop.domain.files.verdict import Judgement
from workshop.given import read_given
from workshop.store.file import Store


def make_workshop(charter: Path, target: Path, cancelled: Callable[[], bool] = child.never) -> None:
    """Make a workshop file of what a charter carries, with its pages where both sides signed them.

    Raises UserFixable and FileTrouble as `extract_workshop` and `Store.create` do.
    """
    from workshop.exports.signing.take_child import LARGEST_PDF

    document, kept = extract_workshop(charter, cancelled), None
    if document.revisions:
        pdf = read_given(charter, LARGEST_PDF)
        found = look_at_charter(pdf)
        if (revision := _sealed(found)) is not None:
            pins = {Side(each.side): each.certificate for each in found.signatures}
            digest = sha256(pdf).hexdigest()
            kept = Frozen(number=revision.number, pdf=pdf, sha256=digest, certificates=pins)
            document = msgspec.structs.replace(document, revisions=(revision,))
    Store.create(target, document, mode=permissions(charter), charter=kept).close()


def _sealed(found: Judgement) -> Revision | None:
    """The revision that both sides signed, with the day of the last signature; None where it doesn't hold."""
    if found.problems or not found.signatures:
        return None
    told = [{"side": each.side, "name": each.name, "signed_at": each.signed_at} for each in found.signatures]
    revision = {
        "number": found.revision,
        "fingerprint": found.fingerprint,
        "sealed_at": found.signatures[-1].signed_at,
        "signatures": told,
    }
    try:
        return msgspec.convert(revision, Revision)
    except msgspec.ValidationError:  # it names nobody, or a day outside of all calendars
        return None
