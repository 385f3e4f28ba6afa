"""Sign-off: the first signature freezes the revision's charter, the second signs those bytes.

Signing is slow, so it is made of bytes first (`sign`, on any thread or in a process of its own) and kept
afterwards (`keep_signature`, on the open file, at once).
"""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec

from workshop.actions.charters.charters import MadeCharter, agreed_before, make_charter
from workshop.actions.charters.frozen_charters import printed_to_sign, see_that_it_waits
from workshop.actions.editing import checked, line
from workshop.domain import rules
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side
from workshop.domain.facts.review import Frozen, Revision, Signature
from workshop.domain.files.verdict import Remark
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import Standing, State, fingerprint_of, standing
from workshop.errors import UserFixable
from workshop.report.charter.blocks import SignBox
from workshop.store.file import Store
from workshop.texts import Texts
from workshop.texts.formats import day
from workshop.texts.languages.choice import texts_of_workshop

if TYPE_CHECKING:
    from workshop.exports.signing.keys import SigningKey
    from workshop.exports.signing.sign import Wish

LARGEST_GIVEN = 32 << 20
"""Bytes of the largest file that is read as ink; that fewer are too many is for `ink.read_ink` to say."""


class Signer(msgspec.Struct, frozen=True, kw_only=True):
    """Who signs: drawn ink as the bytes of a PNG or JPEG, or else the typed name is shown.

    Without a certificate (the bytes of a .p12, and its pass phrase) a key is made for this one signature.
    The paths say in errors where ink and certificate came from.
    """

    side: Side
    name: str
    ink: bytes | None = None
    certificate: bytes | None = None
    passphrase: str = ""
    ink_path: str = ""
    certificate_path: str = ""


class Signed(msgspec.Struct, frozen=True):
    """A signature that was made and isn't kept yet; `voided` are those that it makes void."""

    revision: Revision
    charter: Frozen
    voided: tuple[Signature, ...]
    is_archival: bool

    @property
    def is_final(self) -> bool:
        """Whether both sides have signed now, and the revision is sealed."""
        return self.revision.sealed_at is not None

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What to say of it besides."""
        if not self.revision.is_dated_back:
            return ()
        first, own = self.revision.signatures
        return (Remark("dated-back", {"name": own.name, "first": first.name}, own.side.value),)


def see_that_it_can_be_signed(snapshot: Snapshot, side: Side, *, anew: bool = False) -> Standing:
    """To sign anew is open to both sides again.

    Raises UserFixable: blocked, signed-by-both, signed-already.
    """
    blocking = sum(finding.stops for finding in rules.check(snapshot))
    if blocking:
        raise UserFixable("blocked", count=blocking)
    now = standing(snapshot)
    if now.state is State.FINAL:
        raise UserFixable("signed-by-both", number=now.number)
    if side not in now.to_sign and not anew:
        raise UserFixable("signed-already", number=now.number)
    return now


def sign(
    snapshot: Snapshot,
    frozen: Frozen | None,
    signer: Signer,
    *,
    at: datetime,
    anew: bool = False,
    earlier: Frozen | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Signed:
    """Sign the revision for one side; `frozen` is what the file keeps of it, `earlier` of the one before.

    The second side signs those bytes only where they are what is printed of the workshop now, and the first
    signature holds. `anew` freezes the charter once more, and voids a signature that is there. Raises
    UserFixable: blocked, signed-by-both, signed-already, first-unsound, other-pages, empty, too-long, and of
    ink and certificate what `ink.read_ink` and `keys.own_key` raise; ExportTrouble.
    """
    now = see_that_it_can_be_signed(snapshot, signer.side, anew=anew)
    at = at.replace(microsecond=0)
    own = checked(Revision(number=now.number, signatures=(_signature(signer, at),))).signatures[0]
    before = agreed_before(earlier)
    made = make_charter(snapshot, is_draft=False, before=before, progress=progress, cancelled=cancelled)
    texts = texts_of_workshop(snapshot)
    if now.state is State.WAITING and now.revision is not None and frozen is not None and not anew:
        return _second(now.revision, frozen, made, signer, own, texts)
    revision = Revision(number=now.number, fingerprint=made.fingerprint, signatures=(own,))
    voided = now.revision.signatures if now.revision else ()
    charter = _first(revision, made.pdf, made.boxes, signer, texts)
    return Signed(revision, charter, voided, made.is_archival)


def _signature(signer: Signer, at: datetime) -> Signature:
    return Signature(side=signer.side, name=line(signer.name, "name"), signed_at=at)


def _first(
    revision: Revision, pdf: bytes, boxes: dict[Side, SignBox], signer: Signer, texts: Texts
) -> Frozen:
    from workshop.exports.signing.sign import pin_of, sign_first

    own = revision.signatures[0]
    key = _key(signer, own)
    wish = _wish(revision, own, boxes[own.side], signer, texts)
    signed = sign_first(pdf, boxes, wish, key)
    return _kept(revision.number, signed, {own.side: pin_of(key)})


def _second(
    revision: Revision, frozen: Frozen, made: MadeCharter, signer: Signer, own: Signature, texts: Texts
) -> Signed:
    from workshop.exports.signing.sign import pin_of, sign_last

    see_that_it_waits(revision, frozen, printed_to_sign(made, revision))
    key = _key(signer, own)
    wish = _wish(revision, own, made.boxes[own.side], signer, texts)
    signed = sign_last(frozen.pdf, wish, key)
    done = msgspec.structs.replace(revision, sealed_at=own.signed_at, signatures=(*revision.signatures, own))
    certificates = {**frozen.certificates, own.side: pin_of(key)}
    return Signed(done, _kept(revision.number, signed, certificates), (), made.is_archival)


def _kept(number: int, pdf: bytes, certificates: dict[Side, str]) -> Frozen:
    return Frozen(number=number, pdf=pdf, sha256=sha256(pdf).hexdigest(), certificates=certificates)


def _key(signer: Signer, own: Signature) -> "SigningKey":
    from workshop.exports.signing.keys import own_key, throwaway_key

    if signer.certificate is not None:
        return own_key(signer.certificate, signer.passphrase, signer.certificate_path)
    return throwaway_key(own.name, own.side, own.signed_at)


def _wish(revision: Revision, own: Signature, box: SignBox, signer: Signer, texts: Texts) -> "Wish":
    from workshop.exports.signing.ink import appearance, read_ink
    from workshop.exports.signing.sign import Wish, reason

    ink = read_ink(signer.ink, signer.ink_path) if signer.ink is not None else None
    look = appearance(box, own.name, ink, day(texts, own.signed_at.date()))
    said = reason(revision.number, revision.fingerprint)
    return Wish(own.side, own.name, own.signed_at, said, look)


def keep_signature(store: Store, now: Snapshot, /, *, signed: Signed) -> Changes:
    """Keep a signature that was made; undo goes no further back than this.

    Raises UserFixable("changed-meanwhile") where the workshop is not the one any more that was signed.
    """
    revision = signed.revision
    present = now.revisions.get(revision.number)
    before = present.signatures if present else ()
    expected = revision.signatures[:-1] or signed.voided
    if fingerprint_of(now) != revision.fingerprint or before != expected:
        raise UserFixable("changed-meanwhile")
    own = revision.signatures[-1]
    with store.seal(Label("sign", {"name": own.name}), signed.charter) as edit:
        edit.put("revisions", revision)
    return edit.changes
