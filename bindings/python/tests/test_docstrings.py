"""Does an editor say something of everything that a portal can name?"""

import ast
from collections.abc import Iterator

import pytest
from conftest import ROOT

MODULES = sorted((ROOT / "bindings/python/src/lra").glob("*.py"))
# The declarations of the C functions are for this package alone.
PRIVATE = {"_native.py"}


def is_public(name: str) -> bool:
    return not name.startswith("_")


def named(statement: ast.stmt) -> str | None:
    """What an assignment gives a value or a type to, as a field of a class."""
    targets = [statement.target] if isinstance(statement, ast.AnnAssign) else statement.targets if isinstance(statement, ast.Assign) else []
    for target in targets:
        name = target.id if isinstance(target, ast.Name) else target.attr if isinstance(target, ast.Attribute) else "_"
        if is_public(name):
            return name
    return None


def undocumented(body: list[ast.stmt], place: str, fields: bool) -> Iterator[str]:
    for statement, after in zip(body, [*body[1:], ast.Pass()]):
        if isinstance(statement, (ast.ClassDef, ast.FunctionDef)) and is_public(statement.name):
            inside = f"{place}.{statement.name}"
            if not ast.get_docstring(statement):
                yield inside
            if isinstance(statement, ast.ClassDef):
                yield from undocumented(statement.body, inside, True)
        elif isinstance(statement, ast.FunctionDef) and statement.name == "__init__":
            yield from undocumented(statement.body, place, False)
        # Of what __init__ names, only what it sets of the object.
        elif fields or isinstance(getattr(statement, "target", getattr(statement, "targets", [None])[0]), ast.Attribute):
            name = named(statement)
            told = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant) and isinstance(after.value.value, str)
            if name is not None and not told:
                yield f"{place}.{name}"


def missing(source: str, name: str) -> list[str]:
    module = ast.parse(source)
    # Words of generated lists say themselves what they are; the word of a question is in the name of its class.
    words = name == "words.py"
    return [
        place
        for place in undocumented(module.body, name, False)
        if not (words and place.count(".") == 3) and not place.endswith("Question.question")
    ]


@pytest.mark.parametrize("module", [path for path in MODULES if path.name not in PRIVATE], ids=lambda path: path.name)
def test_everything_public_has_a_docstring(module: object) -> None:
    path = next(path for path in MODULES if path == module)
    assert missing(path.read_text("utf-8"), path.name) == []


def test_what_has_none_is_found() -> None:
    source = 'class A:\n    b: int\n    c: int\n    """C."""\n    def __init__(self) -> None:\n        self.d = 1\n        e = 2\n    def f(self) -> None: ...\n'
    assert missing(source, "m.py") == ["m.py.A", "m.py.A.b", "m.py.A.d", "m.py.A.f"]
