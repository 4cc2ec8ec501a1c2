"""What ``constraints.txt`` promises: one exact version of every dependency, for every platform."""

from __future__ import annotations

import re
import tomllib
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PIN = re.compile(r"(?P<name>[a-z0-9._-]+)==(?P<version>[^ ;]+)( ; .+)?")


def lines() -> list[str]:
    return (ROOT / "constraints.txt").read_text("utf-8").splitlines()


def pinned() -> dict[str, str]:
    found = (PIN.fullmatch(line) for line in lines())
    return {canonicalize_name(pin["name"]): pin["version"] for pin in found if pin}


def required() -> list[Requirement]:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = told["project"]
    extras = project.get("optional-dependencies", {}).values()
    groups = told["dependency-groups"].values()
    every = chain(project["dependencies"], *extras, *groups, told["build-system"]["requires"])
    return [Requirement(text) for text in every]


def test_every_line_is_one_exact_version() -> None:
    assert not [line for line in lines() if not PIN.fullmatch(line)]


def test_a_package_has_one_version_for_all_platforms() -> None:
    names = [PIN.fullmatch(line)["name"] for line in lines()]
    assert len(names) == len(set(names))


def test_every_dependency_is_pinned_within_what_it_allows() -> None:
    versions = pinned()
    wrong = [str(r) for r in required() if not allows(r, versions.get(canonicalize_name(r.name)))]
    assert not wrong, "run `make pins`"


def allows(requirement: Requirement, version: str | None) -> bool:
    return version is not None and requirement.specifier.contains(version, prereleases=True)


def test_qt_stays_below_the_release_that_loses_references() -> None:
    assert pinned()["pyside6-essentials"].startswith("6.11."), "6.12 fails on Python 3.11"


def test_dependencies_stand_in_alphabetical_order() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    for group in (told["project"]["dependencies"], *told["dependency-groups"].values()):
        names = [canonicalize_name(Requirement(text).name) for text in group]
        assert names == sorted(names)


def test_every_dependency_has_its_reason() -> None:
    table = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## Dependencies")[2].lower()
    said = {canonicalize_name(word) for word in re.findall(r"[a-z0-9-]+", table)}
    unsaid = {str(r) for r in required() if not is_said(canonicalize_name(r.name), said)}
    assert not unsaid, "give the reason in ARCHITECTURE.md"


def is_said(name: str, said: set[str]) -> bool:
    """Plugins of pytest are named by their last part: "pytest with qt, xdist"."""
    return name in said or name.removeprefix("pytest-") in said
