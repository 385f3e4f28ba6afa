"""What stands in big type on the wall."""

from collections.abc import Mapping

from workshop.domain.choices import Scheme
from workshop.texts import Texts

_QUESTIONS: Mapping[Scheme, str] = {
    Scheme.RACI: "Who should be accountable for",
    Scheme.DACI: "Who should approve",
    Scheme.RAPID: "Who should decide on",
}


def question(texts: Texts, scheme: Scheme) -> str:
    """What a ballot asks, above the activity's title."""
    return texts.say(_QUESTIONS[scheme])


def asked(texts: Texts, title: str) -> str:
    """The activity's title as the end of the question."""
    return texts.say("{title}?", title=title)
