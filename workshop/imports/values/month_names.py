"""Months and weekdays as they are called in seven languages, in full and shortened."""

import unicodedata
from collections.abc import Mapping

_NAMES = (
    "january jänner januar janvier enero gennaio janeiro januari",
    "february februar février febrero febbraio fevereiro februari feber",
    "march märz maerz mars marzo março maart mrz mrt",
    "april avril abril aprile",
    "may mai mayo maggio maio mei",
    "june juni juin junio giugno junho",
    "july juli juillet julio luglio julho",
    "august août agosto augustus",
    "september septembre septiembre setiembre settembre setembro sept",
    "october oktober octobre octubre ottobre outubro",
    "november novembre noviembre novembro",
    "december dezember décembre diciembre dicembre dezembro",
)
_WEEKDAYS = (
    "monday montag lundi lunes lunedì segunda maandag mo mon ma lun seg",
    "tuesday dienstag mardi martes martedì terça dinsdag di tue mar ter",
    "wednesday mittwoch mercredi miércoles mercoledì quarta woensdag mi wed wo mer mié qua",
    "thursday donnerstag jeudi jueves giovedì quinta donderdag do thu jeu jue gio qui",
    "friday freitag vendredi viernes venerdì sexta vrijdag fr fri vr ven vie sex",
    "saturday samstag sonnabend samedi sábado sabato zaterdag sa sat za sam sáb sab",
    "sunday sonntag dimanche domingo domenica zondag so sun zo dim dom",
)
_SHORTEST = 3


def bare(word: str) -> str:
    """The word in lower case, without accents and the full stop of a shortened one."""
    letters = unicodedata.normalize("NFD", word.casefold().rstrip("."))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _by_name() -> Mapping[str, int]:
    """Each name and each of its beginnings that stands for one month alone."""
    found: dict[str, int] = {}
    doubtful: set[str] = set()
    for number, names in enumerate(_NAMES, 1):
        for name in map(bare, names.split()):
            for length in range(_SHORTEST, len(name) + 1):
                if found.setdefault(name[:length], number) != number:
                    doubtful.add(name[:length])
    return {name: number for name, number in found.items() if name not in doubtful}


_MONTHS = _by_name()
_DAYS = frozenset(bare(name) for names in _WEEKDAYS for name in names.split())


def month_number(word: str) -> int | None:
    """Which month a word is, 1 to 12; None for any other word."""
    return _MONTHS.get(bare(word))


def is_weekday(word: str) -> bool:
    """Whether the word names a day of the week."""
    return bare(word.rstrip(",.")) in _DAYS
