"""Write the next revision of the database from the difference with the declared tables.

``python installer/new_revision.py "add the wish list"`` adds one; ``--restart`` first removes
every revision, which is only right as long as nobody has a database of this program.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from alembic import command

import l2w_desktop.models as tables
from l2w_desktop.models import migrations
from l2w_desktop.models.fields import Base
from l2w_desktop.store.engine import write_engine
from l2w_desktop.store.migrate import config, run


def write_revision(message: str, *, restart: bool = False) -> Path:
    """Write the revision that turns the latest schema into the declared tables."""
    versions = migrations.FOLDER / "versions"
    if restart:
        for path in versions.glob("v[0-9]*.py"):
            path.unlink()
    number = 1 if restart else migrations.latest() + 1
    path = versions / f"v{migrations.revision(number)}_{_slug(message)}.py"
    with tempfile.TemporaryDirectory() as folder:
        engine = write_engine(Path(folder) / "empty.db", os.urandom(32), is_new=True)
        with engine.begin() as connection:
            if number > 1:
                run(connection, Base.metadata, migrations.FOLDER)
            settings = config(migrations.FOLDER, connection, Base.metadata)
            revision = migrations.revision(number)
            command.revision(settings, message, autogenerate=True, rev_id=revision)
        engine.dispose()
    _drop_info(path)
    for tidy in (["format"], ["check", "--fix", "--exit-zero"], ["format"]):
        subprocess.run([sys.executable, "-m", "ruff", *tidy, "--quiet", str(path)], check=True)  # noqa: S603 - fixed commands
    return path


def _drop_info(path: Path) -> None:
    """Remove what the program says about a table but no database stores."""
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"^ *info=\{.*\},?\n", "", text, flags=re.MULTILINE), encoding="utf-8")


def _slug(message: str) -> str:
    return "_".join(re.findall(r"[a-z0-9]+", message.lower()))[:40].rstrip("_")


def main() -> int:
    """Run the command line and name the file that was written."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("message", help="what changes, in a few words")
    parser.add_argument("--restart", action="store_true", help="begin again at 0001")
    given = parser.parse_args()
    path = write_revision(given.message, restart=given.restart)
    sys.stdout.write(f"{path}: {len(Base.metadata.tables)} tables of {tables.__name__}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
