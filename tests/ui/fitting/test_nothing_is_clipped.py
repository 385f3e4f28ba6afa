"""All pages and sheets that the example reaches, in the sizes of screens and of text: no word is cut."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication

from resources import RESOURCES
from tests.ui.fitting.clipped import Finder
from tools.walk import SIZES, STOPS, settled, stopped
from ui.bridge import Bridge
from ui.language import PseudoTranslator, speak
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from workshop.imports.data import example
from workshop.texts import Texts
from workshop.texts.languages.pseudo import TAG

LONG = {
    ("set-up", "Select"),
    ("set-up", "QScrollArea"),
    ("export-history", "QWidget"),
    ("home", "QScrollArea"),
}
"""In words so much longer people, templates and a table are too wide for their place, and scroll."""


def typed(data) -> Iterator[str]:
    """Every text in the example's data."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, str):
        yield data
    elif isinstance(data, list):
        for each in data:
            yield from typed(each)


@pytest.fixture
def shown(qapp, looks, tmp_path):
    """Opens a window on the example in a language, with text of a size."""
    kept = QLocale()

    def show(language, size, theme):
        looks.use(theme, size)
        speak(qapp, Texts(language))
        preferences = Preferences(tmp_path / f"{language}-{size}")
        preferences.keep_settings(hints=False, theme=theme, size=size)
        window = MainWindow(Bridge(Texts(language)), looks, preferences)
        window.show()
        window.files.make(tmp_path / f"{language}-{size}.workshop", example())
        return window

    windows = []
    yield lambda *chosen: windows.append(show(*chosen)) or windows[-1]
    for window in windows:  # first: restyling all that it shows takes long
        window.end()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    looks.use("light", 100)
    QLocale.setDefault(kept)
    for each in qapp.findChildren(PseudoTranslator):
        qapp.removeTranslator(each)


def cut(finder, window, stop, sizes):
    """What is cut at one stop, in windows of these sizes; a sheet is as large as the smallest lets it be."""
    window.resize(*sizes[0])
    with stopped(window, stop) as seen:
        for width, height in sizes if seen is window else sizes[:1]:
            window.resize(width, height)
            settled()
            for each in finder.found(window.frame if seen is window else seen):
                yield stop.name, width, each


WALKS = [("en", 100, "light"), ("en", 200, "dark"), (TAG, 100, "high-contrast"), (TAG, 200, "dark")]
"""A theme changes no width, so that each is worn on one of the walks."""


@pytest.mark.slow
@pytest.mark.parametrize(("language", "size", "theme"), WALKS)
def test_no_word_is_cut_on_any_page_or_sheet(shown, language, size, theme):
    window, is_long = shown(language, size, theme), language == TAG
    sample = json.loads((RESOURCES / "samples" / "example.json").read_bytes())
    finder = Finder(set(typed(sample)), may_scroll=is_long and size > 100)
    sizes = SIZES if size == 100 and not is_long else SIZES[:1]
    found = [each for stop in STOPS for each in cut(finder, window, stop, sizes)]
    window.go_home()
    settled()
    found += [("home", each) for each in finder.found(window.home)]
    known = LONG if is_long else set()
    assert [each for each in found if (each[0], each[-1].split()[0]) not in known] == []
