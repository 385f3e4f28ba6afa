"""What signs, with what is said of it before; and a revision that both sides have signed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.controls.buttons import Button
from ui.controls.labels import label
from ui.controls.scrolled import breaking
from ui.theme.looks import Looks
from workshop.domain.standing import Standing, State

translate = QCoreApplication.translate

_LEAST_WIDE = 96
"""So narrow a button may be: long words give way to the drawer, not the other way round."""


def _sign_words(standing: Standing) -> tuple[str, tuple[str, str]]:
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


class SignButtons(QWidget):
    """What signs, and what that proves; `wanted_anew` asks to freeze the charter anew and sign that."""

    wanted_anew = Signal()

    def __init__(self, looks: Looks, standing: Standing, caps: Sequence[str]) -> None:
        super().__init__()
        self._looks = looks
        words, below = _sign_words(standing)
        self.sign = Button(looks, words, "primary", "lock", caps, size="large")
        breaking(self.sign).setMinimumWidth(looks.px(_LEAST_WIDE))
        self.anew: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.sign)
        for said in below:
            self._column.addWidget(label(looks, "small", said, "ink2", wrap=True))

    def offer_anew(self, why: str) -> None:
        """Say why this can't be signed as it is, and offer to freeze the charter anew; once is enough."""
        if not why or self.anew is not None:
            return
        self.anew = Button(self._looks, self.tr("Sign anew, for both to sign"), icon="lock")
        breaking(self.anew).setMinimumWidth(self._looks.px(_LEAST_WIDE))
        self.anew.setEnabled(self.sign.isEnabled())
        self.anew.clicked.connect(self.wanted_anew)
        said = label(self._looks, "body", why, "stop", wrap=True)
        self._column.insertWidget(1, said)
        self._column.insertWidget(2, self.anew)

    def allow(self, is_allowed: bool) -> None:
        """Let it be signed, or not now."""
        for button in filter(None, (self.sign, self.anew)):
            button.setEnabled(is_allowed)


class Sealed(QWidget):
    """A revision that is final, and the button that saves its charter."""

    def __init__(self, looks: Looks, number: int) -> None:
        super().__init__()
        words = self.tr("Revision {n} is signed by both sides and sealed.").format(n=number)
        self.export = Button(looks, self.tr("Save the signed charter"), "primary", "file-down")
        self.export.setMinimumWidth(looks.px(_LEAST_WIDE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(looks, "body_strong", words, wrap=True))
        column.addWidget(self.export)
