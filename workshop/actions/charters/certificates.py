"""A person's own certificate: whether it can sign, whose it is, and what is to be said before it does."""

from datetime import datetime
from pathlib import Path

from workshop.domain.facts.choices import Side
from workshop.domain.files.holders import Holder
from workshop.domain.files.verdict import Remark
from workshop.domain.text import clean_line
from workshop.given import read_given


def read_certificate(path: Path) -> bytes:
    """The bytes of a .p12 or .pfx file. Raises FileTrouble and UserFixable as `read_given` does."""
    from workshop.exports.signing.keys import LARGEST_P12

    return read_given(path, LARGEST_P12)


def read_holder(data: bytes, passphrase: str, path: str) -> Holder:
    """What this .p12 says of itself. Raises UserFixable as `keys.own_key` does."""
    from workshop.exports.signing.holders import holder_of_key
    from workshop.exports.signing.keys import own_key

    return holder_of_key(own_key(data, passphrase, path))


def remarks_on(holder: Holder, *, name: str, side: Side, at: datetime) -> tuple[Remark, ...]:
    """What to say, and to ask, before a certificate signs for somebody."""
    from workshop.exports.signing.remarks import on_holder

    return tuple(on_holder(holder, clean_line(name), side, at))
