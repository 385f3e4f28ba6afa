"""The next revision's charter ends with what changed since the one before, in the sentences of `diff`."""

from contextlib import closing
from subprocess import run as shell

import pytest

from workshop.actions.notebook import write_note
from workshop.actions.steps import overlap_activities, ownership
from workshop.actions.steps.ownership import Place
from workshop.domain.facts.choices import StepId
from workshop.domain.rules import deciders
from workshop.session import Session

HEAD = "What changed since revision 1"


def text_of(path):
    told = shell(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    return " ".join(told.stdout.decode().split())


@pytest.fixture
def changed(workshop, sign, quick_keys):
    """Signed by both; then another decider, another title and a private note."""
    assert sign("marketing").status == sign("it").status == 0
    with closing(Session.open(workshop)) as session:
        (before,) = deciders(session.snapshot, "a1", None)
        other = next(each.id for each in session.snapshot.participants if each.id != before)
        session.run(ownership.assign_right, places=[Place("a1", before)], role="R")
        session.run(ownership.assign_right, places=[Place("a1", other)], role="A")
        session.run(overlap_activities.edit_activity, activity="a2", title="Data for shops")
        session.run(write_note, text="CANARY", step=StepId.OWNERSHIP)
    return workshop


@pytest.mark.slow
def test_the_next_charter_ends_with_what_changed_and_is_signed_with_it(run, sign, changed, tmp_path):
    draft, words, first, second = (tmp_path / name for name in ("d.pdf", "d.md", "1.pdf", "2.pdf"))
    said = run("diff", f"{changed}@1", changed).out.splitlines()[1:]
    assert len(said) >= 3 and " passes from " in said[0]

    assert run("export", changed, "--to", draft, "--to", words).status == 0
    for text in (text_of(draft), " ".join(words.read_text().split())):
        appendix = text[text.rindex(HEAD) :]
        places = [appendix.find(each) for each in said]
        assert places[0] == min(places) > 0, "all of them, who decides first"
        assert "CANARY" not in text

    assert sign("it").status == 0
    assert run("doctor", changed).status == 0, "it is printed with the same appendix again"
    assert sign("marketing").status == 0
    for path, number in ((first, 1), (second, 2)):
        assert run("export", changed, "--to", path, "--revision", number).status == 0
    assert said[0] in text_of(second) and HEAD not in text_of(first)
    assert run("export", changed, "--to", tmp_path / "2.md", "--revision", 2).status == 0
    assert f"## {HEAD}" in (tmp_path / "2.md").read_text()


@pytest.mark.slow
def test_a_first_revision_has_no_such_part(run, workshop, tmp_path):
    assert run("export", workshop, "--to", tmp_path / "c.md").status == 0
    assert "What changed" not in (tmp_path / "c.md").read_text()
