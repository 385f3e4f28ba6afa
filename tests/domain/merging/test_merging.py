from datetime import date
from decimal import Decimal

import pytest

from tests.ballot_box import AT, balloted, room, shown, votes
from tests.builders import activity, right, snapshot
from workshop.domain.ballots.counts import counted
from workshop.domain.ballots.votes import last_round, open_round, votes_counted
from workshop.domain.fact import Money
from workshop.domain.facts.choices import RevealKind, Side
from workshop.domain.facts.overlap_activities import Dots
from workshop.domain.facts.ownership import Acceptance, Deputy, Escalation, Phase, Reason, Reveal, Term
from workshop.domain.facts.portfolios import Initiative
from workshop.domain.facts.rehearsal import Held, Reply, Task
from workshop.domain.facts.test_case import Candidate
from workshop.domain.merging.merging import Clash, merge
from workshop.domain.merging.preview import merge_preview
from workshop.domain.snapshot import Snapshot

EUR = Money(amount=Decimal(50))
PHASES = (Phase(id="design", name="Design"), Phase(id="delivery", name="Delivery"))


def after(made, ids=("a1", "a2"), title="Activity 1"):
    """The workshop after the merge, and what was settled."""
    plan = merge(made, ids, title)
    document = made.document
    lists = {}
    for topic in {*plan.drops, *plan.puts}:
        facts = {fact.key: fact for fact in getattr(document, topic)}
        for key in plan.drops.get(topic, ()):
            facts.pop(key, None)
        facts |= {fact.key: fact for fact in plan.puts.get(topic, ())}
        lists[topic] = tuple(facts.values())
    fields = {name: getattr(document, name) for name in document.__struct_fields__}
    return Snapshot.of(type(document)(**{**fields, **lists})), plan.settled


def clashes(settled):
    return [(each.clash, each.phase, each.participants) for each in settled]


def held(made, activity="a1"):
    return sorted(f"{r.participant} {r.role} {r.phase or '-'}" for r in made.rights.group(activity))


def test_the_one_whose_name_is_kept_stays_and_a_new_name_keeps_the_first():
    made = snapshot(activities=3)
    assert merge(made, ["a1", "a2"], "Activity 2").gone == ("a1",)
    assert merge(made, ["a3", "a1", "a2"], "Another").gone == ("a1", "a2")
    assert merge(made, ["a3", "a1"], "Another").activity.title == "Another"


def test_fields_of_all_come_together():
    first = activity(1, description="One", value=4.0, initiatives=("x", "y"), shortlisted=False)
    second = activity(2, description="Two", value=5.0, pain=2.0, initiatives=("y", "z"), category="Data")
    links = tuple(Initiative(id=id_) for id_ in "xyz")
    now, settled = after(snapshot(activities=(first, second), initiatives=links))
    (fact,) = now.activities
    assert (fact.id, fact.description, fact.category) == ("a1", "One\n\nTwo", "Data")
    assert (fact.value, fact.pain, fact.shortlisted) == (4.5, 2.0, True)
    assert fact.initiatives == ("x", "y", "z")
    assert [each.clash for each in settled] == [Clash.DESCRIPTIONS, Clash.SHORTLIST]


def test_dots_add_up_and_none_is_lost_beyond_the_limit():
    dots = (
        Dots(activity="a1", participant="p1", count=2),
        Dots(activity="a2", participant="p1", count=3),
        Dots(activity="a2", participant="p2", count=1),
    )
    made = snapshot(activities=2, dots=dots)
    now, settled = after(made)
    assert {d.participant: d.count for d in now.dots} == {"p1": 5, "p2": 1}
    assert clashes(settled) == [(Clash.DOTS, None, ("p1",))]
    preview = merge_preview(made, ["a1", "a2"], "Activity 1")
    assert (preview.dots.before, preview.dots.after) == ((2, 4), 6)
    assert preview.dots_by_side == {Side.MARKETING: 5, Side.IT: 1}


def test_roles_follow_and_the_kept_one_s_stand_where_both_say_something_of_one_person():
    rights = (right(1, 1, "A"), right(1, 2, "R"), right(2, 2, "C"), right(2, 3, "R"))
    now, settled = after(snapshot(activities=2, rights=rights))
    assert held(now) == ["p1 A -", "p2 R -", "p3 R -"] and not now.rights.group("a2")
    assert clashes(settled) == [(Clash.ROLES, None, ("p2",))]
    preview = merge_preview(snapshot(activities=2, rights=rights), ["a1", "a2"], "Activity 1")
    assert (preview.roles.before, preview.roles.after) == ((2, 2), 3)


def test_two_who_decide_both_stand_for_the_room_to_choose():
    now, settled = after(snapshot(activities=2, rights=(right(1, 1), right(2, 2))))
    assert held(now) == ["p1 A -", "p2 A -"]
    assert clashes(settled) == [(Clash.DECIDERS, None, ("p1", "p2"))]


def test_a_phase_that_one_refined_holds_the_roles_of_both():
    rights = (right(1, 1), right(2, 1), right(2, 2, "R", "design"))
    now, settled = after(snapshot(activities=2, rights=rights, phases=PHASES))
    assert held(now) == ["p1 A -", "p1 A design", "p2 R design"]
    assert clashes(settled) == [(Clash.PHASE, "design", ())]


def test_what_was_written_is_joined_and_not_lost():
    made = snapshot(
        activities=2,
        reasons=(Reason(activity="a1", text="One"), Reason(activity="a2", text="Two")),
        terms=(
            Term(activity="a1", threshold="50", review_on=date(2026, 5, 1)),
            Term(activity="a2", threshold="20", tiebreaker="CIO", review_on=date(2026, 4, 1)),
        ),
        escalations=(Escalation(activity="a2", to="CEO"),),
        accepted=(
            Acceptance(rule="one-sided", activity="a1", reason="So"),
            Acceptance(rule="one-sided", activity="a2", reason="And so"),
        ),
    )
    now, settled = after(made)
    assert now.reasons["a1", None, None].text == "One\n\nTwo"
    assert now.terms["a1", None] == Term(
        activity="a1", threshold="50\n\n20", tiebreaker="CIO", review_on=date(2026, 4, 1)
    )
    assert now.escalations["a1", None].to == "CEO"
    assert [each.reason for each in now.accepted] == ["So\n\nAnd so"]
    assert [each.clash for each in settled] == [Clash.REASONS, Clash.TERMS, Clash.ACCEPTED]


def test_whom_the_others_name_goes_into_the_words_where_the_kept_one_names_somebody_else():
    made = snapshot(
        activities=2,
        terms=(
            Term(activity="a1", limit=EUR, above="p1", tiebreaker_person="p3"),
            Term(activity="a2", limit=Money(amount=Decimal(20)), above="p2", tiebreaker_person="p4"),
        ),
        escalations=(
            Escalation(activity="a1", to_person="p1"),
            Escalation(activity="a2", to="Board", to_person="p2"),
        ),
    )
    now, _ = after(made)
    assert now.terms["a1", None] == Term(
        activity="a1",
        limit=EUR,
        above="p1",
        tiebreaker_person="p3",
        threshold="20 EUR · Person 2",
        tiebreaker="Person 4",
    )
    assert now.escalations["a1", None] == Escalation(activity="a1", to_person="p1", to="Board, Person 2")


def test_what_only_the_others_name_stays_named():
    terms = (Term(activity="a1", threshold="x"), Term(activity="a2", limit=EUR, above="p2"))
    now, _ = after(snapshot(activities=2, terms=terms))
    assert now.terms["a1", None] == Term(activity="a1", threshold="x", limit=EUR, above="p2")


def test_a_deputy_stands_in_for_the_merged_one():
    deputies = (Deputy(participant="p1", deputy="p2", activity="a2"),)
    now, _ = after(snapshot(activities=2, deputies=deputies))
    assert list(now.deputies) == [Deputy(participant="p1", deputy="p2", activity="a1")]


def test_equal_texts_are_no_difference():
    reasons = (Reason(activity="a1", text="Same"), Reason(activity="a2", text="Same"))
    now, settled = after(snapshot(activities=2, reasons=reasons))
    assert [each.text for each in now.reasons] == ["Same"] and not settled


def test_campaigns_and_tasks_name_the_merged_one_once():
    candidates = (Candidate(id="c", activities=("a2", "a3", "a1")),)
    made = snapshot(activities=3, candidates=candidates, tasks=(Task(id="t", activity="a2"),))
    now, _ = after(made)
    assert now.candidates["c"].activities == ("a1", "a3") and now.tasks["t"].activity == "a1"


def two(*ballots, reveals=()):
    return balloted(*ballots, activities=2, participants=room(), reveals=reveals)


def test_revealed_rounds_of_the_other_come_before_the_kept_one_s():
    made = two(
        *votes("m1:m1 m2:m1 m3:m1"),
        *votes("m1:i1 m2:i1 i1:i1", activity="a2"),
        *votes("m1:m1 m2:m1 i1:m1", 2, activity="a2"),
        reveals=(*shown(), *shown(1, 2, of="a2")),
    )
    now, settled = after(made)
    assert last_round(now, "a1") == 3
    told = [{p.proposes: p.total for p in counted(now, "a1", n).proposals} for n in (1, 2, 3)]
    assert told == [{"i1": 3}, {"m1": 3}, {"m1": 3}]
    assert [(each.clash, each.count) for each in settled] == [(Clash.ROUNDS, 2)]


@pytest.mark.parametrize("of", ["a1", None])
def test_no_hidden_vote_is_shown_by_a_merge(of):
    made = two(
        *votes("m1:m1 m2:m1 m3:m1"), *votes("i1:i1", 2 if of is None else 1, "a2"), reveals=shown(of=of)
    )
    now, _ = after(made)
    assert {p.proposes for n in (1, 2, 3) if (c := counted(now, "a1", n)) for p in c.proposals} == {"m1"}
    assert votes_counted(now, "a1").voted == ("i1",)
    assert counted(now, "a1", open_round(now, "a1")) is None


def test_hidden_votes_come_together_and_one_person_keeps_the_vote_on_the_kept_one():
    made = two(*votes("m1:m1 m2:m1"), *votes("m2:i1 i1:i1", activity="a2"))
    now, settled = after(made)
    assert votes_counted(now, "a1").voted == ("m1", "m2", "i1")
    assert now.ballots["a1", "m2", 1].proposes == "m1"
    assert [(each.clash, each.count) for each in settled] == [(Clash.VOTES, 1)]


def test_when_a_round_was_revealed_is_kept():
    made = two(*votes("m1:m1", activity="a2"), reveals=shown(of="a2"))
    now, _ = after(made)
    assert now.reveals.in_order == (Reveal(kind=RevealKind.BALLOT, of="a1", round=1, at=AT),)


def test_ballots_of_the_kept_one_alone_are_left_as_they_are():
    made = two(*votes("m1:m1"), *votes("m1:i1", 2), reveals=shown())
    now, settled = after(made)
    assert now.ballots == made.ballots and now.reveals == made.reveals and not settled


def test_what_was_said_of_another_activity_is_no_answer_to_the_kept_one_whatever_it_was():
    def reply(number, person, says):
        return Reply(activity=f"a{number}", participant=person, says=says)

    lists = {"replies": (reply(1, "m1", "m1"), reply(2, "m1", "i1"), reply(2, "i1", "m1"))}
    lists["holds"] = (Held(activity="a2", expected="m1", count=3, matched=2, at=AT),)
    now, settled = after(balloted(activities=2, participants=room(), **lists))
    assert now.replies.in_order == (reply(1, "m1", "m1"),) and not len(now.holds)
    assert [(each.clash, each.count) for each in settled] == [(Clash.REPLIES, 2), (Clash.HELD, 1)]


def test_three_become_one():
    rights = (right(1, 1), right(2, 2, "R"), right(3, 3, "C"))
    now, _ = after(snapshot(activities=3, rights=rights), ("a3", "a2", "a1"), "Activity 3")
    assert [each.id for each in now.activities] == ["a3"]
    assert held(now, "a3") == ["p1 A -", "p2 R -", "p3 C -"]
