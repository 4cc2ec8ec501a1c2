"""House rules of the source: a rule says what it found and why; its example proves it looks."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from statistics import median
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "l2w_desktop"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
MEDIAN_FILE = 120

# Where the program is put together; only there may an unexpected error end in a sentence.
ROOTS = {"app", "cli", "__main__"}
GENERATED = "l2w_desktop/models/migrations/versions/"  # one statement per table
BOUNDARY = "l2w_desktop/views/bridge.py"  # turns every bug into a sentence for the user
FORBIDDEN_NAMES = {
    "processEvents": "it re-enters half-done work; start long work through views/bridge.py",
    "resizeRowsToContents": "it visits every row; give the rows one height",
    "QSortFilterProxyModel": "filter and sort in SQL, the proxy holds every row in memory",
    "bulk_insert_mappings": "the journal does not see it; add objects to the session",
    "bulk_save_objects": "the journal does not see it; add objects to the session",
    "bulk_update_mappings": "the journal does not see it; change objects of the session",
}
UNSAFE_MODULES = {"pickle", "cPickle", "dill", "marshal", "shelve"}
CHANGING_SQL = ("insert", "update", "delete", "replace", "merge", "truncate")


class Source(NamedTuple):
    """One Python file: its path from the root, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    @property
    def floor(self) -> str:
        """The room directly below the package: ``l2w_desktop/cli/x.py`` → ``cli``."""
        return self.path.split("/")[1].removesuffix(".py")

    def nodes(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))


Rule = Callable[[Source], Iterable[str]]


def source(path: str, text: str) -> Source:
    return Source(path, text, ast.parse(text))


@cache
def sources(folder: str) -> tuple[Source, ...]:
    files = sorted((ROOT / folder).rglob("*.py"))
    return tuple(source(f.relative_to(ROOT).as_posix(), f.read_text("utf-8")) for f in files)


def found(rule: Rule, *folders: str) -> list[str]:
    every = (s for folder in folders or ("l2w_desktop",) for s in sources(folder))
    return [f"{s.path}: {problem}" for s in every for problem in rule(s)]


def name_of(node: ast.AST) -> str:
    """The last name of ``a.b.c``, ``c`` or an imported ``c``; else empty."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return getattr(node, "id", "") or getattr(node, "name", "") or ""


def missing_docstrings(s: Source) -> Iterator[str]:
    if not ast.get_docstring(s.tree):
        yield "say in the first line what this module is responsible for"
    classes = (node for node in s.tree.body if isinstance(node, ast.ClassDef))
    owners = [s.tree, *(c for c in classes if not c.name.startswith("_"))]
    for owner in owners:
        for node in owner.body:
            is_public = not name_of(node).startswith("_")
            if (
                isinstance(node, (ast.ClassDef, *FUNCTIONS))
                and is_public
                and not is_described(node)
            ):
                yield f"{node.name} (line {node.lineno}) has no docstring"


def is_described(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    inherited = {name_of(d) for d in node.decorator_list} & {"override", "overload", "setter"}
    return bool(inherited or ast.get_docstring(node))


def long_files(s: Source) -> Iterator[str]:
    if s.path.startswith(GENERATED):
        return
    length = len(s.text.splitlines())
    if length > LONGEST_FILE:
        yield f"{length} lines, at most {LONGEST_FILE}: split it by responsibility"


def long_functions(s: Source) -> Iterator[str]:
    if s.path.startswith(GENERATED):
        return
    for node in s.nodes(*FUNCTIONS):
        length = node.end_lineno - node.lineno + 1
        if length > LONGEST_FUNCTION:
            yield f"{node.name} has {length} lines, at most {LONGEST_FUNCTION}"


def prints(s: Source) -> Iterator[str]:
    for node in s.nodes(ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id == "print":
            yield f"line {node.lineno} prints; log it, or write through the command line's output"


def catches_everything(s: Source) -> Iterator[str]:
    if s.floor in ROOTS or s.path == BOUNDARY:
        return
    for node in s.nodes(ast.ExceptHandler):
        kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
        caught = {name_of(kind) if kind else "" for kind in kinds}
        if "Exception" in caught or (caught & {"", "BaseException"} and not raises_again(node)):
            yield f"line {node.lineno} catches everything; name the errors you expect"


def raises_again(handler: ast.ExceptHandler) -> bool:
    """Tidying up and passing the error on swallows nothing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def lambdas_in_connect(s: Source) -> Iterator[str]:
    for node in s.nodes(ast.Call):
        arguments = [*node.args, *(k.value for k in node.keywords)]
        if name_of(node.func) == "connect" and any(isinstance(a, ast.Lambda) for a in arguments):
            yield f"line {node.lineno} connects to a lambda; connect to a named method"


def relative_imports(s: Source) -> Iterator[str]:
    for node in s.nodes(ast.ImportFrom):
        if node.level:
            yield f"line {node.lineno} imports relatively; write the whole name"


def forbidden_names(s: Source) -> Iterator[str]:
    for node in s.nodes(ast.Name, ast.Attribute, ast.alias):
        if reason := FORBIDDEN_NAMES.get(name_of(node)):
            yield f"line {node.lineno} uses {name_of(node)}: {reason}"


def unsafe_modules(s: Source) -> Iterator[str]:
    for node in s.nodes(ast.Import, ast.ImportFrom):
        names = [getattr(node, "module", None) or "", *(a.name for a in node.names)]
        if bad := UNSAFE_MODULES.intersection(n.split(".")[0] for n in names):
            yield f"line {node.lineno} imports {', '.join(bad)}: reading it can run code; use JSON"


def changing_sql(s: Source) -> Iterator[str]:
    if s.floor in {"journal", "store"}:
        return
    for node in s.nodes(ast.Call):
        first = node.args[0] if node.args else None
        words = first.value if isinstance(first, ast.Constant) else ""
        is_change = isinstance(words, str) and words.strip().lower().startswith(CHANGING_SQL)
        if name_of(node.func) == "text" and is_change:
            yield f"line {node.lineno} changes rows in bare SQL; the journal does not see it"


def raw_connections(s: Source) -> Iterator[str]:
    if s.floor in {"journal", "store"}:
        return
    for node in s.nodes(ast.Call):
        is_session = isinstance(node.func, ast.Attribute) and "session" in name_of(node.func.value)
        if is_session and name_of(node.func) == "connection":
            yield f"line {node.lineno} takes the session's connection; use journal.access.raw"


def altgr_shortcuts(s: Source) -> Iterator[str]:
    both = ({"ControlModifier", "AltModifier"}, {"CTRL", "ALT"})
    for node in s.nodes(ast.Constant, ast.BinOp):
        value = getattr(node, "value", None)
        names = {name_of(n) for n in ast.walk(node)} if isinstance(node, ast.BinOp) else set()
        if (isinstance(value, str) and "ctrl+alt" in value.lower()) or any(
            b <= names for b in both
        ):
            yield f"line {node.lineno}: Ctrl+Alt is AltGr on a Belgian keyboard; choose other keys"


EVERYWHERE: dict[Rule, str] = {
    long_files: "x = 1\n" * (LONGEST_FILE + 1),
    long_functions: "def f():\n" + "    x = 1\n" * LONGEST_FUNCTION,
    relative_imports: "from . import texts",
    unsafe_modules: "from pickle import loads",
}
IN_THE_PROGRAM: dict[Rule, str] = {
    missing_docstrings: '"""Words."""\nclass Open:\n    """A door."""\n    def shut(self): ...',
    prints: "print('hello')",
    catches_everything: "try:\n    x = 1\nexcept (OSError, Exception):\n    raise",
    lambdas_in_connect: "button.clicked.connect(lambda: close())",
    forbidden_names: "from PySide6.QtCore import QSortFilterProxyModel",
    changing_sql: "session.execute(sa.text(' UPDATE person SET name = 1'))",
    raw_connections: "self.session.connection()",
    altgr_shortcuts: "keys = Qt.Modifier.CTRL | Qt.Modifier.ALT | Qt.Key.Key_E",
}


@pytest.mark.parametrize("rule", IN_THE_PROGRAM, ids=lambda rule: rule.__name__)
def test_the_program_keeps_the_rule(rule: Rule) -> None:
    assert not found(rule)


@pytest.mark.parametrize("rule", EVERYWHERE, ids=lambda rule: rule.__name__)
def test_the_program_and_its_tests_keep_the_rule(rule: Rule) -> None:
    assert not found(rule, "l2w_desktop", "tests", "installer")


@pytest.mark.parametrize("rule", EVERYWHERE | IN_THE_PROGRAM, ids=lambda rule: rule.__name__)
def test_the_rule_notices_its_example(rule: Rule) -> None:
    example = (EVERYWHERE | IN_THE_PROGRAM)[rule]
    assert list(rule(source("l2w_desktop/services/example.py", example)))


def test_tidying_up_before_an_error_passes_on_is_no_catching() -> None:
    code = "try:\n    x = 1\nexcept BaseException:\n    close()\n    raise"
    assert not list(catches_everything(source("l2w_desktop/services/example.py", code)))


def test_files_stay_short_so_that_each_has_one_subject() -> None:
    lengths = [len(s.text.splitlines()) for s in sources("l2w_desktop")]
    assert median(lengths) <= MEDIAN_FILE, "split by responsibility, or let declarations say more"


@cache
def committed() -> tuple[Path, ...]:
    """The files that are committed or about to be; without git, this rule has nothing to read."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard", "-z"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listing.returncode:
        pytest.skip(f"no list of committed files here: {listing.stderr.decode().strip()}")
    paths = (ROOT / name for name in listing.stdout.decode().split("\0") if name)
    return tuple(p for p in paths if p.is_file())


def containing(*needles: str) -> list[str]:
    """Where one of ``needles`` stands in a text file; pictures and fonts are not read."""
    texts = {path: data for path in committed() if b"\0" not in (data := path.read_bytes())}
    return [
        f"{path.relative_to(ROOT)}: {needle}"
        for path, data in texts.items()
        for needle in needles
        if needle.encode() in data
    ]


def test_no_committed_file_names_a_package_registry() -> None:
    hosts = ["py" + "pi.org", "python" + "hosted", "npm" + "js", "yarn" + "pkg", "crates" + ".io"]
    assert not containing(*hosts), (
        "pins name versions; where they come from is each reader's choice"
    )


def test_no_committed_file_names_a_folder_of_one_machine() -> None:
    folders = ["/wo" + "rk/", "/ho" + "me/", "/Us" + "ers/", "C:\\" + "Users", "/ro" + "ot/"]
    assert not containing(*folders), "use tmp_path, platformdirs or a path from the root"


def test_links_in_the_documentation_lead_somewhere() -> None:
    link = re.compile(r"\]\((?!https?:|#)([^)#]+)")
    pages = [page for page in committed() if page.suffix == ".md"]
    targets = [
        (p, p.parent / target) for p in pages for target in link.findall(p.read_text("utf-8"))
    ]
    assert targets
    assert not [f"{page.name}: {target}" for page, target in targets if not target.exists()]


def test_the_documentation_knows_every_command() -> None:
    told = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    commands = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert not [c for c in commands if c not in {"help", "venv"} and f"`make {c}`" not in told]


def test_screens_are_written_in_python() -> None:
    drawn = [p.name for p in committed() if p.suffix in {".ui", ".qrc"}]
    assert not drawn, "no designer files: forms are derived from the fields"


def test_the_lock_file_that_names_hosts_is_not_committed() -> None:
    assert "uv.lock" not in {p.name for p in committed()}, "constraints.txt holds the versions"
