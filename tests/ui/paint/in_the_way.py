"""What is in the way of words that are painted, or is painted beside its picture."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF

from tests.ui.paint.recorder import Icon, Painted, Shape, Words


def crowded(shown: Painted, room: QRectF) -> list[str]:
    """Words that are over others, have something in their way or are cut, and what is beside the room."""
    beside = [str(each[:2]) for each in outside(shown, room)]
    cut = [each.said for each in shown.words if each.cut]
    return [*map(str, overlapping(shown.words)), *covered(shown), *beside, *cut]


def overlapping(words: list[Words]) -> Iterator[tuple[str, str]]:
    """The words of which one is drawn over another: their lines cross and they do, too."""
    for place, one in enumerate(words):
        for other in words[place + 1 :]:
            if _meet(one.box, other.box) or _meet(other.box, one.box):
                yield one.said, other.said


def outside(shown: Painted, room: QRectF) -> list[Words | Shape | Icon]:
    """What isn't wholly in a room; a line of no height is looked at as well."""
    wide = room.adjusted(-1, -1, 1, 1)
    return [each for each in shown.all if wide.united(each.box.adjusted(0, 0, 0.01, 0.01)) != wide]


def covered(shown: Painted) -> Iterator[str]:
    """The words that something is filled over, or that stand only in part on a shape, or on an icon."""
    for place, one in enumerate(shown.all):
        if not isinstance(one, Words):
            continue
        for other, each in enumerate(shown.all):
            is_ground = other < place and each.box.adjusted(-2, -9, 2, 9).contains(one.box)
            is_there = isinstance(each, Icon) or (isinstance(each, Shape) and each.fill)
            if is_there and not is_ground and _meet(one.box, each.box):
                yield one.said


def _meet(words: QRectF, other: QRectF) -> bool:
    """Whether something is in the way of words: of their line's height, only the inner part is read."""
    spare = words.height() * 0.15
    both = words.adjusted(0, spare, 0, -spare).intersected(other)
    is_line = other.height() < 4
    return both.width() > 1 and both.height() > (0 if is_line else words.height() * 0.2)
