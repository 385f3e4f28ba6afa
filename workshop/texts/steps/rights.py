"""Cells of the grid that would change, in sentences."""

from workshop.domain.rights.table import Difference
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts


def difference_text(texts: Texts, snapshot: Snapshot, cell: Difference) -> str:
    """As in "Market data analytics, Hofer: C → A"."""
    person, phase = snapshot.participants[cell.participant], snapshot.phases.get(cell.phase)
    title = snapshot.activities[cell.activity].title
    return texts.say(
        "{title}, {name}: {before} → {after}",
        title=f"{title} · {phase.name}" if phase else title,
        name=person.name or person.id,
        before=cell.before or texts.say("no role"),
        after=cell.after or texts.say("no role"),
    )
