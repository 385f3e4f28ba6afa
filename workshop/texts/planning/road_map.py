"""Road map and working agreement in words: sums, stages, and what an agreement lacks."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from workshop.domain.facts.choices import Side, StepId
from workshop.domain.findings import Finding, Subject
from workshop.domain.planning.agreement import Missing
from workshop.domain.planning.months import Back
from workshop.domain.planning.recurrence import Unread, unread
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import amount, listing, month
from workshop.texts.names import side_label

_MISSING: Mapping[Missing, str] = {
    Missing.CADENCES: "a meeting with who, when and how often",
    Missing.ESCALATION_PATH: "the escalation path",
    Missing.TIEBREAKER: "a third person who breaks a tie",
    Missing.DATA_STRATEGY: "the one data strategy",
    Missing.DATA_OWNER: "an owner of the data strategy",
    Missing.YOUNG_TECHNOLOGY: "who may bet on young technology",
    Missing.YOUNG_WHO: "the names of who may bet on young technology",
    Missing.YOUNG_MONEY: "a limit in money for young technology",
    Missing.YOUNG_DAYS: "a limit in days for young technology",
    Missing.BRAND: "brand and experience",
    Missing.SECURITY: "security and stability",
    Missing.MARKETING_ROLE: "the role of {marketing}’s leader",
    Missing.IT_ROLE: "the role of {it}’s leader",
    Missing.MARKETING_LEARNS: "what {marketing} learns",
    Missing.IT_LEARNS: "what {it} learns",
    Missing.MARKETING_GIVES: "what {marketing} gives",
    Missing.IT_GIVES: "what {it} gives",
}
_UNREAD: Mapping[Unread, str] = {
    Unread.UNKNOWN: "No calendar reads “{words}”. Write for example: every Tuesday, every 2 weeks, "
    "first Monday of the month, once.",
    Unread.NEVER: "“{words}” never comes round.",
}


def place_text(texts: Texts, snapshot: Snapshot, subject: Subject) -> str:
    """Where a finding about the plan stands: a stage, an increment, a gap or the agreement; else nothing."""
    if subject.stage is not None:
        return texts.say("Stage {number}", number=subject.stage)
    increment, gap = snapshot.increments.get(subject.increment), snapshot.gaps.get(subject.gap)
    if increment is not None:
        return increment.title or texts.say("An increment without a name")
    if gap is not None:
        return gap.text or texts.say("A gap without words")
    return texts.say("Working agreement") if subject.at is StepId.ROAD_MAP else ""


def plan_params(texts: Texts, snapshot: Snapshot, finding: Finding) -> Mapping[str, str]:
    """What a finding about the plan says in words of its amounts, currencies and missing parts."""
    given = {name: str(value) for name, value in finding.params.items()}
    said: dict[str, str] = {}
    for name in ("cost", "gain"):
        if name in given:
            said[name] = amount(texts, Decimal(given[name]), given["currency"])
    if "currencies" in given:
        said["currencies"] = listing(texts, given["currencies"].split())
    if "missing" in given:
        said["missing"] = missing_text(texts, snapshot, map(Missing, given["missing"].split()))
    return said


def missing_text(texts: Texts, snapshot: Snapshot, missing: Iterable[Missing]) -> str:
    """What an agreement lacks, in a line."""
    sides = {side.value: side_label(texts, snapshot, side) for side in (Side.MARKETING, Side.IT)}
    return listing(texts, [texts.say(_MISSING[each], **sides) for each in missing])


def unread_text(texts: Texts, every: str) -> str:
    """Why no calendar can repeat a meeting by these words; nothing where one can, or where it is once."""
    why = unread(every)
    return texts.say(_UNREAD[why], words=every.strip()) if why else ""


def payback_text(texts: Texts, back: Back) -> str:
    """From which month on it has paid back, or why nobody can say."""
    nameless = texts.say("An increment without a name")
    undated, turned = (
        listing(texts, [each or nameless for each in some]) for some in (back.undated, back.turned)
    )
    if turned and undated:
        return texts.say(
            "Nobody can say when it has paid back: {names} has no dates, and {others} ends before it starts.",
            names=undated,
            others=turned,
        )
    if turned:
        return texts.say("Nobody can say when it has paid back: {names} ends before it starts.", names=turned)
    if undated:
        return texts.say("Nobody can say when it has paid back: {names} has no dates.", names=undated)
    if back.month is None:
        return texts.say("It never pays back within the months that are counted.")
    return texts.say("It has paid back from {month} on.", month=month(texts, back.month))
