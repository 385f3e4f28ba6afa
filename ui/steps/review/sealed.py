"""What is said of a signature before it is given, and of a revision that both sides have signed."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.theme.looks import Looks
from workshop.domain.standing import Standing, State

translate = QCoreApplication.translate

LEAST_WIDE = 96
"""So narrow a button may be: long words give way to the drawer, not the other way round."""


def sign_words(standing: Standing) -> tuple[str, tuple[str, str]]:
    """What the button that signs is called, and what stands below it."""
    proves = translate(
        "SignPanel",
        "Without a certificate a key is made for this one signature and thrown away: it proves that "
        "nothing was changed since, not who signed, and not when.",
    )
    if standing.state is State.WAITING:
        words = translate("SignPanel", "Sign and seal revision {n}")
        final = translate(
            "SignPanel", "Both signatures make it final; a later edit opens the next revision as a draft."
        )
        return words.format(n=standing.number), (final, proves)
    words = translate("SignPanel", "Sign and freeze revision {n}")
    frozen = translate(
        "SignPanel", "The other side signs these pages, now or later. An edit before that voids this one."
    )
    return words.format(n=standing.number), (frozen, proves)


class Sealed(QWidget):
    """A revision that is final, and the button that saves its charter."""

    def __init__(self, looks: Looks, number: int) -> None:
        super().__init__()
        words = self.tr("Revision {n} is signed by both sides and sealed.").format(n=number)
        self.export = Button(looks, self.tr("Save the signed charter"), "primary", "file-down")
        self.export.setMinimumWidth(LEAST_WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(looks, "body_strong", words, wrap=True))
        column.addWidget(self.export)
