"""What went wrong, in one sentence or two: what happened, to which file or line, and what to do."""

from collections.abc import Mapping

from workshop.errors import WorkshopError
from workshop.texts import Plural, Template, Texts, imports
from workshop.texts import charter_trouble as charters

_FILE: Mapping[str, str] = {
    "a-workshop": "{path} is a workshop and was left as it is: choose another name.",
    "beyond-repair": "{path} is so damaged that nothing in it can be read: go back to a snapshot of it, or "
    "use a copy from a backup.",
    "changed-schema": "{path} is a workshop file whose inner build was changed by another program: "
    "repair it into a new file, or use a copy from before.",
    "damaged": "{path} is damaged: repair it into a new file, or go back to a snapshot.",
    "damaged-or-encrypted": "{path} is damaged or encrypted: decrypt it, or use a copy from a backup.",
    "disk-full": "{path} could not be written, because the disk is full: free some space, or save elsewhere.",
    "empty-file": "{path} is empty: use a copy of it from a backup.",
    "exists": "{path} is there already and was left as it is: choose another name.",
    "file-too-big": "{path} takes more room than a workshop may ({limit} MB): choose the right file.",
    "foreign": "{path} is not as this machine left it: open a copy of it.",
    "is-a-folder": "{path} is a folder: name a file in it.",
    "locked": "{path} is in use by another window or program: close it there first.",
    "locked-but-kept": "{path} is in use by another window or program: close it there first. "
    "Its last snapshot is {snapshot}.",
    "missing": "{path} does not exist: check the name and the folder.",
    "missing-folder": "{path} can't be written, because its folder does not exist: make the folder first.",
    "moved": "{path} was moved or removed, and there is no place for a copy: save elsewhere.",
    "name-too-long": "{path} is too long a name for a file here: choose a shorter one.",
    "newer": "{path} was made by a newer Joint Charter (file version {version}) and was left as it is: "
    "update this one to open it.",
    "not-a-file": "{path} is a pipe or a device, and not a file: choose a file.",
    "not-a-workshop": "{path} is not a workshop file: choose a file that Joint Charter made.",
    "read-only": "{path} may not be changed by you here: copy it to a folder of your own.",
    "replaced": "{path} was replaced by another program, and there is no place for a copy: save elsewhere.",
    "took-too-long": "{path} takes too long to read and may be made to do harm: ask its sender for it anew.",
    "unreachable": "{path} can't be reached: see that the disk or network is connected, then try again.",
    "unreadable": "{path} can't be read: check that you are allowed to.",
}

_DATA: Mapping[str, Template] = {
    "bad-data": "{file}: {path} does not hold what it should ({why}): correct it there.",
    "data-too-large": "{file} takes more time or memory to read than any workshop does: check that it is the "
    "right file.",
    "key-twice": "{file}: the key {key} stands twice in one object: keep one of the two.",
    "missing-key": "{file}: {path} is missing: add it.",
    "newer-data": "{file} is in version {version} of the data format, and this program reads version 1: "
    "update the program.",
    "not-a-number": "{file}: {word} is no number that JSON knows: write a number or null.",
    "not-data": "{file} is not Joint Charter data: it lacks the key format with the value joint-charter.",
    "not-json": "{file} is not valid JSON at line {line}, column {column}: correct it there.",
    "not-unique": "{file}: {path} repeats or leaves empty what must be unique in its list ({value}): "
    "change one of the two.",
    "not-utf8": "{file} is not in UTF-8, first at line {line}: save it as UTF-8.",
    "file-too-large": "{file} is larger than {limit} MB: split it, or check that it is the right file.",
    "too-many-entries": Plural(
        "{file} holds more than {limit} entry: take some out.",
        "{file} holds more than {limit} entries: take some out.",
        "limit",
    ),
    "unknown-id": "{file}: {path} names {value}, which is not in its list: add it there, or correct the id.",
    "unknown-key": "{file}: the data format has no key {path}: remove it, or correct its spelling.",
    "unknown-role": "{file}: {path} is {value}, which is no letter of the workshop's scheme: correct it.",
}

_COMMAND: Mapping[str, str] = {
    "bad-header-row": "{written} is no header row: write a line such as 4, a range such as 2-3, "
    "or 0 where there is none.",
    "bad-answer": '{written} answers no doubt: write it as "key=choice".',
    "bad-map": '{written} says of no column what it holds: write it as "Column=field".',
    "cancelled": "It was stopped, and nothing was written.",
    "font-missing": "The charter can't be set, because its font {name} is missing or unreadable: "
    "install Joint Charter again.",
    "no-revision": "{path} has no signed revision {number}: leave --revision out for the present state.",
    "same-target": "{path} is named twice, or is the workshop itself: choose another name.",
    "several-starts": "A workshop starts from a template, the example or a data file: choose one of them.",
    "unsigned": "Nobody has signed this charter yet: a check-in looks at what both sides signed.",
    "unknown-export": "{path} can't be written: this version writes .pdf, .pptx, .xlsx, .ics, .md and "
    ".json, so end the name in one of them.",
}

_TYPED: Mapping[str, Template] = {
    "absent-never-votes": "{name} is absent and does not vote: change the capacity first.",
    "already-listed": "{title} is on the list already: choose another name.",
    "empty": "The {field} is empty: write something there.",
    "ends-before-start": "The last day, {ends}, is before the first, {starts}: change one of them.",
    "far-off": "The {field} lies in a year from {first} to {last}: choose another day.",
    "gone": "The {what} is not there any more: it was removed meanwhile.",
    "last-in-phase": "Somebody must keep a role in the phase {phase} of {title}: "
    "take the phase's own roles away as a whole.",
    "no-dates": "Nothing in this workshop has a date yet: give it one, or leave the calendar out.",
    "no-dots": "Nobody has placed a dot yet: place some first, or choose by hand.",
    "no-dots-left": Plural(
        "{name} has no dots left of {limit}: take one away elsewhere first.",
        "{name} has no dots left of {limit}: take one away elsewhere first.",
        "limit",
    ),
    "not-a-grid": "This is no table of roles: people stand in its first row, activities in its first column.",
    "dates-of-one": "Dates are one person’s: say whose with --for and a name.",
    "nobody-there": "Nobody takes part yet: add people in Set up first.",
    "nobody-called": "Nobody here is called {name}. There are: {names}.",
    "nobody-votes": "Nobody here may vote: in Set up make somebody a decision maker or contributor first.",
    "not-asked": "{name} is not asked this: it is for the other side.",
    "nobody-replied": "Nobody has answered a situation yet: pass the laptop first.",
    "too-few-replied": "Fewer than {count} answered each situation: all would know whose answers they are.",
    "nothing-to-ask": "No activity has one person who decides yet: agree on the grid first.",
    "nobody-rated": "Nobody has rated yet: collect ratings first.",
    "nobody-scored": "Nobody has scored yet: enter scores first, or agree on them aloud.",
    "nobody-weighed": "Nobody has weighed yet: enter weights first, or agree on them aloud.",
    "nothing-to-reveal": "Nobody has voted since the last reveal: collect votes first.",
    "observer-never-votes": "{name} observes or facilitates and does not vote: change the capacity first.",
    "overlaps-itself": "An initiative doesn't overlap with itself: choose another one.",
    "own-view": "A side isn't asked for a view of its own initiative: ask the other one.",
    "ring": "“{title}” comes after “{other}” already: the two would wait for each other. Choose another.",
    "own-deputy": "{name} can't stand in for themselves: choose somebody else.",
    "off-the-scale": "A score lies between {low} and {high}: choose one of those.",
    "one-is-no-merge": "It takes two activities to merge: choose another one as well.",
    "one-never-reveals": "Only one person has given something: all would know whose it is. Wait for others.",
    "one-vote": "{title} has one vote alone, and everybody would know whose: collect another one first.",
    "phases-differ": "In “{title}” a phase has roles of its own: let it be as in all phases first.",
    "refused": "The {field} can't be taken as it was written: write it another way.",
    "scheme-in-use": "Roles are assigned in the letters of {scheme} already: clear them first.",
    "sealed": "This changes what both sides signed: open revision {number} first.",
    "too-large": "The {field} is at most {limit}: choose a smaller one.",
    "too-long": Plural(
        "The {field} is longer than {limit} character: shorten it.",
        "The {field} is longer than {limit} characters: shorten it.",
        "limit",
    ),
    "too-many-dots": Plural(
        "One person can place {limit} dot on an activity at most: place the others elsewhere.",
        "One person can place {limit} dots on an activity at most: place the others elsewhere.",
        "limit",
    ),
    "too-small": "The {field} is at least {limit}: choose a larger one.",
    "unknown-letter": "{letter} is no role of this workshop's scheme: choose one of its letters.",
}

_WORDS: Mapping[str, str] = {
    "": "value",
    "above": "person",
    "activity": "activity",
    "amount": "amount",
    "ballot": "vote",
    "baseline": "baseline",
    "cadence": "meeting",
    "candidate": "campaign",
    "category": "category",
    "check-in": "check-in",
    "comment": "comment",
    "company": "company",
    "criterion": "criterion",
    "currency": "currency",
    "days": "number of days",
    "description": "description",
    "dissent": "dissent",
    "due": "due date",
    "ends_on": "last day",
    "every": "rhythm",
    "finding": "finding",
    "ground_rules": "ground rule",
    "increment": "increment",
    "initiative": "initiative",
    "language": "language",
    "limit": "limit",
    "measure": "measure",
    "minutes": "number of minutes",
    "name": "name",
    "objective": "objective",
    "outcome": "value",
    "pain": "pain",
    "participant": "person",
    "phase": "phase",
    "place": "place",
    "points": "number of points",
    "principle": "principle",
    "reason": "reason",
    "review_on": "review date",
    "rung": "rung",
    "starts_at": "first date",
    "starts_on": "first day",
    "target": "target",
    "text": "text",
    "threshold": "limit",
    "tiebreaker": "tiebreaker",
    "title": "title",
    "to": "addressee",
    "topic": "topic",
    "unit": "unit",
    "value": "value",
    "within": "time to answer",
}
"""What a sentence calls the fields and facts that an error names by their code."""

SENTENCES: Mapping[str, Template] = {
    **_FILE,
    **_DATA,
    **_COMMAND,
    **_TYPED,
    **imports.SENTENCES,
    **charters.SENTENCES,
}
"""The sentence for each code, with the params of the error as fields."""


def sentence(texts: Texts, error: WorkshopError) -> str:
    """The trouble in words; a code without words of its own is named as it stands."""
    template = SENTENCES.get(error.code)
    if template is None:
        return texts.say("This can't be done: {what}.", what=str(error))
    return texts.say(template, **_worded(texts, error.params))


def sheet_sentence(texts: Texts, error: WorkshopError) -> str:
    """The trouble in words, as the import sheet says it: by its own choices instead of options."""
    template = imports.IN_SHEET.get(error.code)
    return sentence(texts, error) if template is None else texts.say(template, **_worded(texts, error.params))


def unexpected(texts: Texts, error: Exception) -> str:
    """What to say of trouble that nobody foresaw."""
    return texts.say(
        "Joint Charter met something it was not made for ({kind}: {what}): "
        "run the command again with --debug and report what it shows.",
        kind=type(error).__name__,
        what=" ".join(str(error).split()),
    )


def _worded(texts: Texts, params: Mapping[str, object]) -> dict[str, object]:
    """The params, with those that name a field or a kind of fact in the user's words."""
    worded = dict(params)
    for name in ("field", "what"):
        if name in worded:
            code = str(worded[name])
            worded[name] = texts.say(_WORDS[code]) if code in _WORDS else code.replace("_", " ")
    return worded
