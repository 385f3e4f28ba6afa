"""The other side's view of an initiative: asked for, given in words, or still missing."""

from workshop.domain.facts.choices import Choice, Side
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.snapshot import Snapshot

_OTHERS = {Side.MARKETING: (Side.IT,), Side.IT: (Side.MARKETING,)}


class ViewState(Choice):
    """How far a view has come."""

    NOT_ASKED = "not-asked"
    MISSING = "missing"
    GIVEN = "given"


def askable(initiative: Initiative) -> tuple[Side, ...]:
    """The sides whose view can be asked for: the other one, or of what is nobody's own either."""
    return _OTHERS.get(initiative.side, (Side.MARKETING, Side.IT))


def next_asked(initiative: Initiative) -> Side | None:
    """Whom to ask after the one who is asked now: nobody, then each who can be, then nobody again."""
    ways = (None, *askable(initiative))
    now = initiative.wants_view_of
    return ways[(ways.index(now) + 1) % len(ways)] if now in ways else None


def view_state(snapshot: Snapshot, initiative: Initiative) -> ViewState:
    """Whether the view that it wants was given."""
    if initiative.wants_view_of is None:
        return ViewState.NOT_ASKED
    view = snapshot.views.get(initiative.id, initiative.wants_view_of)
    return ViewState.GIVEN if view is not None and view.text.strip() else ViewState.MISSING
