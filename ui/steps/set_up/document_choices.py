"""In which language, and on which paper, the documents are."""

from PySide6.QtCore import QObject, Signal

from ui.controls.select import Select
from ui.theme.looks import Looks
from workshop.domain.fact import ENGLISH
from workshop.domain.facts.choices import Paper
from workshop.domain.facts.set_up import Workshop

_LANGUAGES = {ENGLISH: "English"}
"""What the documents' sentences are there in, by its own name; a workshop can name another for its words."""


class DocumentChoices(QObject):
    """`chosen` carries a field of the workshop and its value."""

    chosen = Signal(str, object)

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self.language = Select(looks, self.tr("Documents in"))
        self.paper = Select(looks, self.tr("Paper"))
        self.paper.offer([(Paper.A4, self.tr("A4")), (Paper.LETTER, self.tr("US Letter"))])
        self.language.activated.connect(lambda _: self.chosen.emit("language", self.language.value()))
        self.paper.activated.connect(lambda _: self.chosen.emit("paper", Paper(str(self.paper.value()))))

    def show_workshop(self, workshop: Workshop) -> None:
        """Show what the workshop says; each language is called by its own name."""
        named = {workshop.language: workshop.language, **_LANGUAGES}
        self.language.offer([*named.items()])
        self.language.choose(workshop.language)
        self.paper.choose(workshop.paper)
