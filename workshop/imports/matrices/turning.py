"""Whether a matrix stands with its people down and its activities across."""

import re
from collections import Counter
from collections.abc import Sequence

from workshop.domain.rights.entries import Matrix
from workshop.imports.lists.headers import column_word
from workshop.imports.matrices.heads import corner_kinds
from workshop.imports.matrices.words.vocabulary import PERSON

_JOB = re.compile(
    r"[A-Z]{2,5}|.*\b(?i:head|chief|manager|lead|officer|director|team|owner|architect|engineer|analyst|sponsor|board"
    r"|leitung|leiter(?:in)?|abteilung|vorstand|direction|équipe|equipo|responsable|directeur|gerente|jefe)\b.*"
)
SURE = 3


def standing_across(matrix: Matrix, corner: str) -> int:
    """How much speaks for activities across (above 0) or down (below 0): from `SURE` on it is plain.

    The corner's word says it. Else: a sound matrix has one accountable for each activity; people are called
    by names and jobs, activities in more words; and activities outnumber people.
    """
    if is_said_by(corner) and column_word(corner) in PERSON:
        return _of_corner(corner)
    across, down = list(matrix.people), [row.title for row in matrix.rows]
    points = _of_corner(corner) + _of_accountables(matrix)
    points += 2 * (_jobs(down) > len(down) / 2) - 2 * (_jobs(across) > len(across) / 2)
    longer = _words(across) - _words(down)
    return points + (longer > 1) - (longer < -1)


def is_said_by(corner: str) -> bool:
    """Whether the corner's word says plainly what stands down."""
    return abs(_of_corner(corner)) > SURE


def _of_corner(corner: str) -> int:
    kinds = corner_kinds(corner) - {"group"}
    if kinds and "→" in corner:
        # "Roles →" says what stands across.
        kinds = {"activity", "person"} - kinds
    if kinds == {"person"}:
        # Many write "Name" over the activities.
        return 1 if corner.strip().casefold() in ("name", "nom", "nombre", "nome") else SURE + 1
    return -SURE - 1 if kinds == {"activity"} else 0


def _of_accountables(matrix: Matrix) -> int:
    if len(matrix.rows) < 2 or len(matrix.people) < 2:
        return 0
    rows = [sum(letter == "A" for _, letter in row.roles) == 1 for row in matrix.rows]
    count = Counter(
        name for row in matrix.rows for name in {who for who, letter in row.roles if letter == "A"}
    )
    people = [count[name] == 1 for name in matrix.people]
    if all(people) and not all(rows):
        return 2 + (len(people) > len(rows))
    return -2 if all(rows) and not all(people) else 0


def _jobs(names: Sequence[str]) -> int:
    return sum(1 for name in names if _JOB.fullmatch(name))


def _words(names: Sequence[str]) -> float:
    return sum(len(name.split()) for name in names) / max(len(names), 1)
