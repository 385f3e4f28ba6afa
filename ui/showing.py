"""The open workshop as it is read, by whoever shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.aside import Aside
from workshop.texts import Texts

# The home screen paints without the workshop's own modules; the first workshop loads them.
if TYPE_CHECKING:
    from pathlib import Path

    from workshop.domain.changes import Label
    from workshop.domain.facts.review import Frozen
    from workshop.domain.findings import Finding
    from workshop.domain.rules import Checked
    from workshop.domain.snapshot import Snapshot
    from workshop.session import Session


class Showing(QObject):
    """What the open workshop says; the bridge opens it and changes it."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self._session: Session | None = None
        self.aside: Aside | None = None

    @property
    def session(self) -> Session:
        """The open session, at rest. Raises RuntimeError when no workshop is open."""
        if self.aside is not None:
            self.aside.wait()
        return self._shown

    @property
    def _shown(self) -> Session:
        if self._session is None:
            raise RuntimeError("no workshop is open")
        return self._session

    @property
    def is_open(self) -> bool:
        return self._session is not None

    @property
    def is_at_rest(self) -> bool:
        """Whether a workshop is open, and nothing is being done to it aside."""
        return self.is_open and not (self.aside is not None and self.aside.is_running)

    @property
    def path(self) -> Path:
        return self._shown.path

    @property
    def snapshot(self) -> Snapshot:
        return self._shown.snapshot

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self._shown.findings

    @property
    def checked(self) -> Checked:
        return self._shown.checked

    def frozen(self, number: int | None = None) -> Frozen | None:
        """The signed charter of a revision, or of this very state. Raises FileTrouble("damaged")."""
        from workshop.domain.standing import standing

        now = standing(self.snapshot)
        kept = number or (now.number if now.is_frozen else None)
        return self.session.frozen(kept) if kept else None

    def earlier(self) -> Frozen | None:
        """The signed charter of the revision before. Raises FileTrouble("damaged")."""
        from workshop.domain.standing import number_before

        number = number_before(self.snapshot)
        return self.session.frozen(number) if number is not None else None

    def next_number(self) -> int | None:
        """The number of the revision that a change to the charter would open; None where one is in work."""
        from workshop.domain.standing import next_number

        return next_number(self.snapshot)

    def undo_text(self) -> str:
        """What undo would take back, or nothing, as while a step is under way."""
        return self._label(self._shown.undo_label) if self.is_at_rest else ""

    def redo_text(self) -> str:
        """What redo would do again, or nothing, as while a step is under way."""
        return self._label(self._shown.redo_label) if self.is_at_rest else ""

    def _label(self, label: Label | None) -> str:
        from workshop.texts.labels import label_text

        return label_text(self.texts, label) if label else ""
