"""The strip of time on the wall: hand-overs at their dates, moved apart where they would meet."""

from collections.abc import Sequence


def moved_apart(
    wanted: Sequence[float], apart: Sequence[float], first: float, last: float
) -> tuple[float, ...]:
    """Places in the order of what is wanted, each so far from the one before it, within both ends.

    `apart` is how far each but the first keeps from the one before it. Where there is no room for all of them
    they share what there is.
    """
    if not wanted:
        return ()
    room = sum(apart)
    shrink = min((last - first) / room, 1.0) if room else 1.0
    places = [min(max(wanted[0], first), last)]
    for at, gap in zip(wanted[1:], apart, strict=True):
        places.append(max(at, places[-1] + gap * shrink))
    places[-1] = min(places[-1], last)
    for number in range(len(places) - 2, -1, -1):
        places[number] = min(places[number], places[number + 1] - apart[number] * shrink)
    return tuple(max(each, first) for each in places)
