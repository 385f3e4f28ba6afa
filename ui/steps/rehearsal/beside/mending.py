"""What can be done about each finding of the rehearsal, in the order of its buttons."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workshop.domain.facts.choices import Choice

translate = QCoreApplication.translate


class Mend(Choice):
    """What a button of a finding does."""

    MAP = "map"
    ROLES = "roles"
    SHORTLIST = "shortlist"
    DEPUTY = "deputy"
    SHOW = "show"
    BEHIND = "behind"
    MEETING = "meeting"
    ADD = "add"
    ABOVE = "above"


MENDS: Mapping[str, tuple[Mend, ...]] = {
    "task-unmapped": (Mend.MAP,),
    "task-nobody": (Mend.ROLES, Mend.MAP),
    "task-off-list": (Mend.SHORTLIST, Mend.MAP),
    "bottleneck-load": (Mend.ROLES, Mend.DEPUTY),
    "bottleneck-clash": (Mend.SHOW, Mend.DEPUTY),
    "no-deputy": (Mend.DEPUTY,),
    "veto-stack": (Mend.ROLES,),
    "veto-path": (Mend.ROLES,),
    "consult-path": (Mend.ROLES,),
    "hand-over-unmet": (Mend.MEETING, Mend.SHOW),
    "ping-pong": (Mend.SHOW, Mend.ROLES),
    "out-of-order": (Mend.BEHIND, Mend.SHOW),
    "out-of-window": (Mend.SHOW,),
    "phase-skipped": (Mend.ADD,),
    "over-limit": (Mend.ABOVE,),
}
"""By rule; the first one is what the finding asks for."""


def mend_words(mend: Mend) -> str:
    """What the button says."""
    return {
        Mend.MAP: translate("Mend", "Map to an activity"),
        Mend.ROLES: translate("Mend", "Change who decides"),
        Mend.SHORTLIST: translate("Mend", "Add to the shortlist"),
        Mend.DEPUTY: translate("Mend", "Name a deputy"),
        Mend.SHOW: translate("Mend", "Move a task"),
        Mend.BEHIND: translate("Mend", "Start it afterwards"),
        Mend.MEETING: translate("Mend", "Add a meeting"),
        Mend.ADD: translate("Mend", "Add a task"),
        Mend.ABOVE: translate("Mend", "Go to its limit"),
    }[mend]
