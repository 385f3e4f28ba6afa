"""`survey`: what is revealed of where both sides stand."""

from pathlib import Path
from typing import Any

import click
import msgspec

from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.perceiving.mirror import mirror
from workshop.domain.perceiving.ratings import Rated
from workshop.domain.perceiving.survey import Perceived, perceived
from workshop.domain.shareable import shared
from workshop.texts.steps.perceiving.surveying import mirror_line, statement_line


@click.command(short_help="Say where both sides stand.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def survey(file: Path, as_json: bool) -> int:
    """Say how the two sides in FILE rated each statement, the widest gap first, as far as it was revealed."""
    with reading(file) as session:
        snapshot = shared(session.snapshot)
    texts = texts_of_user()
    found = perceived(snapshot)
    mirrored = mirror(found)
    if as_json:
        statements = [_facts(each) for each in found]
        result_json({"statements": statements, "mirror": msgspec.to_builtins(mirrored)})
    elif found:
        result(
            *(statement_line(texts, snapshot, each) for each in found),
            *(mirror_line(texts, snapshot, each) for each in mirrored),
        )
    else:
        result(texts.say("No ratings were revealed yet."))
    return 0


def _facts(each: Perceived) -> dict[str, Any]:
    return {
        "id": each.statement.id,
        "gap": each.gap,
        "solid": each.solid,
        "sides": {"marketing": _group(each.marketing), "it": _group(each.it)},
        "everybody": _group(each.everybody),
        "others": _group(each.others),
        "cant_say": {side.value: count for side, count in each.unsaid.items()},
        "delta": each.delta,
        "benchmark": each.statement.benchmark or None,
        "round": each.round,
    }


def _group(rated: Rated | None) -> Any:
    if rated is None:
        return None
    told = msgspec.to_builtins(rated)
    del told["marks"]
    return told


BY_NAME = {"survey": survey}
