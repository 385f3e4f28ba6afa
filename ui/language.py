"""What language Qt says the window's own sentences in; those below the window come through `Texts`."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from workshop.texts import Texts
from workshop.texts.languages.pseudo import TAG, pseudo


class PseudoTranslator(QTranslator):
    """Says everything in the pseudo-language, what Qt itself says too."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, about: str | None = None, n: int = -1) -> str:
        return pseudo(source)


def speak(app: QCoreApplication, texts: Texts) -> None:
    """Let Qt speak the language of these texts, in its calendars too; weeks begin as they do where one is."""
    tag = texts.language.replace("_", "-")
    QLocale.setDefault(QLocale(QLocale(tag).language(), QLocale.system().territory()))
    if tag == TAG:
        app.installTranslator(PseudoTranslator(app))
