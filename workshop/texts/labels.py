"""What an undo step did, as undo and redo name it; private input is never part of it."""

from collections.abc import Mapping

from workshop.domain.changes import Label
from workshop.texts import Plural, Template, Texts

LONGEST = 60
"""A name or title longer than this, in characters, is cut short: the sentence goes on a button."""

_LABELS: Mapping[str, Template] = {
    "add-task": "Add “{title}”",
    "add-tasks": Plural("Add {count} task", "Add {count} tasks", "count"),
    "edit-task": "Edit “{title}”",
    "map-task": "Map “{title}” to an activity",
    "map-tasks": Plural("Map {count} task to its activity", "Map {count} tasks to their activities", "count"),
    "move-task": "Move “{title}”",
    "remove-task": "Remove “{title}”",
    "remove-tasks": Plural("Remove {count} task", "Remove {count} tasks", "count"),
    "shift-task": "Move the dates of “{title}”",
    "accept-finding": "Accept a finding",
    "add-activities": Plural("Add {count} activity", "Add {count} activities", "count"),
    "add-activity": "Add “{title}”",
    "add-break": "Add the break “{title}”",
    "add-cadence": "Add the meeting “{title}”",
    "add-cadences": Plural("Add {count} meeting", "Add {count} meetings", "count"),
    "add-candidate": "Add “{title}”",
    "add-candidates": Plural("Add {count} campaign", "Add {count} campaigns", "count"),
    "add-criteria": Plural("Add {count} criterion", "Add {count} criteria", "count"),
    "add-criterion": "Add the criterion “{name}”",
    "add-gap": "Add a gap",
    "add-initiative": "Add “{title}”",
    "add-initiatives": Plural("Add {count} initiative", "Add {count} initiatives", "count"),
    "add-participant": "Add {name}",
    "add-participants": Plural("Add {count} person", "Add {count} people", "count"),
    "add-phase": "Add the phase “{name}”",
    "agree-score": "Agree on scores aloud",
    "agree-weights": "Agree on weights aloud",
    "agree": "Agree on {name} for “{title}”",
    "add-principle": "Add the principle “{title}”",
    "add-principles": Plural("Add {count} principle", "Add {count} principles", "count"),
    "add-skill": "Ask of the skill “{name}”",
    "add-statement": "Add “{title}”",
    "add-statements": Plural("Add {count} statement", "Add {count} statements", "count"),
    "add-reservation": "Add a reservation",
    "ask-no-view": "Ask nobody for a view of “{title}”",
    "ask-phases": Plural(
        "Agree on every phase of “{title}” alike", "Agree on every phase of {count} activities alike", "count"
    ),
    "ask-view": "Ask for a view of “{title}”",
    "assign-right": "Give {name} a role in “{title}”",
    "assign-rights": Plural("Give {count} role", "Give {count} roles", "count"),
    "cast-ballot": "Enter a vote",
    "cast-ballots": Plural("Enter {count} vote", "Enter {count} votes", "count"),
    "change-path": "Change the escalation path",
    "clear-ballot": "Clear a vote",
    "clear-rating": "Clear a rating",
    "clear-right": "Clear the role of {name} in “{title}”",
    "clear-rights": Plural("Clear {count} role", "Clear {count} roles", "count"),
    "combine-lists": "Combine the lists of the silent round",
    "confirm-overlap": "Confirm the overlap of “{one}” and “{other}”",
    "consent-small-sides": "Agree to see small sides apart",
    "dismiss-deputy": "Let {deputy} stand in for {name} no longer",
    "dismiss-overlap": "Dismiss the overlap of “{one}” and “{other}”",
    "edit-activity": "Edit “{title}”",
    "edit-cadence": "Edit the meeting “{title}”",
    "edit-candidate": "Edit “{title}”",
    "edit-criterion": "Edit the criterion “{name}”",
    "edit-gap": "Edit a gap",
    "edit-initiative": "Edit “{title}”",
    "edit-limits": "Change the limits",
    "edit-participant": "Edit {name}",
    "edit-principle": "Edit the principle “{title}”",
    "edit-statement": "Edit “{title}”",
    "edit-workshop": "Edit the workshop",
    "escalate": "Escalate “{title}”",
    "forget-phases": Plural(
        "Leave open the phases of “{title}”", "Leave open the phases of {count} activities", "count"
    ),
    "import-activities": Plural("Import {count} activity", "Import {count} activities", "count"),
    "import-initiatives": Plural("Import {count} initiative", "Import {count} initiatives", "count"),
    "import-participants": Plural("Import {count} person", "Import {count} people", "count"),
    "import-rights": Plural("Import {count} role", "Import {count} roles", "count"),
    "link-activity": "Change what “{title}” puts to the test",
    "make-activity": "Make “{title}” an overlap activity",
    "make-workshop": "Make the workshop",
    "link-initiative": "Link activities with “{title}”",
    "merge-activities": "Merge into “{title}”",
    "merge-initiatives": "Merge into “{title}”",
    "move-activities": Plural("Move {count} activity", "Move {count} activities", "count"),
    "move-activity": "Move “{title}”",
    "move-box": "Move a part of the agenda",
    "move-cadence": "Move the meeting “{title}”",
    "move-candidate": "Move “{title}”",
    "move-criterion": "Move the criterion “{name}”",
    "move-dates": "Move the dates of “{title}”",
    "move-participant": "Move {name}",
    "move-principle": "Move the principle “{title}”",
    "move-statement": "Move “{title}”",
    "move-phase": "Move the phase “{name}”",
    "name-deputy": "Let {deputy} stand in for {name}",
    "note-move": "Note why somebody moved",
    "note-overlap": "Note on the overlap of “{one}” and “{other}”",
    "nothing": "No change",
    "park": "Park a point",
    "pick": "Pick “{title}” as the test case",
    "pick-another": "Pick “{title}” in place of “{earlier}”",
    "pick-another-argued": "Pick “{title}” in place of “{earlier}”, which was picked because: {reason} – "
    "against it was said: {dissent}",
    "pick-another-opposed": "Pick “{title}” in place of “{earlier}”, against which was said: {dissent}",
    "pick-another-reasoned": "Pick “{title}” in place of “{earlier}”, which was picked because: {reason}",
    "place-dots": "Place dots on “{title}”",
    "rate": "Rate a statement",
    "rate-many": Plural("Rate {count} statement", "Rate {count} statements", "count"),
    "record-decision": "Record a decision",
    "record-dissent": "Record the dissent of {name}",
    "remove-activities": Plural("Remove {count} activity", "Remove {count} activities", "count"),
    "remove-activity": "Remove “{title}”",
    "remove-break": "Remove the break “{title}”",
    "remove-cadence": "Remove the meeting “{title}”",
    "remove-candidate": "Remove “{title}”",
    "remove-criterion": "Remove the criterion “{name}”",
    "remove-gap": "Remove a gap",
    "remove-initiative": "Remove “{title}”",
    "remove-initiatives": Plural("Remove {count} initiative", "Remove {count} initiatives", "count"),
    "remove-participant": "Remove {name}",
    "remove-phase": "Remove the phase “{name}”",
    "remove-principle": "Remove the principle “{title}”",
    "remove-statement": "Remove “{title}”",
    "remove-silent-line": "Remove a line of the silent round",
    "rename-phase": "Rename the phase “{name}”",
    "repair-workshop": "Copy from a file that another program changed",
    "reopen-finding": "Reopen a finding",
    "replace-sponsor": "Make {name} sponsor in place of {earlier}",
    "reveal-ballot": "Reveal the ballot on “{title}”",
    "reveal-ballots": Plural("Reveal {count} ballot", "Reveal {count} ballots", "count"),
    "reveal-ratings": "Reveal where we stand",
    "reveal-scores": "Reveal the scores",
    "reveal-weights": "Reveal the weights",
    "set-roles": Plural("Change {count} cell of the grid", "Change {count} cells of the grid", "count"),
    "set-score": "Enter scores",
    "set-term": "Change the terms of “{title}”",
    "set-time-box": "Change the agenda",
    "set-weights": "Enter weights",
    "sign": "The signature of {name}",
    "shortlist-by-dots": Plural(
        "Shortlist the {count} with most dots", "Shortlist the {count} with most dots", "count"
    ),
    "shortlist-many": Plural("Shortlist {count} activity", "Shortlist {count} activities", "count"),
    "shortlist-one": "Shortlist “{title}”",
    "spend-time": "Count the time spent",
    "switch-scheme": "Write all roles in {scheme}",
    "unlink-initiative": "Take links with “{title}” away",
    "unlist-many": Plural(
        "Take {count} activity off the shortlist", "Take {count} activities off the shortlist", "count"
    ),
    "unlist-one": "Take “{title}” off the shortlist",
    "unpick": "Take back the pick",
    "unpick-argued": "Take back the pick, whose reason was: {reason} – against it was said: {dissent}",
    "unpick-opposed": "Take back the pick, against which was said: {dissent}",
    "unpick-reasoned": "Take back the pick, whose reason was: {reason}",
    "unrefine": "Let “{title}” apply to all phases alike",
    "withdraw-consent": "Show small sides among all others",
    "withdraw-escalation": "Take “{title}” off the escalations",
    "withdraw-reservation": "Withdraw a reservation",
    "update-workshop": "Bring the file to a newer version",
    "write-commitment": "Write the working agreement",
    "write-pick-reason": "Write why this test case",
    "write-reason": "Write why: {title}",
    "write-silent-lines": "Write in the silent round",
    "add-objective": "Add “{title}”",
    "add-objectives": Plural("Add {count} objective", "Add {count} objectives", "count"),
    "answer-tension": "Answer “{one}” against “{other}”",
    "edit-objective": "Edit “{title}”",
    "move-objective": "Move “{title}”",
    "pair-aims": "Say that “{one}” pulls against “{other}”",
    "remove-objective": "Remove “{title}”",
    "remove-objectives": Plural("Remove {count} objective", "Remove {count} objectives", "count"),
    "reveal-aims": "Show the aims of the silent round",
    "serve-aim": "Let “{title}” serve “{aim}”",
    "unpair-aims": "Take apart “{one}” and “{other}”",
    "unserve-aim": "Let “{title}” serve “{aim}” no longer",
    "write-view": "Write a view of “{title}”",
}

_ROLES: Mapping[str, str] = {
    "raci-R": "Make {name} responsible for “{title}”",
    "raci-A": "Make {name} accountable for “{title}”",
    "raci-C": "Consult {name} on “{title}”",
    "raci-I": "Inform {name} of “{title}”",
    "daci-D": "Make {name} the driver of “{title}”",
    "daci-A": "Make {name} the approver of “{title}”",
    "daci-C": "Make {name} a contributor to “{title}”",
    "daci-I": "Inform {name} of “{title}”",
    "rapid-R": "Let {name} recommend on “{title}”",
    "rapid-A": "Ask {name} to agree on “{title}”",
    "rapid-P": "Let {name} perform “{title}”",
    "rapid-I": "Ask {name} for input on “{title}”",
    "rapid-D": "Let {name} decide on “{title}”",
}


def label_text(texts: Texts, label: Label, longest: int = LONGEST) -> str:
    """The step in a few words; one that a newer program made, or a damaged one, reads as an edit.

    What somebody typed is cut to so many characters.
    """
    params = {name: _short(value, longest) for name, value in label.params.items()}
    template = _LABELS.get(label.code)
    if label.code == "assign-right":
        template = _ROLES.get(f"{params.get('scheme')}-{params.get('role')}", template)
    try:
        return texts.say(template or "An edit", **params)
    except (KeyError, ValueError):
        return texts.say("An edit")


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"
