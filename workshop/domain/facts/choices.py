"""The closed lists of the data format; a value's spelling is the one in the file."""

from enum import StrEnum
from typing import Self


class Choice(StrEnum):
    """Read capitals, spaces and underscores as the same value in lower case with hyphens."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        plain = value.strip().lower().replace("_", "-").replace(" ", "-")
        return next((member for member in cls if member.value == plain), None)


class Side(Choice):
    """Whom a participant speaks for; the labels of the first two are the workshop's own."""

    MARKETING = "marketing"
    IT = "it"
    BOTH = "both"
    OTHER = "other"


class Capacity(Choice):
    """In what capacity a participant is in the room."""

    SPONSOR = "sponsor"
    DECIDER = "decider"
    CONTRIBUTOR = "contributor"
    OBSERVER = "observer"
    FACILITATOR = "facilitator"
    ABSENT = "absent"


class Scheme(Choice):
    """The set of role letters that decision rights are written in."""

    RACI = "raci"
    DACI = "daci"
    RAPID = "rapid"


class Paper(Choice):
    """The size of the charter's pages."""

    A4 = "a4"
    LETTER = "letter"


class Template(Choice):
    """The agendas there are."""

    NINETY_MINUTES = "90-minutes"
    HALF_DAY = "half-day"
    TWO_DAYS = "two-days"
    BLANK = "blank"


class StepId(Choice):
    """A station of the workshop; its module names are the value with underscores."""

    SET_UP = "set-up"
    OBJECTIVES = "objectives"
    WHERE_WE_STAND = "where-we-stand"
    PORTFOLIOS = "portfolios"
    OVERLAP_ACTIVITIES = "overlap-activities"
    OWNERSHIP = "ownership"
    TEST_CASE = "test-case"
    REHEARSAL = "rehearsal"
    ROAD_MAP = "road-map"
    REVIEW = "review"
    EXPORT = "export"
    FOLLOW_UP = "follow-up"


class BoxKind(Choice):
    """What an agenda's box of time is for."""

    STEP = "step"
    BREAK = "break"


class ObjectiveKind(Choice):
    """Whose aim an objective is."""

    COMPANY = "company"
    MARKETING = "marketing"
    IT = "it"
    SHARED = "shared"


class TensionAnswer(Choice):
    """What answers two aims that pull against each other; the last one leaves them as they are."""

    ACTIVITY = "activity"
    PRINCIPLE = "principle"
    LIVED_WITH = "lived-with"


class StatementKind(Choice):
    """What a perception statement asks for; the last three are the mirror's views of one skill."""

    SHARED = "shared"
    OWN = "own"
    OTHER = "other"
    PREDICTED = "predicted"


class GapSourceKind(Choice):
    """Where a gap was seen; the last one is the room's own remark."""

    STATEMENT = "statement"
    CAPABILITY = "capability"
    FINDING = "finding"
    FREE = "free"


class Asks(Choice):
    """What a situation drawn from the grid asks for."""

    DECIDES = "decides"
    DOES = "does"


class RevealKind(Choice):
    """What private input was shown to the room."""

    BALLOT = "ballot"
    RATINGS = "ratings"
    WEIGHTS = "weights"
    SCORES = "scores"


class TallyKind(Choice):
    """What a count of private input counts."""

    BALLOT = "ballot"
    ABSTENTION = "abstention"
    RATING = "rating"


class ConsentKind(Choice):
    """What the room agreed to have shown."""

    SMALL_SIDE = "small-side"


class Better(Choice):
    """Which end is the good one: of a criterion's scale, or of what an objective measures."""

    HIGH = "high"
    LOW = "low"


class Voice(Choice):
    """Whose voices the room's weights are the mean of: of all people, or of the two sides."""

    PERSON = "person"
    SIDE = "side"


class Strand(Choice):
    """What an increment of the road map changes."""

    PROCESS = "process"
    TECHNOLOGY = "technology"
    ORGANISATION = "organisation"


class CommitmentKind(Choice):
    """What a side or a leader commits to."""

    ROLE = "role"
    LEARN = "learn"
    GIVE = "give"


class Severity(Choice):
    """How much a finding matters: a blocking one stops the sign-off."""

    BLOCKING = "blocking"
    WARNING = "warning"
    NOTE = "note"
