"""`overlaps`: which initiatives of the two portfolios may overlap."""

from pathlib import Path
from typing import Any

import click

from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.overlapping.suggestions import Suggestion, suggestions
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.formats import number, paragraph
from workshop.texts.steps.overlapping.reasons import concepts, why
from workshop.texts.steps.overlapping.thesaurus import thesaurus
from workshop.texts.steps.starters import starter_title


@click.command(short_help="Suggest overlaps between the portfolios.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def overlaps(file: Path, as_json: bool) -> int:
    """Suggest which initiatives of the two sides in FILE overlap, best first, without those answered."""
    with reading(file) as session:
        snapshot = session.snapshot
    texts = texts_of_user()
    found = suggestions(thesaurus(), snapshot.initiatives, snapshot.overlaps)
    if as_json:
        result_json({"suggestions": [_facts(texts, each) for each in found]})
    else:
        result(*_lines(texts, snapshot, found))
    return 0


def _facts(texts: Texts, suggestion: Suggestion) -> dict[str, Any]:
    return {
        "initiatives": list(suggestion.initiatives),
        "score": suggestion.score,
        "concepts": concepts(texts, suggestion),
        "why": why(texts, suggestion),
        "starter": suggestion.starter.title if suggestion.starter else None,
    }


def _lines(texts: Texts, snapshot: Snapshot, found: tuple[Suggestion, ...]) -> list[str]:
    if not found:
        return [texts.say("No overlap to suggest between the two portfolios.")]
    return [_line(texts, snapshot, each) for each in found]


def _line(texts: Texts, snapshot: Snapshot, suggestion: Suggestion) -> str:
    one, other = (_title(snapshot, each) for each in suggestion.initiatives)
    both = texts.say(
        "{score}: {one} and {other}.", score=number(texts, suggestion.score), one=one, other=other
    )
    return paragraph(both, why(texts, suggestion), _next(texts, suggestion))


def _title(snapshot: Snapshot, initiative: str) -> str:
    """The initiative's title, or its id where it has none."""
    return snapshot.initiatives[initiative].title or initiative


def _next(texts: Texts, suggestion: Suggestion) -> str:
    """The activity of the starter library in which the two meet."""
    if suggestion.starter is None:
        return ""
    return texts.say("Next step: the activity “{title}”.", title=starter_title(texts, suggestion.starter))


BY_NAME = {"overlaps": overlaps}
