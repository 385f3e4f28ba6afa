"""Every sentence that the window, the command line and a document share, in the user's language."""

import gettext
from importlib.resources import as_file, files


class Texts:
    """Word templates in one language; a language without a catalogue reads as English.

    Templates are literal English with {named} fields. Values go in after translation, so nothing
    a user typed is ever looked up or read as a template.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language
        with as_file(files("resources") / "i18n") as folder:
            self._catalogue = gettext.translation(
                "joint-charter", str(folder), languages=[language], fallback=True
            )

    def __reduce__(self) -> "tuple[type[Texts], tuple[str]]":
        """Travel to another process as the language alone."""
        return Texts, (self.language,)

    def say(self, template: str, /, **params: object) -> str:
        """The template in this language, filled in."""
        return self._catalogue.gettext(template).format(**params)

    def plural(self, one: str, many: str, n: int, /, **params: object) -> str:
        """The template for this count, filled in; `n` is a field of it."""
        return self._catalogue.ngettext(one, many, n).format(n=n, **params)
