"""What a search through the workshop found, as entries of a list: step by step, with the way to each."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.bridge import Bridge
from ui.palette.entries import Entry, Go, Row
from workshop.domain.facts.choices import StepId
from workshop.domain.searching.excerpts import excerpt
from workshop.domain.searching.matching import words_of
from workshop.domain.searching.typed import Typed, typed
from workshop.texts.comparing.subjects import kind_text, title_of
from workshop.texts.names import step_name

translate = QCoreApplication.translate

LEAST = 2
"""So many letters are looked for at least."""
_MOST = 400
_LISTS = {"parking_lot": "parking-lot", "decisions": "decision-log", "notes": "notes"}
"""The acts that open what the notebook holds."""


class Hits:
    """Looks through a workshop; `go` leads to a step, `show` to a list of the notebook by its act's id."""

    def __init__(self, bridge: Bridge, go: Go, show: Callable[[str], object]) -> None:
        self._bridge, self._go, self._show = bridge, go, show

    def rows(self, query: str, with_notes: bool) -> tuple[list[Row], dict[Entry, Typed]]:
        """Heads and hits in the order of the steps, and what each hit is of."""
        words = words_of(query)
        if sum(map(len, words)) < LEAST:
            return [], {}
        groups: dict[str, list[Row]] = {}
        of: dict[Entry, Typed] = {}
        for text in self._in_order(typed(self._bridge.snapshot, with_notes)):
            if (found := excerpt(words, text.words)) is None or len(of) >= _MOST:
                continue
            entry = self._entry(text, found[0])
            of[entry] = text
            groups.setdefault(entry.group, []).append(Row(entry.title, entry, found[1].spans))
        return [row for group, rows in groups.items() for row in (Row(group), *rows)], of

    def _in_order(self, texts: Iterable[Typed]) -> Sequence[Typed]:
        """By step; the notebook's come last."""
        steps = [*StepId]
        return sorted(texts, key=lambda text: steps.index(text.step) if text.step else len(steps))

    def _entry(self, text: Typed, shown: str) -> Entry:
        texts, snapshot = self._bridge.texts, self._bridge.snapshot
        notebook = translate("Search", "Notebook")
        is_note = text.topic == "notes"
        kind = translate("Search", "Private note") if is_note else kind_text(texts, text.topic)
        about = title_of(texts, snapshot, "activities", text.activity) if text.activity else ""
        step = text.step
        run = partial(self._go, step, text.subject) if step else partial(self._show, _LISTS[text.topic])
        return Entry(
            group=step_name(texts, step) if step else notebook,
            title=shown,
            run=run,
            detail=" · ".join(part for part in (kind, about) if part and part != shown),
            icon="arrow-up-right",
        )
