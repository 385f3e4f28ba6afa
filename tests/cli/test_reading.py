import json

import msgspec
import pytest

from workshop.domain.document import new_document
from workshop.domain.facts.choices import ObjectiveKind, Side
from workshop.domain.facts.objectives import Objective
from workshop.domain.facts.overlap_activities import Activity
from workshop.domain.facts.ownership import Acceptance, Right
from workshop.domain.facts.set_up import Participant, Workshop
from workshop.imports.data import example
from workshop.store.file import Store


@pytest.fixture
def made(tmp_path):
    """Make a workshop file of a document."""

    def make(document):
        path = tmp_path / "w.workshop"
        Store.create(path, document).close()
        return path

    return make


def unowned(**lists):
    """One shortlisted activity that somebody does and nobody answers for."""
    people = (Participant(id="p", name="Ann Lee", side=Side.IT), Participant(id="q", side=Side.MARKETING))
    rights = tuple(Right(activity="a", participant=person.id, role="R") for person in people)
    activity = Activity(id="a", title="Reporting", shortlisted=True)
    return new_document(
        Workshop(title="T"), participants=people, activities=(activity,), rights=rights, **lists
    )


def test_check_prints_one_json_document_and_says_with_its_status_that_a_finding_stops(run, made):
    ran = run("check", made(unowned()), "--json")

    (finding,) = json.loads(ran.out)["findings"]
    assert (ran.status, ran.err) == (1, "")
    assert finding["message"].startswith("1 · Reporting: Nobody is accountable.")
    del finding["message"]
    assert finding == {
        "rule": "no-accountable",
        "severity": "blocking",
        "activity": "a",
        "phase": None,
        "participants": [],
        "accepted": None,
    }


def test_an_accepted_finding_is_listed_and_stops_nothing(run, made):
    accepted = (Acceptance(rule="no-accountable", activity="a", reason="Until May"),)

    ran = run("check", made(unowned(accepted=accepted)), "--json")

    assert ran.status == 0
    assert json.loads(ran.out)["findings"][0]["accepted"] == "Until May"


def test_a_finding_of_another_step_names_what_it_is_about(run, made):
    aim = Objective(id="i1", kind=ObjectiveKind.IT, text="Always up")
    ran = run("check", made(new_document(Workshop(title="T"), objectives=(aim,))), "--json")

    (finding,) = json.loads(ran.out)["findings"]
    assert (ran.status, finding["rule"], finding["objective"]) == (0, "aim-unserved", "i1")
    assert finding["message"].startswith("IT aim 1 · Always up: No objective serves it.")
    assert finding["activity"] is None and "initiative" not in finding


def test_check_reads_as_sentences_without_json(run, made):
    ran = run("check", made(unowned()))

    assert ran.out == (
        "Blocking: 1 · Reporting: Nobody is accountable. Choose one person who answers for it.\n"
    )


def test_check_says_when_all_is_well(run, made):
    ran = run("check", made(new_document(Workshop(title="T"))))

    assert (ran.status, ran.out) == (0, "Nothing found: the decision rights hold.\n")


def test_info_counts_people_and_what_each_step_holds(run, made):
    facts = json.loads(run("info", made(example()), "--json").out)

    assert (facts["title"], facts["revision"], facts["format_version"]) == ("Who decides what", 1, 1)
    assert facts["people"] == {"total": 9, "marketing": 5, "it": 4, "both": 0, "other": 0}
    assert facts["steps"]["overlap-activities"] == {"activities": 18, "dots": 28, "shortlisted": 12}
    assert facts["signatures"] == []


def test_info_leaves_the_file_as_it_was(run, made):
    path = made(example())
    before = path.read_bytes()

    assert run("info", path).out.splitlines()[:3] == [
        "Who decides what",
        "Hollis & Vane · Lakeside House, Zürich · 4–5 February 2026",
        "9 participants: 5 Marketing, 4 IT",
    ]
    assert path.read_bytes() == before


def test_schema_prints_the_json_schema(run):
    assert json.loads(run("schema").out)["title"] == "Joint Charter data, version 1"


def test_rank_prints_what_the_interface_lists_by_id(run, made):
    ran = run("rank", made(example()), "--json")

    ranking = json.loads(ran.out)
    assert (ran.status, ran.err) == (0, "")
    standing = {"candidate", "score", "rank", "wins_share", "believed_share", "dominated_by"}
    assert ranking["ranking"][0].keys() == standing
    assert ranking["stable"][0].keys() == {"criterion", "weight", "low", "high"}
    assert ranking["smallest_flip"].keys() == {"criterion", "from", "to", "winner"}
    assert ranking["smallest_transfer"].keys() == {"from_criterion", "to_criterion", "points", "winner"}
    assert ranking["by_side"] == {"marketing": "spring-circle", "it": "spring-circle"}
    assert ranking["by_side_ties"] == {"marketing": [], "it": []}
    assert (ranking["weighed"], ranking["scored"], ranking["voters"]) == (9, 9, 9)
    assert (ranking["comparable"], ranking["own_winners"]) == (True, {"spring-circle": 9})
    assert (ranking["pick"], ranking["clear"], ranking["missing"]) == ("spring-circle", True, [])
    assert ranking["lead"] == pytest.approx((4.1744 - 3.7978) / 4, abs=1e-4)


def test_the_example_ranks_as_its_charter_says(run, made):
    ranking = json.loads(run("rank", made(example()), "--json").out)

    assert [f"{standing['score']:.2f}" for standing in ranking["ranking"]] == ["4.17", "3.80", "3.70", "3.45"]
    assert [f"{100 * each['wins_share']:.0f}" for each in ranking["ranking"]] == ["56", "40", "4", "0"]
    assert [round(stable["weight"], 6) for stable in ranking["stable"]] == [0.3, 0.28, 0.18, 0.14, 0.1]
    assert ranking["ranking"][3]["dominated_by"] == ["garden-week"]


def test_rank_reads_as_sentences_without_json(run, made):
    lines = run("rank", made(example())).out.splitlines()

    assert lines[0].startswith("1. Spring Circle loyalty relaunch: 4.17, first in 5")
    assert lines[4].startswith("Spring Circle loyalty relaunch leads clearly with 4.17 of 5: its lead")
    assert lines[5] == (
        "Garden week in the app draws level once 23 points move from “Needs both sides” to “Cost”."
    )


def test_rank_of_a_workshop_without_campaigns_is_empty_but_whole(run, made):
    ran = run("rank", made(new_document(Workshop(title="T"))), "--json")

    ranking = json.loads(ran.out)
    assert ran.status == 0
    assert (ranking["ranking"], ranking["margin"], ranking["smallest_flip"]) == ([], None, None)


def test_rank_before_the_reveals_is_empty_and_says_so(run, made):
    doc = example()
    hidden = msgspec.structs.replace(doc, reveals=tuple(r for r in doc.reveals if r.kind == "ballot"))
    path = made(hidden)

    ran = run("rank", path)
    assert (ran.status, ran.out.splitlines()[0][:17]) == (0, "Not revealed yet.")
    ranking = json.loads(run("rank", path, "--json").out)
    assert (ranking["ranking"], ranking["stable"]) == ([], [])
    assert ranking["revealed"] == {"weights": False, "scores": False}


def test_rank_says_what_was_revealed(run, made):
    doc = example()
    scores_alone = tuple(each for each in doc.reveals if each.kind != "weights")
    path = made(msgspec.structs.replace(doc, reveals=scores_alone))

    ranking = json.loads(run("rank", path, "--json").out)
    assert (ranking["ranking"], ranking["revealed"]) == ([], {"weights": False, "scores": True})


def test_a_charter_ranks_as_the_file_that_it_came_from(run, made, tmp_path):
    path = made(example())
    assert run("export", path, "--to", tmp_path / "c.pdf").status == 0
    assert run("extract", tmp_path / "c.pdf", tmp_path / "back.workshop").status == 0

    assert run("rank", tmp_path / "back.workshop", "--json").out == run("rank", path, "--json").out
