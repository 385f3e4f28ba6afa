"""File names for what is exported: they sort by day, and every system takes them."""

import re
from collections.abc import Mapping

from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts

KINDS: Mapping[str, str] = {
    ".pdf": "charter",
    ".pptx": "slides",
    ".xlsx": "workbook",
    ".ics": "dates",
    ".md": "charter",
    ".json": "shared data",
}
"""What a file of this suffix is called in its name."""
_BYTES = 120
"""Of company or title, in UTF-8; a whole name has to stay under 255."""
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')


def export_name(texts: Texts, snapshot: Snapshot, suffix: str, kind: str = "") -> str:
    """As in "2026-02-05 Hollis & Vane – charter.pdf"; the day is the workshop's last."""
    workshop = snapshot.workshop
    day = workshop.ends_on or workshop.starts_on
    whose = _taken(workshop.company) or _taken(workshop.title)
    what = _taken(kind or texts.say(KINDS[suffix]))
    named = " – ".join(filter(None, (whose, what)))
    return f"{day.isoformat()} {named}{suffix}" if day else f"{named}{suffix}"


def card_name(texts: Texts, snapshot: Snapshot, suffix: str, person: str = "") -> str:
    """As in "2026-02-05 Hollis & Vane – Ines Okafor, card.pdf"; without a person everybody's."""
    kind = texts.say("card") if suffix == ".pdf" else texts.say("dates")
    if not person:
        kind = texts.say("cards") if suffix == ".pdf" else texts.say("dates of everybody")
    return export_name(texts, snapshot, suffix, ", ".join(filter(None, (person, kind))))


def _taken(text: str) -> str:
    """The text without what some system refuses in a name, and not too long."""
    plain = " ".join(_REFUSED.sub(" ", text).split()).encode("utf-8", "ignore")[:_BYTES]
    return plain.decode("utf-8", "ignore").strip(" .-")
