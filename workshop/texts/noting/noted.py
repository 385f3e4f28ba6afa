"""What the app notes in the decision log with an act: one sentence each, in the workshop's language."""

from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.set_up import Participant
from workshop.domain.facts.test_case import Candidate
from workshop.domain.findings import Finding
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.findings import finding_text


def agreed_text(texts: Texts, activity: Activity, person: Participant) -> str:
    """Who decides on an activity from now on."""
    return texts.say("Agreed: {name} decides on “{title}”.", name=person.name, title=activity.title)


def picked_text(texts: Texts, candidate: Candidate) -> str:
    """Which campaign is the test case."""
    return texts.say("Picked as the test case: “{title}”.", title=candidate.title)


def accepted_text(texts: Texts, snapshot: Snapshot, finding: Finding) -> str:
    """Which finding stands as it is."""
    said = finding_text(texts, snapshot, finding)
    if said.where:
        return texts.say("Accepted as it is: {where}: {title}.", where=said.where, title=said.title)
    return texts.say("Accepted as it is: {title}.", title=said.title)
