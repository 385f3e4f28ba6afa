"""The pages of the guide, a chapter each, and the scripts: Markdown that ships in a folder a language."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resources import RESOURCES

_ENGLISH = "en"
_SCRIPTS = ("90-minutes", "half-day", "two-days")
_CHAPTER = re.compile(r"^(?=## )", re.MULTILINE)
_STEP = re.compile(r"^<!-- step: ([\w-]+) -->\n", re.MULTILINE)
_AWAY = re.compile(r"\[([^]]+)\]\((?!#)[^)]*\)")
"""A link to a file of the source: offline, in the window, its words stand alone."""


class GuidePage(NamedTuple):
    """`step` is the value of the step that it is about, if it is about one."""

    title: str
    text: str
    step: str = ""
    is_script: bool = False

    @property
    def anchor(self) -> str:
        """What a link to it ends in."""
        return self.title.casefold().replace(" ", "-")

    def holds(self, words: Sequence[str]) -> bool:
        """Whether all of these, in small letters, stand in it."""
        text = self.text.casefold()
        return all(word in text for word in words)


def guide_pages(language: str) -> list[GuidePage]:
    """The guide from the front to the back, then a script for each template."""
    return [*_chapters(_read(language, "guide.md")), *(_script(language, name) for name in _SCRIPTS)]


def _chapters(text: str) -> Iterator[GuidePage]:
    for part in _CHAPTER.split(text):
        step = _STEP.search(part)
        yield GuidePage(_title(part), _STEP.sub("", part), step.group(1) if step else "")


def _script(language: str, name: str) -> GuidePage:
    text = _read(language, f"scripts/{name}.md")
    return GuidePage(_title(text), text, is_script=True)


def _title(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ")


def _read(language: str, name: str) -> str:
    """A file in this language, or in English where nobody has translated it."""
    folder = RESOURCES / "guide"
    own = folder / language.partition("-")[0] / name
    found = own if own.is_file() else folder / _ENGLISH / name
    return _AWAY.sub(r"\1", found.read_text("utf-8"))
