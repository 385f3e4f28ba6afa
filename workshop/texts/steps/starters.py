"""What a new workshop starts from, in the user's language."""

import msgspec

from workshop.domain.facts.test_case import Criterion
from workshop.domain.facts.where_we_stand import Statement
from workshop.domain.starting.agendas import BREAKS
from workshop.domain.starting.starters import STARTER_ACTIVITIES, StarterActivity
from workshop.domain.starting.statements import STARTER_STATEMENTS
from workshop.domain.starting.tasks import STARTER_TASKS, StarterTask
from workshop.domain.starting.templates import PHASES, STARTER_CRITERIA
from workshop.texts import Texts


def phase_names(texts: Texts) -> tuple[str, ...]:
    """The decision phases' names."""
    return tuple(texts.say(name) for name in PHASES)


def break_names(texts: Texts) -> tuple[str, ...]:
    """What the breaks of an agenda are called."""
    return tuple(texts.say(name) for name in BREAKS)


def starter_criteria(texts: Texts) -> tuple[Criterion, ...]:
    """Criteria to judge campaigns by, with what their scores mean."""
    return tuple(_worded(texts, criterion) for criterion in STARTER_CRITERIA)


def starter_activities(texts: Texts) -> tuple[StarterActivity, ...]:
    """The library of overlaps to pick from, category by category."""
    return tuple(starter_activity(texts, each) for each in STARTER_ACTIVITIES)


def starter_activity(texts: Texts, each: StarterActivity) -> StarterActivity:
    """An activity of the library in the user's language."""
    return StarterActivity(texts.say(each.title), texts.say(each.category), texts.say(each.line))


def starter_title(texts: Texts, activity: StarterActivity) -> str:
    """What an activity of the library is called."""
    return texts.say(activity.title)


def starter_statements(texts: Texts) -> tuple[Statement, ...]:
    """The statements of a survey, without ids."""
    return tuple(msgspec.structs.replace(each, text=texts.say(each.text)) for each in STARTER_STATEMENTS)


def starter_tasks(texts: Texts) -> tuple[StarterTask, ...]:
    """What every campaign goes through, in time order."""
    return tuple(msgspec.structs.replace(each, title=texts.say(each.title)) for each in STARTER_TASKS)


def _worded(texts: Texts, criterion: Criterion) -> Criterion:
    anchors = {score: texts.say(words) for score, words in criterion.anchors.items()}
    return msgspec.structs.replace(criterion, name=texts.say(criterion.name), anchors=anchors)
