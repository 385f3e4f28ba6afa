"""What an import says of single lines: why one was left out, and what to look at."""

from collections.abc import Mapping

from workshop.texts import Plural, Template, Texts

_REMARKS: Mapping[str, Template] = {
    "broken-quote": "a quotation mark doesn't close where it should; look at this line",
    "cells-over": Plural(
        "{count} cell more than the header has", "{count} cells more than the header has", "count"
    ),
    "cells-short": "fewer cells than the header has",
    "control-characters": "the file holds control characters; they are left out",
    "days-turned": "it ends ({ends}) before it starts ({starts})",
    "encoding-assumed": "the letters were read as {encoding}; say --encoding if they look wrong",
    "error-cell": "a cell shows an error",
    "header-found": "the columns' names were found here; say --header-row if they are elsewhere",
    "hidden-row": "the row is hidden in the workbook",
    "left-out": "left out, because it isn't part of the table: {text}",
    "no-result": "a formula has no stored result, so its cell is empty",
    "no-role-columns": "left out, because they hold no roles: {columns}",
    "not-a-level": "“{value}” isn't a number from 1 to 5",
    "not-a-day": "“{value}” isn't a day that can be read",
    "not-money": "“{value}” isn't an amount of money",
    "remark-dropped": "the remark behind the bold name is left out: {text}",
    "same-as": "the same as line {other}: taken once",
    "row-too-long": Plural(
        "the {field} is longer than {limit} character",
        "the {field} is longer than {limit} characters",
        "limit",
    ),
    "row-without": "the row has no {field}",
    "taken-as-heading": "taken as a heading for the rows below: {text}",
    "turned-round": "the activities stand across, so the table was turned round",
    "unknown-capacity": "“{value}” isn't a capacity that a participant can have",
    "unknown-letters": "{letters} isn't one of the roles {known}",
    "unknown-side": "“{value}” isn't a side",
}

_DOUBTS: Mapping[str, Template] = {
    "there-already": Plural("{n} is there already", "{n} are there already", "n"),
}
"""What could be read in two ways, as a sentence of its own."""

_CHOICES: Mapping[str, Mapping[str, Template]] = {
    "there-already": {"skip": "Skip", "update": "Update", "add": "Add again"},
}
"""By a doubt's code, the words on the button of each choice."""

SENTENCES: Mapping[str, Template] = {
    "bad-delimiter": "“{written}” can't stand between cells: name one character, or tab.",
    "bad-encoding": "{path} can't be read as {encoding}: name another one with --encoding.",
    "broken-line": "The table breaks off at line {line}, where a quotation mark or a cell does not end: "
    "mend that line.",
    "empty-table": "{path} is empty: the file is empty, so there is nothing to import.",
    "no-columns": "No column is called {field} (the columns are {columns}): "
    "say what holds it with --map, or where the columns' names are with --header-row.",
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
    "days-turned": "It ends ({ends}) before it starts ({starts}): correct one of the two.",
    "not-a-day": "“{value}” isn't a day that can be read: write it as 2026-04-30.",
    "not-a-level": "“{value}” isn't a number from 1 to 5: correct it.",
    "not-money": "“{value}” isn't an amount of money: write it as 180,000 EUR.",
    "not-a-workbook": "{path} is no workbook that can be read: save it as .xlsx once more.",
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
    "unknown-capacity": "“{value}” isn't a capacity: write sponsor, decider, contributor, observer, "
    "facilitator or absent.",
    "unknown-column": "No column is called {column}: the columns are {columns}.",
    "unknown-field": "There is no field {field}: the fields are {fields}.",
    "unknown-side": "“{value}” isn't a side: marketing, it, both or other.",
}
"""The sentence for each error that ends an import."""


def remark_text(texts: Texts, code: str, params: Mapping[str, Template]) -> str:
    """A remark as part of a sentence that begins with its line."""
    return texts.say(_REMARKS[code], **params)


def doubt_text(texts: Texts, code: str, params: Mapping[str, Template]) -> str:
    """What could be read in two ways."""
    return texts.say(_DOUBTS[code], **params)


def choice_text(texts: Texts, code: str, choice: str, params: Mapping[str, Template]) -> str:
    """One of the ways, as a button says it."""
    return texts.say(_CHOICES[code][choice], **params)
