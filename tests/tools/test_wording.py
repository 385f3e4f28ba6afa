"""A sentence is whole, its plural is asked for, and what it holds is written as the language writes it."""

import ast
import re

import pytest

from tests.tools.test_sentences import parsed
from tools import sentences

DOORS = {"tr", "translate"}
COUNTED = (
    "activities|ballots|campaigns|cells|characters|columns|criteria|dots|entries|files|findings|initiatives|"
    "items|lines|minutes|others|pages|pairs|people|phases|places|roles|rounds|rows|stages|steps|tables|tasks|"
    "times|votes"
)
"""What is counted in a sentence; English alone has no more than two forms of it."""
WITH_A_COUNT = re.compile(r"\{\w+\} (?:(?!has )[a-z]+ ){0,2}(?:" + COUNTED + r")\b")


def is_asked(node):
    """Whether this is a sentence in the user's language, filled in or not."""
    match node:
        case ast.Call(func=ast.Attribute(value=asked, attr="format")):
            return is_asked(asked)
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            return name in DOORS or bool(sentences.door(node))
    return False


def is_worded(of, node):
    """Whether this is one, or a name or a template for one."""
    match node:
        case ast.Constant(value=str(words)):
            return " " in words
        case ast.Call(func=ast.Attribute(value=ast.Name() as template, attr="format")):
            return is_worded(of, template)
        case ast.Name(id=name):
            scope = next(sentences._scopes(of, node))
            return any(is_asked(each) for each in sentences._bound(scope, name))
    return is_asked(node)


def glued(of):
    """Sentences with something put before, behind or between them."""
    for node in ast.walk(of.tree):
        match node:
            case ast.BinOp(left=one, right=other, op=ast.Add() | ast.Mod()):
                parts = [one, other]
            case ast.AugAssign(value=part):
                parts = [part]
            case ast.JoinedStr(values=values):
                parts = [each.value for each in values if isinstance(each, ast.FormattedValue)]
            case ast.Call(func=ast.Attribute(value=part, attr="join")):
                parts = [part]
            case _:
                continue
        if any(map(is_asked, parts)):
            yield f"{of.path}:{node.lineno}"


def by_hand(of):
    """Sentences between which a count of one chooses."""
    for node in ast.walk(of.tree):
        match node:
            case ast.IfExp(test=ast.Compare(comparators=[ast.Constant(value=1 | 2)]), body=one, orelse=other):
                if is_worded(of, one) and is_worded(of, other):
                    yield f"{of.path}:{node.lineno}"


def with_a_count(of):
    """Sentences with a count that are asked for without their plural; Qt's own `tr` takes the count third."""
    for node in ast.walk(of.tree):
        if isinstance(node, ast.Call) and is_asked(node) and sentences.door(node) in ("", "say"):
            parts = node.args if len(node.args) < 3 else ()
        elif isinstance(node, ast.Dict):
            parts = node.values
        else:
            continue
        for each in parts:
            if isinstance(each, ast.Constant) and WITH_A_COUNT.search(str(each.value)):
                yield f"{of.path}:{each.lineno}: {each.value}"


@pytest.mark.parametrize("fault", [glued, by_hand, with_a_count])
def test_every_sentence_is_whole_and_its_plural_is_the_language_s(fault):
    assert not [place for of in sentences.modules("workshop", "ui") for place in fault(of)]


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (glued, "x = self.tr('Read it.') + ' ' + words"),
        (glued, "x = self.tr('{n} rows').format(n=n) + '.'"),
        (glued, "said += self.tr('; differs')"),
        (glued, "x = f'{a}, {texts.say(b)}'"),
        (glued, "x = self.tr(' and ').join(names)"),
        (by_hand, "x = self.tr('One finding') if n == 1 else self.tr('{n} findings')"),
        (by_hand, "one, many = self.tr('a b'), self.tr('c d')\nx = many.format(n=n) if n > 1 else one"),
        (by_hand, "x = '1 row' if len(rows) < 2 else '{n} rows'"),
        (with_a_count, "texts.say('{n} blocking findings', n=n)"),
        (with_a_count, "self.tr('{total} of the activities')"),
        (with_a_count, "TABLE = {'x': 'at most {limit} characters'}"),
    ],
)
def test_a_fault_of_wording_is_seen(fault, code):
    assert list(fault(parsed(code)))


FOR_PEOPLE = ("workshop/texts", "workshop/report", "workshop/cli", "workshop/exports/markdown.py", "ui")
FORMATS = "workshop/texts/formats.py"
NOT_FOR_PEOPLE = {
    "workshop/report/workbook/columns.py": "an offset from UTC, as ISO 8601 writes it",
    "ui/language.py": "tells Qt's own calendar the language",
    "ui/shell/files/openings.py": "a file's name, the same in every language",
    "ui/steps/test_case/giving/number_line.py": "a number that is being typed, as it is typed",
    "ui/steps/test_case/entry_lists.py": "the key of an anchor in the data",
}
"""Files that write a number or a date for a machine, each with its reason."""
LOCAL = re.compile(r"%|,|[efgn]$")
"""Format codes whose result a language writes in its own way; a padded clock is none."""


def formatted(of):
    """Numbers and dates that are written past `formats`."""
    if of.path == FORMATS or of.path in NOT_FOR_PEOPLE:
        return
    for node in ast.walk(of.tree):
        match node:
            case ast.FormattedValue(format_spec=ast.JoinedStr() as how):
                found = LOCAL.search(ast.unparse(how)[2:-1])
            case ast.Constant(value=str(words)):
                found = re.search(r"\{\w*:[^}]*[%,efgn]\}", words)
            case ast.Attribute(attr="strftime") | ast.Name(id="QLocale"):
                found = True
            case _:
                continue
        if found:
            yield f"{of.path}:{node.lineno}"


def test_numbers_dates_and_money_are_written_in_one_place():
    assert not [place for of in sentences.modules(*FOR_PEOPLE) for place in formatted(of)]


def test_what_may_write_past_that_place_still_does():
    for path in NOT_FOR_PEOPLE:
        assert list(formatted(sentences.module(path)._replace(path="ui/x.py"))), path


@pytest.mark.parametrize(
    "code",
    [
        "f'{x:.2f}'",
        "f'{x:g}'",
        "f'{at:%H:%M}'",
        "f'{n:,}'",
        "'{x:.1f}'.format(x=x)",
        "at.strftime('%d')",
        "QLocale()",
    ],
)
def test_a_number_or_a_date_written_past_it_is_seen(code):
    assert list(formatted(parsed(code)))
    assert not list(formatted(parsed("f'{minutes}:{seconds:02}'")))
