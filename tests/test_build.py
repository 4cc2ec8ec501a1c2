"""What ships: the source archive, the wheel built from it, and the resources inside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel that was built from that archive."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr + done.stdout
    return folder


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as an installer lays it down."""
    folder = tmp_path_factory.mktemp("installed")
    (wheel,) = built.glob("*.whl")
    shutil.unpack_archive(wheel, folder, "zip")
    return folder


def files(folder: Path) -> dict[str, bytes]:
    every = (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in every}


def test_the_wheel_holds_every_resource_unchanged(unpacked: Path) -> None:
    shipped, ours = files(unpacked / "l2w_desktop" / "_resources"), files(ROOT / "resources")
    assert sorted(shipped) == sorted(ours), "a file that git ignores is lost on the way"
    assert [name for name in ours if shipped[name] != ours[name]] == []


def test_the_wheel_holds_every_module(unpacked: Path) -> None:
    shipped = {name for name in files(unpacked / "l2w_desktop") if name.endswith(".py")}
    assert shipped == {name for name in files(ROOT / "l2w_desktop") if name.endswith(".py")}


def test_an_installed_program_finds_its_resources(unpacked: Path, tmp_path: Path) -> None:
    code = "from l2w_desktop.resources import resource; print(resource('README.md'))"
    env = {**os.environ, "PYTHONPATH": str(unpacked)}
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).is_relative_to(unpacked)


def test_the_wheel_names_both_programs_and_the_licence(unpacked: Path) -> None:
    (told,) = unpacked.glob("*.dist-info")
    programs = (told / "entry_points.txt").read_text("utf-8")
    assert "l2w = l2w_desktop.cli:main" in programs
    assert "l2w-desktop = l2w_desktop.app:main" in programs
    assert "MIT License" in (told / "licenses" / "LICENSE").read_text("utf-8")


def test_the_source_archive_can_set_itself_up(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        names = {name.split("/", 1)[1] for name in opened.getnames() if "/" in name}
    needed = {"Makefile", "constraints.txt", "installer/setup.sh", "README.md", "LICENSE"}
    assert needed <= names
