"""Does it hold: how far the answers are, the ways to give them, and what came out."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import places
from ui.bridge import Bridge
from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.progress import ExportProgress
from ui.controls.scrolled import Flow
from ui.controls.sheet import Sheet
from ui.private.reveal import RevealDialog
from ui.steps.rehearsal.holding.results import Result, Results
from ui.steps.rehearsal.holding.screens import HoldingEntry, HoldingLaptop
from ui.theme.looks import Looks
from workshop.actions.paper.paper_sheets import write_holding_sheets
from workshop.actions.rights.holding import reveal_held
from workshop.domain.findings import Subject
from workshop.domain.holding.answers import answered, holding_roll
from workshop.errors import UserFixable
from workshop.texts.errors import sentence
from workshop.texts.file_names import export_name
from workshop.texts.rehearsing.holding import answered_text, held_text, not_yet_text

_WIDTH = 560


class HoldingSheet(Sheet):
    """Only counts show before the reveal, and no side or person after it.

    `place_wanted` carries a place of the grid that a result is about.
    """

    place_wanted = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, bridge: Bridge) -> None:
        super().__init__(parent, looks, self.tr("Does it hold?"), self.tr("Close"))
        self._bridge = bridge
        self.setMinimumWidth(looks.px(_WIDTH))
        words = self.tr(
            "Situations drawn from your grid. Everybody says in private who acts; the room then sees how "
            "many said what the grid says. What differs is a finding to talk about."
        )
        self.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
        self.progress = label(looks, "body_strong", "", wrap=True)
        self.missing = label(looks, "body", "", "ink2", wrap=True)
        self.sheets = ExportProgress(looks)
        self.sheets.ended.connect(self._show_now)
        self.sheets.troubled.connect(lambda error: bridge.troubled.emit(sentence(bridge.texts, error)))
        for each in (self.progress, self.missing, self._on_paper(), self.sheets):
            self.body.addWidget(each)
        self.results = Results(looks)
        self.results.wanted.connect(self._go_to)
        self.body.addWidget(self.results)
        self.to_row = Button(
            looks, self.tr("Go to its row"), icon="corner-up-right", keys=("Enter",), size="row"
        )
        self.to_row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.to_row.clicked.connect(self.results.enter)
        self.body.addWidget(self.to_row, 0, Qt.AlignmentFlag.AlignLeft)
        self.reveal = Button(looks, self.tr("Reveal to the room"), keys=("R",))
        self.reveal.clicked.connect(self._reveal)
        self.laptop = Button(looks, self.tr("Pass the laptop"), "primary", keys=("L",))
        self.laptop.clicked.connect(self._pass_laptop)
        self.foot.addWidget(self.reveal)
        self.foot.addWidget(self.laptop)
        bridge.changed.connect(self._show_now)
        self._show_now()
        (self.results if self.results.count() else self.laptop).setFocus()

    def _on_paper(self) -> QWidget:
        """Sheets to print, and those that came back."""
        line = QWidget()
        row = Flow(8)
        line.setLayout(row)
        self.print = Button(self._looks, self.tr("Print sheets…"), keys=("P",))
        self.print.clicked.connect(self._ask_name)
        self.enter = Button(self._looks, self.tr("Enter sheets"), keys=("E",))
        self.enter.clicked.connect(self._enter_sheets)
        for each in (self.print, self.enter):
            row.addWidget(each)
        return line

    def _show_now(self) -> None:
        if not self._bridge.is_open:
            return
        snapshot, texts = self._bridge.snapshot, self._bridge.texts
        roll, gave = holding_roll(snapshot), answered(snapshot)
        self.progress.setText(answered_text(texts, roll))
        self.missing.setText(not_yet_text(texts, snapshot, roll.waiting) if gave else "")
        self.missing.setVisible(bool(self.missing.text()))
        results = [
            Result(
                held_text(texts, snapshot, each),
                each.matched == each.count,
                Subject(activity=each.activity, phase=each.phase),
            )
            for each in snapshot.holds
        ]
        self.results.show_results(results)
        self.to_row.setVisible(bool(results))
        self.progress.setVisible(
            bool(gave) or not results
        )  # those whose answers were revealed have given none
        self.print.setEnabled(not self.sheets.work.is_running)
        self.reveal.setEnabled(bool(gave))
        is_complete = bool(gave) and not roll.waiting
        self.reveal.set_kind("primary" if is_complete else "secondary")
        self.laptop.set_kind("secondary" if is_complete else "primary")

    def _pass_laptop(self) -> None:
        HoldingLaptop(self._bridge, self._looks, self).open_over_all()

    def _enter_sheets(self) -> None:
        HoldingEntry(self._bridge, self._looks, self).open_over_all()

    def _ask_name(self) -> None:
        what = self.tr("sheets for situations")
        start = str(places.documents() / export_name(self._bridge.texts, self._bridge.snapshot, ".pdf", what))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the sheets"), start, "*.pdf")
        if chosen:
            path = Path(chosen)
            path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            given = {"snapshot": self._bridge.snapshot, "path": path, "file": self._bridge.path}
            self.sheets.write(write_holding_sheets, [path], **given, force=True)
            self._show_now()

    def _reveal(self) -> None:
        """Plainly where everybody has answered; else say of whom an answer is missing, and ask."""
        snapshot = self._bridge.snapshot
        missing = not_yet_text(self._bridge.texts, snapshot, holding_roll(snapshot).waiting)
        if not missing:
            self._go()
            return
        dialog = RevealDialog(self, self._looks, self.tr("Does it hold?"), missing, "")
        dialog.agreed.connect(lambda _: self._go())
        dialog.open()

    def _go(self) -> None:
        if self._bridge.run(reveal_held, at=datetime.now().astimezone()) is not None:
            self.results.setFocus()

    def _go_to(self, place: Subject) -> None:
        self.accept()
        self.place_wanted.emit(place)


def why_not(bridge: Bridge) -> Callable[[], str]:
    """Why nothing can be asked yet."""

    def say() -> str:
        if not bridge.is_open:
            return ""
        roll = holding_roll(bridge.snapshot)
        code = (
            "" if roll.questions and roll.people else "nobody-votes" if roll.questions else "nothing-to-ask"
        )
        return sentence(bridge.texts, UserFixable(code)) if code else ""

    return say
