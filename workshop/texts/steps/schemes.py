"""What a switch to another scheme does to the roles, in sentences, before it is done."""

from collections.abc import Mapping

from workshop.domain.facts.choices import Scheme
from workshop.domain.rights.schemes import CellSwitch, Fate, Letter, SchemeSwitch
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import role_name

_FATES: Mapping[Fate, str] = {
    Fate.KEPT: "{role} becomes {becomes}.",
    Fate.WEAKER: "{role} becomes {becomes}, which carries less.",
    Fate.MERGED: "{role} becomes {becomes}, together with another role.",
    Fate.LOST: "{role} has no place in {scheme} and goes.",
}


def letter_text(texts: Texts, switch: SchemeSwitch, letter: Letter) -> str:
    """What one letter becomes."""
    return texts.say(
        _FATES[letter.fate],
        role=role_name(texts, switch.start, letter.letter),
        becomes=role_name(texts, switch.to, letter.becomes or ""),
        scheme=scheme_name(switch.to),
    )


def cell_text(texts: Texts, snapshot: Snapshot, switch: SchemeSwitch, cell: CellSwitch) -> str:
    """What becomes of one person's roles, as in "Hofer, Peak load: Informed → nothing"."""
    person, phase = snapshot.participants[cell.participant], snapshot.phases.get(cell.phase)
    title = snapshot.activities[cell.activity].title
    return texts.say(
        "{name}, {title}: {before} → {after}",
        name=short_name(person.name) or person.id,
        title=f"{title} · {phase.name}" if phase else title,
        before=_roles(texts, switch.start, cell.before),
        after=_roles(texts, switch.to, cell.after) or texts.say("nothing"),
    )


def summary(texts: Texts, switch: SchemeSwitch) -> str:
    """How many roles would go or carry less; that none would, where that is so."""
    gone, reduced = len(switch.lost), len(switch.reduced) - len(switch.lost)
    parts = []
    if gone:
        parts.append(texts.plural("One cell loses a role.", "{n} cells lose a role.", gone))
    if reduced:
        parts.append(
            texts.plural(
                "One cell carries less or less exactly.", "{n} cells carry less or less exactly.", reduced
            )
        )
    if switch.unrefined:
        one = "One phase has no roles of its own any more."
        parts.append(
            texts.plural(one, "{n} phases have no roles of their own any more.", len(switch.unrefined))
        )
    return " ".join(parts) or texts.say("Nothing is lost.")


def scheme_name(scheme: Scheme) -> str:
    """The scheme as people write it: an acronym in every language."""
    return scheme.upper()


def _roles(texts: Texts, scheme: Scheme, held: str) -> str:
    return listing(texts, [role_name(texts, scheme, letter) for letter in held])
