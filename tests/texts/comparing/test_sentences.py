"""What changed, in sentences."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from tests.builders import build, person, right
from workshop.domain.comparing.difference import compare
from workshop.domain.document import KINDS
from workshop.domain.facts.choices import (
    Better,
    BoxKind,
    CommitmentKind,
    GapSourceKind,
    Paper,
    StepId,
    Strand,
    Voice,
)
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.ownership import Acceptance, Consent, Escalation, Reason, Term
from workshop.domain.facts.portfolios import GapSource
from workshop.domain.facts.rehearsal import Task
from workshop.domain.rules.check import check
from workshop.domain.shareable import shared
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.comparing.fields import field_text
from workshop.texts.comparing.sentences import change_text, summary_text
from workshop.texts.comparing.subjects import kind_text
from workshop.texts.lists import is_word

TEXTS = Texts()
PEOPLE = (person(1, name="Ada"), person(2, name="Ben"))
COUNTED = {"choice", "weights", "scores", "tallies", "reveals", "rights", "ratings", "ballots", "dots"} | {
    "replies"
}


def said(before, after):
    """Each change as a sentence."""
    one, other = (shared(Snapshot.of(each)) for each in (before, after))
    return [change_text(TEXTS, one, other, each) for each in compare(one.document, other.document).changes]


def room(**fields):
    return build(**{"participants": PEOPLE, "activities": 1, **fields})


@pytest.mark.parametrize("topic", sorted(set(KINDS) - COUNTED - {"notes", "revisions"}))
def test_every_field_that_can_change_has_a_name_that_people_know(topic):
    kind = KINDS[topic]
    assert kind_text(TEXTS, topic)
    for each in msgspec.structs.fields(kind):
        if each.name in kind.key_fields or each.name in ("cost", "sides", "automatic", "spent_minutes"):
            continue
        assert field_text(TEXTS, each.encode_name) != "" and (
            "_" not in field_text(TEXTS, each.encode_name)
        ), each.name


@pytest.mark.parametrize("kind", [Better, BoxKind, CommitmentKind, GapSourceKind, Paper, Strand, Voice])
def test_closed_lists_are_said_in_words(kind):
    assert all(is_word(each) for each in kind)


def test_somebody_new_where_nobody_was():
    assert said(room(), room(rights=(right(1, 1),))) == [
        "“Activity 1”: Accountable was nobody, and is Ada now."
    ]
    assert said(room(rights=(right(1, 1),)), room()) == [
        "“Activity 1”: Accountable was Ada, and is nobody now."
    ]


def test_another_role_names_what_it_is():
    one = (right(1, 1), right(1, 2, "C"))
    other = (right(1, 1), right(1, 2, "I"))

    assert said(room(rights=one), room(rights=other)) == [
        "“Activity 1”: Informed was nobody, and is Ben now.",
        "“Activity 1”: Consulted was Ben, and is nobody now.",
    ]


def test_a_new_term_says_what_it_says():
    term = Term(activity="a1", threshold="Up to 25 %", review_on=date(2027, 1, 5), above="p2")

    assert said(room(), room(terms=(term,))) == [
        "Terms “Activity 1” is new: limit in words “Up to 25 %”, review date “5 January 2027” and "
        "who decides above the limit “Ben”."
    ]


def test_an_escalation_that_was_settled_is_gone():
    open_one = Escalation(activity="a1", text="Who pays?")

    assert said(room(escalations=(open_one,)), room()) == ["Escalation “Activity 1” is gone."]


def test_a_date_that_is_taken_out_and_one_that_is_added():
    dated = room(tasks=(Task(id="t", title="Build", starts_on=date(2026, 3, 4)),))
    undated = room(tasks=(Task(id="t", title="Build"),))

    assert said(dated, undated) == ["Task “Build”: start “4 March 2026” taken out."]
    assert said(undated, dated) == ["Task “Build”: start “4 March 2026” added."]


def test_what_is_renamed_is_called_by_both_names():
    one, other = (room(tasks=(Task(id="t", title=title),)) for title in ("Build", "Build it"))

    assert said(one, other) == ["Task “Build” reads “Build it” now."]


def test_of_a_long_text_the_words_around_the_change_are_shown():
    words = "one two three four five six seven eight nine ten eleven twelve thirteen"
    one, other = (
        room(reasons=(Reason(activity="a1", text=text),)) for text in (words, words.replace("seven", "7"))
    )

    assert said(one, other) == [
        "Reason “Activity 1”: text “… three four five six seven eight nine ten eleven …” became "
        "“… three four five six 7 eight nine ten eleven …”."
    ]


def test_what_refers_to_another_fact_names_it():
    aim = Objective(id="o1", text="Grow")
    one, other = (room(objectives=(aim, Objective(id="o2", text="Sell", serves=of))) for of in ((), ("o1",)))

    assert said(one, other) == ["Objective “Sell”: aims it serves “Grow” added."]


def test_the_summary_counts_by_what_was_agreed():
    one = shared(Snapshot.of(room(tasks=(Task(id="a", title="A"), Task(id="b", title="B")))))
    other = shared(
        Snapshot.of(room(rights=(right(1, 1),), tasks=(Task(id="b", title="B"), Task(id="a", title="A"))))
    )

    assert summary_text(TEXTS, compare(one.document, other.document)) == (
        "1 change: 1 in who decides. In 1 list the order is another one: Task."
    )
    assert summary_text(TEXTS, compare(one.document, one.document)) == "Nothing has changed."


EXAMPLE = example()
ROOM = Snapshot.of(EXAMPLE)
ACTIVITY, STATEMENT, CAPABILITY = ROOM.shortlist[0], EXAMPLE.statements[0], EXAMPLE.capabilities[0]
FIRST, NEXT = EXAMPLE.tasks[:2]
UNDATED = next(each for each in check(ROOM) if each.rule == "objective-undated").acceptance()


def changed(topic, **fields):
    """The example with the first fact of a list changed."""
    first, *rest = getattr(EXAMPLE, topic)
    return msgspec.structs.replace(EXAMPLE, **{topic: (msgspec.structs.replace(first, **fields), *rest)})


def with_new(topic, fact):
    return msgspec.structs.replace(EXAMPLE, **{topic: (*getattr(EXAMPLE, topic), fact)})


def consent(step, of):
    return with_new("consents", Consent(step=step, at=datetime(2026, 3, 1, tzinfo=UTC), of=of))


def accepted(rule, **about):
    return with_new("accepted", Acceptance(rule=rule, reason="So be it", **about))


def source(kind, of=""):
    return changed("gaps", source=GapSource(kind=kind, of=of))


@pytest.mark.parametrize(
    ("after", "words"),
    [
        (changed("tasks", question="Who pays?"), "own question “Who pays?” added"),
        (source(GapSourceKind.STATEMENT, STATEMENT.id), f"“Seen in the survey: {STATEMENT.text}”"),
        (source(GapSourceKind.CAPABILITY, CAPABILITY.id), f"“Seen in a capability: {CAPABILITY.title}”"),
        (source(GapSourceKind.FINDING, "no-owner"), "“Seen in a finding”"),
        (source(GapSourceKind.FREE), "“The room’s own remark”"),
        (consent(StepId.OWNERSHIP, ACTIVITY.id), f"“Ownership · {ACTIVITY.title}” is new"),
        (consent(StepId.WHERE_WE_STAND, STATEMENT.id), f"“Where we stand · {STATEMENT.text}” is new"),
        (consent(StepId.TEST_CASE, "scores-2"), "“Test case · Round 2 of the scores” is new"),
        (consent(StepId.OWNERSHIP, None), "“Ownership” is new"),
        (with_new("accepted", UNDATED), "“No date yet · Shared objective 4 ·"),
        (accepted("no-reason", activity=ACTIVITY.id), f"“Accountable without a why · {ACTIVITY.title}”"),
        (accepted("stage-nothing", stage=2), "expectation · Stage 2” is new: So be it"),
        (accepted("of-another-version"), "Accepted finding without a name is new."),
        (with_new("tasks", Task(id="new")), "Task without a name is new."),
        (changed("parking_lot", of=f"{FIRST.id} → {NEXT.id}"), f"hand-over “{FIRST.title} → {NEXT.title}”"),
        (changed("parking_lot", of="gone → gone"), "“Task without a name → Task without a name”"),
        (changed("statements", benchmark="alignment-important"), "call alignment important” added"),
        (changed("commitments", agreed=False), "agreed to “yes” became “no”"),
        (
            msgspec.structs.replace(EXAMPLE, limits=msgspec.structs.replace(EXAMPLE.limits, clear_lead=0.2)),
            "clear lead “5 %” became “20 %”",
        ),
    ],
)
def test_things_are_called_by_their_names(after, words):
    (line,) = said(EXAMPLE, after)
    assert words in line and "“”" not in line
    assert "“”" not in "".join(said(after, EXAMPLE))
