#!/bin/sh
# Sees to the system libraries that Qt needs on Linux: installs them as root on Debian, else names them.
# With package names as arguments: sees to those packages instead.
set -eu
cd "$(dirname "$0")/.."

QT="libglib2.0-0 libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3"
WINDOW="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }

# Asks the loader itself, so that it also answers right on systems with other package names.
is_complete() {
    command -v ldd >/dev/null 2>&1 || return 0
    qt=$(echo .venv/lib/python3*/site-packages/PySide6)
    [ -d "$qt/Qt/plugins/platforms" ] || return 0
    set -- "$qt/QtWidgets.abi3.so" "$qt/Qt/plugins/platforms/libqoffscreen.so"
    if has_display; then set -- "$@" "$qt/Qt/plugins/platforms/libqxcb.so"; fi
    ! ldd "$@" 2>/dev/null | grep -q 'not found'
}

# apt's chatter is shown only where it fails; one broken source of others does not stop the rest.
install() {
    echo "Installing Debian packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    said=$(apt-get update -qq 2>&1) || echo "$said" >&2
    said=$(apt-get install -y -qq --no-install-recommends -o Acquire::Retries=3 \
        -o DPkg::Lock::Timeout=120 "$@" 2>&1) || { echo "$said" >&2; return 1; }
}

packages=$*
if [ -z "$packages" ]; then
    if is_complete; then exit 0; fi
    packages=$QT
    if has_display; then packages="$QT $WINDOW"; fi
fi
packages=$(echo $packages) # on one line
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1 && install $packages; then exit 0; fi
echo "System libraries are missing; on Debian or Ubuntu install them with: sudo apt-get install $packages" >&2
exit 1
