"""A workshop from before weights and scores were kept private: has the room seen what stands in it?"""

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ui.shell.files.question import Question, Way
from ui.shell.ground import Ground
from workshop.actions.steps.test_case import reveal_scores, reveal_weights
from workshop.domain.facts.choices import RevealKind
from workshop.domain.ranking.giving import giving
from workshop.domain.snapshot import Snapshot

translate = QCoreApplication.translate

_REVEALS = {RevealKind.WEIGHTS: reveal_weights, RevealKind.SCORES: reveal_scores}


class _Answer(Enum):
    PRIVATE = auto()
    SEEN = auto()


def ask_what_was_seen(ground: Ground) -> None:
    """Ask once, where the open workshop has weights or scores of several people and no reveal of them."""
    kinds = [kind for kind in _REVEALS if _is_open(ground.bridge.snapshot, kind)]
    if not kinds:
        return
    words = translate(
        "SeenBefore",
        "People weighed or scored in this workshop with an earlier version, which showed it to the room as "
        "it was entered. If the room has seen it, the ranking shows; that is final. If not, it stays private "
        "until you reveal it.",
    )
    ways = (
        Way(_Answer.PRIVATE, translate("SeenBefore", "Keep it private"), "primary"),
        Way(_Answer.SEEN, translate("SeenBefore", "The room has seen it")),
    )
    title = translate("SeenBefore", "Has the room seen the weights and scores?")
    question = Question(ground.over, ground.looks, title, words, ways)
    question.answer = _Answer.PRIVATE
    question.accepted.connect(lambda: _reveal(ground, kinds) if question.answer is _Answer.SEEN else None)
    question.finished.connect(question.deleteLater)
    question.open()


def _is_open(snapshot: Snapshot, kind: RevealKind) -> bool:
    unseen = not any(each.kind is kind for each in snapshot.reveals)
    return unseen and len(giving(snapshot, kind).gave) > 1


def _reveal(ground: Ground, kinds: list[RevealKind]) -> None:
    for kind in kinds:
        ground.bridge.run(_REVEALS[kind], at=datetime.now().astimezone())
