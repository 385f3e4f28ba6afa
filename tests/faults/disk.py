"""What may stand on a disk whose power was cut: what was flushed, and of the rest whatever chance kept.

Sectors of 512 bytes are written whole or not at all, in any order; so are lengths and names of files.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests.faults.layer import Call

SECTOR = 512

Lands = Callable[[Sequence[int]], int]
"""Of something that calls 1, 2, 3 … since the last flush changed, how many in their order have landed."""


@dataclass
class File:
    """One file: what is certain of it (None: it is not there), and the calls since."""

    certain: bytes | None
    since: list[Call] = field(default_factory=list)

    def take(self, call: Call) -> None:
        """Hear of a call; a flush makes all before it certain, also the name of a new file."""
        if call.do == "sync" or (call.do == "delete" and call.offset):
            self.since += [call] if call.do == "delete" else []
            self.certain, self.since = _left(self.certain, self.since, len, bytes), []
        else:
            self.since.append(call)


class Disk:
    """Files as the calls leave them, and what a power cut makes of them."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = {name: File(content) for name, content in files.items()}

    def take(self, call: Call) -> None:
        """The call is made; it is on disk for certain after the file's next flush."""
        self._files.setdefault(call.path, File(None)).take(call)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files that are there when the power comes back, by name."""
        landing = chance.choice(LANDINGS)
        left = {
            name: _left(file.certain, file.since, landing(chance, len(file.since)), _filler(chance))
            for name, file in self._files.items()
        }
        return {name: content for name, content in left.items() if content is not None}


def _left(
    certain: bytes | None, since: Sequence[Call], lands: Lands, fill: Callable[[int], bytes]
) -> bytes | None:
    """A file's content, where `lands` says what of each sector, length and name has reached the disk."""
    deleted = [place for place, call in enumerate(since) if call.do == "delete"]
    if deleted:
        kept = lands([deleted[-1]])
        later = since[deleted[-1] + 1 :]
        return _left(None, later, lands, fill) if kept else _left(certain, since[: deleted[-1]], lands, fill)
    writes, changes, sizes = _plain(certain, since)
    landed = lands(changes)
    size = sizes[landed]
    for place in changes[landed:]:
        if since[place].do == "truncate":
            writes.pop(place, None)  # a file whose new length is not on disk has lost nothing by it
    if size is None:
        return None
    content = bytearray(certain or b"")
    content += fill(max(size, *(each or 0 for each in sizes)) - len(content))
    for sector, places in _by_sector(writes).items():
        for place in places[: lands(places)]:
            _write(content, writes[place], sector)
    return bytes(content[:size])


def _plain(
    certain: bytes | None, since: Sequence[Call]
) -> tuple[dict[int, Call], list[int], list[int | None]]:
    """The writes by place, zeros where something was cut off; the changes of length, and all lengths."""
    size = None if certain is None else len(certain)
    writes: dict[int, Call] = {}
    changes: list[int] = []
    sizes = [size]
    for place, call in enumerate(since):
        new = call.offset if call.do == "truncate" else max(size or 0, call.offset + len(call.data))
        if call.data:
            writes[place] = call
        elif new < (size or 0):
            writes[place] = call._replace(data=bytes((size or 0) - new))
        if new != size:
            size = new
            changes.append(place)
            sizes.append(size)
    return writes, changes, sizes


def _by_sector(writes: Mapping[int, Call]) -> dict[int, list[int]]:
    """The places of the writes that touch each sector."""
    touched: dict[int, list[int]] = {}
    for place, call in writes.items():
        for sector in range(call.offset // SECTOR, -(-(call.offset + len(call.data)) // SECTOR)):
            touched.setdefault(sector, []).append(place)
    return touched


def _write(content: bytearray, call: Call, sector: int) -> None:
    """The part of a write that lies in one sector."""
    start = max(call.offset, sector * SECTOR)
    end = min(call.offset + len(call.data), (sector + 1) * SECTOR)
    content[start:end] = call.data[start - call.offset : end - call.offset]


def _filler(chance: random.Random) -> Callable[[int], bytes]:
    """What stands in sectors that were allotted and never written: nothing, or anything."""
    return chance.choice((bytes, chance.randbytes))


def _nothing(_: random.Random, __: int) -> Lands:
    return lambda calls: 0


def _everything(_: random.Random, __: int) -> Lands:
    return len


def _the_first(chance: random.Random, count: int) -> Lands:
    """What was written first, up to some call."""
    last = chance.randint(0, count)
    return lambda calls: sum(place < last for place in calls)


def _the_last(chance: random.Random, count: int) -> Lands:
    """What was written last: out of order."""
    first = chance.randint(0, count)
    return lambda calls: len(calls) if calls and calls[-1] >= first else 0


def _torn(chance: random.Random, _: int) -> Lands:
    """Each sector by itself."""
    often = chance.random()
    return lambda calls: len(calls) if chance.random() < often else chance.randint(0, len(calls))


LANDINGS = (_nothing, _everything, _the_first, _the_last, _torn, _torn)
