"""Is a charter what was signed: by itself, and against what a workshop file recorded of it."""

import os
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import msgspec

from workshop import child
from workshop.domain.facts.review import Frozen
from workshop.domain.files.verdict import Judgement, Verdict
from workshop.errors import FileTrouble, UserFixable
from workshop.given import open_given

_CHILD = "workshop.exports.signing.judge_child"
_SECONDS = 90.0
_CHUNK = 1 << 20


def verify_charter(path: Path, recorded: Sequence[Frozen] | None = None) -> Verdict:
    """Judge a charter PDF, with what a workshop file recorded of its revisions where there is one.

    Alone it tells whether the PDF is consistent in itself: who signed stays unknown. Raises
    UserFixable("not-a-charter") and FileTrouble: missing, is-a-folder, unreadable.
    """
    from workshop.exports.signing.taking import see_that_it_can_be_read

    see_that_it_can_be_read(path)
    found = judged(path)
    if not found.is_charter:
        raise UserFixable("not-a-charter", path=str(path))
    return verdict(found) if recorded is None else verdict(found, _digest(path), recorded)


def verdict(found: Judgement, digest: str = "", recorded: Sequence[Frozen] | None = None) -> Verdict:
    """What was found in a PDF of this SHA-256, with what a workshop file recorded where there is one."""
    problems, matches = found.problems, None
    if recorded is not None:
        against = tuple(_compared(found, digest, recorded))
        problems, matches = (*problems, *against), not against
    return Verdict(problems, found.signatures, found.revision, found.fingerprint, matches, found.remarks)


def judged(path: Path, printed: Path | None = None) -> Judgement:
    """What the child found; a PDF that ends it is none that we made.

    With `printed`, the charter has to be what is in there, but for its first signature.
    """
    words = [str(each.absolute()) for each in (path, printed) if each is not None]
    try:
        answer = child.run(_CHILD, *words, seconds=_SECONDS)
    except child.ChildEnded:
        return Judgement(is_charter=True, problems=("unreadable",))
    return msgspec.json.decode(answer, type=Judgement)


def _digest(path: Path) -> str:
    """The file's SHA-256 in hex; of one that is too large to be a charter, none."""
    from workshop.exports.signing.take_child import LARGEST_PDF

    digest = sha256()
    try:
        with open_given(path) as file:
            if os.fstat(file.fileno()).st_size > LARGEST_PDF:
                return ""
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    except OSError as error:
        raise FileTrouble("unreadable", path=str(path)) from error
    return digest.hexdigest()


def _compared(found: Judgement, digest: str, recorded: Sequence[Frozen]) -> Iterator[str]:
    """The very bytes that were recorded, signed with the certificates that were recorded."""
    same = next((each for each in recorded if each.sha256 == digest), None)
    if same is None:
        yield "not-recorded" if not recorded else "differs"
    known = same or next((each for each in recorded if each.number == found.revision), None)
    if known is not None:
        pins = {side.value: pin for side, pin in known.certificates.items()}
        if {each.side: each.certificate for each in found.signatures} != pins:
            yield "other-keys"
