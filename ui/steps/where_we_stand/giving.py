"""Ratings on the page: who has given theirs, the ways to give them, the reveal; never what anybody gave."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui import places
from ui.acts.act import Act
from ui.controls.labels import label, rule
from ui.controls.progress import ExportProgress
from ui.private.rating.screens import RatingsLaptop, RatingsSheets
from ui.private.reveal import RevealDialog
from ui.steps.page import Page
from workshop.actions.paper.paper_sheets import write_rating_sheets
from workshop.actions.ratings import reveal_ratings
from workshop.domain.perceiving.asking import given, last_round
from workshop.domain.perceiving.few import few_to_reveal
from workshop.domain.snapshot import Snapshot
from workshop.domain.weighing.rolls import Given
from workshop.errors import UserFixable, WorkshopError
from workshop.texts.errors import sentence
from workshop.texts.file_names import export_name
from workshop.texts.steps.perceiving.asking import few_rated_text
from workshop.texts.steps.test_case.giving import missing_text, progress_text, who_text


class Giving(QWidget):
    """A strip over the statements; its acts are among the page's."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        looks = page.looks
        self._page, self._bridge = page, page.bridge
        self._open: RatingsLaptop | RatingsSheets | None = None
        self.found: Given | None = None
        self._is_new = False
        self.sheets = ExportProgress(looks)
        self._add_acts()
        self.round = label(looks, "section")
        self.progress = label(looks, "body")
        self.who = label(looks, "body", "", "ink2", wrap=True)
        self.laptop = page.acts.button("laptop", looks, "primary")
        self.print, self.enter = page.acts.button("print", looks), page.acts.button("enter", looks)
        self.reveal = page.acts.button("reveal", looks)
        self.final = label(looks, "small", self.tr("A reveal is final: undo does not hide it again."), "ink2")
        self.sheets.troubled.connect(self._say_trouble)
        self.sheets.ended.connect(page.acts.refresh)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.round)
        row.addStretch()
        for button in (self.laptop, self.print, self.enter, self.reveal):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 2, 24, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.progress)
        column.addWidget(self.who)
        column.addWidget(self.sheets)
        column.addWidget(self.final)
        column.addWidget(rule())

    def _add_acts(self) -> None:
        words = (
            ("laptop", self.tr("Pass the laptop"), self._pass_laptop, "L", self._why_not),
            ("print", self.tr("Print sheets…"), self._ask_name, "P", self._why_no_print),
            ("enter", self.tr("Enter sheets"), self._enter_sheets, "E", self._why_not),
            ("reveal", self.tr("Reveal to the room"), self._reveal, "R", self._why_no_reveal),
        )
        for id_, named, run, key, why_not in words:
            when = self._shows_reveal if id_ == "reveal" else self._shows
            self._page.acts.add(Act(id_, named, run, (key,), when=when, why_not=why_not))

    def _shows(self) -> bool:
        """Whether the strip is there: beside the talk and the mirror nothing is given or revealed."""
        return self._has_statements() and not self.isHidden()

    def _shows_reveal(self) -> bool:
        return self._shows() and not self._is_new

    def _has_statements(self) -> bool:
        return self._bridge.is_open and bool(len(self._bridge.snapshot.statements))

    def _why_not(self) -> str:
        if not self._bridge.is_open or given(self._bridge.snapshot).people:
            return ""
        return sentence(self._bridge.texts, UserFixable("nobody-votes"))

    def _why_no_print(self) -> str:
        return self.tr("Sheets are being written.") if self.sheets.work.is_running else self._why_not()

    def _why_no_reveal(self) -> str:
        found = self.found
        if found is None or len(found.gave) > 1:
            return ""
        return sentence(
            self._bridge.texts, UserFixable("one-never-reveals" if found.gave else "nobody-rated")
        )

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how far the open round has come, unless a private screen lies over it."""
        if self._open is not None:
            return
        texts, found = self._bridge.texts, given(snapshot)
        self.found = found
        is_new = not found.gave and any(last_round(snapshot, each.id) for each in snapshot.statements)
        self._is_new = is_new
        self.setVisible(self._has_statements())
        revealed = self.tr("Round {n} is revealed").format(n=found.round - 1)
        self.round.setText(revealed if is_new else self.tr("Round {n}").format(n=found.round))
        self.progress.setText("" if is_new else progress_text(texts, found))
        self.progress.setVisible(not is_new)
        self.who.setText(who_text(texts, snapshot, found))
        self.who.setVisible(not is_new)
        self.reveal.setVisible(not is_new)
        self.final.setVisible(not is_new)
        self.laptop.set_kind("secondary" if is_new or found.is_complete else "primary")
        self.reveal.set_kind("primary" if found.is_complete else "secondary")
        self._page.acts.reword("laptop", self.tr("Rate again") if is_new else self.tr("Pass the laptop"))
        ask = self.tr("Reveal before all have given…") if found.gave and found.missing else ""
        self._page.acts.reword("reveal", ask or self.tr("Reveal to the room"))

    def _pass_laptop(self) -> None:
        self._show_screen(RatingsLaptop(self._bridge, self._page.looks, self._page))

    def _enter_sheets(self) -> None:
        self._show_screen(RatingsSheets(self._bridge, self._page.looks, self._page))

    def _show_screen(self, screen: RatingsLaptop | RatingsSheets) -> None:
        self._open = screen
        screen.finished.connect(self._close)
        screen.open_over_all()

    def _close(self) -> None:
        """The page shows what came of it once the screen is gone, and goes to what comes next."""
        self._open = None
        if self._bridge.is_open:
            self._page.refresh(self._bridge.snapshot, None)
            self._page.acts.refresh()
            self._page.take_focus()

    def _reveal(self) -> None:
        """Plainly where everybody has given theirs and nothing was given by few; else ask."""
        snapshot = self._bridge.snapshot
        found, few, texts = given(snapshot), few_to_reveal(snapshot), self._bridge.texts
        if not found.missing and not few:
            self._go(agreed=False)
            return
        title, missing = self.tr("Reveal where we stand"), missing_text(texts, snapshot, found)
        said = few_rated_text(texts, len(few), snapshot.limits.small_side) if few else ""
        dialog = RevealDialog(self._page, self._page.looks, title, missing, said)
        dialog.agreed.connect(self._go)
        dialog.open()

    def _go(self, agreed: bool) -> None:
        at = datetime.now().astimezone()
        if self._bridge.run(reveal_ratings, at=at, agreed=agreed) is not None:
            self._page.take_focus()

    def _ask_name(self) -> None:
        what = self.tr("sheets for ratings")
        start = str(places.documents() / export_name(self._bridge.texts, self._bridge.snapshot, ".pdf", what))
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the sheets"), start, "*.pdf")
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def write(self, path: Path) -> None:
        """Write the sheets aside; the window stays smooth. The system asked before a file is replaced."""
        bridge = self._bridge
        self.sheets.write(
            write_rating_sheets,
            [path],
            snapshot=bridge.snapshot,
            path=path,
            force=True,
            file=bridge.path,
        )
        self._page.acts.refresh()

    def _say_trouble(self, error: WorkshopError) -> None:
        self._bridge.troubled.emit(sentence(self._bridge.texts, error))
