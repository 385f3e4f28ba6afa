"""`info` and `schema`: what is in a workshop file, and what a data file may hold."""

from pathlib import Path
from typing import Any

import click

from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.document import MANY, VERSION
from workshop.domain.facts.choices import Side, StepId
from workshop.domain.flow import LISTS
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import as_signed, fingerprint_of, standing
from workshop.exports.data import json_schema
from workshop.texts import Texts
from workshop.texts.charter_trouble import standing_text
from workshop.texts.formats import day_range
from workshop.texts.names import side_label, step_name


@click.command(short_help="Say what is in a workshop file.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def info(file: Path, as_json: bool) -> int:
    """Say what is in FILE: title, people, counts for each step, revision and signatures."""
    with reading(file) as session:
        snapshot = session.snapshot
    if as_json:
        result_json(_facts(snapshot))
    else:
        result(*_lines(texts_of_user(), snapshot))
    return 0


def _facts(snapshot: Snapshot) -> dict[str, Any]:
    workshop = snapshot.workshop
    days = {name: getattr(workshop, name) for name in ("starts_on", "ends_on", "review_on")}
    return {
        "title": workshop.title,
        "company": workshop.company,
        "place": workshop.place,
        **{name: when.isoformat() if when else None for name, when in days.items()},
        "scheme": workshop.scheme.value,
        "people": {"total": len(snapshot.participants), **{s.value: _people(snapshot, s) for s in Side}},
        "steps": {step.value: _counts(snapshot, step) for step in LISTS},
        "revision": standing(snapshot).number,
        "standing": standing(snapshot).state.value,
        "fingerprint": fingerprint_of(as_signed(snapshot)),
        "signatures": _signatures(snapshot),
        "format_version": VERSION,
    }


def _people(snapshot: Snapshot, side: Side) -> int:
    return sum(participant.side is side for participant in snapshot.participants)


def _counts(snapshot: Snapshot, step: StepId) -> dict[str, int]:
    counts = {topic: len(getattr(snapshot, topic)) for topic in LISTS[step] if topic in MANY}
    if step is StepId.OVERLAP_ACTIVITIES:
        counts["shortlisted"] = len(snapshot.shortlist)
    return counts


def _signatures(snapshot: Snapshot) -> list[dict[str, Any]]:
    return [
        {
            "revision": revision.number,
            "side": signature.side.value,
            "name": signature.name,
            "signed_at": signature.signed_at.isoformat(),
        }
        for revision in snapshot.revisions
        for signature in revision.signatures
    ]


def _lines(texts: Texts, snapshot: Snapshot) -> list[str]:
    workshop = snapshot.workshop
    where = [workshop.company, workshop.place, day_range(texts, workshop.starts_on, workshop.ends_on)]
    sides = [
        f"{_people(snapshot, side)} {side_label(texts, snapshot, side)}"
        for side in Side
        if _people(snapshot, side)
    ]
    n = len(snapshot.participants)
    people = texts.plural("{n} participant", "{n} participants", n)
    steps = [_step_line(texts, snapshot, step) for step in LISTS]
    return [
        workshop.title,
        " · ".join(part for part in where if part),
        f"{people}: {', '.join(sides)}" if sides else people,
        *(line for line in steps if line),
        standing_text(texts, standing(snapshot)),
        *(f"  {signed['name']}, {signed['signed_at']}" for signed in _signatures(snapshot)),
        texts.say("Data format, version {version}", version=VERSION),
    ]


def _step_line(texts: Texts, snapshot: Snapshot, step: StepId) -> str:
    """The step with what it holds, by the format's own words; nothing for an empty one."""
    filled = [f"{topic} {count}" for topic, count in _counts(snapshot, step).items() if count]
    return f"{step_name(texts, step)}: {', '.join(filled)}" if filled else ""


@click.command(short_help="Print the JSON Schema of the data format.")
def schema() -> int:
    """Print the JSON Schema of the data format."""
    click.echo(json_schema(), nl=False)
    return 0


BY_NAME = {"info": info, "schema": schema}
