"""The three ways out when the agenda runs late, in words."""

from workshop.domain.agenda.late import Way, WayOut
from workshop.domain.agenda.timetable import clock_of
from workshop.texts import Texts
from workshop.texts.formats import listing
from workshop.texts.names import box_name

NAMES = {
    Way.SHRINK: "Shrink the rest",
    Way.LEAVE_OUT: "Leave out what is optional",
    Way.END_LATER: "End later",
}
_NO_HELP = {
    Way.SHRINK: "Nothing that follows today can be shrunk.",
    Way.LEAVE_OUT: "No optional step that is left today would help.",
}

_NO_NEED = "Not needed: free time before a fixed start makes up for it."


def late_title(texts: Texts, late: int) -> str:
    """By how much, as a head."""
    return texts.plural("{n} minute late", "{n} minutes late", late)


def way_name(texts: Texts, way: Way) -> str:
    """What a way out is called."""
    return texts.say(NAMES[way])


def way_sentence(texts: Texts, found: WayOut) -> str:
    """What it comes to: what is left out, and when the day ends."""
    if not found.helps:
        return texts.say(_NO_HELP[found.way] if found.lost else _NO_NEED)
    ends = clock_of(found.rest[-1].ends)
    if not found.over:
        end = texts.say("Ends at {time}, as planned.", time=ends)
    else:
        end = texts.plural(
            "Ends at {time}, {n} minute later than planned.",
            "Ends at {time}, {n} minutes later than planned.",
            found.over,
            time=ends,
        )
    if not found.left_out:
        return end
    without = texts.say(
        "Without {steps}.", steps=listing(texts, [box_name(texts, box) for box in found.left_out])
    )
    return f"{without} {end}"
