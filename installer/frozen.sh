#!/bin/sh
# Builds the frozen program into dist/l2w and walks the demo with it, next to the source's own demo.
# Needs what PyInstaller needs: objdump (Debian: binutils) and a Python with a shared library
# (Debian: libpython3.x; pyenv: built with --enable-shared).
set -eu
cd "$(dirname "$0")/.."

python=.venv/bin/python
if [ "$(uname)" = Linux ]; then
    command -v objdump >/dev/null 2>&1 || sh installer/libraries.sh binutils
    has_library='from PyInstaller.depend.bindepend import get_python_library_path as path; path()'
    version=$($python -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    $python -c "$has_library" >/dev/null 2>&1 || sh installer/libraries.sh "libpython$version"
fi

rm -rf dist/l2w build/frozen
$python -m PyInstaller --noconfirm --log-level ERROR --distpath dist --workpath build/frozen installer/l2w.spec
$python installer/try_frozen.py dist/l2w
echo "Ready: dist/l2w/l2w and dist/l2w/l2w-desktop"
