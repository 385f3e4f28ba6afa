"""Choosing another scheme of roles: what becomes of each letter shows before anything is done."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button, Segments
from ui.controls.labels import emptied, label, rule
from ui.controls.scrolled import scrolled
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Scheme
from workshop.domain.rights.schemes import scheme_switch
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.steps.schemes import cell_text, letter_text, scheme_name, summary

_SHOWN = 40


class SchemeDialog(Sheet):
    """Three schemes; `chosen` carries the one to write the workshop in."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts, snapshot: Snapshot) -> None:
        super().__init__(parent, looks, QCoreApplication.translate("SchemeDialog", "Scheme of roles"))
        self.resize(looks.px(640), looks.px(560))
        self._texts, self._snapshot = texts, snapshot
        self.schemes = Segments(looks, self.tr("Scheme"))
        self.schemes.set_choices([(scheme, scheme_name(scheme), "") for scheme in Scheme])
        self.schemes.choose(snapshot.workshop.scheme)
        self.schemes.chosen.connect(lambda _: self._show())
        self._summary = label(looks, "body_strong", "", wrap=True)
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setSpacing(6)
        self.switch = Button(looks, "", "primary")
        self.body.addWidget(self.schemes, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._summary)
        self.body.addWidget(scrolled(content), 1)
        self.foot.addWidget(self.switch)
        self.switch.clicked.connect(self._choose)
        self._show()

    def _wanted(self) -> Scheme:
        return Scheme(str(self.schemes.value()))

    def _show(self) -> None:
        """Say what the chosen scheme would do to the roles there are."""
        looks, texts, wanted = self._looks, self._texts, self._wanted()
        emptied(self._lines)
        is_present = wanted is self._snapshot.workshop.scheme
        self.switch.setEnabled(not is_present)
        self.switch.set_words(self.tr("Switch to {scheme}").format(scheme=scheme_name(wanted)))
        switch = scheme_switch(self._snapshot, wanted)
        self._summary.setText(
            self.tr("The workshop is in this one.") if is_present else summary(texts, switch)
        )
        if is_present:
            self._lines.addStretch()
            return
        for letter in switch.letters:
            self._lines.addWidget(label(looks, "body", letter_text(texts, switch, letter), wrap=True))
        reduced = switch.reduced
        if reduced:
            self._lines.addWidget(rule())
        for cell in reduced[:_SHOWN]:
            self._lines.addWidget(
                label(looks, "small", cell_text(texts, self._snapshot, switch, cell), "ink2", wrap=True)
            )
        if len(reduced) > _SHOWN:
            more = self.tr("and {n} more").format(n=len(reduced) - _SHOWN)
            self._lines.addWidget(label(looks, "small", more, "ink2"))
        self._lines.addStretch()

    def _choose(self) -> None:
        self.chosen.emit(self._wanted())
        self.accept()
