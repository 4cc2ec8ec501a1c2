#!/bin/sh
# Prepares .venv for this source tree: the versions of constraints.txt, then the program itself.
# Runs again in seconds; `make` calls it only when pyproject.toml, constraints.txt or this file changed.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Slow lines and busy mirrors: wait and try again, but never for ever.
export PIP_DEFAULT_TIMEOUT="${PIP_DEFAULT_TIMEOUT:-60}" PIP_RETRIES="${PIP_RETRIES:-5}"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_ROOT_USER_ACTION=ignore
export UV_HTTP_TIMEOUT="${UV_HTTP_TIMEOUT:-120}"

has_uv() { command -v uv >/dev/null 2>&1; }
works() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if works "$name"; then say "$name"; return; fi
    done
    stop "Python 3.11 or newer was not found. Install it (Debian: apt-get install python3 python3-venv), then run this again."
}

# An environment made by uv, or broken off half-way, has no pip of its own.
can_install() { has_uv || .venv/bin/python -m pip --version >/dev/null 2>&1; }

make_venv() {
    if works .venv/bin/python && can_install; then return; fi
    say "Making .venv"
    rm -rf .venv
    if has_uv; then uv venv --quiet --python '>=3.11' .venv; return; fi
    python=$(find_python) || exit 1
    # Debian keeps the part that fills a new environment in a package of its own.
    "$python" -c 'import ensurepip, venv' 2>/dev/null || sh installer/libraries.sh python3-venv || exit 1
    "$python" -m venv .venv
}

# A half-fetched environment is finished by the next run: both installers skip what is there.
install_pinned() {
    say "Installing $(grep -c '==' constraints.txt) pinned packages (the first time takes a few minutes)"
    if has_uv; then
        uv pip install --quiet --python .venv/bin/python -r constraints.txt &&
            uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation -e .
    else
        .venv/bin/python -m pip install --quiet --progress-bar off -r constraints.txt &&
            .venv/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
    fi
}

again() { stop "$1 Look at the lines above, mend the cause (often the network), then run this again."; }

make_venv || again "The environment .venv could not be made."
install_pinned || again "The packages could not be installed."
sh installer/libraries.sh
touch .venv/.ready
say "Ready: .venv/bin/l2w and .venv/bin/l2w-desktop"
