"""`export`: write the charter, slides, workbook, dates and data."""

from datetime import date
from pathlib import Path

import click

from workshop.actions.charters.charters import signed_snapshot
from workshop.actions.paper.check_in import write_check_in_sheet
from workshop.actions.paper.for_people import write_for_people
from workshop.actions.steps.export import check_suffix, is_archival, write_files
from workshop.cli.files import A_FILE, reading, workshop_argument
from workshop.cli.output import progress_bar, texts_of_user, to_person
from workshop.domain.facts.choices import Paper
from workshop.domain.facts.ids import ParticipantId
from workshop.domain.facts.review import MOST_REVISIONS, Frozen
from workshop.domain.snapshot import Snapshot
from workshop.domain.standing import number_before, standing
from workshop.errors import UserFixable
from workshop.exports.files import may_take
from workshop.texts.charter_trouble import without_letters_text
from workshop.texts.formats import listing

_EVERYBODY = "everybody"


@click.command(short_help="Write the charter, slides, a workbook, dates or the data.")
@workshop_argument
@click.option("--to", "targets", type=A_FILE, multiple=True, required=True, metavar="PATH")
@click.option("--force", is_flag=True, help="Replace files that are there.")
@click.option("--paper", type=click.Choice([each.value for each in Paper]), help="The charter's paper.")
@click.option(
    "--revision",
    type=click.IntRange(1, MOST_REVISIONS),
    metavar="N",
    help="A signed revision instead of the present state.",
)
@click.option(
    "--for",
    "whom",
    metavar="PERSON",
    help="A card (.pdf) or the dates (.ics) of one person, by name or id; everybody: a card each.",
)
@click.option(
    "--check-in", "looks", is_flag=True, help="The sheet (.pdf) for a look at the signed charter today."
)
@click.option("--shareable", is_flag=True, help="Leave out of the data what is private.")
def export(
    file: Path,
    targets: tuple[Path, ...],
    force: bool,
    paper: str | None,
    revision: int | None,
    shareable: bool,
    whom: str | None,
    looks: bool,
) -> int:
    """Write FILE as what the suffix of PATH says: .pdf or .md (charter), .pptx, .xlsx, .ics or .json.

    Documents are in the workshop's language. With several PATHs all are written or none.
    """
    _check_targets(file, targets, force)
    snapshot, frozen, earlier = _content(file, revision, paper)
    if looks:
        return _check_in(snapshot, targets, file, force, Paper(paper) if paper else None)
    if whom is not None:
        return _for_people(snapshot, targets, whom, file, force, Paper(paper) if paper else None)
    with progress_bar(targets[0].name if len(targets) == 1 else file.name) as progress:
        boxed = write_files(
            snapshot,
            targets,
            paper=Paper(paper) if paper else None,
            only_shareable=shareable,
            force=force,
            file=file,
            frozen=frozen,
            earlier=earlier,
            progress=progress,
        )
    _tell(targets, is_ours=frozen is None)
    if boxed:
        to_person(without_letters_text(texts_of_user(), boxed))
    return 0


def _check_in(
    snapshot: Snapshot, targets: tuple[Path, ...], file: Path, force: bool, paper: Paper | None
) -> int:
    """Write the sheet of today's check-in. Raises UserFixable: unsigned, unknown-export."""
    for target in targets:
        write_check_in_sheet(snapshot, target, at=date.today(), paper=paper, force=force, file=file)
        to_person(texts_of_user().say("{path} is written.", path=target))
    return 0


def _for_people(
    snapshot: Snapshot, targets: tuple[Path, ...], whom: str, file: Path, force: bool, paper: Paper | None
) -> int:
    """Write cards and dates. Raises UserFixable: nobody-called, unknown-export."""
    person = None if whom.casefold() == _EVERYBODY else _called(snapshot, whom)
    if person is None and any(target.suffix.lower() == ".ics" for target in targets):
        raise UserFixable("dates-of-one")
    write_for_people(snapshot, targets, people=[person] * len(targets), paper=paper, force=force, file=file)
    for target in targets:
        to_person(texts_of_user().say("{path} is written.", path=target))
    return 0


def _called(snapshot: Snapshot, whom: str) -> ParticipantId:
    """The one person of this id or name. Raises UserFixable("nobody-called")."""
    wanted = whom.casefold().strip()
    found = [each.id for each in snapshot.participants if wanted in (each.id, each.name.casefold())]
    if len(found) != 1:
        names = listing(texts_of_user(), [each.name or each.id for each in snapshot.participants])
        raise UserFixable("nobody-called", name=whom, names=names)
    return found[0]


def _tell(targets: tuple[Path, ...], is_ours: bool) -> None:
    """Say what was written, and of a charter if it isn't what it should be."""
    say = texts_of_user().say
    for target in targets:
        to_person(say("{path} is written.", path=target))
        if check_suffix(target) == ".pdf" and not is_archival(target, is_ours=is_ours):
            to_person(say("The charter is plain PDF 1.7: it could not be made PDF/A-3."))


def _content(
    file: Path, revision: int | None, paper: str | None
) -> tuple[Snapshot, Frozen | None, Frozen | None]:
    """What is exported: a signed revision, or the present state with its signed charter if it has one.

    Last comes the charter of the revision before.
    """
    with reading(file) as session:
        number = number_before(session.snapshot, revision)
        earlier = session.frozen(number) if number is not None else None
        if revision is None:
            now = standing(session.snapshot)
            is_signed = now.is_frozen and paper is None
            return session.snapshot, session.frozen(now.number) if is_signed else None, earlier
        frozen = session.frozen(revision)
    if frozen is None:
        raise UserFixable("no-revision", number=revision, path=str(file))
    return signed_snapshot(frozen), frozen, earlier


def _check_targets(file: Path, targets: tuple[Path, ...], force: bool) -> None:
    """Refuse before anything is written what can be foreseen."""
    taken = {file.resolve()}
    for target in targets:
        check_suffix(target)
        if target.resolve() in taken:
            raise UserFixable("same-target", path=str(target))
        may_take(target, force, file)
        taken.add(target.resolve())


BY_NAME = {"export": export}
