"""From which template a new workshop is made: asked before anything is."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.sheet import Sheet
from ui.theme.looks import Looks
from workshop.domain.facts.choices import Template
from workshop.domain.starting.agendas import agenda
from workshop.texts import Texts

translate = QCoreApplication.translate
_WIDTH = 420


def template_names() -> dict[Template, str]:
    """What the templates are called."""
    return {
        Template.NINETY_MINUTES: translate("NewWorkshop", "90 minutes"),
        Template.HALF_DAY: translate("NewWorkshop", "Half day"),
        Template.TWO_DAYS: translate("NewWorkshop", "Two days"),
        Template.BLANK: translate("NewWorkshop", "Blank"),
    }


class NewWorkshop(Sheet):
    """A button a template, with its number as a key; `chosen` carries one."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, looks: Looks, texts: Texts) -> None:
        super().__init__(parent, looks, translate("NewWorkshop", "New workshop"))
        self.setMinimumWidth(looks.px(_WIDTH))
        words = self.tr("How much time is there? Everything can be changed later.")
        self.body.addWidget(label(looks, "body", words, "ink2", wrap=True))
        for place, (template, name) in enumerate(template_names().items(), 1):
            steps = sum(1 for box in agenda(template) if box.minutes)
            if steps:
                counted = texts.plural("{n} step", "{n} steps", steps)
                name = self.tr("{name}, {steps}").format(name=name, steps=counted)
            kind = "primary" if place == 1 else "secondary"
            button = Button(looks, name, kind, keys=(str(place),), size="large")
            button.clicked.connect(lambda _=False, template=template: self._choose(template))
            self.body.addWidget(button)
            if place == 1:
                button.setFocus()

    def _choose(self, template: Template) -> None:
        self.accept()
        self.chosen.emit(template)
