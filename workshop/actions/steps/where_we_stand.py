"""Where we stand: the statements of the survey, and the skills that the mirror shows."""

from collections.abc import Sequence
from typing import Unpack

import msgspec

from workshop.actions.editing import altered, find, line, move, new_id, new_titles, put, remove_with_all
from workshop.actions.fields import StatementFields
from workshop.domain.changes import Changes, Label
from workshop.domain.facts.choices import Side, StatementKind
from workshop.domain.facts.ids import StatementId
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.snapshot import Snapshot
from workshop.domain.text import folded
from workshop.errors import UserFixable
from workshop.store.file import Store

OTHER = {Side.MARKETING: Side.IT, Side.IT: Side.MARKETING}


def add_statements(store: Store, now: Snapshot, /, *, texts: Sequence[str]) -> Changes:
    """Add one statement a line; those that are there already are left out.

    Raises UserFixable: empty, already-listed (when nothing new is among them).
    """
    fresh = new_titles(texts, (each.text for each in now.statements))
    return _added(store, [altered(Statement(id=StatementId(new_id())), {"text": each}) for each in fresh])


def take_statements(store: Store, now: Snapshot, /, *, statements: Sequence[Statement]) -> Changes:
    """Add these, each with an id of its own; those whose words are there already are left out.

    Raises UserFixable: already-listed.
    """
    there = {folded(each.text) for each in now.statements}
    fresh = [each for each in statements if folded(each.text) not in there]
    if not fresh:
        raise UserFixable("already-listed", title=next((each.text for each in statements), ""))
    return _added(store, [msgspec.structs.replace(each, id=StatementId(new_id())) for each in fresh])


def add_skill(
    store: Store, now: Snapshot, /, *, side: Side, skill: str, own: str, other: str, predicted: str
) -> Changes:
    """Ask a side of a skill of its own, the other of it, and the side what it thinks that the other says.

    Raises UserFixable: empty, already-listed, too-long.
    """
    named = line(skill, "skill")
    if any(folded(each.skill) == folded(named) and each.about is side for each in now.statements):
        raise UserFixable("already-listed", title=named)
    asked = (
        (StatementKind.OWN, side, own),
        (StatementKind.OTHER, OTHER[side], other),
        (StatementKind.PREDICTED, side, predicted),
    )
    facts = [
        altered(
            Statement(id=StatementId(new_id()), kind=kind, about=side, asked=(who,)),
            {"text": line(text, "text"), "skill": named},
        )
        for kind, who, text in asked
    ]
    return put(store, Label("add-skill", {"name": named}), "statements", *facts)


def edit_statement(
    store: Store, now: Snapshot, /, *, statement: StatementId, **fields: Unpack[StatementFields]
) -> Changes:
    """Change a statement's words, whom it is about, whom it asks, or what is shown beside it."""
    before = find(now.statements, statement, "statement")
    if "text" in fields:
        fields["text"] = line(fields["text"], "text")
    after = altered(before, fields)
    return put(store, Label("edit-statement", {"title": after.text}), "statements", after)


def remove_statement(store: Store, now: Snapshot, /, *, statement: StatementId) -> Changes:
    """Take a statement away, with all that was said of it."""
    fact = find(now.statements, statement, "statement")
    label = Label("remove-statement", {"title": fact.text})
    return remove_with_all(store, now, label, "statements", [statement])


def move_statement(
    store: Store, now: Snapshot, /, *, statement: StatementId, before: StatementId | None = None
) -> Changes:
    """Put a statement before another one, or last."""
    fact = find(now.statements, statement, "statement")
    label = Label("move-statement", {"title": fact.text})
    return move(store, now.statements, label, "statements", statement, before)


def _added(store: Store, facts: Sequence[Statement]) -> Changes:
    label = Label("add-statements", {"count": str(len(facts))})
    if len(facts) == 1:
        label = Label("add-statement", {"title": facts[0].text})
    return put(store, label, "statements", *facts)
