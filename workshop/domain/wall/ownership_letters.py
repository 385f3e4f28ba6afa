"""What the letters mean on the wall, while the facilitator shows it to the room."""

import msgspec


class LettersRoom(msgspec.Struct, frozen=True):
    """Nothing but the scheme, which the wall holds, is needed to say what its letters mean."""
