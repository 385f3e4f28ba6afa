"""`check`: what the rules say of the decision rights."""

from pathlib import Path
from typing import Any

import click

from workshop.cli.files import reading, workshop_argument
from workshop.cli.output import result, result_json, texts_of_user
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import message
from workshop.texts.names import severity_name

STOPPED = 1
"""The exit status when a blocking finding stands."""


@click.command(short_help="Check the decision rights.")
@workshop_argument
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
def check(file: Path, as_json: bool) -> int:
    """Check the decision rights of FILE. The exit status is 1 when a blocking finding stands."""
    texts = texts_of_user()
    with reading(file) as session:
        snapshot, findings = session.snapshot, session.findings
    if as_json:
        result_json({"findings": [facts(texts, snapshot, finding) for finding in findings]})
    elif findings:
        result(*(line(texts, snapshot, finding) for finding in findings))
    else:
        result(texts.say("Nothing found: the decision rights hold."))
    return STOPPED if any(finding.stops for finding in findings) else 0


_ELSEWHERE = ("task", "objective", "against", "initiative", "increment", "stage", "gap")
"""What findings of other steps than ownership are about; each names its own alone."""


def facts(texts: Texts, snapshot: Snapshot, finding: Finding) -> dict[str, Any]:
    """A finding as JSON has it; `tasks` and `first_day` where it is seen in several tasks, or on a day."""
    subject = {name: getattr(finding.subject, name) for name in _ELSEWHERE}
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "activity": finding.subject.activity,
        "phase": finding.subject.phase,
        "participants": list(finding.subject.participants),
        **{name: value for name, value in subject.items() if value is not None},
        **({"tasks": list(finding.tasks)} if finding.tasks else {}),
        **({"first_day": finding.params["first_day"]} if "first_day" in finding.params else {}),
        "message": message(texts, snapshot, finding),
        "accepted": finding.accepted,
    }


def line(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    """A finding in one line, with the reason it was accepted with."""
    said = f"{severity_name(texts, finding.severity)}: {message(texts, snapshot, finding)}"
    if finding.accepted is None:
        return said
    return texts.say("{finding} Accepted: “{reason}”", finding=said, reason=finding.accepted)


BY_NAME = {"check": check}
