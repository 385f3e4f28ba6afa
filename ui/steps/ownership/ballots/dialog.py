"""How a ballot is held: by passing the laptop or on paper, for one activity or for the whole shortlist."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from ui import places
from ui.bridge import Bridge
from ui.controls.buttons import Button, Segments
from ui.controls.labels import label, rule
from ui.controls.progress import ExportProgress
from ui.controls.sheet import Sheet
from ui.controls.tick import Tick
from ui.theme.looks import Looks
from workshop.actions.paper.paper_ballots import write_paper_ballots
from workshop.domain.ballots.rounds import to_vote_on
from workshop.domain.ballots.votes import entitled, turnout
from workshop.domain.facts.ids import ActivityId
from workshop.errors import WorkshopError
from workshop.texts.errors import sentence
from workshop.texts.file_names import export_name
from workshop.texts.steps.ballots import turnout_text

translate = QCoreApplication.translate

_WIDTH = 540
_WORDS = _WIDTH - 48
_ONE, _ALL = "one", "all"


class BallotDialog(Sheet):
    """`laptop` and `entry` carry the activities in question; sheets are printed from here."""

    laptop = Signal(object)
    entry = Signal(object)

    def __init__(
        self, parent: QWidget, looks: Looks, bridge: Bridge, activity: ActivityId | None, whole: bool = True
    ) -> None:
        super().__init__(
            parent, looks, translate("BallotDialog", "Ballot"), translate("BallotDialog", "Close")
        )
        self._bridge, self._activity = bridge, activity
        self.setFixedWidth(looks.px(_WIDTH))
        self.scope = Segments(looks, self.tr("What the ballot is about"))
        choices = [(_ALL, self.tr("Whole shortlist"), "")]
        if activity is not None:
            choices.append((_ONE, self.tr("This activity"), ""))
        self.scope.set_choices(choices)
        self.scope.choose(_ALL if whole or activity is None else _ONE)
        self._about = self._words("body_medium", "ink")
        self._left_out = self._words("small", "ink2")
        self.pass_on = Button(looks, self.tr("Pass the laptop"), "primary", size="large", keys=("Enter",))
        self.print = Button(looks, self.tr("Print paper ballots…"), size="large", keys=("P",))
        self.enter = Button(looks, self.tr("Enter paper ballots…"), size="large", keys=("E",))
        self.opens = Tick(looks, self.tr("Open the sheets when they are saved"))
        self.progress = ExportProgress(looks)
        self._trouble = self._words("body_medium", "stop")
        self._lay_out()
        self._connect()
        self._show()
        self.pass_on.setFocus()

    def _words(self, style: str, tone: str) -> QLabel:
        made = label(self._looks, style, "", tone, wrap=True)
        made.setMinimumWidth(self._looks.px(_WORDS))
        return made

    def _lay_out(self) -> None:
        self.body.addWidget(self.scope, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._about)
        self.body.addWidget(self._left_out)
        explained = (
            (self.pass_on, self.tr("One person at a time on this screen, handed over by name.")),
            (
                self.print,
                self.tr("A sheet for everybody who may vote, as a PDF. Nothing on it tells a vote."),
            ),
            (self.enter, self.tr("Type the codes of the sheets that came back, person by person.")),
        )
        for button, words in explained:
            self.body.addWidget(button)
            explanation = self._words("small", "ink2")
            explanation.setText(words)
            self.body.addWidget(explanation)
            self.body.addSpacing(4)
        self.body.addWidget(rule())
        self.body.addWidget(self.opens)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._trouble)

    def _connect(self) -> None:
        self.scope.chosen.connect(lambda _: self._show())
        self.pass_on.clicked.connect(lambda: self._leave_by(self.laptop))
        self.enter.clicked.connect(lambda: self._leave_by(self.entry))
        self.print.clicked.connect(self._ask_name)
        self.progress.ended.connect(self._show)
        self.progress.saved.connect(self._open_if_wanted)
        self.progress.troubled.connect(self._say_trouble)

    def activities(self) -> tuple[ActivityId, ...]:
        """What the ballot is about."""
        if self.scope.value() == _ONE and self._activity is not None:
            return (self._activity,)
        return to_vote_on(self._bridge.snapshot)

    def _show(self) -> None:
        snapshot, wanted = self._bridge.snapshot, self.activities()
        one = self.scope.value() == _ONE
        count = turnout_text(self._bridge.texts, turnout(snapshot, wanted)) if wanted else ""
        if one:
            self._about.setText(f"{snapshot.activities[wanted[0]].title}. {count}")
        else:
            none = self.tr(
                "Everything on the shortlist was revealed. Choose one activity to vote on it again."
            )
            self._about.setText(count or none)
        out = 0 if one or not wanted else len(snapshot.shortlist) - len(wanted)
        words = self._bridge.texts.plural(
            "One that was revealed is left out.", "{n} that were revealed are left out.", out
        )
        self._left_out.setText(words)
        self._left_out.setVisible(out > 0)
        nobody = not entitled(snapshot)
        if nobody:
            self._trouble.setText(sentence(self._bridge.texts, WorkshopError("nobody-votes")))
        for button in (self.pass_on, self.print, self.enter):
            button.setEnabled(bool(wanted) and not nobody and not self._is_busy)

    @property
    def _is_busy(self) -> bool:
        return self.progress.work.is_running

    def _leave_by(self, way: SignalInstance) -> None:
        wanted = self.activities()
        self.accept()
        way.emit(wanted)

    def _ask_name(self) -> None:
        name = export_name(self._bridge.texts, self._bridge.snapshot, ".pdf", self.tr("paper ballots"))
        start = str(places.documents() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper ballots"), start, "*.pdf")
        if chosen:
            path = Path(chosen)
            self.write(path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf"))

    def write(self, path: Path) -> None:
        """Write the sheets aside; the window stays smooth. The system asked before a file is replaced."""
        snapshot = self._bridge.snapshot
        self._trouble.setText("")
        self.progress.write(
            write_paper_ballots,
            [path],
            snapshot=snapshot,
            path=path,
            activities=self.activities(),
            force=True,
            file=self._bridge.path,
        )
        self._show()

    def _open_if_wanted(self) -> None:
        if self.opens.isChecked():
            self.progress.open_written()

    def _say_trouble(self, error: WorkshopError) -> None:
        self._trouble.setText(sentence(self._bridge.texts, error))

    def reject(self) -> None:
        """While sheets are being written, leaving stops that first."""
        if self._is_busy:
            self.progress.work.cancel()
        else:
            super().reject()
