"""What can't be done with a charter PDF, in words."""

from collections.abc import Mapping

SENTENCES: Mapping[str, str] = {
    "charter-too-large": "{path} carries more than this program takes out of a charter: check that it is the "
    "right file.",
    "not-a-charter": "{path} is no charter that carries a workshop: choose a PDF that Joint Charter wrote.",
    "odd-charter": "{path} carries a workshop in a way that no Joint Charter wrote it: "
    "ask for the PDF again.",
}
"""By the code of the error."""
