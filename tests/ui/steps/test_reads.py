"""Every page repaints on a change of whatever it reads, and then shows what the whole would show."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from tests.ui.seen import said_in, settled
from workshop.domain.changes import Label
from workshop.domain.document import KINDS, MANY, ONE, Document
from workshop.domain.facts.choices import Side, StepId, TallyKind
from workshop.domain.facts.ownership import Consent, Tally
from workshop.domain.facts.set_up import Limits
from workshop.domain.facts.test_case import Scale
from workshop.domain.flow import STEPS
from workshop.domain.references import consequences
from workshop.domain.snapshot import Snapshot

WHOLE = Path(__file__).parents[2] / "data" / "whole.json"
WITH_PAGE = [
    StepId.SET_UP,
    StepId.OBJECTIVES,
    StepId.WHERE_WE_STAND,
    StepId.PORTFOLIOS,
    StepId.OVERLAP_ACTIVITIES,
    StepId.OWNERSHIP,
]
WITH_PAGE += [StepId.TEST_CASE, StepId.REHEARSAL, StepId.ROAD_MAP, StepId.REVIEW, StepId.EXPORT]
TEXTS = {"title", "name", "text", "description", "reason", "comment", "threshold", "company", "place", "to"}
STIRRED = {"participants", "activities", "rights", "reasons", "ballots", "weights", "dots", "limits"}
"""Lists that show in many places, and on some page each."""
PAINTS_ANEW = {StepId.REVIEW}
"""It reads everything, paints itself whole at any change, and prints a charter aside each time."""
NUMBERS = {Limits: {"consulted": 0, "dots_per_person": 9}, Scale: {"high": 9.0}}
AT = datetime(2026, 2, 4, 14, tzinfo=UTC)


@pytest.fixture
def on_whole(home, tmp_path):
    """The window on a workshop in which every list has something that a page can show."""
    whole = msgspec.json.decode(WHOLE.read_bytes(), type=Document)
    consents = tuple(Consent(step=step, at=AT) for step in (StepId.OWNERSHIP, StepId.TEST_CASE))
    tally = Tally(kind=TallyKind.BALLOT, of=whole.activities[-1].id, side=Side.IT, count=2)
    whole = msgspec.structs.replace(whole, consents=consents, tallies=(tally,))
    home.files.make(tmp_path / "Whole.workshop", whole)
    return home


@pytest.fixture
def read(monkeypatch):
    """The kinds of facts that somebody looked at, from now on."""
    seen = set()

    def hear(snapshot, name):
        if name in KINDS:
            seen.add(KINDS[name])
        return object.__getattribute__(snapshot, name)

    monkeypatch.setattr(Snapshot, "__getattribute__", hear)
    return seen


def shown(page):
    settled()
    return Counter(said_in(page, *(part for _, part in filter(None, [page.drawer()]))))


def stir(store, now, /, *, topic):
    """Another word in every text of a list, and the first half of it gone, with all that hangs on it."""
    kind = KINDS[topic]
    facts = (getattr(now, topic),) if topic in ONE else getattr(now, topic).in_order
    going = facts[: (len(facts) + 1) // 2] if topic in MANY else ()
    ids = [fact.id for fact in going] if kind.key_fields == ("id",) else []
    lost = consequences.of_dropping(now, topic, ids) if ids else consequences.Consequences({}, {})
    with store.step(Label("stir")) as edit:
        edit.put(topic, *map(reworded, facts))
        for other, left in lost.puts.items():
            edit.put(other, *left)
        for other, keys in {**lost.drops, topic: [fact.key for fact in going]}.items():
            edit.drop(other, *keys)
    return edit.changes


def reworded(fact):
    texts = {name: getattr(fact, name) for name in TEXTS - {*fact.key_fields} if hasattr(fact, name)}
    new = {name: f"{text} more" for name, text in texts.items() if text}
    return msgspec.structs.replace(fact, **new, **NUMBERS.get(type(fact), {}))


@pytest.mark.parametrize("step", WITH_PAGE)
def test_a_page_says_all_that_it_reads(on_whole, read, step):
    on_whole.go_to(step)
    page, session = on_whole.page(step), on_whole.bridge.session
    session.snapshot, session._checked = Snapshot.of(session.snapshot.document), None
    read.clear()

    page.refresh(session.snapshot, None)
    page.grab()

    assert read <= {*page.reads}


@pytest.mark.parametrize("step", [step for step in WITH_PAGE if step not in PAINTS_ANEW])
def test_a_page_shows_after_any_change_what_it_would_show_of_the_whole(on_whole, step):
    on_whole.go_to(step)
    page, bridge = on_whole.page(step), on_whole.bridge
    for topic in sorted(page.topics & STIRRED):
        changes = bridge.run(stir, topic=topic)
        assert changes and topic in changes.topics
        after = shown(page)
        page.refresh(bridge.snapshot, None)
        assert shown(page) == after, topic
        bridge.undo()


def test_every_page_is_tried():
    pages = Path(__file__).parents[3] / "ui" / "steps"
    with_page = [step.id for step in STEPS if (pages / step.id.replace("-", "_") / "page.py").exists()]
    assert sorted(with_page) == sorted(WITH_PAGE)
