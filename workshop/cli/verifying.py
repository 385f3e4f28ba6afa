"""`verify`: is a charter what was signed."""

from pathlib import Path
from typing import Any

import click
import msgspec

from workshop.actions.charters.verifying import verify_charter
from workshop.cli.files import A_FILE, reading
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.facts.review import Frozen
from workshop.domain.files.verdict import SignatureFound, Verdict
from workshop.texts import Texts
from workshop.texts.charter_trouble import certificate_text, problem_text, remark_text, verdict_text

NOT_INTACT = 1
"""The exit status when something is wrong with the charter."""


@click.command(short_help="See whether a charter is what was signed.")
@click.argument("charter", type=A_FILE, metavar="CHARTER.pdf")
@click.option("--against", type=A_FILE, metavar="FILE", help="Compare with what this workshop file recorded.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def verify(charter: Path, against: Path | None, as_json: bool) -> int:
    """Judge CHARTER.pdf: alone, whether it is consistent in itself; with --against in full.

    The exit status is 1 when it is not intact, 2 when it is no charter.
    """
    texts = texts_of_user()
    verdict = verify_charter(charter, None if against is None else _recorded(against))
    if as_json:
        result_json(_facts(texts, verdict))
    else:
        result(verdict_text(texts, verdict), *_lines(texts, verdict))
    return 0 if verdict.is_intact else NOT_INTACT


def _recorded(file: Path) -> list[Frozen]:
    with reading(file) as session:
        found = (session.frozen(revision.number) for revision in session.snapshot.revisions)
        return [frozen for frozen in found if frozen is not None]


def _facts(texts: Texts, verdict: Verdict) -> dict[str, Any]:
    return {
        "intact": verdict.is_intact,
        "signatures": [msgspec.to_builtins(each) for each in verdict.signatures],
        "fingerprint": verdict.fingerprint,
        "matches": verdict.matches,
        "revision": verdict.revision,
        "warnings": [
            {"code": each.code, "side": each.side, "message": remark_text(texts, each)}
            for each in verdict.remarks
        ],
        "problems": [{"code": code, "message": problem_text(texts, code)} for code in verdict.problems],
    }


def _lines(texts: Texts, verdict: Verdict) -> list[str]:
    signed = [_signed(texts, each) for each in verdict.signatures]
    problems = (f"- {problem_text(texts, code)}" for code in verdict.problems)
    return [*problems, *signed, *(remark_text(texts, each) for each in verdict.remarks)]


def _signed(texts: Texts, found: SignatureFound) -> str:
    when = found.signed_at or "?"
    told = texts.say("{side}: {name}, {when}", side=found.side, name=found.name, when=when)
    return " · ".join(filter(None, (told, certificate_text(texts, found))))


BY_NAME = {"verify": verify}
