"""Paper ballots: who may vote has a sheet with a code for each answer, and nothing tells a vote."""

import re
import subprocess

import msgspec
import pytest

from tests.ballot_box import VOTERS, balloted, room, shown, sides, votes
from tests.builders import activity, people
from workshop.actions.paper.paper_ballots import write_paper_ballots
from workshop.domain.facts.choices import Capacity, Paper, Scheme
from workshop.domain.facts.ownership import Reason
from workshop.domain.facts.set_up import Workshop
from workshop.errors import ExportTrouble, FileTrouble, UserFixable

CANARY = "canary-5521"


def write(made, folder, activities=("a1",), **options):
    path = folder / "ballots.pdf"
    write_paper_ballots(made, path, activities=activities, **options)
    return path


def pages(path):
    told = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True, text=True)
    return told.stdout.split("\f")[:-1]


def test_everybody_who_may_vote_has_a_sheet_and_nobody_else(tmp_path):
    made = balloted(participants=room(i4=Capacity.ABSENT, m5=Capacity.OBSERVER, m4=Capacity.FACILITATOR))
    heads = [re.search(r"Paper ballot, (Ada \w\w)", page)[1] for page in pages(write(made, tmp_path))]
    assert heads == [f"Ada {id_.upper()}" for id_ in VOTERS if id_ not in ("i4", "m5", "m4")]


def test_a_sheet_has_every_code_every_activity_and_the_mark_of_its_list(tmp_path):
    made = balloted(activities=tuple(activity(n) for n in range(1, 13)))
    first = pages(write(made, tmp_path, [each.id for each in made.activities]))[0]
    for code, id_ in enumerate(VOTERS, 1):
        assert re.search(rf"\b{code} +Ada {id_.upper()}", first)
    assert re.search(r"0 +Nobody", first) and re.search(r"\? +Can’t say", first)
    assert [int(n) for n in re.findall(r"^ *(\d+) +Activity \d+$", first, re.MULTILINE)] == [*range(1, 13)]
    assert re.search(r"List [A-Z3-9]{4}", first)


def test_every_sheet_says_when_an_answer_would_be_known(tmp_path):
    for sheet in pages(write(balloted(), tmp_path)):
        assert "if all of your side agree, everybody’s answer is known" in " ".join(sheet.split())


@pytest.mark.parametrize("scheme", Scheme)
def test_the_question_is_that_of_the_scheme(tmp_path, scheme):
    made = balloted(workshop=Workshop(title="T", scheme=scheme))
    asked = {"raci": "Who should be accountable for …?", "daci": "Who should approve …?"}
    assert asked.get(scheme, "Who should decide on …?") in pages(write(made, tmp_path))[0]


def test_no_vote_comment_or_reason_changes_one_byte(tmp_path):
    bare = write(balloted(reveals=()), tmp_path).read_bytes()
    cast = tuple(msgspec.structs.replace(each, comment=CANARY) for each in sides("m1 ? -", "i1 i2"))
    full = balloted(*cast, *votes("m1:i2", 2), reveals=shown(), reasons=(Reason(activity="a1", text=CANARY),))
    assert write(full, tmp_path, force=True).read_bytes() == bare


@pytest.mark.parametrize("paper", Paper)
def test_twenty_people_and_thirty_activities_are_all_there_within_the_page(tmp_path, paper):
    long = "Consent, preferences and the rest of a title that takes more than one line"
    made = balloted(
        participants=people(20),
        activities=tuple(activity(n, title=f"{long} T{n:02}") for n in range(1, 31)),
        workshop=Workshop(title="T", paper=paper),
    )
    path = write(made, tmp_path, [each.id for each in made.activities])
    told = subprocess.run(
        ["pdftotext", "-bbox", path, "-"], capture_output=True, check=True, text=True
    ).stdout
    found = pages(path)
    wide = float(re.search(r'<page width="([\d.]+)"', told)[1])
    assert max(map(float, re.findall(r'xMax="([\d.]+)"', told))) <= wide - 40
    assert sum("List " in page for page in found) == len(found)
    for each in range(1, 31):
        assert sum(page.count(f"T{each:02}") for page in found) == 20
    assert all(f"Person {n}" in found[0] for n in range(1, 21))


def test_a_sheet_that_goes_on_over_the_page_says_whose_it_is_and_the_codes_again(tmp_path):
    made = balloted(activities=tuple(activity(n) for n in range(1, 31)))
    second = pages(write(made, tmp_path, [each.id for each in made.activities]))[1]
    assert "Paper ballot, Ada M1" in second
    assert "1 Ada M1 · 2 Ada M2" in re.sub(r"\s+", " ", second)


def test_the_file_is_whole_or_not_there(tmp_path):
    with pytest.raises(ExportTrouble, match="cancelled"):
        write(balloted(), tmp_path, cancelled=lambda: True)
    assert [*tmp_path.iterdir()] == []
    whole = write(balloted(), tmp_path).read_bytes()
    assert whole.startswith(b"%PDF-") and whole.rstrip().endswith(b"%%EOF")
    with pytest.raises(FileTrouble, match="exists"):
        write(balloted(), tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [whole]


def test_progress_comes_to_an_end(tmp_path):
    told = []
    write(balloted(), tmp_path, progress=told.append)
    assert told == sorted(told) and told[-1] == 1.0


def test_a_room_in_which_nobody_votes_is_said(tmp_path):
    nobody = dict.fromkeys(VOTERS, Capacity.OBSERVER)
    with pytest.raises(UserFixable, match="nobody-votes"):
        write(balloted(participants=room(**nobody)), tmp_path)
    with pytest.raises(UserFixable, match="gone"):
        write(balloted(), tmp_path, ["gone"])
