"""`rehearse`: the test case's tasks, walked through the decision rights."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from workshop.cli.checking import STOPPED, facts, line
from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.rehearsal.trouble import troubles
from workshop.domain.rehearsal.walk import HandOver, Walk, walk
from workshop.domain.rules import rehearsed
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import day_range, listing
from workshop.texts.rehearsing.places import task_name
from workshop.texts.rehearsing.troubles import trouble_text
from workshop.texts.steps.ballots import person_name


@click.command(short_help="Walk the test case's tasks through the decision rights.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def rehearse(file: Path, as_json: bool) -> int:
    """Walk the tasks of FILE in time order: who decides, where work is handed over, and what that shows.

    The exit status is 1 when a blocking finding stands.
    """
    with reading(file) as session:
        snapshot = session.snapshot
    texts = texts_of_user()
    walked, findings = walk(snapshot), rehearsed(snapshot)
    if as_json:
        found = [facts(texts, snapshot, finding) for finding in findings]
        result_json({**_facts(walked), "findings": found, "problems": _problems(texts, snapshot)})
    elif walked.tasks:
        result(*_lines(texts, snapshot, walked), *(line(texts, snapshot, each) for each in findings))
    else:
        result(texts.say("There are no tasks to walk through."))
    return STOPPED if any(finding.stops for finding in findings) else 0


def _facts(walked: Walk) -> dict[str, Any]:
    return {
        "tasks": [
            {
                "id": task.id,
                "decides": list(cell.decides),
                "side": cell.side.value if cell.side else None,
                "does": list(cell.does),
            }
            for task in walked.tasks
            for cell in (walked.cells[task.id],)
        ],
        "hand_overs": [
            {
                "from": each.before,
                "to": each.after,
                "between_sides": each.between_sides is not None,
                "cadences": list(each.cadences),
            }
            for each in walked.hand_overs
        ],
    }


def _problems(texts: Texts, snapshot: Snapshot) -> list[dict[str, Any]]:
    """What was read as well as it can be, and should be mended."""
    return [
        {
            "code": each.kind.value,
            "tasks": list(each.tasks),
            "message": trouble_text(texts, snapshot, each),
        }
        for each in troubles(snapshot)
    ]


def _lines(texts: Texts, snapshot: Snapshot, walked: Walk) -> Iterator[str]:
    """The tasks, the hand-overs with how many there are, and what is hard to read."""
    for number, task in enumerate(walked.tasks, 1):
        cell, when = walked.cells[task.id], day_range(texts, task.starts_on, task.ends_on)
        name = task_name(texts, snapshot, task.id)
        said = texts.say(
            "{number}. {task}: {who}", number=number, task=name, who=_who(texts, snapshot, cell.decides)
        )
        yield f"{said} · {when}" if when else said
    yield _counts(texts, walked)
    for each in walked.hand_overs:
        yield _hand_over(texts, snapshot, walked, each)
    yield from (trouble_text(texts, snapshot, each) for each in troubles(snapshot))


def _counts(texts: Texts, walked: Walk) -> str:
    people, sides = len(walked.hand_overs), len(walked.between_sides)
    between = texts.plural("{n} hand-over between people", "{n} hand-overs between people", people)
    return texts.say("{people}, {sides} of them between the sides.", people=between, sides=sides)


def _hand_over(texts: Texts, snapshot: Snapshot, walked: Walk, each: HandOver) -> str:
    one, other = (task_name(texts, snapshot, task) for task in each.pair)
    giver, taker = (_who(texts, snapshot, walked.cells[task].decides) for task in each.pair)
    said = {"one": one, "other": other, "giver": giver, "taker": taker, "number": each.between_sides}
    if each.between_sides is None:
        return texts.say("Within a side: {one} → {other}, {giver} → {taker}.", **said)
    return texts.say("Between the sides, {number}: {one} → {other}, {giver} → {taker}.", **said)


def _who(texts: Texts, snapshot: Snapshot, people: tuple[ParticipantId, ...]) -> str:
    names = [person_name(texts, snapshot, each) for each in people]
    return listing(texts, names) if names else texts.say("Nobody")


BY_NAME = {"rehearse": rehearse}
