"""What an undo step did, as undo and redo name it; private input is never part of it."""

from collections.abc import Mapping

from workshop.domain.changes import Label
from workshop.domain.choices import Scheme
from workshop.texts import Texts
from workshop.texts.names import role_name

_LABELS: Mapping[str, str] = {
    "accept-finding": "Accept a finding",
    "add-activities": "Add {count} activities",
    "add-activity": "Add “{title}”",
    "add-candidate": "Add “{title}”",
    "add-candidates": "Add {count} campaigns",
    "add-criteria": "Add {count} criteria",
    "add-criterion": "Add the criterion “{name}”",
    "add-participant": "Add {name}",
    "add-participants": "Add {count} people",
    "add-phase": "Add the phase “{name}”",
    "assign-right": "{role} for {name}: {title}",
    "assign-rights": "Set {count} roles",
    "clear-right": "Clear a role of {name}: {title}",
    "clear-rights": "Clear {count} roles",
    "edit-activity": "Edit “{title}”",
    "edit-candidate": "Edit “{title}”",
    "edit-criterion": "Edit the criterion “{name}”",
    "edit-limits": "Change the limits",
    "edit-participant": "Edit {name}",
    "edit-workshop": "Edit the workshop",
    "escalate": "Escalate “{title}”",
    "import-activities": "Import {count} activities",
    "import-participants": "Import {count} people",
    "import-rights": "Import {count} roles",
    "link-activity": "Change what “{title}” puts to the test",
    "move-activity": "Move “{title}”",
    "move-candidate": "Move “{title}”",
    "move-participant": "Move {name}",
    "pick": "Pick “{title}” as the test case",
    "place-dots": "Place dots on “{title}”",
    "record-dissent": "Record dissent of {name}",
    "remove-activities": "Remove {count} activities",
    "remove-activity": "Remove “{title}”",
    "remove-candidate": "Remove “{title}”",
    "remove-criterion": "Remove the criterion “{name}”",
    "remove-participant": "Remove {name}",
    "remove-phase": "Remove the phase “{name}”",
    "rename-phase": "Rename the phase “{name}”",
    "reopen-finding": "Reopen a finding",
    "set-score": "Enter a score",
    "set-term": "Change the terms of “{title}”",
    "set-time-box": "Change the agenda",
    "set-weights": "Enter weights",
    "shortlist-many": "Shortlist {count} activities",
    "shortlist-one": "Shortlist “{title}”",
    "unlist-many": "Take {count} activities off the shortlist",
    "unlist-one": "Take “{title}” off the shortlist",
    "unpick": "Take back the pick",
    "unrefine": "Let “{title}” apply to all phases alike",
    "withdraw-escalation": "Take “{title}” off the escalations",
    "write-pick-reason": "Write why this test case",
    "write-reason": "Write why: {title}",
}


def label_text(texts: Texts, label: Label, scheme: Scheme = Scheme.RACI) -> str:
    """The step in a few words; a label of a newer program reads as an edit."""
    params: dict[str, str] = dict(label.params)
    if "role" in params:
        params["role"] = role_name(texts, scheme, params["role"])
    template = _LABELS.get(label.code)
    return texts.say(template, **params) if template else texts.say("An edit")
