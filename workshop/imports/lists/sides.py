"""Which side a team's or a department's name means."""

import re
from collections.abc import Mapping

from workshop.domain.facts.choices import Side
from workshop.domain.text import clean_line
from workshop.imports.lists.headers import column_word

SIDES: Mapping[str, Side] = {
    "marketing": Side.MARKETING,
    "cmo": Side.MARKETING,
    "mkt": Side.MARKETING,
    "it": Side.IT,
    "cio": Side.IT,
    "technology": Side.IT,
    "tech": Side.IT,
    **dict.fromkeys(("both", "beide", "les deux", "ambos", "ambas", "entrambi", "entrambe"), Side.BOTH),
    **dict.fromkeys(("other", "andere", "autre", "otro", "altro", "outro", "overig"), Side.OTHER),
}
"""The words that name a side themselves."""

_MARKETING = re.compile(
    r"marketing\w*|mktg?|mkg|mercadotecnia|mercadeo|martech|\w*marketing|cmo|brands?|branding|marken?\w*"
    r"|marque|marca|campaigns?|kampagnen\w*|campagnes?|communications?|\w*kommunikation\w*|comunicacion(?:es)?"
    r"|comunicacao|comunicazione|communicatie|advertising|werbung|offentlichkeitsarbeit|publicit\w+|publicidade?|content|pr"
)
_TECHNOLOGY = re.compile(
    r"it|ict|ti|tic|edv|dsi|dsin|cio|cto|tech|technolog\w*|tecnolog\w*|informationste\w+|informati[ckq]\w*|informatie\w*"
    r"|systems?|systemes?|sistemas|sistemi|software\w*|infrastructures?"
    r"|infrastruktur\w*|infraestructura|martech|devops|c[iy]ber\w*"
)
_WORD = re.compile(r"[^\W_]+")


def side_of(text: str) -> Side | None:
    """The side that a department belongs to, both where it names both; None where it can't be told."""
    word = column_word(clean_line(text))
    if word in SIDES:
        return SIDES[word]
    words = _WORD.findall(word)
    of_marketing = any(_MARKETING.fullmatch(each) for each in words)
    of_technology = any(_TECHNOLOGY.fullmatch(each) for each in words)
    if of_marketing and of_technology:
        return Side.BOTH
    return Side.MARKETING if of_marketing else Side.IT if of_technology else None
