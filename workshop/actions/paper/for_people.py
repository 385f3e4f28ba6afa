"""Files for single people: a card of what they decide, and a calendar of their own dates."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, TypeAlias

from workshop.actions.dates import write_dates
from workshop.actions.steps.export import Cancelled, Progress
from workshop.domain.facts.choices import Paper
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import shown, standing
from workshop.errors import ExportTrouble, UserFixable
from workshop.exports.files import Staged
from workshop.report.source import Source
from workshop.texts.languages.choice import texts_of_workshop


def write_for_people(
    snapshot: Snapshot,
    paths: Sequence[Path],
    *,
    people: Sequence[ParticipantId | None],
    paper: Paper | None = None,
    force: bool = False,
    file: Path | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write each path for the person at its place: `.pdf` a card, `.ics` their dates; all files or none.

    None stands for everybody: a card each in one file. They are made of shareable content alone.

    Raises UserFixable: nobody-there, unknown-export; FileTrouble as `whole_file` does, and ExportTrouble as
    the PDF's writer does ("cancelled" too).
    """
    if not len(snapshot.participants):
        raise UserFixable("nobody-there")
    content = shown(snapshot)
    source = Source.of(content, texts_of_workshop(content), state=standing(snapshot).state)
    size = paper or snapshot.workshop.paper
    with Staged(force, file) as staged:
        for place, (path, person) in enumerate(zip(paths, people, strict=True)):
            if cancelled is not None and cancelled():
                raise ExportTrouble("cancelled")
            write = _writer(path)
            with staged.file(path) as out:
                write(source, person, size, out, cancelled)
            if progress is not None:
                progress((place + 1) / len(paths))
        staged.publish()


Write: TypeAlias = Callable[[Source, ParticipantId | None, Paper, BinaryIO, Cancelled | None], None]


def _writer(path: Path) -> Write:
    writers: dict[str, Write] = {".pdf": _cards, ".ics": _dates}
    if path.suffix.lower() not in writers:
        raise UserFixable("unknown-export", path=str(path))
    return writers[path.suffix.lower()]


def _cards(
    source: Source, person: ParticipantId | None, paper: Paper, out: BinaryIO, cancelled: Cancelled | None
) -> None:
    from workshop.exports.pdf.pages.cards import write_cards
    from workshop.report.cards.cards import cards

    write_cards(cards(source, person), source.texts.language, out, paper=paper, cancelled=cancelled)


def _dates(
    source: Source, person: ParticipantId | None, _: Paper, out: BinaryIO, __: Cancelled | None
) -> None:
    write_dates(source, out, person)
