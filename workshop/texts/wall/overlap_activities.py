"""The board of overlap activities in words."""

import msgspec

from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.overlap_activities import Card, OverlapRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.names import step_name


class BoardPicture(msgspec.Struct, frozen=True):
    """The board, category by category."""

    title: str
    sentence: str
    categories: tuple[tuple[str, tuple[Card, ...]], ...]
    in_hand: str | None


def board_picture(texts: Texts, _: Snapshot, wall: Wall, room: OverlapRoom) -> BoardPicture:
    """The board, with how much is on it; in a silent round it says so."""
    title = step_name(texts, wall.step)
    if room.is_silent:
        return BoardPicture(title, texts.say("Silent round: each side writes for itself."), (), None)
    count = sum(len(cards) for _, cards in room.categories)
    parts = [texts.plural("{n} activity", "{n} activities", count)]
    if room.shortlisted:
        parts.append(texts.say("{n} on the shortlist", n=room.shortlisted))
    sentence = ", ".join(parts) if count else texts.say("What do both sides do, or both need?")
    named = tuple((name or texts.say("No category"), cards) for name, cards in room.categories)
    return BoardPicture(title, sentence, named, wall.in_hand)
