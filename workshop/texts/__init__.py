"""Every sentence that the window, the command line and a document share, in the user's language."""

import gettext
from typing import NamedTuple

from resources import RESOURCES
from workshop.domain.fact import ENGLISH, is_language

_PSEUDO = "en_XA"
_GROUPED = 1_000
"""From so much on a count has its digits in groups."""


class Plural(NamedTuple):
    """A template with a count, in a table: English for one and for many, and the field that counts."""

    one: str
    many: str
    by: str


Template = str | Plural


class Texts:
    """Word templates in one language; a language without a catalogue reads as English.

    Templates are literal English with {named} fields. Values go in after translation, so nothing
    a user typed is ever looked up or read as a template. What is no language tag is English.
    """

    def __init__(self, language: str = ENGLISH) -> None:
        self.language = language if is_language(language.replace("_", "-")) else ENGLISH
        self._catalogue = _catalogue(self.language.replace("-", "_"))

    def __reduce__(self) -> "tuple[type[Texts], tuple[str]]":
        """Travel to another process as the language alone."""
        return Texts, (self.language,)

    def say(self, template: Template, /, **params: object) -> str:
        """The template in this language, filled in."""
        if isinstance(template, Plural):
            one, many, by = template
            n = int(str(params[by]))
            return self._catalogue.ngettext(one, many, n).format(**params | {by: self._written(n)})
        return self._catalogue.gettext(template).format(**params)

    def plural(self, one: str, many: str, n: int, /, **params: object) -> str:
        """The template for this count, filled in; `n` is a field of it, written as numbers are."""
        return self._catalogue.ngettext(one, many, n).format(n=self._written(n), **params)

    def _written(self, n: int) -> str:
        if abs(n) < _GROUPED:
            return str(n)
        from workshop.texts.formats import number

        return number(self, n, 0)


def _catalogue(locale: str) -> gettext.NullTranslations:
    """The catalogue that ships for a locale, or for its language alone.

    It is looked up among those that are there: a name from a workshop is never made a path.
    """
    if locale == _PSEUDO:
        from workshop.texts.languages.pseudo import Pseudo

        return Pseudo()
    shipped = RESOURCES / "i18n"
    there = {each.name: each for each in shipped.iterdir()} if shipped.is_dir() else {}
    for name in (locale, locale.partition("_")[0]):
        if name in there:
            with (there[name] / "LC_MESSAGES" / "joint-charter.mo").open("rb") as catalogue:
                return gettext.GNUTranslations(catalogue)
    return gettext.NullTranslations()
