"""Bringing an earlier text back where it was found to be the better one."""

from workshop.actions.editing import altered, find, line, put
from workshop.domain.changes import Changes, Label
from workshop.domain.document import ONE
from workshop.domain.fact import Fact, Key
from workshop.domain.facts.road_map import Commitment
from workshop.domain.snapshot import Snapshot
from workshop.store.file import Store


def bring_back(store: Store, now: Snapshot, /, *, topic: str, key: Key, field: str, text: str) -> Changes:
    """Let a text of a fact read as it did before; nothing else of it changes.

    Other words are none that both leaders have agreed to. Raises UserFixable: gone, empty, too-long.
    """
    held = getattr(now, topic)
    fact: Fact = held if topic in ONE else find(held, key, "entry")
    fields: dict[str, object] = {field: text}
    line(text, field)
    if isinstance(fact, Commitment):
        fields["agreed"] = False
    return put(store, Label("bring-back"), topic, altered(fact, fields))
