import errno
import json
import os

import pikepdf
import pikepdf.pdfa
import pytest

from tests.builders import activity, build, json_bytes
from workshop.domain.shareable import shareable
from workshop.domain.snapshot import Snapshot
from workshop.imports.data import example
from workshop.store.file import Store

SAVE = pikepdf.pdfa.save


@pytest.fixture
def workshop(tmp_path):
    path = tmp_path / "e.workshop"
    Store.create(path, example()).close()
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_data_holds_everything_and_says_so_on_standard_error(run, workshop, tmp_path):
    ran = run("export", workshop, "--to", tmp_path / "y.json")

    assert (ran.status, ran.out, ran.err) == (0, "", f"{tmp_path / 'y.json'} is written.\n")
    assert (tmp_path / "y.json").read_bytes() == json_bytes(example())


def test_shareable_data_leaves_out_what_is_private(run, workshop, tmp_path):
    run("export", workshop, "--to", tmp_path / "y.json", "--shareable")

    assert (tmp_path / "y.json").read_bytes() == json_bytes(shareable(Snapshot.of(example())))


def test_an_existing_file_is_replaced_only_by_force(run, workshop, tmp_path):
    target = tmp_path / "y.json"
    target.write_text("mine")

    assert run("export", workshop, "--to", target).status == 2
    assert target.read_text() == "mine"
    assert run("export", workshop, "--to", target, "--force").status == 0
    assert json.loads(target.read_bytes())["version"] == 1


@pytest.mark.parametrize("name", ["x.docx", "x", "x.workshop"])
def test_a_suffix_that_is_not_written_stops_all_before_anything_is(run, workshop, tmp_path, name):
    ran = run("export", workshop, "--to", tmp_path / "y.json", "--to", tmp_path / name)

    assert (ran.status, ran.out) == (2, "")
    assert "can't be written: this version writes" in ran.err
    assert names(tmp_path) == ["e.workshop"]


def test_one_name_twice_and_the_workshop_itself_are_refused(run, workshop, tmp_path):
    same = tmp_path / "w.json"
    os.link(workshop, same)

    assert run("export", workshop, "--to", tmp_path / "y.json", "--to", tmp_path / "y.json").status == 2
    assert run("export", same, "--to", same, "--force").status == 2
    assert names(tmp_path) == ["e.workshop", "w.json"]


@pytest.mark.parametrize("number", [0, -1, 2**63, 10**30])
def test_a_revision_that_can_not_be_is_one_sentence(run, workshop, tmp_path, number):
    ran = run("export", workshop, "--to", tmp_path / "y.json", "--revision", number)

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "--revision" in ran.err


def test_a_revision_that_was_never_signed_is_one_sentence(run, workshop, tmp_path):
    ran = run("export", workshop, "--to", tmp_path / "y.json", "--revision", 4)

    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "has no signed revision 4" in ran.err
    assert names(tmp_path) == ["e.workshop"]


def test_a_folder_that_is_not_there_is_named(run, workshop, tmp_path):
    ran = run("export", workshop, "--to", tmp_path / "none" / "y.json")

    assert ran.status == 2
    assert "its folder does not exist" in ran.err


def test_a_full_disk_leaves_nothing_half_written(run, workshop, tmp_path, monkeypatch):
    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("workshop.exports.files.os.fsync", full)

    ran = run("export", workshop, "--to", tmp_path / "y.json")

    assert ran.status == 2
    assert "the disk is full" in ran.err
    assert names(tmp_path) == ["e.workshop"]


def test_charter_and_data_are_written_in_one_go(run, workshop, tmp_path):
    ran = run("export", workshop, "--to", tmp_path / "c.pdf", "--to", tmp_path / "y.json")

    assert (ran.status, ran.out) == (0, "")
    assert (tmp_path / "c.pdf").read_bytes()[:5] == b"%PDF-"
    assert names(tmp_path) == ["c.pdf", "e.workshop", "y.json"]


@pytest.mark.parametrize(("paper", "width"), [(None, 595), ("letter", 612)])
def test_the_charter_is_printed_on_the_paper_asked_for(run, workshop, tmp_path, paper, width):
    run("export", workshop, "--to", tmp_path / "c.pdf", *(["--paper", paper] if paper else []))

    with pikepdf.open(tmp_path / "c.pdf") as pdf:
        assert {int(page.mediabox[2]) for page in pdf.pages} == {width}


def test_when_one_of_several_cannot_be_written_none_is(run, workshop, tmp_path):
    ran = run("export", workshop, "--to", tmp_path / "y.json", "--to", tmp_path / "none" / "x.xlsx")

    assert ran.status == 2
    assert "its folder does not exist" in ran.err
    assert names(tmp_path) == ["e.workshop"]


def test_a_charter_that_could_not_be_archival_says_so(run, workshop, tmp_path, monkeypatch):
    """Nothing that can be typed makes a page that is no PDF/A, so a script is put in before the check."""
    archival, plain = tmp_path / "a.pdf", tmp_path / "b.pdf"

    assert run("export", workshop, "--to", archival).err == f"{archival} is written.\n"
    monkeypatch.setattr("pikepdf.pdfa.save", _scripted)
    said = run("export", workshop, "--to", plain).err

    assert said.splitlines() == [
        f"{plain} is written.",
        "The charter is plain PDF 1.7: it could not be made PDF/A-3.",
    ]
    with pikepdf.open(archival) as one, pikepdf.open(plain) as other:
        assert one.attachments["workshop.json"].get_file().read_bytes() == (
            other.attachments["workshop.json"].get_file().read_bytes()
        )


def _scripted(pdf, *arguments, **named):
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1")
    return SAVE(pdf, *arguments, **named)


@pytest.mark.parametrize("whom", ["Ines Okafor", "okafor", "everybody"])
def test_cards_are_written_for_one_or_for_everybody(run, workshop, tmp_path, whom):
    ran = run("export", workshop, "--to", tmp_path / "c.pdf", "--for", whom)
    with pikepdf.open(tmp_path / "c.pdf") as made:
        assert (ran.status, len(made.pages)) == (0, 9 if whom == "everybody" else 1)


@pytest.mark.parametrize(
    ("name", "whom"), [("c.pdf", "nobody"), ("c.ics", "everybody"), ("c.pptx", "okafor")]
)
def test_what_there_is_for_nobody_is_one_sentence_and_no_file(run, workshop, tmp_path, name, whom):
    ran = run("export", workshop, "--to", tmp_path / name, "--for", whom)
    assert ran.status == 2 and ran.err.count("\n") == 1 and not (tmp_path / name).exists()


def test_characters_that_no_font_has_are_named(run, tmp_path):
    path = tmp_path / "rare.workshop"
    Store.create(path, build(activities=(activity(1, title="𠮷野家 𝒜"),))).close()

    ran = run("export", path, "--to", tmp_path / "x.pdf", "--to", tmp_path / "x.md")

    assert ran.status == 0
    assert "No font here has 𝒜 (U+1D49C) and 𠮷 (U+20BB7)" in ran.err
