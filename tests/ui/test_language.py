"""The window in the pseudo-language: whatever shows in plain letters can't be translated."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.bridge import Bridge
from ui.language import PseudoTranslator, speak
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from workshop.domain import flow
from workshop.domain.facts.choices import Template
from workshop.domain.starting.templates import new_workshop
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.languages.pseudo import TAG, pseudo

SAID = ("text", "accessibleName", "accessibleDescription", "toolTip", "placeholderText", "windowTitle")
TYPED = ("Marketing", ".workshop")
"""What the workshop calls its first side until somebody renames it, and its file's name."""
KEYS = r"\b(Ctrl|Alt|Shift|Tab|Enter|Esc|Space|Del|PgUp|PgDn)\b|\d+ Jan 2000"


@pytest.fixture
def abroad(qtbot, qapp, looks, tmp_path):
    """The window in the pseudo-language, on an empty workshop of every step."""
    kept = QLocale()
    speak(qapp, Texts(TAG))
    window = MainWindow(Bridge(Texts(TAG)), looks, Preferences(tmp_path / "preferences"))
    qtbot.addWidget(window, before_close_func=lambda it: it.end())
    window.show()
    empty = new_workshop(Template.NINETY_MINUTES, "0815", phases=tuple("123456"))
    window.files.make(tmp_path / "0815.workshop", empty)
    yield window
    QLocale.setDefault(kept)
    for each in qapp.findChildren(PseudoTranslator):
        qapp.removeTranslator(each)


def plain(window):
    """What a window says in plain letters, outside of the brackets."""
    widgets = [window, *window.findChildren(QWidget)]
    said = [getattr(each, name)() for each in widgets for name in SAID if callable(getattr(each, name, None))]
    for words in [*said, *(act.text() for act in window.findChildren(QAction))]:
        while (shorter := re.sub("‹[^‹›]*›", "", words)) != words:
            words = shorter
        if re.search("[A-Za-z]{3}", re.sub(KEYS, "", words)) and not words.endswith(TYPED):
            yield words


def test_every_sentence_of_every_page_can_be_translated(abroad):
    said = set()
    for step in flow.STEPS:
        abroad.go_to(step.id)
        QApplication.processEvents()
        said |= set(plain(abroad))
    abroad.go_home()

    assert not said | set(plain(abroad))


def test_in_longer_words_no_drawer_loses_what_stands_at_its_edge(abroad, tmp_path):
    abroad.resize(1440, 900)
    abroad.files.make(tmp_path / "Example.workshop", example())
    cut = []
    for step in flow.STEPS:
        abroad.go_to(step.id)
        QApplication.processEvents()
        for area in abroad.findChildren(QScrollArea):
            if area.isVisible() and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
                over = area.widget().minimumSizeHint().width() - area.viewport().width()
                if over > 0:
                    cut.append((step.id, over))
    assert cut == []


def test_english_is_what_is_written_in_the_code(qapp):
    speak(qapp, Texts())

    assert QCoreApplication.translate("MainWindow", "Quit") == "Quit"


def test_the_pseudo_language_is_longer_accented_and_keeps_what_is_no_words():
    said = pseudo("{n} files of <b>{name}</b> && %1 (*.csv);;All")

    assert said.startswith("‹{n} ") and said.endswith("›")
    for kept in ("{name}", "<b>", "</b>", "&&", "%1", "(*.csv)", ";;"):
        assert kept in said
    assert len(pseudo("The charter prints it.")) > 1.4 * len("The charter prints it.")
    assert pseudo("{day} {month} {year}") == "{day} {month} {year}"
