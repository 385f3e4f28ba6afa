"""The export page: ticks, names, progress, whole files."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.hands import choose, press, read, texts, the
from tests.ui.words import trouble
from ui.charter.full_screen import FullScreen
from ui.controls import progress
from ui.controls.select import Select
from ui.shell.files.leaving import Work
from workshop.actions.charters import signing
from workshop.actions.charters.signing import Signer
from workshop.actions.steps import ownership
from workshop.actions.steps.overlap_activities import edit_activity
from workshop.domain.facts.choices import Side, StepId
from workshop.exports.signing import keys

NAMES = ["2026-02-05 Hollis & Vane – charter.md", "2026-02-05 Hollis & Vane – workbook.xlsx"]


@pytest.fixture
def page(on_example, qtbot):
    on_example.go_to(StepId.EXPORT)
    return on_example.page(StepId.EXPORT)


@pytest.fixture
def offered(monkeypatch, tmp_path):
    """Take whatever name the system's save dialog offers, in a folder of the test's own."""
    names = []

    def answer(_parent, _title, start, *_):
        names.append(start.rsplit("/", 1)[-1])
        return str(tmp_path / "out" / names[-1]), ""

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    return names


@pytest.fixture
def opened(monkeypatch):
    """What the system was asked to open."""
    asked = []
    monkeypatch.setattr(progress, "_show", asked.append)
    return asked


def tick(page, *suffixes):
    for suffix, each in page.choices.ticks.items():
        each.setChecked(suffix in suffixes)


def test_what_stops_the_signature_is_told_anew_whatever_was_mended(page, on_example):
    bridge, before = on_example.bridge, read(page)
    reason = next(each for each in bridge.snapshot.reasons if each.phase is None and not each.participant)
    on_example.go_to(StepId.OWNERSHIP)
    bridge.run(ownership.write_reason, activity=reason.activity, text="")
    on_example.go_to(StepId.EXPORT)
    stopped = read(page)
    on_example.go_to(StepId.OWNERSHIP)
    bridge.run(ownership.write_reason, activity=reason.activity, text=reason.text)
    on_example.go_to(StepId.EXPORT)

    assert stopped != before and read(page) == before


def there(folder):
    return sorted(path.name for path in folder.iterdir())


def saved(page):
    return page.progress.done.isVisible()


def test_one_document_is_offered_a_name_that_sorts(page, qtbot, offered, tmp_path):
    tick(page, ".xlsx")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: saved(page), timeout=20_000)

    assert offered == [NAMES[1]]
    assert there(tmp_path / "out") == [NAMES[1]]
    assert (tmp_path / "out" / NAMES[1]).read_bytes()[:2] == b"PK"


def test_several_documents_go_into_a_folder_together_and_replace_nothing(page, qtbot, offered, tmp_path):
    (tmp_path / "out" / NAMES[0]).write_text("mine")
    tick(page, ".md", ".xlsx")

    assert "2" in page.save.words()
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: saved(page), timeout=20_000)

    assert there(tmp_path / "out") == sorted([*NAMES, NAMES[0].replace(".md", " 2.md")])
    assert (tmp_path / "out" / NAMES[0]).read_text() == "mine"


def test_shared_data_and_the_private_copy_are_told_apart(page, qtbot, offered, tmp_path):
    tick(page, ".json")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: saved(page), timeout=20_000)
    qtbot.mouseClick(page.data, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: saved(page) and len(there(tmp_path / "out")) == 2, timeout=20_000)

    shared, private = (json.loads((tmp_path / "out" / name).read_text("utf-8")) for name in offered)
    assert [name[-17:] for name in offered] == [" shared data.json"[-17:], "private data.json"]
    assert (shared["notes"], shared["ballots"]) == ([], [])
    assert private["notes"] and private["ballots"]


def test_what_was_saved_opens_when_that_was_wished(page, qtbot, offered, opened, tmp_path):
    tick(page, ".ics")
    page.opens.setChecked(True)
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    qtbot.mouseClick(page.progress.folder, Qt.MouseButton.LeftButton)

    assert opened == [tmp_path / "out" / offered[0], tmp_path / "out"]


def test_it_says_what_was_saved_and_where(page, qtbot, offered, tmp_path):
    page.write([tmp_path / "out" / "charter.md"])
    qtbot.waitUntil(lambda: saved(page), timeout=20_000)
    assert "charter.md" in page.progress.done.text()
    page.write([tmp_path / "out" / name for name in ("a.md", "b.json")])
    qtbot.waitUntil(lambda: saved(page) and page.progress.open.isHidden(), timeout=20_000)
    assert "2" in page.progress.done.text() and "out" in page.progress.done.text()


def test_it_names_what_the_charter_shows_by_its_code(page, qtbot, offered, on_example, tmp_path):
    first = on_example.bridge.snapshot.shortlist[0].id
    on_example.bridge.run(edit_activity, activity=first, title="𠮷野家")
    page.write([tmp_path / "out" / "charter.pdf"])
    qtbot.waitUntil(lambda: saved(page), timeout=30_000)

    assert "𠮷 (U+20BB7)" in page.progress.done.text()


@pytest.mark.slow
@pytest.mark.parametrize("answer", [Work.STAY, Work.STOP, Work.FINISH], ids=lambda each: each.name)
def test_closing_while_a_document_is_written_asks_first(page, qtbot, on_example, answering, tmp_path, answer):
    targets = [tmp_path / "out" / name for name in ("a.pdf", "b.pptx")]
    targets[0].parent.mkdir()
    page.write(targets)
    asked = answering(answer)
    on_example.close()
    assert len(asked) == 1
    assert on_example.bridge.is_open is (answer is Work.STAY)
    assert there(targets[0].parent) == (["a.pdf", "b.pptx"] if answer is Work.FINISH else [])


def test_an_export_that_the_end_of_the_process_stops_leaves_nothing(page, qtbot, on_example, tmp_path):
    targets = [tmp_path / "out" / name for name in ("a.pdf", "b.pptx")]
    targets[0].parent.mkdir()
    page.write(targets)
    with qtbot.waitSignal(page.work().progress, timeout=20_000):
        pass
    on_example.end()
    assert there(targets[0].parent) == [] and not on_example.bridge.is_open


def test_a_stopped_export_leaves_nothing(page, qtbot, offered, tmp_path):
    tick(page, *page.choices.ticks)
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    assert not page.save.isEnabled()
    qtbot.mouseClick(page.progress.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)

    assert there(tmp_path / "out") == []
    assert not page.progress.bar.isVisible() and not saved(page)


def test_without_a_tick_there_is_nothing_to_save(page):
    tick(page)

    assert not page.save.isEnabled()


def test_every_document_is_a_control_that_says_what_it_holds(page):
    for each in page.choices.ticks.values():
        assert each.accessibleName() and each.accessibleDescription()


def test_trouble_is_one_sentence_and_the_page_is_ready_again(page, qtbot, on_example, tmp_path):
    with qtbot.waitSignal(on_example.bridge.troubled, timeout=20_000) as told:
        page.write([tmp_path / "none" / "x.md"])

    assert told.args == [trouble("missing-folder", path=str(tmp_path / "none" / "x.md"))]
    assert page.save.isEnabled()


@pytest.fixture
def quick_keys(monkeypatch):
    monkeypatch.setattr(keys, "BITS", 2048)


def test_a_signed_charter_is_saved_as_it_was_signed(page, qtbot, offered, on_example, tmp_path, quick_keys):
    session = on_example.bridge.session
    signer, at = Signer(side=Side.MARKETING, name="Ines Okafor"), datetime(2026, 2, 5, 16, 42, tzinfo=UTC)
    signed = signing.sign(session.snapshot, None, signer, at=at)
    session.run(signing.keep_signature, signed=signed)
    tick(page, ".pdf")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: saved(page), timeout=20_000)

    assert (tmp_path / "out" / offered[0]).read_bytes() == session.frozen(1).pdf
    assert not page.signed.isVisible(), "one side alone is no signed charter"
    other = Signer(side=Side.IT, name="Marcus Lindqvist")
    signed = signing.sign(session.snapshot, session.frozen(1), other, at=at)
    on_example.bridge.run(signing.keep_signature, signed=signed)
    sealed, (first, *_) = session.frozen(1).pdf, session.snapshot.activities.in_order
    on_example.bridge.sealing.may_open = lambda number: True
    on_example.bridge.run(edit_activity, activity=first.id, title="Another title")
    press(page, "Save revision 1 as it was signed")
    name = "2026-02-05 Hollis & Vane – charter, revision 1.pdf"
    qtbot.waitUntil(lambda: (tmp_path / "out" / name).exists(), timeout=20_000)
    assert (tmp_path / "out" / name).read_bytes() == sealed, "whatever was changed since"

    assert_it_is_in_reach(page, qtbot)
    on_example.go_to(StepId.REVIEW)
    assert_it_is_in_reach(on_example.page(StepId.REVIEW).drawer()[1], qtbot)


def assert_it_is_in_reach(place, qtbot):
    """Revision 1 is shown over the whole screen, and what is found of it is said in its place."""
    press(place, "Verify revision 1")
    qtbot.waitUntil(lambda: any("Intact: byte for byte" in each for each in read(place)), timeout=30_000)
    assert texts(read(place), "Marketing: Ines Okafor") and texts(read(place), "IT: Marcus Lindqvist")
    press(place, "Show revision 1 as it was signed")
    (over,) = [each for each in place.findChildren(FullScreen) if each.isVisible()]
    qtbot.waitUntil(lambda: over.view.pages > 9, timeout=30_000)
    QTest.keyClick(over, Qt.Key.Key_Escape)


def test_a_card_of_one_person_and_everybody_s_dates_are_saved(page, offered, qtbot, tmp_path, type_in):
    choose(page, "For whom", "Aiko Tanabe")
    press(page, "Save the cards")
    qtbot.waitUntil(lambda: len(page.progress.written) == 1, timeout=30_000)
    assert offered == ["2026-02-05 Hollis & Vane – Aiko Tanabe, card.pdf"]
    assert (tmp_path / "out" / offered[0]).read_bytes().startswith(b"%PDF")

    choose(page, "For whom", "Everybody")
    page.take_focus()
    type_in("d")
    qtbot.waitUntil(lambda: len(page.progress.written) == 9, timeout=30_000)
    named = sorted(path.name for path in (tmp_path / "out").glob("*.ics"))
    assert len(named) == 9 and "2026-02-05 Hollis & Vane – Ines Okafor, dates.ics" in named


def test_who_is_chosen_by_letters_and_the_keys_of_the_page_go_on_working(page, offered, qtbot, type_in):
    who = the(page, "For whom", Select)
    who.setFocus()
    type_in("ai")
    assert who.currentText() == "Aiko Tanabe" and who.hasFocus()
    type_in("d")
    assert offered[0].endswith("Aiko Tanabe, dates.ics") and who.currentText() == "Aiko Tanabe"
    qtbot.waitUntil(lambda: len(page.progress.written) == 1, timeout=30_000)
