"""Calls that the type checker must refuse: where it takes one, its ignore is unused, and mypy says so."""

import tomllib
from pathlib import Path

from ui.bridge import Bridge
from workshop.actions.steps import ownership, set_up
from workshop.domain.facts.ids import ActivityId, PhaseId
from workshop.session import Session


def misspelt(session: Session, bridge: Bridge) -> None:
    """From the bridge as from the session to the action: a name, a field, a kind, too few and too many."""
    session.run(set_up.edit_workshop, titel="Who decides")  # type: ignore[call-arg]
    bridge.run(set_up.edit_workshop, titel="Who decides")  # type: ignore[call-arg]
    bridge.run(ownership.set_term, activity=ActivityId("a"), treshold="10 k")  # type: ignore[call-arg]
    bridge.run(ownership.rename_phase, phaze=PhaseId("p"), name="Design")  # type: ignore[call-arg]
    bridge.run(ownership.rename_phase, phase=PhaseId("p"), name=7)  # type: ignore[arg-type]
    bridge.run(ownership.rename_phase, phase=PhaseId("p"))  # type: ignore[call-arg]
    bridge.run(ownership.rename_phase, PhaseId("p"), name="Design")  # type: ignore[call-arg]


def test_the_type_checker_is_shown_this_file() -> None:
    asked = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
    assert "tests/ui/test_misspelt.py" in asked["tool"]["mypy"]["files"] and asked["tool"]["mypy"]["strict"]
