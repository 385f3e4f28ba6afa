"""What the letters of a scheme mean to the rules: who decides, does, has a voice, or is told.

Source of the weights: the design system, "Roles by weight in every scheme".
"""

from collections.abc import Mapping

from workshop.domain.facts.choices import Choice, Scheme


class RoleWeight(Choice):
    """How much a role carries; the heaviest decides."""

    DECIDES = "decides"
    DOES = "does"
    VOICE = "voice"
    TOLD = "told"


_WEIGHTS: Mapping[Scheme, Mapping[str, RoleWeight]] = {
    Scheme.RACI: {
        "A": RoleWeight.DECIDES,
        "R": RoleWeight.DOES,
        "C": RoleWeight.VOICE,
        "I": RoleWeight.TOLD,
    },
    Scheme.DACI: {
        "A": RoleWeight.DECIDES,
        "D": RoleWeight.DOES,
        "C": RoleWeight.VOICE,
        "I": RoleWeight.TOLD,
    },
    Scheme.RAPID: {
        "D": RoleWeight.DECIDES,
        "R": RoleWeight.DOES,
        "P": RoleWeight.DOES,
        "A": RoleWeight.VOICE,
        "I": RoleWeight.VOICE,
    },
}


def weight(scheme: Scheme, letters: str) -> RoleWeight | None:
    """The heaviest weight among the letters of a cell; None for an empty one."""
    found = {_WEIGHTS[scheme].get(letter) for letter in letters}
    return next((each for each in RoleWeight if each in found), None)


def deciding(scheme: Scheme) -> str:
    """The letter of the role that decides."""
    return next(letter for letter, each in _WEIGHTS[scheme].items() if each is RoleWeight.DECIDES)


def working(scheme: Scheme) -> str:
    """The letters of the roles that do the work."""
    return "".join(letter for letter, each in _WEIGHTS[scheme].items() if each is RoleWeight.DOES)


def has_voice(scheme: Scheme, letter: str) -> bool:
    """Whether a role is heard before the decision: all but those who are only told."""
    return _WEIGHTS[scheme].get(letter, RoleWeight.TOLD) is not RoleWeight.TOLD
