"""Whose language speaks: a document's is its workshop's, and all else is the user's."""

import os
from typing import TYPE_CHECKING

from workshop.texts import Texts

if TYPE_CHECKING:
    from workshop.domain.snapshot import Snapshot

SWITCH = "JOINT_CHARTER_LANGUAGE"
"""The environment variable that names the user's language before any other."""


def texts_of_workshop(snapshot: "Snapshot") -> Texts:
    """What every document of a workshop is written in: preview, draft, signed charter and all others.

    It is asked where a document is made, so that nobody who wants one can choose another language.
    """
    return Texts(snapshot.workshop.language)


def texts_of_window() -> Texts:
    """What the window speaks; the command line asks the system unless the switch is there."""
    return Texts(os.environ.get(SWITCH) or "en")
