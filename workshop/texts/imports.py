"""What an import says of single lines: why one was left out, and what to look at."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from workshop.domain.fact import Money
from workshop.texts import Plural, Template, Texts
from workshop.texts.formats import day, money, sum_text
from workshop.texts.importing.encodings import ENCODINGS

_REMARKS: Mapping[str, Template] = {
    "a-sum": "“{value}” is a sum, no entry",
    "activity-unknown": "no activity is called “{value}”, so it isn't put to the test",
    "after-ring": "it can't come after “{value}”, which comes after it: that is left out",
    "after-unknown": "no task is called “{value}”, so it doesn't come after it",
    "amount-about": "“{value}” is taken as if it were exact",
    "amount-kept": "“{value}” isn't an amount of money: it stands in the description ({column})",
    "amount-per-time": "“{value}” is for a part of the time, and is taken as it stands",
    "amounts-per-time": "the amounts in {column} are for a part of the time, and are taken as they stand",
    "archived": "it is archived",
    "broken-quote": "a quotation mark doesn't close where it should; look at this line",
    "cells-over": Plural(
        "{count} cell more than the header has", "{count} cells more than the header has", "count"
    ),
    "cells-short": "fewer cells than the header has",
    "control-characters": "the file holds control characters; they are left out",
    "currency-assumed": Plural(
        "an amount names no currency: it is read as {currency}",
        "{n} amounts name no currency, this one first: they are read as {currency}",
        "n",
    ),
    "currency-of-column": "the amounts name no currency: they are read as {currency}, as {column} is",
    "day-first-settled": "“{value}” is read as {day}, because “{by}” can only have its day first",
    "day-kept": "“{value}” isn't a day that can be read: it stands in the description ({column})",
    "encoding-assumed": "the letters were read as {encoding}; say --encoding if they look wrong",
    "ends-reckoned": Plural(
        "its last day is reckoned from {column}",
        "the last day is reckoned from {column}, here and in {n} rows in all",
        "n",
    ),
    "error-cell": "{cell} shows an error",
    "header-found": "the columns' names were found here; say --header-row if they are elsewhere",
    "hidden-column": "hidden in the workbook, and read all the same: column {column}",
    "more-notes": "more rows are hidden, show errors or lack results than are listed here",
    "hidden-row": "the row is hidden in the workbook",
    "header-again": "left out, because it is the header once more",
    "left-out-sum": "left out, because it is a sum: {text}",
    "name-order-guessed": "the two columns of names are taken as the first and the last name, in this order",
    "name-turned": "read as {name}",
    "name-tag": "left out behind the name: {text}",
    "name-with-title": "the title behind the name is taken as the job title: {title}",
    "side-guessed": "“{value}” is taken as {side}",
    "side-unknown": "“{value}” is neither side, so it is taken as other",
    "capacity-unknown": "“{value}” isn't a capacity; taken as decision maker",
    "other-table": "another table begins here and is left out: {title}; --table {table} takes it",
    "filled-down": "empty cells under {column} are read as the one above them",
    "cell-not-a-day": "{cell} ({column}) is left out: “{value}” isn't a day that can be read in one way only",
    "cell-not-a-level": "{cell} ({column}) is left out: “{value}” isn't a number from 1 to 5",
    "cell-not-money": "{cell} ({column}) is left out: “{value}” isn't an amount in a currency",
    "cell-too-long": Plural(
        "{cell} ({column}) is left out: it is longer than {limit} character",
        "{cell} ({column}) is left out: it is longer than {limit} characters",
        "limit",
    ),
    "cell-unknown": "{cell} ({column}) is left out: “{value}” isn't a word that can stand there",
    "cell-unread": "{cell} ({column}): {letters} isn't one of the roles {known}",
    "cell-guessed": "{cell} ({column}): “{text}” is read as {letters}",
    "cell-aside": "{cell} ({column}): left out beside the letter: {text}",
    "cell-open": "{cell} ({column}): “{text}” is nobody",
    "head-guessed": "the column “{text}” is read as {letters}",
    "legend-beside": "what explains the letters beside it is left out",
    "letters-by-legend": "the letters are read as this legend explains them: {letters}",
    "letters-missing": "no {letters} was read anywhere in it",
    "letters-missing-columns": "no {letters} was read anywhere in it; left out were {columns}",
    "letters-without-name": "the column with {cell} holds letters, but no name; it is left out",
    "people-without-role": "taken as people, though they have no role: {names}",
    "row-without-roles": "taken as an activity in which nobody has a role: {text}",
    "same-column": "{cells} are both called {name}: one person has the letters of both",
    "same-row": "the same activity as in row {other}: the letters of both are kept",
    "left-out": "left out, because it isn't part of the table: {text}",
    "keys-repeat": "{column} has the same value for several entries, so it is no key",
    "list-archived": "its list is archived: {list}",
    "month-first-settled": "“{value}” is read as {day}, because “{by}” can only have its month first",
    "no-result": "the formula in {cell} has no stored result, so it is empty",
    "no-role-columns": "left out, because they hold no roles: {columns}",
    "not-a-level": "“{value}” isn't a number from 1 to 5",
    "not-a-day": "“{value}” isn't a day that can be read",
    "part-of-item": "left out, because it is a part of what stands above: {text}",
    "plan-turned": "it ends on {day_ends}, before it starts on {day_starts}",
    "read-as-day": "“{value}” is read as {day}",
    "read-as-day-and-more": Plural(
        "“{value}” is read as {day}, and {n} more cell like it",
        "“{value}” is read as {day}, and {n} more cells like it",
        "n",
    ),
    "read-as-days": "“{value}” is read as {day} to {day_last}",
    "read-as-days-and-more": Plural(
        "“{value}” is read as {day} to {day_last}, and {n} more cell like it",
        "“{value}” is read as {day} to {day_last}, and {n} more cells like it",
        "n",
    ),
    "remark-dropped": "the remark behind the bold name is left out: {text}",
    "same-name": "called like row {other}, and otherwise not the same: taken once, as it stands first",
    "same-as": "the same as row {other}: taken once",
    "row-too-long": Plural(
        "the {field} is longer than {limit} character",
        "the {field} is longer than {limit} characters",
        "limit",
    ),
    "row-without": "the row has no {field}",
    "scores-not-taken": "criteria, weights, scores and the pick are not taken over with the campaigns: "
    "a workbook holds nothing but their means",
    "side-of-title": "whose they are is told by what stands over them: {text}",
    "sides-by-marks": "whose they are is told by the marks in the sides' columns",
    "sign-of-many": "“{sign}” is read as {currency}",
    "sponsor-there": "{name} comes in as decision maker: {holder} is the sponsor of {side}",
    "taken-as-heading": "taken as a heading for the rows below: {text}",
    "title-guessed": "no column is called title: {column} is taken for it",
    "list-turned-round": "the columns' names stand below one another, so the table was turned round",
    "name-several": "“{name}” can be several people; it is taken as one",
    "turned-round": "the activities stand across, so the table was turned round",
    "unknown-capacity": "“{value}” isn't a capacity that a participant can have",
    "unknown-letters": "{letters} isn't one of the roles {known}",
    "unknown-side": "“{value}” isn't a side",
}

_DOUBTS: Mapping[str, Template] = {
    "amounts-count-in": "“{value}” in {name}: what do these amounts count in? {column} says it of its own.",
    "amount-range": Plural(
        "{cell}: “{value}” is no single amount: which one counts?",
        "{cell}: “{value}” is no single amount, and {n} in all aren't: which one counts?",
        "n",
    ),
    "archived": Plural("{n} is archived", "{n} are archived", "n"),
    "day-or-month": Plural(
        "“{value}”: day or month first? It can be read both ways.",
        "“{value}”: day or month first? {n} dates can be read both ways.",
        "n",
    ),
    "decimal-mark": Plural(
        "“{value}”: is its mark the decimal one, or does it part thousands?",
        "“{value}”: is its mark the decimal one, or does it part thousands? "
        "{n} amounts can be read both ways.",
        "n",
    ),
    "fiscal-year": "“{value}”: in which month does this year begin?",
    "letters-by-legend": "The table has letters of its own, which its legend explains: {letters}",
    "rows-are-headings": Plural(
        "“{value}” stands alone in its row: is it a heading or an entry?",
        "“{value}” and others stand alone in their rows, {n} in all: are they headings or entries?",
        "n",
    ),
    "small-amount": "“{value}” is read as {money_read}. All other amounts are from {money_least} on.",
    "row": "{text}: a heading, or an activity in which nobody has a role?",
    "turned": "Do the people stand down and the activities across?",
    "there-already": Plural("{n} is there already", "{n} are there already", "n"),
    "year-of-days": Plural(
        "“{value}” names no year: of which is it?",
        "“{value}” names no year: of which are this and the others, {n} in all?",
        "n",
    ),
}
"""What could be read in two ways, as a sentence of its own."""

_CHOICES: Mapping[str, Mapping[str, Template]] = {
    "amounts-count-in": {"1": "As they stand", "1000": "In thousands", "1000000": "In millions"},
    "amount-range": {"words": "Leave as words", "low": "The lower", "high": "The higher"},
    "archived": {"leave-out": "Leave out", "take": "Take"},
    "day-or-month": {"day-first": "{day_first}", "month-first": "{day_month_first}"},
    "decimal-mark": {",": "{number_comma}", ".": "{number_point}"},
    "fiscal-year": {"1": "January", "4": "April", "7": "July", "10": "October"},
    "letters-by-legend": {"legend": "As explained", "as-it-stands": "As they stand"},
    "rows-are-headings": {"headings": "Headings", "entries": "Entries"},
    "small-amount": {"take": "Take it so", "leave-empty": "Leave empty"},
    "row": {"heading": "Heading", "activity": "Activity", "-": "Leave out"},
    "turned": {"turned": "Turn it round", "as-it-stands": "As it stands"},
    "there-already": {"skip": "Skip", "update": "Update", "add": "Add again"},
    "year-of-days": {"leave-out": "Leave empty"},
}
"""By a doubt's code, the words on the button of each choice."""

SENTENCES: Mapping[str, Template] = {
    "a-sum": "“{value}” is a sum, no entry: leave the row out.",
    "archived": "It is archived: take it out of the archive first.",
    "bad-delimiter": "“{written}” can't stand between cells: name one character, or tab.",
    "bad-encoding": "{path} can't be read as {encoding}: name another one with --encoding.",
    "broken-line": "The table breaks off at line {line}, where a quotation mark or a cell does not end: "
    "mend that line.",
    "empty-table": "{path} is empty: the file is empty, so there is nothing to import.",
    "no-columns": "No column is called {field} (the columns are {columns}): "
    "say what holds it with --map, or where the columns' names are with --header-row (0: nowhere).",
    "no-matrix": "There is no responsibility matrix in it: activities down, people across, "
    "letters in the cells.",
    "no-such-row": Plural(
        "There is no row {row}, for the table has {rows} row: name another header row.",
        "There is no row {row}, for the table has {rows} rows: name another header row.",
        "rows",
    ),
    "no-such-sheet": "There is no sheet {sheet}: choose one of {names}.",
    "no-such-table": Plural(
        "There is no table {table}, for {tables} was found: choose that.",
        "There is no table {table}, for {tables} were found: choose one of those.",
        "tables",
    ),
    "no-table": "There is no table in it: check that it is the right file.",
    "not-a-day": "“{value}” isn't a day that can be read: write it as 2026-04-30.",
    "not-a-level": "“{value}” isn't a number from 1 to 5: correct it.",
    "not-a-workbook": "{path} is no workbook that can be read: save it as .xlsx once more.",
    "plan-turned": "It ends on {day_ends}, before it starts on {day_starts}: correct one of the two.",
    "pasted-too-large": Plural(
        "What was copied has more than {limit} character: copy fewer rows.",
        "What was copied has more than {limit} characters: copy fewer rows.",
        "limit",
    ),
    "protected-table": "{path} is protected by a password: save it without one first.",
    "row-too-long": Plural(
        "The {field} is longer than {limit} character: shorten it.",
        "The {field} is longer than {limit} characters: shorten it.",
        "limit",
    ),
    "row-without": "The row has no {field}: write one.",
    "table-too-large": "{path} is too large or too slow to read: keep the rows you need in a smaller file.",
    "too-many-columns": Plural(
        "The table has more than {limit} column, first in line {line}: keep the ones you need.",
        "The table has more than {limit} columns, first in line {line}: keep the ones you need.",
        "limit",
    ),
    "too-many-rows": Plural(
        "The table has more than {limit} row: split it.",
        "The table has more than {limit} rows: split it.",
        "limit",
    ),
    "unknown-choice": "{choice} is no answer to {key}: choose one of {choices}.",
    "unknown-doubt": "There is nothing in doubt called {key}: what is in doubt here is {keys}.",
    "unknown-capacity": "“{value}” isn't a capacity: write sponsor, decider, contributor, observer, "
    "facilitator or absent.",
    "unknown-column": "No column is called {column}: the columns are {columns}.",
    "unknown-field": "There is no field {field}: the fields are {fields}.",
    "unknown-side": "“{value}” isn't a side: marketing, it, both or other.",
}
"""The sentence for each error that ends an import."""

IN_SHEET: Mapping[str, Template] = {
    "bad-encoding": "{path} can't be read as {encoding}: choose another encoding above.",
    "no-columns": "No column is called {field} (the columns are {columns}): choose the one that holds it, "
    "or another header row above.",
}
"""Those of them that name an option of the command line, as the import sheet says them."""


_IN_SHEET: Mapping[str, Template] = {
    "encoding-assumed": "the letters were read as {encoding}; choose another above if they look wrong",
    "header-found": "the columns' names were found here; choose another row above if they are elsewhere",
    "other-table": "another table begins here and is left out: {title}; choose table {table} above for it",
}
"""Remarks that name an option of the command line, as the import sheet says them, which has choices."""


def remark_text(texts: Texts, code: str, params: Mapping[str, Template], in_sheet: bool = False) -> str:
    """A remark as part of a sentence that begins with its line; the import sheet has its own choices."""
    template = _IN_SHEET.get(code) if in_sheet else None
    if code == "encoding-assumed":
        encoding = str(params["encoding"])
        params = {**params, "encoding": ENCODINGS.get(encoding, encoding)}
    return texts.say(template or _REMARKS[code], **_shown(texts, params))


def doubt_text(texts: Texts, code: str, params: Mapping[str, Template]) -> str:
    """What could be read in two ways."""
    return texts.say(_DOUBTS[code], **_shown(texts, params))


def choice_text(texts: Texts, code: str, choice: str, params: Mapping[str, Template]) -> str:
    """One of the ways, as a button says it; a year is said as it is."""
    words = _CHOICES[code].get(choice)
    return choice if words is None else texts.say(words, **_shown(texts, params))


def _shown(texts: Texts, params: Mapping[str, Template]) -> dict[str, Template]:
    """The parameters with days, numbers and amounts as people read them; they come as a table's are kept."""
    return {name: _written(texts, name, value) for name, value in params.items()}


def _written(texts: Texts, name: str, value: Template) -> Template:
    if not isinstance(value, str):
        return value
    if name.startswith("day"):
        return day(texts, date.fromisoformat(value))
    if name.startswith("number"):
        return sum_text(texts, Decimal(value))
    if name.startswith("money"):
        amount, currency = value.split()
        return money(texts, Money(amount=Decimal(amount), currency=currency))
    return value
