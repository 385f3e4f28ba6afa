"""What no file of the window may do: name a colour, hand Qt a text to guess at, look into a layout."""

import ast

from tests.house.source import lines_matching, python_files, text, tree


def test_widgets_ask_the_theme_for_a_colour():
    widgets = [path for path in python_files("ui") if path.parts[1] != "theme"]
    hexadecimal = r"#(?:[0-9A-Fa-f]{3}){1,2}\b"
    named = r"QColor\([\"'0-9]|GlobalColor\.|Qt\.(?:red|green|blue|black|white|gr[ae]y)\b"
    assert not lines_matching(f"{hexadecimal}|{named}", widgets)


GUESSED = {"setToolTip", "setStatusTip", "setWhatsThis", "showText", "setLabelText", "setInformativeText"}
GUESSED_ROLES = {"ToolTipRole", "StatusTipRole", "WhatsThisRole"}
ASKED = {"QMessageBox", "QInputDialog", "QProgressDialog", "QErrorMessage"}


def names_in(node: ast.AST) -> set[str]:
    """Every name and attribute that an expression holds."""
    return {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)} | {
        each.id for each in ast.walk(node) if isinstance(each, ast.Name)
    }


def test_a_text_goes_where_qt_guesses_at_markup_through_one_door_alone():
    paths = [path for path in python_files("ui") if path.as_posix() != "ui/theme/plain.py"]
    calls = [(path, node) for path in paths for node in ast.walk(tree(path)) if isinstance(node, ast.Call)]
    guessed = [
        f"{path.as_posix()}:{node.lineno}"
        for path, node in calls
        if isinstance(node.func, ast.Attribute) and node.func.attr in GUESSED
    ]
    asked = [
        f"{path.as_posix()}:{node.lineno}"
        for path, node in calls
        if names_in(node.func) & ASKED and "as_typed" not in names_in(node)
    ]
    assert guessed + asked == []


def test_a_models_tip_is_as_it_was_typed():
    answers = [
        (path, answer)
        for path in python_files("ui")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.If) and names_in(node.test) & GUESSED_ROLES
        for answer in node.body
    ]
    assert answers
    assert not [
        f"{path.as_posix()}:{answer.lineno}"
        for path, answer in answers
        if not (isinstance(answer, ast.Return) and ast.unparse(answer).startswith("return as_typed("))
    ]
    mentioned = lines_matching("|".join(GUESSED_ROLES), python_files("ui"))
    assert len(mentioned) == len(answers)


def test_a_label_is_plain_text_and_a_title_holds_what_was_typed():
    labels = [path for path in python_files("ui") if lines_matching(r"\bQLabel\(", [path])]
    assert not [path for path in labels if "setTextFormat(Qt.TextFormat.PlainText)" not in text(path)]
    titles = [path for path in python_files("ui") if path.as_posix() != "ui/theme/plain.py"]
    assert not lines_matching(r"setWindowTitle\((?!(self\.tr\(|translate\(\"\w+\", )\"[^{]*\"\)\))", titles)


def test_nothing_in_the_window_looks_into_a_layout():
    """Python would keep an item that Qt lets go with its widget, and fall over it: `takeAt` gives it away."""
    assert not lines_matching(r"\.itemAt\(", python_files("ui"))
