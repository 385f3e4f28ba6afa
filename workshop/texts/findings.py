"""What a finding says: what is the matter, where, and what to do about it."""

from collections.abc import Mapping

import msgspec

from workshop.domain.facts.choices import Scheme, Side, StepId
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import short_name
from workshop.texts import Plural, Template, Texts
from workshop.texts.formats import listing, percent
from workshop.texts.names import side_label
from workshop.texts.objectives import objective_name
from workshop.texts.planning.road_map import place_text, plan_params
from workshop.texts.rehearsing.places import rehearsal_params, rehearsal_place

_TITLES: Mapping[str, Template] = {
    "no-accountable": "Nobody is accountable",
    "many-accountable": Plural("{count} person is accountable", "{count} people are accountable", "count"),
    "no-responsible": "Nobody does the work",
    "no-reason": "Accountable without a why",
    "open-difference": "Revealed, but not agreed",
    "not-a-decider": "{people} can't decide here",
    "one-sided": "{side} has no voice",
    "too-many-consulted": Plural(
        "{count} consulted, the limit is {limit}", "{count} consulted, the limit is {limit}", "count"
    ),
    "many-responsible": Plural(
        "{count} does the work, the limit is {limit}", "{count} do the work, the limit is {limit}", "count"
    ),
    "limit-without-above": "A limit, and nobody decides above it",
    "tiebreaker-is-party": "{people} would break a tie of their own",
    "against-ballot": "Most named in the ballot: {people}",
    "not-understood": "{matched} of {count} named {people} when asked",
    "overloaded": "{people} is accountable for {count} of {total}",
    "no-part": "{people} has no part",
    "side-imbalance": "{side} is accountable for {count} of {total}",
    "no-driver": "Nobody drives it",
    "many-drivers": Plural("{count} person drives it", "{count} people drive it", "count"),
    "no-approver": "Nobody approves",
    "many-approvers": Plural("{count} person approves", "{count} people approve", "count"),
    "no-contributor": "Nobody contributes",
    "no-decide": "Nobody decides",
    "many-decide": Plural("{count} person decides", "{count} people decide", "count"),
    "no-recommend": "Nobody recommends",
    "many-recommend": Plural("{count} person recommends", "{count} people recommend", "count"),
    "no-perform": "Nobody does the work",
    "many-agree": Plural("{count} person must agree", "{count} people must agree", "count"),
    "agree-without-reason": "{people} must agree, without a why",
    "aim-unserved": "No objective serves it",
    "objective-one-sided": "Serves no aim of {side}",
    "objective-unmeasured": "No measure yet",
    "objective-undated": "No date yet",
    "tension-unanswered": "Pulls against “{other}”, unanswered",
    "stage-no-return": "Costs {cost}, brings {gain}",
    "stage-soft-return": "A measure, but no return in money",
    "stage-nothing": "Neither a return nor a measure with an expectation",
    "mixed-currency": "Money in {currencies}",
    "no-owner": "Nobody owns it",
    "owner-without-right": "{people} owns it, and holds no decision right",
    "gap-open": "Nothing closes it, and no reason says why",
    "agreement-incomplete": "Lacks {missing}",
    "task-unmapped": "No activity covers it",
    "task-nobody": "Nobody decides it",
    "task-off-list": "“{activity}” is not on the shortlist",
    "bottleneck-load": Plural(
        "{people} decides {count} task of {total}", "{people} decides {count} tasks of {total}", "count"
    ),
    "bottleneck-clash": Plural(
        "{people} decides {count} task at once", "{people} decides {count} tasks at once", "count"
    ),
    "no-deputy": "{people} has no deputy",
    "veto-stack": Plural("{count} person can stop it", "{count} people can stop it", "count"),
    "veto-path": Plural(
        "{count} agreement along the longest chain", "{count} agreements along the longest chain", "count"
    ),
    "consult-path": Plural(
        "{count} person to ask along the longest chain",
        "{count} people to ask along the longest chain",
        "count",
    ),
    "hand-over-unmet": "Handed over between the sides, and no meeting in between",
    "ping-pong": "Back and forth between the sides",
    "out-of-order": "Starts before “{other}” ends",
    "out-of-window": "Outside of the campaign’s time",
    "phase-skipped": "No task in this phase",
    "over-limit": "The limit is {ceiling}, the campaign’s budget {budget}",
}

_TITLES_IN: Mapping[Scheme, Mapping[str, Template]] = {
    Scheme.RACI: {},
    Scheme.DACI: {
        "no-reason": "Approves without a why",
        "overloaded": "{people} approves {count} of {total}",
        "side-imbalance": "{side} approves {count} of {total}",
    },
    Scheme.RAPID: {
        "no-reason": "Decides without a why",
        "overloaded": "{people} decides {count} of {total}",
        "side-imbalance": "{side} decides {count} of {total}",
    },
}
"""Titles of shared rules in a scheme whose deciding role isn't called accountable."""

_ADVICE: Mapping[str, str] = {
    "no-accountable": "Choose one person who answers for it.",
    "many-accountable": "Agree on one of {people}.",
    "no-responsible": "Choose who does the work.",
    "no-reason": "Write down why; the charter prints it.",
    "open-difference": "Agree on one person, or escalate it.",
    "not-a-decider": "Choose a sponsor or a decision maker, or accept it with a reason.",
    "one-sided": "Give {side} a role that is heard, or accept it with a reason.",
    "too-many-consulted": "Keep to {limit}, and inform the others.",
    "many-responsible": "Keep to {limit}; the others can be consulted.",
    "limit-without-above": "Name who decides above it.",
    "tiebreaker-is-party": "Name a third person, whom neither side stands for.",
    "against-ballot": "See that the reason says why it is another.",
    "overloaded": "Hand some over, or accept it with a reason.",
    "no-part": "Give them a role, or let it stand.",
    "side-imbalance": "See whether the other side can answer for more.",
    "no-driver": "Choose one person who brings it to a decision.",
    "many-drivers": "Agree on one of {people}.",
    "no-approver": "Choose one person who approves.",
    "many-approvers": "Agree on one of {people}.",
    "no-contributor": "Choose who knows enough to be heard, or accept it with a reason.",
    "no-decide": "Choose one person who decides.",
    "many-decide": "Agree on one of {people}.",
    "no-recommend": "Choose one person who makes the proposal.",
    "many-recommend": "Agree on one of {people}; the others can give input.",
    "no-perform": "Choose who does the work.",
    "many-agree": "Keep a veto for rare cases; most can give input.",
    "agree-without-reason": "Write why {people} can hold it up, or ask for input instead.",
    "aim-unserved": "Link it with a shared objective, or accept it with a reason.",
    "objective-one-sided": "Ask what of it {side} gains, or accept it with a reason.",
    "objective-unmeasured": "Write by what both will know it.",
    "objective-undated": "Agree until when, or accept it with a reason.",
    "tension-unanswered": "Answer it with an activity or a principle, or say that you live with it.",
    "stage-no-return": "Find a return above the cost, cut the cost, or accept it with a reason.",
    "stage-soft-return": "Say what it is worth, or let the follow-up measure it.",
    "stage-nothing": "Name a return, or a measure and what you expect of it.",
    "mixed-currency": "Each is added up by itself; use one currency to see one sum.",
    "no-owner": "Choose one person who answers for it.",
    "owner-without-right": "Let them decide or do an activity, or choose another owner.",
    "gap-open": "Name the increment that closes it, or say why it stays open.",
    "agreement-incomplete": "Agree on it, or accept it with a reason.",
    "not-understood": "Say aloud who it is and why; then ask again.",
    "task-unmapped": "It falls between the sides: map it to an activity.",
    "task-nobody": "Choose who decides its activity.",
    "task-off-list": "Add it to the shortlist, or map the task to another.",
    "bottleneck-load": "Let somebody else decide some of them, or accept it with a reason.",
    "bottleneck-clash": "Move a task, or name a deputy.",
    "no-deputy": "Name who decides while they are away or busy.",
    "veto-stack": "Keep a veto for rare cases; most can give input.",
    "veto-path": "See which of them can be input instead.",
    "consult-path": "More than {most}: see who can be informed instead.",
    "hand-over-unmet": "Add a meeting with somebody of each, or accept it with a reason.",
    "ping-pong": "See whether one side can keep it for longer.",
    "out-of-order": "Move one of them, or accept it with a reason.",
    "out-of-window": "It counts from {days} days before its start to its end; see whether this belongs.",
    "phase-skipped": "Add a task, or let it stand where the campaign needs none.",
    "over-limit": "Name who decides above the limit, or accept it with a reason.",
}

_A_THIRD = 0.33
"""The share that stands for exactly a third."""


class FindingText(msgspec.Struct, frozen=True):
    """A finding in words: the matter in a few, where it stands, and what to do."""

    title: str
    where: str
    advice: str


def finding_text(texts: Texts, snapshot: Snapshot, finding: Finding) -> FindingText:
    """Word a finding for the drawer, the row and the charter."""
    params: dict[str, object] = dict(finding.params)
    params["people"] = _people(texts, snapshot, finding)
    if "side" in params:
        params["side"] = side_label(texts, snapshot, Side(str(params["side"])))
    params.update(plan_params(texts, snapshot, finding))
    params.update(rehearsal_params(texts, snapshot, finding))
    own = _TITLES_IN[snapshot.workshop.scheme]
    title = texts.say(own.get(finding.rule) or _TITLES[finding.rule], **params)
    where = _where(texts, snapshot, finding) or _share(texts, finding)
    return FindingText(title, where, texts.say(_ADVICE[finding.rule], **params))


def plain_title(texts: Texts, snapshot: Snapshot, rule: str) -> str:
    """What a rule says that needs nothing of one finding; nothing where it does."""
    title = _TITLES_IN[snapshot.workshop.scheme].get(rule) or _TITLES.get(rule)
    return texts.say(title) if isinstance(title, str) and "{" not in title else ""


def message(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    """A finding as one line for the command line."""
    worded = finding_text(texts, snapshot, finding)
    if not worded.where:
        return f"{worded.title}. {worded.advice}"
    if not _where(texts, snapshot, finding):
        return f"{worded.title}. {worded.where}. {worded.advice}"
    return f"{worded.where}: {worded.title}. {worded.advice}"


def _where(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    """As in "12 · Peak load and incidents · Design"; the number is the place in the shortlist."""
    if (objective := snapshot.objectives.get(finding.subject.objective)) is not None:
        return f"{objective_name(texts, snapshot, objective)} · {objective.text}"
    if finding.subject.step is StepId.REHEARSAL:
        return rehearsal_place(texts, snapshot, finding)
    activity = finding.subject.activity
    if activity is None:
        return place_text(texts, snapshot, finding.subject)
    parts = [str(snapshot.numbers.get(activity, 0)), snapshot.activities[activity].title]
    phase = snapshot.phases.get(finding.subject.phase)
    return " · ".join([*parts, phase.name] if phase else parts)


def _share(texts: Texts, finding: Finding) -> str:
    """How much of the shortlist is too much, for a finding about one person or side."""
    share = finding.params.get("share")
    if not isinstance(share, float):
        return ""
    if share == _A_THIRD:
        return texts.say("More than a third of the shortlist")
    return texts.say("More than {share} of the shortlist", share=percent(texts, share))


def _people(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    found = [snapshot.participants.get(id_) for id_ in finding.subject.participants]
    return listing(texts, [short_name(person.name) or person.id for person in found if person])
