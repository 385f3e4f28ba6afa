"""What the room has seen stays as it was: whatever edit would change it comes with what was seen."""

from collections.abc import Iterable, Mapping

from workshop.domain.ballots.seen import changed_rounds
from workshop.domain.changes import Changes, Row, TopicChange
from workshop.domain.fact import Fact, Key
from workshop.domain.snapshot import Snapshot
from workshop.store.edit import Edit

Puts = Mapping[str, Iterable[Fact]]
Drops = Mapping[str, Iterable[Key]]


def put_as_seen(now: Snapshot, edit: Edit, puts: Puts, drops: Drops | None = None) -> None:
    """Put and drop facts that revealed rounds are counted by, and keep in the same step what was seen.

    That is who is there, of which side and in what capacity, what is a small side, and what was agreed to.
    """
    drops = drops or {}
    for topic, facts in puts.items():
        edit.put(topic, *facts)
    for topic, keys in drops.items():
        edit.drop(topic, *keys)
    keep_what_was_seen(now, edit, _moved(now, edit, puts, drops))


def keep_what_was_seen(now: Snapshot, edit: Edit, after: Snapshot) -> None:
    """Write down, as it is now, all that was revealed and would be told otherwise `after`: counts of votes.

    What stands in a list of its own and not in tallies is kept here as well.
    """
    edit.put("tallies", *changed_rounds(now, after))


def _moved(now: Snapshot, edit: Edit, puts: Puts, drops: Drops) -> Snapshot:
    """The workshop after these facts were put and dropped; the order of its lists says nothing."""
    topics = {
        topic: TopicChange(
            tuple(Row(place, fact) for place, fact in enumerate(puts.get(topic, ()))),
            tuple(drops.get(topic, ())),
        )
        for topic in {**puts, **drops}
    }
    return now.moved(Changes(edit.changes.label, topics))
