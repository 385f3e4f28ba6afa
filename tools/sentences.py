"""Finds every sentence that `workshop.texts` is asked for; one that can't be found can't be translated.

A sentence is written where it is asked for, or in a table that the argument names. This follows names to
their literals: through assignments, loops, conditions, tables and imports; a parameter is where it ends.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
DATA = {
    "workshop/texts/steps/starters.py": (
        ("workshop/domain/starting/agendas.py", "BREAKS"),
        ("workshop/domain/starting/starters.py", "_LIBRARY"),
        ("workshop/domain/starting/templates.py", "PHASES"),
        ("workshop/domain/starting/templates.py", "STARTER_CRITERIA"),
        ("workshop/domain/starting/statements.py", "_TEXTS"),
    )
}
"""Modules that word data of the domain, which can't know texts: the sentences lie there."""
DOORS = ("say", "plural")


class Sentence(NamedTuple):
    """English as it is asked for; `many` is its plural, where it has one."""

    one: str
    many: str
    place: str


class Unclear(Exception):
    """An argument whose literals can't be seen."""


class Module(NamedTuple):
    """A file, read: its tree, and who is whose parent."""

    path: str
    tree: ast.Module
    parents: dict[ast.AST, ast.AST]


@cache
def module(path: str) -> Module:
    """A file of the tree, by its path from the root."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    return Module(path, tree, parents)


def modules(*folders: str) -> Iterator[Module]:
    """Every file of these folders."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")) or [ROOT / folder]:
            yield module(path.relative_to(ROOT).as_posix())


def sentences(of: Module) -> Iterator[Sentence]:
    """What a file asks texts for, and what it keeps with a count. Raises Unclear."""
    for node in ast.walk(of.tree):
        if isinstance(node, ast.Call) and (name := door(node)):
            yield from _asked(of, node, name)
    for path, table in DATA.get(of.path, ()):
        yield from (Sentence(one, "", path) for one in _literals_of_name(module(path), None, table))


def door(call: ast.Call) -> str:
    """By which door a call asks for a sentence: say, plural or Plural; none of them is ''."""
    match call.func:
        case ast.Attribute(value=asked, attr=name) if name in DOORS and _is_texts(asked):
            return name
        case ast.Name(id="say" | "Plural" as name):
            return name
    return ""


def _is_texts(node: ast.expr) -> bool:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.endswith("texts")
        case ast.Call(func=ast.Name(id=name)):
            return name == "Texts" or name.startswith("texts_of")
    return False


def _asked(of: Module, call: ast.Call, name: str) -> Iterator[Sentence]:
    place = f"{of.path}:{call.lineno}"
    if of.path in DATA:
        return
    if name == "say":
        yield from (Sentence(one, "", place) for one in literals(of, call.args[0]))
        return
    ones, manys = (list(literals(of, each)) for each in call.args[:2])
    if len(ones) != 1 or len(manys) != 1:
        raise Unclear(f"{place}: one sentence and its plural: {ast.unparse(call)}")
    yield Sentence(ones[0], manys[0], place)


def literals(of: Module, node: ast.expr) -> Iterator[str]:
    """Every string that an expression can come to. Raises Unclear."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Constant():
            return
        case ast.IfExp(body=one, orelse=other):
            yield from literals(of, one)
            yield from literals(of, other)
        case ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for each in parts:
                yield from literals(of, each)
        case ast.Dict(values=parts):
            for each in parts:
                yield from literals(of, each)
        case ast.Subscript(value=table) | ast.Starred(value=table) | ast.NamedExpr(value=table):
            yield from literals(of, table)
        case ast.Call(func=ast.Attribute(value=table, attr="get" | "items" | "values")):
            yield from literals(of, table)
        case ast.Call(func=ast.Name(id="Plural")):
            return  # found by itself
        case ast.Name(id=name):
            yield from _literals_of_name(of, node, name)
        case ast.Attribute(value=ast.Name(id=table), attr=name):
            yield from _literals_of_name(_imported(of, table), None, name)
        case _:
            raise Unclear(f"{of.path}:{node.lineno}: {ast.unparse(node)}")


def _literals_of_name(of: Module, at: ast.AST | None, name: str) -> Iterator[str]:
    """What a name is bound to: in the function that it is used in, in the module, or where it comes from."""
    for scope in _scopes(of, at):
        if found := list(_bound(scope, name)):
            for each in found:
                yield from (_strings(each) if of.path.startswith("workshop/domain") else literals(of, each))
            return
    yield from _literals_of_name(_imported(of, name), None, name)


def _scopes(of: Module, node: ast.AST | None) -> Iterator[ast.AST]:
    while node is not None:
        if isinstance(node, ast.FunctionDef):
            yield node
        node = of.parents.get(node)
    yield of.tree


def _bound(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    """The expressions that a name stands for in a scope; of a loop, what it goes over."""
    for node in ast.walk(scope):
        match node:
            case ast.FunctionDef(args=args) if node is scope:
                if name in (each.arg for each in (*args.posonlyargs, *args.args, *args.kwonlyargs)):
                    yield ast.copy_location(ast.Yield(), node)  # a parameter: unclear
            case ast.Assign(targets=[target], value=value):
                yield from _matched(target, value, name)
            case (
                ast.AnnAssign(target=target, value=ast.expr() as value)
                | ast.NamedExpr(target=target, value=value)
            ):
                yield from _matched(target, value, name)
            case ast.For(target=target, iter=value) | ast.comprehension(target=target, iter=value):
                yield from _matched(target, value, name, in_turn=True)


def _matched(target: ast.expr, value: ast.expr, name: str, in_turn: bool = False) -> Iterator[ast.expr]:
    """The part of a value that goes to a name; all of it where that can't be told."""
    match target, value:
        case ast.Name(id=found), _ if found == name:
            yield value
        case ast.Tuple(elts=names), ast.Tuple(elts=values) if not in_turn and len(names) == len(values):
            for one, each in zip(names, values, strict=True):
                yield from _matched(one, each, name)
        case ast.Tuple(elts=names), ast.Tuple(elts=rows) | ast.List(elts=rows) if in_turn:
            for row in rows:
                yield from _matched(target, row, name)
        case ast.Tuple(elts=names), _ if any(isinstance(n, ast.Name) and n.id == name for n in names):
            yield value


def _strings(node: ast.expr) -> Iterator[str]:
    """Every text in data of the domain, titles in keys too; an id is none."""
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and not _is_id(each.value):
            yield each.value


def _is_id(text: str) -> bool:
    return text.islower() and " " not in text


def _names(node: ast.ImportFrom) -> dict[str, str]:
    return {each.asname or each.name: each.name for each in node.names}


def _imported(of: Module, name: str) -> Module:
    """The module that a name comes from. Raises Unclear."""
    for node in ast.walk(of.tree):
        if isinstance(node, ast.ImportFrom) and node.module and name in _names(node):
            base = node.module.replace(".", "/")
            for path in (f"{base}/{_names(node)[name]}.py", f"{base}.py", f"{base}/__init__.py"):
                if (ROOT / path).is_file():
                    return module(path)
    raise Unclear(f"{of.path}: {name}")
