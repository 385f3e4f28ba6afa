"""What the data's closed lists are called in workbooks, slides and calendars."""

from collections.abc import Mapping

from workshop.domain.facts.choices import (
    Better,
    BoxKind,
    Choice,
    CommitmentKind,
    GapSourceKind,
    ObjectiveKind,
    Paper,
    Side,
    StatementKind,
    Strand,
    TensionAnswer,
    Voice,
)
from workshop.domain.snapshot import Snapshot
from workshop.texts import Texts
from workshop.texts.names import side_label

_WORDS: Mapping[Choice, str] = {
    Better.HIGH: "High",
    Better.LOW: "Low",
    CommitmentKind.ROLE: "Role taken on",
    CommitmentKind.LEARN: "To learn",
    CommitmentKind.GIVE: "To give",
    BoxKind.BREAK: "Break",
    BoxKind.STEP: "Step",
    GapSourceKind.CAPABILITY: "Seen in a capability",
    GapSourceKind.FINDING: "Seen in a finding",
    GapSourceKind.FREE: "The room’s own remark",
    GapSourceKind.STATEMENT: "Seen in a statement",
    Paper.A4: "A4",
    Paper.LETTER: "Letter",
    StatementKind.SHARED: "Of both",
    StatementKind.OWN: "Of themselves",
    StatementKind.OTHER: "Of the other side",
    StatementKind.PREDICTED: "Predicted of the other side",
    Strand.PROCESS: "Process",
    Strand.TECHNOLOGY: "Technology",
    Strand.ORGANISATION: "Organisation",
    TensionAnswer.ACTIVITY: "Answered by an activity",
    TensionAnswer.PRINCIPLE: "Answered by a principle",
    TensionAnswer.LIVED_WITH: "We live with it",
    Voice.PERSON: "Of each person",
    Voice.SIDE: "Of each side",
}


def word(texts: Texts, choice: Choice) -> str:
    """What one value of a closed list is called."""
    return texts.say(_WORDS[choice])


def is_word(choice: Choice) -> bool:
    """Whether `word` knows what the value is called."""
    return choice in _WORDS


def objective_word(texts: Texts, snapshot: Snapshot, kind: ObjectiveKind) -> str:
    """Whose aim an objective is."""
    if kind is ObjectiveKind.COMPANY:
        return texts.say("Company")
    sides = {ObjectiveKind.MARKETING: Side.MARKETING, ObjectiveKind.IT: Side.IT}
    return side_label(texts, snapshot, sides[kind]) if kind in sides else texts.say("Both sides")


def tension_word(texts: Texts, answer: TensionAnswer | None) -> str:
    """What answers two aims that pull against each other."""
    return texts.say("Not answered yet") if answer is None else word(texts, answer)
