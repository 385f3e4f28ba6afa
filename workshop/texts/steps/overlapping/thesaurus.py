"""The thesaurus that ships, English and German together: portfolios often mix them."""

from functools import cache
from typing import Any

import msgspec

from resources import RESOURCES
from workshop.domain.overlapping.thesaurus import Thesaurus


@cache
def thesaurus() -> Thesaurus:
    """The one of resources/thesaurus, read when it is first asked for."""
    concepts = {name: _of_all(words) for name, words in _shipped("concepts")["concepts"].items()}
    filler = _shipped("filler")
    return Thesaurus(concepts, _of_all(filler["stop"]), _of_all(filler["filler"]))


def _shipped(name: str) -> dict[str, Any]:
    data = (RESOURCES / "thesaurus" / f"{name}.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, Any])


def _of_all(languages: dict[str, list[str]]) -> list[str]:
    return [word for words in languages.values() for word in words]
