"""Take the plan's steps in a process of its own, and say so after each one is durable.

`python -m tests.soak.child WORKSHOP PLAN FIRST [--hasty]`; `--hasty` speaks before, to see the soak fail.
"""

import json
import sys
from pathlib import Path

from tests.soak.plan import Step
from workshop.domain.changes import Changes, Label
from workshop.domain.overlap_activities import Activity
from workshop.domain.snapshot import Snapshot
from workshop.session import Session
from workshop.store.file import Store


def main(words: list[str]) -> None:
    """Work from step FIRST to the plan's end; each line printed is the number of a step that is safe."""
    path, plan, first, *hasty = words
    session = Session.open(Path(path))
    with Path(plan).open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number < int(first):
                continue
            if hasty:
                print(number, flush=True)
            take(session, json.loads(line))
            if not hasty:
                print(number, flush=True)
    session.close()


def take(session: Session, step: Step) -> None:
    """Do one step through the session."""
    if step["do"] == "undo":
        session.undo()
    elif step["do"] == "redo":
        session.redo()
    else:
        session.run(change, rows=step.get("rows", ()), ids=step.get("ids", ()))


def change(store: Store, _: Snapshot, *, rows: list[list[str]], ids: list[str]) -> Changes:
    """Put and drop activities as the plan says, in one step."""
    with store.step(Label("soak")) as edit:
        edit.put("activities", *(Activity(id=id, title=title) for id, title in rows))
        edit.drop("activities", *((id,) for id in ids))
    return edit.changes


if __name__ == "__main__":
    main(sys.argv[1:])
