"""The guide at the right page, its scripts, which keep time, and the first hints."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from resources import RESOURCES
from tests.ui.hands import press, read
from tests.ui.seen import settled
from ui.guide.pages import guide_pages
from workshop.domain import flow
from workshop.domain.facts.choices import StepId, Template
from workshop.domain.starting.agendas import agenda
from workshop.texts import Texts
from workshop.texts.names import box_name

PLANNED = [Template.NINETY_MINUTES, Template.HALF_DAY, Template.TWO_DAYS]
CTRL = Qt.KeyboardModifier.ControlModifier


def scripts():
    return dict(zip(PLANNED, [page for page in guide_pages("en") if page.is_script], strict=True))


@pytest.mark.parametrize("template", PLANNED)
def test_a_script_keeps_the_times_of_its_template(template):
    texts, wanted, at, day = Texts(), [], 0, 1
    for box in agenda(template):
        if not box.included or not box.minutes:
            continue
        at, day = (0, box.day) if box.day != day else (at, day)
        wanted.append((f"{at // 60}:{at % 60:02}", box_name(texts, box).split(",")[0], box.minutes))
        at += box.minutes
    heads = re.findall(r"^## (\d+:\d\d) (.+) \((\d+)\)$", f"{scripts()[template].text}", re.MULTILINE)
    found = [(start, name, int(minutes)) for start, name, minutes in heads]
    assert [(start, minutes) for start, _, minutes in found] == [
        (start, minutes) for start, _, minutes in wanted
    ]
    assert all(
        name[:4].casefold() == called[:4].casefold()
        for (_, name, _), (_, called, _) in zip(found, wanted, strict=True)
    )


def test_every_step_has_a_chapter_and_every_link_leads_to_one():
    pages = guide_pages("en")
    assert {page.step for page in pages if page.step} == {
        step.id.value for step in (*flow.STEPS, *flow.AFTER)
    }
    links = {name for page in pages for name in re.findall(r"\]\(#([^)]+)\)", page.text)}
    assert links and links <= {page.anchor for page in pages}
    assert not any("](" in re.sub(r"\]\(#", "", page.text) for page in pages)


def test_a_language_that_nobody_has_translated_into_reads_english():
    assert guide_pages("sw") == guide_pages("en")


def test_f1_opens_the_guide_at_the_step_in_hand_and_a_search_goes_from_place_to_place(on_example):
    on_example.go_to(StepId.TEST_CASE)
    QTest.keyClick(on_example, Qt.Key.Key_F1)
    guide = on_example.guide.guide
    assert guide.isVisible() and guide.list.currentItem().text() == "Test case"
    assert guide.text.toPlainText().startswith("Test case")

    QTest.keyClick(guide, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(guide.search, "when somebody will not sign")
    settled()
    titles = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert len([title for title in titles if title.startswith("Script: ")]) == 3 and "Export" not in titles
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.text.textCursor().selectedText().casefold() == "when"
    QTest.keyClicks(guide.search, " zzz")
    assert "No page says that." in read(guide)
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_guide_takes_no_markup_but_its_own():
    document = QTextDocument()
    document.setMarkdown("<img src='x'> **b**", QTextDocument.MarkdownFeature.MarkdownNoHTML)
    assert "<img" in document.toPlainText()


def test_a_hint_goes_for_good_and_the_settings_call_all_of_them_back(on_example):
    habits, hint = on_example.settings.habits, on_example.frame.hint
    on_example.go_to(StepId.OWNERSHIP)
    assert not hint.isVisible()
    habits.choose(hints=True)
    assert hint.isVisible() and "ballot" in hint.words.text()
    press(hint, "Got it")
    on_example.go_to(StepId.REVIEW)
    assert hint.isVisible()
    on_example.go_to(StepId.OWNERSHIP)
    assert not hint.isVisible()
    QApplication.processEvents()

    habits.choose(hints=False)
    habits.choose(hints=True)

    assert hint.isVisible() and on_example.preferences.hinted == ()


def named_keys(words):
    """The keys that a text names: F5, Ctrl+K, or a letter by itself in bold or brackets."""
    combined = r"(?:(?:Ctrl|Alt|Shift)\+)+(?:F\d+|[A-Z0-9,+−]|Enter)\b|(?<![\w+])F\d+\b"
    letters = re.findall(r"\*\*([A-Z])\*\*|\(([A-Z])\)", words)
    return {*re.findall(combined, words), *(one or other for one, other in letters)}


def test_every_key_that_the_guide_names_does_something_there(on_example):
    def bound(acts):
        return {key.replace("Return", "Enter") for act in acts for key in act.keys}

    text = (RESOURCES / "guide" / "en" / "guide.md").read_text("utf-8")
    everywhere, missing = bound(on_example.acts) | {"Ctrl+Enter"}, {}  # which ends a text, and takes a table
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        step = re.search(r"<!-- step: ([a-z-]+) -->", section)
        if step:
            on_example.go_to(StepId(step[1]))
        here = bound(on_example.page(StepId(step[1])).acts) if step else set()
        missing[section.splitlines()[0]] = named_keys(section) - everywhere - here
    assert {title: keys for title, keys in missing.items() if keys} == {}
