import pytest

from workshop.actions.portfolios import capabilities, gaps
from workshop.domain.facts.choices import GapSourceKind
from workshop.domain.facts.portfolios import Competitor, GapSource
from workshop.errors import UserFixable


def know(session):
    return session.snapshot.capabilities["know"]


def test_a_new_capability_is_held_against_the_same_competitors_unrated(plan):
    plan.run(capabilities.add_capabilities, titles=["Launch in weeks", "KNOW customers"])
    (made,) = plan.snapshot.capabilities.in_order[1:]
    rivals = (Competitor(name="Nordhaus"), Competitor(name="Kestrel"))
    assert (made.title, made.competitors, made.source) == ("Launch in weeks", rivals, "The room")


def test_a_competitor_is_rated_by_name_added_once_and_taken_off(plan):
    plan.run(capabilities.rate_competitor, capability="know", name="nordhaus", value=5.0)
    plan.run(capabilities.rate_competitor, capability="know", name="Grün", value=2.0)
    plan.run(capabilities.drop_competitor, capability="know", name="Kestrel")
    assert [(each.name, each.value) for each in know(plan).competitors] == [("Nordhaus", 5), ("Grün", 2)]


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"today": 0.0}, "too-small"), ({"target": 6.0}, "too-large"), ({"title": ""}, "empty")],
)
def test_a_level_is_from_one_to_five_and_a_capability_has_a_name(plan, fields, code):
    with pytest.raises(UserFixable, match=code):
        plan.run(capabilities.edit_capability, capability="know", **fields)


def test_a_gap_keeps_where_it_was_seen_and_how_it_ends(plan):
    source = GapSource(kind=GapSourceKind.CAPABILITY, of="know")
    plan.run(gaps.add_gap, text="A stranger at the till", source=source)
    made = plan.snapshot.gaps.in_order[-1]
    plan.run(gaps.edit_gap, gap=made.id, left_open=" Not this year ")
    plan.run(gaps.edit_gap, gap=made.id, closed_by="desk")
    kept = plan.snapshot.gaps[made.id]
    assert (kept.source, kept.left_open, kept.closed_by) == (source, "Not this year", "desk")
    with pytest.raises(UserFixable, match="gone"):
        plan.run(gaps.edit_gap, gap=made.id, closed_by="no-such")


def test_gaps_stay_when_the_capability_that_showed_them_goes(plan):
    plan.run(gaps.add_gap, text="Seen", source=GapSource(kind=GapSourceKind.CAPABILITY, of="know"))
    plan.run(capabilities.remove_capability, capability="know")
    assert not len(plan.snapshot.capabilities) and len(plan.snapshot.gaps) == 2
