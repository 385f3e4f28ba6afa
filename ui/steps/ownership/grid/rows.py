"""A row of the ownership grid: its letters, what differs, what is proposed, and what is wrong."""

from collections.abc import Sequence

import msgspec

from workshop.domain import rules
from workshop.domain.ballots.counts import proposed
from workshop.domain.ballots.rounds import Stage, stage
from workshop.domain.facts.choices import Capacity, Severity, Side
from workshop.domain.facts.ids import ActivityId, ParticipantId, PhaseId
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.set_up import Participant
from workshop.domain.findings import Finding
from workshop.domain.rights.refinement import differing
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text

_SIDES = (Side.MARKETING, Side.BOTH, Side.IT, Side.OTHER)
_FIRST = "open-difference"
"""The rule that speaks for its row: what a ballot left open is settled before anything else."""

NOTHING_YET = frozenset(
    {
        *("no-accountable", "no-responsible", "no-driver", "no-approver", "no-contributor"),
        *("no-decide", "no-recommend", "no-perform"),
    }
)
"""What rules say of an activity that has no roles at all yet."""

_SEVERAL_DECIDE = frozenset({"many-accountable", "many-approvers", "many-decide"})

UNDECIDED = frozenset({_FIRST, "no-accountable", "no-approver", "no-decide", *_SEVERAL_DECIDE})
"""The rules as long as one of which speaks nobody has agreed on who decides."""


class GridRow(msgspec.Struct, frozen=True):
    """An activity's row; letters by participant, in the grid's order.

    `differs` names for each participant the phases in which the letters are others; `proposed` says whom
    a revealed ballot names while nobody is agreed on.
    """

    activity: Activity
    letters: tuple[str, ...]
    differs: tuple[str, ...]
    proposed: tuple[bool, ...]
    reason: str
    alert: str
    stops: bool
    clash: bool


class GridView(msgspec.Struct, frozen=True):
    """What the grid shows: whose columns, which letter decides, and which phase (None is all of them)."""

    snapshot: Snapshot
    texts: Texts
    people: tuple[Participant, ...]
    deciding: str
    phase: PhaseId | None

    def row(self, activity: Activity, found: Sequence[Finding]) -> GridRow:
        """An activity's row, with what the rules found about it."""
        held: dict[ParticipantId, str] = {}
        for right in rules.effective(self.snapshot, activity.id, self.phase):
            held[right.participant] = held.get(right.participant, "") + right.role
        waiting = [each for each in found if each.accepted is None and each.severity is not Severity.NOTE]
        worst = next((each for each in waiting if each.rule == _FIRST), waiting[0] if waiting else None)
        if worst is not None and not held and worst.rule in NOTHING_YET:
            worst = None  # an empty row is no mistake: nobody has come to it yet
        differs = differing(self.snapshot, activity.id, self.phase)
        named = _proposed(self.snapshot, activity.id)
        return GridRow(
            activity=activity,
            letters=tuple(held.get(person.id, "") for person in self.people),
            differs=tuple(", ".join(differs.get(person.id, ())) for person in self.people),
            proposed=tuple(person.id in named for person in self.people),
            reason=reason_of(self.snapshot, activity.id, self.phase),
            alert=finding_text(self.texts, self.snapshot, worst).title if worst else "",
            stops=worst is not None and worst.stops,
            clash=any(each.rule in _SEVERAL_DECIDE for each in found),
        )


def columns(snapshot: Snapshot) -> tuple[Participant, ...]:
    """Who has a column: everybody but facilitators without a role, grouped by side."""
    leading = {p.id for p in snapshot.participants if p.capacity is Capacity.FACILITATOR}
    leading -= {right.participant for right in snapshot.rights} if leading else set()
    shown = [person for person in snapshot.participants if person.id not in leading]
    return tuple(sorted(shown, key=lambda person: _SIDES.index(person.side)))


def reason_of(snapshot: Snapshot, activity: ActivityId, phase: PhaseId | None) -> str:
    """Why the activity is owned as it is: the phase's own reason, or else the activity's."""
    texts = {
        reason.phase: reason.text for reason in snapshot.reasons.group(activity) if reason.participant is None
    }
    return texts.get(phase) or texts.get(None, "")


def _proposed(snapshot: Snapshot, activity: ActivityId) -> frozenset[ParticipantId]:
    """Those whom a revealed ballot names, where nothing is agreed yet."""
    if stage(snapshot, activity) is not Stage.REVEALED:
        return frozenset()
    return frozenset(ParticipantId(str(whom)) for whom in proposed(snapshot, activity) if whom is not None)
