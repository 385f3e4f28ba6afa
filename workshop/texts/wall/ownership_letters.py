"""What the letters mean in words: each with what it stands for, and who has the last word."""

import msgspec

from workshop.domain.snapshot import Snapshot
from workshop.domain.wall.ownership_letters import LettersRoom
from workshop.domain.wall.wall import Wall
from workshop.texts import Texts
from workshop.texts.steps.meanings import Meaning, last_word, meanings


class LettersPicture(msgspec.Struct, frozen=True):
    """The letters of the scheme, under who has the last word."""

    title: str
    sentence: str
    letters: tuple[Meaning, ...]


def letters_picture(texts: Texts, _: Snapshot, wall: Wall, room: LettersRoom) -> LettersPicture:
    """What each letter means here."""
    del room
    title = texts.say("What each letter means here")
    return LettersPicture(title, last_word(texts, wall.scheme), meanings(texts, wall.scheme))
