"""`diff`: what changed between two workshops, charters or revisions."""

import re
from pathlib import Path
from typing import Any

import click
import msgspec

from workshop.cli.files import reading
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.comparing.change import Change, Comparison
from workshop.domain.comparing.difference import compare
from workshop.domain.comparing.words import passages
from workshop.domain.document import plain, unsigned
from workshop.domain.fingerprint import canonical, fingerprint
from workshop.domain.shareable import Shared, shared
from workshop.domain.snapshot import Snapshot
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.comparing.sentences import change_text, summary_text
from workshop.texts.comparing.subjects import subject_text

DIFFERENT = 1
"""The exit status when the two don't say the same."""
_REVISION = re.compile(r"(.+)@([1-9]\d{0,5})")


class _State(msgspec.Struct, frozen=True):
    """One of the two: which file and revision it is, and what it says."""

    path: Path
    revision: int
    content: Shared


@click.command(short_help="Say what changed between two files, charters or revisions.")
@click.argument("before", metavar="A")
@click.argument("after", metavar="B")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def diff(before: str, after: str, as_json: bool) -> int:
    """Say what changed from A to B: first who decides. Each is a workshop file, a charter PDF or a data file.

    FILE@2 is the signed revision 2 of a workshop file. What is private is left out. The exit status is 1 when
    something changed.
    """
    one, other = _state(before), _state(after)
    found = compare(one.content.document, other.content.document)
    texts = texts_of_user()
    if as_json:
        result_json(_facts(texts, one, other, found))
    else:
        sentences = [change_text(texts, one.content, other.content, each) for each in found.changes]
        result(summary_text(texts, found), *sentences)
    return 0 if found.is_equal else DIFFERENT


def _state(asked: str) -> _State:
    """Raises UserFixable and FileTrouble: of a file that can't be read, and no-revision."""
    path, number = Path(asked), None
    # A file can be called so itself.
    if (named := _REVISION.fullmatch(asked)) and not path.exists():
        path, number = Path(named[1]), int(named[2])
    suffix = path.suffix.casefold()
    if suffix == ".pdf":
        return _of_charter(path, number)
    if suffix == ".json":
        return _of_data(path, number)
    return _of_workshop(path, number)


def _of_workshop(path: Path, number: int | None) -> _State:
    from workshop.actions.charters.charters import signed_snapshot

    with reading(path) as session:
        if number is None:
            return _State(path, session.snapshot.revision, shared(session.snapshot))
        frozen = session.frozen(number)
    if frozen is None:
        raise UserFixable("no-revision", number=number, path=str(path))
    return _State(path, number, shared(signed_snapshot(frozen)))


def _of_charter(path: Path, number: int | None) -> _State:
    from workshop.actions.charters.charters import charter_content

    revision, document = charter_content(path)
    if number not in (None, revision):
        raise UserFixable("no-revision", number=number, path=str(path))
    return _State(path, revision, shared(Snapshot.of(document)))


def _of_data(path: Path, number: int | None) -> _State:
    from workshop.imports.data import read_document

    if number is not None:
        raise UserFixable("no-revision", number=number, path=str(path))
    content = Snapshot.of(unsigned(read_document(path)))
    return _State(path, content.revision, shared(content))


def _facts(texts: Texts, one: _State, other: _State, found: Comparison) -> dict[str, Any]:
    return {
        "from": _state_facts(one),
        "to": _state_facts(other),
        "summary": summary_text(texts, found),
        "changes": [_change_facts(texts, one.content, other.content, each) for each in found.changes],
        "reordered": list(found.reordered),
    }


def _state_facts(state: _State) -> dict[str, Any]:
    return {
        "file": str(state.path),
        "title": state.content.workshop.title,
        "revision": state.revision,
        "fingerprint": fingerprint(canonical(state.content.document)),
    }


def _change_facts(texts: Texts, before: Snapshot, after: Snapshot, change: Change) -> dict[str, Any]:
    """A change as JSON has it; of a fact that is new or gone, the whole fact is what it was or is."""
    was = plain(change.fact) if change.is_gone else _plain(change.before)
    now = plain(change.fact) if change.is_new else _plain(change.after)
    facts = {
        "what": change.topic,
        "id": "/".join("" if part is None else _key_text(part) for part in change.key),
        "title": subject_text(texts, before if change.is_gone else after, change),
        "field": change.field,
        "before": was,
        "after": now,
        "text": change_text(texts, before, after, change),
    }
    if isinstance(was, str) and isinstance(now, str):
        facts["words"] = [list(each) for each in passages(was, now)]
    return facts


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value)


def _key_text(part: object) -> str:
    return "+".join(map(str, part)) if isinstance(part, tuple) else str(part)


BY_NAME = {"diff": diff}
