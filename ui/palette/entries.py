"""What the palette offers: acts of the page and of the window, steps, what the workshop holds, findings."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.acts.act import Act
from ui.acts.table import Acts
from ui.bridge import Bridge
from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.domain.findings import Subject
from workshop.domain.searching.matching import Match, Span, match, words_of
from workshop.domain.searching.places import places
from workshop.texts.comparing.subjects import kind_text
from workshop.texts.findings import finding_text
from workshop.texts.names import severity_name, step_name

translate = QCoreApplication.translate

Go = Callable[[StepId, Subject | None], object]
_MOST = 8
"""Entries of a group that are shown while other groups have some, too."""
_LONGEST = 160


@dataclass(frozen=True)
class Entry:
    """`title` and `detail` are shown, `aside` is looked into as well. `why_not` says why it can't be run now.

    `icon` is a name of an icon. `run` is called after the palette has closed.
    """

    group: str
    title: str
    run: Callable[[], object]
    detail: str = ""
    aside: str = ""
    keys: tuple[str, ...] = ()
    icon: str = "play"
    why_not: str = ""


@dataclass(frozen=True)
class Row:
    """A line of the list: an entry with what of its title was found, or the head of a group."""

    text: str
    entry: Entry | None = None
    spans: Sequence[Span] = field(default=())


def of_acts(acts: Acts, group: str, left_out: Iterable[str] = ()) -> Iterator[Entry]:
    """The acts that there is something to do to, each as it is called now."""
    skipped = set(left_out)
    for act in acts:
        if act.run is not None and act.id not in skipped and act.when():
            yield Entry(
                group=group,
                title=acts[act.id].text(),
                run=partial(_trigger, acts, act),
                detail=act.why_not(),
                aside=act.hint,
                keys=acts.caps(act.id),
                why_not=act.why_not(),
            )


def _trigger(acts: Acts, act: Act) -> None:
    # What can be done may have changed with the focus that came back.
    if why := act.why_not():
        acts.refused.emit(why)
    elif act.when():
        acts.refresh()
        acts[act.id].trigger()


def of_workshop(bridge: Bridge, go: Go) -> Iterator[Entry]:
    """The steps that are in, what the workshop holds, and its findings, each with the way there."""
    snapshot, texts = bridge.snapshot, bridge.texts
    group = translate("Palette", "Go to")
    for number, step in enumerate(flow.included(snapshot), 1):
        yield Entry(
            group=group,
            title=step_name(texts, step.id),
            run=partial(go, step.id, None),
            detail=translate("Palette", "Step {number}").format(number=number),
            icon="arrow-up-right",
        )
    for place in places(snapshot):
        kind, where = kind_text(texts, place.topic), step_name(texts, place.step)
        yield Entry(
            group=translate("Palette", "In the workshop"),
            title=_line(place.title),
            run=partial(go, place.step, place.subject),
            detail=translate("Palette", "{kind} · {step}").format(kind=kind, step=where),
            aside=place.aside,
            icon="arrow-up-right",
        )
    for finding in bridge.findings:
        if finding.accepted:
            continue
        said = finding_text(texts, snapshot, finding)
        yield Entry(
            group=translate("Palette", "Findings"),
            title=_line(said.title),
            run=partial(go, finding.subject.step, finding.subject),
            detail=" · ".join(part for part in (severity_name(texts, finding.severity), said.where) if part),
            icon="arrow-up-right",
        )


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def rows(entries: Sequence[Entry], query: str) -> list[Row]:
    """What is found, group by group as the entries come, the likeliest first in each.

    A group that has more than is shown says how many; what was asked for exactly comes first of all.
    """
    words = words_of(query)
    found: dict[str, list[tuple[Match, Entry]]] = {}
    for entry in entries:
        beside = f"{entry.detail} {entry.aside}" if words else ""
        if (how := match(words, entry.title, beside)) is not None:
            found.setdefault(entry.group, []).append((how, entry))
    listed: list[Row] = []
    for group in _in_order(found, bool(words)):
        hits = sorted(found[group], key=lambda hit: (hit[0].rank, bool(hit[1].why_not)))
        listed.append(Row(group))
        listed += [Row(entry.title, entry, how.spans) for how, entry in hits[:_MOST]]
        if (more := len(hits) - _MOST) > 0:
            listed.append(Row(translate("Palette", "%n more: another letter or two", "", more)))
    return listed


def _in_order(found: dict[str, list[tuple[Match, Entry]]], is_asked: bool) -> list[str]:
    """The groups as they are offered; what is asked for, the one with the likeliest hit first."""
    if not is_asked:
        return list(found)
    return sorted(found, key=lambda group: min(how.rank for how, _ in found[group]))
