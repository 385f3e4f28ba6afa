"""What the fields are called that a column of a table can become."""

from collections.abc import Mapping

from workshop.texts import Plural, Texts

_FIELDS: Mapping[str, str] = {
    "activities": "Activities",
    "activity": "Activity",
    "archived": "Archived",
    "after": "Comes after",
    "budget": "Budget",
    "capacity": "Capacity",
    "category": "Category",
    "completed": "Completed on",
    "currency": "Currency",
    "description": "Description",
    "duration": "Duration",
    "ends_on": "Ends on",
    "initiative": "Initiative",
    "key": "Key of its system",
    "name": "Name",
    "owner": "Owner",
    "pain": "Pain",
    "person": "Person",
    "period": "From and to",
    "phase": "Phase",
    "progress": "Share that is done",
    "question": "Question",
    "role": "Role",
    "shortlisted": "On the shortlist",
    "side": "Side",
    "source_key": "Key of its system",
    "stage": "Group of states",
    "starts_on": "Starts on",
    "status": "Status",
    "title": "Title",
    "value": "Value",
    "wants_view_of": "Wants the view of",
}
_TAKE: Mapping[str, Plural] = {
    "participants": Plural("Take {n} person", "Take {n} people", "n"),
    "initiatives": Plural("Take {n} initiative", "Take {n} initiatives", "n"),
    "activities": Plural("Take {n} activity", "Take {n} activities", "n"),
    "candidates": Plural("Take {n} campaign", "Take {n} campaigns", "n"),
    "rights": Plural("Take {n} activity and its roles", "Take {n} activities and their roles", "n"),
    "tasks": Plural("Take {n} task", "Take {n} tasks", "n"),
}
_TAKEN: Mapping[str, Plural] = {
    "participants": Plural("{n} person taken.", "{n} people taken.", "n"),
    "initiatives": Plural("{n} initiative taken.", "{n} initiatives taken.", "n"),
    "activities": Plural("{n} activity taken.", "{n} activities taken.", "n"),
    "candidates": Plural("{n} campaign taken.", "{n} campaigns taken.", "n"),
    "rights": Plural("{n} activity taken, with its roles.", "{n} activities taken, with their roles.", "n"),
    "tasks": Plural("{n} task taken.", "{n} tasks taken.", "n"),
}
_HEADS: Mapping[str, str] = {
    "participants": "Import people",
    "initiatives": "Import initiatives",
    "activities": "Import activities",
    "candidates": "Import campaigns",
    "rights": "Import a responsibility matrix",
    "tasks": "Import tasks",
}


def field_name(texts: Texts, kind: str, field: str) -> str:
    """What a field is called where rows become this kind."""
    if field == "title" and kind == "participants":
        return texts.say("Job title")
    name = _FIELDS.get(field)
    return texts.say(name) if name else field.replace("_", " ")


def head_text(texts: Texts, kind: str) -> str:
    """What the sheet is headed with."""
    return texts.say(_HEADS[kind])


def take_text(texts: Texts, kind: str, n: int) -> str:
    """What taking them over is called on its button."""
    return texts.say(_TAKE[kind], n=n) if n else texts.say("Nothing to take")


def taken_text(texts: Texts, kind: str, n: int) -> str:
    """What is said once they are taken."""
    return texts.say(_TAKEN[kind], n=n)
