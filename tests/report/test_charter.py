from datetime import date

from tests.builders import activity, build, candidate, people, person, right
from workshop.domain.facts.choices import Capacity, Side, StepId
from workshop.domain.facts.ownership import Acceptance, Escalation
from workshop.domain.facts.set_up import TimeBox, Workshop
from workshop.imports.data import example
from workshop.report.charter.blocks import Groups, Matrix, SignOff, TestCaseBlock


def test_steps_that_were_left_out_are_not_printed(make):
    agenda = tuple(TimeBox(step=step, included=step is StepId.OWNERSHIP) for step in StepId)
    made = make(activities=2, candidates=2, owned=True, agenda=agenda)

    assert list(made.parts) == ["rights", "sign-off"]


def test_a_charter_that_nobody_signed_says_that_it_is_a_draft(make):
    made = make()

    assert made.revision == "Joint charter · Revision 1 · draft"
    assert made.state == "Revision 1 · draft"


def test_the_cover_counts_who_is_accountable_on_each_side(make):
    cover = make(example()).cover

    assert (cover.marketing.number, cover.it.number, cover.shared) == (7, 5, 12)
    assert cover.marketing.words == ("of the 12, accountable", "5 people")


def test_without_ownership_the_cover_counts_people(make):
    agenda = tuple(TimeBox(step=step, included=step is not StepId.OWNERSHIP) for step in StepId)

    cover = make(participants=5, agenda=agenda).cover

    assert (cover.marketing.number, cover.marketing.words) == (3, ("people",))


def test_the_cover_names_place_signers_and_review(make):
    facts = dict(make(example()).cover.facts)

    assert facts["Worked out at"] == ("Lakeside House, Zürich", "4–5 February 2026")
    assert facts["To be signed by"][0] == "Ines Okafor, Chief Marketing Officer"
    assert facts["Valid until the review on"] == ("3 September 2026",)


def test_the_cover_leaves_out_what_is_not_known(make):
    assert make(participants=0).cover.facts == ()


def test_everybody_is_listed_under_their_side(make):
    crowd = (
        person(1, Side.IT, Capacity.ABSENT),
        person(2, Side.OTHER),
        person(3, Side.MARKETING, Capacity.SPONSOR),
    )

    groups = make(participants=crowd).front["people"].body.groups

    assert [group.caption for group in groups] == ["Marketing", "IT", "Others"]
    assert groups[1].entries[0].detail == "Job 1\nAbsent"


def test_activities_off_the_shortlist_are_listed_without_a_number(make):
    activities = (activity(1, category="Data"), activity(2, category="Data", shortlisted=False))

    (group,) = make(activities=activities).find(Groups).body.groups

    assert [(entry.title, entry.number) for entry in group.entries] == [
        ("Activity 1", "1"),
        ("Activity 2", ""),
    ]


def test_an_escalation_stays_open_with_whom_when_and_why(make):
    escalation = Escalation(activity="a1", text="Who pays?", to="both sponsors", due=date(2026, 2, 27))

    point = make(escalations=(escalation,)).find(SignOff).body.open_points[0]

    assert (point.what, point.state) == ("Activity 1", "Escalated to both sponsors")
    assert (point.when, point.quote) == ("27 February 2026", "Who pays?")


def test_an_accepted_finding_is_printed_with_its_reason(make):
    accepted = Acceptance(rule="no-reason", activity="a1", reason="Known.")

    made = make(activities=1, rights=(right(1, 1), right(1, 2, "R")), accepted=(accepted,))

    assert ("1 · Activity 1: Accountable without a why", "Accepted", "“Known.”") in [
        (point.what, point.state, point.quote) for point in made.find(SignOff).body.open_points
    ]
    assert made.find(Matrix).body.notes[0][1] == "“Known.”"


def test_what_blocks_the_signature_is_printed_as_open(make):
    points = make(activities=1).find(SignOff).body.open_points

    assert ("1 · Activity 1: Nobody is accountable", "Still open") in [(p.what, p.state) for p in points]


def test_both_sides_have_a_line_to_sign_even_without_a_sponsor(make):
    signers = make(participants=people(1)).find(SignOff).body.signers

    assert [(signer.side, signer.name) for signer in signers] == [
        (Side.MARKETING, "Person 1"),
        (Side.IT, ""),
    ]


def test_braces_that_somebody_typed_stay_braces(make):
    workshop = Workshop(title="{title}", company="{n}")

    made = make(workshop=workshop, activities=(activity(1, title="{marketing} {0}"),))

    assert made.company == "{n}"
    assert made.find(Groups).body.groups[0].entries[0].title == "{marketing} {0}"


def test_a_picked_campaign_without_scores_is_printed_without_charts(make):
    document = build(candidates=(candidate(1),))

    case = make(document).find(TestCaseBlock).body

    assert case.lead == "No campaign has been picked yet."
    assert case.ranked == ()
