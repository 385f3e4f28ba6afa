import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from workshop.domain.document import MANY, ONE
from workshop.domain.files.health import Flaw
from workshop.domain.references.integrity import Problem
from workshop.errors import ExportTrouble, FileTrouble, UserFixable
from workshop.texts import Plural, Template, Texts
from workshop.texts.errors import SENTENCES, sentence, unexpected
from workshop.texts.health import flaw_text
from workshop.texts.languages.pseudo import TAG

ROOT = Path(__file__).parents[2]
KINDS = {kind.__name__ for kind in (UserFixable, FileTrouble, ExportTrouble)}


def raised() -> Iterator[tuple[str, str, set[str] | None]]:
    """Every code written where trouble is raised: the place, the code, the params (None: not all seen)."""
    for path in [*ROOT.glob("workshop/**/*.py"), *ROOT.glob("ui/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in KINDS and node.args:
                names = {word.arg for word in node.keywords}
                for code in codes(node.args[0]):
                    yield f"{path.name}:{node.lineno}", code, None if None in names else names


def codes(node: ast.expr) -> list[str]:
    """The literal codes of an argument: one, or both of an either-or."""
    if isinstance(node, ast.IfExp):
        return [*codes(node.body), *codes(node.orelse)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def fields(code: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse("".join(SENTENCES[code])) if name}


def forms(template: Template) -> tuple[str, ...]:
    return template[:2] if isinstance(template, Plural) else (template,)


def test_every_code_that_is_raised_has_a_sentence():
    assert not [(place, code) for place, code, _ in raised() if code not in SENTENCES]


def test_every_sentence_finds_its_params_where_it_is_raised():
    missing = [
        (place, code, fields(code) - params)
        for place, code, params in raised()
        if code in SENTENCES and params is not None and fields(code) - params
    ]
    assert not missing


def test_what_the_system_and_sqlite_say_has_sentences():
    from workshop.errors import _BY_ERRNO
    from workshop.store.paths.trouble import _BY_NAME

    codes = {*_BY_ERRNO.values(), *dict(_BY_NAME).values(), "unreachable"}
    assert codes <= SENTENCES.keys()
    assert all(fields(code) == {"path"} for code in codes)


@pytest.mark.parametrize("code", ["not-unique", "unknown-id", "unknown-role"])
def test_a_problem_of_the_data_is_told_with_its_place(code):
    problem = Problem("$.rights[3].role", code, "X")
    error = UserFixable(problem.code, file="a.json", path=problem.path, value=problem.value, more=0)

    assert "a.json: $.rights[3].role" in sentence(Texts(), error)


def test_sentences_end_like_sentences_and_say_what_to_do():
    said = [(code, words) for code, each in SENTENCES.items() for words in forms(each)]
    assert not [code for code, words in said if not words.endswith(".") or "!" in words]
    assert not [code for code, words in said if code not in NOTHING_TO_DO and ":" not in words]


NOTHING_TO_DO = {"cancelled"}


def test_what_a_user_typed_is_never_read_as_a_template():
    error = FileTrouble("missing", path="{name}%s.workshop")

    assert sentence(Texts(), error).startswith("{name}%s.workshop does not exist")


def test_fields_are_called_by_their_words():
    assert "review date" in sentence(Texts(), UserFixable("empty", field="review_on"))
    assert "value" in sentence(Texts(), UserFixable("refused", field=""))


def test_a_code_without_words_is_named_and_the_unforeseen_says_its_kind():
    assert "sky-fell" in sentence(Texts(), UserFixable("sky-fell"))
    assert "KeyError" in unexpected(Texts(), KeyError("a\nb"))
    assert "\n" not in unexpected(Texts(), KeyError("a\nb"))


@pytest.mark.parametrize("topic", [*MANY, *ONE])
def test_every_list_of_a_workshop_has_a_word_when_a_part_of_it_is_lost(topic):
    said = flaw_text(Texts(TAG), Flaw("rows-lost", {"topic": topic, "count": "3"}))

    assert said.count("‹") == 2  # the sentence's and the list's
