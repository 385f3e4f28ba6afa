"""The mark of sheets for weights or scores: it stands for all that a sheet asks, and for its round."""

from workshop.domain.ballots.codes import mark_of
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.giving import open_round
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.anchors import anchors


def sheet_mark(snapshot: Snapshot, kind: RevealKind) -> str:
    """Four signs that are on each sheet: one of another round, or other criteria or campaigns, has others."""
    scale = snapshot.scale
    listed = [kind.value, str(open_round(snapshot, kind)), f"{scale.low:g}", f"{scale.high:g}"]
    for criterion in snapshot.criteria:
        listed += [criterion.id, criterion.name, criterion.better.value]
        listed += [f"{score:g} {meaning}" for score, meaning in anchors(criterion)]
    if kind is RevealKind.SCORES:
        listed += ["", *(candidate.id for candidate in snapshot.candidates)]
    return mark_of(listed)
