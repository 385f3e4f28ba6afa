"""Taking over what a preview showed: doubles are skipped, updated or added again, in one step."""

import pytest

from workshop.actions.steps.set_up import add_participant
from workshop.actions.tables import taking_over
from workshop.domain.facts.choices import Capacity, Side
from workshop.domain.rehearsal.succession import rings
from workshop.imports import reading
from workshop.imports.asking import How, Kind
from workshop.imports.preview.settled import settled
from workshop.imports.tables.csv_table import parse
from workshop.texts import Texts

PEOPLE = "Name,Job title,Side,Capacity\nANNA BERG,CMO,Marketing,sponsor\nJo Park,Analyst,IT,decider\n"


def previewed(session, text, kind):
    grid = parse(text, None, None, [])
    return taking_over.preview_grids([grid], kind, How(), session.snapshot, Texts(), None, {})


def take(session, text, kind, there):
    found = previewed(session, text, kind)
    session.run(taking_over.take_over, kind=kind, found=found.reading, there=there)


def people(session):
    """Those whom the table is about: the room has four more."""
    return [(each.name, each.title, each.capacity) for each in list(session.snapshot.participants)[4:]]


@pytest.fixture
def with_anna(session):
    session.run(
        add_participant, name="Anna Berg", title="Head", side=Side.MARKETING, capacity=Capacity.DECIDER
    )
    return session


def test_what_is_there_is_found_by_name_whatever_its_capitals(with_anna):
    found = previewed(with_anna, PEOPLE, Kind.PARTICIPANTS)
    assert [fact.name for fact in found.there.values()] == ["Anna Berg"]


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ("skip", [("Anna Berg", "Head", "decider"), ("Jo Park", "Analyst", "decider")]),
        ("update", [("ANNA BERG", "CMO", "decider"), ("Jo Park", "Analyst", "decider")]),
        (
            "add",
            [
                ("Anna Berg", "Head", "decider"),
                ("ANNA BERG", "CMO", "decider"),
                ("Jo Park", "Analyst", "decider"),
            ],
        ),
    ],
)
def test_doubles_are_treated_as_chosen_and_undone_as_one(with_anna, there, expected):
    before = people(with_anna)
    take(with_anna, PEOPLE, Kind.PARTICIPANTS, there)
    assert sorted(people(with_anna)) == sorted(expected)
    with_anna.undo()
    assert people(with_anna) == before


def test_updating_leaves_what_the_table_does_not_say_and_a_side_keeps_its_sponsor(with_anna):
    take(with_anna, "Name,Capacity\nAnna Berg,sponsor\n", Kind.PARTICIPANTS, "update")
    assert people(with_anna) == [("Anna Berg", "Head", "decider")]
    take(with_anna, "Name,Capacity\nAnna Berg,observer\n", Kind.PARTICIPANTS, "update")
    assert people(with_anna) == [("Anna Berg", "Head", "observer")]


def test_a_task_that_is_there_gets_its_days_and_a_new_one_is_added(session):
    take(session, "Task,Start\nBrief,2026-03-02\n", Kind.TASKS, "skip")
    take(session, "Task,Start\nBrief,2026-03-09\nOffer,2026-03-10\n", Kind.TASKS, "update")
    assert [(each.title, f"{each.starts_on}") for each in session.snapshot.tasks] == [
        ("Brief", "2026-03-09"),
        ("Offer", "2026-03-10"),
    ]


def test_people_come_in_once_and_those_known_stay_as_they_are(session):
    text = "Name,Job title,Side\nTOM BRANDT,Other,IT\nSara  Duarte,Head of platforms,IT\nsara duarte,,\n"
    take(session, text, Kind.PARTICIPANTS, "skip")
    assert session.snapshot.participants["brandt"].side is Side.MARKETING
    assert people(session) == [("Sara Duarte", "Head of platforms", "decider")]
    assert session.undo_label.params == {"count": "1"}


def test_nobody_is_two_because_of_the_quotes_that_a_program_writes(session):
    take(session, "Name\nEve O'Neil\nAnn Day-Lewis\n", Kind.PARTICIPANTS, "skip")
    take(session, "Name\nEve O’Neil\nAnn Day‑Lewis\n", Kind.PARTICIPANTS, "skip")
    assert len(people(session)) == 2


def test_a_column_of_roles_beside_the_job_titles_says_the_capacity(session):
    text = "Name;Funktion;Rolle\nAnna Berg;CMO;Beobachter\nMax Weiss;Architekt;Entscheider\n"
    take(session, text, Kind.PARTICIPANTS, "skip")
    assert people(session) == [("Anna Berg", "CMO", "observer"), ("Max Weiss", "Architekt", "decider")]


def test_a_campaign_called_summer_is_no_sum(session):
    take(session, "Campaign,Budget\nWinter,€ 500\nSummer,€ 700\n", Kind.CANDIDATES, "skip")
    assert session.snapshot.candidates.in_order[-1].title == "Summer"


def test_activities_come_in_with_their_fields_under_new_ids(session):
    text = "Title,Category,Value,Shortlisted\n Tags,Data,3,x\ncampaign planning,,,\ntags,Again,,\n"
    take(session, text, Kind.ACTIVITIES, "skip")
    (new,) = session.snapshot.activities.in_order[3:]
    assert (new.title, new.category, new.value, new.shortlisted) == ("Tags", "Data", 3.0, True)


# -- an empty cell says nothing


def test_an_empty_cell_demotes_nobody_and_moves_nobody_to_another_side(session):
    take(session, "Name,Side,Capacity\nAnna Berg,Marketing,observer\n", Kind.PARTICIPANTS, "skip")
    take(session, "Name,Job title,Side,Capacity\nAnna Berg,CMO,,\n", Kind.PARTICIPANTS, "update")
    anna = session.snapshot.participants.in_order[-1]
    assert (anna.title, anna.side, anna.capacity) == ("CMO", Side.MARKETING, Capacity.OBSERVER)


def test_an_empty_cell_takes_no_activity_off_the_shortlist_and_a_no_does(session):
    def is_on_it():
        return session.snapshot.activities.in_order[-1].shortlisted

    take(session, "Title,Shortlisted,Value\nTags,yes,2\n", Kind.ACTIVITIES, "skip")
    take(session, "Title,Shortlisted,Value\nTags,,3\n", Kind.ACTIVITIES, "update")
    assert (is_on_it(), session.snapshot.activities.in_order[-1].value) == (True, 3)
    take(session, "Title,Shortlisted\nTags,no\n", Kind.ACTIVITIES, "update")
    assert not is_on_it()


def test_words_that_are_no_amount_go_below_the_description_that_is_there(session):
    take(session, "Project,Description\nCRM,Of all regions\n", Kind.INITIATIVES, "skip")
    for _ in range(2):
        take(session, "Project,Budget\nCRM,subject to approval\n", Kind.INITIATIVES, "update")
    said = session.snapshot.initiatives.in_order[-1].description
    assert said == "Of all regions\nBudget: subject to approval"


def test_an_amount_that_names_no_currency_stays_in_the_one_that_is_there(session):
    take(session, "Campaign,Budget\nSpring,$ 500\n", Kind.CANDIDATES, "skip")
    take(session, "Campaign,Budget\nSpring,700\n", Kind.CANDIDATES, "update")
    budget = session.snapshot.candidates.in_order[-1].budget
    assert (budget.amount, budget.currency) == (700, "USD")


# -- one sponsor a side


@pytest.mark.parametrize("there", ["skip", "update", "add"])
def test_a_side_has_one_sponsor_after_any_import(session, there):
    text = "Name,Side,Capacity\nAnna Berg,marketing,{}\nBo Lee,marketing,{}\nCy Poe,{},sponsor\n"
    take(session, text.format("decider", "decider", "it"), Kind.PARTICIPANTS, "skip")
    take(session, text.format("sponsor", "sponsor", "marketing"), Kind.PARTICIPANTS, there)
    held = [p.side for p in session.snapshot.participants if p.capacity is Capacity.SPONSOR]
    assert len(held) == len(set(held))


def test_a_sponsor_is_followed_by_another_where_the_table_says_both(session):
    text = "Name,Side,Capacity\nAnna Berg,IT,{}\nBo Lee,IT,{}\n"
    take(session, text.format("sponsor", "decider"), Kind.PARTICIPANTS, "skip")
    was = [each.capacity for each in session.snapshot.participants.in_order[-2:]]
    take(session, text.format("decider", "sponsor"), Kind.PARTICIPANTS, "update")
    assert [each.capacity for each in session.snapshot.participants.in_order[-2:]] == [*reversed(was)]


# -- days


@pytest.mark.parametrize(
    ("kind", "head"), [(Kind.TASKS, "Task"), (Kind.INITIATIVES, "Project"), (Kind.CANDIDATES, "Campaign")]
)
def test_a_row_that_would_turn_days_round_is_refused_and_nothing_of_it_is_lost(session, kind, head):
    take(session, f"{head},Start,End\nBrief,2026-03-02,2026-03-09\n", kind, "skip")
    before = session.snapshot
    text = f"{head},Start\nBrief,2026-04-01\nOffer,2026-05-01\n"
    found = previewed(session, text, kind)
    said = settled(found.reading, kind, before, found.there, "update", Texts())
    assert [(each.line, each.why) for each in said.report.refused] == [
        (2, "it ends on 9 March 2026, before it starts on 1 April 2026")
    ]
    take(session, text, kind, "update")
    topic = {Kind.TASKS: "tasks", Kind.INITIATIVES: "initiatives"}.get(kind, "candidates")
    after = getattr(session.snapshot, topic).in_order
    assert after[-2] == getattr(before, topic).in_order[-1]
    assert after[-1].title == "Offer"


# -- what tasks come after


def follows(session):
    titles = {each.id: each.title for each in session.snapshot.tasks}
    return {each.title: [titles[id_] for id_ in each.after] for each in session.snapshot.tasks}


def test_tasks_find_their_activity_phase_and_what_they_come_after(session):
    text = (
        "Task,Activity,Phase,Predecessors\nBrief,campaign PLANNING,Design,\nOffer,,,1;Brief\n"
        "Go,Not on the list,later,2FS+3 days;Nobody knows\n"
    )
    take(session, text, Kind.TASKS, "skip")
    brief, offer, go = session.snapshot.tasks
    assert (brief.activity, brief.phase, offer.after) == ("plan", "design", (brief.id,))
    assert (go.activity, go.phase, go.after) == (None, None, (offer.id,))


@pytest.mark.parametrize("there", ["skip", "update"])
def test_a_second_table_sets_what_new_tasks_come_after_by_its_own_numbers(session, there):
    take(session, "Task,Start\nBrief,2026-03-02\nOffer,2026-03-03\n", Kind.TASKS, "skip")
    text = "Task,Start,Predecessors\nBrief,,\nPoll,2026-03-04,1\nOffer,,\nGo,2026-03-05,3\nEnd,,4\n"
    take(session, text, Kind.TASKS, there)
    assert follows(session) == {
        "Brief": [],
        "Offer": [],
        "Poll": ["Brief"],
        "Go": ["Offer"],
        "End": ["Go"],
    }


def test_updating_tasks_sets_what_they_come_after_and_never_makes_a_ring(session):
    take(session, "Task,Predecessors\nBrief,\nOffer,Brief\nGo,\n", Kind.TASKS, "skip")
    take(session, "Task,Predecessors\nGo,Offer\nBrief,Offer\nOffer,\n", Kind.TASKS, "update")
    assert follows(session)["Go"] == ["Offer"]
    assert not rings(session.snapshot.tasks.in_order)


def test_a_key_of_the_table_goes_before_the_number_of_a_row(session):
    take(session, "ID,Task,Predecessors\n7,Brief,\n1,Offer,7\n2,Go,1\n", Kind.TASKS, "skip")
    assert follows(session) == {"Brief": [], "Offer": ["Brief"], "Go": ["Offer"]}


def test_the_sheet_speaks_of_its_own_choices_and_the_command_line_of_its_options(session, tmp_path):
    text = "Our plan,,\n\nProject,Start,Owner\nCafé,2026-03-02,Jo\n"
    path = tmp_path / "plan.csv"
    path.write_bytes(text.encode("cp1252"))
    now, kind = session.snapshot, Kind.INITIATIVES
    sent = taking_over.preview_file(
        path, kind, How(), now, Texts(), None, {}, progress=lambda _: None, cancelled=lambda: False
    )
    in_sheet = [each.what for each in taking_over.received(sent, kind, now).reading.report.warnings]
    by_command = [each.what for each in reading.read(path, kind, How(), now, None, Texts()).report.warnings]
    assert not any("--" in what for what in in_sheet)
    assert sum("--" in what for what in by_command) == 2
    for one, other in zip(in_sheet, by_command, strict=True):
        assert one.partition(";")[0] == other.partition(";")[0]


def test_what_a_campaign_can_not_put_to_the_test_is_said(session):
    text = "Campaign,Activities\nSpring,Campaign planning;Nothing\n"
    found = previewed(session, text, Kind.CANDIDATES)
    said = settled(found.reading, Kind.CANDIDATES, session.snapshot, {}, "skip", Texts()).report.warnings
    assert [each.what for each in said] == ["no activity is called “Nothing”, so it isn't put to the test"]
