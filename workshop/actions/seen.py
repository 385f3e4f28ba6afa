"""What the room has seen stays as it was: whatever edit would change it comes with what was seen."""

from collections.abc import Iterable, Mapping

from workshop.domain.ballots.seen import changed_rounds
from workshop.domain.changes import Changes, Label, Row, TopicChange
from workshop.domain.fact import Fact, Key
from workshop.domain.ranking.kept import changed_choice, changed_scores
from workshop.domain.snapshot import Snapshot
from workshop.store.edit import Edit
from workshop.store.file import Store

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
    """Write down, as it is now, all that was revealed and would be told otherwise `after`.

    Counts of votes stand beside them from then on. Means of weights and scores take the place of single
    people's, as they do in a charter.
    """
    edit.put("tallies", *changed_rounds(now, after))
    kept = changed_choice(now, after)
    if kept is not None:
        for topic, keys in kept.drops.items():
            edit.drop(topic, *keys)
        edit.put("weights", *kept.weights)
        edit.put("scores", *kept.scores)
        edit.put("choice", kept.choice)


def change_beside_scores(
    store: Store, now: Snapshot, label: Label, puts: Puts, drops: Drops | None = None, private: bool = False
) -> Changes:
    """One step that changes what decides on whose scores campaigns are compared, unless it is `private`.

    The means that the room has seen take the place of people's scores where new ones would tell a few's.
    """
    drops = drops or {}
    with store.step(label) as edit:
        for topic, facts in puts.items():
            edit.put(topic, *facts)
        for topic, keys in drops.items():
            edit.drop(topic, *keys)
        kept = None if private else changed_scores(now, _moved(now, edit, puts, drops))
        if kept is not None:
            edit.drop("scores", *kept.drops["scores"])
            edit.put("scores", *kept.scores)
            edit.put("choice", kept.choice)
    return edit.changes


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
