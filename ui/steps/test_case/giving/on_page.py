"""What the page of the test case does about giving weights and scores: its acts, and what they open."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from ui import places
from ui.acts.act import Act
from ui.jobs import Job
from ui.steps.page import Page
from ui.steps.test_case.giving.part import GivingPart
from ui.steps.test_case.giving.revealing import Revealing, why_no_reveal
from ui.steps.test_case.giving.scores import ScoresLaptop, ScoresSheets
from ui.steps.test_case.giving.weights import WeightsLaptop, WeightsSheets
from workshop.actions.paper.paper_sheets import write_paper_sheets
from workshop.domain.ballots.votes import entitled
from workshop.domain.facts.choices import RevealKind
from workshop.domain.snapshot import Snapshot
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence
from workshop.texts.file_names import export_name

Screen = WeightsLaptop | ScoresLaptop | WeightsSheets | ScoresSheets


class GivingOnPage(QObject):
    """Both parts, of which `shown` says the one in sight, if any is; their acts are among the page's."""

    def __init__(self, page: Page, shown: Callable[[], RevealKind | None]) -> None:
        super().__init__(page)
        self._page, self._shown = page, shown
        self.revealing = Revealing(page, page.looks, page.bridge)
        self.parts: dict[RevealKind, GivingPart] = {}
        self._open: Screen | None = None
        self._add_acts()
        for kind in (RevealKind.WEIGHTS, RevealKind.SCORES):
            part = self.parts[kind] = GivingPart(page.looks, page.bridge, page.acts, kind)
            part.sheets.troubled.connect(self._say_trouble)
            part.sheets.ended.connect(page.acts.refresh)
        self.revealing.revealed.connect(page.take_focus)

    def _add_acts(self) -> None:
        def shows() -> bool:
            return self._shown() is not None

        words = (
            ("laptop", self.tr("Pass the laptop"), self._pass_laptop, "L", self._why_not),
            ("print", self.tr("Print sheets…"), self._ask_name, "P", self._why_no_print),
            ("enter", self.tr("Enter sheets"), self._enter_sheets, "E", self._why_not),
            ("agree-aloud", self.tr("Agree aloud"), self._agree, "A", self._why_nothing_to_give),
            ("reveal", self.tr("Reveal to the room"), self._reveal, "R", self._why_no_reveal),
        )
        for id_, named, run, key, why_not in words:
            self._page.acts.add(Act(id_, named, run, (key,), when=shows, why_not=why_not))
        back = self.tr("Back to the ways to give")
        self._page.acts.add(Act("leave-aloud", back, self._page.take_focus, ("Esc",), when=self._agrees))

    @property
    def _kind(self) -> RevealKind:
        return self._shown() or RevealKind.WEIGHTS

    def _why_nothing_to_give(self) -> str:
        """Why there is nothing that could be weighed, or scored."""
        if not self._page.bridge.is_open:
            return ""
        snapshot = self._page.bridge.snapshot
        if not len(snapshot.criteria):
            return self.tr("There is no criterion yet.")
        if self._kind is RevealKind.SCORES and not len(snapshot.candidates):
            return self.tr("There is no campaign yet.")
        return ""

    def _why_not(self) -> str:
        bridge = self._page.bridge
        if (why := self._why_nothing_to_give()) or not bridge.is_open:
            return why
        return "" if entitled(bridge.snapshot) else sentence(bridge.texts, WorkshopError("nobody-votes"))

    def _why_no_print(self) -> str:
        return self.tr("Sheets are being written.") if self.job() is not None else self._why_not()

    def _why_no_reveal(self) -> str:
        part = self.parts.get(self._kind)
        found = part.found if part is not None else None
        return why_no_reveal(self._page.bridge.texts, found) if found is not None else ""

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the part in sight, unless a private screen lies over it; the other one follows once it is."""
        kind = self._shown()
        if kind is None or self._open is not None:
            return
        part = self.parts[kind]
        part.show_snapshot(snapshot)
        found = part.found
        if found is None:
            return
        again = found.round > 1 and not found.gave
        self._page.acts.reword("laptop", self.tr("Vote again") if again else self.tr("Pass the laptop"))
        ask = self.tr("Reveal before all have given…") if found.gave and found.missing else ""
        self._page.acts.reword("reveal", ask or self.tr("Reveal to the room"))

    def _pass_laptop(self) -> None:
        self._show_screen(WeightsLaptop if self._kind is RevealKind.WEIGHTS else ScoresLaptop)

    def _enter_sheets(self) -> None:
        self._show_screen(WeightsSheets if self._kind is RevealKind.WEIGHTS else ScoresSheets)

    def _show_screen(self, screen: type[Screen]) -> None:
        page = self._page
        self._open = screen(page.bridge, page.looks, page)
        self._open.finished.connect(self._close)
        self._open.open_over_all()

    def _close(self) -> None:
        """The page shows what came of it once the screen is gone, and goes to what comes next."""
        self._open = None
        if self._page.bridge.is_open:
            self.show_snapshot(self._page.bridge.snapshot)
            self._page.acts.refresh()
            self._page.take_focus()

    def _agree(self) -> None:
        self.parts[self._kind].agreed.take_focus()

    def _agrees(self) -> bool:
        """Whether a number of the room is in hand: its field takes the letters of all other acts."""
        focused, part = QApplication.focusWidget(), self.parts.get(self._kind)
        return focused is not None and part is not None and part.agreed.isAncestorOf(focused)

    def _reveal(self) -> None:
        self.revealing.go(self._kind)

    def _ask_name(self) -> None:
        bridge = self._page.bridge
        is_weights = self._kind is RevealKind.WEIGHTS
        what = self.tr("sheets for weights") if is_weights else self.tr("sheets for scores")
        start = str(places.documents() / export_name(bridge.texts, bridge.snapshot, ".pdf", what))
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Save the sheets"), start, "*.pdf")
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def write(self, path: Path) -> None:
        """Write the sheets aside; the window stays smooth. The system asked before a file is replaced."""
        bridge = self._page.bridge
        self.parts[self._kind].sheets.write(
            write_paper_sheets,
            [path],
            snapshot=bridge.snapshot,
            path=path,
            kind=self._kind,
            force=True,
            file=bridge.path,
        )
        self._page.acts.refresh()

    def _say_trouble(self, error: WorkshopError) -> None:
        self._page.bridge.troubled.emit(sentence(self._page.bridge.texts, error))

    def job(self) -> Job | None:
        """The sheets that are being written."""
        jobs = (part.sheets.work.job for part in self.parts.values() if part.sheets.work.is_running)
        return next(jobs, None)
