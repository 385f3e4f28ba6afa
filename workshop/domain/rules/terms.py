"""The rules on what goes with a decision right: its limit, and who decides beyond it."""

from collections.abc import Iterator

from workshop.domain.facts.choices import Severity
from workshop.domain.facts.ids import ActivityId
from workshop.domain.findings import Finding, Subject
from workshop.domain.snapshot import Snapshot


def limit_without_above(snapshot: Snapshot, activity: ActivityId) -> Iterator[Finding]:
    """A limit in money, and nobody is named who decides above it; a limit in words can name them itself."""
    for term in snapshot.terms.group(activity):
        if term.limit is not None and term.above is None:
            yield Finding("limit-without-above", Severity.WARNING, Subject(activity, term.phase))
