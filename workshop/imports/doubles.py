"""Which entries of a table the workshop has already, as a doubt: skip, update, or add once more."""

from workshop.domain.portfolios.arriving import There, candidates_there, initiatives_there, is_same_key
from workshop.domain.snapshot import Snapshot
from workshop.imports.asking import How, Kind
from workshop.imports.doubts import Doubt, chosen
from workshop.imports.found import Found

THERE = "there"
_CHOICES = tuple(each.value for each in There)


def there_doubt(found: Found, kind: Kind, snapshot: Snapshot, how: How) -> Doubt | None:
    """What becomes of initiatives and campaigns that are there already; None where none is.

    A table of the system that they came from updates them; others leave them as they are, unless asked.
    """
    if kind is Kind.INITIATIVES:
        known = initiatives_there(snapshot, found.initiatives)
        keyed = any(is_same_key(there, found.initiatives[place]) for place, there in known.items())
        places, titles = set(known), [each.title for each in known.values()]
    elif kind is Kind.CANDIDATES:
        campaigns = candidates_there(snapshot, found.candidates)
        keyed = any(there.initiative is not None for there in campaigns.values())
        places, titles = set(campaigns), [each.title for each in campaigns.values()]
    else:
        return None
    if not places:
        return None
    guess = There.UPDATE if keyed else There.SKIP
    return Doubt(
        key=THERE,
        code="there-already",
        choices=_CHOICES,
        chosen=chosen(how.answers, THERE, _CHOICES, guess.value),
        params={"n": str(len(places)), "names": ", ".join(titles[:2])},
        lines=tuple(each.line for each in found.records if each.entry in places),
    )
