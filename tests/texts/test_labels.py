import ast
import string
from pathlib import Path

import pytest

from workshop.domain.changes import Label
from workshop.domain.facts.choices import Scheme
from workshop.domain.references.integrity import LETTERS
from workshop.texts import Texts
from workshop.texts.labels import _LABELS, _ROLES, label_text
from workshop.texts.steps.starters import phase_names, starter_criteria

ACTIONS = Path(__file__).parents[2] / "workshop" / "actions"
TEXTS = Texts("en")
SILENT = {"write-silent-lines", "remove-silent-line", "combine-lists"}
PRIVATE = {"set-score", "set-weights", "cast-ballot", "clear-ballot", "note-move", *SILENT}


def strings(node):
    """Every string that an expression can come to: a literal, or either branch of a condition."""
    return {
        each.value
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    }


def label_calls():
    for path in ACTIONS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Label":
                yield path.name, node


def fields(template):
    return {name for _, name, _, _ in string.Formatter().parse("".join(template)) if name}


def test_every_label_that_an_action_writes_out_has_a_sentence_with_its_params():
    found = [(where, call) for where, call in label_calls() if isinstance(call.args[0], ast.Constant)]
    assert len(found) > 40
    for where, call in found:
        given = {key.value for key in call.args[1].keys} if len(call.args) > 1 else set()
        assert fields(_LABELS[call.args[0].value]) <= given, (where, call.lineno)


def test_every_sentence_is_used_by_an_action():
    code = "\n".join(path.read_text(encoding="utf-8") for path in ACTIONS.rglob("*.py"))
    elsewhere = {
        "add-participants",
        "assign-rights",
        "clear-rights",
        "make-workshop",
        "repair-workshop",
        "update-workshop",
    }  # a step of older histories, a cell's plural, and the store's own
    assert not [name for name in _LABELS if f'"{name}"' not in code and name not in elsewhere]


def test_the_labels_of_private_input_name_nobody_and_nothing():
    assert not [name for name in PRIVATE if fields(_LABELS[name])]
    assert not [call for _, call in label_calls() if strings(call.args[0]) & PRIVATE and len(call.args) > 1]


@pytest.mark.parametrize("scheme", Scheme)
def test_every_letter_of_every_scheme_is_a_sentence(scheme):
    for letter in LETTERS[scheme]:
        params = {"scheme": scheme.value, "role": letter, "name": "Brandt", "title": "Segments"}
        said = label_text(TEXTS, Label("assign-right", params))
        assert said == _ROLES[f"{scheme.value}-{letter}"].format(**params) and "Brandt" in said


def test_a_label_reads_as_what_was_done():
    params = {"scheme": "raci", "role": "A", "name": "Brandt", "title": "Customer profile and segments"}
    assert label_text(TEXTS, Label("assign-right", params)) == (
        "Make Brandt accountable for “Customer profile and segments”"
    )


def test_text_that_looks_like_a_template_comes_out_as_typed():
    assert label_text(TEXTS, Label("add-activity", {"title": "{name} {0} %s"})) == "Add “{name} {0} %s”"


@pytest.mark.parametrize("label", [Label("from-a-newer-program", {"x": "y"}), Label("add-activity")])
def test_a_label_that_cannot_be_worded_is_an_edit(label):
    assert label_text(TEXTS, label) == "An edit"


def test_a_long_title_is_cut_short():
    assert label_text(TEXTS, Label("add-activity", {"title": "x" * 500})) == f"Add “{'x' * 59}…”"


def test_a_new_workshop_starts_from_worded_phases_and_criteria():
    assert phase_names(TEXTS)[0] == "Idea development"
    assert starter_criteria(TEXTS)[3].anchors["1"] == "No personal data"
