"""What is worth saying of a signature that holds: when its certificate is valid, whose it is, its order."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise

from workshop.domain.facts.choices import Side
from workshop.domain.files.holders import Holder
from workshop.domain.files.verdict import Remark, SignatureFound
from workshop.exports.signing.keys import common_name


def on_holder(holder: Holder, name: str, side: Side, at: datetime | None) -> Iterator[Remark]:
    """The certificate, or one above it, is not valid at that time, or is not the signer's by its name."""
    for code, day in _out_of_time(holder, at):
        yield Remark(f"certificate-{code}", {"name": name, "holder": holder.shown, "day": day}, side.value)
    for each in holder.above:
        for code, day in _out_of_time(each, at):
            yield Remark(f"authority-{code}", {"name": name, "holder": each.shown, "day": day}, side.value)
    if not holder.names:
        yield Remark("no-holder", {"name": name, "holder": holder.shown or "?"}, side.value)
    elif not holder.is_called((name, common_name(name, side))):
        yield Remark("other-holder", {"name": name, "holder": holder.shown}, side.value)


def _out_of_time(holder: Holder, at: datetime | None) -> Iterator[tuple[str, str]]:
    if at is None or at.tzinfo is None:
        return
    if at < holder.first:
        yield "not-yet-valid", holder.first.date().isoformat()
    if at > holder.last:
        yield "expired", holder.last.date().isoformat()


def on_order(signatures: Sequence[SignatureFound]) -> Iterator[Remark]:
    """A signature says that it was given before the one that it was given after."""
    for first, second in pairwise(signatures):
        one, other = _moment(first.signed_at), _moment(second.signed_at)
        if one is not None and other is not None and other < one:
            yield Remark("dated-back", {"name": second.name, "first": first.name}, second.side)


def _moment(told: str | None) -> datetime | None:
    """A time that is told with its place; no other can be put in order."""
    when = datetime.fromisoformat(told) if told else None
    return when if when is not None and when.tzinfo is not None else None
