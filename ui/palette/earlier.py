"""How a text read before: what was done to it and when, each with a way to bring it back."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.theme.looks import Looks
from workshop.actions.searching import bring_back
from workshop.domain.history import Version
from workshop.domain.searching.typed import Typed
from workshop.errors import WorkshopError
from workshop.texts.history import when_text
from workshop.texts.labels import label_text

_SHOWN = 40


class _Reading(NamedTuple):
    """A text as it read, from when on and by what."""

    text: str
    version: Version


class Earlier(QWidget):
    """The newest first; `brought` says that one was brought back. Texts in a list have no history."""

    brought = Signal()

    def __init__(self, looks: Looks, bridge: Bridge) -> None:
        super().__init__()
        self._looks, self._bridge = looks, bridge
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(looks, "body_strong", self.tr("How it read before")))
        column.addWidget(rule())
        column.addWidget(scrolled(content, sideways=False, takes_focus=False), 1)
        self.show_of(None)

    def show_of(self, text: Typed | None) -> None:
        """Show the history of this text."""
        emptied(self._column)
        readings = [*self._readings(text)] if text is not None else []
        for place, each in enumerate(reversed(readings[-_SHOWN:])):
            self._add(text, each, is_now=place == 0)
        if text is None or not readings:
            nothing = self.tr("It has not changed in this file since it was made, or since a signature.")
            self._column.addWidget(
                label(self._looks, "small", "" if text is None else nothing, "ink2", wrap=True)
            )
        self._column.addStretch(1)

    def _readings(self, text: Typed) -> Iterator[_Reading]:
        """How it read, each time that it came to read otherwise."""
        try:
            versions = self._bridge.session.versions(text.topic, text.key)
        except WorkshopError as error:
            self._bridge.tell(error)
            return
        before = None
        for version in versions:
            words = getattr(version.fact, text.field)
            if isinstance(words, str) and words != before:
                yield _Reading(words, version)
                before = words

    def _add(self, text: Typed | None, reading: _Reading, is_now: bool) -> None:
        texts, version = self._bridge.texts, reading.version
        when = when_text(texts, version.at) if version.at else self.tr("At first")
        what = label_text(texts, version.label) if version.label else ""
        self._column.addWidget(
            label(self._looks, "small", " · ".join(filter(None, (when, what))), "ink2", wrap=True)
        )
        self._column.addWidget(label(self._looks, "quote_small", reading.text or "–", wrap=True))
        if text is not None and reading.text.strip() and reading.text != text.words:
            again = Button(self._looks, self.tr("Bring this back"), size="row")
            again.clicked.connect(partial(self._bring, text, reading.text))
            self._column.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        elif is_now:
            self._column.addWidget(label(self._looks, "small", self.tr("So it reads now."), "ink2"))
        self._column.addWidget(rule())

    def _bring(self, text: Typed, words: str) -> None:
        run: Callable[..., object] = self._bridge.run
        if run(bring_back, topic=text.topic, key=text.key, field=text.field, text=words) is not None:
            self.brought.emit()
