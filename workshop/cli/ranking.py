"""`rank`: which campaign leads, and how sure that is."""

from pathlib import Path
from typing import Any

import click
import msgspec

from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.ranking.ranking import Ranking, Standing
from workshop.domain.ranking.shared_ranking import revealed, shared_ranking
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import number, percent
from workshop.texts.steps.test_case.choosing import not_ranked
from workshop.texts.steps.test_case.ranking import SENTENCES, against

PRINTED = (
    "criteria",
    "ranking",
    "stable",
    "by_side",
    "by_side_ties",
    "own_winners",
    "smallest_flip",
    "smallest_transfer",
    "one_point",
    "margin",
    "lead",
    "clear",
    "weighed",
    "scored",
    "voters",
    "comparable",
    "pick",
    "missing",
    "anchors",
)
"""What of the ranking the JSON holds; the rest follows from it and the data."""


@click.command(short_help="Rank the campaigns.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def rank(file: Path, as_json: bool) -> int:
    """Rank the campaigns of FILE by what of its weights and scores was revealed, and say how sure it is."""
    with reading(file) as session:
        snapshot = session.snapshot
    ranking = shared_ranking(snapshot)
    if as_json:
        result_json({**_facts(ranking), "revealed": revealed(snapshot)})
    else:
        result(*_lines(texts_of_user(), snapshot, ranking))
    return 0


def _facts(ranking: Ranking) -> dict[str, Any]:
    facts: dict[str, Any] = msgspec.to_builtins(ranking)
    for standing in facts["ranking"]:
        del standing["parts"]
    return {name: facts[name] for name in PRINTED}


def _lines(texts: Texts, snapshot: Snapshot, ranking: Ranking) -> list[str]:
    if not ranking.ranking:
        return [". ".join(not_ranked(texts, snapshot))]
    sentences = (about(texts, snapshot, ranking) for about in (*SENTENCES, against))
    standings = [_line(texts, snapshot, ranking, standing) for standing in ranking.ranking]
    return [*standings, *(sentence for sentence in sentences if sentence)]


def _line(texts: Texts, snapshot: Snapshot, ranking: Ranking, standing: Standing) -> str:
    """Place, score and share; the score alone where campaigns aren't comparable."""
    title = snapshot.candidates[standing.candidate].title or standing.candidate
    share = percent(texts, standing.wins_share)
    score = number(texts, standing.score)
    if not ranking.comparable:
        return texts.say("{title}: {score}", title=title, score=score)
    return texts.say(
        "{rank}. {title}: {score}, first in {share}",
        rank=standing.rank,
        title=title,
        score=score,
        share=share,
    )


BY_NAME = {"rank": rank}
