"""`rank`: which campaign leads, and how sure that is."""

from pathlib import Path
from typing import Any

import click
import msgspec

from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.ranking import Ranking, Standing
from workshop.domain.ranking import rank as ranked
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import number, percent
from workshop.texts.ranking import against, certainty, flip, leader, missing, sides

PRINTED = (
    "criteria",
    "ranking",
    "stable",
    "by_side",
    "smallest_flip",
    "margin",
    "clear",
    "pick",
    "missing",
)
"""What of the ranking the JSON holds; the rest follows from it and the data."""


@click.command(short_help="Rank the campaigns.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def rank(file: Path, as_json: bool) -> int:
    """Rank the campaigns of FILE by its criteria, weights and scores, and say how sure it is."""
    with reading(file) as session:
        snapshot = session.snapshot
    ranking = ranked(snapshot)
    if as_json:
        result_json(_facts(ranking))
    else:
        result(*_lines(texts_of_user(), snapshot, ranking))
    return 0


def _facts(ranking: Ranking) -> dict[str, Any]:
    facts: dict[str, Any] = msgspec.to_builtins(ranking)
    for standing in facts["ranking"]:
        del standing["parts"]
    return {name: facts[name] for name in PRINTED}


def _lines(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> list[str]:
    sentences = (
        about(texts, snapshot, ranking) for about in (leader, certainty, sides, flip, missing, against)
    )
    standings = [_line(texts, snapshot, standing) for standing in ranking.ranking]
    return [*standings, *(sentence for sentence in sentences if sentence)]


def _line(texts: Texts, snapshot: Snapshot, standing: Standing) -> str:
    title = snapshot.candidates[standing.candidate].title or standing.candidate
    share = percent(texts, standing.wins_share)
    score = number(texts, standing.score)
    return texts.say(
        "{rank}. {title}: {score}, first in {share}",
        rank=standing.rank,
        title=title,
        score=score,
        share=share,
    )


BY_NAME = {"rank": rank}
