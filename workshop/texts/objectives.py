"""Objectives in words: what each is called, how far it is to go, and what it serves."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from workshop.domain.facts.choices import ObjectiveKind, Side
from workshop.domain.facts.ids import ObjectiveId
from workshop.domain.facts.objectives import Objective
from workshop.domain.findings import Finding
from workshop.domain.listing.aims import AIMS, of_kind, shared_by_aim, tensions_of, unserved
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import day, figure, listing
from workshop.texts.names import side_label

_LETTERS = 26
_ALL_DIGITS = 15


class Goal(NamedTuple):
    """What is to be reached, and where it stands today."""

    target: str
    baseline: str


class Reaching(Protocol):
    """What is to be reached: how far, and from where."""

    @property
    def target(self) -> str: ...
    @property
    def baseline(self) -> float | None: ...
    @property
    def unit(self) -> str: ...


def place_of(snapshot: Snapshot, objective: Objective) -> int:
    """The place of an objective among those of its kind, counted from 1."""
    return of_kind(snapshot, objective.kind).index(objective) + 1


def sign(kind: ObjectiveKind, place: int) -> str:
    """What an objective at this place bears: a letter for a company goal, else a number."""
    if kind is not ObjectiveKind.COMPANY:
        return str(place)
    letters = ""
    while place > 0:
        place, letter = divmod(place - 1, _LETTERS)
        letters = chr(ord("A") + letter) + letters
    return letters


def objective_name(texts: Texts, snapshot: Snapshot, objective: Objective) -> str:
    """As in "Shared objective 2", "IT aim 3", "Company goal A"; it says the place, not the words."""
    return name_at(texts, snapshot, objective.kind, place_of(snapshot, objective))


def name_at(texts: Texts, snapshot: Snapshot, kind: ObjectiveKind, place: int) -> str:
    """What the objective of a kind at a place is called."""
    if kind is ObjectiveKind.COMPANY:
        return texts.say("Company goal {letter}", letter=sign(kind, place))
    if kind is ObjectiveKind.SHARED:
        return texts.say("Shared objective {n}", n=place)
    return texts.say("{side} aim {n}", side=side_label(texts, snapshot, AIMS[kind]), n=place)


def goal(texts: Texts, objective: Reaching) -> Goal:
    """The target, and today's value: from the baseline, or else as the target's own line says it."""
    target, _, rest = objective.target.partition(texts.say(", from "))
    if objective.baseline is not None:
        value = " ".join(filter(None, (figure(texts, objective.baseline, _ALL_DIGITS), objective.unit)))
        return Goal(_with_unit(objective), texts.say("from {value}", value=value))
    return Goal(target, texts.say("from {value}", value=rest)) if rest else Goal(objective.target, "")


def _with_unit(objective: Reaching) -> str:
    """The target, with its unit where it is a bare figure."""
    bare = objective.target.replace(".", "").replace(",", "").lstrip("+-−").isdigit()
    return " ".join(filter(None, (objective.target, objective.unit if bare else "")))


def served_text(texts: Texts, snapshot: Snapshot, objective: Objective) -> str:
    """As in "Marketing 3 and 4, IT 3 and 4, company A"; nothing where it serves none."""
    parts = []
    for kind, said in _kinds(texts, snapshot):
        signs = [sign(kind, n) for n, each in numbered(snapshot, kind) if each.id in objective.serves]
        if signs:
            parts.append(f"{said} {listing(texts, signs)}")
    return ", ".join(parts)


def served_short(texts: Texts, snapshot: Snapshot, objective: Objective) -> str:
    """As in "M 3 4 · IT 3 4", where lines would be too many."""
    parts = []
    for kind, said in _kinds(texts, snapshot):
        signs = [sign(kind, n) for n, each in numbered(snapshot, kind) if each.id in objective.serves]
        if signs and kind in AIMS:
            parts.append(" ".join((said, *signs)))
    return " · ".join(parts)


def _kinds(texts: Texts, snapshot: Snapshot) -> tuple[tuple[ObjectiveKind, str], ...]:
    own = ((kind, side_label(texts, snapshot, side)) for kind, side in AIMS.items())
    return (*own, (ObjectiveKind.COMPANY, texts.say("company")))


def numbered(snapshot: Snapshot, kind: ObjectiveKind) -> Iterable[tuple[int, Objective]]:
    """The objectives of a kind with their places."""
    return enumerate(of_kind(snapshot, kind), 1)


def spoken(texts: Texts, snapshot: Snapshot, objective: Objective, served: Sequence[Objective]) -> str:
    """What a screen reader says of an objective; `served` are the shared ones that serve it."""
    parts = [objective_name(texts, snapshot, objective), objective.text]
    if objective.kind is not ObjectiveKind.SHARED:
        return ", ".join(filter(None, (*parts, served_by(texts, snapshot, served))))
    goal_ = goal(texts, objective)
    target = " ".join(filter(None, goal_))
    parts.append(texts.say("target {target}", target=target) if target else "")
    parts.append(texts.say("due {day}", day=day(texts, objective.due)) if objective.due else "")
    serves = served_text(texts, snapshot, objective)
    parts.append(texts.say("serves {aims}", aims=serves) if serves else "")
    return ", ".join(filter(None, parts))


def served_by(texts: Texts, snapshot: Snapshot, served: Sequence[Objective]) -> str:
    """Which shared objectives serve it, as in "Objectives 1, 2 and 3", or that none does."""
    if not served:
        return texts.say("No objective serves it")
    places = {each.id: n for n, each in numbered(snapshot, ObjectiveKind.SHARED)}
    listed = listing(texts, [str(places[each.id]) for each in served])
    return texts.plural("Objective {listed}", "Objectives {listed}", len(served), listed=listed)


class Summary(NamedTuple):
    """A sentence, and the figure in it that stands out."""

    words: str
    figure: str


def summary(texts: Texts, snapshot: Snapshot) -> Summary:
    """How far the shared objectives reach: how many there are, and how many aims and goals they serve."""
    shared = of_kind(snapshot, ObjectiveKind.SHARED)
    aims = [each for kind in AIMS for each in of_kind(snapshot, kind)]
    goals = of_kind(snapshot, ObjectiveKind.COMPANY)
    if not shared:
        return Summary(texts.say("What do we both want to reach, and by what will we know it?"), "")
    by_aim = shared_by_aim(snapshot)
    count = texts.plural("{n} shared objective", "{n} shared objectives", len(shared))
    if not aims:
        return Summary(
            texts.say("{objectives}, and no aim yet that it could serve.", objectives=count), count
        )
    share = texts.say("{served} of {all}", served=len(aims) - len(unserved(snapshot)), all=len(aims))
    words = texts.say("{objectives}: {share} aims are served", objectives=count, share=share)
    if goals:
        reached = sum(each.id in by_aim for each in goals)
        of = texts.say("{served} of {all}", served=reached, all=len(goals))
        words = texts.say("{aims}, and {share} company goals", aims=words, share=of)
    return Summary(f"{words}.", share)


def sides_text(texts: Texts, snapshot: Snapshot, served: Iterable[ObjectiveId]) -> str:
    """How many aims of each side are served, as in "Marketing 2 · IT 2"."""
    kinds = [each.kind for id_ in served if (each := snapshot.objectives.get(id_)) is not None]
    parts = (f"{side_label(texts, snapshot, side)} {kinds.count(kind)}" for kind, side in AIMS.items())
    return " · ".join(parts)


class Flag(NamedTuple):
    """Something about an objective that is worth a word; one that is settled shows a check."""

    words: str
    is_settled: bool


def flags(
    texts: Texts, snapshot: Snapshot, objective: Objective, findings: Iterable[Finding]
) -> tuple[Flag, ...]:
    """What the rules say of it in few words, and what it pulls against; `findings` are its own."""
    said = [
        Flag(_FLAGS[each.rule](texts, snapshot, each), each.accepted is not None)
        for each in findings
        if each.rule in _FLAGS
    ]
    if objective.kind is ObjectiveKind.SHARED and not objective.target.strip():
        said.append(Flag(texts.say("No target yet"), False))
    accepted = {
        (each.objective, each.against) for each in snapshot.accepted if each.rule == "tension-unanswered"
    }
    for tension in tensions_of(snapshot, objective.id):
        other = snapshot.objectives.get(next(each for each in tension.aims if each != objective.id))
        if other is not None:
            name = objective_name(texts, snapshot, other)
            words = texts.say("Pulls against {aim}", aim=name)
            one, against = tension.aims
            is_accepted = not accepted.isdisjoint({(one, against), (one, None)})
            said.append(Flag(words, tension.answer is not None or is_accepted))
    return tuple(said)


def _missing_side(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    side = side_label(texts, snapshot, Side(str(finding.params["side"])))
    return texts.say("Serves no aim of {side}", side=side)


_FLAGS: Mapping[str, Callable[[Texts, Snapshot, Finding], str]] = {
    "aim-unserved": lambda texts, *_: texts.say("No objective serves it"),
    "objective-one-sided": _missing_side,
    "objective-unmeasured": lambda texts, *_: texts.say("No measure yet"),
    "objective-undated": lambda texts, *_: texts.say("No date yet"),
}


def room_questions(texts: Texts, snapshot: Snapshot, place: int) -> tuple[str, str]:
    """What to ask the room about the shared objective at a place: the sides are asked in turn."""
    asked, other = (Side.MARKETING, Side.IT) if place % 2 else (Side.IT, Side.MARKETING)
    names = {"side": side_label(texts, snapshot, asked), "other": side_label(texts, snapshot, other)}
    return (
        texts.say("{side}: which of {other}’s aims here would hurt you most if it were missed?", **names),
        texts.say("What will your own team see within three months if this one works?"),
    )


def starter_prompts(texts: Texts) -> dict[ObjectiveKind, tuple[str, ...]]:
    """Questions that help a side to find its aims, and both to find a shared one."""
    return {
        ObjectiveKind.MARKETING: (
            texts.say("What worked in the market last year that you want more of?"),
            texts.say("What must customers notice that they do not notice today?"),
            texts.say("Where do you come too late, and what would being on time be worth?"),
            texts.say("Which bet would you place on a young technology, and what could it cost?"),
        ),
        ObjectiveKind.IT: (
            texts.say("What has to cost less to run, and by how much?"),
            texts.say("What may never stand still, not even on the busiest day?"),
            texts.say("What that you keep for years must everything new fit to?"),
            texts.say("Whose data do you answer for, and what would break that trust?"),
        ),
        ObjectiveKind.SHARED: (
            texts.say("What single result would serve an aim of each side?"),
            texts.say("By which figure, that both sides believe, would you know it?"),
            texts.say("Which company goal would you both be asked about in a year?"),
        ),
    }
