"""What a merge settles and how, in sentences, before it is done."""

from collections.abc import Mapping

from workshop.domain.merging.merging import Clash, Settled
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.steps.ballots import person_name

_CLASHES: Mapping[Clash, str] = {
    Clash.CATEGORY: "They stand in different categories; the kept one’s counts.",
    Clash.SHORTLIST: "One of them is on the shortlist; so is the merged one.",
    Clash.DESCRIPTIONS: "Both descriptions stay, one under the other.",
    Clash.DOTS: "With more dots than the limit allows: {people}; all of them stay.",
    Clash.ROLES: "Roles differ for {people}; those in the kept one stand.",
    Clash.DECIDERS: "{people} decide in them; the room has to agree on one.",
    Clash.PHASE: "{phase} has roles of its own in one of them; both are brought together there.",
    Clash.REASONS: "Both reasons stay, one under the other.",
    Clash.TERMS: "Both limits and tiebreakers stay; the earlier review date counts.",
    Clash.ESCALATIONS: "Both escalations become one, to both addressees; the earlier date counts.",
    Clash.ACCEPTED: "Both reasons for accepting a finding stay.",
}


def settled_text(texts: Texts, snapshot: Snapshot, settled: Settled) -> str:
    """How a difference is settled, with the phase it is about in front."""
    people = [person_name(texts, snapshot, each) for each in settled.participants]
    phase = snapshot.phases.get(settled.phase)
    name = phase.name if phase else ""
    if settled.clash is Clash.ROUNDS:
        return texts.plural(
            "One revealed round of votes comes before the kept one’s.",
            "{n} revealed rounds of votes come before the kept one’s.",
            settled.count,
        )
    if settled.clash is Clash.VOTES:
        return texts.plural(
            "One hidden vote gives way to the same person’s on the kept one.",
            "{n} hidden votes give way to the same people’s on the kept one.",
            settled.count,
        )
    if settled.clash is Clash.REPLIES:
        return texts.plural(
            "One hidden answer to whether it holds goes: it was about another activity; ask anew.",
            "{n} hidden answers to whether it holds go: they were about another activity; ask anew.",
            settled.count,
        )
    if settled.clash is Clash.HELD:
        return texts.plural(
            "What came out of one situation about another activity is not kept.",
            "What came out of {n} situations about another activity is not kept.",
            settled.count,
        )
    said = texts.say(_CLASHES[settled.clash], people=listing(texts, people), phase=name)
    return said if settled.clash is Clash.PHASE or not name else f"{name}: {said}"
