"""Every sentence can be extracted, and lies in the catalogue that translators start from."""

import ast
import importlib
import inspect
import xml.etree.ElementTree as ElementTree

import pytest
from PySide6.QtCore import QObject

from resources import RESOURCES
from tools import sentences, texts
from tools.sentences import Module, Unclear
from workshop.texts import Texts
from workshop.texts.steps import starters

WRITTEN = RESOURCES / "i18n"
RENEW = "run make texts, and commit what it writes"


def parsed(code):
    tree = ast.parse(code)
    return Module("workshop/x.py", tree, {c: n for n in ast.walk(tree) for c in ast.iter_child_nodes(n)})


def test_the_catalogue_holds_what_the_code_asks_for():
    assert (WRITTEN / texts.TEMPLATE).read_text("utf-8") == texts.template(), RENEW


def test_the_window_s_catalogue_holds_what_its_code_says(tmp_path):
    texts.write_window(tmp_path)

    assert said(tmp_path / texts.WINDOW) == said(WRITTEN / texts.WINDOW), RENEW


def test_qt_s_own_tool_finds_what_the_window_says_under_the_class_that_says_it():
    written = said(WRITTEN / texts.WINDOW)

    assert not sorted({(context, words) for _, context, words, _ in spoken()} - written)


def test_the_window_speaks_through_classes_that_qt_can_name():
    """Qt looks a sentence up by the class of the object; lupdate files it under the name in front of `tr`."""
    for path, context, _, through in spoken():
        if through != "tr":
            continue
        made = getattr(importlib.import_module(path[:-3].replace("/", ".")), context, QObject)
        assert inspect.isclass(made) and issubclass(made, QObject), (path, context)


def test_what_a_new_workshop_starts_from_lies_in_the_catalogue():
    asked, template = set(), texts.template()

    class Noted(Texts):
        def say(self, sentence, /, **params):
            asked.add(sentence)
            return super().say(sentence, **params)

    for words in (starters.phase_names, starters.starter_criteria, starters.starter_activities):
        words(Noted())
    assert len(asked) > 100
    assert not [each for each in asked if f"\nmsgid {texts._quoted(each)}\n" not in template]


@pytest.mark.parametrize(
    "code",
    [
        "texts.say(f'{n} rows')",
        "texts.say('a' + 'b')",
        "texts.say('a %s' % x)",
        "texts.say('a {}'.format(x))",
        "def f(texts, words): return texts.say(words)",
        "texts.say(texts.say('a'))",
        "texts.plural(one if x else other, 'many', 3)",
        "Plural(one, 'many', 'n')",
    ],
)
def test_a_sentence_that_nobody_could_find_is_refused(code):
    with pytest.raises(Unclear):
        list(sentences.sentences(parsed(code)))


def test_a_sentence_is_found_in_tables_loops_conditions_and_names():
    code = """
TABLE = {"x": "in a table", "y": Plural("one", "many", "n")}
for words, n in (("in a loop", 1),):
    texts.say(words, n=n)
texts.say(TABLE.get(x) or "at hand" if x else "otherwise")
"""
    found = {(each.one, each.many) for each in sentences.sentences(parsed(code))}
    plain = {"in a table", "in a loop", "at hand", "otherwise"}
    assert found == {("one", "many"), *((each, "") for each in plain)}


def said(path):
    """Every sentence of a Linguist file with its context."""
    contexts = ElementTree.fromstring(path.read_text("utf-8")).iter("context")
    return {(each.findtext("name"), one.text) for each in contexts for one in each.iter("source")}


def spoken():
    """What the window says, where, for which class, and by which function."""
    for of in sentences.modules("ui"):
        for node in ast.walk(of.tree):
            if not isinstance(node, ast.Call):
                continue
            match node.func, node.args:
                case ast.Attribute(value=whose, attr="tr"), [ast.Constant(value=words), *_]:
                    is_own = isinstance(whose, ast.Name) and whose.id == "self"
                    yield of.path, around(of, node) if is_own else ast.unparse(whose), words, "tr"
                case ast.Attribute(attr="tr"), _:
                    yield of.path, around(of, node), ast.unparse(node), "tr"
                case (
                    (ast.Name(id="translate") | ast.Attribute(attr="translate")),
                    [
                        ast.Constant(value=context),
                        ast.Constant(value=words),
                        *_,
                    ],
                ):
                    yield of.path, context, words, "translate"


def around(of, node):
    """The class that a line stands in."""
    while not isinstance(node, ast.ClassDef):
        node = of.parents[node]
    return node.name
