import pytest

from workshop.actions.steps import overlap_activities as activities
from workshop.actions.steps.ownership import Place, assign_right
from workshop.domain.changes import Label
from workshop.domain.facts.portfolios import Initiative
from workshop.errors import UserFixable
from workshop.texts import Texts
from workshop.texts.steps.starters import starter_activities


def titles(session):
    return [activity.title for activity in session.snapshot.activities]


def test_pasted_lines_are_added_once_each(session):
    pasted = [
        "Data quality rules",
        "",
        "market data ANALYTICS",
        "data quality rules",
        " Tags\tand  tracking ",
    ]
    session.run(activities.add_activities, titles=pasted, category="Data")
    assert titles(session)[3:] == ["Data quality rules", "Tags and tracking"]
    assert {activity.category for activity in session.snapshot.activities.in_order[3:]} == {"Data"}
    assert session.undo_label.params == {"count": "2"}


@pytest.mark.parametrize(
    ("lines", "code"), [([" ", "\x00"], "empty"), (["CAMPAIGN planning"], "already-listed"), ([], "empty")]
)
def test_nothing_new_is_said_to_be_nothing_new(session, lines, code):
    with pytest.raises(UserFixable, match=code):
        session.run(activities.add_activities, titles=lines)


def test_an_activity_is_edited_where_it_stands(session):
    session.run(
        activities.edit_activity, activity="data", title="Market data", value=4.4, description=" a\r\nb "
    )
    edited = session.snapshot.activities.in_order[0]
    assert (edited.title, edited.value, edited.description) == ("Market data", 4.4, "a\nb")


@pytest.mark.parametrize("pain", [0.5, 5.5, float("nan")])
def test_pain_outside_one_to_five_is_refused(session, pain):
    with pytest.raises(UserFixable, match="pain"):
        session.run(activities.edit_activity, activity="data", pain=pain)


def test_a_card_moves_into_another_column_before_a_card_there(session):
    session.run(activities.move_activities, activities=["consent"], category="Campaign", before="plan")
    session.run(activities.move_activities, activities=["data"], category="Campaign", before="plan")
    assert [activity.id for activity in session.snapshot.activities] == ["consent", "data", "plan"]
    assert session.snapshot.activities["data"].category == "Campaign"


def test_a_card_dropped_on_itself_stays(session):
    assert not session.run(activities.move_activities, activities=["data"], category="Data", before="data")


def test_cards_move_together_in_one_step_and_keep_their_order(session):
    session.run(activities.add_activities, titles=["Tags"], category="Data")
    new = session.snapshot.activities.in_order[-1].id
    session.run(activities.move_activities, activities=[new, "data"], category="Campaign", before="plan")
    assert [activity.id for activity in session.snapshot.activities] == ["consent", new, "data", "plan"]
    assert session.undo_label == Label("move-activities", {"count": "2"})
    session.undo()
    assert [activity.id for activity in session.snapshot.activities] == ["data", "consent", "plan", new]


def test_a_card_moves_to_the_end_and_back_by_one_undo(session):
    session.run(activities.move_activities, activities=["data"], category="New", before=None)
    assert [activity.id for activity in session.snapshot.activities] == ["consent", "plan", "data"]
    session.undo()
    assert [activity.id for activity in session.snapshot.activities] == ["data", "consent", "plan"]
    assert session.snapshot.activities["data"].category == "Data"


def test_several_are_shortlisted_at_once_and_the_label_counts_those_that_turned(session):
    session.run(activities.set_shortlisted, activities=["data", "plan"], shortlisted=True)
    assert [activity.id for activity in session.snapshot.shortlist] == ["data", "consent", "plan"]
    assert session.undo_label.params == {"title": "Campaign planning"}


def test_a_shortlist_that_is_so_already_is_no_step(session):
    assert not session.run(activities.set_shortlisted, activities=["data"], shortlisted=True)
    assert session.undo_label is None


def test_removed_activities_take_dots_and_roles_along(session):
    session.run(activities.place_dots, activity="data", participant="brandt", count=2)
    session.run(assign_right, places=[Place("data", "brandt")], role="R")
    session.run(activities.remove_activities, activities=["data", "consent"])
    now = session.snapshot
    assert [activity.id for activity in now.activities] == ["plan"]
    assert not len(now.dots) and not len(now.rights)


def test_dots_are_placed_moved_and_taken_back(session):
    for count in (1, 3, 2):
        session.run(activities.place_dots, activity="data", participant="brandt", count=count)
    assert session.snapshot.dots["data", "brandt"].count == 2
    session.run(activities.place_dots, activity="data", participant="brandt", count=0)
    assert not len(session.snapshot.dots)


def test_dots_stop_at_the_limit_of_an_activity_and_of_a_person(session):
    session.run(activities.place_dots, activity="data", participant="brandt", count=3)
    with pytest.raises(UserFixable, match="too-many-dots"):
        session.run(activities.place_dots, activity="consent", participant="brandt", count=4)
    with pytest.raises(UserFixable, match="no-dots-left"):
        session.run(activities.place_dots, activity="consent", participant="brandt", count=3)
    session.run(activities.place_dots, activity="consent", participant="brandt", count=2)


def test_somebody_absent_places_no_dots(session):
    with pytest.raises(UserFixable, match="absent-never-votes"):
        session.run(activities.place_dots, activity="data", participant="weiss", count=1)


def test_starters_come_with_category_and_line_in_one_step(session):
    chosen = [each for each in starter_activities(Texts()) if each.category == "Content"]
    session.run(activities.add_starters, starters=chosen)
    added = list(session.snapshot.activities)[3:]
    assert [(each.title, each.category, each.description) for each in added] == [
        (each.title, each.category, each.line) for each in chosen
    ]
    assert not any(each.shortlisted for each in added)
    session.undo()
    assert len(session.snapshot.activities) == 3


def test_starters_that_are_there_already_are_left_out(session):
    library = starter_activities(Texts())
    session.run(activities.add_starters, starters=library)
    assert len(titles(session)) == len(set(titles(session))) and "Market data analytics" in titles(session)
    with pytest.raises(UserFixable, match="already-listed"):
        session.run(activities.add_starters, starters=library)
    with pytest.raises(UserFixable, match="empty"):
        session.run(activities.add_starters, starters=[])


def dot(session, activity, participant, count=1):
    session.run(activities.place_dots, activity=activity, participant=participant, count=count)


def shortlist(session):
    return [each.id for each in session.snapshot.shortlist]


def test_the_shortlist_is_made_of_those_with_most_dots_in_one_step(session):
    dot(session, "plan", "okafor", 2)
    dot(session, "consent", "brandt", 1)
    session.run(activities.shortlist_by_dots, count=1)
    assert shortlist(session) == ["plan"]
    session.undo()
    assert shortlist(session) == ["data", "consent"]


def test_those_that_tie_for_the_last_place_come_all_or_not(session):
    for activity in ("plan", "consent"):
        dot(session, activity, "okafor")
    with pytest.raises(UserFixable, match="no-dots"):
        session.run(activities.shortlist_by_dots, count=1)
    session.run(activities.shortlist_by_dots, count=1, with_tied=True)
    assert shortlist(session) == ["consent", "plan"]


def test_activities_are_linked_with_an_initiative_and_no_longer(session):
    with session._store.step(Label("x")) as edit:
        edit.put("initiatives", Initiative(id="crm", title="CRM renewal"))
    session.snapshot = session._store.load()
    session.run(activities.link_initiative, activities=["data", "plan"], initiative="crm")
    session.run(activities.link_initiative, activities=["data"], initiative="crm")
    assert [each.initiatives for each in session.snapshot.activities] == [("crm",), (), ("crm",)]
    session.run(activities.link_initiative, activities=["plan"], initiative="crm", linked=False)
    assert [each.initiatives for each in session.snapshot.activities] == [("crm",), (), ()]
    with pytest.raises(UserFixable, match="gone"):
        session.run(activities.link_initiative, activities=["data"], initiative="none")
