"""A person's own certificate: whether it can sign, and what is to be said of it before it does."""

from datetime import datetime
from pathlib import Path

from workshop.domain.facts.choices import Side
from workshop.domain.files.verdict import Remark
from workshop.given import read_given


def read_certificate(path: Path) -> bytes:
    """The bytes of a .p12 or .pfx file. Raises FileTrouble and UserFixable as `read_given` does."""
    from workshop.exports.signing.keys import LARGEST_P12

    return read_given(path, LARGEST_P12)


def remarks_on(
    data: bytes, passphrase: str, path: str, *, name: str, side: Side, at: datetime
) -> tuple[Remark, ...]:
    """What to say before this .p12 signs for somebody. Raises UserFixable as `keys.own_key` does."""
    from workshop.exports.signing.keys import own_key
    from workshop.exports.signing.remarks import before_signing

    return before_signing(own_key(data, passphrase, path), name, side, at)
