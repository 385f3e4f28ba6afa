"""Draw the window as the example fills it: home and every step, into docs/screens.

python -m tools.screenshots [--size 1440x900] [--theme light] [--language en] [--out docs/screens]
QT_SCALE_FACTOR=2 draws what a dense screen shows.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from resources import RESOURCES
from tools.stages import ALONE, STAGES
from tools.walk import SIZES, STOPS, stopped
from ui.bridge import Bridge
from ui.jobs import Job
from ui.language import speak
from ui.preferences import Preferences
from ui.shell.window import MainWindow
from ui.theme.looks import THEMES, Looks
from workshop.domain import flow
from workshop.domain.facts.choices import StepId
from workshop.imports.data import read_bytes
from workshop.texts import Texts
from workshop.texts.languages.pseudo import TAG

Stages = Sequence[tuple[str, Callable[[MainWindow], QWidget | None]]]
SETTLE = 700  # milliseconds, in which a page rests before it prints


def main() -> int:
    """Write one PNG for the home screen and one a step."""
    parser = argparse.ArgumentParser(description="Draw the window's pages.")
    parser.add_argument("--size", default="1440x900")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--text", type=int, default=100, help="size of the text in percent, 80 to 200")
    parser.add_argument("--language", default="en", help="en-XA: English with accents, longer, in brackets")
    parser.add_argument("--out", type=Path, default=Path("docs/screens"))
    parser.add_argument("--step", action="append", type=StepId, help="only this step; may be repeated")
    parser.add_argument("--stages", action="store_true", help="only the states that the design shows")
    parser.add_argument("--every", action="store_true", help="every page and sheet, theme, size and language")
    wanted = parser.parse_args()
    width, height = (int(part) for part in wanted.size.split("x"))
    wanted.out.mkdir(parents=True, exist_ok=True)
    if wanted.every:
        for language in ("en", TAG):
            draw_every(language, wanted.out / language)
        return 0
    if not wanted.step:
        for stages in (STAGES, ALONE):
            draw_stages(stages, width, height, wanted.theme, wanted.out, wanted.language)
    if wanted.stages:
        return 0
    with (
        tempfile.TemporaryDirectory() as folder,
        opened(Path(folder), wanted.theme, wanted.language, wanted.text) as window,
    ):
        window.resize(width, height)
        for step in wanted.step or [step.id for step in flow.STEPS]:
            window.go_to(step)
            draw(window, wanted.out / f"{step.value}.png")
        window.go_home()
        if not wanted.step:
            draw(window, wanted.out / "home.png")
    return 0


def draw_every(language: str, out: Path) -> None:
    """Draw all that the example reaches in one window, in each theme, on three screens and in large text."""
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), "light", language) as window:
        for text, sizes in ((100, SIZES), (200, SIZES[:1])):
            for theme in THEMES:
                window.settings.habits.choose(theme=theme, size=text)
                for width, height in sizes:
                    window.resize(width, height)
                    into = out / theme / f"{width}-{text}"
                    into.mkdir(parents=True, exist_ok=True)
                    for stop in STOPS:
                        with stopped(window, stop) as seen:
                            seen.grab().save(str(into / f"{stop.name}.png"))
                    print(into)


@contextmanager
def opened(folder: Path, theme: str, language: str = "en", size: int = 100) -> Iterator[MainWindow]:
    """The window on a copy of the example, with preferences of its own."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Joint Charter")
    looks = Looks(theme, size=size)
    looks.dress(app)
    texts = Texts(language)
    speak(app, texts)
    preferences = Preferences(folder)
    preferences.keep_settings(hints=False, size=size, theme=theme)
    window = MainWindow(Bridge(texts), looks, preferences)
    window.show()
    example = RESOURCES / "samples" / "example.json"
    window.files.make(folder / "Who decides what.workshop", read_bytes(example.read_bytes()))
    yield window
    window.end()  # without asking about what a stage left half typed
    window.deleteLater()


def draw_stages(stages: Stages, width: int, height: int, theme: str, out: Path, language: str = "en") -> None:
    """Draw states that are brought about one after the other, on an example of their own."""
    with tempfile.TemporaryDirectory() as folder, opened(Path(folder), theme, language) as window:
        window.resize(width, height)
        for name, bring_about in stages:
            seen = bring_about(window)
            draw(window, out / f"{name}.png", seen)


def draw(window: MainWindow, path: Path, seen: QWidget | None = None) -> None:
    """Let the page settle, then keep what it, or another window beside it, shows."""
    QTest.qWait(SETTLE)
    for _ in range(100):
        jobs = any(job.is_running for job in window.findChildren(Job))
        if not jobs and not QThreadPool.globalInstance().activeThreadCount():
            break
        QTest.qWait(100)
    QTest.qWait(SETTLE)
    (seen or window).grab().save(str(path))
    print(path)


if __name__ == "__main__":
    sys.exit(main())
