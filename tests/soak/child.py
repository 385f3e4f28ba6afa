"""One life: open the file, take steps, and say so after each one is durable."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.soak.plan import Step
from workshop.actions.steps.export import write_files
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot
from workshop.session import Session
from workshop.store.file import Store

ASIDE = {"copy": ".workshop", "export": ".json", "charter": ".pdf"}
"""Steps that leave the workshop as it is, and how the file that they make ends."""

NEVER = 1 << 30
"""A step that no plan comes to."""

Say = Callable[[str], None]


class Life(NamedTuple):
    """What a child is to do: the plan's steps from `first` on, before `end`."""

    first: int
    end: int
    hasty: bool = False
    """Say too early that a step is safe, to see the soak fail."""
    lingers: bool = False
    """Wait before closing until a character comes in."""
    halts: int = NEVER
    """Stop for good within the first edit from this step on, after its rows are written and before COMMIT."""


def live(path: Path, plan: Sequence[Step], life: Life, say: Say) -> None:
    """What is said is what is about to be, or is done; a number, that the step of that number is safe."""
    say("opening")
    session = Session.open(path)
    say("open")
    for number in range(life.first, life.end):
        step = plan[number]
        if step["do"] in ASIDE:
            say(f"aside {number}")
        if life.hasty:
            say(str(number))
        take(session, step, number, partial(halt, say) if number >= life.halts else go_on)
        if not life.hasty:
            say(str(number))
    say("closing")
    if life.lingers:
        os.read(0, 1)
    session.close()


def halt(say: Say) -> None:
    """Say that an edit is half done, and wait to be killed, or for the other end to be gone."""
    say("midst")
    os.read(0, 1)


def go_on() -> None:
    """Stop nowhere."""


def take(session: Session, step: Step, number: int, midst: Callable[[], None] = go_on) -> None:
    """Do one step through the session; `midst` is called within an edit, before its COMMIT."""
    if step["do"] == "undo":
        session.undo()
    elif step["do"] == "redo":
        session.redo()
    elif step["do"] in ASIDE:
        write_aside(session, step["do"], number)
    else:
        rows, ids = step.get("rows", ()), step.get("ids", ())
        session.run(change, number=number, rows=rows, ids=ids, midst=midst)


def write_aside(session: Session, what: str, number: int) -> None:
    """Make another file of the workshop, beside it under the step's number; the one before it goes."""
    folder = session.path.with_name("aside")
    for before in folder.glob(f"*{ASIDE[what]}"):
        before.unlink()
    target = folder / f"{number}{ASIDE[what]}"
    if what == "copy":
        session.save_copy(target)
    else:
        write_files(session.snapshot, [target])


def change(
    store: Store,
    _: Snapshot,
    *,
    number: int,
    rows: list[list[str]],
    ids: list[str],
    midst: Callable[[], None] = go_on,
) -> Changes:
    """Put and drop activities as the plan says, in one step that carries its number."""
    with store.step(Label("soak", {"step": str(number)})) as edit:
        edit.put("activities", *(Activity(id=id, title=title) for id, title in rows))
        edit.drop("activities", *((id,) for id in ids))
        midst()
    return edit.changes


def speak(line: str) -> None:
    """One line, whole and at once: what is not out when the life ends was not said."""
    os.write(1, f"{line}\n".encode())
